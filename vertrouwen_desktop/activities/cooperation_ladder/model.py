"""Steps of working together, where the two animals stand, and the step of today: rules only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

STEPS_MIN = 3
STEPS_MAX = 6
STEPS_BACK = 30
NOT_TODAY = -1
"""Rather no step today, which is a full answer."""


class Asks(StrEnum):
    """What a tap on a step means: there stand the animals, or that is our step of today."""

    ANIMALS = "animals"
    TODAY = "today"


@dataclass(frozen=True, slots=True)
class Ladder:
    """The steps from low to high.

    Attributes:
        steps: How many there are.
        asks: What a tap means now; the adults say so.
        animals: The step (0-based) on which the animals stand; None: at the foot.
        today: The step of today, NOT_TODAY, or None while nothing was chosen.
        past: Animals, today and asks before each step, newest last.
        kept: What was handed over last; None before.
    """

    steps: int
    asks: Asks = Asks.ANIMALS
    animals: int | None = None
    today: int | None = None
    past: tuple[tuple[int | None, int | None, Asks], ...] = ()
    kept: int | None = None

    @property
    def is_kept(self) -> bool:
        return self.kept is not None and self.kept == self.today

    def tapped(self, step: int, asks: Asks) -> Ladder:
        """Return it after a tap on a step; the same again takes it off. A late tap for another question is nothing."""
        if asks is not self.asks or not 0 <= step < self.steps:
            return self
        if asks is Asks.ANIMALS:
            return replace(self._stepped(), animals=None if self.animals == step else step)
        return replace(self._stepped(), today=None if self.today == step else step)

    def not_today(self) -> Ladder:
        """Return it with no step today; the same again takes that back."""
        return replace(self._stepped(), asks=Asks.TODAY, today=None if self.today == NOT_TODAY else NOT_TODAY)

    def asking(self, asks: Asks) -> Ladder:
        return replace(self, asks=asks)

    def undone(self) -> Ladder:
        if not self.past:
            return self
        animals, today, asks = self.past[-1]
        return replace(self, animals=animals, today=today, asks=asks, past=self.past[:-1])

    def handed_over(self) -> Ladder:
        return replace(self, kept=self.today)

    def _stepped(self) -> Ladder:
        return replace(self, past=(*self.past, (self.animals, self.today, self.asks))[-STEPS_BACK:])
