"""The emergency card in the control window. Nothing on it is private."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.emergency_card.model import CHILD, KEYS, SENTENCE, SITUATIONS, KeyRow
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.emergency_card"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SituationRow:
    """A situation as QML reads it: it knows lists, not tuples."""

    key: str
    icon: str
    title: str
    steps: list[str]


@QmlElement
class EmergencyCardModel(QObject):
    """The card, and the way back.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, lesson_runs: Held[bool], back: Callable[[], None]) -> None:
        super().__init__()
        self._lesson_runs, self._back = lesson_runs, back
        self._situations = RowsModel(SituationRow, "key", self)
        self._situations.show([SituationRow(s.key, s.icon, s.title, list(s.steps)) for s in SITUATIONS])
        self._keys = RowsModel(KeyRow, "keys", self)
        self._keys.show(KEYS)
        lesson_runs.changed.connect(self.changed)

    @Property(QObject, notify=changed)
    def situations(self) -> RowsModel:
        return self._situations

    @Property(QObject, notify=changed)
    def keys(self) -> RowsModel:
        return self._keys

    @Property(str, notify=changed)
    def childTitle(self) -> str:
        return CHILD.title

    @Property(str, notify=changed)
    def childSteps(self) -> str:
        return "\n".join(CHILD.steps)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        return SENTENCE

    @Property(bool, notify=changed)
    def isLessonRunning(self) -> bool:
        return self._lesson_runs.value

    @Slot()
    def back(self) -> None:
        """Go back to where the adults were."""
        self._back()
