"""Draws the pictures of Samenwerken aan Respect: a band that practises, and places at a school. People, no animals.

Usage: python scripts/draw_respect.py
"""

from draw_circle_and_ladder import GROUND, ground
from draw_kit import (
    DRAWINGS,
    FUR,
    INK,
    ROOT,
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
    mound,
    p,
    pictogram,
    ripple,
    round_can,
    save,
    t,
    tall_can,
)
from draw_people import BASSIST, DRUMMER, SINGER, fig

MEDIA = ROOT / "resources" / "programmes" / "samenwerken-aan-respect" / "media"
HEART = "M48 82 C20 62 10 48 12 33 C14 18 36 12 48 31 C60 12 82 18 84 33 C86 48 76 62 48 82 Z"


def room(body: str, floor: float = 320, wall: str = "") -> str:
    """A room: a wall, a skirting and a floor."""
    back = f'<rect x="0" y="0" width="480" height="420" rx="32" fill="{SAND0}" stroke="none"/>'
    ground_ = t(f"M0 {floor} H480 V388 Q480 420 448 420 H32 Q0 420 0 388 Z", SAGE) + p(f"M2.5 {floor} H477.5")
    return back + wall + ground_ + body


def panel(name: str, body: str, *, card: str = "") -> None:
    """Write a picture of the lesson, or with `card` a drawing for activities."""
    save(DRAWINGS / f"{card}.svg" if card else MEDIA / f"{name}.svg", 480, 420, body)


def bubble(x: float, y: float, w: float, h: float, inside: str, tail: float) -> str:
    """A speech bubble round x, y; its tail points down at `tail` from the middle."""
    a, b = w / 2, h / 2
    lean = 26 if tail > 0 else -26
    shape = (
        f"M{-a + 26} {-b} H{a - 26} q26 0 26 26 V{b - 26} q0 26 -26 26 H{tail + 18} L{tail + lean} {b + 34} "
        f"L{tail - 18} {b} H{-a + 26} q-26 0 -26 -26 V{-b + 26} q0 -26 26 -26 Z"
    )
    return f'<g transform="translate({x} {y})">{p(shape, WHITE)}{inside}</g>'


def lines(widths: tuple[int, ...]) -> str:
    """Words that nobody has to read."""
    top = -(len(widths) - 1) * 11
    return p(" ".join(f"M{-max(widths) / 2:g} {top + 22 * i:g} h{w}" for i, w in enumerate(widths)))


def note(x: float, y: float, s: float = 1.0) -> str:
    """A music note."""
    return at(
        x,
        y,
        s,
        f'<ellipse cx="0" cy="0" rx="12" ry="9" fill="{INK}" transform="rotate(-18)"/>' + p("M11 -4 V-54 q14 6 18 22"),
    )


# ---- the band ---------------------------------------------------------------------------------------------------------
def drums(x: float, y: float, s: float) -> str:
    """The kit from the front; it hides the lower half of who sits behind it; 0, 0 is the floor."""
    stands = p("M-118 0 L-118 -196 M118 0 L118 -196 M-134 0 H-102 M102 0 H134")
    plates = p("M-162 -190 Q-118 -216 -74 -198 Q-118 -184 -162 -190 Z", SAND2) + p(
        "M162 -190 Q118 -216 74 -198 Q118 -184 162 -190 Z", SAND2
    )
    toms = "".join(
        p(f"M{c - 42} -166 V-122 Q{c} -104 {c + 42} -122 V-166 Z", SAGE2)
        + f'<ellipse cx="{c}" cy="-166" rx="42" ry="13" fill="{WHITE}"/>'
        for c in (-44, 44)
    )
    big = f'<circle cx="0" cy="-64" r="64" fill="{SAGE2}"/><circle cx="0" cy="-64" r="48" fill="{WHITE}"/>'
    return at(x, y, s, stands + toms + big + plates)


def sticks(x: float, y: float, s: float, *, up: bool = True) -> str:
    d = "M-62 20 L-24 -44 M62 20 L24 -44" if up else "M-70 0 L-8 -8 M16 -2 L78 -10"
    return at(x, y, s, f'<g stroke="{INK}">{p(d)}</g>')


def bass(s: float) -> str:
    """A bass guitar over the hips of who wears it; its neck points up to our left."""
    neck = p("M-8 -176 L-128 -262 L-120 -272 L2 -186 Z", SAND2) + p("M-128 -262 l-24 -10 l6 -12 l28 12 Z", SAND2)
    body = p(
        "M-22 -192 C2 -222 30 -196 44 -192 C74 -184 86 -140 58 -120 C36 -106 22 -128 2 -128 C-30 -128 -44 -166 -22 -192 Z",
        WHITE,
    )
    return p("M-40 -262 L44 -184") + neck + body + f'<circle cx="24" cy="-160" r="11" fill="{INK}"/>'


def microphone(x: float, y: float, s: float) -> str:
    return at(
        x, y, s, p("M0 0 V-296 M-34 0 H34") + f'<rect x="-11" y="-330" width="22" height="44" rx="11" fill="{INK}"/>'
    )


def amplifier(x: float, y: float) -> str:
    box = f'<rect x="{x}" y="{y - 96}" width="88" height="96" rx="12" fill="{WATER2}"/>'
    return box + f'<circle cx="{x + 44}" cy="{y - 42}" r="29" fill="{WHITE}"/>' + p(f"M{x + 22} {y - 82} h44")


def bassist(x: float, y: float, s: float, *, flip: bool = False, plays: bool = True, **how: object) -> str:
    how = {"left": "out", "right": "belly", **how} if plays else how
    return fig(x, y, s, "short", flip=flip, front=bass(s) if plays else "", **{**BASSIST, **how})


def story() -> None:
    poster = f'<rect x="214" y="18" width="88" height="58" rx="8" fill="{SAGE0}"/>' + note(254, 62, 0.5)
    panel("band-1", room(
        amplifier(376, 330) + fig(258, 352, 0.6, "curls", sits=True, left="in", right="in", **DRUMMER) + drums(258, 356, 0.62)
        + bassist(112, 396, 0.62) + fig(412, 394, 0.62, "scarf", left="down", right="chest", mood="talk", **SINGER) + microphone(366, 398, 0.62),
        wall=poster,
    ))  # fmt: skip
    panel("band-2", room(
        fig(340, 346, 0.78, "curls", sits=True, left="palm", right="in", mood="flat", look=(-3, 2), shrug=6, **DRUMMER) + drums(340, 372, 0.86)
        + p("M452 190 l16 -16 M462 214 l18 -4 M446 172 l4 -20")
        + bassist(112, 400, 0.82, plays=False, left="belly", right="down", mood="laugh"),
    ))  # fmt: skip
    panel("band-3", room(
        fig(240, 420, 0.98, "curls", sits=True, left="in", right="in", mood="down", look=(0, 9), shrug=15, **DRUMMER) + drums(240, 440, 1.06)
        + sticks(240, 262, 0.8, up=False) + p("M132 122 q-16 14 -12 34 M348 122 q16 14 12 34"),
        floor=360,
    ))  # fmt: skip
    panel("band-4", room(
        fig(366, 346, 0.74, "curls", sits=True, left="in", right="in", mood="flat", look=(-5, 0), **DRUMMER) + drums(366, 372, 0.8)
        + bassist(116, 400, 0.74, plays=False, left="down", right="chest", mood="talk", look=(5, 0))
        + bubble(224, 70, 132, 92, at(-40, -40, 0.84, p(HEART, SAGE2)), -42),
    ))  # fmt: skip
    panel("band-5", room(
        fig(366, 346, 0.74, "curls", sits=True, left="palm", right="in", mood="talk", look=(-5, 0), **DRUMMER) + drums(366, 372, 0.8)
        + bassist(92, 402, 0.7, plays=False, left="down", right="in", mood="calm", look=(5, 0))
        + bubble(206, 70, 156, 92, p("M-52 -18 H52 M-52 2 H52 M-52 22 H52") + note(-26, 8, 0.64) + note(24, 18, 0.64), 42),
    ))  # fmt: skip
    panel("band-6", room(
        amplifier(376, 330) + fig(258, 352, 0.6, "curls", sits=True, left="palm", right="palm", mood="happy", **DRUMMER) + drums(258, 356, 0.62)
        + bassist(112, 396, 0.62, mood="happy") + fig(412, 394, 0.62, "scarf", left="down", right="chest", mood="talk", **SINGER) + microphone(366, 398, 0.62)
        + note(150, 96, 0.8) + note(320, 78, 0.9) + note(214, 58, 0.6),
    ))  # fmt: skip


# ---- places and things at school --------------------------------------------------------------------------------------
def desk(x: float, y: float, w: float, legs: float = 120) -> str:
    """A table; x, y is the middle of its top."""
    return p(f"M{x - w / 2 + 26} {y + 14} V{y + legs} M{x + w / 2 - 26} {y + 14} V{y + legs}") + (
        f'<rect x="{x - w / 2}" y="{y - 12}" width="{w}" height="28" rx="12" fill="{SAND2}"/>'
    )


def things() -> None:
    top = p("M60 250 H420 L474 350 H6 Z", SAND2) + p("M6 350 v26 H474 v-26 Z", SAND)
    card = (
        p("M352 210 L440 210 L458 302 H350 Z", WHITE)
        + p("M352 210 L340 296 L350 302", SAND)
        + at(372, 226, 0.6, p(HEART, SAGE2))
    )
    sheet = p("M120 276 H246 L256 326 H102 Z", WHITE) + p("M134 292 h96 M128 308 h82")
    pen = p("M276 286 L322 322 L312 332 L268 296 Z", SAGE2) + p("M268 296 l-8 -12 l16 2")
    panel("kaart", at(0, -70, 1, top + sheet + pen + card))

    door = f'<rect x="40" y="60" width="150" height="290" rx="8" fill="{SAND2}"/><rect x="62" y="82" width="106" height="268" fill="{WHITE}"/>'
    greet = fig(124, 372, 0.72, "long", tint=FUR, top=WATER2, below=SAND2, right="up", mood="happy", look=(4, 0))
    answer = fig(354, 392, 0.74, "short", skin=FUR, top=SAGE2, left="palm", mood="happy", look=(-4, 0))
    panel("groet", room(greet + answer, wall=door, floor=350))

    jag = p("M-86 -58 H86 V44 L56 62 L34 44 L12 64 L-10 46 L-30 100 L-40 46 L-86 44 Z", WHITE)
    soft = p(
        "M-60 -60 H60 Q92 -60 92 -28 V12 Q92 44 60 44 H32 L14 92 L-8 44 H-60 Q-92 44 -92 12 V-28 Q-92 -60 -60 -60 Z",
        SAGE0,
    )
    words = p("M-46 -24 h92 M-46 6 h62")
    speakers = at(62, 388, 0.8, tall_can()) + at(282, 388, 0.8, round_can())
    panel(
        "twee-keer",
        at(112, 100, 0.98, jag + words) + at(344, 100, 0.98, soft + words) + mound(10, 470, 400, 20, 40) + speakers,
    )

    shared = at(62, 364, 0.8, tall_can()) + at(284, 364, 0.8, round_can())
    ear = bubble(118, 92, 170, 96, lines((104, 76)), 10) + bubble(348, 112, 170, 96, lines((76, 104)), -10)
    panel("verwachten", mound(10, 470, 370, 26, 52) + shared + ear)

    sky = dot(392, 92, 48, SAND) + t("M0 214 C120 182 240 186 320 198 C390 186 440 188 480 192 V222 H0 Z", SAGE0)
    pond = t("M0 222 H480 V306 H0 Z", WATER) + ripple(54, 252, 96) + ripple(300, 276, 110)
    grass = t("M0 300 C120 284 330 280 480 294 V388 Q480 420 448 420 H32 Q0 420 0 388 Z", SAGE) + p(
        "M2.5 300 C120 284 330 280 477.5 294"
    )
    seat = "".join(f'<rect x="150" y="{y}" width="230" height="24" rx="11" fill="{SAND2}"/>' for y in (258, 292)) + p(
        "M172 316 V376 M358 316 V376"
    )
    seat += f'<rect x="140" y="322" width="250" height="22" rx="11" fill="{SAND}"/>'
    trunk = p("M58 366 C70 290 66 240 62 190 L96 190 C92 240 96 290 112 366 Z", SAND2)
    crown = p(
        "M78 214 C30 220 4 176 26 140 C10 96 54 60 90 76 C122 48 172 78 164 120 C186 158 154 206 112 202 C102 212 90 216 78 214 Z",
        SAGE2,
    )
    back = f'<rect x="0" y="0" width="480" height="420" rx="32" fill="{SAND0}" stroke="none"/>'
    panel("bank", back + sky + pond + grass + trunk + crown + seat)

    two = fig(
        160,
        352,
        0.72,
        "bun",
        sits=True,
        tint=INK,
        skin=SAND2,
        top=SAGE2,
        left="table",
        right="table",
        mood="talk",
        look=(5, 0),
    )
    two += fig(
        334,
        352,
        0.72,
        "short",
        sits=True,
        tint=WATER2,
        top=SAND2,
        left="table",
        right="table",
        mood="calm",
        look=(-5, 0),
    )
    cups = "".join(
        p(f"M{x} 224 h34 v28 q0 12 -12 12 h-10 q-12 0 -12 -12 Z", WHITE) + p(f"M{x + 34} 232 q14 2 12 14 q-2 8 -14 6")
        for x in (206, 262)
    )
    panel("thuis", room(two + desk(246, 276, 420, 126) + cups, floor=372))

    sheet = f'<rect x="118" y="52" width="244" height="312" rx="14" fill="{WHITE}"/>' + dot(240, 76, 8)
    rows = "".join(
        f'<circle cx="164" cy="{y}" r="17" fill="{SAGE2}"/>'
        + p(f"M156 {y} l6 7 l11 -13")
        + p(f"M200 {y - 9} h120 M200 {y + 11} h{w}")
        for y, w in ((140, 84), (216, 104), (292, 62))
    )
    panel("blijft", room(sheet + rows, floor=386))

    out = fig(150, 396, 0.8, "scarf", right="up", mood="happy", look=(3, 0), **SINGER)
    out += fig(330, 396, 0.8, "short", left="up", mood="happy", look=(-3, 0), **BASSIST)
    panel("dag", mound(20, 460, 392, 24, 40) + out)


# ---- the situations ---------------------------------------------------------------------------------------------------
def situations() -> None:
    panel("", room(
        fig(92, 396, 0.7, "short", mood="laugh", left="in", right="belly", skin=SAND2, top=SAGE2)
        + fig(232, 384, 0.7, "bun", mood="laugh", left="belly", right="down", tint=FUR, top=SAND2, below=SAGE2)
        + fig(392, 396, 0.7, "curls", mood="flat", look=(0, 5), shrug=9, left="in", right="in", skin=FUR, top=WATER2, below=SAND2),
        floor=340), card="respect_grap")  # fmt: skip
    phone = f'<rect x="150" y="32" width="180" height="352" rx="28" fill="{WHITE}"/>' + p("M214 54 h52")
    photo = f'<rect x="172" y="96" width="136" height="134" rx="14" fill="{SAGE0}"/>'
    photo += (
        dot(240, 146, 1, INK)
        + f'<circle cx="240" cy="146" r="24" fill="{SAND}"/>'
        + p("M196 229 C196 186 284 186 284 229 Z", SAGE2)
    )
    reacts = f'<rect x="172" y="254" width="104" height="36" rx="16" fill="{WATER}"/><rect x="204" y="306" width="104" height="36" rx="16" fill="{SAND}"/>'
    reacts += p("M192 272 h50 M224 324 h50")
    panel(
        "",
        f'<rect x="0" y="0" width="480" height="420" rx="32" fill="{SAND0}" stroke="none"/>' + phone + photo + reacts,
        card="respect_foto",
    )
    panel("", room(
        fig(124, 386, 0.66, "short", sits=True, mood="talk", look=(5, 0), right="out", left="table", skin=FUR, top=SAND2)
        + fig(360, 386, 0.66, "long", sits=True, mood="flat", look=(-4, 4), left="table", right="table", tint=FUR, top=WATER2)
        + desk(240, 316, 440, 90) + bubble(158, 46, 250, 72, lines((190, 150)), -20) + bubble(378, 52, 100, 56, dot(-22, 0, 5) + dot(0, 0, 5) + dot(22, 0, 5), 0),
        floor=376), card="respect_uitpraten")  # fmt: skip
    tray = f'<rect x="206" y="252" width="72" height="14" rx="6" fill="{WHITE}"/>'
    others = fig(76, 300, 0.5, "short", sits=True, skin=SAND2, top=SAGE2, mood="talk") + fig(
        150, 300, 0.5, "bun", sits=True, tint=FUR, top=WATER2, mood="happy"
    )
    panel("", room(
        others + desk(110, 246, 180, 96)
        + fig(352, 360, 0.78, "curls", sits=True, skin=FUR, top=SAND2, left="table", right="table", look=(0, 6), mood="flat") + desk(352, 284, 226, 120)
        + at(110, 14, 1, tray),
        floor=330), card="respect_kantine")  # fmt: skip
    tag = f'<rect x="138" y="120" width="204" height="258" rx="24" fill="{WHITE}"/>'
    tag += p("M184 266 C184 190 296 190 296 266 Z", SAGE2) + f'<circle cx="240" cy="186" r="32" fill="{SAND}"/>'
    tag += p("M178 330 q12 -26 24 0 t24 0 t24 0 t24 0") + p("M168 348 L316 300")
    lace = (
        p("M240 124 L210 3 M240 124 L270 3") + f'<rect x="212" y="106" width="56" height="28" rx="10" fill="{SAND2}"/>'
    )
    panel(
        "",
        f'<rect x="0" y="0" width="480" height="420" rx="32" fill="{SAND0}" stroke="none"/>' + tag + lace,
        card="respect_naam",
    )


# ---- the invented story of the circle, and pictograms -----------------------------------------------------------------
def circle() -> None:
    body = fig(120, GROUND - 2, 0.56, "curls", mood="flat", look=(4, 3), shrug=8, left="in", right="in", **DRUMMER)
    body += fig(470, GROUND - 2, 0.56, "short", mood="flat", look=(-4, 0), left="down", right="chest", **BASSIST)
    body += drums(296, GROUND, 0.62)
    save(DRAWINGS / "respect_band.svg", 600, 300, ground() + body, 6)


def pictograms() -> None:
    two = f'<circle cx="33" cy="33" r="13" fill="{SAND}"/><circle cx="63" cy="33" r="13" fill="{SAND2}"/>'
    two += p("M14 80 C14 46 52 46 52 80 Z", SAGE2) + p("M44 80 C44 46 82 46 82 80 Z", WATER2)
    pictogram("ernaast_staan", two)
    hold = f'<circle cx="48" cy="48" r="34" fill="{WHITE}"/><rect x="35" y="32" width="9" height="32" rx="3" fill="{SAND2}"/><rect x="52" y="32" width="9" height="32" rx="3" fill="{SAND2}"/>'
    pictogram("nu_even_niet", hold)
    badge = f'<rect x="22" y="28" width="52" height="60" rx="9" fill="{WHITE}"/>' + p(
        "M48 28 C28 22 28 4 48 4 C68 4 68 22 48 28"
    )
    badge += (
        p("M34 66 C34 46 62 46 62 66 Z", SAGE2) + f'<circle cx="48" cy="44" r="8" fill="{SAND}"/>' + p("M36 78 H60")
    )
    pictogram("naam_goed", badge)
    share = f'<rect x="30" y="12" width="36" height="72" rx="8" fill="{WHITE}"/>' + p("M42 22 h12")
    share += p("M41 42 a7 7 0 1 1 9 7 q-2 1 -2 6", "none") + dot(48, 64, 2.6)
    pictogram("eerst_vragen", share)


if __name__ == "__main__":
    story()
    things()
    situations()
    circle()
    pictograms()
