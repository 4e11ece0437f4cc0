"""The class bar as the class sees it. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.class_bar.schema import SPEC, View
from vertrouwen_desktop.domain.levels import level_word
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.class_bar"
QML_IMPORT_MAJOR_VERSION = 1


ROWS = 7
"""So many rows of cards fit on a face."""


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A level and its cards."""

    level: int
    number: int
    word: str
    cards: int


@QmlElement
class ClassBarBoardModel(QObject):
    """A situation to hold up a card for; then the cards of the class. Nothing can be touched.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._columns = RowsModel(ColumnRow, "level", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view; touches mean nothing here."""
        if view != self._view:
            self._view = view
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        columns = enumerate(self._view.columns)
        self._columns.show([ColumnRow(c.level, n, level_word(c.level), c.cards) for n, c in columns])

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._view.question

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.picture

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._view.text

    @Property(bool, notify=changed)
    def isShown(self) -> bool:
        return self._view.shown

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many levels there are."""
        return len(self._view.columns)

    @Property(int, notify=changed)
    def perRow(self) -> int:
        """How many cards lie side by side: the same in every column, so that bars compare."""
        most = max((c.cards for c in self._view.columns), default=0)
        return max(1, -(-most // ROWS))

    @Property(QObject, notify=changed)
    def columns(self) -> QObject:
        return self._columns


FACE = BoardFace(SPEC, ClassBarBoardModel, "ClassBarBoard")
