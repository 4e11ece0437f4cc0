"""What the page asks of the program around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.domain.confidential.rights import Act, BackupOfPupil, Due, ErasureProof, PupilFact
from vertrouwen_desktop.features.classes.model import Door

T = TypeVar("T")

Done = Callable[[str], None]
"""Called once, later, in the window's thread: "" when it worked, else the sentence that says what is wrong."""
GotFile = Callable[[str, bytes], None]
"""As `Done`, with the bytes of the file; no sentence and no bytes: nothing was chosen."""


class Export(StrEnum):
    """How everything about a pupil is given."""

    PDF = "pdf"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class PupilRecord:
    """All that is kept of a pupil, and the backups that hold the pupil too."""

    facts: tuple[PupilFact, ...] = ()
    backups: tuple[BackupOfPupil, ...] = ()


class ClassesActions(Protocol):
    """One method, one intention; each returns at once and none raises."""

    def change(self, people: People) -> None:
        """Keep and show these people from now on."""
        ...

    def beside(self, work: Callable[[], T], done: Callable[[str, T | None], None]) -> None:
        """Do slow work that may raise KnownError in a thread; `done` gets its sentence, or what it gave."""
        ...

    def choose_file(self, door: Door, done: GotFile) -> None:
        """Let the adult choose a file, and read it."""
        ...

    def read_file(self, place: str, done: GotFile) -> None:
        """Read the file at a path or a file address that was typed or dropped."""
        ...

    def import_key(self) -> bytes:
        """Return 32 bytes that belong to this store, for the hash of a pupil's number."""
        ...

    def adult_id(self) -> str:
        """Return who works here now; empty when nobody knows."""
        ...

    def programmes(self) -> tuple[tuple[str, str], ...]:
        """Return the id and the title of every programme that a class can follow, the first one first."""
        ...

    def note(self, act: Act, subject: str, count: int) -> None:
        """Add a line to the log."""
        ...

    def record(self, pupil_id: str, done: Callable[[str, PupilRecord], None]) -> None:
        """Look up all that is kept of a pupil; the log says who looked."""
        ...

    def export_pupil(self, pupil_id: str, kind: Export, done: Done) -> None:
        """Save everything about a pupil where the adult chooses; no name in the name of the file."""
        ...

    def erase(self, pupil_id: str, done: Callable[[str, ErasureProof | None], None]) -> None:
        """Erase a pupil for good and search for what is left."""
        ...

    def save_proof(self, proof: ErasureProof, done: Done) -> None:
        """Save the proof as PDF where the adult chooses."""
        ...

    def pupil_days(self) -> int:
        """Return how many days a pupil who left is kept."""
        ...

    def overdue(self, done: Callable[[str, tuple[Due, ...]], None]) -> None:
        """Look up which pupils who left are kept longer than their term."""
        ...

    def purge(self, due: tuple[Due, ...], done: Callable[[str, int], None]) -> None:
        """Erase these; `done` gets how many records it were."""
        ...

    def save_certificate(self, due: tuple[Due, ...], count: int, done: Done) -> None:
        """Save the certificate of what was purged as PDF where the adult chooses."""
        ...
