"""Draws the pictures of lesson 3: what makes me calm (run again after a change)."""

from draw_animals import heron, otter
from draw_friends import breath, drawing, eyes_shut, grandmother, hedgehog, meter_card, otter_with, tree
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
    WHITE,
    at,
    dot,
    leaf,
    mound,
    p,
    pictogram,
    reeds,
    ripple,
    save,
    t,
    tuft,
)


# ---- the story: what helps Otter ------------------------------------------------------------------------------------
def panel(n: int, sun: tuple[float, float], body: str, behind: str = "") -> None:
    sky = f'<rect x="0" y="0" width="480" height="420" rx="32" fill="{SAND0}" stroke="none"/>' + dot(*sun, 52, SAND)
    far = t("M0 256 C110 216 210 226 300 244 C370 226 430 226 480 238 V300 H0 Z", SAGE0)
    top = "M0 318 C120 296 330 292 480 308"
    ground = t(top + " V388 Q480 420 448 420 H32 Q0 420 0 388 Z", SAGE) + p("M2 318 C120 296 330 292 478 308")
    save(MEDIA / f"les3-verhaal-{n}.svg", 480, 420, sky + far + behind + ground + body)


def story() -> None:
    restless = p("M84 190 q-20 14 -2 34 q18 16 0 36 M364 150 q20 14 2 34 q-18 16 0 36")
    panel(
        1,
        (404, 74),
        at(224, 396, 0.72, otter("worried", "down", "belly", small=True))
        + restless
        + tuft(60, 396, 0.6)
        + tuft(410, 398, 0.6),
    )
    wind = p("M150 62 H236 C260 62 260 34 240 34 C230 34 226 42 230 48 M120 88 H196")
    panel(
        2,
        (400, 70),
        at(372, 396, 0.64, heron(0.64))
        + wind
        + leaf(286, 52, 24, 36, SAGE2)
        + at(112, 394, 0.56, otter("calm", "paws", "paws", small=True))
        + tuft(226, 404, 0.6),
    )
    birds = p("M300 72 q10 -16 20 0 q10 -16 20 0 M380 150 q10 -16 20 0 q10 -16 20 0 M52 104 q10 -16 20 0 q10 -16 20 0")
    panel(
        3,
        (412, 70),
        at(230, 396, 0.72, eyes_shut(otter("worried", "paws", "paws", small=True)))
        + birds
        + tuft(70, 396, 0.6)
        + tuft(400, 398, 0.6),
    )
    panel(
        4, (80, 84), at(196, 400, 0.66, hedgehog("calm", "push", small=True), turn=7) + tuft(60, 402, 0.6), near_tree()
    )
    helped = at(240, 398, 0.56, otter_with("push", "happy", "down", small=True), turn=8)
    panel(5, (80, 84), helped + at(84, 402, 0.42, hedgehog("happy", small=True)), near_tree())


def near_tree() -> str:
    """A trunk that goes out of the panel above, with the leaves that still show."""
    trunk = p("M334 40 C340 160 336 270 318 396 C350 404 400 404 440 396 C424 270 420 160 426 40 Z", SAND2)
    d = "M196 2 C192 58 262 92 318 72 C344 112 420 116 446 80 C462 84 472 82 478 78"
    return trunk + t(d + " V32 Q480 0 448 0 H196 Z", SAGE2) + p(d)


# ---- squares beside a text ------------------------------------------------------------------------------------------
def square(name: str, body: str) -> None:
    save(MEDIA / f"les3-{name}.svg", 760, 760, body)


def turned_card() -> str:
    """The back of a meter card: nobody sees it."""
    body = (
        f'<rect x="-150" y="-280" width="300" height="560" rx="28" fill="{SAGE}"/>'
        + f'<rect x="-118" y="-248" width="236" height="496" rx="18" fill="{SAND0}"/>'
    )
    return body + leaf(-2, 90, 90, 180, SAGE2)


def card_now(levels: int) -> None:
    open_card = at(224, 380, 1.08, meter_card(levels, 2), turn=-5)
    closed = at(586, 420, 0.92, turned_card(), turn=6)
    square("kaart-nu" if levels == 5 else "kaart-nu-3", dot(380, 380, 340, SAND0) + closed + open_card)


def researcher() -> None:
    """Otter looks at himself through a glass."""
    glass = at(
        258,
        476,
        1.5,
        p("M-38 42 L-54 28 L-128 108 q-8 12 2 20 q10 8 18 -2 Z", SAND2)
        + f'<circle cx="0" cy="0" r="60" fill="{WHITE}"/>'
        + f'<circle cx="0" cy="0" r="46" fill="{WATER}"/>'
        + p("M-22 -16 q8 -16 24 -16"),
    )
    marks = p("M590 190 q0 -40 36 -40 q36 0 36 32 q0 26 -36 36 v18") + dot(626, 272, 6)
    square(
        "onderzoek",
        dot(440, 260, 210, SAND)
        + mound(30, 730, 672, 40)
        + at(404, 664, 1.22, otter("calm", "down", "paws"))
        + glass
        + marks
        + tuft(640, 690)
        + tuft(120, 686),
    )


def whisper() -> None:
    """Otter and Egel on a log, side by side."""
    view = f'<rect x="20" y="70" width="720" height="630" rx="56" fill="{SAND0}" stroke="none"/>' + dot(
        400, 230, 110, SAND
    )
    view += t("M20 420 C140 376 260 390 400 420 C520 390 640 384 740 410 V560 H20 Z", SAGE0)
    top = "M20 560 C200 530 560 530 740 560"
    ground = t(top + " V644 Q740 700 684 700 H76 Q20 700 20 644 Z", SAGE) + p("M22.5 560 C200 530 560 530 737.5 560")
    log = (
        f'<rect x="110" y="566" width="540" height="86" rx="40" fill="{SAND2}"/><ellipse cx="632" cy="609" rx="30" ry="43" fill="{SAND}"/>'
        + p("M632 588 q14 8 10 24 M190 594 h90 M330 626 h120")
    )
    square(
        "samen-praten",
        view
        + ground
        + at(262, 596, 0.86, otter("happy", "down", "paws"))
        + at(524, 594, 0.8, hedgehog("happy"))
        + log
        + tuft(76, 676)
        + tuft(690, 672, 0.9),
    )


def wave(x: float, y: float) -> str:
    return p(f"M{x} {y} q15 -18 30 0 t30 0 t30 0 t30 0 M{x} {y + 34} q15 -18 30 0 t30 0 t30 0 t30 0")


def tip_card() -> None:
    card = f'<rect x="-250" y="-170" width="500" height="340" rx="28" fill="{WHITE}"/>' + p(
        "M0 -140 V140", "none", f'stroke="{SAGE2}" stroke-dasharray="2 18"'
    )
    left = f'<circle cx="-128" cy="0" r="82" fill="{SAGE}"/><circle cx="-128" cy="0" r="48" fill="{SAND0}"/>'
    right = at(
        118,
        0,
        1,
        p("M-66 -54 H40 V70 H-66 Z", SAND)
        + p("M-40 20 q24 -50 50 -14 t40 -20")
        + p("M10 46 L82 -62 l22 14 L34 58 l-26 8 Z", SAGE2),
    )
    peg = at(
        590,
        640,
        1.2,
        p("M0 -16 H190 q12 0 12 12 v8 q0 12 -12 12 H0 Z", SAND2)
        + p("M0 -16 L-44 0 L0 16 Z", WHITE)
        + t("M-44 0 L-28 -6 V6 Z", INK)
        + p("M160 -16 V16"),
        turn=-32,
    )
    square("tipkaart", dot(380, 380, 330, SAND0) + at(366, 350, 1.12, card + left + right, turn=-5) + peg)


def at_home() -> None:
    """Oma Otter and Otter breathe out together."""
    rug = f'<ellipse cx="380" cy="676" rx="350" ry="56" fill="{SAGE}" stroke="none"/>'
    window = (
        f'<rect x="420" y="70" width="200" height="170" rx="18" fill="{WATER}"/>'
        + dot(560, 130, 34, SAND)
        + p(
            "M420 88 q0 -18 18 -18 h164 q18 0 18 18 v134 q0 18 -18 18 h-164 q-18 0 -18 -18 Z M520 70 V240 M420 155 H620"
        )
    )
    square(
        "thuis",
        f'<rect x="20" y="20" width="720" height="700" rx="56" fill="{SAND0}" stroke="none"/>'
        + window
        + rug
        + at(220, 672, 1.1, eyes_shut(grandmother("calm", "belly", "belly")))
        + at(552, 690, 0.86, eyes_shut(otter("calm", "belly", "belly"))),
    )


def next_lesson() -> None:
    """A card with a path on it: a plan."""
    card = f'<rect x="-190" y="-250" width="380" height="500" rx="28" fill="{WHITE}"/>' + p(
        "M-110 180 C-10 180 40 130 -30 80 C-110 30 -90 -40 0 -50 C90 -60 120 -110 60 -160",
        "none",
        'stroke-dasharray="4 20"',
    )
    card += (
        f'<circle cx="-120" cy="180" r="30" fill="{SAGE2}"/>'
        + at(-8, 30, 1, p("M-30 26 L0 -30 L30 26 Z", SAND2))
        + at(60, -178, 1, p("M-44 30 V-6 L0 -44 L44 -6 V30 Z", SAGE) + p("M-10 30 V4 h20 V30"))
    )
    square(
        "volgende-les",
        dot(500, 240, 190, SAND)
        + mound(30, 730, 684, 40)
        + at(528, 424, 0.96, card, turn=5)
        + at(190, 676, 1.0, otter("happy", "paws", "up"))
        + tuft(110, 692)
        + tuft(420, 702),
    )


def goodbye() -> None:
    square(
        "dag",
        dot(400, 220, 210, SAND)
        + mound(20, 740, 672, 40)
        + at(186, 664, 0.9, otter("happy", "up", "down"))
        + at(634, 662, 0.8, heron(0.8))
        + at(416, 680, 0.68, hedgehog("happy", "up"))
        + tuft(300, 700)
        + tuft(540, 696),
    )


# ---- wide and full pictures -----------------------------------------------------------------------------------------
def four_things() -> None:
    """Breathe, push, listen, draw: what the class tried, in a row."""
    breathe = (
        mound(10, 400, 376, 20, 40)
        + at(170, 380, 0.8, eyes_shut(otter("calm", "belly", "belly", small=True)))
        + breath(290, 190, 0.72)
    )
    push = (
        at(756, 372, 0.58, tree())
        + mound(450, 860, 376, 20, 40)
        + at(600, 382, 0.62, hedgehog("calm", "push", small=True), turn=6)
    )
    listen = (
        mound(900, 1270, 376, 20, 40)
        + at(1030, 378, 0.84, heron(0.84), flip=True)
        + at(1176, 110, 1.2, drawing("luisteren"))
    )
    paper = at(1610, 322, 1, p("M-86 -50 L70 -64 L88 40 L-72 54 Z", WHITE) + p("M-46 -4 q20 -34 44 -4 t50 -12"))
    draw = mound(1310, 1718, 376, 20, 40) + paper + at(1440, 380, 0.8, otter_with("draw", "calm", "down", small=True))
    save(MEDIA / "les3-vier-dingen.svg", 1728, 420, breathe + push + listen + draw)


def bird(x: float, y: float, scale: float, fill: str, flip: bool = False) -> str:
    body = p(
        "M-52 0 C-52 -34 -20 -50 10 -44 C22 -62 54 -58 58 -34 L78 -26 L58 -18 C54 14 20 30 -14 24 C-34 20 -52 12 -52 0 Z",
        fill,
    )
    body += (
        p("M-30 -8 C-6 -18 16 -10 22 6 C2 16 -20 12 -30 -8 Z", WHITE)
        + dot(38, -38, 4.5)
        + p("M-50 -4 L-88 -18 L-84 10 Z", fill)
        + p("M-6 26 v16 M14 24 v16")
    )
    return at(x, y, scale, body, flip=flip)


def listening() -> None:
    s = dot(560, 380, 190, SAND) + t("M0 560 C240 500 420 520 760 566 C1000 520 1400 480 1920 530 V760 H0 Z", SAGE0)
    s += t("M-20 640 C300 600 700 600 980 648 C1240 610 1600 600 1940 630 V1100 H-20 Z", WATER)
    for x, y, w in ((220, 700, 130), (640, 720, 150), (880, 690, 120), (420, 770, 130)):
        s += ripple(x, y, w)
    s += p("M-20 880 C300 820 640 850 980 800 C1300 756 1640 750 1940 800 V1100 H-20 Z", SAGE)
    s += at(1360, 850, 1.3, tree())
    s += at(1120, 900, 1.1, eyes_shut(otter("calm", "belly", "belly")))
    s += bird(700, 806, 1.0, SAND2) + bird(860, 824, 0.8, WATER2, flip=True)
    s += p("M790 716 q14 -10 10 -26 M760 700 q8 -10 4 -22 M940 742 q12 -10 8 -24")
    s += tuft(980, 930) + tuft(1480, 890) + tuft(560, 950) + tuft(1700, 900) + at(150, 1092, 1.4, reeds(0))
    save(MEDIA / "les3-luisteren.svg", 1920, 1080, s)


# ---- pictograms: the stations, the tips, the letter ------------------------------------------------------------------
def pictograms() -> None:
    pictogram(
        "ademcirkel",
        f'<circle cx="48" cy="48" r="38" fill="{SAGE}"/><circle cx="48" cy="48" r="20" fill="{SAND}"/>'
        + p("M48 5 V10 M48 86 V91 M5 48 H10 M86 48 H91"),
    )
    wall = p("M66 8 H88 V88 H66 Z", SAND2) + p("M66 28 H88 M66 48 H88 M66 68 H88 M77 8 V28 M77 48 V68")
    pushing = f'<circle cx="30" cy="22" r="11" fill="{SAND}"/>' + p(
        "M20 40 C28 34 36 36 40 42 L64 38 V47 L42 53 L40 66 L46 88 H35 L27 70 L18 88 H7 L20 62 Z", SAGE2
    )
    pictogram("duwen", wall + pushing)
    sheet = p("M14 16 H70 V80 H14 Z", WHITE) + p("M24 62 q10 -22 20 -4 t18 -6") + dot(32, 34, 7, SAND2)
    pictogram("tekenen", sheet + p("M52 66 L80 30 l9 7 L61 73 l-12 4 Z", SAGE2))
    pictogram(
        "water_drinken",
        p("M26 14 H70 L63 84 H33 Z", WHITE)
        + t("M29 40 H67 L62 82 H34 Z", WATER)
        + p("M26 14 H70 L63 84 H33 Z M29 40 H67"),
    )
    pictogram(
        "rustig_plekje",
        p("M20 74 V40 C20 20 76 20 76 40 V74 Z", SAGE)
        + p("M10 54 q0 -10 10 -10 q10 0 10 10 V66 H66 V54 q0 -10 10 -10 q10 0 10 10 V82 H10 Z", SAGE2)
        + p("M18 82 v8 M78 82 v8"),
    )
    pictogram(
        "iemand_vragen",
        p("M10 84 C10 64 18 56 30 56 C42 56 50 64 50 84 Z", SAGE2)
        + f'<circle cx="30" cy="42" r="12" fill="{SAND}"/>'
        + p("M46 12 H82 q6 0 6 6 V40 q0 6 -6 6 H66 L54 56 V46 H46 q-6 0 -6 -6 V18 q0 -6 6 -6 Z", WHITE)
        + p("M60 22 q0 -5 5 -5 q5 0 5 5 q0 4 -5 5 v3")
        + dot(65, 37, 2.2),
    )
    pictogram(
        "tipkaart",
        f'<rect x="8" y="22" width="80" height="54" rx="8" fill="{WHITE}"/>'
        + p("M48 28 V70", "none", 'stroke-dasharray="2 8"')
        + f'<circle cx="28" cy="49" r="12" fill="{SAGE}"/>'
        + p("M60 40 H78 V58 H60 Z", SAND2),
    )


story()
card_now(5)
card_now(3)
researcher()
whisper()
tip_card()
at_home()
next_lesson()
goodbye()
four_things()
listening()
pictograms()
