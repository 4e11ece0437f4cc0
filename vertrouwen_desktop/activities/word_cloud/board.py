"""The word cloud as the class sees it. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.word_cloud.schema import SPEC, Said, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.word_cloud"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CloudRow:
    """A word and where it lies."""

    word: str
    home_x: float
    home_y: float
    room: float
    large: bool
    said: bool


@QmlElement
class WordCloudBoardModel(QObject):
    """Words of the class; a touched one is said aloud together.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._say = say
        self._touch = False
        self._words = RowsModel(CloudRow, "word", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view."""
        if (view, touch) != (self._view, self._touch):
            self._view, self._touch = view, touch
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        self._words.show([CloudRow(w.word, w.x, w.y, w.width, w.large, w.said) for w in self._view.words])

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._view.question

    @Property(QObject, notify=changed)
    def words(self) -> QObject:
        return self._words

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return not self._view.words

    @Property(int, notify=changed)
    def page(self) -> int:
        """1-based."""
        return self._view.page

    @Property(int, notify=changed)
    def pages(self) -> int:
        return self._view.pages

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._touch

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion

    @Slot(str)
    def tap(self, word: str) -> None:
        if self._touch:
            self._say(Said(word=word))


FACE = BoardFace(SPEC, WordCloudBoardModel, "WordCloudBoard")
