"""Draws the pictures of lesson 5: the raft, who is still there, and what can be made good again.

Usage: python scripts/draw_lesson_5.py
"""

import draw_circle_and_ladder as ladder
from draw_animals import boat, heron, otter, otter_back
from draw_kit import (
    DRAWINGS,
    INK,
    MEDIA,
    SAGE,
    SAGE0,
    SAGE2,
    SAND,
    SAND0,
    SAND2,
    WATER,
    WHITE,
    at,
    dot,
    mound,
    p,
    ripple,
    round_can,
    save,
    t,
    tall_can,
    tuft,
    waterline,
)
from draw_lesson_4 import HEART, duck, feeling, panel, square


def logs(x: float, y: float, n: int = 4, scale: float = 1.0) -> str:
    """A raft of `n` logs seen from the side above; x, y is the middle of its lower edge."""
    body = ""
    for i in range(n):
        top = -26 * (n - i)
        body += f'<rect x="-112" y="{top}" width="224" height="26" rx="13" fill="{SAND2}"/>'
        body += f'<ellipse cx="100" cy="{top + 13}" rx="8" ry="9" fill="{SAND}"/>'
    high = 26 * n
    for side in (-58, 52):
        body += p(f"M{side} {-high - 3} q-7 {high / 2 + 3} 0 {high + 6} h12 q-7 {-high / 2 - 3} 0 {-high - 6} Z", WHITE)
    return at(x, y, scale, body)


def loose_logs(x: float, y: float) -> str:
    """The logs fell apart, and the rope lies across."""
    one = f'<rect x="-84" y="-13" width="168" height="26" rx="13" fill="{SAND2}"/><ellipse cx="74" cy="0" rx="7" ry="9" fill="{SAND}"/>'
    out = "".join(at(x + dx, y + dy, 0.9, one, turn=r) for dx, dy, r in ((-70, -34, -16), (64, -42, 12), (4, 0, 3)))
    rope = f"M{x - 96} {y + 12} c34 26 60 -44 96 -16 s-12 50 26 36 s30 -64 86 -30"
    return (
        out + f'<path d="{rope}" stroke="{INK}" stroke-width="15"/><path d="{rope}" stroke="{WHITE}" stroke-width="7"/>'
    )


def speech(w: float, h: float, inside: str, tail: float = 0) -> str:
    """A speech bubble around 0, 0 with a picture in it; its tail points down at `tail`."""
    a, b = w / 2, h / 2
    shape = f"M{-a + 28} {-b} H{a - 28} q28 0 28 28 V{b - 28} q0 28 -28 28 H{tail + 26} L{tail - 14} {b + 36} V{b} H{-a + 28} "
    return p(shape + f"q-28 0 -28 -28 V{-b + 28} q0 -28 28 -28 Z", WHITE) + inside


def palm(x: float, y: float, scale: float) -> str:
    """A hand that says stop; round x, y."""
    lines = ((38, 56, 38, 26), (48, 56, 47.5, 18), (57.5, 56, 58, 20), (66.5, 58, 68, 29), (36, 68, 21, 54))
    out = ""
    for colour, grow in ((INK, 5 / scale), (SAND, -5 / scale)):
        out += "".join(
            f'<path d="M{a} {b} L{c} {d}" stroke="{colour}" stroke-width="{11.5 + grow:.1f}"/>' for a, b, c, d in lines
        )
        out += f'<rect x="{32 - grow / 2:.2f}" y="{44 - grow / 2:.2f}" width="{40 + grow:.2f}" height="{34 + grow:.2f}" rx="14" fill="{colour}" stroke="none"/>'
    return at(x - 48 * scale, y - 48 * scale, scale, out)


def heart(x: float, y: float, scale: float) -> str:
    return at(x - 48 * scale, y - 46 * scale, scale, p(HEART, SAGE2))


# ---- the story: Otter, Eend and the raft ----------------------------------------------------------------------------
def story() -> None:
    panel(
        "les5-vlot-1",
        at(84, 364, 0.54, otter("happy", "down", "down", small=True)) + at(400, 358, 0.7, duck()) + logs(252, 404, 3, 0.84),
        sun=(240, 84),
    )  # fmt: skip
    shove = p("M270 214 l14 -14 M284 238 l18 -6")
    panel(
        "les5-vlot-2",
        at(364, 380, 0.74, duck("oh"), turn=14) + shove + at(136, 372, 0.6, feeling("tight", "down", "push")) + logs(216, 412, 1, 0.8),
        card="vlot_duwen",
        sun=(420, 72),
    )  # fmt: skip
    panel(
        "les5-vlot-3",
        at(104, 380, 0.56, otter("oh", "down", "down", small=True)) + at(372, 386, 0.62, heron(0.62))
        + at(218, 70, 0.7, speech(180, 126, palm(0, 0, 1.1), 60)),
        sun=(72, 72),
    )  # fmt: skip
    panel(
        "les5-vlot-4",
        at(112, 386, 0.56, feeling("down", "belly", "belly")) + at(350, 386, 0.62, heron(0.62))
        + at(218, 70, 0.7, speech(180, 126, heart(0, 0, 0.94), 60)),
        sun=(72, 72),
    )  # fmt: skip
    panel(
        "les5-vlot-5",
        at(104, 378, 0.54, otter("calm", "paws", "paws", small=True)) + at(396, 374, 0.72, duck("shut"), flip=True)
        + logs(246, 408, 2, 0.8) + at(246, 206, 0.62, heron_far()),
        card="vlot_wachten",
        sun=(72, 84),
    )  # fmt: skip
    panel(
        "les5-vlot-6",
        at(412, 336, 0.46, heron(0.46)) + at(80, 360, 0.5, otter("happy", "down", "up", small=True)) + at(352, 372, 0.62, duck())
        + logs(214, 408, 4, 0.74),
        sun=(230, 84),
    )  # fmt: skip
    panel(
        "",
        at(98, 352, 0.48, feeling("down", "paws", "paws")) + at(404, 346, 0.62, duck()) + loose_logs(246, 372),
        card="vlot_los",
        sun=(240, 84),
    )  # fmt: skip


def heron_far() -> str:
    """Reiger in the background: he stays near."""
    return at(0, 190, 0.62, heron(0.62 * 0.62))


# ---- beside a text --------------------------------------------------------------------------------------------------
def we_play() -> None:
    """The two watering cans, the two adults of lesson 1, talk to each other."""
    square(
        "les5-spelen",
        dot(380, 330, 260, SAND0) + mound(20, 740, 676, 36)
        + at(90, 676, 1.04, tall_can()) + at(676, 680, 1.04, round_can(), flip=True)
        + at(196, 230, 1, speech(250, 160, palm(0, 0, 1.25), -30)) + at(548, 330, 1, speech(250, 160, heart(0, 0, 1.1), 40))
        + tuft(70, 690) + tuft(690, 690, 0.8),
    )  # fmt: skip


def pride_letter() -> None:
    """A letter comes out of its envelope."""
    back = p("M-270 -60 L-20 -220 q20 -14 40 0 L270 -60 V190 q0 24 -24 24 H-246 q-24 0 -24 -24 Z", SAND2)
    lines = "".join(p(f"M-60 {y} H{x}", "none", f'stroke="{SAND2}"') for y, x in ((-196, 150), (-120, 120), (-44, 150)))
    sheet = f'<rect x="-200" y="-290" width="400" height="440" rx="16" fill="{WHITE}"/>' + lines
    sheet += "".join(heart(-134, y, 0.62) for y in (-196, -120, -44))
    front = p("M-270 -60 L-24 92 q24 16 48 0 L270 -60 V190 q0 24 -24 24 H-246 q-24 0 -24 -24 Z", SAND)
    front += p("M-264 206 L-74 64 M264 206 L74 64")
    square("les5-brief", dot(380, 370, 330, SAND0) + at(380, 450, 1.12, back + sheet + front, turn=-3))


def next_time() -> None:
    """Otter gets a letter from Reiger."""
    small = p("M-52 -34 H52 q8 0 8 8 V30 q0 8 -8 8 H-52 q-8 0 -8 -8 V-26 q0 -8 8 -8 Z", SAND) + p(
        "M-58 -30 L-8 8 q8 6 16 0 L58 -30"
    )
    square(
        "les5-volgende",
        dot(330, 300, 220, SAND) + mound(20, 740, 676, 40) + at(230, 676, 0.88, otter("happy", "paws", "paws"))
        + at(232, 548, 1.1, small) + at(566, 684, 0.94, heron(0.94)) + tuft(70, 690) + tuft(690, 690, 0.8),
    )  # fmt: skip


def welcome_back() -> None:
    """Side by side on two stumps: a place is kept."""

    def seat(x: float, y: float, s: float) -> str:
        body = p("M-62 0 C-60 40 -62 62 -74 86 H74 C62 62 60 40 62 0 Z", SAND2)
        return at(x, y, s, body + f'<ellipse cx="0" cy="0" rx="62" ry="17" fill="{SAND}"/>')

    square(
        "les5-plek",
        dot(250, 250, 190, SAND) + mound(20, 740, 640, 36, 90) + seat(240, 590, 1.5) + seat(540, 610, 1.3)
        + at(240, 598, 0.84, otter("happy", "paws", "paws")) + at(540, 618, 1.16, duck(), line=5) + tuft(70, 660) + tuft(390, 700) + tuft(690, 680, 0.8),
    )  # fmt: skip


def together() -> None:
    """The whole stage: Otter, Eend and Reiger look over the water, each at their own place."""
    s = dot(960, 450, 190, SAND) + t("M0 520 C240 460 420 480 700 526 H0 Z", SAGE0)
    s += t("M1140 522 C1400 460 1680 450 1920 490 V580 H1140 Z", SAGE0) + t("M-20 520 H1940 V1100 H-20 Z", WATER)
    for y, w, x in ((564, 320, 960), (608, 250, 972), (652, 190, 950)):
        s += f'<path d="M{x - w / 2} {y} H{x + w / 2}" stroke="{SAND}" stroke-width="16"/>'
    for x, y, w in ((260, 600, 130), (1300, 620, 150), (620, 720, 150), (1560, 700, 120), (1140, 770, 130)):
        s += ripple(x, y, w)
    s += at(1660, 650, 0.7, boat()) + waterline(1660, 698, 370, 30)
    s += p("M-20 900 C300 820 640 850 980 830 C1300 800 1640 800 1940 850 V1100 H-20 Z", SAGE)
    s += at(560, 930, 1.1, otter_back()) + at(930, 960, 1.2, duck()) + at(1340, 960, 1.2, heron(1.2))
    s += tuft(330, 960) + tuft(760, 1000) + tuft(1140, 1010) + tuft(1620, 950)
    save(MEDIA / "les5-samen.svg", 1920, 1080, s)


# ---- the ladder and the circle, with Eend ---------------------------------------------------------------------------
def duck_small(x: float, mood: str = "calm") -> str:
    return at(x, ladder.GROUND - 2, 0.86, duck(mood))


def steps() -> None:
    sheets = "".join(f'<rect x="{x}" y="178" width="52" height="18" rx="3" fill="{WHITE}"/>' for x in (195, 309))
    tables = ladder.table(172, 270, 196) + ladder.table(284, 386, 196)
    ladder.step("trap_eend_naast", ladder.otter_small(104) + tables + duck_small(494) + sheets)
    water = t("M206 280 C206 250 374 250 374 280 C374 292 206 292 206 280 Z", WATER) + ripple(228, 282, 60)
    sail = p("M252 252 H328 L314 276 H266 Z", SAND2) + p("M290 252 V196 L324 240 H290", WHITE)
    ladder.step("trap_eend_kijken", water + sail + ladder.otter_small(118, "calm", "down", "down") + duck_small(476))
    glass = p(
        "M258 126 H298 C298 144 284 148 284 157 C284 166 298 170 298 190 H258 C258 170 272 166 272 157 C272 148 258 144 258 126 Z",
        WHITE,
    )
    glass += t("M262 187 C265 178 274 176 278 172 C282 176 291 178 294 187 Z", SAND2) + p("M250 126 H306 M250 190 H306")
    ladder.step(
        "trap_eend_vijf", ladder.otter_small(118, "happy") + ladder.table(180, 380, 192) + glass + duck_small(482)
    )
    raft = logs(284, 288, 4, 0.92)
    ladder.step("trap_eend_maken", ladder.otter_small(104, "happy", "down", "down") + raft + duck_small(486))
    line = 9
    save(DRAWINGS / "eend.svg", 420, 470, at(214, 440, 1.7, duck(), line=line), line)
    ladder.step("kring_eend", f'<circle cx="290" cy="90" r="56" fill="{SAND0}" stroke="none"/>' + ladder.otter_small(120, "calm", "down", "down")
                + logs(282, 288, 2, 0.7) + at(470, ladder.GROUND - 2, 0.86, duck("shut"), flip=True))  # fmt: skip


def draw() -> None:
    """Write them all."""
    story()
    we_play()
    pride_letter()
    next_time()
    welcome_back()
    together()
    steps()


if __name__ == "__main__":
    draw()
