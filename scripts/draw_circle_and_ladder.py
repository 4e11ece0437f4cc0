"""Draws what the talking circle and the cooperation ladder show (run again after a change).

The steps of the ladder are twice as wide as high, and stand free on the block of their step.
"""

from draw_animals import heron, otter
from draw_kit import (
    DRAWINGS,
    SAGE,
    SAGE2,
    SAND2,
    WATER,
    WATER2,
    WHITE,
    at,
    drop,
    leaf,
    p,
    pictogram,
    ripple,
    save,
    t,
    tall_can,
)

STONE = "M14 58 C10 40 26 26 48 25 C70 24 87 38 84 57 C82 72 66 78 47 78 C28 78 17 72 14 58 Z"


def pictograms() -> None:
    """The stone that gives the word, giving it on, and later."""
    shine = p("M27 43 C31 37 37 34 44 33")
    pictogram("praatsteen", p(STONE, WATER2) + shine + leaf(36, 66, 34, 36, SAGE))
    seats = f'<circle cx="22" cy="62" r="17" fill="{SAGE}"/><circle cx="74" cy="62" r="17" fill="{WHITE}"/>'
    small = f'<g transform="translate(6 46) scale(0.33)" stroke-width="8">{p(STONE, WATER2)}</g>'
    pictogram("doorgeven", seats + small + p("M24 36 C34 14 62 14 71 35 M59 29 L72 37 L80 24"))
    glass = p("M28 14 H68 C68 34 54 40 54 48 C54 56 68 62 68 82 H28 C28 62 42 56 42 48 C42 40 28 34 28 14 Z", WHITE)
    sand = t("M35 28 H61 C58 36 51 40 48 46 C45 40 38 36 35 28 Z", SAND2)
    sand += t("M30 80 C32 70 42 66 48 62 C54 66 64 70 66 80 Z", SAND2)
    pictogram("straks", glass + sand + p("M22 14 H74 M22 82 H74") + p("M48 48 V62"))


# ---- the steps: Otter and Reiger work together a little more each time ------------------------------------------------
GROUND = 280


def ground() -> str:
    top = f"M12 {GROUND} C150 {GROUND - 12} 450 {GROUND - 12} 588 {GROUND}"
    return t(top + f" C560 {GROUND + 20} 40 {GROUND + 20} 12 {GROUND} Z", SAGE) + p(top)


def otter_small(x: float, mood: str = "calm", left: str = "paws", right: str = "paws", scale: float = 0.56) -> str:
    return at(x, GROUND - 2, scale, otter(mood, left, right, small=True))


def heron_small(x: float, wing: str = "rest", *, flip: bool = False, scale: float = 0.56) -> str:
    return at(x, GROUND - 2, scale, heron(scale, wing), flip=flip)


def table(x0: float, x1: float, y: float) -> str:
    legs = p(f"M{x0 + 24} {y + 20} V{GROUND - 2} M{x1 - 24} {y + 20} V{GROUND - 2}")
    return legs + f'<rect x="{x0}" y="{y}" width="{x1 - x0}" height="24" rx="11" fill="{SAND2}"/>'


def step(name: str, body: str) -> None:
    save(DRAWINGS / f"{name}.svg", 600, 300, ground() + body, 6)


def beside() -> None:
    """Each with something of one's own, next to the other."""
    sheets = "".join(f'<rect x="{x}" y="178" width="52" height="18" rx="3" fill="{WHITE}"/>' for x in (208, 330))
    step("trap_naast", otter_small(110) + heron_small(494) + table(172, 284, 196) + table(304, 416, 196) + sheets)


def looking() -> None:
    """Both look at the same thing: a boat on the water."""
    water = t("M216 280 C216 250 384 250 384 280 C384 292 216 292 216 280 Z", WATER) + ripple(238, 282, 60)
    boat = p("M262 252 H338 L324 276 H276 Z", SAND2) + p("M300 252 V196 L334 240 H300", WHITE)
    step("trap_kijken", water + boat + otter_small(126, "calm", "down", "down") + heron_small(488))


def five_minutes() -> None:
    """Together at one table for a little while; the sand in the glass runs."""
    glass = (
        p(
            "M278 122 H322 C322 142 306 146 306 156 C306 166 322 170 322 190 H278 C278 170 294 166 294 156 C294 146 278 142 278 122 Z",
            WHITE,
        )
        + t("M286 138 H314 C310 146 302 148 300 154 C298 148 290 146 286 138 Z", SAND2)
        + t("M281 187 C284 178 294 176 300 172 C306 176 316 178 319 187 Z", SAND2)
        + p("M270 122 H330 M270 190 H330")
    )
    step("trap_vijf", otter_small(132, "happy") + heron_small(470) + table(196, 404, 192) + glass)


def making() -> None:
    """Together they plant one tree."""
    tree = p(f"M336 {GROUND - 4} C338 220 334 170 336 128")
    tree += leaf(336, 190, 150, 58, SAGE) + leaf(336, 172, 32, 66, SAGE2) + leaf(336, 138, 92, 74, SAGE)
    tree += leaf(336, 226, 26, 50, SAGE)
    heap = p(f"M282 {GROUND - 4} C300 250 372 250 390 {GROUND - 4} Z", SAND2)
    pours = at(178, 190, 0.36, tall_can(), turn=34) + drop(262, 226, 0.7)
    step("trap_maken", otter_small(112, "happy", "down", "down") + heap + tree + pours + heron_small(500))


# ---- the two who climb ------------------------------------------------------------------------------------------------
def climbers() -> None:
    save(DRAWINGS / "figuur_otter.svg", 420, 470, at(212, 462, 1, otter("calm", "down", "down", small=True), line=9), 9)
    save(DRAWINGS / "figuur_reiger.svg", 420, 470, at(230, 462, 1, heron(5 / 9), line=9), 9)


def wish() -> None:
    """The story of the circle: Otter would like to work beside Reiger, who looks away."""
    bench = f'<rect x="228" y="200" width="158" height="24" rx="11" fill="{SAND2}"/>'
    bench += p(f"M252 224 V{GROUND - 2} M362 224 V{GROUND - 2}")
    body = otter_small(124, "worried") + bench + heron_small(470, flip=True)
    save(DRAWINGS / "kring_verhaal.svg", 600, 300, ground() + body, 6)


if __name__ == "__main__":
    pictograms()
    beside()
    looking()
    five_minutes()
    making()
    climbers()
    wish()
