"""What *Herstelhulp* asks for. Keeps the promises of `features.access.rescue.RescueActions`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.access.rescue import BackupChoice, Finding, Preview, offered

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program
    from vertrouwen_desktop.store.backup_list import Backup

T = TypeVar("T")
Done = Callable[[str], None]
GONE = "Deze reservekopie is er niet meer. Kies een andere."
CHOOSE = "Kies een reservekopie. Je kijkt er eerst in."
KEPT = "Wat er nu staat, blijft ernaast bewaard. Daarna vraagt Vertrouwen het wachtwoord."
LESSON = "Rond eerst de les af. Daarna kan een reservekopie terug."
ANEW_MS = 2500
"""So long the adults can read that it is back."""


class RescueDoing:
    """Works with the files of a store that is not open."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def examine(self, done: Callable[[Finding], None]) -> None:
        def work() -> Finding:
            from vertrouwen_desktop.store.rescue import examine

            backups = tuple(BackupChoice(one.name, one.made_at, str(one.path.parent)) for one in self._all())
            if self._program.door.is_open:
                return Finding(CHOOSE, KEPT, (), backups)
            found = examine(self._program.door.folder)
            return Finding(found.sentence, found.remedy, offered(found.step.value if found.step else ""), backups)

        self._do(work, lambda error, found: done(found or Finding(error)))

    def rescue(self, step: str, password: str, done: Callable[[str, bool], None]) -> None:
        def work() -> tuple[str, bool]:
            from vertrouwen_desktop.store.rescue import Step, rescue

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
        def look() -> Backup:
            """Look whether it is there and opens, before anything is closed."""
            from vertrouwen_desktop.store.backup_restore import open_backup
            from vertrouwen_desktop.store.secret import wipe

            found = self._named(backup)
            wipe(open_backup(found, password))
            return found

        def work(found: Backup) -> None:
            from vertrouwen_desktop.store.backup_restore import open_backup, restore
            from vertrouwen_desktop.store.secret import wipe

            key = open_backup(found, password)
            try:
                restore(found, key, self._program.door.folder, self._program.clock.read().wall)
            finally:
                wipe(key)

        async def run() -> tuple[str, bool]:
            door = self._program.door
            try:
                if self._program.lesson_runs.value:
                    raise KnownError(LESSON)
                found, was_open = await door.beside(look), door.is_open
                await door.let_go()
                if was_open:
                    await door.shut()
                await door.beside(lambda: work(found))
            except KnownError as error:
                return str(error), not door.is_open
            return "", was_open

        def over(answer: tuple[str, bool]) -> None:
            error, anew = answer
            done(error)
            if anew and not error:
                QTimer.singleShot(ANEW_MS, self._program, self._program.begin_anew)

        beside(run(), over)

    def leave(self) -> None:
        navigation = self._program.navigation
        navigation.go(navigation.before if self._program.door.is_open else navigation.door_page())

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
