"""Where the animal stands at each moment: rules only."""

from __future__ import annotations

from dataclasses import dataclass, replace

MOMENTS_MAX = 6
STEPS_BACK = 30

Levels = tuple[int, ...]
"""For each moment the level (1..5) that the class chose; 0 while it chose none."""


@dataclass(frozen=True, slots=True)
class Climb:
    """A day of the animal.

    Attributes:
        chosen: What the class chose at each moment.
        at: The moment that is told now, 0-based.
        past: What was chosen before, newest last.
        kept: What was handed over last; empty before.
    """

    chosen: Levels
    at: int = 0
    past: tuple[Levels, ...] = ()
    kept: Levels = ()

    @classmethod
    def of(cls, moments: int) -> Climb:
        return cls((0,) * moments)

    @property
    def level(self) -> int:
        """What the class chose at this moment; 0: nothing yet."""
        return self.chosen[self.at]

    @property
    def stands(self) -> int:
        """Where the animal waits: at this moment's level, or still at the last one that was chosen; calm at first."""
        return next((level for level in reversed(self.chosen[: self.at + 1]) if level), 1)

    @property
    def is_kept(self) -> bool:
        return bool(self.kept) and self.kept == self.chosen

    @property
    def can_keep(self) -> bool:
        return any(self.chosen) and not self.is_kept

    def moved(self, level: int) -> Climb:
        """Return the climb with the animal at `level` now; the same level again changes nothing."""
        chosen = tuple(level if n == self.at else old for n, old in enumerate(self.chosen))
        if chosen == self.chosen:
            return self
        return replace(self, chosen=chosen, past=(*self.past, self.chosen)[-STEPS_BACK:])

    def undone(self) -> Climb:
        """Return the climb before the last choice, at the moment that it was made for."""
        if not self.past:
            return self
        before = self.past[-1]
        at = next(n for n, (old, new) in enumerate(zip(before, self.chosen, strict=True)) if old != new)
        return replace(self, chosen=before, at=at, past=self.past[:-1])

    def gone(self, by: int) -> Climb:
        """Return the climb `by` moments further or back, within the day."""
        return replace(self, at=max(0, min(len(self.chosen) - 1, self.at + by)))

    def handed_over(self) -> Climb:
        return replace(self, kept=self.chosen)
