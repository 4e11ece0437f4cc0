"""The backups, on the page of settings."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.settings.backups import (
    BackupRow,
    BackupsActions,
    BackupsState,
    TargetRow,
    backup_rows,
    target_rows,
)
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.settings"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BackupsModel(QObject):
    """Where they go, when they last went there, and what there is.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, state: Held[BackupsState], now: Held[datetime], actions: BackupsActions) -> None:
        super().__init__()
        self._state, self._now, self._actions = state, now, actions
        self._ticked: frozenset[str] = frozenset()
        self._error = self._said = ""
        self._busy = self._asking = False
        self._targets = RowsModel(TargetRow, "key", self)
        self._found = RowsModel(BackupRow, "name", self)
        state.changed.connect(self._show)
        self._show()

    @Property(QObject, notify=changed)
    def targets(self) -> RowsModel:
        return self._targets

    @Property(QObject, notify=changed)
    def found(self) -> RowsModel:
        return self._found

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._state.value.found)

    @Property(bool, notify=changed)
    def hasSecond(self) -> bool:
        return any(one.key == "second" and one.folder for one in self._state.value.targets)

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def isAsking(self) -> bool:
        """Whether it is asked if the ticked ones may go."""
        return self._asking

    @Property(int, notify=changed)
    def ticked(self) -> int:
        return len(self._ticked)

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(str, notify=changed)
    def said(self) -> str:
        return self._said

    @Slot()
    def look(self) -> None:
        """The page comes up: read anew what there is."""
        self._actions.look()
        self._show()

    @Slot()
    def make(self) -> None:
        if not self._busy:
            self._begin()
            self._actions.make(lambda error: self._tried(error, "De reservekopie is gemaakt en nagekeken."))

    @Slot()
    def chooseFolder(self) -> None:
        if not self._busy:
            self._begin()
            self._actions.choose_folder(lambda error: self._tried(error, ""))

    @Slot()
    def forgetFolder(self) -> None:
        self._actions.forget_folder()

    @Slot()
    def restore(self) -> None:
        self._actions.restore()

    @Slot(str)
    def tick(self, name: str) -> None:
        self._ticked = self._ticked ^ {name}
        self._asking = False
        self._show()

    @Slot()
    def remove(self) -> None:
        """Ask first; asked once more, take the ticked ones away."""
        if self._busy or not self._ticked:
            return
        if not self._asking:
            self._asking = True
            self.changed.emit()
            return
        names = tuple(sorted(self._ticked))
        self._ticked = frozenset()
        self._begin()
        self._actions.remove(names, lambda error: self._tried(error, "Gewist."))

    @Slot()
    def stay(self) -> None:
        self._asking = False
        self.changed.emit()

    def _begin(self) -> None:
        self._busy, self._asking, self._error, self._said = True, False, "", ""
        self._show()

    def _tried(self, error: str, said: str) -> None:
        self._busy, self._error, self._said = False, error, "" if error else said
        self._show()

    @Slot()
    def _show(self) -> None:
        there = {one.name for one in self._state.value.found}
        self._ticked &= there
        self._targets.show(target_rows(self._state.value, self._now.value))
        self._found.show(backup_rows(self._state.value, self._ticked))
        self.changed.emit()
