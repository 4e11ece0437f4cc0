"""Draws the pictures of lesson 7: Otter's wish and his first step, who helps whom, and what stays.

Usage: python scripts/draw_lesson_7.py
"""

import math

from draw_animals import heron, otter, otter_back
from draw_friends import drawing, hedgehog, signal_card, tree
from draw_kit import (
    DRAWINGS,
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
    branch,
    dot,
    leaf,
    mound,
    p,
    pictogram,
    ripple,
    round_can,
    save,
    t,
    tall_can,
    tuft,
    waterline,
)
from draw_lesson_4 import duck, panel, pencil, square
from draw_lesson_5 import speech
from draw_lesson_6 import big_star, star

CLOUD = "M26 70 C10 70 6 48 22 44 C20 26 44 18 54 32 C66 24 82 34 78 48 C94 50 92 70 76 70 Z"


def sailing_boat(full: bool = True) -> str:
    """A boat with a sail; 0, 0 is the middle of its rim, it is 300 wide and 280 high; not `full`: no wind."""
    hull = p("M-150 -8 C-100 8 100 8 150 -8 C140 44 112 62 84 66 H-84 C-112 62 -140 44 -150 -8 Z", SAND2)
    mast = p("M0 0 V-214")
    sail = p("M10 -204 C96 -150 118 -90 122 -40 H10 Z", WHITE) + p("M-10 -186 C-58 -130 -76 -84 -82 -40 H-10 Z", SAGE2)
    if not full:
        sail = p("M10 -204 C44 -150 34 -100 52 -40 H10 Z", WHITE) + p(
            "M-10 -186 C-30 -130 -24 -84 -40 -40 H-10 Z", SAGE2
        )
    flag = p("M0 -214 l30 12 l-30 12", SAND2) if full else p("M0 -214 l10 26 l-10 6", SAND2)
    return mast + sail + flag + hull


def foot(x: float, y: float, scale: float, turn: float = 0, fill: str = SAND2) -> str:
    """The print of a shoe."""
    body = f'<ellipse cx="0" cy="-14" rx="13" ry="19" fill="{fill}"/><ellipse cx="0" cy="20" rx="9" ry="11" fill="{fill}"/>'
    return at(x, y, scale, body, turn=turn)


def rope(d: str) -> str:
    """A rope along `d`."""
    return f'<path d="{d}" stroke="{INK}" stroke-width="13"/><path d="{d}" stroke="{WHITE}" stroke-width="5"/>'


# ---- the story: Otter wants to sail ---------------------------------------------------------------------------------
def story() -> None:
    panel(
        "les7-verhaal-1",
        at(356, 232, 0.54, sailing_boat()) + waterline(356, 258, 186, 14) + at(112, 390, 0.6, otter("happy", "paws", "paws", small=True))
        + tuft(430, 390, 0.6),
        sun=(236, 84),
    )  # fmt: skip
    panel(
        "les7-verhaal-2",
        at(104, 386, 0.56, otter("calm", "down", "down", small=True)) + at(372, 388, 0.62, heron(0.62))
        + at(214, 72, 0.68, speech(190, 130, star(0, -2, 52), 66)),
        sun=(72, 72),
    )  # fmt: skip
    panel(
        "les7-verhaal-3",
        at(112, 388, 0.58, otter("happy", "paws", "paws", small=True)) + at(380, 388, 0.6, heron(0.6))
        + at(240, 74, 0.7, speech(180, 140, at(-46, -48, 1, drawing("wachten")), -60)),
        sun=(420, 130),
    )  # fmt: skip
    panel(
        "les7-verhaal-4",
        at(242, 230, 0.54, sailing_boat(full=False)) + waterline(242, 256, 186, 14)
        + at(92, 392, 0.54, otter("calm", "paws", "paws", small=True)) + at(386, 396, 0.52, heron(0.52)),
        sun=(400, 84),
    )  # fmt: skip
    panel(
        "les7-verhaal-5",
        at(112, 388, 0.58, otter("calm", "down", "up", small=True)) + at(368, 398, 0.86, duck())
        + at(280, 76, 0.66, speech(170, 136, asking(), -70)),
        sun=(410, 84),
    )  # fmt: skip
    panel(
        "les7-verhaal-6",
        at(246, 230, 0.54, sailing_boat()) + waterline(246, 256, 186, 14)
        + at(96, 386, 0.56, otter("happy", "down", "down", small=True)) + at(378, 396, 0.82, duck())
        + rope("M152 352 C190 388 240 318 262 352 C280 380 236 390 246 358 C256 328 290 336 306 342"),
        sun=(410, 84),
    )  # fmt: skip


def asking() -> str:
    """A question mark."""
    return p("M-16 -18 C-16 -46 22 -46 22 -18 C22 0 2 0 2 20", "none", 'stroke-width="8"') + dot(2, 42, 6)


# ---- who helps whom -------------------------------------------------------------------------------------------------
def twigs(x: float, y: float, scale: float) -> str:
    """A heap of twigs."""
    spots = ((-60, 0, -8), (-10, -10, 10), (50, -4, -4), (-34, -28, 22), (30, -34, -20))
    lines = "".join(
        f'<g transform="translate({a} {b}) rotate({c})"><path d="M-62 0 H62" stroke="{INK}" stroke-width="17"/>'
        f'<path d="M-62 0 H62" stroke="{SAND2}" stroke-width="8"/></g>'
        for a, b, c in spots
    )
    return at(x, y, scale, lines + leaf(64, -44, 40, 36, SAGE2) + leaf(-92, -34, 130, 34, SAGE2))


def cards() -> None:
    panel(
        "",
        at(346, 230, 0.54, sailing_boat(full=False)) + waterline(346, 256, 186, 14) + at(116, 392, 0.62, otter("calm", "paws", "paws", small=True)),
        sun=(72, 84),
        card="helpen_zeilen",
    )  # fmt: skip
    panel(
        "",
        at(366, 392, 0.92, duck()) + twigs(160, 392, 0.9),
        sun=(96, 96),
        card="helpen_nest",
    )  # fmt: skip
    over = f'<rect x="196" y="316" width="276" height="22" rx="9" fill="{SAND2}"/>' + p("M240 338 V390 M424 338 V390")
    panel(
        "",
        t("M222 262 H480 V388 Q480 420 448 420 H252 C206 380 190 320 222 262 Z", WATER) + p("M226 279 C196 326 208 380 252 417")
        + ripple(290, 292, 90) + ripple(280, 396, 110) + over + at(118, 396, 0.6, hedgehog("worried", small=True)),
        sun=(96, 84),
        card="helpen_brug",
    )  # fmt: skip
    for cut, line in (("", 9.0), ("_s", 14.0)):
        for name, figure, x, y, scale in (
            ("otter", otter("calm", "down", "down", small=True), 212, 462, 1.0),
            ("reiger", heron(5 / line), 230, 462, 1.0),
            ("eend", duck(), 214, 440, 1.7),
            ("egel", hedgehog("happy", small=True), 210, 436, 1.08),
        ):
            save(DRAWINGS / f"helper_{name}{cut}.svg", 420, 470, at(x, y, scale, figure, line=line), line)


# ---- beside a text --------------------------------------------------------------------------------------------------
def word_card() -> None:
    """The card with a child's own word."""
    card = f'<rect x="-230" y="-170" width="460" height="340" rx="28" fill="{WHITE}"/>' + big_star(0, -48, 0.62)
    card += p("M-130 98 H130 M-80 134 H80", "none", f'stroke="{SAND2}"')
    square(
        "les7-woordkaart",
        dot(380, 370, 330, SAND0) + at(370, 370, 1.1, card, turn=-4) + pencil(500, 680, -24, 1.2, SAGE2),
    )


def wish_card() -> None:
    """A card with three linked fields: a star, a cloud, a footstep."""
    fields = "".join(
        f'<rect x="-96" y="{y}" width="192" height="148" rx="24" fill="{fill}"/>'
        for y, fill in ((-262, SAND0), (-74, WHITE), (114, SAGE0))
    )
    arrows = "".join(p(f"M0 {y} v26 m-13 -13 l13 14 l13 -14") for y in (-108, 80))
    inside = (
        star(0, -190, 50) + at(-52, -48, 1.08, p(CLOUD, WATER)) + foot(-22, 196, 1.15, 10) + foot(24, 178, 1.15, 10)
    )
    sheet = f'<rect x="-200" y="-300" width="400" height="600" rx="30" fill="{WHITE}"/>'
    square("les7-wenskaart", dot(370, 370, 340, SAND0) + at(360, 376, 1.14, sheet + fields + arrows + inside, turn=-3)
           + pencil(602, 690, -58, 1.2, SAND2))  # fmt: skip


def renewed_card() -> None:
    """The plan card of lesson 4 with a calendar: how long it holds."""
    old = drawing("../programmes/bouwen-aan-vertrouwen/media/les4-kaart")
    leafs = f'<rect x="-104" y="-110" width="208" height="226" rx="20" fill="{WHITE}"/>' + p(
        "M-104 -56 v-34 q0 -20 20 -20 h168 q20 0 20 20 v34 Z", SAGE2
    )
    leafs += p("M-50 -128 v34 M50 -128 v34")
    leafs += "".join(dot(x, y, 9, SAND2) for y in (-16, 30, 76) for x in (-60, -20, 20, 60) if (x, y) != (20, 30))
    leafs += '<circle cx="20" cy="30" r="24"/>' + dot(20, 30, 9, INK)
    square("les7-kaart", at(-20, -10, 0.94, old) + at(606, 560, 1.12, leafs, turn=6))


def diploma() -> None:
    """A diploma like everybody gets."""
    sheet = f'<rect x="-250" y="-300" width="500" height="600" rx="22" fill="{WHITE}"/>'
    sheet += f'<rect x="-222" y="-272" width="444" height="544" rx="14" stroke="{SAND2}"/>'
    twig = branch(-60, 120, 158, 2, 44, 62, (SAGE2, SAGE), -16)
    lines = p("M-140 196 H140", "none", f'stroke="{INK}"') + p("M-90 236 H90", "none", f'stroke="{SAND2}"')
    square(
        "les7-diploma",
        dot(380, 370, 340, SAND0)
        + at(380, 384, 1.04, sheet + twig + f'<g transform="scale(-1 1)">{twig}</g>' + big_star(0, -96, 0.96) + lines, turn=-2),
    )  # fmt: skip


def what_stays() -> None:
    """A shelf with the cards of all lessons; the two watering cans stand below it."""
    shelf = f'<rect x="40" y="322" width="680" height="40" rx="16" fill="{SAND2}"/>' + p(
        "M130 362 v44 l-30 -44 M630 362 v44 l30 -44"
    )
    star_card = f'<rect x="-70" y="-190" width="140" height="190" rx="16" fill="{WHITE}"/>' + star(0, -100, 46)
    plan = at(-96, -196, 2.05, drawing("plankaart"))
    square(
        "les7-blijft",
        dot(380, 250, 250, SAND0) + shelf + at(170, 322, 0.86, signal_card()) + at(384, 322, 1, plan) + at(590, 322, 1, star_card)
        + mound(30, 730, 700, 30) + at(180, 700, 0.94, tall_can()) + at(640, 702, 0.94, round_can(), flip=True) + tuft(70, 712) + tuft(410, 716, 0.8),
    )  # fmt: skip


def goodbye() -> None:
    """Otter, Reiger and Eend wave."""
    square(
        "les7-dag",
        dot(380, 270, 230, SAND) + mound(20, 740, 676, 40) + at(592, 650, 0.86, heron(0.86, "up")) + at(232, 672, 0.94, otter("happy", "up", "down"))
        + at(446, 700, 0.92, duck()) + tuft(70, 690) + tuft(690, 700, 0.8),
    )  # fmt: skip


def big_tree() -> None:
    """The whole stage: the young tree of lesson 1 has grown; all rest in its shadow."""
    s = dot(520, 450, 190, SAND) + t("M0 540 C240 480 420 500 700 546 H0 Z", SAGE0)
    s += t("M900 546 C1200 480 1680 470 1920 510 V600 H900 Z", SAGE0) + t("M-20 540 H1940 V1100 H-20 Z", WATER)
    for y, w, x in ((584, 320, 520), (628, 250, 532), (672, 190, 510)):
        s += f'<path d="M{x - w / 2} {y} H{x + w / 2}" stroke="{SAND}" stroke-width="16"/>'
    for x, y, w in ((120, 640, 130), (860, 620, 150), (240, 760, 150), (760, 760, 120)):
        s += ripple(x, y, w)
    s += at(190, 650, 0.62, sailing_boat()) + waterline(190, 684, 250, 20)
    s += p("M-20 930 C300 850 640 850 980 820 C1300 790 1640 800 1940 830 V1100 H-20 Z", SAGE)
    s += at(1400, 860, 1.3, tree()) + at(1216, 890, 0.8, tall_can()) + at(1720, 890, 0.84, round_can(), flip=True)
    s += at(830, 950, 1.06, otter_back()) + at(1030, 976, 1.04, duck("shut")) + at(510, 990, 1.0, heron(1.0))
    s += tuft(880, 1020) + tuft(340, 960) + tuft(1560, 940) + tuft(1270, 980) + tuft(1850, 920)
    save(MEDIA / "les7-boom.svg", 1920, 1080, s)


# ---- pictograms -----------------------------------------------------------------------------------------------------
def star_path(x: float, y: float, far: float, near: float) -> str:
    spots = [(far if n % 2 == 0 else near, math.radians(-90 + 36 * n)) for n in range(10)]
    return "M" + " L".join(f"{x + r * math.cos(a):.1f} {y + r * math.sin(a):.1f}" for r, a in spots) + " Z"


def pictograms() -> None:
    """What the first step, the success line and the simple letters ask for."""
    pictogram("talent", p(star_path(48, 52, 40, 21), SAND2) + p("M38 50 v4 M58 50 v4 M39 62 q9 8 18 0"))
    puff = f'<g transform="translate(4 -8) scale(0.94)">{p(CLOUD, WATER)}</g>'
    bubbles = f'<circle cx="30" cy="72" r="6.500" fill="{WHITE}"/><circle cx="18" cy="85" r="4" fill="{WHITE}"/>'
    pictogram("wens", puff + bubbles + p(star_path(50, 40, 13, 6.5), SAND2))
    step = '<ellipse cx="0" cy="-11" rx="10" ry="14" fill="{0}"/><ellipse cx="0" cy="16" rx="7" ry="8" fill="{0}"/>'
    feet = f'<g transform="translate(30 60) rotate(12)">{step.format(SAND2)}</g>'
    feet += f'<g transform="translate(58 36) rotate(12)">{step.format(SAGE2)}</g>'
    pictogram("eerste_stap", feet + p("M70 76 H86 M79 68 L87 76 L79 84"))
    sheet = f'<rect x="16" y="8" width="64" height="80" rx="7" fill="{WHITE}"/>' + p("M28 68 H68 M36 77 H60")
    pictogram("diploma", sheet + p(star_path(48, 38, 20, 10.5), SAND2))
    sail = p("M46 12 V64") + p("M52 18 C70 32 76 44 78 58 H52 Z", WHITE) + p("M40 22 C28 36 22 46 20 58 H40 Z", SAGE2)
    pictogram("zeilen", sail + p("M10 66 C30 70 66 70 86 66 C82 82 74 86 66 86 H30 C22 86 14 82 10 66 Z", SAND2))
    body = "M{0} 82 C{0} 64 {1} 58 {2} 58 C{3} 58 {4} 64 {4} 82 Z"
    two = p(body.format(6, 14, 25, 36, 44), SAGE) + p(body.format(52, 60, 71, 82, 90), SAGE2)
    heads = "".join(f'<circle cx="{x}" cy="44" r="11" fill="{SAND}"/>' for x in (25, 71))
    ball = f'<circle cx="48" cy="20" r="12" fill="{SAND2}"/>' + p("M38 14 q10 7 20 0")
    pictogram("samen_spelen", two + heads + ball)


def draw() -> None:
    """Write them all."""
    story()
    cards()
    word_card()
    wish_card()
    renewed_card()
    diploma()
    what_stays()
    goodbye()
    big_tree()
    pictograms()


if __name__ == "__main__":
    draw()
