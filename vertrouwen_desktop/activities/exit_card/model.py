"""Counting hands for the class as a whole: rules only."""

from __future__ import annotations

from dataclasses import dataclass, replace

CHOICES_MIN = 2
CHOICES_MAX = 4
HANDS_MAX = 99


@dataclass(frozen=True, slots=True)
class Tally:
    """How many children pointed at what. Never who.

    Attributes:
        counts: Hands for each choice, in the order of the choices.
        silent: How many rather said nothing, which is a full answer.
        kept: What was handed over last: counts and silent; None before.
    """

    counts: tuple[int, ...]
    silent: int = 0
    kept: tuple[tuple[int, ...], int] | None = None

    @classmethod
    def of(cls, choices: int) -> Tally:
        return cls((0,) * choices)

    @property
    def total(self) -> int:
        return sum(self.counts) + self.silent

    @property
    def is_kept(self) -> bool:
        return self.kept == (self.counts, self.silent)

    def counted(self, choice: int, by: int) -> Tally:
        """Return the tally with `by` more hands for `choice` (0-based); an unknown choice changes nothing."""
        if not 0 <= choice < len(self.counts):
            return self
        counts = list(self.counts)
        counts[choice] = _clip(counts[choice] + by)
        return replace(self, counts=tuple(counts))

    def said_nothing(self, by: int) -> Tally:
        return replace(self, silent=_clip(self.silent + by))

    def handed_over(self) -> Tally:
        return replace(self, kept=(self.counts, self.silent))


def _clip(count: int) -> int:
    return max(0, min(HANDS_MAX, count))
