"""Draws the star of the pride round: one star for everybody, the same for each. With a face, and bare to hold a symbol.

Usage: python scripts/draw_pride.py
"""

import math

from draw_kit import DRAWINGS, INK, SAND, SAND2, WHITE, p, save

MIDDLE, OUTER, INNER, ROUND, THIN = 160, 116, 66, 44, 3.4


def star(outer: float, inner: float) -> str:
    """Five points around the middle, the first one up."""
    points = []
    for n in range(10):
        angle, r = math.radians(-90 + 36 * n), inner if n % 2 else outer
        points.append(f"{MIDDLE + r * math.cos(angle):.1f} {MIDDLE + 6 + r * math.sin(angle):.1f}")
    return "M" + " L".join(points) + " Z"


def soft(d: str, fill: str) -> str:
    """A form with round corners and one even ink line."""
    return (
        f'<path d="{d}" fill="{INK}" stroke="{INK}" stroke-width="{ROUND}"/>'
        f'<path d="{d}" fill="{fill}" stroke="{fill}" stroke-width="{ROUND - 2 * THIN}"/>'
    )


def rays() -> str:
    """Five short strokes between the points: it shines, quietly."""
    strokes = ""
    for n in range(5):
        angle = math.radians(-54 + 72 * n)
        x, y = math.cos(angle), math.sin(angle)
        strokes += p(
            f"M{MIDDLE + 122 * x:.1f} {MIDDLE + 6 + 122 * y:.1f} L{MIDDLE + 140 * x:.1f} {MIDDLE + 6 + 140 * y:.1f}"
        )
    return strokes


def face() -> str:
    """Eyes closed, a small smile, two cheeks."""
    cheeks = "".join(f'<circle cx="{x}" cy="186" r="12" fill="{SAND2}" stroke="none"/>' for x in (112, 208))
    return cheeks + p("M118 160 q12 12 24 0 M178 160 q12 12 24 0 M140 190 q20 20 40 0")


def main() -> None:
    body = rays() + soft(star(OUTER, INNER), SAND2) + soft_inner()
    save(DRAWINGS / "trots_ster.svg", 320, 320, body + face(), THIN)
    disc = f'<circle cx="{MIDDLE}" cy="{MIDDLE + 8}" r="62" fill="{WHITE}" stroke="none"/>'
    save(DRAWINGS / "trots_ster_open.svg", 320, 320, body + disc, THIN)


def soft_inner() -> str:
    """The lighter middle."""
    d = star(OUTER - 20, INNER - 12)
    return f'<path d="{d}" fill="{SAND}" stroke="{SAND}" stroke-width="{ROUND - 14}"/>'


if __name__ == "__main__":
    main()
