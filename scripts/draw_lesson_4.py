"""Draws the pictures of lesson 4: Otter and the tower, his plan, and what stands beside the texts.

Usage: python scripts/draw_lesson_4.py
"""

from draw_animals import boat, heron, otter
from draw_friends import otter_with
from draw_kit import (
    DRAWINGS,
    FUR,
    FUR2,
    INK,
    LINE,
    MEDIA,
    SAGE,
    SAGE0,
    SAGE2,
    SAND,
    SAND0,
    SAND2,
    WATER,
    WATER2,
    WHITE,
    at,
    blade,
    branch,
    dot,
    mound,
    p,
    pictogram,
    reed,
    reeds,
    ripple,
    save,
    t,
    tuft,
    waterline,
)

HEART = "M48 82 C20 62 10 48 12 33 C14 18 36 12 48 31 C60 12 82 18 84 33 C86 48 76 62 48 82 Z"
STONES = ((112, 34, WATER2), (92, 31, SAND), (74, 29, WATER), (58, 27, SAND2), (42, 24, WHITE))
"""Width, height and tint of the stones of a tower, from below."""


# ---- figures --------------------------------------------------------------------------------------------------------
def feeling(name: str, left: str = "paws", right: str = "paws") -> str:
    """Otter with a face of lesson 4 and 5: tight (mouth straight), too_much (shouts), relieved, down (looks away)."""
    brows = p("M124 94 C134 82 148 77 163 80 M276 94 C266 82 252 77 237 80")
    no_eyes = dot(146, 113, 17, FUR) + dot(254, 113, 17, FUR)
    straight = f'<ellipse cx="200" cy="191" rx="36" ry="15" fill="{FUR2}" stroke="none"/>' + p("M180 192 h40")
    over = {
        "tight": straight + p("M126 90 h36 M238 90 h36"),
        "too_much": p("M172 186 C172 170 228 170 228 186 C230 220 170 220 172 186 Z", INK)
        + t("M182 204 C190 194 210 194 218 204 C212 212 188 212 182 204 Z", FUR2)
        + no_eyes
        + p("M132 102 L158 114 L132 126 M268 102 L242 114 L268 126")
        + brows,
        "relieved": no_eyes + p("M130 112 q16 14 32 0 M238 112 q16 14 32 0"),
        "down": no_eyes + p("M130 116 q16 8 32 0 M238 116 q16 8 32 0") + straight + brows,
    }[name]
    mood = {"too_much": "oh", "relieved": "happy"}.get(name, "calm")
    body = otter_with("push", mood, left, small=True) if right == "push" else otter(mood, left, right, small=True)
    return body + f'<g transform="translate(-200 -452)">{over}</g>'


def duck(mood: str = "calm") -> str:
    """Eend from the side, looking left; the feet are at 0, 0 and she is 215 high; mood: calm, oh or shut."""
    bill = p("M-78 -172 L-116 -154 C-112 -136 -94 -130 -75 -139 Z", SAND2)
    if mood == "oh":
        bill = p("M-76 -146 L-106 -138 C-102 -124 -86 -122 -72 -132 Z", SAND2)
        bill += p("M-79 -176 L-118 -170 C-114 -154 -94 -148 -76 -152 Z", SAND2)
    eye = dot(-46, -172, 8.5) + dot(-43.5, -175, 3, WHITE)
    if mood == "shut":
        eye = p("M-58 -172 q11 9 22 0")
    if mood == "oh":
        eye += p("M-62 -192 q12 -12 28 -6")
    return (
        p("M-12 -34 V-3 h-26 M36 -34 V-3 h-26")
        + p("M-99 -82 C-83 -108 -36 -103 -5 -98 C31 -92 73 -108 104 -144 C120 -82 88 -30 10 -30 C-52 -30 -94 -40 -99 -82 Z", SAND)
        + p("M-75 -94 C-60 -113 -73 -124 -78 -144 C-83 -186 -52 -212 -21 -207 C16 -202 26 -160 5 -129 C-3 -115 0 -103 5 -96", SAGE2)
        + p("M-70 -116 C-48 -104 -22 -104 -1 -118 C-3 -110 -1 -103 5 -95 C-22 -84 -52 -84 -76 -94 C-70 -102 -69 -108 -70 -116 Z", WHITE)
        + bill + eye
        + p("M-6 -84 C6 -40 62 -44 88 -98 C58 -84 24 -80 -6 -84 Z", SAND2)
    )  # fmt: skip


def stone(x: float, y: float, w: float, h: float, fill: str, turn: float = 0) -> str:
    """A flat stone; x, y is the middle of its underside."""
    a, b = w / 2, h
    body = f"M{-a:.0f} {-b * 0.42:.0f} C{-a:.0f} {-b:.0f} {-a * 0.5:.0f} {-b:.0f} 0 {-b:.0f} "
    body += f"C{a * 0.6:.0f} {-b:.0f} {a:.0f} {-b * 0.9:.0f} {a:.0f} {-b * 0.4:.0f} C{a:.0f} 0 {a * 0.6:.0f} 0 0 0 "
    body += f"C{-a * 0.7:.0f} 0 {-a:.0f} 0 {-a:.0f} {-b * 0.42:.0f} Z"
    return f'<g transform="translate({x} {y}) rotate({turn})">{p(body, fill)}</g>'


def tower(x: float, base: float, n: int, scale: float = 1, lean: float = 0) -> str:
    """A tower of `n` stones; `lean` moves each stone a bit further."""
    out, y = "", base
    for i, (w, h, fill) in enumerate(STONES[:n]):
        out += stone(x + lean * i * i, y, w * scale, h * scale, fill, lean * i * 0.7)
        y -= h * scale
    return out


def tent(scale: float) -> str:
    """The signal card, upright; it stands on 0, 0."""
    return (
        p("M46 -96 L86 -4 L60 0 Z", SAND)
        + p("M-62 0 L-46 -96 H46 L62 0 Z", WHITE)
        + at(-24, -74, 0.5, p(HEART, SAGE2), line=LINE / scale)
    )


def few_reeds(x: float, base: float, scale: float) -> str:
    """A few reeds that stay clear when they are small."""
    k = scale
    return (
        blade(x - 22 * k, base, 150 * k, -46 * k, SAGE2) + reed(x, base, 300 * k, -14 * k)
        + blade(x + 24 * k, base, 190 * k, 34 * k, SAGE2) + reed(x + 40 * k, base, 230 * k, 22 * k)
    )  # fmt: skip


def stump() -> str:
    """A stump to work at; its top is 0, 0, it is 130 wide and 84 high."""
    return p("M-62 0 C-60 40 -62 62 -74 86 H74 C62 62 60 40 62 0 Z", SAND2) + (
        f'<ellipse cx="0" cy="0" rx="62" ry="17" fill="{SAND}"/>' + p("M-30 0 q30 -14 60 0")
    )


# ---- panels ---------------------------------------------------------------------------------------------------------
FAR = t("M0 196 C110 156 210 166 300 184 C370 166 430 166 480 178 V196 Z", SAGE0)


def panel(name: str, body: str, *, sun: tuple[float, float] = (390, 84), card: str = "") -> None:
    """Write a panel on the grass by the water; `card` is its name as a drawing for activities, no `name`: only that."""
    sky = f'<rect x="0" y="0" width="480" height="420" rx="32" fill="{SAND0}" stroke="none"/>' + dot(*sun, 46, SAND)
    water = t("M0 196 H480 V330 H0 Z", WATER) + ripple(40, 226, 90) + ripple(330, 240, 100)
    top = "M0 300 C120 274 330 270 480 288"
    grass = t(top + " V388 Q480 420 448 420 H32 Q0 420 0 388 Z", SAGE) + p("M2.5 299 C120 274 330 270 477.5 288")
    whole = sky + FAR + water + grass + body
    if name:
        save(MEDIA / f"{name}.svg", 480, 420, whole)
    for cut in ("", "_s") if card else ():
        save(DRAWINGS / f"{card}{cut}.svg", 480, 420, whole)


def flying(*stones: tuple[float, float, float, str, float]) -> str:
    return "".join(stone(x, y, w, w * 0.34, fill, turn) for x, y, w, fill, turn in stones)


def swish(*lines: tuple[float, float, float, float]) -> str:
    """Short lines that say that something moves."""
    return "".join(p(f"M{a} {b} L{c} {d}") for a, b, c, d in lines)


def story() -> None:
    left = (124, 376, 0.6)
    panel(
        "les4-toren-1",
        at(*left, otter("happy", "down", "up", small=True)) + tower(322, 378, 4) + tuft(450, 344, 0.6) + stone(424, 404, 60, 22, WATER2),
        sun=(240, 84),
    )  # fmt: skip
    panel(
        "les4-toren-2",
        at(104, 376, 0.58, otter("oh", "down", "down", small=True)) + tower(262, 380, 3, 0.9)
        + flying((304, 268, 52, SAND2, 38)) + swish((292, 232, 282, 214), (318, 226, 314, 206))
        + at(400, 386, 0.7, duck("oh")),
        card="toren_2",
    )  # fmt: skip
    panel(
        "les4-toren-3",
        at(206, 386, 0.76, feeling("tight", "belly", "belly")) + tower(386, 378, 2)
        + flying((440, 400, 54, SAND2, -6)) + tuft(46, 396, 0.7),
        card="toren_3",
        sun=(72, 84),
    )  # fmt: skip
    panel(
        "les4-toren-4",
        at(128, 380, 0.66, otter("worried", "paws", "paws", small=True)) + tower(330, 382, 5, 1, 3.6)
        + swish((412, 236, 426, 226), (420, 262, 438, 258),) + tuft(444, 396, 0.6),
        card="toren_4",
        sun=(72, 84),
    )  # fmt: skip
    panel(
        "les4-toren-5",
        at(206, 384, 0.7, feeling("too_much", "up", "up"))
        + flying((380, 250, 66, SAND, 30), (424, 330, 84, WATER2, -14), (340, 388, 70, WATER, 6), (404, 404, 50, SAND2, -8), (52, 386, 52, WHITE, 14))
        + swish((424, 222, 438, 206), (392, 214, 394, 194)),
        sun=(72, 72),
    )  # fmt: skip
    panel(
        "les4-toren-6",
        at(122, 386, 0.6, feeling("down", "belly", "belly")) + at(366, 386, 0.6, heron(0.6))
        + flying((440, 406, 64, SAND, 4), (230, 408, 56, WATER, 5), (282, 372, 48, WHITE, -8), (44, 404, 50, WATER2, -6)),
        sun=(72, 84),
    )  # fmt: skip
    sheet = p("M-34 6 L-24 -14 H34 L28 6 Z", WHITE) + p("M-14 -4 h34")
    panel(
        "les4-plan-1",
        at(108, 386, 0.58, otter("calm", "down", "down", small=True)) + at(380, 388, 0.58, heron(0.58))
        + at(238, 316, 1, stump()) + at(238, 308, 1.15, sheet) + tuft(444, 404, 0.6),
        sun=(250, 84),
    )  # fmt: skip
    panel(
        "les4-plan-2",
        at(96, 380, 0.58, feeling("tight", "down", "belly")) + at(214, 322, 0.86, stump()) + at(212, 322, 0.74, tent(0.74))
        + at(384, 384, 0.56, heron(0.56)) + tower(300, 408, 2, 0.7),
        sun=(250, 84),
    )  # fmt: skip
    panel(
        "les4-plan-3",
        few_reeds(60, 396, 0.9) + at(156, 388, 0.56, feeling("relieved", "belly", "belly"))
        + few_reeds(252, 404, 0.56) + at(386, 384, 0.54, heron(0.54)),
        sun=(300, 84),
    )  # fmt: skip
    panel(
        "les4-plan-4",
        at(384, 346, 0.5, heron(0.5, "up")) + at(86, 382, 0.52, otter("happy", "down", "down", small=True)) + tower(204, 396, 4, 0.86)
        + at(318, 402, 0.6, duck()),
        sun=(250, 76),
    )  # fmt: skip


# ---- beside a text --------------------------------------------------------------------------------------------------
def square(name: str, body: str) -> None:
    save(MEDIA / f"{name}.svg", 760, 760, body)


def pencil(x: float, y: float, turn: float, scale: float, fill: str) -> str:
    body = p("M0 -16 H190 q12 0 12 12 v8 q0 12 -12 12 H0 Z", fill) + p("M0 -16 L-44 0 L0 16 Z", WHITE)
    return at(x, y, scale, body + t("M-44 0 L-28 -6 V6 Z", INK) + p("M160 -16 V16"), turn=turn)


def own_card() -> None:
    """The card that each child makes: a signal, two things to do, a place, the way back."""
    rows = at(-158, -112, 0.74, tent(0.74))
    leafy = branch(-176, 20, 30, 2, 30, 50, (SAGE, SAGE2), 6)
    cushion = p("M-196 110 C-210 70 -104 70 -106 110 C-94 140 -206 140 -196 110 Z", SAND2) + p("M-176 106 q26 10 52 0")
    back = p("M-112 226 H-176 q-24 0 -24 -22 q0 -22 24 -22 h40 M-152 168 l18 14 l-18 14")
    lines = "".join(
        p(f"M-56 {y} H{x}", "none", f'stroke="{WATER2}"')
        for y, x in ((-170, 190), (-136, 120), (-40, 196), (-6, 60), (86, 180), (120, 130), (188, 196), (222, 90))
    )
    rules = "".join(p(f"M-214 {y} H214", "none", f'stroke="{SAND2}"') for y in (-90, 40, 152))
    card = f'<rect x="-236" y="-250" width="472" height="520" rx="30" fill="{WHITE}"/>' + p(
        "M-236 -214 v-6 q0 -30 30 -30 h412 q30 0 30 30 v6 Z", SAGE
    )
    square("les4-kaart", dot(370, 380, 340, SAND0) + at(350, 380, 1.08, card + rules + lines + rows + leafy + cushion + back, turn=-4)
           + pencil(612, 640, -58, 1.3, SAND2))  # fmt: skip


def way_back() -> None:
    """An open gate, and a path that goes away and comes back."""

    def post(x: float, y: float, h: float) -> str:
        return f'<rect x="{x - 20}" y="{y - h}" width="40" height="{h}" rx="14" fill="{SAND2}"/>'

    path = t(
        "M250 706 C250 610 300 560 380 520 C470 476 560 450 560 396 C560 350 500 330 430 328 L424 352 C470 356 510 370 508 400 C504 440 420 456 340 494 C220 548 130 620 120 700 Z",
        SAND,
    )
    gate = p("M0 0 L150 -40 V-230 L0 -190 Z", SAND) + p(
        "M0 -64 L150 -104 M0 -128 L150 -168 M50 -13 V-203 M100 -27 V-217"
    )
    square(
        "les4-hek",
        dot(430, 220, 150, SAND) + mound(20, 740, 330, 40, 0) + t("M20 330 C260 290 500 290 740 330 V640 C740 690 690 720 640 720 H120 C70 720 20 690 20 640 Z", SAGE)
        + path + at(610, 392, 0.74, reeds(0)) + at(420, 360, 0.56, feeling("relieved", "belly", "belly"))
        + post(62, 640, 240) + post(340, 640, 240) + at(362, 640, 1, gate) + tuft(600, 640) + tuft(660, 560, 0.8) + tuft(40, 690, 0.7),
    )  # fmt: skip


def welcome() -> None:
    bubble = p(
        "M-150 -78 H150 q44 0 44 44 V24 q0 44 -44 44 H-6 L-56 116 V68 H-150 q-44 0 -44 -44 V-34 q0 -44 44 -44 Z", WHITE
    )
    square(
        "les4-welkom",
        dot(250, 330, 210, SAND) + mound(20, 740, 676, 40) + at(226, 676, 0.86, otter("happy", "down", "up", small=False))
        + at(560, 684, 0.94, heron(0.94)) + at(500, 128, 0.86, bubble) + at(458, 74, 0.9, p(HEART, SAGE2)) + tuft(70, 690) + tuft(690, 690, 0.8),
    )  # fmt: skip


def chair() -> None:
    """A chair, and footsteps all around it."""
    seat = (
        p("M-96 40 V210 M96 40 V210 M-66 6 V150 M66 6 V150")
        + f'<rect x="-96" y="-240" width="192" height="120" rx="30" fill="{SAGE2}"/>' + p("M-78 -120 V0 M78 -120 V0")
        + p("M-92 -10 H92 L118 44 q4 16 -12 16 H-106 q-16 0 -12 -16 Z", SAND2)
    )  # fmt: skip
    step = f'<ellipse cx="0" cy="-14" rx="13" ry="19" fill="{SAND2}"/><ellipse cx="0" cy="20" rx="9" ry="11" fill="{SAND2}"/>'
    spots = (
        (188, 664, 40),
        (106, 560, 12),
        (128, 430, -24),
        (632, 430, 204),
        (654, 560, 168),
        (572, 664, 140),
        (296, 706, 84),
        (464, 706, 96),
    )
    arrow = p("M640 350 C640 260 600 196 532 164 M562 160 L530 163 L546 192")
    square("les4-stoel", dot(380, 380, 330, SAND0) + at(380, 430, 1.06, seat) + "".join(
        at(x, y, 1.1, step, turn=r) for x, y, r in spots) + arrow)  # fmt: skip


def door() -> None:
    """An open door, and footsteps that go there and come back."""
    frame = p("M300 480 V96 q0 -22 22 -22 H530 q22 0 22 22 V480", SAND) + t("M302.5 478 V300 H549.5 V478 Z", SAND2)
    leafs = p("M300 76 L184 112 q-14 4 -14 20 V520 q0 18 16 14 L300 480 Z", SAGE) + dot(204, 330, 8)
    step = f'<ellipse cx="0" cy="-14" rx="13" ry="19" fill="{SAND2}"/><ellipse cx="0" cy="20" rx="9" ry="11" fill="{SAND2}"/>'
    spots = ((440, 560, -6), (404, 622, 4), (436, 690, -6))
    back = p("M520 540 C600 560 640 640 566 690 M604 694 L564 692 L572 654")
    square("les4-deur", dot(380, 380, 330, SAND0) + p("M110 480 H690") + frame + leafs + "".join(
        at(x, y, 1.1, step, turn=r) for x, y, r in spots) + back)  # fmt: skip


def envelope() -> None:
    body = p("M-260 -150 H260 q24 0 24 24 V156 q0 24 -24 24 H-260 q-24 0 -24 -24 V-126 q0 -24 24 -24 Z", SAND)
    flap = p("M-278 -142 L-24 44 q24 16 48 0 L278 -142", SAND0) + p("M-276 172 L-70 10 M276 172 L70 10")
    square("les4-envelop", dot(380, 360, 320, SAND0) + at(380, 380, 1.04, body + flap, turn=-5) + at(316, 320, 1.42, p(HEART, SAGE2), turn=-5)
           + pencil(430, 676, -14, 1.2, SAGE2))  # fmt: skip


def raft_ahead() -> None:
    """For the next lesson: Otter and Eend at the water, each at one side of the sign."""
    square(
        "les4-volgende",
        dot(380, 230, 190, SAND) + mound(20, 740, 676, 40)
        + at(220, 676, 0.86, otter("calm")) + at(560, 684, 1.3, duck()) + tuft(70, 690) + tuft(400, 700, 0.8) + tuft(690, 690, 0.8),
    )  # fmt: skip


def quiet_place() -> None:
    """The whole stage: Otter asleep on his feet between the reeds, his boat beside him."""
    s = dot(1240, 470, 190, SAND) + t("M0 540 C240 480 420 500 700 546 H0 Z", SAGE0)
    s += t("M1140 542 C1400 480 1680 470 1920 510 V600 H1140 Z", SAGE0) + t("M-20 540 H1940 V1100 H-20 Z", WATER)
    for y, w, x in ((584, 320, 1240), (628, 250, 1252), (672, 190, 1230)):
        s += f'<path d="M{x - w / 2} {y} H{x + w / 2}" stroke="{SAND}" stroke-width="16"/>'
    for x, y, w in ((960, 640, 130), (1500, 640, 150), (1000, 800, 150), (1620, 760, 120), (1260, 900, 140)):
        s += ripple(x, y, w)
    s += at(1420, 730, 0.9, boat()) + waterline(1420, 792, 470, 34)
    s += p("M-20 800 C220 760 520 770 740 850 C880 900 900 1000 880 1100 H-20 Z", SAGE)
    s += at(180, 900, 1.5, reeds(0)) + at(470, 950, 1.24, feeling("relieved", "belly", "belly"))
    s += at(776, 1030, 0.94, reeds(0), flip=True) + tuft(330, 1010) + tuft(640, 1036)
    save(MEDIA / "les4-riet.svg", 1920, 1080, s)


# ---- pictograms -----------------------------------------------------------------------------------------------------
def pictograms() -> None:
    """What the choices and the simple letters ask for."""
    heart = f'<g transform="translate(29 34) scale(0.36)" stroke-width="7">{p(HEART, SAGE2)}</g>'
    pictogram("seinkaart", p("M70 18 L90 80 L78 84 Z", SAND) + p("M10 84 L22 18 H70 L78 84 Z", WHITE) + heart)
    flap = p("M9 29 L42 53 q6 4 12 0 L87 29 M10 75 L36 50 M86 75 L60 50")
    pictogram("envelop", p("M14 22 H82 q6 0 6 6 V74 q0 6 -6 6 H14 q-6 0 -6 -6 V28 q0 -6 6 -6 Z", SAND) + flap)
    keys = "".join(dot(x, y, 3.2) for x in (36, 48, 60) for y in (58, 68, 78))
    phone = p("M32 8 H64 q10 0 10 10 V78 q0 10 -10 10 H32 q-10 0 -10 -10 V18 q0 -10 10 -10 Z", SAGE)
    pictogram("telefoon", phone + p("M32 20 H64 V46 H32 Z", WHITE) + keys)
    rows = p("M42 38 H70 M42 54 H70 M42 70 H60")
    marks = dot(30, 38, 5, SAGE2) + dot(30, 54, 5, SAND2) + dot(30, 70, 5, SAGE2)
    sheet = p("M22 10 H74 q6 0 6 6 V80 q0 6 -6 6 H22 q-6 0 -6 -6 V16 q0 -6 6 -6 Z", WHITE)
    pictogram("plankaart", sheet + p("M16 26 V16 q0 -6 6 -6 H74 q6 0 6 6 V26 Z", SAGE) + rows + marks)
    box = p("M14 46 H82 V82 q0 4 -4 4 H18 q-4 0 -4 -4 Z", SAND2) + p("M48 46 V86")
    blocks = p("M24 46 V28 H42 V46 Z", SAGE2) + f'<circle cx="62" cy="34" r="12" fill="{SAND}"/>'
    pictogram("opruimen", blocks + box)


def draw() -> None:
    """Write them all."""
    story()
    own_card()
    way_back()
    welcome()
    chair()
    door()
    envelope()
    raft_ahead()
    quiet_place()
    pictograms()


if __name__ == "__main__":
    draw()
