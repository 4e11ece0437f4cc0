"""Otter and Reiger (the heron) and his boat: the animals of the river bank."""

from draw_kit import FUR, FUR2, INK, LINE, SAGE2, SAND, SAND2, WATER2, WHITE, dot, p, t

_MOUTHS = {
    "happy": "M168 180 C182 208 218 208 232 180",
    "calm": "M176 184 q24 18 48 0",
    "oh": "M190 190 a10 11 0 0 1 20 0 a10 11 0 0 1 -20 0 Z",
    "worried": "M174 192 q9 -12 18 -3 t18 0 t16 -4",
}
_ARMS = {
    "paws": (
        "M124 250 C102 290 112 330 156 334 C178 336 198 326 199 312 C200 298 184 294 172 298 C158 302 150 292 154 276"
    ),
    "down": "M122 230 C92 264 72 312 82 340 C88 360 114 358 120 338 C126 316 136 300 152 284",
    "belly": (
        "M122 230 C92 272 108 346 158 356 C184 360 198 346 194 332 C190 318 174 320 164 320 C150 320 146 300 152 280"
    ),
    "up": "M150 228 C100 226 60 196 36 160 C22 142 -8 158 0 184 C16 228 66 272 128 282",
}


def _limb(name: str, right: bool, small: bool) -> str:
    arm = p(_ARMS[name], FUR)
    if name == "paws" and not small:
        arm += p("M180 306 v10 M190 308 v8")
    return f'<g transform="translate(400 0) scale(-1 1)">{arm}</g>' if right else arm


def otter(mood: str = "calm", left: str = "paws", right: str = "paws", *, small: bool = False) -> str:
    """Otter from the front; his feet are at 0, 0 and he is 420 high; `small` leaves out what would clot."""
    tail = p("M268 384 C320 404 374 372 386 316 C390 298 370 292 360 306 C342 332 306 336 276 326 Z", FUR)
    trunk = p(
        "M200 176 C138 176 100 246 94 326 C88 404 122 446 200 446 C278 446 312 404 306 326 C300 246 262 176 200 176 Z",
        FUR,
    )
    belly = t(
        "M200 220 C164 220 142 270 138 330 C135 388 158 420 200 "
        "420 C242 420 265 388 262 330 C258 270 236 220 200 220 Z",
        FUR2,
    )
    feet = p("M104 452 C104 428 130 420 152 424 C176 428 186 440 184 454 Z", FUR)
    feet += p("M296 452 C296 428 270 420 248 424 C224 428 214 440 216 454 Z", FUR)
    if not small:
        feet += p("M128 440 v10 M148 438 v12 M272 440 v10 M252 438 v12")
    arms = [(name, _limb(name, right_side, small)) for name, right_side in ((left, False), (right, True))]
    behind = "".join(arm for name, arm in arms if name == "up")
    front = "".join(arm for name, arm in arms if name != "up")
    body = tail + behind + trunk + belly + feet + _head() + _face(mood, small) + front
    return f'<g transform="translate(-200 -452)">{body}</g>'


def _head() -> str:
    return (
        p("M88 96 C68 92 66 58 90 54 C106 52 116 62 120 70", FUR)
        + p("M312 96 C332 92 334 58 310 54 C294 52 284 62 280 70", FUR)
        + p(
            "M200 36 C132 36 84 82 82 138 C80 194 136 224 200 224 C264 224 320 194 318 138 C316 82 268 36 200 36 Z", FUR
        )
    )


def _face(mood: str, small: bool) -> str:
    face = t(
        "M200 124 C158 118 122 140 120 172 C118 204 160 221 200 "
        "221 C240 221 282 204 280 172 C278 140 242 118 200 124 Z",
        FUR2,
    )
    face += p("M182 134 h36 q10 1 5 10 l-14 15 q-9 7 -18 0 l-14 -15 q-5 -9 5 -10 Z", INK)
    face += p("M200 163 v14") if not small else ""
    face += p(_MOUTHS[mood])
    r = 13 if small else 10
    face += dot(146, 114, r) + dot(254, 114, r)
    face += "" if small else dot(149.5, 110.5, 3.5, WHITE) + dot(257.5, 110.5, 3.5, WHITE)
    if mood == "worried":
        face += p("M126 92 C136 80 148 76 162 78 M274 92 C264 80 252 76 238 78")
    if small:
        return face + p("M102 172 L60 170 M298 172 L340 170")
    return face + p("M106 166 L56 156 M106 182 L58 188 M294 166 L344 156 M294 182 L342 188")


def otter_back() -> str:
    """Otter from behind, sitting; the seat is 0, 0."""
    trunk = p(
        "M200 176 C138 176 100 246 94 326 C92 372 100 408 130 420 C160 432 "
        "240 432 270 420 C300 408 308 372 306 326 C300 246 262 176 200 176 Z",
        FUR,
    )
    tail = p("M262 416 C330 428 392 404 416 362 C424 342 404 334 392 348 C366 374 320 374 282 362 Z", FUR)
    return f'<g transform="translate(-200 -424)">{tail}{trunk}{_head()}</g>'


def heron(scale: float, wing: str = "rest", *, sits: bool = False) -> str:
    """Reiger from the side, looking left; his feet are at 0, 0 and he is 440 high; `sits`: without legs.

    His neck is one dark pass and one white pass, so it must know the scale at which it is placed.
    """
    edge = LINE / scale
    legs = p("M-16 -130 V-2 h-26 M24 -130 V-2 h-26")
    trunk = p(
        "M-92 -214 C-86 -276 -10 -300 54 -262 C100 -232 140 -170 156 "
        "-128 C110 -136 84 -112 24 -112 C-52 -110 -98 -146 -92 -214 Z",
        WHITE,
    )
    wings = {
        "rest": p("M-42 -228 C10 -262 82 -236 156 -128 C82 -126 -10 -136 -42 -228 Z", WATER2),
        "up": '<g transform="rotate(22 0 -170)">'
        + p(
            "M-34 -190 C-34 -262 -6 -330 44 -382 C60 -392 72 -380 68 "
            "-360 C84 -378 104 -368 98 -346 C116 -358 132 -342 122 -320 "
            "C106 -254 78 -196 34 -160 C4 -146 -30 -158 -34 -190 Z",
            WATER2,
        )
        + p("M68 -360 C62 -322 50 -290 34 -262 M98 -346 C92 -306 78 -268 56 -236")
        + "</g>",
    }
    neck = "M-56 -226 C-116 -270 -16 -330 -58 -396"
    tube = "".join(
        f'<path d="{neck}" stroke="{colour}" stroke-width="{48 + grow}"/>'
        + f'<ellipse cx="-62" cy="-404" rx="{42 + grow / 2}" ry="{32 + grow / 2}" fill="{colour}" stroke="none"/>'
        for colour, grow in ((INK, edge), (WHITE, -edge))
    )
    head = (
        p("M-98 -416 L-186 -392 L-98 -386 Z", SAND2)
        + t("M-78 -424 C-50 -450 6 -430 40 -384 C4 -402 -26 -402 -54 -408 Z", INK)
        + dot(-74, -402, 7)
    )  # fmt: skip
    scarf = p("M-96 -296 C-72 -280 -46 -280 -22 -298 L-16 -270 C-44 -248 -76 -248 -100 -266 Z", SAGE2)
    scarf += p("M-30 -270 C-10 -256 -6 -234 -14 -212 L-46 -222 C-40 -238 -42 -250 -50 -258 Z", SAGE2)
    return (
        ("" if sits else legs)
        + trunk
        + tube
        + t("M-80 -236 C-60 -262 -20 -262 0 -236 L-20 -190 H-70 Z", WHITE)
        + head
        + scarf
        + wings[wing]
    )


def boat(*, patch: bool = False) -> str:
    """The ferry from the side; 0, 0 is the middle of its rim, it is 430 wide and 110 deep."""
    hull = p("M-222 -26 C-150 4 150 4 222 -26 C212 40 176 84 132 92 H-132 C-176 84 -212 40 -222 -26 Z", SAND2)
    hull += p("M-206 22 C-140 46 140 46 206 22")
    if patch:
        hull += f'<rect x="-96" y="14" width="84" height="58" rx="8" fill="{SAND}" transform="rotate(-5 -54 43)"/>'
        hull += "".join(dot(x, y, 4.5) for x, y in ((-82, 32), (-28, 27), (-80, 60), (-26, 55)))
    return hull
