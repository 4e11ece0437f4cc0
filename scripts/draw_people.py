"""People for lessons without animals: simple line figures, seen from the front, who speak through how they stand."""

from draw_kit import FUR, INK, LINE, SAGE2, SAND, SAND2, WATER2, WHITE, at, dot, p

ARMS = {
    "down": "Q-76 -206 -64 -140",
    "in": "Q-74 -196 -30 -158",
    "chest": "Q-100 -168 -8 -216",
    "belly": "Q-108 -176 -12 -168",
    "out": "Q-92 -190 -150 -216",
    "up": "Q-116 -250 -102 -356",
    "palm": "Q-104 -180 -112 -256",
    "table": "Q-84 -184 -44 -154",
}
"""An arm on our left, from the shoulder to the hand."""
_ENDS = {name: tuple(map(float, d.split()[2:4])) for name, d in ARMS.items()}
_MOUTHS = {
    "calm": "M-9 -340 q9 6 18 0",
    "happy": "M-13 -343 q13 15 26 0",
    "flat": "M-9 -338 h18",
    "down": "M-9 -334 q9 -8 18 0",
    "talk": "M-7 -340 a7 6 0 0 1 14 0 a7 6 0 0 1 -14 0 Z",
    "laugh": "M-15 -345 q15 5 30 0 q-2 22 -15 22 q-13 0 -15 -22 Z",
}
_CAP = "M-37 -362 C-46 -418 -18 -420 2 -420 C28 -420 46 -408 37 -362 C32 -384 18 -392 -6 -392 C-24 -392 -32 -382 -37 -362 Z"
_CURLS = (
    "M-37 -350 c-17 -4 -20 -26 -6 -34 c-9 -18 8 -36 24 -30 c7 -15 33 -15 39 -1 c18 -7 33 10 25 28 "
    "c14 8 12 31 -4 37 C38 -374 20 -388 0 -388 C-20 -388 -35 -376 -37 -350 Z"
)
_LONG = "M-38 -356 C-52 -424 52 -424 38 -356 C40 -330 44 -306 54 -284 C30 -270 -30 -270 -54 -284 C-44 -306 -40 -330 -38 -356 Z"
_SCARF = (
    "M0 -416 C-36 -416 -48 -386 -46 -350 C-45 -322 -40 -304 -58 -276 C-32 -252 32 -252 58 -276 "
    "C40 -304 45 -322 46 -350 C48 -386 36 -416 0 -416 Z"
)


def tube(d: str, width: float, fill: str, scale: float) -> str:
    """A limb: a dark pass and a tinted one."""
    edge = LINE / scale
    return "".join(
        f'<path d="{d}" stroke="{colour}" stroke-width="{width + grow:.2f}"/>'
        for colour, grow in ((INK, edge), (fill, -edge))
    )


def _arm(name: str, top: str, skin: str, scale: float) -> str:
    x, y = _ENDS[name]
    edge = LINE / scale
    hand = f'<circle cx="{x:g}" cy="{y:g}" r="14" fill="{skin}" stroke-width="{edge:.2f}"/>'
    return (
        hand + tube(f"M-44 -264 {ARMS[name]}", 27, top, scale) + f'<circle cx="{x:g}" cy="{y:g}" r="12" fill="{skin}"/>'
    )


def _head(hair: str, tint: str, skin: str, mood: str, look: tuple[float, float]) -> str:
    x, y = look
    face = f'<ellipse cx="0" cy="-360" rx="37" ry="43" fill="{skin}"/>'
    if mood == "laugh":
        eyes = p("M-20 -366 q7 -9 14 0 M6 -366 q7 -9 14 0")
    elif mood == "shut":
        eyes = p("M-20 -368 q7 7 14 0 M6 -368 q7 7 14 0")
    else:
        eyes = dot(-13, -368, 4.6) + dot(13, -368, 4.6)
    face += f'<g transform="translate({x} {y})">{eyes}{p(_MOUTHS[{"shut": "calm"}.get(mood, mood)])}</g>'
    behind = {"long": p(_LONG, tint), "bun": f'<circle cx="0" cy="-424" r="17" fill="{tint}"/>'}.get(hair, "")
    over = {"short": p(_CAP, tint), "curls": p(_CURLS, tint), "long": p(_CAP, tint), "bun": p(_CAP, tint)}.get(hair, "")
    if hair == "scarf":
        inner = f'<g transform="translate(0 -50) scale(0.86)">{face}</g>'
        return p(_SCARF, tint) + inner
    return behind + face + over


def person(
    scale: float,
    hair: str = "short",
    *,
    tint: str = INK,
    skin: str = SAND,
    top: str = SAGE2,
    below: str = WATER2,
    left: str = "down",
    right: str = "down",
    mood: str = "calm",
    look: tuple[float, float] = (0, 0),
    shrug: float = 0,
    sits: bool = False,
    front: str = "",
) -> str:
    """A young person; the feet are at 0, 0 and the crown is at -420; `sits`: without legs; `front` is worn or held.

    Limbs are two passes, so it must know the scale at which it is placed. `shrug`: how far the shoulders are drawn up.
    """
    legs = shoes = ""
    if not sits:
        legs = tube("M-20 -140 L-25 -16", 34, below, scale) + tube("M20 -140 L25 -16", 34, below, scale)
        shoes = p("M-44 0 C-46 -18 -30 -22 -12 -18 C-6 -14 -6 -6 -8 0 Z", WHITE) + p(
            "M44 0 C46 -18 30 -22 12 -18 C6 -14 6 -6 8 0 Z", WHITE
        )
    neck = tube("M0 -322 V-290", 26, skin, scale)
    trunk = p("M-54 -258 C-58 -290 -34 -300 0 -300 C34 -300 58 -290 54 -258 L44 -132 C20 -124 -20 -124 -44 -132 Z", top)
    collar = p("M-17 -298 q17 18 34 0")
    head = _head(hair, tint, skin, mood, look)
    head = f'<g transform="translate(0 {shrug:g})">{head}</g>' if shrug else head
    arms = _arm(left, top, skin, scale) + f'<g transform="scale(-1 1)">{_arm(right, top, skin, scale)}</g>'
    back = head if hair == "long" else ""
    upper = neck + trunk + collar
    return legs + shoes + (back + upper + head if back else upper + head) + front + arms


def fig(x: float, y: float, scale: float, hair: str = "short", *, flip: bool = False, **how: object) -> str:
    """Place a person."""
    return at(x, y, scale, person(scale, hair, **how), flip=flip)  # type: ignore[arg-type]


# The same few people return in all drawings of a lesson.
DRUMMER: dict[str, object] = {"skin": SAND, "tint": FUR, "top": WATER2, "below": SAND2}
BASSIST: dict[str, object] = {"skin": SAND2, "tint": INK, "top": SAGE2, "below": WATER2}
SINGER: dict[str, object] = {"skin": FUR, "tint": SAGE2, "top": SAND2, "below": INK}
