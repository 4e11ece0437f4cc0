"""Where things are on the stage: the spots of the body, the dots on them, and the words beside it.

The spots belong to the drawings body_animal and body_child (scripts/draw_body.py), which share their measures.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from vertrouwen_desktop.activities.body_outline.model import Spot

BODY_X, BODY_Y, BODY_WIDTH, BODY_HEIGHT = 680, 276, 560, 800
DOT = 34
SPREAD = 54
"""The dots of a spot lie within this distance of its middle."""
_GOLDEN = math.pi * (3 - math.sqrt(5))

LABEL_WIDTH, LABEL_HEIGHT = 536, 122
_LABEL_TOP, _LABEL_STEP, _LABEL_ROWS = 432, 130, 5
_LEFT, _RIGHT = 96, 1824 - LABEL_WIDTH


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the stage."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Line:
    """A line from the words to their spot; `angle` in degrees, clockwise."""

    x: float
    y: float
    length: float
    angle: float


def _pair(x: float, y: float, width: float, height: float) -> tuple[Box, Box]:
    """Return a box of the left half of the body, and the one it mirrors."""
    return Box(x, y, width, height), Box(BODY_WIDTH - x - width, y, width, height)


# In the drawing's own measures; what a finger may hit.
_BOXES: Mapping[Spot, tuple[Box, ...]] = MappingProxyType(
    {
        Spot.HEAD: (Box(180, 0, 200, 112),),
        Spot.FACE: (Box(180, 120, 200, 112),),
        Spot.THROAT: (Box(225, 236, 110, 110),),
        Spot.SHOULDERS: _pair(108, 286, 112, 110),
        Spot.CHEST: (Box(222, 352, 116, 112),),
        Spot.BELLY: (Box(190, 466, 180, 112),),
        Spot.HANDS: _pair(30, 516, 112, 112),
        Spot.LEGS: _pair(156, 582, 114, 110),
        Spot.FEET: _pair(132, 694, 130, 110),
    }
)
# Where the dots lie, when that is not the middle of the box.
_MIDDLES: Mapping[Spot, tuple[tuple[float, float], ...]] = MappingProxyType(
    {
        Spot.HEAD: ((280, 60),),
        Spot.FACE: ((226, 178), (334, 178)),
        Spot.THROAT: ((280, 268),),
        Spot.SHOULDERS: ((184, 340), (376, 340)),
        Spot.CHEST: ((280, 396),),
        Spot.HANDS: ((84, 570), (476, 570)),
        Spot.LEGS: ((212, 650), (348, 650)),
        Spot.FEET: ((198, 758), (362, 758)),
    }
)


def targets(spot: Spot) -> tuple[Box, ...]:
    """Return where a finger may touch a spot."""
    return tuple(Box(BODY_X + b.x, BODY_Y + b.y, b.width, b.height) for b in _BOXES[spot])


def middles(spot: Spot) -> tuple[tuple[float, float], ...]:
    """Return where the dots of a spot come: one place, or left and right."""
    own = _MIDDLES.get(spot) or tuple(b.middle for b in _BOXES[spot])
    return tuple((BODY_X + x, BODY_Y + y) for x, y in own)


def dots(spot: Spot, count: int) -> Iterator[tuple[float, float]]:
    """Yield the middle of each dot on a spot: in turn left and right, outwards in a spiral."""
    places = middles(spot)
    turns = -(-count // len(places))
    step = min(36.0, SPREAD / math.sqrt(max(1, turns - 1)))
    for n in range(count):
        x, y = places[n % len(places)]
        turn = n // len(places)
        away = step * math.sqrt(turn)
        yield x + away * math.cos(turn * _GOLDEN), y + away * math.sin(turn * _GOLDEN)


def labels(spots: Sequence[Spot]) -> list[Box]:
    """Return where the words for `spots` stand: in turn left and right, as level with their spot as can be.

    `spots` go from top to toe.
    """
    boxes = [Box(0, 0, 0, 0)] * len(spots)
    for side, x in enumerate((_LEFT, _RIGHT)):
        places = range(side, len(spots), 2)
        row = -1
        for after, place in enumerate(places, start=1):
            level = round((middles(spots[place])[0][1] - LABEL_HEIGHT / 2 - _LABEL_TOP) / _LABEL_STEP)
            row = min(max(level, row + 1), _LABEL_ROWS - 1 - (len(places) - after))
            boxes[place] = Box(x, _LABEL_TOP + _LABEL_STEP * row, LABEL_WIDTH, LABEL_HEIGHT)
    return boxes


def line(box: Box, spot: Spot) -> Line:
    """Return the line from words in `box` to the nearest middle of `spot`."""
    right = box.x > BODY_X
    x, y = (box.x if right else box.x + box.width), box.y + box.height / 2
    to_x, to_y = middles(spot)[-1 if right else 0]
    away = (to_x - x, to_y - y)
    length = max(0.0, math.hypot(*away) - SPREAD)
    return Line(x, y, length, math.degrees(math.atan2(away[1], away[0])))
