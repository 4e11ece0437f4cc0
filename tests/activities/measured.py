"""Measuring a face on the board: letters, words, and what a finger may hit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

SIZES = ((1920, 1080), (1280, 800), (1024, 768))
"""16:9, 16:10 and 4:3."""
LETTERS = 1.15
"""Height of the letters, tails and accents included, in sizes of the font."""
PROPORTIONAL = 4
"""A line height above this is in units of the stage."""


def on_stage(shown: Any, item: QQuickItem) -> QRectF:
    """Return where an item is, in units of the 1920 x 1080 stage."""
    stage = shown.items(name="stage1920")[0]
    return item.mapRectToItem(stage, QRectF(0, 0, item.width(), item.height()))


def tall(item: QQuickItem) -> float:
    """Return the height of the letters of a text; the white of the last line may stand outside."""
    size, lines = item.property("fontInfo").property("pixelSize").toNumber(), item.property("lineCount")
    if item.property("lineHeight") > PROPORTIONAL:
        return float((lines - 1) * item.property("lineHeight") + LETTERS * size)
    high = float(item.property("contentHeight"))
    return high - max(0.0, high / max(1, lines) - LETTERS * size)


def words_that_do_not_fit(shown: Any) -> list[str]:
    """Return what is wrong with every text that is cut, stands outside its box or the stage, or is smaller than 49."""
    found = []
    for item in shown.items():
        if not item.inherits("QQuickText") or not item.property("text"):
            continue
        box = on_stage(shown, item)
        size, high = item.property("fontInfo").property("pixelSize").toNumber(), tall(item)
        troubles = {
            "cut": item.property("truncated"),
            "too high": high > item.height() + 1,
            "too wide": item.property("contentWidth") > item.width() + 1,
            "too small": size < 49,
            "under the strip": box.top() < 96,
            "off the stage": not QRectF(-1, -1, 1922, 1082).contains(box),
        }
        found += [f"{item.property('text')}: {trouble}" for trouble, so in troubles.items() if so]
    return found


def targets(shown: Any) -> list[QRectF]:
    """Return what a finger may hit, in units of the stage; it is large enough and inside."""
    boxes = [on_stage(shown, item) for item in shown.items(name="target")]
    for box in boxes:
        assert min(box.width(), box.height()) >= 109.5, box
        assert QRectF(0, 96, 1920.5, 984.5).contains(box), box
    return boxes
