"""What an update of the programme asks the school to choose."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.own import Place
from vertrouwen_desktop.features.preparing.model import Preparing, PreparingActions
from vertrouwen_desktop.features.preparing.rows import ConflictRow, conflict_key, conflict_rows
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.preparing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LessonConflictsModel(QObject):
    """Two texts each time; until somebody chooses, the class sees the one that the sentence names.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, preparing: Held[Preparing], actions: PreparingActions, parent: QObject) -> None:
        super().__init__(parent)
        self._preparing, self._actions = preparing, actions
        self._open, self._error = False, ""
        self._rows = RowsModel(ConflictRow, "key", self)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def words(self) -> str:
        count = self._rows.rowCount()
        if not count:
            return ""
        where = "één plek" if count == 1 else f"{count} plekken"
        return f"Het lesprogramma is veranderd. Op {where} in deze les kiezen jullie wat blijft."

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self._open and bool(self._rows.rowCount())

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Slot(bool)
    def open(self, on: bool) -> None:
        self._open = on
        self.changed.emit()

    @Slot(str)
    def keep(self, key: str) -> None:
        """The school's own version stays."""
        place = self._place(key)
        if place is not None:
            self._actions.keep(place, self._done)

    @Slot(str)
    def take(self, key: str) -> None:
        """What the programme says now counts."""
        place = self._place(key)
        if place is not None:
            self._actions.back(lambda one: one == place, self._done)

    # ---- for the page

    def begin(self) -> None:
        """Another lesson."""
        self._open, self._error = False, ""

    def show(self) -> None:
        """Show the lesson as it is now."""
        self._rows.show(conflict_rows(self._preparing.value, self._actions.fields))
        self.changed.emit()

    def _place(self, key: str) -> Place | None:
        found = (c.change.place for c in self._preparing.value.to_choose if conflict_key(c) == key)
        return next(found, None)

    def _done(self, sentence: str) -> None:
        self._error = sentence
        self.changed.emit()
