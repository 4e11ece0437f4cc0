"""Draws the bodies of the body outline, and Otter as he feels on each level of the meter (run again after a change).

Both bodies stand on the same measures (560 x 800): their spots are those of activities/body_outline/layout.py.
"""

from draw_animals import otter
from draw_kit import DRAWINGS, FUR, FUR2, INK, SAND0, WHITE, at, dot, p, save, t

WIDTH, HEIGHT = 560, 800


def both(body: str) -> str:
    """A left half, and the same mirrored."""
    return body + f'<g transform="translate({WIDTH} 0) scale(-1 1)">{body}</g>'


def face(y: float, *, wide: float = 46) -> str:
    """A calm face: two eyes and a small smile."""
    return dot(280 - wide, y, 9) + dot(280 + wide, y, 9) + p(f"M250 {y + 46} q30 20 60 0")


def child() -> None:
    trunk = (
        "M246 222 L246 262 C244 288 176 288 142 306 C112 322 100 350 94 388 C86 440 76 490 60 532 "
        "C40 548 32 590 54 610 C78 630 108 612 114 580 C116 566 112 556 108 546 C128 500 140 456 152 420 "
        "C158 470 156 520 154 566 C152 620 160 680 164 724 C136 734 122 758 136 782 Q140 788 150 788 "
        "L246 788 Q258 788 260 776 C264 752 256 738 256 724 C258 680 266 640 280 604 "
    )
    mirrored = (
        "C294 640 302 680 304 724 C304 738 296 752 300 776 Q302 788 314 788 L410 788 Q420 788 424 782 "
        "C438 758 424 734 396 724 C400 680 408 620 406 566 C404 520 402 470 408 420 C420 456 432 500 452 546 "
        "C448 556 444 566 446 580 C452 612 482 630 506 610 C528 590 520 548 500 532 C484 490 474 440 466 388 "
        "C460 350 448 322 418 306 C384 288 316 288 314 262 L314 222 Z"
    )
    head = p(
        "M280 10 C204 10 162 62 162 128 C162 196 212 240 280 240 C348 240 398 196 398 128 C398 62 356 10 280 10 Z",
        SAND0,
    )
    ears = both(p("M164 116 C142 108 134 134 142 150 C148 162 160 164 168 158", SAND0))
    save(DRAWINGS / "body_child.svg", WIDTH, HEIGHT, p(trunk + mirrored, SAND0) + ears + head + face(128))


def animal() -> None:
    tail = p("M400 640 C470 664 530 624 538 548 C540 528 516 524 508 540 C492 576 450 588 408 572 Z", FUR2)
    trunk = p(
        "M280 226 C198 226 160 288 144 372 C128 456 124 560 148 632 C158 662 168 690 168 722 L392 722 "
        "C392 690 402 662 412 632 C436 560 432 456 416 372 C400 288 362 226 280 226 Z",
        SAND0,
    )
    belly = t(
        "M280 296 C224 296 192 372 188 470 C184 566 214 636 280 636 C346 636 376 566 372 470 C368 372 336 296 280 296 Z",
        WHITE,
    )
    legs = p("M280 722 C280 690 278 668 280 648", "none")
    feet = both(
        p("M138 786 C132 744 170 718 206 722 C246 726 268 754 262 786 Z", SAND0) + p("M178 764 v16 M212 762 v18")
    )
    arms = both(
        p(
            "M166 308 C122 352 92 430 70 518 C44 548 40 590 66 606 C92 620 116 598 120 568 C138 520 150 470 158 420",
            SAND0,
        )
        + p("M66 586 v14 M86 588 v14")
    )
    ears = both(p("M168 84 C134 78 130 26 168 20 C190 18 204 30 208 42", SAND0))
    head = p(
        "M280 8 C198 8 148 56 146 122 C144 196 206 240 280 240 C354 240 416 196 414 122 C412 56 362 8 280 8 Z", SAND0
    )
    muzzle = t(
        "M280 118 C228 110 186 134 184 172 C182 214 232 236 280 236 C328 236 378 214 376 172 C374 134 332 110 280 118 Z",
        WHITE,
    )
    nose = p("M260 126 h40 q11 1 6 11 l-16 16 q-10 8 -20 0 l-16 -16 q-5 -10 6 -11 Z", INK) + p(
        "M280 158 v16 M254 188 q26 20 52 0"
    )
    eyes = dot(222, 100, 10) + dot(338, 100, 10)
    whiskers = both(p("M172 174 L114 162 M172 194 L116 202"))
    body = tail + arms + trunk + belly + legs + feet + ears + head + muzzle + nose + eyes + whiskers
    save(DRAWINGS / "body_animal.svg", WIDTH, HEIGHT, body)


def shut_eyes() -> str:
    return dot(146, 114, 15, FUR) + dot(254, 114, 15, FUR) + p("M132 112 q14 13 28 0 M240 112 q14 13 28 0")


def high_brows() -> str:
    return p("M124 90 C134 76 148 70 164 74 M276 90 C266 76 252 70 236 74")


def on_otter(body: str) -> str:
    """What lies over Otter's face, in his own measures."""
    return f'<g transform="translate(-200 -452)">{body}</g>'


def otters() -> None:
    """Otter3 is drawn by draw_pictograms.py."""
    poses = {
        1: otter("happy", "down", "down") + on_otter(shut_eyes()),
        2: otter("calm", "down", "belly"),
        4: otter("worried", "belly", "belly"),
        5: otter("oh", "belly", "up") + on_otter(high_brows()),
    }
    for level, body in poses.items():
        save(DRAWINGS / f"otter{level}.svg", 400, 470, at(200, 452, 1, body) if level < 5 else at(194, 452, 0.97, body))


child()
animal()
otters()
