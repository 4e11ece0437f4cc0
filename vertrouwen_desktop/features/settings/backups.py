"""The backups: where they go, when they last went there, and what there is. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from vertrouwen_desktop.domain.plan_words import short_day, time_text

Done = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class TargetState:
    """A folder for backups.

    Attributes:
        key: "own" or "second".
        folder: Empty when nobody chose it yet.
        sentence: Why the last backup did not come there; empty when it did.
        overdue: It is a week or longer ago.
    """

    key: str
    folder: str = ""
    last_at: datetime | None = None
    sentence: str = ""
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class BackupFound:
    """A backup that can be reached; one name may lie in both folders."""

    name: str
    made_at: datetime
    size_bytes: int = 0


@dataclass(frozen=True, slots=True)
class BackupsState:
    """All that is known of the backups, newest first."""

    targets: tuple[TargetState, ...] = ()
    found: tuple[BackupFound, ...] = ()


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A folder as the page shows it."""

    key: str
    title: str
    folder: str
    last: str
    sentence: str
    overdue: bool


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup as the page shows it; `ticked` to be taken away."""

    name: str
    made: str
    size_text: str
    ticked: bool


class BackupsActions(Protocol):
    """What the page asks of the program. None of these blocks or raises."""

    def look(self) -> None:
        """Read anew what there is; the state follows."""
        ...

    def make(self, done: Done) -> None: ...
    def choose_folder(self, done: Done) -> None:
        """Ask for the second folder and use it; "" too when the adults thought better of it."""
        ...

    def forget_folder(self) -> None: ...
    def restore(self) -> None:
        """Show the page on which a backup is looked into and put back."""
        ...

    def remove(self, names: tuple[str, ...], done: Done) -> None:
        """Take these away for good, wherever they lie."""
        ...


TITLES = {"own": "Op deze laptop", "second": "In een tweede map"}


def target_rows(state: BackupsState, now: datetime) -> list[TargetRow]:
    return [
        TargetRow(one.key, TITLES.get(one.key, one.key), one.folder, ago(one.last_at, now), one.sentence, one.overdue)
        for one in state.targets
    ]


def backup_rows(state: BackupsState, ticked: frozenset[str]) -> list[BackupRow]:
    return [BackupRow(one.name, moment(one.made_at), size(one.size_bytes), one.name in ticked) for one in state.found]


def ago(at: datetime | None, now: datetime) -> str:
    """Return when that was, in words for somebody who reads it now."""
    if at is None:
        return "Nog niet gemaakt."
    days = (now.astimezone().date() - at.astimezone().date()).days
    clock = time_text(at.astimezone().time())
    if days <= 0:
        return f"Vandaag om {clock}."
    return f"Gisteren om {clock}." if days == 1 else f"{days} dagen geleden."


def moment(at: datetime) -> str:
    """Return "di 24 nov 2026, 9:05"."""
    here = at.astimezone()
    return f"{short_day(here)} {here.year}, {time_text(here.time())}"


def size(size_bytes: int) -> str:
    """Return a size in MB; empty when it is not known."""
    return f"{max(0.1, size_bytes / 1e6):.1f} MB".replace(".", ",") if size_bytes else ""
