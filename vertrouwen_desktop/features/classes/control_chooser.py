"""Which class is shown, in the control window."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.features.classes.rows import ClassRow, class_rows
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ChooserModel(QObject):
    """The classes beside each other; those that are over are folded away.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, people: Held[People], private: Held[bool], chosen: Held[str], parent: QObject) -> None:
        super().__init__(parent)
        self._people, self._private, self._chosen = people, private, chosen
        self._old = False
        self._classes = RowsModel(ClassRow, "class_id", self)
        for held in (people, private, chosen):
            held.changed.connect(self._show)
        self._show()

    @Property(QObject, notify=changed)
    def classes(self) -> RowsModel:
        return self._classes

    @Property(int, notify=changed)
    def oldCount(self) -> int:
        return sum(one.archived for one in self._people.value.classes) if self._private.value else 0

    @Property(bool, notify=changed)
    def showsOld(self) -> bool:
        return self._old

    @Slot(str)
    def choose(self, class_id: str) -> None:
        self._chosen.show(class_id)

    @Slot(bool)
    def showOld(self, old: bool) -> None:
        self._old = old
        self._show()

    @Slot()
    def _show(self) -> None:
        rows = class_rows(self._people.value, self._chosen.value, self._old) if self._private.value else ()
        self._classes.show(list(rows))
        self.changed.emit()
