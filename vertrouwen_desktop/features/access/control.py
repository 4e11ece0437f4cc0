"""The first run, and the password afterwards, in the control window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.features.access.model import (
    NAME_LETTERS,
    Choice,
    Setup,
    SetupTrouble,
    Tries,
    phrase,
    trouble,
    wait_sentence,
)
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.features.access"
QML_IMPORT_MAJOR_VERSION = 1

Done = Callable[[str], None]
"""Called once, later, in the window's thread: with the sentence of a KnownError, or "" when it worked."""
Create = Callable[[Team, str, Done], None]
"""Starts making the vault for a team with a password; returns at once."""
Unlock = Callable[[str, Done], None]
"""Starts opening the vault with a password; returns at once."""


@QmlElement
class SetupModel(QObject):
    """Names, class and a password: asked once.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, create: Create, choice: Choice) -> None:
        super().__init__()
        self._create, self._choice = create, choice
        self._setup, self._trouble = Setup(), SetupTrouble()
        self._phrase = self._error = ""
        self._busy = self._asked = False

    @Property(str, notify=changed)
    def teacher(self) -> str:
        return self._setup.teacher

    @Property(str, notify=changed)
    def youthWorker(self) -> str:
        return self._setup.youth_worker

    @Property(str, notify=changed)
    def className(self) -> str:
        return self._setup.class_name

    @Property(str, notify=changed)
    def password(self) -> str:
        return self._setup.password

    @Property(str, notify=changed)
    def again(self) -> str:
        return self._setup.again

    @Property(str, notify=changed)
    def teacherTrouble(self) -> str:
        return self._trouble.teacher

    @Property(str, notify=changed)
    def youthWorkerTrouble(self) -> str:
        return self._trouble.youth_worker

    @Property(str, notify=changed)
    def classTrouble(self) -> str:
        return self._trouble.class_name

    @Property(str, notify=changed)
    def passwordTrouble(self) -> str:
        return self._trouble.password

    @Property(str, notify=changed)
    def againTrouble(self) -> str:
        return self._trouble.again

    @Property(str, notify=changed)
    def phrase(self) -> str:
        """The phrase that was offered; it fills the first field, the second is for the hands to learn it."""
        return self._phrase

    @Property(bool, notify=changed)
    def isPasswordGood(self) -> bool:
        return not trouble(self._setup).password

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def error(self) -> str:
        """Why making the vault did not work."""
        return self._error

    @Property(int, notify=changed)
    def nameLetters(self) -> int:
        return NAME_LETTERS

    @Slot(str)
    def teacherIs(self, name: str) -> None:
        self._take(replace(self._setup, teacher=name))

    @Slot(str)
    def youthWorkerIs(self, name: str) -> None:
        self._take(replace(self._setup, youth_worker=name))

    @Slot(str)
    def classIs(self, name: str) -> None:
        self._take(replace(self._setup, class_name=name))

    @Slot(str)
    def passwordIs(self, password: str) -> None:
        self._take(replace(self._setup, password=password))

    @Slot(str)
    def againIs(self, password: str) -> None:
        self._take(replace(self._setup, again=password))

    @Slot()
    def offer(self) -> None:
        """Offer a phrase of common words, another one each time."""
        self._phrase = phrase(self._choice)
        self._take(replace(self._setup, password=self._phrase, again=""))

    @Slot()
    def done(self) -> None:
        """Make the vault, or say beside each field what is missing."""
        if self._busy:
            return
        self._asked, self._error = True, ""
        self._trouble = trouble(self._setup)
        self._busy = self._trouble.none
        self.changed.emit()
        if self._busy:
            self._create(self._setup.team, self._setup.password, self._made)

    def _made(self, error: str) -> None:
        self._busy, self._error = False, error
        if not error:
            self._setup, self._phrase = Setup(), ""
        self.changed.emit()

    def _take(self, setup: Setup) -> None:
        self._setup, self._error = setup, ""
        if self._asked:
            self._trouble = trouble(setup)
        self.changed.emit()


@QmlElement
class UnlockModel(QObject):
    """One field; the lesson goes on meanwhile.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, unlock: Unlock, now: Held[datetime], lesson_runs: Held[bool], steer: Callable[[], None]) -> None:
        super().__init__()
        self._unlock, self._now, self._lesson_runs, self._steer = unlock, now, lesson_runs, steer
        self._tries = Tries()
        self._error = ""
        self._busy = False
        self._waited = 0
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
        return self._tries.wrong

    @Property(bool, notify=changed)
    def isLessonRunning(self) -> bool:
        return self._lesson_runs.value

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

    def _tried(self, error: str) -> None:
        now = self._now.value
        self._busy, self._error = False, error
        self._tries = self._tries.missed(now) if error else Tries()
        self._waited = self._tries.wait_s(now)
        self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        left = self._tries.wait_s(self._now.value)
        if left != self._waited:
            self._waited = left
            self.changed.emit()
