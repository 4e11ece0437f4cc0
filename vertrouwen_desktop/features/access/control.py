"""The password that opens the store, in the control window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.access.model import wait_sentence
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.features.access"
QML_IMPORT_MAJOR_VERSION = 1


class Tried(Protocol):
    """Called once, later: with "" or what went wrong, and whether *Herstelhulp* can do something about that."""

    def __call__(self, error: str, rescue: bool = False, /) -> None: ...


Unlock = Callable[[str, Tried], None]
"""Starts opening the vault with a password; returns at once."""
WaitS = Callable[[datetime], int]
"""Returns for how many seconds nobody may try, as the store keeps it."""


@QmlElement
class UnlockModel(QObject):
    """One field; the lesson goes on meanwhile.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        unlock: Unlock,
        now: Held[datetime],
        lesson_runs: Held[bool],
        steer: Callable[[], None],
        wait_s: WaitS,
        recover: Callable[[], None] | None = None,
        rescue: Callable[[], None] | None = None,
    ) -> None:
        """`recover` and `rescue` show their pages."""
        super().__init__()
        self._unlock, self._now, self._lesson_runs, self._steer = unlock, now, lesson_runs, steer
        self._wait_s, self._recover, self._rescue = wait_s, recover, rescue
        self._wrong = 0
        self._error = ""
        self._busy = self._broken = False
        self._waited = self._wait()
        now.changed.connect(self._tick)
        lesson_runs.changed.connect(self.changed)

    @Property(str, notify=changed)
    def error(self) -> str:
        """What went wrong, and how long to wait after many tries."""
        return " ".join(text for text in (self._error, wait_sentence(self._waited)) if text)

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def isWaiting(self) -> bool:
        """Whether nobody may try for a while."""
        return self._waited > 0

    @Property(int, notify=changed)
    def wrong(self) -> int:
        """How often the password was wrong; the field is selected anew when it changes."""
        return self._wrong

    @Property(bool, notify=changed)
    def isLessonRunning(self) -> bool:
        return self._lesson_runs.value

    @Property(bool, notify=changed)
    def canRecover(self) -> bool:
        return self._recover is not None

    @Property(bool, notify=changed)
    def canRescue(self) -> bool:
        """Whether the last thing that went wrong is one for *Herstelhulp*."""
        return self._broken and self._rescue is not None

    @Slot()
    def recover(self) -> None:
        """The password is lost: go on with the recovery key."""
        if self._recover is not None:
            self._recover()

    @Slot()
    def rescue(self) -> None:
        if self._rescue is not None:
            self._rescue()

    @Slot(str)
    def unlock(self, password: str) -> None:
        """Try `password`."""
        if self._busy or self._waited:
            return
        if not password:
            self._error = "Typ het wachtwoord."
            self.changed.emit()
            return
        self._busy, self._error = True, ""
        self.changed.emit()
        self._unlock(password, self._tried)

    @Slot()
    def steer(self) -> None:
        """Go back to the running lesson; that needs no password."""
        self._steer()

    def _tried(self, error: str, rescue: bool = False, /) -> None:
        self._busy, self._error, self._broken = False, error, rescue
        self._wrong = self._wrong + 1 if error else 0
        self._waited = self._wait()
        self.changed.emit()

    def _wait(self) -> int:
        return self._wait_s(self._now.value)

    @Slot()
    def _tick(self) -> None:
        left = self._wait()
        if left != self._waited:
            self._waited = left
            self.changed.emit()
