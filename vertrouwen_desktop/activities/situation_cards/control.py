"""The situation cards as the adults lead them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.situation_cards.model import Stack
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.situation_cards"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HelpRow:
    """Something that may help (0-based), and whether the class chose it for the card on top."""

    choice: int
    words: str
    on: bool


@QmlElement
class SituationCardsControlModel(QObject):
    """Steps through the cards, chooses with the class, keeps what was chosen.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self, stack: Held[Stack], cards: tuple[str, ...], choices: tuple[str, ...], keep: Callable[[], None]
    ) -> None:
        super().__init__()
        self._stack = stack
        self._cards = cards
        self._choices = choices
        self._keep = keep
        self._helps = RowsModel(HelpRow, "choice", self)
        self._fill()
        stack.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        chosen = self._stack.value.chosen[self._stack.value.at]
        self._helps.show([HelpRow(n, words, n in chosen) for n, words in enumerate(self._choices)])

    @Property(int, notify=changed)
    def number(self) -> int:
        """The card on top, 1-based."""
        return self._stack.value.at + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._stack.value.cards

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._cards[self._stack.value.at]

    @Property(str, notify=changed)
    def nextWords(self) -> str:
        """The card that comes after this one; empty at the last."""
        after = self._stack.value.at + 1
        return self._cards[after] if after < len(self._cards) else ""

    @Property(QObject, notify=changed)
    def helps(self) -> QObject:
        return self._helps

    @Property(bool, notify=changed)
    def hasChoices(self) -> bool:
        return bool(self._choices)

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._stack.value.past)

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._stack.value.is_kept

    @Property(bool, notify=changed)
    def wasKept(self) -> bool:
        """Kept once, and changed since."""
        return self._stack.value.kept is not None and not self._stack.value.is_kept

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        stack = self._stack.value
        return not stack.is_kept and (any(stack.chosen) or stack.kept is not None)

    @Slot(int)
    def step(self, by: int) -> None:
        """Show another card."""
        self._stack.show(self._stack.value.shown(self._stack.value.at + by))

    @Slot(int)
    def toggle(self, choice: int) -> None:
        self._stack.show(self._stack.value.toggled(self._stack.value.at, choice))

    @Slot()
    def undo(self) -> None:
        self._stack.show(self._stack.value.undone())

    @Slot()
    def keep(self) -> None:
        self._keep()
