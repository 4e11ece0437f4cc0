"""The class promises as the adults see and steer them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.class_promises.model import WORDS_MAX, Table
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.class_promises"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place: the words on it as they stand in its field, and what can be done with them."""

    number: int
    card_id: str
    words: str
    own: bool
    chosen: bool
    can_return: bool


@dataclass(frozen=True, slots=True)
class LooseLine:
    """A card beside the places."""

    card_id: str
    words: str
    own: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A kept promise, 1-based."""

    number: int
    words: str


@QmlElement
class ClassPromisesControlModel(QObject):
    """Every step that the class can make on the board, for the keyboard; and keeping the promises.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, table: Held[Table], shown: tuple[str, ...] | None, keep: Callable[[], None]) -> None:
        super().__init__()
        self._table = table
        self._shown = shown
        self._keep = keep
        self._chosen = ""
        self._places = RowsModel(PlaceLine, "number", self)
        self._loose = RowsModel(LooseLine, "card_id", self)
        self._shown_lines = RowsModel(ShownLine, "number", self)
        self._shown_lines.show([ShownLine(n, words) for n, words in enumerate(shown or (), start=1)])
        self._fill()
        table.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        if self._table.value.card(self._chosen) is None:
            self._chosen = ""
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        table = self._table.value
        self._places.show([self._place_line(table, n) for n in range(1, len(table.now.places) + 1)])
        loose = [c for i in table.now.slots if (c := table.card(i)) is not None]
        self._loose.show([LooseLine(c.card_id, c.text, c.own, c.card_id == self._chosen) for c in loose])

    def _place_line(self, table: Table, number: int) -> PlaceLine:
        card = table.on(number)
        draft = table.draft[1] if table.draft is not None and table.draft[0] == number else None
        if card is None:
            return PlaceLine(number, "", draft or "", False, False, False)
        words = card.text if draft is None else draft
        chosen = card.card_id == self._chosen
        return PlaceLine(number, card.card_id, words, card.own, chosen, table.can_return(card.card_id))

    # ---- what is

    @Property(QObject, notify=changed)
    def places(self) -> QObject:
        return self._places

    @Property(QObject, notify=changed)
    def loose(self) -> QObject:
        return self._loose

    @Property(int, notify=changed)
    def looseCount(self) -> int:
        return self._loose.rowCount()

    @Property(int, notify=changed)
    def wordsMax(self) -> int:
        return WORDS_MAX

    @Property(bool, notify=changed)
    def isShow(self) -> bool:
        """The slide shows what was kept in an earlier lesson; there is nothing to steer."""
        return self._shown is not None

    @Property(QObject, notify=changed)
    def shown(self) -> QObject:
        """The kept promises that the slide shows."""
        return self._shown_lines

    @Property(int, notify=changed)
    def shownCount(self) -> int:
        return self._shown_lines.rowCount()

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        return self._chosen != ""

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._table.value.past) or self._table.value.draft is not None

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        after = self._table.value.applied()
        return bool(after.promises) and not after.is_kept

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._table.value.is_kept

    @Property(int, notify=changed)
    def placedCount(self) -> int:
        return len(self._table.value.promises)

    @Property(bool, notify=changed)
    def wasKept(self) -> bool:
        """Kept once, and changed since."""
        return bool(self._table.value.kept) and not self.isKept

    # ---- what can be done

    @Slot(str)
    def choose(self, card_id: str) -> None:
        """Choose a card, or leave it again."""
        self._chosen = "" if card_id == self._chosen else card_id
        self._refill()

    @Slot(str, int)
    def place(self, card_id: str, number: int) -> None:
        self._chosen = ""
        self._step(self._table.value.placed(card_id, number))

    @Slot(int)
    def pick(self, number: int) -> None:
        """Put the chosen card on a place; with none chosen, choose the card that lies there."""
        card = self._table.value.on(number)
        if self._chosen and (card is None or card.card_id != self._chosen):
            self.place(self._chosen, number)
        elif card is not None:
            self.choose(card.card_id)

    @Slot(int)
    def putBack(self, number: int) -> None:
        card = self._table.value.on(number)
        if card is not None:
            self._step(self._table.value.returned(card.card_id))

    @Slot(str)
    def remove(self, card_id: str) -> None:
        """Take an own promise away; undo brings it back."""
        self._step(self._table.value.removed(card_id))

    @Slot(int, str)
    def type(self, number: int, text: str) -> None:
        """Hold what is being typed; the class sees it when it is applied."""
        self._table.show(self._table.value.typed(number, text))

    @Slot()
    def apply(self) -> None:
        self._table.show(self._table.value.applied())

    @Slot()
    def undo(self) -> None:
        self._step(self._table.value.undone())

    @Slot()
    def keep(self) -> None:
        self._keep()

    def _step(self, table: Table) -> None:
        if table != self._table.value:
            self._table.show(table)
        else:
            self._refill()
