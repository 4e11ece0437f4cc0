"""Draws the pictures of Samenwerken aan Weerbaarheid: Otter and Egel on the bank, who say stop and ask for help.

Usage: python scripts/draw_weerbaarheid.py
"""

from draw_animals import heron, otter
from draw_circle_and_ladder import GROUND, ground
from draw_friends import drawing, eyes_shut, hedgehog, signal_card
from draw_kit import (
    DRAWINGS,
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
    drop,
    mound,
    p,
    reeds,
    ripple,
    round_can,
    save,
    t,
    tall_can,
    tuft,
    waterline,
)
from draw_lesson_4 import duck
from draw_lesson_5 import heart, palm, speech

MEDIA = ROOT / "resources" / "programmes" / "samenwerken-aan-weerbaarheid" / "media"
FAR = t("M0 190 C110 150 210 160 300 178 C370 160 430 160 480 172 V190 Z", SAGE0)


def shore(name: str, body: str, *, sun: tuple[float, float] = (396, 78), card: str = "") -> None:
    """Write a picture of the bank by the water; with `card` it is a drawing for activities."""
    sky = f'<rect x="0" y="0" width="480" height="420" rx="32" fill="{SAND0}" stroke="none"/>' + dot(*sun, 44, SAND)
    water = t("M0 190 H480 V300 H0 Z", WATER) + ripple(40, 216, 90) + ripple(330, 228, 100)
    top = "M0 270 C120 246 330 242 480 260"
    grass = t(top + " V388 Q480 420 448 420 H32 Q0 420 0 388 Z", SAGE) + p("M2.5 269 C120 246 330 242 477.5 259")
    whole = sky + FAR + water + grass + body
    save(DRAWINGS / f"{card}.svg" if card else MEDIA / f"{name}.svg", 480, 420, whole)


def mat(x: float, y: float, w: float, fill: str = WHITE) -> str:
    """A mat on the grass, seen from a little above; x, y is the middle of its front edge."""
    a = w / 2
    out = p(f"M{x - a} {y} L{x - a + 26} {y - 58} H{x + a - 26} L{x + a} {y} Z", fill)
    out += t(f"M{x - a + 6} {y - 14} L{x - a + 14} {y - 31} H{x + a - 14} L{x + a - 6} {y - 14} Z", SAND2)
    return out + p(f"M{x - a} {y} L{x - a + 26} {y - 58} H{x + a - 26} L{x + a} {y} Z")


def shell(x: float, y: float, s: float = 1.0) -> str:
    return at(
        x, y, s,
        p("M0 34 L-40 -8 C-44 -44 44 -44 40 -8 Z", SAND) + p("M0 34 L-20 -30 M0 34 V-36 M0 34 L20 -30")
        + p("M-14 34 H14 l-4 12 h-20 Z", SAND2),
    )  # fmt: skip


# ---- the story: Otter on his mat ---------------------------------------------------------------------------------------
def story() -> None:
    shore("kleed-1", mat(236, 392, 330) + at(236, 384, 0.66, eyes_shut(otter("happy", "belly", "belly", small=True))))
    shore("kleed-2", mat(204, 392, 330) + at(150, 384, 0.64, otter("calm", "paws", "paws", small=True)) + at(374, 390, 0.54, hedgehog("happy", small=True))
          + p("M262 408 h-34 m12 -10 l-12 10 l12 10"))  # fmt: skip
    shore("kleed-3", mat(228, 392, 330) + at(168, 384, 0.68, otter("worried", "belly", "belly", small=True)) + at(338, 390, 0.58, hedgehog("happy", small=True))
          + p("M250 176 l-8 -22 M272 172 v-24 M294 178 l10 -20"))  # fmt: skip
    shore("kleed-4", mat(222, 392, 330) + at(140, 386, 0.64, otter("oh", "down", "down", small=True)) + at(352, 390, 0.56, hedgehog("calm", small=True))
          + at(290, 74, 0.74, speech(172, 122, palm(0, 0, 1.05), -60)), sun=(84, 72))  # fmt: skip
    shore("kleed-5", mat(186, 392, 300) + at(130, 384, 0.62, otter("calm", "paws", "paws", small=True)) + at(374, 392, 0.54, hedgehog("calm", "up", small=True))
          + p("M252 408 h34 m-12 -10 l12 10 l-12 10"))  # fmt: skip
    shore("kleed-6", mat(132, 394, 236) + mat(366, 394, 204, SAGE0) + at(132, 386, 0.62, eyes_shut(otter("happy", "belly", "belly", small=True)))
          + at(366, 390, 0.54, hedgehog("happy", small=True)), sun=(252, 74))  # fmt: skip


# ---- the other slides --------------------------------------------------------------------------------------------------
def slides() -> None:
    save(MEDIA / "seintje.svg", 480, 420, p("M20 330 H460", "none") + t("M20 330 H460 V366 Q460 380 446 380 H34 Q20 380 20 366 Z", SAND2)
         + p("M20 330 H460 V366 Q460 380 446 380 H34 Q20 380 20 366 Z") + at(240, 328, 1.12, signal_card()))  # fmt: skip

    near = at(158, 372, 0.5, heron(0.5)) + at(92, 378, 0.7, duck())
    room = at(362, 376, 0.54, otter("happy", "down", "down", small=True))
    rings = '<ellipse cx="364" cy="374" rx="104" ry="34" stroke-dasharray="3 15"/>'
    save(MEDIA / "dichtbij-of-ruimte.svg", 480, 420, mound(6, 224, 366, 20, 44) + mound(256, 474, 366, 20, 44) + near + rings + room
         + p("M240 96 V396", "none", 'stroke-dasharray="2 18"'))  # fmt: skip

    both = at(62, 364, 0.8, tall_can()) + at(284, 364, 0.8, round_can())
    save(MEDIA / "wij-luisteren.svg", 480, 420, mound(6, 474, 372, 26, 44) + both + at(132, 92, 0.9, speech(150, 116, palm(0, 0, 1.0), 10))
         + at(346, 108, 0.9, speech(150, 116, heart(0, 0, 0.94), -10)))  # fmt: skip

    save(MEDIA / "stophand.svg", 480, 420, mound(30, 450, 384, 24, 36) + at(-14, 92, 2.1, drawing("stop")) + at(330, 382, 0.74, otter("calm", "up", "down")))  # fmt: skip

    nest = t("M96 372 C96 330 384 330 384 372 C384 396 96 396 96 372 Z", SAND2) + p(
        "M96 372 C96 330 384 330 384 372 C384 396 96 396 96 372 Z"
    )
    nest += p("M130 366 l40 -12 M196 380 l44 -8 M270 362 l40 8 M330 378 l28 -10")
    sleeps = hedgehog("calm").replace(
        dot(-48, -208, 10) + dot(48, -208, 10), p("M-60 -208 q12 10 24 0 M36 -208 q12 10 24 0")
    )
    sleeps = sleeps.replace(dot(-44.5, -211.5, 3.5, WHITE) + dot(51.5, -211.5, 3.5, WHITE), "")
    shore("egel-rust", at(240, 356, 0.82, sleeps) + nest + tuft(60, 384) + tuft(424, 380), sun=(90, 78))

    save(MEDIA / "thuis.svg", 480, 420, mound(20, 460, 384, 22, 36)
         + p("M96 372 V214 H290 V372 Z", SAND) + p("M70 222 L193 116 L316 222 Z", SAGE2) + p("M168 372 V288 H222 V372") + f'<rect x="122" y="246" width="34" height="34" rx="5" fill="{WATER}"/>'
         + at(384, 384, 0.52, otter("happy", "paws", "paws", small=True)) + at(386, 84, 0.62, speech(170, 122, palm(0, 0, 1.05), -10)))  # fmt: skip

    sheet = f'<rect x="126" y="40" width="228" height="330" rx="18" fill="{WHITE}"/>'
    sheet += at(236, 186, 0.3, otter("calm", "belly", "belly", small=True)) + palm(240, 244, 1.0)
    sheet += at(240 - 38, 284, 0.8, drawing("hulp"))
    save(MEDIA / "blijft.svg", 480, 420, sheet)

    save(
        MEDIA / "dag.svg",
        480,
        420,
        at(54, 386, 0.46, reeds(0))
        + mound(20, 460, 388, 22, 34)
        + at(208, 384, 0.6, otter("happy", "up", "down"))
        + at(362, 388, 0.54, hedgehog("happy", "up")),
    )


# ---- what can Otter do: the situations ---------------------------------------------------------------------------------
def situations() -> None:
    shore(
        "",
        at(130, 384, 0.62, otter("worried", "down", "down", small=True))
        + at(374, 384, 0.84, duck())
        + shell(274, 268, 0.62),
        card="grens_schelp",
    )
    shore("", at(120, 384, 0.62, otter("oh", "down", "up", small=True)) + at(374, 384, 0.84, duck()) + shell(274, 268, 0.62)
          + at(244, 66, 0.62, speech(172, 122, palm(0, 0, 1.05), -60)), sun=(430, 74), card="grens_doorgaan")  # fmt: skip
    shore("", at(148, 386, 0.66, hedgehog("worried", small=True)) + at(346, 384, 0.62, otter("happy", "paws", "down", small=True))
          + p("M196 232 q12 -14 24 0 M204 208 q12 -14 24 0"), card="grens_kietelen")  # fmt: skip
    pool = (
        t("M210 420 C214 340 300 316 480 318 V388 Q480 420 448 420 Z", WATER)
        + p("M210 419 C214 340 300 316 478 318")
        + ripple(300, 372, 110, WATER2)
    )
    shore(
        "",
        pool
        + at(110, 386, 0.6, otter("worried", "belly", "belly", small=True))
        + at(372, 388, 0.66, duck())
        + waterline(372, 366, 184, 40)
        + drop(272, 268)
        + drop(306, 232)
        + drop(258, 312, 0.8),
        card="grens_springen",
    )


# ---- the ladder of stop ------------------------------------------------------------------------------------------------
def step(name: str, body: str) -> None:
    save(DRAWINGS / f"{name}.svg", 600, 300, ground() + body, 6)


def _otter(x: float, mood: str, left: str, right: str) -> str:
    return at(x, GROUND - 2, 0.58, otter(mood, left, right, small=True), line=6)


def _egel(x: float, arms: str = "down", mood: str = "calm") -> str:
    return at(x, GROUND - 2, 0.58, hedgehog(mood, arms, small=True), line=6)


def ladder() -> None:
    think = at(
        300,
        70,
        0.9,
        f'<circle cx="0" cy="0" r="44" fill="{WHITE}"/>'
        + at(
            -36,
            -34,
            0.75,
            p("M48 82 C20 62 10 48 12 33 C14 18 36 12 48 31 C60 12 82 18 84 33 C86 48 76 62 48 82 Z", SAGE2),
        ),
    )
    think += dot(236, 116, 8, WHITE) + f'<circle cx="238" cy="118" r="8" fill="{WHITE}"/>'
    step("grens_voelen", _otter(160, "worried", "belly", "belly") + think + _egel(440))
    step("grens_hand", _otter(160, "calm", "down", "up") + _egel(450))
    step(
        "grens_zeggen",
        _otter(160, "oh", "down", "down") + _egel(450) + at(300, 66, 0.66, speech(172, 122, palm(0, 0, 1.05), -60)),
    )
    save(DRAWINGS / "grens_egel.svg", 420, 470, at(210, 462, 1.1, hedgehog("calm", small=True), line=9), 9)
    step("grens_hulp", _otter(104, "calm", "down", "up") + at(352, GROUND - 2, 0.56, heron(0.56), line=6) + _egel(494))


if __name__ == "__main__":
    story()
    slides()
    situations()
    ladder()
