"""The newest moment without words, on the page of today."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.today.model import Today, TodayActions, moment_sentence
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.features.today"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OpenMomentModel(QObject):
    """A few words about what happened; what is half typed belongs to its own moment.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, today: Held[Today], actions: TodayActions, parent: QObject) -> None:
        super().__init__(parent)
        self._today, self._actions = today, actions
        self._words: dict[str, str] = {}
        today.changed.connect(self.changed)

    @Property(str, notify=changed)
    def momentId(self) -> str:
        """Which moment it is about; empty when there is none, or others can read along."""
        return self._moment_id

    @Property(str, notify=changed)
    def sentence(self) -> str:
        return moment_sentence(self._today.value)

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._words.get(self._moment_id, "")

    @Slot(str)
    def wordsAre(self, text: str) -> None:
        """Hold what is being typed."""
        if self._moment_id:
            self._words[self._moment_id] = text
            self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Keep what was typed with the moment."""
        moment_id = self._moment_id
        words = self._words.pop(moment_id, "").strip()
        if words:
            self._actions.note(moment_id, words)
        self.changed.emit()

    @property
    def _moment_id(self) -> str:
        today = self._today.value
        return today.moments[0].moment_id if moment_sentence(today) else ""
