"""The word cloud as the adults make it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.word_cloud.model import WORD_MAX, WORDS_MAX, Cloud
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.word_cloud"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class WordLine:
    """A word in the list."""

    word: str
    said: bool
    is_open: bool


@QmlElement
class WordCloudControlModel(QObject):
    """Adds words and takes them away, turns to the next ones, keeps them.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self, cloud: Held[Cloud], begin: tuple[str, ...], pages: Callable[[], int], keep: Callable[[], None]
    ) -> None:
        super().__init__()
        self._cloud = cloud
        self._begin = begin
        self._pages = pages
        self._keep = keep
        self._open = ""
        self._lines = RowsModel(WordLine, "word", self)
        self._fill()
        cloud.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        cloud = self._cloud.value
        self._lines.show([WordLine(w, cloud.is_said(w), w == self._open) for w in cloud.words(self._begin)])

    @Property(QObject, notify=changed)
    def lines(self) -> QObject:
        return self._lines

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._lines.rowCount()

    @Property(int, notify=changed)
    def longest(self) -> int:
        return WORD_MAX

    @Property(str, notify=changed)
    def draft(self) -> str:
        return self._cloud.value.draft

    @Property(bool, notify=changed)
    def isFull(self) -> bool:
        return self._lines.rowCount() >= WORDS_MAX

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many times the words fill the board."""
        return max(1, self._pages())

    @Property(int, notify=changed)
    def page(self) -> int:
        """1-based."""
        return self._page

    @property
    def _page(self) -> int:
        return min(self._cloud.value.page + 1, max(1, self._pages()))

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._cloud.value.kept == self._cloud.value.words(self._begin)

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        cloud = self._cloud.value
        words = cloud.words(self._begin)
        return cloud.kept != words and (bool(words) or cloud.kept is not None)

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._cloud.value.past)

    @Slot(str)
    def type(self, text: str) -> None:
        """Hold what is being typed."""
        self._cloud.show(self._cloud.value.typed(text))

    @Slot()
    def apply(self) -> None:
        """Put the typed word on the board, and turn to where it is."""
        before = self._cloud.value
        self._cloud.show(before.added(before.draft, self._begin).typed(""))
        if self._cloud.value.now != before.now:
            self._cloud.show(self._cloud.value.turned(self._pages() - 1))

    @Slot(str)
    def open(self, word: str) -> None:
        """Show what can be done about a word, or hide that again."""
        self._open = "" if word == self._open else word
        self._refill()

    @Slot(str)
    def remove(self, word: str) -> None:
        self._cloud.show(self._cloud.value.removed(word, self._begin))

    @Slot(str)
    def say(self, word: str) -> None:
        """The class said it aloud, or not yet after all."""
        self._cloud.show(self._cloud.value.said(word, self._begin))

    @Slot()
    def turn(self) -> None:
        """Show the next words; after the last the first."""
        self._cloud.show(self._cloud.value.turned(self._page % max(1, self._pages())))

    @Slot()
    def undo(self) -> None:
        self._cloud.show(self._cloud.value.undone())

    @Slot()
    def keep(self) -> None:
        self._keep()
