"""The pen and the figures of the river bank: what the drawings of several lessons have in common.

One line (5 px in a scene), round caps, ink; two tints a drawing. Only paths, circles, ellipses and groups: SVG Tiny.
"""

import math
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DRAWINGS = ROOT / "resources" / "drawings"
MEDIA = ROOT / "resources" / "programmes" / "bouwen-aan-vertrouwen" / "media"
INK, WHITE = "#1E2B37", "#FFFFFF"
SAGE, SAGE2, SAGE0 = "#CBDBC3", "#A9C3A0", "#E3EBDD"
SAND, SAND2, SAND0 = "#F0E2C6", "#E2C898", "#F8F0E0"
FUR, FUR2 = "#BC9775", "#F1E1CB"
WATER, WATER2 = "#CFDDDF", "#B5C8CB"
LINE = 5.0


def save(path: Path, width: int, height: int, body: str, line: float = LINE) -> None:
    """Write one drawing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'fill="none" stroke="{INK}" stroke-width="{line}" '
        f'stroke-linecap="round" stroke-linejoin="round">\n{body}\n</svg>\n',
        encoding="utf-8",
    )


def pictogram(name: str, body: str) -> None:
    """Write the three cuts of a 96 px pictogram: plain, small (heavier line) and white (for the time circle)."""
    white = body
    for tint in (SAGE, SAGE2, SAND, SAND2, WATER, WATER2):
        white = white.replace(tint, WHITE)
    for cut, drawing, line in (("", body, 2.5), ("_s", body, 3.6), ("_w", white, 3.6)):
        save(DRAWINGS / f"{name}{cut}.svg", 96, 96, drawing, line)


def p(d: str, fill: str = "none", extra: str = "") -> str:
    """A path with the ink line."""
    return f'<path d="{d}" fill="{fill}" {extra}/>'


def t(d: str, fill: str) -> str:
    """A tint without a line."""
    return f'<path d="{d}" fill="{fill}" stroke="none"/>'


def dot(x: float, y: float, r: float, fill: str = INK) -> str:
    """A round tint."""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r:.1f}" fill="{fill}" stroke="none"/>'


def at(x: float, y: float, scale: float, body: str, *, flip: bool = False, turn: float = 0, line: float = LINE) -> str:
    """Place a figure; its line stays as thick as all others."""
    across = -scale if flip else scale
    return (
        f'<g transform="translate({x:g} {y:g}) rotate({turn:g}) scale({across:g} {scale:g})" '
        f'stroke-width="{line / scale:.2f}">{body}</g>'
    )


def leaf(x: float, y: float, angle: float, length: float, fill: str) -> str:
    """A leaf that starts at x, y and points to `angle` (degrees, 90 = up)."""
    a = math.radians(-angle)
    ux, uy = math.cos(a), math.sin(a)

    def q(along: float, aside: float) -> str:
        w = aside * length * 0.34
        return f"{x + ux * along * length - uy * w:.1f} {y + uy * along * length + ux * w:.1f}"

    outline = f"M{q(0, 0)} C{q(0.22, 1.15)} {q(0.72, 1.05)} {q(1, 0)} C{q(0.72, -1.05)} {q(0.22, -1.15)} {q(0, 0)} Z"
    return p(outline, fill) + p(f"M{q(0, 0)} L{q(0.62, 0)}")


def branch(
    x: float, y: float, angle: float, n: int, step: float, size: float, fills: tuple[str, str], bend: float
) -> str:
    """A twig with leaves left and right, and one at the end."""
    leaves, d = "", f"M{x} {y}"
    for i in range(n):
        x, y = x + math.cos(math.radians(-angle)) * step, y + math.sin(math.radians(-angle)) * step
        d += f" L{x:.1f} {y:.1f}"
        leaves += leaf(x, y, angle + (58 if i % 2 == 0 else -58), size * (0.82 + 0.06 * i), fills[i % 2])
        angle += bend
    return p(d) + leaves + leaf(x, y, angle, size, fills[0])


def tuft(x: float, y: float, s: float = 1.0) -> str:
    """Three blades of grass."""
    return p(f"M{x - 14 * s:.0f} {y} q-4 -16 -14 -26 M{x} {y} q0 -22 2 -38 M{x + 13 * s:.0f} {y} q3 -16 14 -25")


def reed(x: float, base: float, h: float, lean: float) -> str:
    """One bulrush."""
    tx, ty = x + lean, base - h
    turn = 90 - math.degrees(math.atan2(h * 0.45, lean * 0.75))
    plume = f'<rect x="{tx - 11:.1f}" y="{ty - 8:.1f}" width="22" height="84" rx="11" fill="{SAND2}"/>'
    return (
        p(f"M{x} {base} C{x} {base - h * 0.5:.0f} {x + lean * 0.35:.0f} {base - h * 0.8:.0f} {tx} {ty}")
        + f'<g transform="rotate({turn:.1f} {tx} {ty})">{plume}</g>'
        + p(f"M{tx} {ty - 8} l{lean * 0.12:.1f} -26")
    )


def blade(x: float, base: float, h: float, lean: float, fill: str = SAGE2) -> str:
    """One leaf of reed."""
    tx, ty = x + lean, base - h
    return p(
        f"M{x - 8} {base} C{x - 8} {base - h * 0.5:.0f} {x + lean * 0.3:.0f} {base - h * 0.8:.0f} {tx} {ty} "
        f"C{x + lean * 0.42 + 10:.0f} {base - h * 0.7:.0f} {x + 8} {base - h * 0.4:.0f} {x + 8} {base} Z",
        fill,
    )


def reeds(base: float) -> str:
    """A clump of reeds around x 0."""
    return (
        blade(-40, base, 300, -80, SAGE) + reed(-6, base, 380, -24) + blade(24, base, 280, 58, SAGE)
        + reed(52, base, 300, 40) + blade(-66, base, 190, -60) + blade(-2, base, 180, -20) + blade(76, base, 210, 76)
    )  # fmt: skip


def ripple(x: float, y: float, w: float, colour: str = WATER2) -> str:
    """A quiet line on the water."""
    q = w / 4
    return p(f"M{x} {y} q{q / 2:.0f} -9 {q:.0f} 0 t{q:.0f} 0 t{q:.0f} 0 t{q:.0f} 0", "none", f'stroke="{colour}"')


def waterline(x: float, y: float, w: float, depth: float) -> str:
    """The water in front of what floats: hides its underside."""
    return t(
        f"M{x - w / 2:.0f} {y} q{w / 8:.0f} -10 {w / 4:.0f} 0 t{w / 4:.0f} "
        f"0 t{w / 4:.0f} 0 t{w / 4:.0f} 0 v{depth} h{-w:.0f} Z",
        WATER,
    ) + ripple(x - w / 2, y, w)


def mound(x0: float, x1: float, y: float, rise: float = 34, depth: float = 64, fill: str = SAGE) -> str:
    """Ground for a drawing that stands free on the paper: a line above, a soft edge below."""
    third = (x1 - x0) / 3
    top = f"M{x0} {y} C{x0 + third:.0f} {y - rise} {x1 - third:.0f} {y - rise} {x1} {y}"
    low = f" C{x1 - third * 0.5:.0f} {y + depth} {x0 + third * 0.5:.0f} {y + depth} {x0} {y} Z"
    return t(top + low, fill) + p(top)


def drop(x: float, y: float, s: float = 1.0) -> str:
    """A drop of water."""
    return p(
        f"M{x} {y - 20 * s:.0f} q{13 * s:.0f} {20 * s:.0f} 0 "
        f"{32 * s:.0f} q{-13 * s:.0f} {-12 * s:.0f} 0 {-32 * s:.0f} Z",
        WATER,
    )


def tall_can(fill: str = SAND2) -> str:
    """The teacher's watering can; stands on 0, 0, pours to the right."""
    return (
        p("M20 -180 C22 -236 98 -240 108 -180") + p("M9 -136 C-46 -132 -50 -44 2 -40")
        + p("M121 -44 L198 -150 L216 -136 L124 -8 Z", fill) + p("M182 -164 L232 -126")
        + p("M0 -2 L12 -168 H112 L124 -2 q0 10 -10 10 H10 q-10 0 -10 -10 Z", fill)
        + p("M12 -168 q0 -12 12 -12 h76 q12 0 12 12 Z", WHITE) + p("M5 -64 H119")
    )  # fmt: skip


def round_can(fill: str = SAGE2) -> str:
    """The youth worker's watering can; stands on 0, 0, pours to the right."""
    return (
        p("M2 -96 C-60 -104 -62 -18 -4 -26")
        + p("M136 -58 C170 -62 176 -104 204 -124 L222 -106 C196 -84 188 -22 134 -18 Z", fill) + p("M190 -136 L234 -94")
        + p("M8 0 C-18 -40 -6 -112 30 -124 H104 C140 -112 152 -40 126 0 q-3 8 -12 8 H20 q-9 0 -12 -8 Z", fill)
        + p("M26 -124 q0 -14 14 -14 h54 q14 0 14 14 Z", WHITE)
    )  # fmt: skip


def sapling() -> str:
    """The young tree with its stake; the foot of the trunk is 0, 0, it is 640 high."""
    twigs = (
        branch(15, -372, 150, 3, 60, 100, (SAGE2, SAGE), -12) + branch(17, -392, 26, 3, 60, 104, (SAGE, SAGE2), 10)
        + branch(23, -480, 128, 2, 62, 100, (SAGE, SAGE2), -8) + branch(27, -512, 58, 2, 62, 100, (SAGE2, SAGE), 8)
    )  # fmt: skip
    return (
        p("M-111 18 V-314 q0 -11 11 -11 h6 q11 0 11 11 V18 Z", SAND2)
        + twigs
        + p(
            "M-23 0 C-9 -102 1 -232 11 -340 C17 -404 21 -462 23 -542 "
            "L33 -542 C35 -452 35 -372 31 -292 C25 -182 19 -92 23 2 Z",
            SAND2,
        )
        + leaf(28, -536, 92, 116, SAGE)
        + p("M-117 -202 C-71 -218 -31 -174 35 -202 L33 -176 C-21 -152 -65 -192 -117 -176 Z", WHITE)
    )


def bench() -> str:
    """A bench seen from the front; its seat is 0, 0, it is 460 wide."""
    return (
        p("M-190 6 V104 M190 6 V104") + p("M-176 -150 V0 M176 -150 V0")
        + "".join(f'<rect x="-230" y="{y}" width="460" height="40" rx="16" fill="{SAND2}"/>' for y in (-152, -92))
        + f'<rect x="-236" y="-8" width="472" height="34" rx="16" fill="{SAND}"/>'
    )  # fmt: skip
