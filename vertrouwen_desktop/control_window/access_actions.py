"""What the pages of the first run, the password and *Herstelhulp* ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.domain.confidential.people import Adult, People
from vertrouwen_desktop.domain.confidential.rights import Act
from vertrouwen_desktop.domain.planning import weekly
from vertrouwen_desktop.features.access.control import Tried
from vertrouwen_desktop.features.access.recovery import KeyDone
from vertrouwen_desktop.features.documents.model import Paper, RecoverySheet, file_name

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program
    from vertrouwen_desktop.store.vault import OpenVault

T = TypeVar("T")
IN_LESSON = "Druk dit af als er geen les loopt. Het venster kan anders op het bord komen."
Done = Callable[[str], None]


class FirstRunDoing:
    """Keeps the promises of `features.access.first_run.FirstRunActions`."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def create(self, people: People, adult_id: str, password: str, done: Done) -> None:
        beside(self._program.door.create(people, adult_id, password), done)

    def add_adult(self, adult: Adult, password: str, done: Done) -> None:
        def work(vault: OpenVault) -> None:
            vault.slots.add_adult(adult.adult_id, password)
            vault.people_store.note(Act.ADULT_ADDED, adult.adult_id)

        beside(self._program.door.ask(work), lambda answer: done(answer[0]))

    def change(self, people: People) -> None:
        self._program.registry.change(people)

    def plan(self, class_id: str, first: date) -> None:
        program, registry = self._program, self._program.registry
        calendar, programme = registry.calendar.value, program.curriculum.programme
        numbers = [lesson.number for lesson in programme.lessons]
        plan = weekly(class_id, programme.programme_id, numbers, first, None, calendar.holidays)
        registry.replace_plan(plan)

    def finish(self) -> None:
        self._program.first_run_over()


class RecoveryDoing:
    """Keeps the promises of `features.access.recovery.RecoveryActions` and of `control_recover.RecoverActions`."""

    def __init__(self, program: Program) -> None:
        self._program = program

    # ---- the printed key

    def make(self, done: KeyDone) -> None:
        from vertrouwen_desktop.store.recovery_key import new_recovery_key

        done("", new_recovery_key())

    def keep(self, key: str, done: Done) -> None:
        def work(vault: OpenVault) -> None:
            vault.slots.keep_recovery_key(key)
            vault.people_store.note(Act.RECOVERY_RENEWED)

        def kept(answer: tuple[str, None]) -> None:
            self._program.safety.changed.emit()
            done(answer[0])

        beside(self._program.door.ask(work), kept)

    def print_key(self, key: str, done: Done) -> None:
        if self._program.lesson_runs.value:
            done(IN_LESSON)
            return
        files, name = self._program.files, file_name(Paper.RECOVERY_SHEET, self._program.today())
        self._sheet(key, lambda data: files.open_printed(name, data, done, keep=False), done)

    def save_key(self, key: str, done: Done) -> None:
        files, name = self._program.files, file_name(Paper.RECOVERY_SHEET, self._program.today())
        self._sheet(key, lambda data: files.save(name, data, done), done)

    def later(self) -> None:
        self._program.safety.changed.emit()

    # ---- a lost password

    def open_with(self, recovery_key: str, done: Done) -> None:
        beside(self._program.door.open_with(recovery_key), done)

    def reset(self, adult_id: str, password: str, done: Done) -> None:
        def work(vault: OpenVault) -> None:
            vault.slots.reset_password(adult_id, password)
            vault.people_store.note(Act.PASSWORD_CHANGED, adult_id)

        beside(self._program.door.ask(work), lambda answer: done(answer[0]))

    def leave(self, opened: bool) -> None:
        self._program.go("today" if opened else "unlock")

    # ---- inside

    def _sheet(self, key: str, then: Callable[[bytes], None], done: Done) -> None:
        press, sheet = self._program.press, RecoverySheet(tuple(key.split("-")), self._program.today())

        def made(answer: tuple[str, bytes | None]) -> None:
            if answer[1] is None:
                done(answer[0])
            else:
                then(answer[1])

        beside(self._program.door.ask(lambda _vault: press.recovery_sheet(sheet)), made)


def unlock(program: Program, password: str, tried: Tried) -> None:
    """Open the store with a password."""
    beside(program.door.open(password), lambda error: tried(error, program.door.can_rescue))
