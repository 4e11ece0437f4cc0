"""Looks after the store while it is open: backups, damage, and what the adults still have to do for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.settings.model import Part
from vertrouwen_desktop.ui.notices import Notice

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program
    from vertrouwen_desktop.store.backup import Backups
    from vertrouwen_desktop.store.checks import Damage
    from vertrouwen_desktop.store.vault import OpenVault

T = TypeVar("T")
OWN = "backups"
"""Folder, beside the store, of its own backups."""
PATIENCE_S = 3.0


class Safety(QObject):
    """Makes backups after opening and after each lesson, in a thread of its own: a second folder may take its time.

    Attributes:
        backups: Of the open store, else None.

    Signals:
        changed: Something here is newer.
    """

    changed = Signal()

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._thread = ThreadPoolExecutor(1, "backups")
        self._running: Future[Any] | None = None
        self.backups: Backups | None = None

    @property
    def needs_recovery_key(self) -> bool:
        """Whether the adults should be told that there is no printed key yet."""
        vault = self._program.door.vault
        return vault is not None and vault.slots.recovery_since() is None and self._program.options.demo is None

    @property
    def own(self) -> Path:
        return self._program.options.folder / OWN

    def attention(self) -> tuple[Part, ...]:
        """Return the parts of the settings that an adult should look at."""
        backups = self.backups
        overdue = backups is not None and any(one.overdue or one.sentence for one in backups.targets())
        return (
            *((Part.RECOVERY,) if self.needs_recovery_key else ()),
            *((Part.BACKUPS,) if overdue and self._program.options.demo is None else ()),
        )

    def opened(self) -> None:
        """The store is open."""
        vault = self._program.door.vault
        if vault is None:
            return
        from vertrouwen_desktop.store.backup import Backups

        program = self._program
        self.backups = Backups(
            vault.backup,
            program.door.folder,
            self.own,
            lambda: program.clock.read().wall,
            busy=lambda: program.lesson_runs.value,
        )
        vault.people_store.also_search((), self.backups.of_pupil)
        self._tell_found(vault)
        if program.options.demo is None:
            self.run()
            self.ask(lambda _backups: vault.check(), self._checked)

    def run(self) -> None:
        """Make backups now, when no lesson runs."""
        backups = self.backups
        if backups is not None and not self._program.lesson_runs.value:
            self.ask(lambda made: made.run(), lambda _error, _targets: self.changed.emit())

    def last_expiry(self) -> date | None:
        """Return the day on which the last backup of now expires; None without backups."""
        backups = self.backups
        return max((one.expires_on for one in backups.of_pupil()), default=None) if backups is not None else None

    def ask(self, work: Callable[[Backups], T], done: Callable[[str, T | None], None]) -> None:
        """Do slow work with the backups; `done` gets the sentence that says why not, or "" and what came of it."""
        backups = self.backups
        if backups is None:
            done("Geef eerst het wachtwoord.", None)
            return

        async def run() -> tuple[str, T | None]:
            try:
                running = self._thread.submit(work, backups)
                self._running = running
                return "", await asyncio.wrap_future(running)
            except KnownError as error:
                return str(error), None

        beside(run(), lambda answer: done(*answer))

    def close(self) -> None:
        """Wait a moment for what is being made; a folder that is slow does not keep the next control waiting."""
        self.backups = None
        self._thread.shutdown(wait=False, cancel_futures=True)
        if self._running is not None:
            wait([self._running], PATIENCE_S)

    def _tell_found(self, vault: OpenVault) -> None:
        sentence = vault.health.found.sentence
        if sentence:
            self._program.notices.tell(Notice("health", sentence))
            vault.health.accept()

    def _checked(self, error: str, damage: Damage | None) -> None:
        sentence = damage.sentence if damage is not None else error
        if sentence:
            self._program.notices.tell(Notice("health", sentence, lasting=True))
