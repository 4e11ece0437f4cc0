"""The breathing circle: rules only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

LEAD_IN_S = 4.0
"""Time to look at the circle before the first breath."""


class Stage(StrEnum):
    """What the circle does: it is looked at, it moves, it waits, or all breaths are taken."""

    READY = "ready"
    RUNS = "runs"
    PAUSED = "paused"
    RESTS = "rests"


@dataclass(frozen=True, slots=True)
class Breathing:
    """A breathing exercise.

    Attributes:
        rounds: How many breaths it has.
        done: Breaths taken, 0 .. rounds.
        run: Counts how often it was started anew, from 1.
    """

    rounds: int
    stage: Stage = Stage.READY
    done: int = 0
    run: int = 1

    @property
    def breath(self) -> int:
        """The breath that is being taken, 1 .. rounds."""
        return min(self.done + 1, self.rounds)

    def breathed(self) -> Breathing:
        """Return it after one whole breath; after the last one it rests."""
        if self.stage is not Stage.RUNS:
            return self
        done = min(self.done + 1, self.rounds)
        return replace(self, done=done, stage=Stage.RESTS if done == self.rounds else Stage.RUNS)

    def paused(self) -> Breathing:
        """Return it waiting; the breath that was being taken starts anew later."""
        return replace(self, stage=Stage.PAUSED) if self.stage is Stage.RUNS else self

    def begun(self) -> Breathing:
        """Return it breathing; after a pause it goes on where it was."""
        return self if self.stage is Stage.RESTS else replace(self, stage=Stage.RUNS)

    def again(self) -> Breathing:
        """Return it before the first breath."""
        return Breathing(self.rounds, run=self.run + 1)
