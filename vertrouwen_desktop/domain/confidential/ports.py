"""What the program asks of the open store about people; the store keeps these promises."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Protocol

from vertrouwen_desktop.domain.confidential.people import People, PeopleChange
from vertrouwen_desktop.domain.confidential.rights import Act, Due, ErasureProof, LogEntry, PupilFact, Term
from vertrouwen_desktop.domain.plan import Calendar


class PeopleStore(Protocol):
    """The confidential part of the store.

    What keeps returns at once and is kept in order with everything else (`domain.ports.Keeper`); what reads or erases
    waits for what was handed in before, takes up to a second and belongs in a worker thread. Those raise KnownError.
    """

    def people(self) -> People: ...
    def change_people(self, change: PeopleChange) -> None: ...
    def calendar(self) -> Calendar: ...
    def save_calendar(self, calendar: Calendar) -> None: ...
    def drafts(self) -> Mapping[str, str]:
        """Return the half-typed texts, by the place where they were typed."""
        ...

    def save_drafts(self, drafts: Mapping[str, str]) -> None:
        """Keep these and no others."""
        ...

    def terms(self) -> tuple[Term, ...]:
        """Return how long each category is kept: the school's own choice, else the default."""
        ...

    def save_terms(self, terms: Iterable[Term]) -> None: ...
    def import_key(self) -> bytes:
        """Return 32 random bytes of this store, for the hash of a pupil's number elsewhere."""
        ...

    def note(self, act: Act, subject: str = "", count: int = 0) -> None:
        """Add a line to the log, in the name of the adult who opened the store."""
        ...

    def log(self, newest: int = 500) -> tuple[LogEntry, ...]:
        """Return the newest lines, newest first; raises KnownError when lines were changed or taken away."""
        ...

    def facts(self, pupil_id: str) -> tuple[PupilFact, ...]:
        """Return all that is kept of a pupil."""
        ...

    def erase(self, pupil_id: str) -> ErasureProof:
        """Erase a pupil from every table and file that can be reached, and prove it."""
        ...

    def due(self, today: date) -> tuple[Due, ...]:
        """Return what is kept longer than its term."""
        ...

    def purge(self, due: Iterable[Due]) -> int:
        """Erase these records and return how many they were."""
        ...
