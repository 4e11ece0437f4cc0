"""What stands on each paper, before it is laid out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vertrouwen_desktop.domain.confidential.people import Adult, People
from vertrouwen_desktop.domain.confidential.rights import Category, Due, ErasureProof, PupilFact, Term
from vertrouwen_desktop.features.documents.words import ROLES

RECOVERY_GROUPS = 9
"""Eight groups of the key and one that checks them."""


class Paper(StrEnum):
    """A kind of paper; the value is the name of its template and of nothing else."""

    PUPIL_REPORT = "pupil-report"
    RECOVERY_SHEET = "recovery-sheet"
    ERASURE = "erasure"
    PURGE = "purge"


_FILE_NAMES = {
    Paper.PUPIL_REPORT: "kind",
    Paper.RECOVERY_SHEET: "herstelsleutel",
    Paper.ERASURE: "bewijs-gewist",
    Paper.PURGE: "bewijs-opgeruimd",
}


def file_name(paper: Paper, on: date, suffix: str = "pdf") -> str:
    """Return the name to offer for a file; it never says about whom it is."""
    return f"{_FILE_NAMES[paper]}-{on.isoformat()}.{suffix}"


@dataclass(frozen=True, slots=True)
class PupilReport:
    """All that is kept of one pupil, for the parents.

    Attributes:
        contacts: Whom to ask, as they are called: "Juf Marit, leerkracht".
        backups_until: The day on which the last backup that holds the pupil expires; None when that is not known.
    """

    name: str
    class_name: str
    groups: str
    school: str
    on: date
    facts: tuple[PupilFact, ...]
    terms: tuple[Term, ...]
    contacts: tuple[str, ...] = ()
    backups_until: date | None = None

    def facts_of(self, category: Category) -> tuple[PupilFact, ...]:
        """Return the facts of a category, oldest first, those without a moment before them."""
        mine = [fact for fact in self.facts if fact.category is category]
        return tuple(sorted(mine, key=lambda fact: fact.at.timestamp() if fact.at else float("-inf")))


def report_about(
    people: People,
    pupil_id: str,
    facts: Sequence[PupilFact],
    terms: Sequence[Term],
    on: date,
    backups_until: date | None = None,
) -> PupilReport:
    """Return the report about a pupil of `people`; the adults of the pupil's class are whom to ask."""
    pupil = people.pupil(pupil_id)
    assert pupil is not None, "a report is asked for a pupil who is there"
    school_class = people.school_class(pupil.class_id)
    pairing = people.pairing(pupil.class_id, on)
    ids = (pairing.teacher_id, pairing.youth_worker_id) if pairing else ()
    adults = [adult for adult in (people.adult(adult_id) for adult_id in ids) if adult is not None and adult.active]
    return PupilReport(
        name=pupil.shown_name,
        class_name=school_class.name if school_class else "",
        groups=pupil.group or (school_class.groups if school_class else ""),
        school=people.school.name,
        on=on,
        facts=tuple(facts),
        terms=tuple(terms),
        contacts=tuple(map(called, adults)),
        backups_until=backups_until,
    )


def called(adult: Adult) -> str:
    """Return an adult as a parent knows them: name and what they do."""
    return f"{adult.name}, {ROLES[adult.role]}"


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The recovery key, printed once; `groups` are those of the key and the one that checks them."""

    groups: tuple[str, ...]
    on: date

    def __post_init__(self) -> None:
        assert len(self.groups) == RECOVERY_GROUPS, "eight groups and a check"

    def __repr__(self) -> str:
        return "RecoverySheet(...)"


@dataclass(frozen=True, slots=True)
class ErasureCertificate:
    """That a pupil was erased: what was done and searched, never who it was."""

    proof: ErasureProof
    school: str = ""


@dataclass(frozen=True, slots=True)
class PurgeCertificate:
    """What was erased because its term was over; `rows` is what `purge` answered."""

    purged: tuple[Due, ...]
    terms: tuple[Term, ...]
    rows: int
    on: date
    school: str = ""
    backups_until: date | None = None
