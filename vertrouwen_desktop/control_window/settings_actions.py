"""What the parts of the settings ask for: adults, backups, terms, the log, the lock."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.domain.confidential.people import Adult, People
from vertrouwen_desktop.domain.confidential.rights import Act, Due, LogEntry, Term
from vertrouwen_desktop.domain.confidential.school import removed_adult
from vertrouwen_desktop.features.documents.model import Paper, PurgeCertificate, file_name
from vertrouwen_desktop.features.settings.adults import Access
from vertrouwen_desktop.features.settings.backups import BackupFound, BackupsState, TargetState
from vertrouwen_desktop.ui.held import Held

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program
    from vertrouwen_desktop.store.backup import Backups
    from vertrouwen_desktop.store.vault import OpenVault

T = TypeVar("T")
Done = Callable[[str], None]


class AdultsDoing:
    """Keeps the promises of `features.settings.adults.AdultsActions`."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.access: Held[Access] = Held(Access())

    def look(self) -> None:
        """Say anew who can open the store."""
        vault = self._program.door.vault
        if vault is not None:
            slots = vault.slots  # what is asked here is in memory
            keyed = frozenset(one.slot_id for one in slots.adults())
            self.access.show(Access(vault.adult_id, keyed, slots.recovery_since(), slots.can_change))

    def change(self, people: People) -> None:
        self._program.registry.change(people)

    def add_adult(self, adult: Adult, password: str, done: Done) -> None:
        def work(vault: OpenVault) -> None:
            vault.slots.add_adult(adult.adult_id, password)
            vault.people_store.note(Act.ADULT_ADDED, adult.adult_id)

        def added(error: str) -> None:
            people = self._program.registry.people.value
            if not error and people.adult(adult.adult_id) is None:
                self._program.registry.change(_with(people, adult))
            self.look()
            done(error)

        beside(self._program.door.ask(work), lambda answer: added(answer[0]))

    def remove_adult(self, adult_id: str, done: Done) -> None:
        program = self._program

        def work(vault: OpenVault) -> bool:
            vault.slots.remove_adult(adult_id)
            vault.people_store.note(Act.ADULT_REMOVED, adult_id)
            return any(adult_id in (entry.who, entry.subject) for entry in vault.people_store.log())

        def removed(answer: tuple[str, bool | None]) -> None:
            error, wrote = answer
            if not error:
                people = program.registry.people.value
                program.registry.change(removed_adult(people, adult_id, program.today(), new_id, wrote=bool(wrote)))
            self.look()
            done(error)

        beside(program.door.ask(work), removed)

    def change_password(self, old: str, new: str, done: Done) -> None:
        def work(vault: OpenVault) -> None:
            vault.slots.change_password(vault.adult_id, old, new)
            vault.people_store.note(Act.PASSWORD_CHANGED, vault.adult_id)

        beside(self._program.door.ask(work), lambda answer: done(answer[0]))

    def renew_recovery(self) -> None:
        self._program.go("renew")


class BackupsDoing:
    """Keeps the promises of `features.settings.backups.BackupsActions`."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.state: Held[BackupsState] = Held(BackupsState())

    def look(self) -> None:
        def work(backups: Backups) -> BackupsState:
            targets = [
                TargetState(
                    one.place.value, str(one.folder) if one.folder else "", one.last_at, one.sentence, one.overdue
                )
                for one in backups.targets()
            ]
            found = [BackupFound(one.name, one.made_at, one.size_bytes) for one in backups.all()]
            return BackupsState(tuple(targets), tuple(found))

        def seen(error: str, state: BackupsState | None) -> None:
            if state is not None:
                self.state.show(state)

        self._ask(work, seen)

    def make(self, done: Done) -> None:
        def work(backups: Backups) -> str:
            return next((one.sentence for one in backups.run() if one.sentence), "")

        def made(error: str, sentence: str | None) -> None:
            vault = self._program.door.vault
            if vault is not None and not error and not sentence:
                vault.people_store.note(Act.BACKED_UP)
            self.look()
            done(error or sentence or "")

        self._ask(work, made)

    def choose_folder(self, done: Done) -> None:
        def chosen(folder: str) -> None:
            if not folder:
                done("")
                return
            self._ask(lambda backups: backups.choose(Path(folder)), lambda error, _none: self._looked(error, done))

        self._program.files.folder("Kies een map voor reservekopieën", chosen)

    def forget_folder(self) -> None:
        self._ask(lambda backups: backups.choose(None), lambda error, _none: self._looked(error, lambda _error: None))

    def restore(self) -> None:
        self._program.go("rescue")

    def remove(self, names: tuple[str, ...], done: Done) -> None:
        def removed(error: str, left: tuple[str, ...] | None) -> None:
            rest = "Een deel is niet te bereiken. Sluit de stick of schijf aan en probeer het opnieuw." if left else ""
            self._looked(error or rest, done)

        self._ask(lambda backups: backups.remove(names), removed)

    def _looked(self, error: str, done: Done) -> None:
        self.look()
        done(error)

    def _ask(self, work: Callable[[Backups], T], done: Callable[[str, T | None], None]) -> None:
        self._program.safety.ask(work, done)


class TermsDoing:
    """Keeps the promises of `features.settings.terms.TermsActions` and of `log.LogActions`."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._purged: tuple[tuple[Due, ...], int] = ((), 0)
        self.terms: Held[tuple[Term, ...]] = Held(())

    def read(self) -> None:
        """Read the terms of this school."""

        def seen(answer: tuple[str, tuple[Term, ...] | None]) -> None:
            if answer[1] is not None:
                self.terms.show(answer[1])

        beside(self._program.door.ask(lambda vault: vault.people_store.terms()), seen)

    def save_terms(self, terms: tuple[Term, ...]) -> None:
        vault = self._program.door.vault
        if vault is not None:
            vault.people_store.save_terms(terms)
            self.terms.show(terms)
            self._program.class_actions.opened()

    def look(self, done: Callable[[str, tuple[Due, ...]], None]) -> None:
        today = self._program.today()
        self._ask(lambda vault: vault.people_store.due(today), lambda error, due: done(error, due or ()))

    def purge(self, due: tuple[Due, ...], done: Callable[[str, int], None]) -> None:
        def purged(error: str, count: int | None) -> None:
            self._purged = (due, count or 0)
            self._program.read_people_again()
            done(error, count or 0)

        self._ask(lambda vault: self._program.door.purge(vault, due), purged)

    def save_certificate(self, done: Done) -> None:
        program, (due, count) = self._program, self._purged
        today, school, press = program.today(), program.registry.people.value.school.name, program.press

        def work(vault: OpenVault) -> bytes:
            until = program.safety.last_expiry()
            return press.purge(PurgeCertificate(due, vault.people_store.terms(), count, today, school, until))

        def made(error: str, data: bytes | None) -> None:
            if data is None:
                done(error)
            else:
                program.files.save(file_name(Paper.PURGE, today), data, done)

        self._ask(work, made)

    def _ask(self, work: Callable[[OpenVault], T], done: Callable[[str, T | None], None]) -> None:
        beside(self._program.door.ask(work), lambda answer: done(*answer))


class LogDoing:
    """Keeps the promises of `features.settings.log.LogActions`."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def look(self, done: Callable[[str, tuple[LogEntry, ...]], None]) -> None:
        beside(
            self._program.door.ask(lambda vault: vault.people_store.log()),
            lambda answer: done(answer[0], answer[1] or ()),
        )


class LockDoing:
    """Keeps the promises of `features.settings.control_lock.LockActions`."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def idle_minutes(self, minutes: int) -> None:
        self._program.choices.idle_minutes(minutes)
        self._program.locker.minutes.show(minutes)

    def lock(self) -> None:
        self._program.lock()


def new_id() -> str:
    return secrets.token_hex(16)


def _with(people: People, adult: Adult) -> People:
    from dataclasses import replace

    return replace(people, adults=(*people.adults, adult))
