"""What *Herstelhulp* shows: what was found, what can be done in which order, what came of it. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from vertrouwen_desktop.domain.plan_words import short_day, time_text

Done = Callable[[str], None]


class State(StrEnum):
    """How a step stands."""

    OPEN = "open"
    RUNNING = "running"
    HELPED = "helped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class RescueStep:
    """Something that can be tried; nothing is ever thrown away by it.

    Attributes:
        key: What the program calls it.
        title: What it does, in a few words.
        explains: What that means, in one sentence.
        needs_password: It can only be done with a password.
        report: What came of it, in plain words; empty before.
    """

    key: str
    title: str
    explains: str = ""
    needs_password: bool = False
    state: State = State.OPEN
    report: str = ""


@dataclass(frozen=True, slots=True)
class BackupChoice:
    """A backup that can be put back; `at` is when it was made, `place` where it lies in words."""

    name: str
    at: datetime
    place: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found without a password: a sentence, what is still safe, what can be tried, and the backups."""

    sentence: str
    safe: str = ""
    steps: tuple[RescueStep, ...] = ()
    backups: tuple[BackupChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """What is in a backup; whether it is of another store, or opens with other passwords than those of now."""

    at: datetime
    classes: int
    pupils: int
    lessons: int
    other_store: bool = False
    other_passwords: bool = False


_OFFERED = (
    RescueStep("keys", "De sleutel herstellen", "Er ligt altijd een tweede, gelijke sleutel naast.", True),
    RescueStep("check", "De gegevens nakijken", "Elke bladzijde wordt nagekeken. Dat duurt even.", True),
    RescueStep("salvage", "Redden wat leesbaar is", "Dat komt in een nieuw bestand. Het oude blijft bewaard.", True),
)


def offered(begin: str) -> tuple[RescueStep, ...]:
    """Return what can be tried from the step that the store advises; a backup is put back beside these."""
    keys = [step.key for step in _OFFERED]
    return _OFFERED[keys.index(begin) :] if begin in keys else ()


class RescueActions(Protocol):
    """What the page asks of the program. None of these blocks or raises; each `done` is called once, later."""

    def examine(self, done: Callable[[Finding], None]) -> None: ...
    def rescue(self, step: str, password: str, done: Callable[[str, bool], None]) -> None:
        """Try a step; `done` gets the report, and whether the store opens now."""
        ...

    def preview(self, backup: str, password: str, done: Callable[[str, Preview | None], None]) -> None:
        """Look into a backup; `done` gets the sentence that says why that cannot be done, or "" and what is in it."""
        ...

    def restore(self, backup: str, password: str, done: Done) -> None:
        """Put a backup in place of what is there now, which is kept beside it."""
        ...

    def leave(self) -> None:
        """Back to the password, or to the page this was asked from."""
        ...


def moment(at: datetime) -> str:
    """Return "di 24 nov 2026, 9:05"."""
    here = at.astimezone()
    return f"{short_day(here)} {here.year}, {time_text(here.time())}"


def inside(preview: Preview) -> str:
    """Return what is in a backup, in words."""
    parts = (
        _count(preview.classes, "groep", "groepen"),
        _count(preview.pupils, "kind", "kinderen"),
        _count(preview.lessons, "gegeven les", "gegeven lessen"),
    )
    notes = [
        " Let op: deze kopie hoort niet bij de gegevens die hier staan." if preview.other_store else "",
        " Daarna gelden de wachtwoorden van toen." if preview.other_passwords and not preview.other_store else "",
    ]
    return f"{parts[0]}, {parts[1]}, {parts[2]}.{''.join(notes)}"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
