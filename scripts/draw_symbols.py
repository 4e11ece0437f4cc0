"""Draws the forty symbols that stand for a child: animals, plants and things that mean nothing more than themselves.

Nothing that is a name to call somebody, a faith, a country or a prize; none more for girls or for boys. Told apart by
their outline, in grey too. Names: vertrouwen_desktop/domain/confidential/symbols.py.

Usage: python scripts/draw_symbols.py
"""

import math

from draw_kit import DRAWINGS, FUR, FUR2, INK, SAGE, SAGE2, SAND, SAND2, WATER, WATER2, WHITE, dot, p, save, t


def mirror(body: str) -> str:
    """The same on the other side of the middle."""
    return f'<g transform="translate(96 0) scale(-1 1)">{body}</g>'


def both(body: str) -> str:
    """A body left and right."""
    return body + mirror(body)


def turned(body: str, angle: float, x: float = 48, y: float = 48) -> str:
    """A body turned about a point, clockwise."""
    return f'<g transform="rotate({angle} {x} {y})">{body}</g>'


def oval(x: float, y: float, rx: float, ry: float, fill: str, angle: float = 0) -> str:
    """An ellipse with the ink line."""
    turn = f' transform="rotate({angle} {x} {y})"' if angle else ""
    return f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{fill}"{turn}/>'


def tint(x: float, y: float, rx: float, ry: float, fill: str, angle: float = 0) -> str:
    """An ellipse without a line."""
    turn = f' transform="rotate({angle} {x} {y})"' if angle else ""
    return f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{fill}" stroke="none"{turn}/>'


def tube(paths: list[str], width: float, fill: str, line: float, end: str = "round") -> str:
    """Several thick lines as one form with one outline."""
    passes = ((INK, width + line), (fill, width - line))
    return "".join(
        f'<path d="{d}" stroke="{colour}" stroke-width="{w:.1f}" stroke-linecap="{end}"/>'
        for colour, w in passes
        for d in paths
    )


def leaf(x: float, y: float, angle: float, length: float, fill: str, wide: float = 0.36) -> str:
    """A leaf that starts at x, y and points to `angle` (degrees, 0 is right, 90 is up)."""
    body = (
        f"M0 0 C{length * 0.22:.1f} {-length * wide * 1.15:.1f} {length * 0.72:.1f} {-length * wide:.1f} {length} 0 "
        f"C{length * 0.72:.1f} {length * wide:.1f} {length * 0.22:.1f} {length * wide * 1.15:.1f} 0 0 Z"
    )
    return f'<g transform="translate({x} {y}) rotate({-angle})">{p(body, fill)}{p(f"M0 0 H{length * 0.6:.1f}")}</g>'


def eyes(x: float, y: float, r: float = 3.6) -> str:
    """Two eyes, x from the middle."""
    return dot(48 - x, y, r) + dot(48 + x, y, r)


# ---- animals


def egel(_line: float) -> str:
    points = []
    for i in range(17):
        angle = math.radians(150 - i * 150 / 16)
        r = 1.0 if i % 2 else 0.82
        points.append(f"{54 + 39 * r * math.cos(angle):.1f} {74 - 55 * r * math.sin(angle):.1f}")
    coat = "M30 79 L" + " L".join(points) + " L87 79 Z"
    face = "M36 44 C26 46 14 58 7 66 C3 72 8 79 16 79 H40 C48 70 46 54 36 44 Z"
    feet = oval(32, 81, 7, 4.5, FUR2) + oval(70, 81, 7, 4.5, FUR2)
    return feet + p(coat, FUR) + p(face, FUR2) + dot(25, 62, 3.6) + dot(8, 68, 5) + p("M14 74 q5 2 9 -1")


def vos(_line: float) -> str:
    head = (
        "M12 12 C8 30 8 44 15 55 C24 68 38 80 48 88 C58 80 72 68 81 55 C88 44 88 30 84 12 L64 29 C54 25 42 25 32 29 Z"
    )
    cheek = t("M15 55 C27 50 40 54 48 68 C56 54 69 50 81 55 C72 68 58 80 48 88 C38 80 24 68 15 55 Z", WHITE)
    ears = both(t("M17 21 C15 30 15 36 17 40 L27 31 Z", FUR2))
    return p(head, FUR) + cheek + ears + p(head) + eyes(15, 50, 3.8) + tint(48, 83, 6, 5, INK)


def haas(_line: float) -> str:
    ears = both(oval(34, 27, 9.5, 24, SAND2, -9) + tint(34, 28, 4, 16, SAND, -9))
    head = oval(48, 66, 27, 23, SAND2) + tint(48, 76, 14, 10.5, WHITE)
    mouth = p("M43 68 h10 l-5 5 Z", INK) + p("M48 73 v5 M40 80 q4 3 8 -2 q4 5 8 2")
    return ears + head + oval(48, 66, 27, 23, "none") + eyes(14, 60) + mouth + both(p("M26 72 L9 68 M26 77 L10 80"))


def beer(_line: float) -> str:
    ears = both(f'<circle cx="22" cy="27" r="13" fill="{FUR}"/>' + dot(22, 27, 6, FUR2))
    head = f'<circle cx="48" cy="52" r="34" fill="{FUR}"/>'
    muzzle = oval(48, 65, 17, 14, FUR2) + tint(48, 59, 7, 5, INK) + p("M48 63 v6 M41 71 q7 6 14 0")
    return ears + head + muzzle + eyes(15, 45)


def hert(line: float) -> str:
    antler = p(
        "M40 34 C34 26 22 26 18 6 M25 21 C20 22 11 20 8 12 M31 27 C34 22 34 14 32 9",
        "none",
        f'stroke-width="{line + 1.6}"',
    )
    ear = leaf(30, 44, 168, 25, FUR)
    head = p(
        "M48 30 C34 30 26 38 29 52 C31 64 36 70 37 78 C38 88 58 88 59 78 C60 70 65 64 67 52 C70 38 62 30 48 30 Z", FUR
    )
    muzzle = t("M38 76 C38 68 58 68 58 76 C58 86 38 86 38 76 Z", FUR2) + p("M38 76 C38 88 58 88 58 77")
    return both(antler + ear) + head + muzzle + tint(48, 75, 6.5, 4.5, INK) + eyes(11, 52)


def giraf(line: float) -> str:
    neck = p("M42 93 C48 72 50 60 50 44 L74 40 C75 62 80 78 86 93 Z", SAND)
    spots = t(
        "M53 52 l11 -3 l3 9 l-9 5 l-5 -3 Z M69 63 l7 -1 l4 12 l-9 2 l-6 -6 Z M51 68 l9 1 l3 9 l-8 5 l-7 -4 Z", SAND2
    ) + t("M67 84 l9 -4 l6 10 v3 h-13 Z M47 88 l9 1 v4 h-11 Z M68 46 l6 -1 v9 l-5 -1 Z", SAND2)
    edge = p("M42 93 C48 72 50 60 50 44 M74 40 C75 62 80 78 86 93")
    horns = p("M58 22 L56 10 M69 22 L70 10", "none", f'stroke-width="{line + 1.2}"') + dot(56, 9, 4.4) + dot(70, 9, 4.4)
    ear = leaf(75, 29, 8, 18, SAND2)
    head = p(
        "M76 34 C76 22 66 18 56 20 C44 22 34 32 20 36 C8 39 8 52 18 54 C32 56 46 54 54 52 C66 50 76 44 76 34 Z", SAND
    )
    return neck + spots + edge + horns + ear + head + dot(53, 33, 4) + dot(17, 43, 2) + p("M17 49 q8 2 14 -1")


def zeehond(_line: float) -> str:
    body = (
        "M19 42 C16 26 28 14 42 16 C58 18 62 34 60 46 C66 58 74 64 82 66 C84 56 93 54 93 62 "
        "C93 66 91 68 90 70 C95 73 93 81 85 79 C78 84 64 86 44 86 C24 86 15 82 16 73 C17 64 23 58 19 42 Z"
    )
    flipper = p("M46 62 C42 74 36 82 24 84 C34 90 50 86 56 74", WATER)
    face = tint(24, 43, 8, 7, WHITE) + tint(18.5, 39, 3.6, 3, INK) + p("M20 44 q5 5 10 1") + dot(34, 32, 4)
    return p(body, WATER2) + face + p(body) + flipper + p("M27 48 l9 3 M24 51 l8 5")


def pinguin(_line: float) -> str:
    flipper = p("M26 38 C16 46 12 60 12 72 C18 72 24 66 28 58 Z", WATER2)
    body = "M48 8 C30 8 24 24 24 50 C24 74 32 86 48 86 C64 86 72 74 72 50 C72 24 66 8 48 8 Z"
    belly = t(
        "M48 34 C44 22 30 22 31 38 C32 44 31 50 31 56 C31 74 38 82 48 82 C58 82 65 74 65 56 C65 50 64 44 65 38 C66 22 52 22 48 34 Z",
        WHITE,
    )
    feet = both(p("M44 85 C38 81 30 83 28 89 H44 Z", SAND2))
    return both(flipper) + feet + p(body, WATER2) + belly + p(body) + eyes(8, 32) + p("M42 38 H54 L48 47 Z", SAND2)


def kikker(_line: float) -> str:
    head = "M12 60 C12 44 28 36 48 36 C68 36 84 44 84 60 C84 76 68 84 48 84 C28 84 12 76 12 60 Z"
    bumps = both(f'<circle cx="28" cy="30" r="15" fill="{SAGE2}"/>')
    top = t("M22 46 C30 37 40 36 48 36 C56 36 66 37 74 46 Z", SAGE2)
    balls = both(f'<circle cx="28" cy="29" r="9" fill="{WHITE}"/>' + dot(29, 30, 4.6))
    return bumps + p(head, SAGE2) + top + balls + p("M22 60 C30 76 66 76 74 60") + dot(43, 50, 1.8) + dot(53, 50, 1.8)


def vis(_line: float) -> str:
    fins = p("M36 30 C42 16 56 14 66 18 C60 24 60 30 62 36 Z", WATER2) + p(
        "M44 66 C46 76 54 80 62 80 C60 74 60 68 62 62 Z", WATER2
    )
    body = "M7 50 C18 26 48 22 68 46 L88 28 C84 42 84 56 88 72 L68 54 C48 76 18 74 7 50 Z"
    marks = t(
        "M44 30 C52 32 62 38 68 46 L88 28 C84 42 84 56 88 72 L68 54 C62 62 52 70 44 71 C50 58 50 42 44 30 Z", WATER2
    )
    return fins + p(body, WATER) + marks + p(body) + p("M32 36 C38 44 38 56 32 65") + dot(22, 45, 4.2)


def eend(_line: float) -> str:
    body = "M10 62 C16 52 34 54 46 56 C60 58 76 52 88 38 C94 62 82 82 52 82 C28 82 12 78 10 62 Z"
    head = p("M19 58 C25 50 20 46 18 38 C16 22 28 12 40 14 C54 16 58 32 50 44 C46 50 48 54 50 57", WHITE)
    bill = p("M18 28 L4 35 C5 42 12 44 19 41 Z", SAND2)
    return (
        p(body, SAND) + head + t("M20 57 C30 53 40 54 51 56 L44 66 H22 Z", SAND) + bill + dot(30, 28, 4)
        + p("M48 62 C52 74 68 74 80 58") + p("M12 90 q8 -5 16 0 t16 0 t16 0 t16 0 t12 0")
    )  # fmt: skip


def krab(line: float) -> str:
    legs = both(p("M26 70 L10 78 M29 76 L16 88 M35 80 L28 92", "none", f'stroke-width="{line + 1.6}"'))
    arm = p("M26 56 C14 54 12 46 15 38", "none", f'stroke-width="{line + 4}"')
    claw = p("M8 40 C0 26 6 12 18 8 L18 24 L28 10 C34 22 30 38 20 42 C16 44 11 44 8 40 Z", SAND2)
    stalks = both(p("M40 46 V34")) + eyes(8, 31, 4.6)
    return legs + both(arm + claw) + stalks + oval(48, 62, 28, 20, SAND2) + p("M38 68 q10 8 20 0")


def libel(line: float) -> str:
    wings = both(oval(25, 30, 22, 7.5, WATER, 14) + oval(27, 47, 20, 7, WATER, -14))
    tail = tube(["M48 44 V86"], 7, SAGE2, line) + p("M45 56 h6 M45 66 h6 M45 76 h6")
    return (
        wings + tail + oval(48, 37, 7.5, 12, SAGE2) + f'<circle cx="48" cy="19" r="8" fill="{SAGE2}"/>' + eyes(6, 17, 4)
    )


def lieveheersbeestje(line: float) -> str:
    legs = both(p("M20 44 L8 38 M17 58 H5 M22 72 L10 80", "none", f'stroke-width="{line + 1}"'))
    feelers = both(p("M42 18 C40 10 34 8 30 9")) + eyes(18, 9, 3)
    shell = f'<circle cx="48" cy="57" r="32" fill="{SAND2}"/>'
    head = p("M28 33 C28 20 38 15 48 15 C58 15 68 20 68 33 C58 26 38 26 28 33 Z", INK)
    spots = both(dot(34, 47, 6) + dot(30, 65, 5.5) + dot(41, 78, 4.5))
    return legs + feelers + shell + head + p("M48 28 V89") + spots


def octopus(line: float) -> str:
    arms = [
        "M34 50 C30 68 20 72 10 66 C6 62 9 57 13 59",
        "M40 54 C40 76 30 86 20 84 C15 82 16 77 20 77",
        "M62 50 C66 68 76 72 86 66 C90 62 87 57 83 59",
        "M56 54 C56 76 66 86 76 84 C81 82 80 77 76 77",
        "M48 56 C49 70 44 78 48 88",
    ]
    head = "M20 38 C20 18 32 8 48 8 C64 8 76 18 76 38 C76 50 70 58 64 60 H32 C26 58 20 50 20 38 Z"
    inner = t("M22 38 C22 19 33 10 48 10 C63 10 74 19 74 38 C74 50 68 56 62 60 H34 C28 56 22 50 22 38 Z", SAGE2)
    return tube(arms, 9, SAGE2, line) + p(head, SAGE2) + inner + eyes(12, 38, 4.4) + p("M41 48 q7 6 14 0")


def dolfijn(_line: float) -> str:
    fin = p("M46 24 C48 14 56 8 66 8 C62 16 64 24 68 30 Z", WATER2)
    body = (
        "M5 56 C6 50 13 47 18 45 C26 26 50 16 68 28 C80 38 84 52 81 67 C90 68 95 77 92 88 C86 82 80 82 76 85 "
        "C71 79 64 78 57 81 C59 73 66 69 73 66 C71 56 63 51 52 52 C42 53 36 59 26 62 C15 65 4 64 5 56 Z"
    )
    belly = t(
        "M18 54 C32 56 44 44 60 46 C68 48 72 56 73 64 C70 55 62 51 52 52 C42 53 36 59 26 62 C22 62 19 59 18 54 Z", WHITE
    )
    flipper = p("M40 52 C42 62 36 72 25 75 C25 67 25 62 28 57", WATER2)
    waves = p("M8 88 q7 -5 14 0 t14 0 t12 0")
    return fin + p(body, WATER2) + belly + p(body) + flipper + dot(26, 46, 3.6) + p("M6 57 q8 3 15 -1") + waves


def bij(line: float) -> str:
    wings = oval(44, 26, 11, 20, WATER, -22) + oval(62, 28, 10, 18, WATER, 24)
    body = oval(54, 60, 31, 21, SAND2)
    stripes = p(
        "M46 40 C42 52 42 68 46 80 M60 40 C57 52 57 68 60 80 M73 45 C71 54 71 66 73 75",
        "none",
        f'stroke-width="{line + 4.5}"',
    )
    head = f'<circle cx="22" cy="58" r="14" fill="{SAND}"/>'
    feelers = p("M17 45 C14 36 9 34 5 35 M26 44 C26 36 23 32 19 31")
    return wings + body + stripes + p("M85 60 L93 60") + head + feelers + dot(18, 56, 3.8) + p("M13 64 q5 3 10 0")


def eekhoorn(_line: float) -> str:
    tail = "M58 88 C88 90 98 58 86 32 C78 14 56 14 54 32 C53 44 66 46 68 56 C70 66 64 74 56 78 Z"
    body = p("M26 88 C24 70 30 58 40 54 C56 48 68 66 62 88 Z", FUR)
    belly = t("M30 86 C29 74 33 66 39 64 C46 66 46 78 42 86 Z", FUR2)
    ear = p("M36 24 C34 14 38 8 42 6 C48 12 50 20 47 28 Z", FUR)
    head = p("M10 46 C10 32 20 22 34 22 C48 22 54 32 52 44 C50 56 40 60 30 58 C20 58 10 54 10 46 Z", FUR)
    nut = p("M18 66 C12 66 10 74 14 80 C18 82 26 80 26 72 Z", SAND2)
    paw = p("M42 66 C36 72 30 74 24 72")
    feet = p("M24 88 C24 82 38 82 42 88 Z", FUR2)
    return p(tail, FUR2) + body + belly + ear + head + tint(11, 45, 3.6, 3.2, INK) + dot(29, 38, 3.8) + nut + paw + feet


# ---- plants


def eikel(_line: float) -> str:
    nut = p("M24 44 C22 66 34 82 48 90 C62 82 74 66 72 44 Z", SAGE2)
    cap = p("M16 42 C16 24 32 18 48 18 C64 18 80 24 80 42 q0 6 -6 6 H22 q-6 0 -6 -6 Z", SAND2)
    grid = p("M30 24 C32 34 38 42 44 48 M46 18 C50 30 58 40 66 47 M66 24 C64 34 58 42 52 48 M50 18 C46 30 38 40 30 47")
    return nut + cap + grid + p("M48 18 C47 11 51 7 56 6") + p("M34 60 C36 68 39 73 43 77")


def klaver(line: float) -> str:
    heart = "M48 42 C34 34 22 22 30 12 C36 5 46 9 48 17 C50 9 60 5 66 12 C74 22 62 34 48 42 Z"
    stem = p("M49 44 C52 62 58 78 70 92", "none", f'stroke-width="{line + 1.6}"')
    four = "".join(
        turned(p(heart, fill) + p("M48 38 V24"), angle, 48, 43)
        for angle, fill in ((0, SAGE2), (90, SAGE), (180, SAGE2), (270, SAGE))
    )
    return stem + four


def paddenstoel(_line: float) -> str:
    stem = p("M37 52 C38 68 36 78 30 88 H66 C60 78 58 68 59 52 Z", WHITE)
    cap = "M8 50 C8 26 26 12 48 12 C70 12 88 26 88 50 C88 60 8 60 8 50 Z"
    dots = dot(46, 27, 8, WHITE) + dot(25, 41, 6, WHITE) + dot(67, 40, 7, WHITE) + dot(47, 47, 4.5, WHITE)
    return stem + p(cap, SAND2) + dots + p(cap) + p("M14 88 H82 M18 88 l-3 -8 M78 88 l3 -8")


def cactus(line: float) -> str:
    plant = tube(["M48 76 V18", "M48 52 H26 V36", "M48 44 H70 V26"], 17, SAGE2, line)
    spines = p("M48 20 v5 M48 32 v5 M48 58 v4 M26 38 v5 M70 29 v5")
    pot = p("M28 70 H68 L63 91 q-1 2 -3 2 H36 q-2 0 -3 -2 Z", SAND2) + p("M25 66 H71 V76 H25 Z", SAND2)
    return plant + spines + pot


def zonnebloem(line: float) -> str:
    stem = p("M48 60 C48 74 49 84 48 94", "none", f'stroke-width="{line + 2}"')
    leaves = leaf(48, 88, 34, 28, SAGE2) + leaf(48, 88, 146, 28, SAGE2)
    petals = "".join(turned(oval(48, 12.5, 6, 11, SAND2), k * 360 / 11, 48, 36) for k in range(11))
    seeds = "".join(dot(48 + 7 * math.cos(a), 36 + 7 * math.sin(a), 1.7) for a in (k * math.pi / 3 for k in range(6)))
    return stem + leaves + petals + f'<circle cx="48" cy="36" r="15" fill="{FUR}"/>' + seeds + dot(48, 36, 1.7)


def appel(_line: float) -> str:
    body = "M48 32 C36 20 11 25 12 50 C13 72 29 91 41 88 C44 87 46 86 48 86 C50 86 52 87 55 88 C67 91 83 72 84 50 C85 25 60 20 48 32 Z"
    return p(body, SAGE2) + leaf(49, 20, 26, 30, SAGE) + p("M48 34 C48 24 46 14 40 8") + p("M24 52 C23 44 27 38 33 37")


def peer(_line: float) -> str:
    body = "M48 20 C59 20 63 30 63 39 C63 49 80 53 80 70 C80 85 64 91 48 91 C32 91 16 85 16 70 C16 53 33 49 33 39 C33 30 37 20 48 20 Z"
    return (
        p(body, SAND2)
        + leaf(50, 16, 8, 28, SAGE2)
        + p("M48 22 C48 14 47 9 43 4")
        + p("M28 72 C27 66 31 61 36 59")
        + dot(60, 72, 1.8)
        + dot(53, 80, 1.8)
        + dot(64, 62, 1.8)
    )


def kersen(_line: float) -> str:
    stems = p("M28 54 C32 34 42 20 60 8 M66 58 C66 40 64 22 60 8")
    balls = f'<circle cx="26" cy="70" r="19" fill="{FUR}"/><circle cx="68" cy="74" r="18" fill="{FUR}"/>'
    shine = p("M16 70 C16 64 19 60 24 59 M59 74 C59 68 62 65 66 64")
    return leaf(60, 9, 196, 36, SAGE2, 0.4) + stems + balls + shine


def boom(_line: float) -> str:
    trunk = p("M40 92 C43 80 43 68 42 56 H54 C53 68 53 80 56 92 Z", SAND2)
    crown = p(
        "M30 66 C16 68 6 56 12 44 C6 32 16 20 28 22 C34 8 58 6 66 18 C80 16 92 28 86 42 C92 54 82 68 68 66 C58 74 40 74 30 66 Z",
        SAGE2,
    )
    return trunk + crown + p("M48 74 V50 M48 62 L60 50 M48 56 L37 45") + p("M26 92 H70")


def den(_line: float) -> str:
    trunk = p("M42 78 H54 V92 H42 Z", SAND2)
    low = p("M48 38 L82 76 q3 4 -3 4 H17 q-6 0 -3 -4 Z", SAGE2)
    mid = p("M48 22 L74 54 q3 4 -3 4 H25 q-6 0 -3 -4 Z", SAGE)
    top = p("M45 7 q3 -4 6 0 L66 32 q3 4 -3 4 H33 q-6 0 -3 -4 Z", SAGE2)
    return trunk + low + mid + top


def paardenbloem(_line: float) -> str:
    ball = f'<circle cx="42" cy="38" r="31" fill="{WATER}" stroke="none"/>'
    rays = ""
    for k in range(13):
        a = 2 * math.pi * k / 13 - math.pi / 2
        c, s = math.cos(a), math.sin(a)
        rays += p(f"M{42 + 8 * c:.1f} {38 + 8 * s:.1f} L{42 + 24 * c:.1f} {38 + 24 * s:.1f}")
        rays += dot(42 + 29 * c, 38 + 29 * s, 3.6)
    seed = p("M84 70 l-7 9 M84 70 l4 -9 M84 70 l9 -4 M84 70 l-2 -9") + dot(76, 80, 2.6)
    return p("M42 46 C42 66 40 80 34 94") + ball + rays + dot(42, 38, 7, FUR) + '<circle cx="42" cy="38" r="7"/>' + seed


def wortel(_line: float) -> str:
    leaves = leaf(48, 34, 90, 32, SAGE2, 0.26) + leaf(44, 34, 124, 30, SAGE2, 0.26) + leaf(52, 34, 56, 30, SAGE2, 0.26)
    body = p("M28 40 C28 28 68 28 68 40 C68 58 58 82 50 93 q-2 2 -4 0 C38 82 28 58 28 40 Z", SAND2)
    return turned(leaves + body + p("M29 48 h12 M66 56 h-12 M36 66 h9 M58 74 h-7"), 16, 48, 56)


# ---- things


def zeilboot(_line: float) -> str:
    mast = p("M46 8 V68")
    sails = p("M52 10 C70 26 82 44 84 60 H52 Z", WHITE) + p("M40 22 C30 36 20 48 12 60 H40 Z", WATER2)
    hull = p("M6 68 H90 C86 80 78 87 68 87 H28 C18 87 10 80 6 68 Z", SAND2)
    return mast + sails + hull + p("M8 94 q8 -4 16 0 t16 0 t16 0 t16 0 t14 0")


def vlieger(_line: float) -> str:
    kite = t("M54 4 L84 34 L46 70 L30 24 Z", SAGE) + t("M54 4 L84 34 L51 28 Z M46 70 L30 24 L51 28 Z", SAND2)
    tail = p("M46 70 C40 78 52 82 42 87 C34 91 26 86 18 92")
    bows = p("M49 80 l9 -5 v10 Z M47 80 l-9 -6 v10 Z", SAGE2) + p("M30 88 l-1 -9 l-8 7 Z M29 89 l4 8 l4 -8 Z", SAGE2)
    return kite + p("M54 4 L84 34 L46 70 L30 24 Z M54 4 L46 70 M30 24 L84 34") + tail + bows


def luchtballon(_line: float) -> str:
    shape = "M48 5 C26 5 14 20 14 36 C14 50 26 60 36 68 H60 C70 60 82 50 82 36 C82 20 70 5 48 5 Z"
    bands = t("M48 5 C38 5 30 20 30 36 C30 50 38 60 42 68 H54 C58 60 66 50 66 36 C66 20 58 5 48 5 Z", SAND2)
    lines = p("M48 5 C38 5 30 20 30 36 C30 50 38 60 42 68 M48 5 C58 5 66 20 66 36 C66 50 58 60 54 68")
    basket = p("M38 80 H58 L56 91 q0 2 -2 2 H42 q-2 0 -2 -2 Z", FUR)
    return p("M38 68 L40 80 M58 68 L56 80") + p(shape, WATER2) + bands + lines + p(shape) + basket


def vuurtoren(_line: float) -> str:
    tower = "M36 34 H60 L67 88 H29 Z"
    bands = t("M34.500 46 H61.600 L63.400 60 H32.600 Z M31 72 H65 L66.500 84 H29.500 Z", SAND2)
    lamp = p("M39 20 H57 V34 H39 Z", WHITE) + p("M36 20 L48 8 L60 20 Z", SAND2) + p("M32 34 H64")
    rays = both(p("M31 26 L10 20 M31 30 L8 34"))
    ground = p("M10 90 C22 84 74 84 86 90")
    return p(tower, WHITE) + bands + p(tower) + lamp + rays + ground + p("M44 88 V78 q4 -6 8 0 V88 Z", INK)


def tent(_line: float) -> str:
    side = p("M34 22 L76 28 L92 82 H58 Z", SAGE)
    front = p("M34 22 L60 82 H6 Z", SAGE2)
    inside = p("M34 22 L46 82 H22 Z", SAND2)
    flap = p("M34 22 L22 82 L31 82 C35 66 37 46 34 22 Z", SAND)
    return side + front + inside + flap + p("M34 22 V13 M76 28 V20 M92 82 L95 86 M2 86 L6 82 M2 82 H94")


def paraplu(line: float) -> str:
    roof = "M6 50 C8 26 26 12 48 12 C70 12 88 26 90 50 C84 43 76 43 69 50 C63 43 55 43 48 50 C41 43 33 43 27 50 C20 43 12 43 6 50 Z"
    handle = p("M48 46 V82 C48 94 64 94 64 82", "none", f'stroke-width="{line + 1.6}"')
    middle = t("M48 12 C36 22 28 36 27 50 C33 43 41 43 48 50 C55 43 63 43 69 50 C68 36 60 22 48 12 Z", WATER)
    ribs = p("M48 12 C36 22 28 36 27 50 M48 12 C60 22 68 36 69 50")
    return p("M48 12 V5") + handle + p(roof, WATER2) + middle + ribs + p(roof)


def sleutel(line: float) -> str:
    ring = f'<circle cx="28" cy="48" r="22" fill="{SAND2}"/><circle cx="24" cy="48" r="9" fill="{WHITE}"/>'
    bar = p("M47 42 H90 V54 H88 V66 H79 V54 H72 V62 H63 V54 H47 Z", SAND2)
    return turned(bar + ring, -38)


def trommel(line: float) -> str:
    body = p("M12 40 V74 C12 84 28 91 48 91 C68 91 84 84 84 74 V40 Z", SAND2)
    cords = p("M12 48 L27 84 L38 55 L48 91 L58 55 L69 84 L84 48")
    skin = oval(48, 40, 36, 14, WHITE)
    sticks = p("M44 38 L14 8 M56 36 L82 8", "none", f'stroke-width="{line + 2}"') + dot(45, 39, 4.6) + dot(55, 37, 4.6)
    return body + cords + p("M12 40 V74 C12 84 28 91 48 91 C68 91 84 84 84 74 V40") + skin + sticks


def molen(_line: float) -> str:
    mill = p("M38 46 H58 L66 92 H30 Z", SAND2) + p("M36 46 C36 34 42 28 48 28 C54 28 60 34 60 46 Z", SAGE2)
    sail = p("M48 36 V4") + p("M48 6 H57 V28 H48 Z", WHITE) + p("M48 13 h9 M48 20 h9")
    sails = "".join(turned(sail, 45 + 90 * k, 48, 36) for k in range(4))
    return mill + p("M43 92 V78 q5 -7 10 0 V92 Z", INK) + sails + dot(48, 36, 4.4) + p("M12 92 H84")


def schelp(_line: float) -> str:
    fan = (
        "M40 76 C26 70 10 54 8 40 C8 34 13 31 18 33 C18 25 25 20 31 23 C33 15 42 12 48 17 "
        "C54 12 63 15 65 23 C71 20 78 25 78 33 C83 31 88 34 88 40 C86 54 70 70 56 76 Z"
    )
    ribs = p(
        "M44 74 C32 62 22 48 18 33 M46 74 C40 58 34 40 31 23 M48 74 V17 M50 74 C56 58 62 40 65 23 M52 74 C64 62 74 48 78 33"
    )
    foot = p("M40 74 H56 L62 86 q1 3 -3 3 H37 q-4 0 -3 -3 Z", SAND2)
    return p(fan, SAND) + ribs + foot


SYMBOLS = [
    *(egel, vos, haas, beer, hert, giraf, zeehond, pinguin, kikker),
    *(vis, eend, krab, libel, lieveheersbeestje, octopus, dolfijn, bij, eekhoorn),
    *(eikel, klaver, paddenstoel, cactus, zonnebloem, appel, peer, kersen, boom, den, paardenbloem, wortel),
    *(zeilboot, vlieger, luchtballon, vuurtoren, tent, paraplu, sleutel, trommel, molen, schelp),
]

if __name__ == "__main__":
    for symbol in SYMBOLS:
        for cut, line in (("", 2.5), ("_s", 3.6)):
            save(DRAWINGS / f"symbool_{symbol.__name__}{cut}.svg", 96, 96, symbol(line), line)
