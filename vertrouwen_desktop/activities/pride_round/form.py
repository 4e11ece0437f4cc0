"""How a class of any size gets everybody a turn of the same length: measures only."""

from __future__ import annotations

import math
from dataclasses import dataclass

CLASS_MAX = 60
GROUPS_MAX = 2
"""There are two adults, so at most two groups at once."""
CHANGE_S = 10
"""What it takes for one child to go and the next to come, with its letter."""


@dataclass(frozen=True, slots=True)
class Form:
    """How the turns are shared out.

    Attributes:
        sizes: How many children each group has in each moment: a row per group.
        seconds: What each child gets.
        minutes: What one moment may take.
    """

    sizes: tuple[tuple[int, ...], ...]
    seconds: int
    minutes: int

    @property
    def groups(self) -> int:
        """1: one circle. 2: two groups at once, one with each adult."""
        return len(self.sizes)

    @property
    def moments(self) -> int:
        """1: all in one go. More: the others on another moment."""
        return len(self.sizes[0])

    @property
    def children(self) -> int:
        return sum(map(sum, self.sizes))

    @property
    def today(self) -> int:
        """How many children have their turn in the first moment."""
        return sum(row[0] for row in self.sizes)

    @property
    def longest_s(self) -> int:
        """How long the longest moment lasts, changes of turn included; groups are at it together."""
        return max(map(max, self.sizes)) * (self.seconds + CHANGE_S)

    @property
    def takes(self) -> int:
        """How many minutes a moment takes, rounded up."""
        return math.ceil(self.longest_s / 60)

    @property
    def fits(self) -> bool:
        return self.longest_s <= self.minutes * 60


def shared_out(class_size: int, groups: int, moments: int, minutes: int, seconds: int) -> Form:
    """Return the form with so many groups and moments; no two parts differ by more than one child."""
    rows = tuple(_even(n, moments) for n in _even(class_size, groups))
    return Form(rows, seconds, minutes)


def plan(class_size: int, minutes: int, seconds: int, groups: int = GROUPS_MAX) -> Form:
    """Return the simplest form that fits: one circle, else `groups` at once, else also more moments.

    Where not even one child fits in a moment, the form says so itself (`fits`).
    """
    circle = shared_out(class_size, 1, 1, minutes, seconds)
    if circle.fits or class_size < 2:
        return circle
    each = max(1, minutes * 60 // (seconds + CHANGE_S))
    moments = math.ceil(math.ceil(class_size / groups) / each)
    return shared_out(class_size, groups, moments, minutes, seconds)


def _even(children: int, parts: int) -> tuple[int, ...]:
    size, more = divmod(children, parts)
    return tuple(size + (n < more) for n in range(parts))
