"""What an eye and a finger meet on the board, measured from the scene: words, their contrast, what can be touched."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from tests.activities.conftest import Shown
from tests.activities.family import touchables
from tests.activities.measured import on_stage, tall

SMALLEST, FINGER, STRIP, REACH = 49, 110, 96, 432
"""On the stage of 1920 x 1080: letters, what is touched, the strip on top, and what a small child reaches."""
ENOUGH_CONTRAST = 7.0
SLACK = 1.0
EDGE = 24


def texts(shown: Shown) -> list[QQuickItem]:
    """Return every text that the class reads."""
    return [i for i in shown.items() if i.inherits("QQuickText") and i.property("text") and opacity(i) > 0.01]


def opacity(item: QQuickItem | None) -> float:
    whole = 1.0
    while item is not None:
        whole *= item.opacity()
        item = item.parentItem()
    return whole


def unreadable(shown: Shown) -> Iterator[str]:
    """Say which words are cut, stand outside their box or the stage, or are small."""
    for item in texts(shown):
        box = on_stage(shown, item)
        size, high = item.property("fontInfo").property("pixelSize").toNumber(), tall(item)
        scale = box.width() / item.width() if item.width() else 1.0
        troubles = {
            "cut": item.property("truncated"),
            "too high": high > item.height() + SLACK,
            "too wide": item.property("contentWidth") > item.width() + SLACK,
            "too small": size * scale < SMALLEST - 0.5,
            "under the strip": box.top() < STRIP - SLACK,
            "off the stage": lies(item)
            and not QRectF(-SLACK, -SLACK, 1920 + 2 * SLACK, 1080 + 2 * SLACK).contains(box),
        }
        yield from (f"“{item.property('text')}” {trouble}" for trouble, so in troubles.items() if so)


def untouchable(shown: Shown, high: tuple[str, ...] = (), ground: tuple[str, ...] = ()) -> Iterator[str]:
    """Say which targets are small, high, outside, over one another, or not told to be targets.

    Args:
        high: May stand where a small child does not reach.
        ground: May lie under a card, and take it.
    """
    there = [(name(i), i, on_stage(shown, i)) for i in touchables(shown)]
    for label, _, box in there:
        if min(box.width(), box.height()) < FINGER - 0.5:
            yield f"{label} is small: {box.width():.0f} x {box.height():.0f}"
        if box.top() < REACH - SLACK and label not in high:
            yield f"{label} is high: {box.top():.0f}"
        if not QRectF(-SLACK, STRIP, 1920 + 2 * SLACK, 984 + SLACK).contains(box):
            yield f"{label} is outside: {box}"
        if not label.endswith((".target", ".card")) and label not in ground:
            yield f"{label} is not told to be a target"
    for (label, one, box), (other, two, under) in combinations(there, 2):
        shared = box.adjusted(1, 1, -1, -1).intersected(under)
        if label in ground or other in ground or within(one, two) or within(two, one):
            continue
        if shared.width() > 0 and shared.height() > 0:
            yield f"{label} lies over {other}: {shared.width():.0f} x {shared.height():.0f}"


def name(item: QQuickItem) -> str:
    """Return the QML type and the objectName."""
    return f"{item.metaObject().className().split('_QML')[0]}.{item.objectName()}"


def within(one: QQuickItem, other: QQuickItem) -> bool:
    parent = one.parentItem()
    while parent is not None and parent is not other:
        parent = parent.parentItem()
    return parent is other


def pale(shown: Shown) -> Iterator[str]:
    """Say which words have too little contrast with what is behind them, where their letters are."""
    with_words = pixels(shown)
    there = [(item, item.scale()) for item in texts(shown)]
    for item, _ in there:
        item.setScale(0.0)
    without = pixels(shown)
    for item, was in there:
        item.setScale(was)
    for item in (i for i, _ in there if lies(i)):
        worst = min((contrast(ink, paper) for ink, paper in letters(item, with_words, without)), default=None)
        if worst is None:
            yield f"“{item.property('text')}” cannot be seen"
        elif worst < ENOUGH_CONTRAST:
            yield f"“{item.property('text')}” has a contrast of {worst:.1f}"


def lies(item: QQuickItem) -> bool:
    """Return whether it lies straight; a card in a hand does not, and was measured while it lay."""
    return abs((item.mapToScene(QPointF(1, 0)) - item.mapToScene(QPointF(0, 0))).y()) < 0.001


Picture = tuple[int, int, memoryview]


def pixels(shown: Shown) -> Picture:
    image = shown.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    assert image.bytesPerLine() == 4 * image.width()
    return image.width(), image.height(), memoryview(bytes(image.constBits())).cast("I")


def letters(item: QQuickItem, over: Picture, under: Picture) -> set[tuple[int, int]]:
    """Return the colours of a text and of what is behind it, where its letters are."""
    width, height, before = over
    _, _, after = under
    color = QColor(item.property("color"))
    alpha = opacity(item) * color.alphaF()
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toAlignedRect()
    left, right = max(0, box.left()), min(width, box.right() + 1)
    seen: set[tuple[int, int]] = set()
    for y in range(max(0, box.top()), min(height, box.bottom() + 1)):
        row = slice(y * width + left, y * width + max(left, right))
        seen |= {pair for pair in zip(before[row], after[row], strict=True) if pair[0] != pair[1]}
    inks = ((mixed(color, paper, alpha), paper, ink) for ink, paper in seen)
    # Only what became wholly ink: edges are drawn anew a little differently beside a change.
    return {(full, paper) for full, paper, ink in inks if near(full, ink) and not near(ink, paper)}


def near(one: int, other: int) -> bool:
    return all(abs(a - b) <= EDGE for a, b in zip(channels(one), channels(other), strict=True))


def mixed(ink: QColor, paper: int, alpha: float) -> int:
    """Return the colour of ink that lets a part of the paper through."""
    parts = zip((ink.red(), ink.green(), ink.blue()), channels(paper), strict=True)
    red, green, blue = (round(a * alpha + b * (1 - alpha)) for a, b in parts)
    return red << 16 | green << 8 | blue


def channels(color: int) -> tuple[int, int, int]:
    return color >> 16 & 255, color >> 8 & 255, color & 255


def contrast(one: int, other: int) -> float:
    """Return the contrast of two colours, 1 .. 21. Source: WCAG 2.2, 1.4.6."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: int) -> float:
    parts = (c / 255 for c in channels(color))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
