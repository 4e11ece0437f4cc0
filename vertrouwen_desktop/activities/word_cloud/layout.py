"""Where the words of a cloud lie on the stage: in rows that a small child can reach, in units of 1920 x 1080."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vertrouwen_desktop.activities.word_cloud.model import AT_ONCE

LEFT, RIGHT, TOP, BOTTOM = 96.0, 1824.0, 432.0, 1056.0
HEIGHT = 110.0
ACROSS, DOWN = 24.0, 16.0
ROWS = 5


@dataclass(frozen=True, slots=True)
class Spot:
    """A word on the stage."""

    word: str
    x: float
    y: float
    width: float


def pages(words: Sequence[str], width_of: Callable[[str], float]) -> tuple[tuple[Spot, ...], ...]:
    """Return the words page by page: as few pages as there can be, rows in the middle, none wider than the stage."""
    rows = _balanced(words, width_of)
    found: list[list[list[tuple[str, float]]]] = []
    for row in rows:
        fits = found and len(found[-1]) < ROWS and sum(map(len, found[-1])) + len(row) <= AT_ONCE
        if fits:
            found[-1].append(row)
        else:
            found.append([row])
    return tuple(tuple(_placed(page)) for page in found)


def _balanced(words: Sequence[str], width_of: Callable[[str], float]) -> list[list[tuple[str, float]]]:
    """Return as few rows as there can be, as narrow as they can be, so that no word is left alone on the last."""
    rooms = [RIGHT - LEFT - less for less in range(0, 1200, 24)]
    least = len(_rows(words, width_of, rooms[0]))
    return _rows(words, width_of, min(room for room in rooms if len(_rows(words, width_of, room)) == least))


def _rows(words: Sequence[str], width_of: Callable[[str], float], room: float) -> list[list[tuple[str, float]]]:
    rows: list[list[tuple[str, float]]] = []
    used = RIGHT
    for word in words:
        width = max(HEIGHT, min(RIGHT - LEFT, width_of(word)))
        if used + ACROSS + width > room:
            rows.append([])
            used = -ACROSS
        rows[-1].append((word, width))
        used += ACROSS + width
    return rows


def _placed(rows: Sequence[Sequence[tuple[str, float]]]) -> list[Spot]:
    high = len(rows) * (HEIGHT + DOWN) - DOWN
    y, spots = TOP + (BOTTOM - TOP - high) / 2, []
    for row in rows:
        wide = sum(width for _, width in row) + ACROSS * (len(row) - 1)
        x = LEFT + (RIGHT - LEFT - wide) / 2
        for word, width in row:
            spots.append(Spot(word, x, y, width))
            x += width + ACROSS
        y += HEIGHT + DOWN
    return spots
