"""The start check, on the page of today."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.today.model import Today, TodayActions
from vertrouwen_desktop.features.today.start_check import CheckItem, verdict
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.today"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StartCheckModel(QObject):
    """What needs a look, and what is fine.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self, check: Held[tuple[CheckItem, ...]], today: Held[Today], actions: TodayActions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._check, self._today, self._actions = check, today, actions
        self._look = RowsModel(CheckItem, "key", self)
        self._fine = RowsModel(CheckItem, "key", self)
        check.changed.connect(self._show)
        today.changed.connect(self.changed)
        self._show()

    @Property(QObject, notify=changed)
    def look(self) -> RowsModel:
        return self._look

    @Property(QObject, notify=changed)
    def fine(self) -> RowsModel:
        return self._fine

    @Property(str, notify=changed)
    def verdict(self) -> str:
        return verdict(self._check.value, self._today.value.obstacle)

    @Slot()
    def again(self) -> None:
        """Look once more."""
        self._actions.check_again()

    @Slot(str)
    def help(self, key: str) -> None:
        """Do what the button beside an item says."""
        self._actions.help(key)

    @Slot()
    def _show(self) -> None:
        self._look.show([item for item in self._check.value if not item.fine])
        self._fine.show([item for item in self._check.value if item.fine])
        self.changed.emit()
