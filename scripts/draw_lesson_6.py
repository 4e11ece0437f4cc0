"""Draws the pictures of lesson 6: Otter gets a compliment, the letters, the star above the water.

Usage: python scripts/draw_lesson_6.py
"""

import math

from draw_animals import boat, heron, otter, otter_back
from draw_friends import drawing, eyes_shut, grandmother
from draw_kit import (
    INK,
    MEDIA,
    SAGE,
    SAGE2,
    SAND,
    SAND0,
    SAND2,
    WATER,
    WHITE,
    at,
    dot,
    mound,
    p,
    reeds,
    ripple,
    round_can,
    save,
    t,
    tall_can,
    tuft,
    waterline,
)
from draw_lesson_4 import duck, panel, pencil, square
from draw_lesson_5 import heart, speech

BLUSH = "#D08B62"
NIGHT, NIGHT2 = "#DCE3E6", "#C3D0D6"
"""The air and the water after the sun has gone."""


def star(x: float, y: float, r: float, fill: str = SAND2, line: float = 5) -> str:
    """The star of the pride round, small and without a face; `r` is how far its points reach."""
    points = []
    for n in range(10):
        angle, far = math.radians(-90 + 36 * n), r * (0.46 if n % 2 else 0.8)
        points.append(f"{x + far * math.cos(angle):.1f} {y + r * 0.06 + far * math.sin(angle):.1f}")
    d = "M" + " L".join(points) + " Z"
    soft = r * 0.4
    return (
        f'<path d="{d}" fill="{INK}" stroke="{INK}" stroke-width="{soft:.1f}"/>'
        f'<path d="{d}" fill="{fill}" stroke="{fill}" stroke-width="{soft - 2 * line:.1f}"/>'
    )


def big_star(x: float, y: float, scale: float) -> str:
    """The star of the pride round, with its face; x, y is its middle."""
    return at(x - 160 * scale, y - 166 * scale, scale, drawing("trots_ster"), line=4)


def blushing(figure: str) -> str:
    """The same Otter with warm cheeks."""
    cheeks = dot(112, 156, 17, BLUSH) + dot(288, 156, 17, BLUSH)
    return figure + f'<g transform="translate(-200 -452)">{cheeks}</g>'


def letter(scale: float, lines: int = 3) -> str:
    """A sheet with a heart and lines, 150 wide and 190 high, its middle at 0, 0."""
    sheet = f'<rect x="-75" y="-95" width="150" height="190" rx="12" fill="{WHITE}"/>'
    sheet += "".join(p(f"M-46 {y} H{x}", "none", f'stroke="{SAND2}"') for y, x in ((0, 46), (34, 46), (66, 20))[:lines])
    return at(0, 0, scale, sheet + heart(0, -50, 0.5))


def closed_envelope(turn: float = 0, fill: str = SAND) -> str:
    """A closed envelope with a heart, 200 wide and 140 high, its middle at 0, 0."""
    body = p("M-88 -70 H88 q12 0 12 12 V58 q0 12 -12 12 H-88 q-12 0 -12 -12 V-58 q0 -12 12 -12 Z", fill)
    flap = p("M-96 -64 L-12 6 q12 9 24 0 L96 -64")
    return f'<g transform="rotate({turn})">{body}{flap}{heart(0, 20, 0.44)}</g>'


# ---- the story: Otter waits for Eend --------------------------------------------------------------------------------
def story() -> None:
    moored = at(396, 236, 0.36, boat(patch=True)) + waterline(396, 262, 168, 16)
    panel(
        "les6-verhaal-1",
        moored + at(84, 384, 0.56, otter("calm", "down", "down", small=True)) + at(264, 394, 0.74, duck("oh"), flip=True),
        sun=(240, 84),
    )  # fmt: skip
    panel(
        "les6-verhaal-2",
        moored + at(104, 392, 0.6, otter("calm", "paws", "paws", small=True)) + at(282, 398, 0.74, duck("shut"), flip=True)
        + tuft(424, 398, 0.6),
        sun=(250, 132),
    )  # fmt: skip
    panel(
        "les6-verhaal-3",
        lake(270) + at(166, 324, 0.5, otter("happy", "down", "up", small=True)) + at(310, 322, 0.66, duck(), flip=True)
        + at(236, 304, 0.82, boat(patch=True)) + waterline(236, 352, 400, 40) + ripple(300, 404, 120) + ripple(40, 392, 90),
        sun=(400, 84),
    )  # fmt: skip
    panel(
        "les6-verhaal-4",
        at(104, 386, 0.56, otter("calm", "down", "down", small=True)) + at(372, 396, 0.86, duck())
        + at(262, 74, 0.72, speech(200, 132, star(0, 0, 52), 70)),
        sun=(72, 72),
    )  # fmt: skip
    panel(
        "les6-verhaal-5",
        at(196, 392, 0.76, blushing(eyes_shut(otter("calm", "belly", "belly", small=True)))) + at(384, 398, 0.7, duck("shut"), flip=True),
        sun=(400, 84),
    )  # fmt: skip
    panel(
        "les6-verhaal-6",
        at(124, 390, 0.6, blushing(otter("happy", "down", "down", small=True))) + at(374, 398, 0.86, duck())
        + at(246, 70, 0.66, speech(190, 126, heart(0, 0, 0.94), -60)),
        sun=(404, 84),
    )  # fmt: skip


def lake(y: float) -> str:
    """Water in front of a boat, down to the edge of the panel."""
    top = f"M0 {y} q30 -10 60 0 t60 0 t60 0 t60 0 t60 0 t60 0 t60 0 t60 0"
    return t(top + " V388 Q480 420 448 420 H32 Q0 420 0 388 Z", WATER) + ripple(10, y, 110) + ripple(350, y, 110)


# ---- beside a text --------------------------------------------------------------------------------------------------
def letters() -> None:
    """A basket full of letters that all look the same."""
    rim = f'<rect x="-250" y="-22" width="500" height="44" rx="20" fill="{SAND}"/>'
    basket = p("M-226 0 L-184 250 q4 24 28 24 H156 q24 0 28 -24 L226 0 Z", SAND2)
    weave = "".join(p(f"M{x} 22 L{x * 0.82:.0f} 272") for x in (-150, -50, 50, 150))
    weave += p("M-214 96 H214 M-200 180 H200")
    envelopes = "".join(
        at(x, y, 1.04, closed_envelope(turn))
        for x, y, turn in ((-124, -128, -16), (126, -132, 15), (0, -176, 2), (-62, -78, -7), (72, -82, 9))
    )
    square(
        "les6-brieven",
        dot(380, 370, 320, SAND0) + mound(30, 730, 690, 30) + at(380, 420, 1, envelopes + basket + weave + rim) + tuft(80, 700) + tuft(690, 702, 0.8),
    )  # fmt: skip


def we_first() -> None:
    """The two watering cans give each other a compliment: a star, and a drop as the example."""
    square(
        "les6-eerst-wij",
        dot(380, 330, 260, SAND0) + mound(20, 740, 676, 36)
        + at(90, 676, 1.04, tall_can()) + at(676, 680, 1.04, round_can(), flip=True)
        + at(196, 230, 1, speech(230, 160, star(0, -2, 62), -30)) + at(548, 330, 1, speech(230, 160, star(0, -2, 62), 40))
        + tuft(70, 690) + tuft(690, 690, 0.8),
    )  # fmt: skip


def three_ways() -> None:
    """Three ways to get a compliment: say thank you, nod, say nothing."""
    nod = p("M0 -62 q46 54 0 118 M24 36 L-2 58 L-14 26", "none", 'stroke-width="7"')
    rows = (
        (otter("happy", "down", "down", small=True), speech(210, 136, heart(0, 0, 1.1), -70)),
        (eyes_shut(otter("happy", "down", "down", small=True)), nod),
        (blushing(eyes_shut(otter("calm", "belly", "belly", small=True))), at(-82, -82, 1.7, drawing("luisteren"))),
    )
    cells = ""
    for i, (who, what) in enumerate(rows):
        y = 20 + i * 244
        cells += f'<rect x="60" y="{y}" width="640" height="228" rx="34" fill="{SAND0}" stroke="none"/>'
        cells += at(240, y + 214, 0.46, who) + at(500, y + 106, 1, what)
    square("les6-krijgen", cells)


def choice_card() -> None:
    """The card on which a child chooses: I read, somebody reads, not aloud."""
    one = at(-158, 74, 0.36, otter("happy", "paws", "paws", small=True)) + at(-158, 22, 0.4, letter(1, 2))
    two = at(18, 78, 0.36, heron(0.36 * 1.3)) + at(-34, 40, 0.4, letter(1, 2))
    three = at(158, 4, 0.52, closed_envelope())
    card = f'<rect x="-250" y="-130" width="500" height="330" rx="30" fill="{WHITE}"/>' + p(
        "M-84 -130 V200 M84 -130 V200", "none", f'stroke="{SAND2}"'
    )
    boxes = "".join(
        f'<rect x="{x - 26}" y="118" width="52" height="52" rx="12" fill="{WHITE}"/>' for x in (-166, 0, 166)
    )
    square("les6-kiezen", dot(380, 370, 340, SAND0) + at(378, 350, 1.26, card + one + two + three + boxes, turn=-3)
           + pencil(502, 706, -32, 1.2, SAGE2))  # fmt: skip


def at_home() -> None:
    """Otter shows Oma how well he waits: he holds still while a butterfly sits on his paw."""
    rug = f'<ellipse cx="380" cy="676" rx="350" ry="56" fill="{SAGE}" stroke="none"/>'
    room = f'<rect x="20" y="20" width="720" height="700" rx="56" fill="{SAND0}" stroke="none"/>'
    wing = "M0 0 C-10 -50 -72 -54 -66 -12 C-62 12 -30 16 0 0 C-34 14 -50 44 -24 52 C-6 56 4 30 0 0 Z"
    butterfly = (
        p(wing, SAND2)
        + f'<g transform="scale(-1 1)">{p(wing, SAND2)}</g>'
        + p("M0 -18 V34 M0 -18 q-4 -16 -14 -20 M0 -18 q4 -16 14 -20")
    )
    square(
        "les6-thuis",
        room + rug + at(216, 672, 1.08, grandmother("happy", "belly", "belly")) + at(500, 690, 0.86, otter("happy", "down", "up"))
        + at(662, 412, 0.9, butterfly, turn=14),
    )  # fmt: skip


def next_lesson() -> None:
    """Otter looks at a cloud in which he sees a sailing boat: a wish."""
    puff = p(
        "M-150 60 C-214 60 -230 -20 -168 -36 C-176 -104 -84 -132 -46 -84 C-4 -140 96 -116 96 -52 "
        "C168 -62 196 44 128 60 Z",
        WHITE,
    )
    sail = p("M-6 -66 V34 M4 -60 L58 18 H4 Z", SAGE2) + p("M-70 34 H76 L58 64 H-50 Z", SAND2)
    square(
        "les6-volgende",
        dot(250, 300, 200, SAND) + mound(30, 730, 684, 40) + at(240, 676, 1.0, otter("happy", "paws", "paws"))
        + at(540, 190, 1.04, puff + at(-18, 2, 0.84, sail)) + dot(396, 300, 15, WHITE) + '<circle cx="396" cy="300" r="15"/>'
        + dot(366, 344, 9, WHITE) + '<circle cx="366" cy="344" r="9"/>' + tuft(110, 692) + tuft(560, 702),
    )  # fmt: skip


def star_above_water() -> None:
    """The whole stage: evening, one star above the water; Otter looks, his boat lies still."""
    s = f'<rect x="0" y="0" width="1920" height="1080" fill="{NIGHT}" stroke="none"/>'
    s += t("M0 560 C240 500 420 520 700 566 H0 Z", "#C9D6CF") + t(
        "M1140 566 C1400 500 1680 490 1920 530 V600 H1140 Z", "#C9D6CF"
    )
    s += t("M-20 560 H1940 V1100 H-20 Z", NIGHT2)
    for y, w in ((620, 130), (668, 96), (716, 60)):
        s += f'<path d="M{960 - w / 2} {y} H{960 + w / 2}" stroke="{SAND}" stroke-width="14"/>'
    for x, y, w in ((260, 640, 130), (1300, 640, 150), (760, 800, 150), (1560, 760, 120), (300, 800, 130)):
        s += ripple(x, y, w, "#AFC0C7")
    s += "".join(
        dot(x, y, r, SAND0)
        for x, y, r in ((240, 190, 7), (520, 300, 5), (1360, 210, 7), (1660, 330, 5), (1180, 400, 5), (700, 170, 5))
    )
    s += big_star(960, 326, 1.1)
    s += at(520, 700, 0.8, boat(patch=True))
    s += t("M310 756 q26 -10 52 0 t52 0 t52 0 t52 0 t52 0 t52 0 t52 0 t52 0 v34 h-416 Z", NIGHT2) + ripple(
        320, 756, 400, "#AFC0C7"
    )
    s += p("M-20 960 C300 900 640 930 980 880 C1300 836 1640 830 1940 880 V1100 H-20 Z", SAGE)
    s += (
        at(1290, 930, 1.16, otter_back())
        + at(1590, 940, 1.2, duck("shut"))
        + tuft(1060, 960)
        + tuft(1760, 930)
        + tuft(700, 990)
    )
    s += at(150, 1092, 1.4, reeds(0))
    save(MEDIA / "les6-ster.svg", 1920, 1080, s)


def draw() -> None:
    """Write them all."""
    story()
    letters()
    we_first()
    three_ways()
    choice_card()
    at_home()
    next_lesson()
    star_above_water()


if __name__ == "__main__":
    draw()
