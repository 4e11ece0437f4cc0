"""How far a story was told: rules only."""

from __future__ import annotations

from dataclasses import dataclass, replace

PANELS_MIN = 2
PANELS_MAX = 6


@dataclass(frozen=True, slots=True)
class Story:
    """A story that is being told.

    Attributes:
        count: How many panels there are.
        shown: How many of them the class sees, 1 .. count.
    """

    count: int
    shown: int = 1

    @property
    def at_start(self) -> bool:
        return self.shown <= 1

    @property
    def at_end(self) -> bool:
        return self.shown >= self.count

    def at(self, shown: int) -> Story:
        """Return the story with `shown` panels, clipped to those there are."""
        return replace(self, shown=max(1, min(self.count, shown)))

    def next(self) -> Story:
        return self.at(self.shown + 1)

    def previous(self) -> Story:
        return self.at(self.shown - 1)

    def restarted(self) -> Story:
        return self.at(1)
