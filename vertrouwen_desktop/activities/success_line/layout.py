"""Where the cards of the line lie on the stage, in units of 1920 x 1080: rows that go on like writing."""

from __future__ import annotations

import math
from dataclasses import dataclass

LEFT, WIDTH, TOP, HEIGHT = 96.0, 1728.0, 440.0, 608.0
ACROSS, DOWN = 20.0, 20.0
IN_A_ROW = 4
WIDEST = 520.0


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the line: the corner of a card."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Layout:
    """The places for so many cards; up to four stand in one row, up to eight in two, more in three."""

    count: int

    @property
    def rows(self) -> int:
        return max(1, math.ceil(self.count / IN_A_ROW))

    @property
    def in_a_row(self) -> int:
        return max(1, self.count if self.rows == 1 else math.ceil(self.count / self.rows))

    @property
    def card_width(self) -> float:
        return min(WIDEST, (WIDTH - ACROSS * (self.in_a_row - 1)) / self.in_a_row)

    @property
    def card_height(self) -> float:
        return 400.0 if self.rows == 1 else (HEIGHT - DOWN * (self.rows - 1)) / self.rows

    def spot(self, place: int) -> Spot:
        """Return place `place`, 0-based."""
        row, column = divmod(place, self.in_a_row)
        top = TOP + (HEIGHT - self.card_height) / 2 if self.rows == 1 else TOP
        return Spot(LEFT + column * (self.card_width + ACROSS), top + row * (self.card_height + DOWN))

    def middle(self, row: int) -> float:
        """Return the height at which the line runs through a row."""
        return self.spot(row * self.in_a_row).y + self.card_height / 2

    def place_at(self, x: float, y: float) -> int:
        """Return the place whose middle is nearest to a point, 0-based."""

        def far(place: int) -> float:
            spot = self.spot(place)
            return math.hypot(spot.x + self.card_width / 2 - x, (spot.y + self.card_height / 2 - y) * 2)

        return min(range(self.count), key=far, default=0)
