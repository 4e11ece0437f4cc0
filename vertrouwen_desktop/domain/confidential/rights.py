"""What is kept of whom, for how long, and who looked at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Category(StrEnum):
    """A kind of data with a term of its own."""

    MOMENTS = "moments"
    READINGS = "readings"
    CARDS = "cards"
    REFLECTIONS = "reflections"
    CLASS_WORK = "class_work"
    LETTERS = "letters"
    SCORES = "scores"
    PUPILS = "pupils"
    LOG = "log"


@dataclass(frozen=True, slots=True)
class Term:
    """How long a category is kept: `days` after what `domain.confidential.retention` says it counts from."""

    category: Category
    days: int


@dataclass(frozen=True, slots=True)
class Due:
    """Something whose term is over: `count` records of a category, the oldest of `since`."""

    category: Category
    count: int
    since: date
    ids: tuple[str, ...]


class Act(StrEnum):
    """What the log tells. Never a text, never a name."""

    OPENED = "opened"
    OPENED_BY_RECOVERY = "opened_by_recovery"
    VIEWED_PUPIL = "viewed_pupil"
    EXPORTED_PUPIL = "exported_pupil"
    CORRECTED_PUPIL = "corrected_pupil"
    ERASED_PUPIL = "erased_pupil"
    RESTRICTED_PUPIL = "restricted_pupil"
    IMPORTED_PUPILS = "imported_pupils"
    PURGED = "purged"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    ADULT_ADDED = "adult_added"
    ADULT_REMOVED = "adult_removed"
    PASSWORD_CHANGED = "password_changed"  # noqa: S105
    RECOVERY_RENEWED = "recovery_renewed"
    TERMS_CHANGED = "terms_changed"
    EXPORTED_CLASS = "exported_class"
    CONSENT_CHANGED = "consent_changed"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of the log: `who` is an adult's id, `subject` an id or empty, `count` how many it was about."""

    seq: int
    at: datetime
    who: str
    act: Act
    subject: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class PupilFact:
    """One thing that the store holds about a pupil, in words for the parent: `what` a heading, `text` the content."""

    category: Category
    what: str
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BackupOfPupil:
    """A backup that still holds the pupil, and the day on which it expires."""

    name: str
    expires_on: date


@dataclass(frozen=True, slots=True)
class ErasureProof:
    """What was done to erase a pupil, and what was searched for the name afterwards.

    Attributes:
        rows: How many rows were taken away or emptied.
        searched: What was searched (kind of place, number of files), and how often the name was still found: 0.
    """

    pupil_id: str
    at: datetime
    rows: int
    searched: tuple[tuple[str, int], ...]
    hits: int
    backups: tuple[BackupOfPupil, ...] = ()
