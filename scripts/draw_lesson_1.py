"""Draws the pictures of lesson 1 (run again after a change; the SVG files are the product, this only writes them).

Story panels are 480x420 with their own sky and water; the other pictures stand free on the paper of the slide.
"""

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
    WATER2,
    at,
    dot,
    drop,
    leaf,
    mound,
    p,
    pictogram,
    reeds,
    ripple,
    save,
    t,
    tuft,
    waterline,
)
from draw_lesson_1_squares import squares


# ---- the story: Otter and the boat ----------------------------------------------------------------------------------
def panel(n: int, sun: tuple[float, float], body: str, *, hill: str = "") -> None:
    sky = f'<rect x="0" y="0" width="480" height="420" rx="32" fill="{SAND0}" stroke="none"/>' + dot(*sun, 52, SAND)
    water = t("M0 236 H480 V388 Q480 420 448 420 H32 Q0 420 0 388 Z", WATER)
    save(MEDIA / f"verhaal-{n}.svg", 480, 420, sky + hill + water + body)


FAR = t("M0 236 C110 196 210 206 300 224 C370 206 430 206 480 218 V236 Z", SAGE0)


def jetty(end: float) -> str:
    posts = "".join(p(f"M{x} 326 V384") for x in (end - 130, end - 22) if x > 0)
    return posts + p(f"M-8 306 H{end - 10} q10 0 10 10 v4 q0 10 -10 10 H-8 Z", SAND2)


def story() -> None:
    afloat = waterline(352, 352, 232, 24)
    panel(
        1,
        (250, 214),
        ripple(30, 286, 90)
        + ripple(270, 396, 130)
        + at(372, 330, 0.5, heron(0.5))
        + at(360, 320, 0.5, boat())
        + afloat
        + at(98, 308, 0.52, otter("happy", "down", "down", small=True))
        + jetty(216),
        hill=FAR,
    )
    top = "M0 330 C120 300 330 296 480 318"
    shore = t(top + " V388 Q480 420 448 420 H32 Q0 420 0 388 Z", SAGE) + p("M2 330 C120 300 330 296 478 318")
    crack = p("M390 318 l8 14 l-11 10 l10 15")
    puddle = f'<ellipse cx="396" cy="394" rx="54" ry="10" fill="{WATER2}" stroke="none"/>'
    panel(
        2,
        (250, 84),
        ripple(30, 270, 90)
        + shore
        + puddle
        + at(378, 324, 0.42, boat())
        + crack
        + drop(398, 380, 0.6)
        + at(256, 386, 0.5, heron(0.5))
        + at(76, 392, 0.5, otter("calm", "paws", "paws", small=True))
        + tuft(164, 404, 0.6),
        hill=FAR,
    )
    panel(
        3,
        (350, 84),
        ripple(300, 278, 110)
        + ripple(340, 352, 120)
        + ripple(40, 372, 90)
        + at(150, 308, 0.62, otter("worried", "belly", "belly", small=True))
        + jetty(250),
        hill=FAR,
    )
    panel(
        4,
        (240, 84),
        ripple(270, 396, 130)
        + at(376, 330, 0.5, heron(0.5, "up"))
        + at(360, 320, 0.5, boat(patch=True))
        + afloat
        + at(98, 308, 0.52, otter("happy", "down", "up", small=True))
        + jetty(216),
        hill=FAR,
    )
    other = t("M300 236 C360 190 430 178 480 180 V236 Z", SAGE)
    panel(
        5,
        (110, 92),
        ripple(20, 276, 70)
        + ripple(390, 290, 70)
        + at(146, 336, 0.52, otter("happy", "down", "down", small=True))
        + at(292, 346, 0.52, heron(0.52), flip=True)
        + at(214, 322, 0.76, boat(patch=True))
        + waterline(214, 372, 380, 40)
        + ripple(250, 408, 120),
        hill=FAR + other,
    )


# ---- wide and full pictures -----------------------------------------------------------------------------------------
def known_or_surprise() -> None:
    left = (
        t("M20 236 H800 V352 Q800 392 760 392 H60 Q20 392 20 352 Z", WATER)
        + t("M20 236 C220 190 420 200 560 236 Z", SAGE0)
        + dot(440, 120, 62, SAND)
    )
    left += ripple(430, 380, 120) + ripple(60, 360, 110)
    left += at(640, 312, 0.56, heron(0.56)) + at(620, 300, 0.58, boat()) + waterline(620, 340, 290, 20)
    deck = (
        "".join(p(f"M{x} 320 V372") for x in (110, 320))
        + f'<rect x="24" y="300" width="350" height="28" rx="12" fill="{SAND2}"/>'
    )
    left += at(200, 302, 0.64, otter("happy", "down", "down", small=True)) + deck
    box = p("M-130 -170 H130 V0 H-130 Z", SAND2) + p("M-26 -170 H26 V0 H-26 Z", SAGE2)
    lid = p("M-148 -222 H148 V-170 H-148 Z", SAND) + p("M-26 -222 H26 V-170 H-26 Z", SAGE2)
    bow = p("M0 -222 C-30 -290 -110 -286 -104 -246 C-100 -222 -40 -218 0 -222 Z", SAGE) + p(
        "M0 -222 C30 -290 110 -286 104 -246 C100 -222 40 -218 0 -222 Z", SAGE
    )
    right = (
        mound(960, 1708, 372, 30, 56)
        + at(1450, 376, 1.06, box + lid + bow)
        + at(1130, 378, 0.68, otter("oh", "paws", "paws", small=True))
        + tuft(1010, 386, 0.8)
        + tuft(1650, 384, 0.8)
    )
    save(MEDIA / "voorspelbaar.svg", 1728, 420, left + right + at(810, 416, 0.8, reeds(0)))


def water() -> None:
    s = (
        dot(960, 500, 190, SAND)
        + t("M0 560 C240 500 420 520 700 566 H0 Z", SAGE0)
        + t("M1140 566 C1400 500 1680 490 1920 530 V600 H1140 Z", SAGE0)
    )
    s += t("M-20 560 H1940 V1100 H-20 Z", WATER)
    for y, w, x in ((604, 320, 960), (648, 250, 972), (692, 190, 950)):
        s += f'<path d="M{x - w / 2} {y} H{x + w / 2}" stroke="{SAND}" stroke-width="16"/>'
    for x, y, w in ((260, 640, 130), (1300, 640, 150), (820, 800, 150), (1560, 760, 120), (380, 860, 130)):
        s += ripple(x, y, w)
    s += at(520, 720, 0.8, boat()) + waterline(520, 776, 420, 30)
    s += p("M-20 960 C300 900 640 930 980 880 C1300 836 1640 830 1940 880 V1100 H-20 Z", SAGE)
    s += at(1330, 930, 1.16, otter_back()) + tuft(1060, 960) + tuft(1560, 930) + tuft(700, 990) + tuft(1240, 1030)
    s += at(170, 1092, 1.4, reeds(0)) + at(1812, 1096, 1.25, reeds(0), flip=True)
    save(MEDIA / "water.svg", 1920, 1080, s)


# ---- pictograms: promises that can be kept, and how the lesson was --------------------------------------------------
CLOUD = "M26 70 C10 70 6 48 22 44 C20 26 44 18 54 32 C66 24 82 34 78 48 C94 50 92 70 76 70 Z"


def fingers(*lines: tuple[float, float, float, float], width: float = 11.5) -> str:
    """An upright hand: a dark pass, then a narrower tinted pass."""
    out = ""
    for colour, grow in ((INK, 2.5), (SAND, -2.5)):
        out += "".join(
            f'<path d="M{a} {b} L{c} {d}" stroke="{colour}" stroke-width="{width + grow}"/>' for a, b, c, d in lines
        )
        box = f'x="{32 - grow / 2}" y="{44 - grow / 2}" width="{40 + grow}" height="{34 + grow}" rx="{14 + grow / 2}"'
        out += f'<rect {box} fill="{colour}" stroke="none"/>'
    return out


def pictograms() -> None:
    hand = fingers((38, 56, 38, 26), (48, 56, 47.5, 18), (57.5, 56, 58, 20), (66.5, 58, 68, 29), (36, 68, 21, 54))
    pictogram("stop", hand + p("M38 76 h30 q3 0 3 3 v11 h-36 v-11 q0 -3 3 -3 Z", SAGE2))
    stump = (
        p("M26 84 C31 74 31 66 30 54 H66 C65 66 65 74 70 84 Z", SAND2)
        + f'<ellipse cx="48" cy="54" rx="18" ry="6.500" fill="{SAND}"/>'
    )
    sprout = p("M48 53 V30") + leaf(48, 33, 146, 27, SAGE2) + leaf(48, 31, 38, 29, SAGE)
    pictogram("opnieuw", stump + sprout + p("M12 84 H84"))
    rays = "".join(p("M48 8 V17", "none", f'transform="rotate({r} 48 48)"') for r in range(0, 360, 45))
    pictogram("zon", f'<circle cx="48" cy="48" r="22" fill="{SAND2}"/>' + rays)
    pictogram(
        "wolk",
        f'<circle cx="62" cy="34" r="18" fill="{SAND2}"/>' + f'<g transform="translate(0 6)">{p(CLOUD, SAGE)}</g>',
    )
    gust = p(
        "M8 40 H58 C76 40 76 16 60 16 C52 16 49 22 51 28 M8 54 H74 C92 54 90 78 74 78 C67 78 63 73 65 67 M8 68 H44"
    )
    pictogram("wind", gust + leaf(26, 27, 24, 22, SAGE2))
    fog = p("M14 72 H70 M26 84 H84")
    pictogram("mist", f'<g transform="translate(0 -12)">{p(CLOUD, SAGE)}</g>' + fog)


story()
squares()
known_or_surprise()
water()
pictograms()
