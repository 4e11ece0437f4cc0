"""Egel (the hedgehog) and Oma Otter, closed eyes, arms that push or draw, the rope bridge and the meter card."""

import math
import re

from draw_animals import otter
from draw_kit import DRAWINGS, FUR, FUR2, INK, LINE, SAGE2, SAND, SAND2, WHITE, at, dot, p, t

TENSION = ("#CFE2EA", "#B9D3AB", "#DBB145", "#CA7F3F", "#A0453B")
"""The colours of the five levels on the board (ui/Theme.qml)."""
_SHUT = "M128 118 q18 16 36 0 M236 118 q18 16 36 0"
_PUSH = "M272 232 C310 230 352 226 394 232 C418 236 418 262 394 266 C354 270 310 276 262 284"
_DRAW = "M270 232 C330 238 376 266 396 296 C406 314 390 332 370 322 C340 302 308 292 262 286"


def drawing(name: str) -> str:
    """The lines of a finished drawing in resources/drawings, to place in another one."""
    svg = (DRAWINGS / f"{name}.svg").read_text(encoding="utf-8")
    found = re.search(r"<svg[^>]*>(.*)</svg>", svg, re.DOTALL)
    assert found, name
    return found.group(1)


def eyes_shut(figure: str) -> str:
    """The same Otter with his eyes closed."""
    for r in (13, 10):
        figure = figure.replace(dot(146, 114, r) + dot(254, 114, r), p(_SHUT))
    return figure.replace(dot(149.5, 110.5, 3.5, WHITE) + dot(257.5, 110.5, 3.5, WHITE), "")


def otter_with(arm: str, mood: str = "calm", left: str = "down", *, small: bool = False) -> str:
    """Otter whose arm on our right does something else: "push" or "draw"."""
    path = p({"push": _PUSH, "draw": _DRAW}[arm], FUR)
    figure = otter(mood, left, "up", small=small)
    raised = re.search(r'<g transform="translate\(400 0\) scale\(-1 1\)"><path[^>]*/></g>', figure)
    assert raised
    second = f'<g transform="translate(-6 58)">{path}</g>' if arm == "push" else ""
    return f'{figure.replace(raised.group(0), "")}<g transform="translate(-200 -452)">{second}{path}</g>'


def grandmother(mood: str = "happy", left: str = "down", right: str = "paws") -> str:
    """Oma Otter: glasses and a shawl."""
    shawl = p(
        "M124 214 C150 236 250 236 276 214 C306 236 318 276 316 316 C282 296 240 300 200 344 "
        "C160 300 118 296 84 316 C82 276 94 236 124 214 Z",
        SAGE2,
    ) + p("M200 344 V292")
    glasses = "".join(f'<circle cx="{x}" cy="116" r="33" fill="none"/>' for x in (146, 254))
    glasses += p("M179 110 q21 -12 42 0 M113 112 L88 104 M287 112 L312 104")
    figure = otter_with("draw", mood, left) if right == "draw" else otter(mood, left, right)
    return figure + f'<g transform="translate(-200 -452)">{shawl}{glasses}</g>'


def hedgehog(mood: str = "calm", arms: str = "down", *, small: bool = False) -> str:
    """Egel from the front; his feet are at 0, 0 and he is 330 high."""
    rim = []
    spikes = 17
    for i in range(2 * spikes + 1):
        a = math.radians(206 - 232 * i / (2 * spikes))
        far = 1.0 if i % 2 else 0.86
        rim.append((178 * far * math.cos(a), -172 - 170 * far * math.sin(a)))
    coat = "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in rim)
    coat += " C150 0 90 4 0 4 C-90 4 -150 0 " + f"{rim[0][0]:.1f} {rim[0][1]:.1f} Z"
    belly = p(
        "M0 -158 C70 -158 112 -112 112 -64 C112 -20 70 -4 0 -4 C-70 -4 -112 -20 -112 -64 C-112 -112 -70 -158 0 -158 Z",
        FUR2,
    )
    head = p(
        "M0 -268 C74 -268 116 -226 112 -178 C108 -138 60 -116 0 -116 C-60 -116 -108 -138 -112 -178 C-116 -226 -74 -268 0 -268 Z",
        SAND,
    )
    ears = p("M-104 -236 C-132 -250 -128 -284 -98 -280 C-86 -278 -78 -270 -76 -260", SAND) + p(
        "M104 -236 C132 -250 128 -284 98 -280 C86 -278 78 -270 76 -260", SAND
    )
    mouths = {
        "calm": "M-20 -142 q20 15 40 0",
        "happy": "M-26 -146 q26 28 52 0",
        "worried": "M-22 -138 q9 -10 16 -3 t14 0 t14 -3",
    }
    r = 12 if small else 10
    face = f'<ellipse cx="0" cy="-176" rx="22" ry="17" fill="{INK}"/>' + p(mouths[mood])
    face += dot(-48, -208, r) + dot(48, -208, r)
    face += "" if small else dot(-44.5, -211.5, 3.5, WHITE) + dot(51.5, -211.5, 3.5, WHITE)
    feet = p("M-86 4 C-86 -16 -64 -22 -46 -20 C-26 -18 -18 -8 -20 6 Z", SAND) + p(
        "M86 4 C86 -16 64 -22 46 -20 C26 -18 18 -8 20 6 Z", SAND
    )
    left = p("M-104 -120 C-140 -104 -152 -74 -138 -60 C-124 -50 -104 -64 -88 -82", SAND)
    right = p("M104 -120 C140 -104 152 -74 138 -60 C124 -50 104 -64 88 -82", SAND)
    raised = p("M100 -112 C140 -128 164 -160 178 -192 C188 -210 164 -224 152 -208 C136 -180 116 -160 92 -150", SAND)
    push = p("M84 -136 C130 -142 168 -146 196 -144 C216 -140 214 -116 194 -114 C160 -110 124 -104 96 -94", SAND)
    ends = {"down": left + right, "up": left + raised, "push": push}[arms]
    return p(coat, FUR) + belly + ears + head + face + feet + ends


def bridge(
    x0: float, y0: float, x1: float, y1: float, sag: float, rail: float = 96
) -> tuple[str, str, list[tuple[float, float, float]]]:
    """A rope bridge: what hangs behind the walkers, its planks, and where one stands (x, y, turn) from left to right."""
    n = max(4, round(abs(x1 - x0) / 44))

    def spot(f: float) -> tuple[float, float, float]:
        x = x0 + (x1 - x0) * f
        y = y0 + (y1 - y0) * f + sag * 4 * f * (1 - f)
        slope = (y1 - y0 + sag * 4 * (1 - 2 * f)) / (x1 - x0)
        return x, y, math.degrees(math.atan(slope))

    spots = [spot(i / n) for i in range(n + 1)]
    rope = p("M" + " L".join(f"{x:.1f} {y - rail:.1f}" for x, y, _ in spots))
    rope += "".join(p(f"M{x:.1f} {y:.1f} V{y - rail:.1f}") for x, y, _ in spots[:: 2 if n > 6 else 1])
    planks = "".join(
        f'<rect x="{x - 18:.1f}" y="{y - 2:.1f}" width="36" height="16" rx="7" fill="{SAND2}" transform="rotate({a:.1f} {x:.1f} {y:.1f})"/>'
        for x, y, a in spots
    )
    return rope, planks, [spot(i / 20) for i in range(21)]


def post(x: float, y: float, height: float = 132) -> str:
    """A post at the end of the bridge; its foot is x, y."""
    return f'<rect x="{x - 12}" y="{y - height}" width="24" height="{height + 22}" rx="11" fill="{SAND2}"/>'


def meter_card(levels: int = 5, peg: int = 0) -> str:
    """The paper card with its levels, 300 wide and 560 high around 0, 0; `peg`: the level where the peg sits (1 = lowest)."""
    rows = (1, 2, 3, 4, 5) if levels == 5 else (1, 3, 5)
    body = f'<rect x="-150" y="-280" width="300" height="560" rx="28" fill="{WHITE}"/>'
    high = 520 / len(rows)
    for i, level in enumerate(rows):
        y = 260 - (i + 1) * high
        body += f'<rect x="-130" y="{y + 5:.1f}" width="260" height="{high - 10:.1f}" rx="20" fill="{TENSION[level - 1]}" stroke="none"/>'
        size = 78 / 96 if levels == 5 else 124 / 96
        body += at(-48 * size, y + high / 2 - 48 * size, size, drawing(f"level{level}"), line=4.4)
    if peg:
        y = 260 - (peg - 0.5) * high
        body += at(150, y, 1, clothes_peg())
    return body


def clothes_peg() -> str:
    """A clothes peg that bites to the left; its mouth is -40, 0."""
    return (
        p("M-46 -16 L70 -24 q10 0 10 9 q0 8 -8 9 L-30 0 L-46 -4 Z", SAND2)
        + p("M-46 16 L70 24 q10 0 10 -9 q0 -8 -8 -9 L-30 0 L-46 4 Z", SAND2)
        + p("M4 -22 q-14 22 0 44 M16 -22 q-14 22 0 44")
    )


def signal_card() -> str:
    """The folded card with the heart of lesson 1, standing on 0, 0; 300 wide and 220 high."""
    heart = p("M48 82 C20 62 10 48 12 33 C14 18 36 12 48 31 C60 12 82 18 84 33 C86 48 76 62 48 82 Z", SAGE2)
    return p("M92 -220 L176 -8 L116 0 Z", SAND) + p("M-124 0 L-98 -220 H92 L116 0 Z", WHITE) + at(-66, -176, 1.3, heart)


def breath(x: float, y: float, scale: float = 1.0) -> str:
    """A long breath out: two quiet lines that curl."""
    body = p("M0 0 H88 C112 0 112 -28 92 -28 C82 -28 78 -20 82 -14") + p(
        "M6 22 H128 C152 22 152 48 132 48 C122 48 118 40 122 34"
    )
    return at(x, y, scale, body, line=LINE)


def book(width: float = 92) -> str:
    """An open book, lying on 0, 0."""
    w = width / 2
    return p(
        f"M0 -{w * 0.9:.0f} C{-w * 0.3:.0f} -{w * 1.1:.0f} -{w * 0.8:.0f} -{w * 1.1:.0f} -{w:.0f} -{w:.0f} V-4 C-{w * 0.8:.0f} -12 -{w * 0.3:.0f} -12 0 0 Z",
        WHITE,
    ) + p(
        f"M0 -{w * 0.9:.0f} C{w * 0.3:.0f} -{w * 1.1:.0f} {w * 0.8:.0f} -{w * 1.1:.0f} {w:.0f} -{w:.0f} V-4 C{w * 0.8:.0f} -12 {w * 0.3:.0f} -12 0 0 Z",
        WHITE,
    )


def tree(scale_leaf: str = SAGE2) -> str:
    """A grown tree; the foot of the trunk is 0, 0 and it is 600 high; the trunk is 90 wide at half its height."""
    return p("M-62 8 C-40 -80 -40 -180 -44 -290 L44 -290 C40 -180 44 -80 66 8 Z", SAND2) + p(
        "M0 -236 C-46 -196 -140 -210 -168 -264 C-236 -260 -282 -324 -256 -390 C-272 -464 -206 -524 -138 -506 "
        "C-116 -594 12 -628 70 -556 C150 -582 228 -522 214 -444 C280 -402 266 -300 190 -276 C158 -210 50 -198 0 -236 Z",
        scale_leaf,
    )


def ground_line(d: str, fill: str) -> str:
    """A tint with the line of its upper edge; `d` is the edge."""
    return t(d + " V420 H0 Z", fill) + p(d)
