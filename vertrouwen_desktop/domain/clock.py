"""Time for a lesson: wall time for the lesson, running time for an exercise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

SLEEP_GAP_S = 20.0
"""A laptop that ran this much less than time passed, has slept."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the clocks say at one moment.

    Attributes:
        wall: The clock on the wall, timezone-aware (UTC); anyone may set it back or forth.
        steady_s: Seconds that passed, sleep included; never set, starts anywhere.
        running_s: Seconds that the laptop was awake; never set, starts anywhere.
    """

    wall: datetime
    steady_s: float
    running_s: float


class Clock(Protocol):
    """Reads the clocks of this machine."""

    def read(self) -> Reading: ...


@dataclass(frozen=True, slots=True)
class LessonTime:
    """The time of a lesson: wall time as it was at the first reading, carried on by what really passed.

    Somebody who sets the clock, summer time and a time server change nothing; a night asleep counts.
    """

    anchor: Reading

    def at(self, reading: Reading) -> datetime:
        """Return the lesson's moment at `reading`; never before the anchor."""
        passed = max(0.0, reading.steady_s - self.anchor.steady_s)
        return self.anchor.wall + timedelta(seconds=passed)


def slept_s(before: Reading, after: Reading) -> float:
    """Return the seconds the machine slept between two readings; 0 when it only was busy."""
    gap = (after.steady_s - before.steady_s) - (after.running_s - before.running_s)
    return gap if gap >= SLEEP_GAP_S else 0.0
