"""What the lesson asks of the outside; the store keeps these promises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Protocol

from vertrouwen_desktop.domain.live_lesson import Progress
from vertrouwen_desktop.domain.records import AnyRecord, MomentRecord


class Trouble(StrEnum):
    """Why nothing can be kept now."""

    NONE = ""
    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    SLOW = "slow"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Keeping:
    """How keeping goes: how many records wait in memory, and what is in the way."""

    waiting: int = 0
    trouble: Trouble = Trouble.NONE


class Keeper(Protocol):
    """Keeps records in order, in a thread of its own.

    `keep` returns at once and never raises; what cannot be kept now waits in memory and is tried again.
    `on_change` is called from any thread with the new state of affairs, only when `trouble` changes.
    """

    def keep(self, record: AnyRecord) -> None: ...
    def flush(self, timeout_s: float) -> bool:
        """Wait until all is kept; False when that did not come true in time."""
        ...

    def close(self, timeout_s: float) -> bool:
        """Flush and end the thread; False when something could not be kept."""
        ...


KeepingChanged = Callable[[Keeping], None]


@dataclass(frozen=True, slots=True)
class Team:
    """Who gives the lessons, to which class. Names as the class calls them."""

    teacher: str
    youth_worker: str
    class_name: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What the store knows when it opens.

    Attributes:
        team: None until the first run asked for it.
        unfinished: The newest run that is running or stopped, or None.
        given: Numbers of the lessons that were given to the end, per programme id.
        promises: The class's own promises; empty until lesson 1 made them.
        last: The lesson that was given last and its day (UTC), per programme id.
        answers: The newest answer of each activity in this class, by activity; it names nobody.
        moments: The moments whose note is still empty, newest first.
    """

    team: Team | None = None
    unfinished: Progress | None = None
    given: dict[str, tuple[int, ...]] = field(default_factory=dict)
    promises: tuple[str, ...] = ()
    moments: tuple[MomentRecord, ...] = ()
    last: dict[str, tuple[int, date]] = field(default_factory=dict)
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)


PROMISES_ACTIVITY = "class_promises"
"""The activity whose newest answer holds the class's promises, under "promises"."""
