"""Locks the store: when nobody is there, when the system locks, and by key. What was half typed is given back.

Locking ends this process, so that nothing of what was open stays in memory; the board starts it again, locked.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickItem

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.control_window.drafts import Drafts
from vertrouwen_desktop.control_window.idle import USUAL_MINUTES, IdleWatch
from vertrouwen_desktop.control_window.locking import SystemLock
from vertrouwen_desktop.ui.held import Held

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program

PAGE = "@page"
"""Under this key the page that was shown is kept with the drafts."""


class Locker(QObject):
    """Knows when to lock, and keeps what is half typed meanwhile.

    Attributes:
        minutes: So long nobody may be away; 1..30.
        covered: Nobody touched the adults' window for a while in a lesson: nothing private is shown.

    Signals:
        locking: Lock, now.
    """

    locking = Signal()

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self.minutes: Held[int] = Held(program.choices.preferences.value.idle_minutes or USUAL_MINUTES)
        self._closed = False
        self._idle = IdleWatch(program.view, program.clock, lambda: self.minutes.value, program.lesson_runs, self)
        self._system = SystemLock(program.view, self)
        self._drafts = Drafts(self._root, lambda: program.navigation.page, self._save, self)
        self.covered = self._idle.covered
        self._idle.over.connect(self._lock)
        self._system.locking.connect(self._lock)

    def opened(self) -> None:
        """The store is open: watch, and give back what was half typed."""
        if self._program.options.demo is None:
            self._idle.start()
            self._system.start()
        beside(self._program.door.ask(lambda vault: vault.people_store.drafts()), self._given)

    def page_changed(self) -> None:
        """Another page is shown: what was half typed on it comes back."""
        QTimer.singleShot(0, self, self._drafts.give_back)

    def forget(self, page: str) -> None:
        """What was typed on this page is done with."""
        self._drafts.forget(page)

    def close(self) -> None:
        """Keep what is half typed, and stop watching; before the store and the windows close."""
        self._drafts.stop()
        self._closed = True
        self._idle.stop()
        self._system.stop()

    def _root(self) -> QQuickItem | None:
        return None if self._closed else self._program.view.rootObject()

    def _lock(self) -> None:
        if self._program.door.is_open:
            self.locking.emit()

    def _given(self, answer: tuple[str, Mapping[str, str] | None]) -> None:
        kept = dict(answer[1] or {})
        page = kept.pop(PAGE, "")
        self._drafts.start(kept)
        if page and kept:
            self._program.navigation.resume(page)

    def _save(self, drafts: Mapping[str, str]) -> None:
        vault = self._program.door.vault
        if vault is not None:
            vault.people_store.save_drafts({**drafts, PAGE: self._program.navigation.page})
