"""*Herstelhulp* in the control window: what was found, what can be tried, which backup can come back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.access.rescue import (
    BackupChoice,
    Finding,
    Preview,
    RescueActions,
    RescueStep,
    State,
    inside,
    moment,
)
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.access"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = "Aan de buitenkant is niets te zien."
ASK = "Geef hierboven eerst je wachtwoord."


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as the page shows it; `outcome` is a word of `State`."""

    key: str
    number: int
    title: str
    explains: str
    needs_password: bool
    outcome: str
    report: str


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup as the page shows it; `inside` is what is in it, once somebody looked."""

    name: str
    made: str
    place: str
    chosen: bool
    inside: str


@QmlElement
class RescueModel(QObject):
    """Steps with plain reports; nothing is thrown away by any of them.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, actions: RescueActions) -> None:
        super().__init__()
        self._actions = actions
        self._finding: Finding | None = None
        self._steps: tuple[RescueStep, ...] = ()
        self._password = self._password_trouble = self._chosen = self._error = ""
        self._preview: Preview | None = None
        self._busy = self._helped = self._restored = False
        self._step_rows = RowsModel(StepRow, "key", self)
        self._backup_rows = RowsModel(BackupRow, "name", self)

    @Property(bool, notify=changed)
    def isLooking(self) -> bool:
        """Whether nothing is known yet."""
        return self._finding is None

    @Property(str, notify=changed)
    def sentence(self) -> str:
        return (self._finding.sentence or NOTHING) if self._finding else ""

    @Property(str, notify=changed)
    def safe(self) -> str:
        return self._finding.safe if self._finding else ""

    @Property(QObject, notify=changed)
    def steps(self) -> RowsModel:
        return self._step_rows

    @Property(int, notify=changed)
    def stepCount(self) -> int:
        return len(self._steps)

    @Property(QObject, notify=changed)
    def backups(self) -> RowsModel:
        return self._backup_rows

    @Property(int, notify=changed)
    def backupCount(self) -> int:
        return len(self._finding.backups) if self._finding else 0

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def isHelped(self) -> bool:
        """Whether the store opens again."""
        return self._helped

    @Property(bool, notify=changed)
    def isRestored(self) -> bool:
        return self._restored

    @Property(bool, notify=changed)
    def canRestore(self) -> bool:
        """Whether somebody looked into the chosen backup."""
        return self._preview is not None and not self._busy

    @Property(str, notify=changed)
    def password(self) -> str:
        return self._password

    @Property(str, notify=changed)
    def passwordTrouble(self) -> str:
        return self._password_trouble

    @Property(str, notify=changed)
    def error(self) -> str:
        """Why a backup cannot be looked into or put back."""
        return self._error

    @Slot()
    def look(self) -> None:
        """Look at what is there; the page asks this when it comes up."""
        if not self._busy:
            self._finding, self._steps, self._helped, self._restored = None, (), False, False
            self._show()
            self._actions.examine(self._examined)

    @Slot(str)
    def passwordIs(self, password: str) -> None:
        self._password, self._password_trouble = password, ""
        self.changed.emit()

    @Slot(str)
    def do(self, key: str) -> None:
        """Try a step."""
        step = next((one for one in self._steps if one.key == key), None)
        if step is None or self._busy or (step.needs_password and not self._has_password()):
            return
        self._busy = True
        self._put(replace(step, state=State.RUNNING, report=""))

        def done(report: str, helped: bool) -> None:
            self._busy = False
            self._helped = self._helped or helped
            self._put(replace(step, state=State.HELPED if helped else State.FAILED, report=report))

        self._actions.rescue(key, self._password, done)

    @Slot(str)
    def choose(self, name: str) -> None:
        """Look into a backup."""
        if self._busy or not self._has_password():
            return
        self._chosen, self._preview, self._error, self._busy = name, None, "", True
        self._show()

        def done(error: str, preview: Preview | None) -> None:
            self._busy, self._error, self._preview = False, error, preview
            self._show()

        self._actions.preview(name, self._password, done)

    @Slot()
    def restore(self) -> None:
        """Put the backup that was looked into in place of what is there; that is kept beside it."""
        if self._preview is None or self._busy:
            return
        self._busy, self._error = True, ""
        self._show()

        def done(error: str) -> None:
            self._busy, self._error, self._restored = False, error, not error
            self._helped = self._helped or not error
            self._show()

        self._actions.restore(self._chosen, self._password, done)

    @Slot()
    def leave(self) -> None:
        self._password = self._chosen = ""
        self._preview = None
        self._actions.leave()

    def _has_password(self) -> bool:
        self._password_trouble = "" if self._password else ASK
        if self._password_trouble:
            self.changed.emit()
        return bool(self._password)

    def _examined(self, finding: Finding) -> None:
        self._finding, self._steps = finding, finding.steps
        self._show()

    def _put(self, step: RescueStep) -> None:
        self._steps = tuple(step if one.key == step.key else one for one in self._steps)
        self._show()

    def _show(self) -> None:
        rows = enumerate(self._steps, 1)
        self._step_rows.show(
            [StepRow(s.key, n, s.title, s.explains, s.needs_password, s.state.value, s.report) for n, s in rows]
        )
        self._backup_rows.show([self._row(one) for one in self._finding.backups] if self._finding else [])
        self.changed.emit()

    def _row(self, backup: BackupChoice) -> BackupRow:
        chosen = backup.name == self._chosen
        words = inside(self._preview) if chosen and self._preview is not None else ""
        return BackupRow(backup.name, moment(backup.at), backup.place, chosen, words)
