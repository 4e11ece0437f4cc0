"""The success line as the adults make it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.success_line.model import CARDS_MAX, TEXT_MAX, Line
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.success_line"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SuccessRow:
    """A card, 1-based."""

    card_id: str
    number: int
    words: str
    is_open: bool


@QmlElement
class SuccessLineControlModel(QObject):
    """Types what the class managed, orders it by keyboard, keeps it.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, line: Held[Line], keep: Callable[[], None]) -> None:
        super().__init__()
        self._line = line
        self._keep = keep
        self._open = ""
        self._cards = RowsModel(SuccessRow, "number", self)
        self._fill()
        line.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        cards = self._line.value.cards
        self._cards.show(
            [SuccessRow(c.card_id, n, c.text, c.card_id == self._open) for n, c in enumerate(cards, start=1)]
        )

    @Property(QObject, notify=changed)
    def cards(self) -> QObject:
        return self._cards

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._line.value.cards)

    @Property(bool, notify=changed)
    def isFull(self) -> bool:
        return self._line.value.is_full

    @Property(int, notify=changed)
    def most(self) -> int:
        return CARDS_MAX

    @Property(int, notify=changed)
    def longest(self) -> int:
        return TEXT_MAX

    @Property(str, notify=changed)
    def draft(self) -> str:
        return self._line.value.draft.text

    @Property(bool, notify=changed)
    def isRewording(self) -> bool:
        """The field holds other words for a card."""
        return self._line.value.draft.card_id != ""

    @Property(bool, notify=changed)
    def canType(self) -> bool:
        return not self._line.value.is_full or self._line.value.draft.card_id != ""

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._line.value.past)

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._line.value.kept == self._line.value.texts

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        line = self._line.value
        return line.kept != line.texts and (bool(line.cards) or line.kept is not None)

    @Slot(str)
    def type(self, text: str) -> None:
        """Hold what is being typed."""
        self._line.show(self._line.value.typed(text))

    @Slot()
    def apply(self) -> None:
        """Put the typed words on the line."""
        self._line.show(self._line.value.applied())

    @Slot(str)
    def open(self, card_id: str) -> None:
        """Show what can be done about a card, or hide that again."""
        self._open = "" if card_id == self._open else card_id
        self._refill()

    @Slot(str, int)
    def shift(self, card_id: str, by: int) -> None:
        """Move a card `by` places."""
        ids = [c.card_id for c in self._line.value.cards]
        if card_id in ids:
            self._line.show(self._line.value.moved(card_id, ids.index(card_id) + by))

    @Slot(str)
    def reword(self, card_id: str) -> None:
        self._line.show(self._line.value.rewording(card_id))

    @Slot(str)
    def remove(self, card_id: str) -> None:
        self._line.show(self._line.value.removed(card_id))

    @Slot()
    def undo(self) -> None:
        self._line.show(self._line.value.undone())

    @Slot()
    def keep(self) -> None:
        self._keep()
