"""The log, on the page of settings."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.domain.confidential.rights import LogEntry
from vertrouwen_desktop.features.settings.log import ALL, KINDS, LogActions, LogRow, log_rows
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.settings"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LogModel(QObject):
    """The newest lines, all or of one kind; nobody can change them.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, people: Held[People], private: Held[bool], actions: LogActions) -> None:
        super().__init__()
        self._people, self._private, self._actions = people, private, actions
        self._entries: tuple[LogEntry, ...] = ()
        self._kind, self._error = ALL, ""
        self._looked = False
        self._rows = RowsModel(LogRow, "seq", self)
        for held in (people, private):
            held.changed.connect(self._show)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._rows.rowCount()

    @Property(bool, notify=changed)
    def hasLooked(self) -> bool:
        return self._looked

    @Property(bool, notify=changed)
    def isHidden(self) -> bool:
        """Whether the class may be looking."""
        return not self._private.value

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._kind

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def kinds(self) -> list[list[str]]:
        return [[ALL, "Alles"], *([key, word] for key, (word, _) in KINDS.items())]

    @Slot()
    def look(self) -> None:
        """The page comes up: read the newest lines."""
        self._actions.look(self._found)

    @Slot(str)
    def choose(self, kind: str) -> None:
        self._kind = kind
        self._show()

    def _found(self, error: str, entries: tuple[LogEntry, ...]) -> None:
        self._error, self._entries, self._looked = error, entries, True
        self._show()

    @Slot()
    def _show(self) -> None:
        hidden = not self._private.value
        self._rows.show([] if hidden else log_rows(self._entries, self._people.value, self._kind))
        self.changed.emit()
