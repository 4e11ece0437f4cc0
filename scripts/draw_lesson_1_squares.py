"""Draws the square pictures of lesson 1: 760x760, free on the paper beside a text."""

import math

from draw_animals import boat, heron, otter, otter_back
from draw_kit import (
    INK,
    MEDIA,
    SAGE,
    SAGE0,
    SAGE2,
    SAND,
    SAND0,
    SAND2,
    WATER,
    WHITE,
    at,
    bench,
    branch,
    dot,
    drop,
    mound,
    p,
    reeds,
    ripple,
    round_can,
    sapling,
    save,
    t,
    tall_can,
    tuft,
)


def square(name: str, body: str) -> None:
    save(MEDIA / f"{name}.svg", 760, 760, body)


def pencil(x: float, y: float, turn: float, scale: float, fill: str) -> str:
    return at(
        x,
        y,
        scale,
        p("M0 -16 H190 q12 0 12 12 v8 q0 12 -12 12 H0 Z", fill)
        + p("M0 -16 L-44 0 L0 16 Z", WHITE)
        + t("M-44 0 L-28 -6 V6 Z", INK)
        + p("M160 -16 V16"),
        turn=turn,
    )


def table(y: float) -> str:
    return f'<rect x="40" y="{y}" width="680" height="48" rx="20" fill="{SAND2}"/>' + p(
        f"M112 {y + 48} V740 M648 {y + 48} V740"
    )


def signal() -> None:
    heart = p("M48 82 C20 62 10 48 12 33 C14 18 36 12 48 31 C60 12 82 18 84 33 C86 48 76 62 48 82 Z", SAGE2)
    card = (
        p("M498 262 L622 546 L536 560 Z", SAND)
        + p("M196 560 L234 262 H498 L536 560 Z", WHITE)
        + at(282, 322, 1.75, heart)
    )
    sprig = branch(0, 0, 84, 3, 66, 92, (SAGE, SAGE2), 6)
    glass = p("M-44 -118 H44 L36 0 H-36 Z", WHITE) + t("M-40 -62 H40 L35 -3 H-35 Z", WATER)
    square(
        "seintje", dot(380, 330, 290, SAND0) + at(118, 470, 0.9, sprig) + at(118, 558, 0.9, glass) + table(560) + card
    )


def fine_day() -> None:
    kite = (
        p("M0 -92 L70 0 L0 118 L-70 0 Z", SAND2)
        + t("M0 -92 L70 0 H-70 Z", SAGE2)
        + p("M0 -92 L70 0 L0 118 L-70 0 Z M-70 0 H70 M0 -92 V118")
    )
    tail = p("M566 300 C600 340 548 372 582 414 C604 444 572 470 588 498")
    bows = "".join(p(f"M{x} {y} l-20 -12 v24 Z M{x} {y} l20 -12 v24 Z", SAGE) for x, y in ((578, 348), (576, 410)))
    square(
        "fijne-dag",
        dot(220, 190, 120, SAND)
        + mound(30, 730, 650, 60)
        + p("M416 412 C470 400 520 330 546 214")
        + tail
        + bows
        + at(600, 190, 1, kite, turn=18)
        + at(270, 640, 0.82, otter("happy", "down", "up"))
        + tuft(130, 672)
        + tuft(520, 668)
        + tuft(630, 654, 0.8),
    )


def every_day() -> None:
    clock = f'<circle cx="380" cy="112" r="80" fill="{WHITE}"/>' + p("M380 112 V62 M380 112 L342 112")
    clock += p("M380 42 v8 M380 174 v8 M310 112 h8 M442 112 h8")
    rack = f'<rect x="70" y="246" width="620" height="52" rx="22" fill="{SAND2}"/>'
    hooks = "".join(p(f"M{x} 272 v40 q0 18 18 18 q16 0 16 -16") for x in (170, 372, 574))
    coat = p(
        "M172 332 C150 332 118 346 104 372 L62 520 L112 536 L124 500 "
        "V590 H256 V500 L266 536 L314 520 L274 372 C260 346 230 332 206 332 Z",
        SAGE,
    )
    coat += p("M172 332 q17 30 34 0 M190 352 V590 M208 470 h34 M138 470 h34 M124 500 L132 420 M256 500 L248 420")
    bag = p("M352 350 q0 -34 37 -34 q37 0 37 34") + p(
        "M318 400 q0 -54 54 -54 h34 q54 0 54 54 V560 q0 26 -26 26 H344 q-26 0 -26 -26 Z", SAND
    )
    bag += p("M344 470 h90 q8 0 8 8 v70 q0 8 -8 8 h-90 q-8 0 -8 -8 v-70 q0 -8 8 -8 Z", SAND2) + p(
        "M336 500 H442 M318 420 q71 34 142 0"
    )
    scarf = p("M562 332 L540 560 H592 L594 340 Z", SAGE) + p("M582 328 L598 590 H650 L612 330 Z", SAGE2)
    scarf += p("M540 560 v20 M566 560 v20 M592 560 v20 M598 590 v20 M624 590 v20 M650 590 v20")
    boot = p("M0 -104 H52 V-40 C80 -36 94 -24 94 0 H0 Z", SAND2) + p("M0 -76 H52")
    square(
        "elke-dag",
        clock
        + rack
        + coat
        + bag
        + scarf
        + hooks
        + mound(40, 720, 716, 8, 30, SAND)
        + at(130, 714, 0.9, boot)
        + at(232, 714, 0.9, boot),
    )


def puddle(x: float) -> str:
    return f'<ellipse cx="{x}" cy="656" rx="62" ry="11" fill="{SAGE2}" stroke="none"/>'


def promises() -> None:
    ground = mound(20, 740, 668, 44)
    tree = at(424, 642, 0.8, sapling())
    first = at(58, 486, 0.8, tall_can(), turn=24)
    rain = drop(268, 490) + drop(290, 536) + drop(266, 582) + drop(292, 622)
    square(
        "belofte-leerkracht",
        dot(540, 220, 180, SAND) + ground + puddle(282) + tree + first + rain + tuft(560, 680) + tuft(140, 676),
    )
    second = at(716, 486, 0.86, round_can(), turn=-26, flip=True)
    right_rain = drop(516, 534) + drop(494, 580) + drop(520, 616)
    square(
        "belofte-jeugdhulpverlener",
        dot(540, 220, 180, SAND)
        + ground
        + puddle(508)
        + tree
        + at(92, 676, 0.8, tall_can())
        + second
        + right_rain
        + tuft(640, 682)
        + tuft(420, 700),
    )


def together() -> None:
    view = f'<rect x="20" y="70" width="720" height="630" rx="56" fill="{SAND0}" stroke="none"/>' + dot(
        420, 320, 120, SAND
    )
    view += t("M20 380 C140 336 260 350 340 380 Z", SAGE0) + t("M470 380 C560 340 660 342 740 370 V380 Z", SAGE0)
    view += t("M20 380 H740 V600 H20 Z", WATER) + ripple(60, 430, 110) + ripple(600, 430, 100) + ripple(330, 470, 110)
    top = "M20 590 C200 560 560 560 740 590"
    ground = t(top + " V644 Q740 700 684 700 H76 Q20 700 20 644 Z", SAGE) + p("M22.5 590 C200 560 560 560 737.5 590")
    square(
        "samen-denken",
        view
        + ground
        + at(216, 560, 0.86, otter_back())
        + at(566, 640, 0.98, heron(0.98, sits=True))
        + at(380, 560, 1.24, bench())
        + tuft(76, 660)
        + tuft(690, 656, 0.9)
        + tuft(390, 676),
    )


def place_card() -> None:
    art = (
        t("M-227 58 q57 -16 114 0 t114 0 t114 0 t112 0 V134 q0 23 -23 23 H-204 q-23 0 -23 -23 Z", WATER)
        + dot(110, -62, 40, SAND2)
        + at(-20, 46, 0.62, boat())
        + p("M-20 32 V-104 M-20 -96 L66 8 H-20 Z", SAGE)
    )
    card = f'<rect x="-230" y="-160" width="460" height="320" rx="24" fill="{WHITE}"/>' + art
    square(
        "plekkaart",
        dot(380, 380, 330, SAND0)
        + at(350, 330, 1.06, card, turn=-7)
        + pencil(300, 640, -10, 1.3, SAGE2)
        + pencil(590, 560, -58, 1.2, SAND2),
    )


def home() -> None:
    house = (
        p("M-170 0 V-230 H170 V0 Z", SAND)
        + p("M-214 -222 L0 -400 L214 -222 Z", SAGE2)
        + p("M90 -326 V-404 H134 V-288", SAND2)
    )
    house += p("M-30 0 V-128 q0 -30 30 -30 h22 q30 0 30 30 V0 Z", SAGE) + dot(34, -66, 6)
    house += (
        p("M-138 -180 h74 v80 h-74 Z", WHITE)
        + p("M-101 -180 v80 M-138 -140 h74")
        + f'<circle cx="0" cy="-282" r="32" fill="{WHITE}"/>'
        + p("M0 -314 v64 M-32 -282 h64")
    )
    path = t("M420 660 C428 690 404 716 374 736 H494 C500 710 494 686 476 660 Z", SAND)
    apple = p("M0 0 C-4 -60 -2 -110 0 -160") + p(
        "M0 -120 C-80 -110 -104 -190 -70 -232 "
        "C-80 -300 0 -330 40 -288 C100 -290 116 -200 70 -170 C66 -130 30 -116 0 -120 Z",
        SAGE,
    )
    apple += p("M0 -120 C0 -170 4 -210 10 -236 M2 -170 L-28 -204 M6 -196 L36 -224")
    square(
        "thuis",
        dot(560, 180, 110, SAND)
        + mound(20, 740, 664, 30, 110)
        + path
        + at(444, 656, 1.04, house)
        + at(106, 664, 0.92, apple)
        + tuft(660, 680)
        + tuft(250, 700),
    )


def burst(points: int, far: float, near: float) -> str:
    """A round-cornered burst around 0, 0: the shape of level five."""
    rim = [(far if i % 2 == 0 else near, math.pi * i / points - math.pi / 2) for i in range(2 * points)]
    xy = [(r * math.cos(a), r * math.sin(a)) for r, a in rim]
    half = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(xy, xy[1:] + xy[:1], strict=True)]
    curves = " ".join(f"Q{c[0]:.1f} {c[1]:.1f} {m[0]:.1f} {m[1]:.1f}" for c, m in zip(xy, half, strict=True))
    return f"M{half[-1][0]:.1f} {half[-1][1]:.1f} {curves} Z"


def next_lesson() -> None:
    shapes = (
        "M-42 0 a42 42 0 1 0 84 0 a42 42 0 1 0 -84 0 Z",
        "M-26 -39 H26 q13 0 13 13 V26 q0 13 -13 13 H-26 q-13 0 -13 -13 V-26 q0 -13 13 -13 Z",
        "M-8 -39 q8 -9 16 0 L45 25 q5 13 -9 13 H-36 q-14 0 -9 -13 Z",
        "M-8 -43 q8 -7 16 0 L43 -8 q7 8 0 16 L8 43 q-8 7 -16 0 L-43 8 q-7 -8 0 -16 Z",
        burst(8, 51, 35),
    )
    pole = f'<rect x="578" y="40" width="44" height="640" rx="22" fill="{SAND2}"/>'
    marks = "".join(at(600, 590 - i * 118, 1.02, p(d, WHITE)) for i, d in enumerate(shapes))
    plank = f'<rect x="110" y="470" width="446" height="28" rx="14" fill="{SAND2}"/>'
    square(
        "volgende-les",
        dot(290, 240, 190, SAND)
        + mound(30, 730, 684, 40)
        + at(310, 470, 0.86, otter("calm"))
        + plank
        + pole
        + marks
        + tuft(180, 700)
        + tuft(420, 694),
    )


def goodbye() -> None:
    square(
        "dag",
        dot(420, 270, 230, SAND)
        + at(128, 674, 0.8, reeds(0))
        + mound(20, 740, 672, 40)
        + at(420, 668, 1.16, otter("happy", "down", "up"))
        + tuft(230, 690)
        + tuft(640, 684),
    )


def squares() -> None:
    """Write them all."""
    signal()
    fine_day()
    every_day()
    promises()
    together()
    place_card()
    home()
    next_lesson()
    goodbye()
