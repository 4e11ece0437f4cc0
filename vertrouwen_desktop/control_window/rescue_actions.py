"""What *Herstelhulp* asks for. Keeps the promises of `features.access.rescue.RescueActions`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.access.rescue import BackupChoice, Finding, Preview, offered

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program
    from vertrouwen_desktop.store.backup_list import Backup

T = TypeVar("T")
Done = Callable[[str], None]
GONE = "Deze reservekopie is er niet meer. Kies een andere."
CLOSED = "Sluit eerst de gegevens: druk op F12. Kies daarna Herstelhulp bij het wachtwoord."


class RescueDoing:
    """Works with the files of a store that is not open."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def examine(self, done: Callable[[Finding], None]) -> None:
        def work() -> Finding:
            from vertrouwen_desktop.store.rescue import examine

            found = examine(self._program.door.folder)
            backups = tuple(BackupChoice(one.name, one.made_at, str(one.path.parent)) for one in self._all())
            steps = () if self._program.door.is_open else offered(found.step.value if found.step else "")
            return Finding(found.sentence, found.remedy, steps, backups)

        self._do(work, lambda error, found: done(found or Finding(error)))

    def rescue(self, step: str, password: str, done: Callable[[str, bool], None]) -> None:
        def work() -> tuple[str, bool]:
            from vertrouwen_desktop.store.rescue import Step, rescue

            self._expect_closed()
            now = self._program.clock.read().wall
            report = rescue(self._program.door.folder, Step(step), password, self._all(), now)
            return report.sentence, report.done

        self._do(work, lambda error, report: done(*(report or (error, False))))

    def preview(self, backup: str, password: str, done: Callable[[str, Preview | None], None]) -> None:
        def work() -> Preview:
            from vertrouwen_desktop.store.backup_restore import open_backup, preview
            from vertrouwen_desktop.store.secret import wipe

            found = self._named(backup)
            key = open_backup(found, password)
            try:
                seen = preview(found, key, self._program.door.folder)
            finally:
                wipe(key)
            return Preview(
                seen.made_at, seen.classes, seen.pupils, seen.lessons, seen.other_store, seen.other_passwords
            )

        self._do(work, done)

    def restore(self, backup: str, password: str, done: Done) -> None:
        def work() -> None:
            from vertrouwen_desktop.store.backup_restore import open_backup, restore
            from vertrouwen_desktop.store.secret import wipe

            self._expect_closed()
            found = self._named(backup)
            key = open_backup(found, password)
            try:
                restore(found, key, self._program.door.folder, self._program.clock.read().wall)
            finally:
                wipe(key)

        self._do(work, lambda error, _none: done(error))

    def leave(self) -> None:
        navigation = self._program.navigation
        navigation.go(navigation.before if self._program.door.is_open else navigation.door_page())

    def _expect_closed(self) -> None:
        if self._program.door.is_open:
            raise KnownError(CLOSED)

    def _all(self) -> tuple[Backup, ...]:
        from vertrouwen_desktop.store.backup import Backups

        safety = self._program.safety
        made = safety.backups or Backups(
            lambda folder: folder, self._program.door.folder, safety.own, lambda: self._program.clock.read().wall
        )
        return made.all()

    def _named(self, name: str) -> Backup:
        found = next((one for one in self._all() if one.name == name), None)
        if found is None:
            raise KnownError(GONE)
        return found

    def _do(self, work: Callable[[], T], done: Callable[[str, T | None], None]) -> None:
        async def run() -> tuple[str, T | None]:
            sealed = self._program.door
            await sealed.let_go()
            try:
                return "", await sealed.beside(work)
            except KnownError as error:
                return str(error), None

        beside(run(), lambda answer: done(*answer))
