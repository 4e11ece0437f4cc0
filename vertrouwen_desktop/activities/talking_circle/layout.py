"""Where the seats of a circle lie on the stage: measures only, in units of 1920 x 1080."""

from __future__ import annotations

import math
from dataclasses import dataclass

SEAT_MAX = 124.0
SEAT_LARGE = 80.0
_FILL = 0.8
"""So much of the circle is seat; the rest lies between."""


@dataclass(frozen=True, slots=True)
class Round:
    """A circle of seats: its middle and its edge."""

    x: float
    y: float
    radius: float
    count: int

    @property
    def size(self) -> float:
        """How wide a seat is."""
        share = 2 * math.pi / self.count * _FILL
        return min(SEAT_MAX, share * self.radius / (1 + share / 2))

    @property
    def stone(self) -> float:
        """How wide the talking piece is: it fits on a large seat, and lies before a small one."""
        return self.size * 0.86 if self._on_seat else 104.0 if self.radius > 250 else 84.0

    def seat(self, number: int) -> tuple[float, float]:
        """Return the middle of a seat (0-based); the first is at the foot, the others follow with the clock."""
        return self._at(number, self._path(self.size))

    def piece(self, number: int) -> tuple[float, float]:
        """Return the middle of the piece before a seat; -1: in the middle of the circle."""
        if number < 0:
            return self.x, self.y
        inside = 0.0 if self._on_seat else self.size / 2 + self.stone * 0.46
        return self._at(number, self._path(self.size) - inside)

    @property
    def _on_seat(self) -> bool:
        return self.size >= SEAT_LARGE

    def _path(self, size: float) -> float:
        return self.radius - size / 2

    def _at(self, number: int, radius: float) -> tuple[float, float]:
        angle = math.pi / 2 + 2 * math.pi * number / self.count
        return self.x + radius * math.cos(angle), self.y + radius * math.sin(angle)


def rounds(counts: tuple[int, ...]) -> tuple[Round, ...]:
    """Return one large circle on the left, or two beside each other."""
    if len(counts) == 1:
        return (Round(418, 738, 306, counts[0]),)
    return tuple(Round(96 + 420 + 888 * n, 656, 232, count) for n, count in enumerate(counts))
