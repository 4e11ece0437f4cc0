"""What the page of a class asks for. Keeps the promises of `features.classes.actions.ClassesActions`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.domain.confidential.rights import Act, BackupOfPupil, Category, Due, ErasureProof, PupilFact
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.actions import Export, GotFile, PupilRecord
from vertrouwen_desktop.features.classes.model import Door as Kind
from vertrouwen_desktop.features.documents.model import (
    ErasureCertificate,
    Paper,
    PurgeCertificate,
    file_name,
    report_about,
)

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program
    from vertrouwen_desktop.store.vault import OpenVault

T = TypeVar("T")
Done = Callable[[str], None]
FILES = {Kind.CSV: ("Lijst (CSV)", ("*.csv", "*.txt")), Kind.EDEXML: ("EDEXML", ("*.xml",))}
MOST_BYTES = 20 * 1024 * 1024
PUPIL_DAYS = 730


class ClassActions:
    """Passes on what a page asks to the store, the press and the files."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._import_key = b""
        self._pupil_days = PUPIL_DAYS

    def opened(self) -> None:
        """The store is open: look up what a page asks without waiting."""

        def work(vault: OpenVault) -> tuple[bytes, int]:
            store = vault.people_store
            days = next((term.days for term in store.terms() if term.category is Category.PUPILS), PUPIL_DAYS)
            return store.import_key(), days

        def done(answer: tuple[str, tuple[bytes, int] | None]) -> None:
            if answer[1] is not None:
                self._import_key, self._pupil_days = answer[1]

        beside(self._program.door.ask(work), done)

    # ---- people and files

    def change(self, people: People) -> None:
        self._program.registry.change(people)

    def beside(self, work: Callable[[], T], done: Callable[[str, T | None], None]) -> None:
        async def run() -> tuple[str, T | None]:
            try:
                return "", await self._program.door.beside(work)
            except KnownError as error:
                return str(error), None

        beside(run(), lambda answer: done(*answer))

    def choose_file(self, door: Kind, done: GotFile) -> None:
        self._program.files.open("Kies een bestand", [FILES[door]], MOST_BYTES, done)

    def read_file(self, place: str, done: GotFile) -> None:
        self._program.files.read(place, MOST_BYTES, done)

    def import_key(self) -> bytes:
        return self._import_key

    def adult_id(self) -> str:
        vault = self._program.door.vault
        return vault.adult_id if vault is not None else ""

    def programmes(self) -> tuple[tuple[str, str], ...]:
        heads = self._program.curriculum.shelf.listed()
        return tuple((one.programme_id, one.title) for one in heads if not one.trouble)

    def note(self, act: Act, subject: str, count: int) -> None:
        vault = self._program.door.vault
        if vault is not None:
            vault.people_store.note(act, subject, count)

    # ---- rights

    def record(self, pupil_id: str, done: Callable[[str, PupilRecord], None]) -> None:
        def work(vault: OpenVault) -> PupilRecord:
            vault.people_store.note(Act.VIEWED_PUPIL, pupil_id)
            return PupilRecord(vault.people_store.facts(pupil_id), self._backups_of_pupil())

        self._ask(work, lambda error, record: done(error, record or PupilRecord()))

    def export_pupil(self, pupil_id: str, kind: Export, done: Done) -> None:
        people, today, press = self._program.registry.people.value, self._program.today(), self._program.press

        def work(vault: OpenVault) -> bytes:
            store = vault.people_store
            facts: tuple[PupilFact, ...] = store.facts(pupil_id)
            until = self._program.safety.last_expiry()
            report = report_about(people, pupil_id, facts, store.terms(), today, until)
            store.note(Act.EXPORTED_PUPIL, pupil_id)
            return press.pupil_report(report) if kind is Export.PDF else press.pupil_json(report)

        self._save(work, file_name(Paper.PUPIL_REPORT, today, kind.value), done)

    def erase(self, pupil_id: str, done: Callable[[str, ErasureProof | None], None]) -> None:
        def erased(error: str, proof: ErasureProof | None) -> None:
            self._program.read_people_again()
            done(error, proof)

        def work(vault: OpenVault) -> ErasureProof:
            proof = vault.people_store.erase(pupil_id)
            self._program.door.remember_erased((pupil_id,))
            return proof

        self._ask(work, erased)

    def save_proof(self, proof: ErasureProof, done: Done) -> None:
        certificate = ErasureCertificate(proof, self._program.registry.people.value.school.name)
        press = self._program.press
        self._save(lambda _vault: press.erasure(certificate), file_name(Paper.ERASURE, self._program.today()), done)

    # ---- terms

    def pupil_days(self) -> int:
        return self._pupil_days

    def overdue(self, done: Callable[[str, tuple[Due, ...]], None]) -> None:
        today = self._program.today()

        def work(vault: OpenVault) -> tuple[Due, ...]:
            return tuple(one for one in vault.people_store.due(today) if one.category is Category.PUPILS)

        self._ask(work, lambda error, due: done(error, due or ()))

    def purge(self, due: tuple[Due, ...], done: Callable[[str, int], None]) -> None:
        def shown(error: str, count: int | None) -> None:
            self._program.read_people_again()
            done(error, count or 0)

        self._ask(lambda vault: self._program.door.purge(vault, due), shown)

    def save_certificate(self, due: tuple[Due, ...], count: int, done: Done) -> None:
        today, school, press = (
            self._program.today(),
            self._program.registry.people.value.school.name,
            self._program.press,
        )

        def work(vault: OpenVault) -> bytes:
            until = self._program.safety.last_expiry()
            return press.purge(PurgeCertificate(due, vault.people_store.terms(), count, today, school, until))

        self._save(work, file_name(Paper.PURGE, today), done)

    # ---- inside

    def _backups_of_pupil(self) -> tuple[BackupOfPupil, ...]:
        backups = self._program.safety.backups
        return backups.of_pupil() if backups is not None else ()

    def _ask(self, work: Callable[[OpenVault], T], done: Callable[[str, T | None], None]) -> None:
        beside(self._program.door.ask(work), lambda answer: done(*answer))

    def _save(self, work: Callable[[OpenVault], bytes], name: str, done: Done) -> None:
        def made(error: str, data: bytes | None) -> None:
            if data is None:
                done(error)
            else:
                self._program.files.save(name, data, done)

        self._ask(work, made)
