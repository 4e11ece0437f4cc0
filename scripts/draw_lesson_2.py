"""Draws the pictures of lesson 2: the rope bridge, the meter and the card (run again after a change)."""

from draw_animals import heron, otter
from draw_friends import (
    TENSION,
    book,
    breath,
    bridge,
    clothes_peg,
    drawing,
    eyes_shut,
    grandmother,
    meter_card,
    post,
    signal_card,
)
from draw_kit import (
    DRAWINGS,
    FUR,
    FUR2,
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
    WHITE,
    at,
    dot,
    leaf,
    mound,
    p,
    pictogram,
    reeds,
    ripple,
    round_can,
    save,
    t,
    tall_can,
    tuft,
    waterline,
)

LEFT_BANK = "M0 300 C40 290 80 292 104 306 C114 340 108 380 116 420"
RIGHT_BANK = "M480 300 C440 290 400 292 376 306 C366 340 372 380 364 420"


# ---- the story: Otter and the rope bridge ---------------------------------------------------------------------------
def panel(n: int, sun: tuple[float, float], body: str) -> None:
    sky = f'<rect x="0" y="0" width="480" height="420" rx="32" fill="{SAND0}" stroke="none"/>' + dot(*sun, 52, SAND)
    far = t("M0 236 C110 196 210 206 300 224 C370 206 430 206 480 218 V236 Z", SAGE0)
    water = t("M0 236 H480 V388 Q480 420 448 420 H32 Q0 420 0 388 Z", WATER)
    save(MEDIA / f"les2-verhaal-{n}.svg", 480, 420, sky + far + water + body)


def shore() -> str:
    top = "M0 330 C120 300 330 296 480 318"
    return t(top + " V388 Q480 420 448 420 H32 Q0 420 0 388 Z", SAGE) + p("M2 330 C120 300 330 296 478 318")


def banks() -> str:
    left = t("M0 300 C40 290 80 292 104 306 C114 340 108 380 116 420 H32 Q0 420 0 388 Z", SAGE)
    right = t("M480 300 C440 290 400 292 376 306 C366 340 372 380 364 420 H448 Q480 420 480 388 Z", SAGE)
    edges = p(
        "M2 300 C40 290 80 292 104 306 C114 340 108 380 114 418 M478 300 C440 290 400 292 376 306 C366 340 372 380 366 418"
    )
    return left + right + edges


def on_bridge(sag: float, tilt: float, walkers: list[tuple[float, str]], behind: str = "") -> str:
    """The bridge between the two banks; each walker stands at a part of it (0 = left end, 1 = right end)."""
    rope, planks, spots = bridge(92, 304 - tilt, 388, 304 + tilt, sag, 92)
    body = behind + banks() + post(92, 304 - tilt, 112) + post(388, 304 + tilt, 112) + rope + planks
    for part, figure in walkers:
        x, y, turn = spots[round(part * 20)]
        body += at(x, y - 4, 0.46, figure, turn=turn * 0.5)
    return body


def story() -> None:
    calm = eyes_shut(otter("calm", "paws", "paws", small=True))
    panel(
        1,
        (340, 104),
        ripple(36, 276, 90)
        + at(404, 348, 0.44, reeds(0))
        + shore()
        + at(216, 388, 0.72, calm)
        + tuft(70, 386, 0.6)
        + tuft(344, 392, 0.6),
    )
    far_bridge = p(
        "M206 226 V180 M302 226 V180 M206 190 q48 26 96 0 M206 220 q48 24 96 0 M230 200 v28 M254 203 v29 M278 200 v28"
    )
    panel(
        2,
        (392, 74),
        ripple(30, 280, 80)
        + far_bridge
        + shore()
        + at(380, 396, 0.58, heron(0.58))
        + at(112, 394, 0.62, otter("calm", "down", "belly", small=True))
        + tuft(250, 404, 0.6),
    )
    shakes = p("M232 214 q8 -10 0 -20 M252 218 q8 -10 0 -20 M330 222 q8 -10 0 -20 M350 218 q8 -10 0 -20")
    rope, planks, _ = bridge(196, 322, 440, 312, 40, 92)
    near = t("M0 306 C60 296 150 300 204 322 C214 350 208 390 214 420 H32 Q0 420 0 388 Z", SAGE)
    near += p("M2 306 C60 296 150 300 204 322 C214 350 208 390 212 418")
    beyond = t("M480 304 C462 302 446 304 436 310 C428 350 432 390 428 420 H448 Q480 420 480 388 Z", SAGE)
    beyond += p("M478 304 C462 302 446 304 436 310 C428 350 432 390 428 418")
    start = rope + planks + shakes + near + beyond + post(196, 324, 118) + post(442, 314, 118)
    panel(3, (390, 84), ripple(290, 400, 100) + start + at(98, 352, 0.66, otter("worried", "paws", "paws", small=True)))
    wind = p(
        "M18 120 H122 C150 120 150 88 128 88 C116 88 112 98 117 104 M30 148 H84 M330 150 H430 C458 150 458 118 436 118 C424 118 420 128 425 134"
    )
    panel(
        4,
        (402, 62),
        on_bridge(34, 10, [(0.5, otter("worried", "down", "down", small=True))], ripple(170, 396, 110))
        + wind
        + leaf(330, 92, 24, 40, SAGE2),
    )
    call = p("M184 172 l-20 -10 M180 196 h-24 M184 220 l-20 10")
    panel(
        5,
        (420, 70),
        on_bridge(40, 0, [(0.55, otter("oh", "paws", "up", small=True))], ripple(170, 400, 110))
        + call
        + at(70, 312, 0.42, heron(0.42), flip=True),
    )
    panel(
        6,
        (150, 84),
        on_bridge(
            30,
            0,
            [
                (0.76, eyes_shut(otter("calm", "down", "paws", small=True))),
                (0.12, f'<g transform="scale(-1 1)">{heron(0.46)}</g>'),
            ],
            ripple(170, 400, 110),
        )
        + breath(366, 148, 0.72),
    )


# ---- squares beside a text ------------------------------------------------------------------------------------------
def square(name: str, body: str) -> None:
    save(MEDIA / f"les2-{name}.svg", 760, 760, body)


def folder() -> None:
    """The folder with the drawings that came from home."""
    kite = p("M0 -40 L32 0 L0 52 L-32 0 Z", SAND2) + p("M0 52 q14 20 -2 40")
    sheets = at(
        250,
        300,
        1,
        f'<rect x="-110" y="-150" width="220" height="300" rx="14" fill="{WHITE}"/>'
        + dot(0, -70, 38, SAND)
        + p("M-80 10 q40 -26 80 0 t80 0"),
        turn=-12,
    )
    sheets += at(
        404,
        270,
        1,
        f'<rect x="-110" y="-150" width="220" height="300" rx="14" fill="{WHITE}"/>' + at(6, -40, 1, kite),
        turn=3,
    )
    sheets += at(
        540,
        320,
        1,
        f'<rect x="-100" y="-140" width="200" height="280" rx="14" fill="{WHITE}"/>'
        + p("M-50 20 V-40 L0 -84 L50 -40 V20 Z", SAGE),
        turn=15,
    )
    back = p("M120 330 q0 -26 26 -26 h130 q16 0 26 14 l22 30 h290 q26 0 26 26 V400 H120 Z", SAND2)
    front = p("M96 404 q-4 -28 24 -28 h520 q28 0 24 28 l-28 216 q-4 28 -32 28 H156 q-28 0 -32 -28 Z", SAND)
    heart = p("M48 82 C20 62 10 48 12 33 C14 18 36 12 48 31 C60 12 82 18 84 33 C86 48 76 62 48 82 Z", SAGE2)
    square("map", dot(380, 340, 300, SAND0) + back + sheets + front + at(332, 468, 1, heart))


def our_meter(levels: int) -> None:
    """The two watering cans of lesson 1, that stand for the adults, each with a card."""
    ground = mound(20, 740, 668, 40)
    cards = at(238, 560, 0.41, meter_card(levels, 2)) + at(528, 582, 0.35, meter_card(levels, 3 if levels == 5 else 1))
    square(
        "onze-meter" if levels == 5 else "onze-meter-3",
        dot(380, 300, 210, SAND)
        + ground
        + at(330, 670, 1.5, tall_can(), flip=True)
        + at(432, 672, 1.44, round_can())
        + cards
        + tuft(384, 690)
        + tuft(470, 676, 0.8),
    )


def card(levels: int) -> None:
    own = at(330, 372, 1.18, meter_card(levels, 2), turn=-4)
    square("meterkaart" if levels == 5 else "meterkaart-3", dot(380, 380, 350, SAND0) + own)


def at_home(levels: int) -> None:
    """Oma Otter shows her own card first; Otter looks on."""
    rug = f'<ellipse cx="380" cy="676" rx="350" ry="56" fill="{SAGE}" stroke="none"/>'
    window = (
        f'<rect x="300" y="52" width="200" height="180" rx="18" fill="{WATER}"/>'
        + dot(360, 120, 34, SAND)
        + '<rect x="300" y="52" width="200" height="180" rx="18" fill="none"/>'
        + p("M400 52 V232 M300 142 H500")
    )
    square(
        "thuis" if levels == 5 else "thuis-3",
        f'<rect x="20" y="20" width="720" height="700" rx="56" fill="{SAND0}" stroke="none"/>'
        + window
        + rug
        + at(436, 440, 0.36, meter_card(levels, 2), turn=4)
        + at(226, 672, 1.12, grandmother("happy", "down", "draw"))
        + at(606, 690, 0.8, otter("happy", "down", "paws")),
    )


def next_lesson() -> None:
    """A basket with things that may help: a pencil, a shell, a ball, a cushion."""
    basket = p("M-170 0 H170 L140 150 q-4 14 -18 14 H-122 q-14 0 -18 -14 Z", SAND2) + p(
        "M-186 -26 H186 q10 0 10 13 q0 13 -10 13 H-186 q-10 0 -10 -13 q0 -13 10 -13 Z", SAND
    )
    basket += p("M-156 56 H156 M-148 106 H148 M-90 0 L-76 164 M0 0 V164 M90 0 L76 164")
    shell = at(-92, -36, 1.25, f'<g transform="translate(-48 -84)">{drawing("symbool_schelp")}</g>', line=5)
    pencil = at(
        -2,
        -20,
        1,
        p("M-16 0 V-150 L0 -192 L16 -150 V0 Z", SAGE2) + p("M-16 -150 H16") + t("M-5 -178 L0 -192 L5 -178 Z", INK),
        turn=12,
    )
    ball = f'<circle cx="84" cy="-64" r="56" fill="{SAGE}"/>' + p("M34 -90 q50 34 100 0 M34 -40 q50 -34 100 0")
    square(
        "volgende-les",
        dot(470, 240, 190, SAND)
        + mound(30, 730, 684, 40)
        + at(236, 676, 1.04, otter("happy", "down", "paws"))
        + at(532, 520, 0.94, shell + pencil + ball + basket)
        + tuft(110, 690)
        + tuft(400, 700),
    )


def goodbye() -> None:
    square(
        "dag",
        dot(420, 250, 220, SAND)
        + mound(20, 740, 672, 40)
        + at(270, 668, 0.96, otter("happy", "up", "down"))
        + at(600, 668, 0.98, heron(0.98, "up"))
        + tuft(190, 690)
        + tuft(470, 690),
    )


# ---- three rows, from top to bottom like the lines beside them -------------------------------------------------------
def row(n: int, body: str) -> str:
    """One of three rows of a square picture; its ground is 0, 0 at the left."""
    y = 8 + n * 252
    return f'<rect x="10" y="{y}" width="740" height="238" rx="44" fill="{SAND0}" stroke="none"/>' + at(
        0, y + 222, 1, body
    )


def tile(x: float, level: int) -> str:
    """A level of the meter as on the card."""
    back = f'<rect x="{x - 68}" y="-172" width="136" height="136" rx="34" fill="{TENSION[level - 1]}" stroke="none"/>'
    return back + at(x - 53, -157, 1.1, drawing(f"level{level}"), line=4.4)


def three_questions(levels: int) -> None:
    """Body, meter, what I need."""
    wiggles = p("M250 -150 q-22 16 0 36 q22 16 0 36 M510 -150 q22 16 0 36 q-22 16 0 36")
    feel = at(380, -8, 0.48, otter("worried", "belly", "belly", small=True)) + wiggles
    shown, size, step = ((1, 2, 3, 4, 5), 112, 130) if levels == 5 else ((1, 3, 5), 140, 196)
    first = 380 - step * (len(shown) - 1) / 2
    meter = f'<rect x="60" y="-117" width="640" height="22" rx="11" fill="{SAND2}"/>'
    for i, level in enumerate(shown):
        x, half = first + i * step, size / 2
        meter += f'<rect x="{x - half}" y="{-106 - half}" width="{size}" height="{size}" rx="30" fill="{TENSION[level - 1]}" stroke="none"/>'
        meter += at(x - half * 0.74, -106 - half * 0.74, size * 0.74 / 96, drawing(f"level{level}"), line=4.2)
    meter += at(380, -106 + size / 2 + 14, 0.56, clothes_peg(), turn=90)
    need = at(270, -12, 0.74, signal_card()) + at(524, -12, 0.48, heron(0.48))
    square("drie-vragen" if levels == 5 else "drie-vragen-3", row(0, feel) + row(1, meter) + row(2, need))


def what_can_i_do() -> None:
    """High: the signal card. In the middle: a long breath out. Low: go on."""
    high = tile(118, 5) + at(366, -12, 0.68, signal_card()) + at(610, -12, 0.46, heron(0.46))
    breathes = eyes_shut(otter("calm", "paws", "belly", small=True))
    middle = tile(118, 3) + at(400, -8, 0.48, breathes) + breath(500, -150, 1.0)
    low = tile(118, 1) + at(400, -8, 0.48, otter("happy", "down", "up", small=True)) + at(610, -12, 1.2, book())
    square("wat-helpt", row(0, high) + row(1, middle) + row(2, low))


# ---- the full picture -----------------------------------------------------------------------------------------------
def floating_otter() -> str:
    """Otter on his back in the water, seen from the side; 0, 0 is the middle of the waterline."""
    tail = p("M250 4 C320 -8 386 -30 424 -74 C434 -88 418 -98 406 -88 C366 -58 310 -46 244 -44", FUR)
    feet = p("M232 -40 C226 -76 244 -98 262 -94 C280 -90 280 -66 270 -34", FUR) + p(
        "M190 -46 C180 -88 198 -108 216 -104 C234 -100 236 -74 226 -40", FUR
    )
    trunk = p("M-150 10 C-120 -60 -40 -86 40 -84 C140 -82 230 -56 266 10 Z", FUR)
    belly = t("M-104 -10 C-60 -62 10 -76 60 -74 C130 -72 190 -50 222 -14 C120 -34 0 -30 -104 -10 Z", FUR2)
    head = p("M-150 24 C-230 26 -270 -20 -262 -66 C-254 -112 -190 -128 -144 -100 C-104 -76 -96 -8 -150 24 Z", FUR)
    ear = p("M-132 -92 C-116 -112 -88 -102 -92 -78 C-94 -68 -104 -62 -112 -62", FUR)
    muzzle = t(
        "M-258 -56 C-252 -104 -214 -112 -196 -92 C-180 -72 -196 -36 -236 -28 C-252 -28 -260 -40 -258 -56 Z", FUR2
    )
    face = (
        p("M-252 -98 C-244 -112 -222 -114 -212 -104 L-226 -86 C-232 -80 -240 -82 -244 -88 Z", INK)
        + p("M-228 -80 C-214 -74 -204 -64 -202 -52")
        + p("M-186 -92 q14 -16 32 -10")
    )
    whiskers = p("M-200 -46 l26 22 M-190 -58 l32 10")
    paws = p("M-40 -70 C-30 -104 -2 -112 8 -96 C16 -82 4 -70 -6 -66", FUR) + p(
        "M10 -76 C22 -108 50 -114 58 -98 C64 -84 54 -74 44 -70", FUR
    )
    return tail + feet + trunk + belly + paws + head + ear + muzzle + face + whiskers


def floating() -> None:
    s = (
        dot(1340, 430, 180, SAND)
        + t("M0 520 C240 460 420 480 700 526 H0 Z", SAGE0)
        + t("M1080 526 C1360 460 1660 450 1920 490 V560 H1080 Z", SAGE0)
    )
    s += t("M-20 520 H1940 V1100 H-20 Z", WATER)
    for y, w, x in ((566, 300, 1340), (610, 230, 1352), (654, 170, 1330)):
        s += f'<path d="M{x - w / 2} {y} H{x + w / 2}" stroke="{SAND}" stroke-width="16"/>'
    for x, y, w in (
        (220, 610, 130),
        (820, 600, 150),
        (1560, 690, 150),
        (300, 850, 130),
        (1240, 930, 150),
        (640, 980, 160),
        (1480, 850, 120),
    ):
        s += ripple(x, y, w)
    s += (
        at(880, 780, 1.4, floating_otter())
        + waterline(880, 776, 860, 80)
        + ripple(500, 880, 200)
        + ripple(980, 870, 260)
    )
    s += at(150, 1092, 1.4, reeds(0)) + at(1806, 1096, 1.3, reeds(0), flip=True)
    save(MEDIA / "les2-drijven.svg", 1920, 1080, s)


# ---- pictograms: the six situations, the letter ---------------------------------------------------------------------
def figure(x: float, y: float, s: float, coat: str) -> str:
    """A head and shoulders."""
    return (
        p(
            f"M{x - 17 * s:.1f} {y + 34 * s:.1f} C{x - 17 * s:.1f} {y + 16 * s:.1f} {x - 10 * s:.1f} {y + 10 * s:.1f} {x} {y + 10 * s:.1f} C{x + 10 * s:.1f} {y + 10 * s:.1f} {x + 17 * s:.1f} {y + 16 * s:.1f} {x + 17 * s:.1f} {y + 34 * s:.1f} Z",
            coat,
        )
        + f'<circle cx="{x}" cy="{y}" r="{10 * s:.1f}" fill="{SAND}"/>'
    )


def pictograms() -> None:
    save(DRAWINGS / "otter.svg", 400, 470, at(200, 452, 1, otter("calm")))
    pictogram(
        "meterkaart",
        f'<rect x="20" y="9" width="56" height="78" rx="8" fill="{WHITE}"/>'
        + f'<circle cx="48" cy="70" r="9" fill="{WATER}"/>'
        + p("M39 40 h18 v17 h-18 Z", SAGE)
        + p("M48 16 L59 33 H37 Z", SAND2)
        + p("M66 44 H91 V54 H66 Z", SAND2),
    )
    pictogram(
        "leesboek",
        p("M48 30 C38 20 24 18 10 22 V74 C24 70 38 72 48 82 C58 72 72 70 86 74 V22 C72 18 58 20 48 30 Z", WHITE)
        + t("M48 30 C38 20 24 18 10 22 V74 C24 70 38 72 48 82 Z", SAGE)
        + p("M48 30 C38 20 24 18 10 22 V74 C24 70 38 72 48 82 C58 72 72 70 86 74 V22 C72 18 58 20 48 30 V82"),
    )
    pictogram(
        "wachten",
        p("M26 12 H70 M26 84 H70")
        + p("M30 12 C30 34 44 40 44 48 C44 56 30 62 30 84 H66 C66 62 52 56 52 48 C52 40 66 34 66 12 Z", WHITE)
        + t("M36 30 H60 C57 38 51 42 48 47 C45 42 39 38 36 30 Z", SAND2)
        + t("M34 81 C36 72 44 70 48 66 C52 70 60 72 62 81 Z", SAND2)
        + p("M30 12 C30 34 44 40 44 48 C44 56 30 62 30 84 H66 C66 62 52 56 52 48 C52 40 66 34 66 12 Z"),
    )
    pictogram(
        "ander_gezicht",
        p("M28 88 V14 q0 -4 4 -4 h40 q4 0 4 4 V88", SAND)
        + p("M12 88 H86")
        + figure(52, 42, 1.25, SAGE2)
        + p("M34.500 85 h35", "none"),
    )
    pictogram(
        "drukte",
        figure(24, 34, 0.9, SAGE)
        + figure(72, 34, 0.9, SAGE)
        + figure(48, 26, 0.9, SAND2)
        + figure(34, 56, 1.05, SAGE2)
        + figure(64, 56, 1.05, WATER2),
    )
    pictogram(
        "som",
        p("M22 10 H66 L78 22 V86 H22 Z", WHITE)
        + p("M66 10 V22 H78")
        + p("M34 40 h12 M40 34 v12 M54 34 h12 M54 46 h12")
        + p("M42 66 q0 -8 8 -8 q8 0 8 7 q0 6 -8 8 v3")
        + dot(50, 81, 2.4),
    )
    pictogram(
        "schoolreis",
        p("M8 30 q0 -10 10 -10 H70 q8 0 11 8 L88 46 V70 q0 4 -4 4 H12 q-4 0 -4 -4 Z", SAND2)
        + p("M16 30 h16 v15 h-16 Z M40 30 h16 v15 h-16 Z", WHITE)
        + p("M64 30 h8 l7 15 h-15 Z", WHITE)
        + f'<circle cx="26" cy="74" r="9" fill="{WHITE}"/><circle cx="68" cy="74" r="9" fill="{WHITE}"/>'
        + p("M8 56 H88", "none"),
    )
    pictogram(
        "huis",
        p("M16 46 L48 16 L80 46", "none")
        + p("M22 42 V84 H74 V42 L48 17 Z", SAND)
        + p("M12 50 L48 16 L84 50 L78 54 L48 27 L18 54 Z", SAGE2)
        + p("M40 84 V62 q0 -4 4 -4 h8 q4 0 4 4 V84", WHITE),
    )
    pictogram(
        "samenkijken",
        figure(28, 30, 1.35, SAGE2)
        + figure(70, 46, 1.05, SAND2)
        + f'<rect x="36" y="56" width="26" height="32" rx="4" fill="{WHITE}"/>'
        + dot(49, 80, 3.6, WATER2)
        + dot(49, 71, 3.6, SAGE2)
        + dot(49, 62.5, 3.6, SAND2),
    )


story()
folder()
our_meter(5)
our_meter(3)
card(5)
card(3)
at_home(5)
at_home(3)
next_lesson()
goodbye()
three_questions(5)
three_questions(3)
what_can_i_do()
floating()
pictograms()
