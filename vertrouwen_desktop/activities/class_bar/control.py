"""The class bar as the adults count it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.class_bar.model import PASS, Bar
from vertrouwen_desktop.domain.levels import ENOUGH, level_word
from vertrouwen_desktop.ui.digit_keys import digit
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.class_bar"
QML_IMPORT_MAJOR_VERSION = 1

TOO_FEW = f"Met minder dan {ENOUGH} kinderen laten we dit niet zien."


@dataclass(frozen=True, slots=True)
class TileRow:
    """A level (0: "liever niet") and its cards; `key` is the digit that counts it."""

    level: int
    key: str
    word: str
    cards: int


@QmlElement
class ClassBarControlModel(QObject):
    """Counts cards for the class as a whole, and lets the class see them when they are enough.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self, bar: Held[Bar], texts: tuple[str, ...], levels: tuple[int, ...], keep: Callable[[], None]
    ) -> None:
        super().__init__()
        self._bar = bar
        self._texts = texts
        self._levels = levels
        self._keep = keep
        self._tiles = RowsModel(TileRow, "level", self)
        self._fill()
        bar.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        counts = self._bar.value.pile.counts
        rows = [TileRow(at, str(n), level_word(at), counts[at]) for n, at in enumerate(self._levels, start=1)]
        self._tiles.show([*rows, TileRow(PASS, "0", "liever niet", counts[PASS])])

    @Property(QObject, notify=changed)
    def tiles(self) -> QObject:
        return self._tiles

    @Property(int, notify=changed)
    def tileCount(self) -> int:
        return len(self._levels) + 1

    @Property(str, notify=changed)
    def situation(self) -> str:
        """Which situation it is, and what it says."""
        at = self._bar.value.at
        return self._texts[at] if len(self._texts) == 1 else f"{at + 1} van {len(self._texts)}. {self._texts[at]}"

    @Property(str, notify=changed)
    def counted(self) -> str:
        """How many cards were counted, against the class."""
        bar = self._bar.value
        n, size = bar.pile.everyone, bar.class_size
        if bar.is_small:
            return "gedaan" if bar.pile.done else f"{size} kinderen"
        if size and n > size:
            return f"{n} geteld, {size} kinderen"
        return f"{n} van {size} geteld" if size else f"{n} geteld"

    @Property(bool, notify=changed)
    def isEveryone(self) -> bool:
        bar = self._bar.value
        return bar.pile.done if bar.is_small else 0 < bar.class_size == bar.pile.everyone

    @Property(bool, notify=changed)
    def isTooMany(self) -> bool:
        bar = self._bar.value
        return 0 < bar.class_size < bar.pile.everyone

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What is so, and what can be done now."""
        bar = self._bar.value
        cards = bar.pile.cards
        if bar.is_small:
            return f"{TOO_FEW} Tellen hoeft niet: kijk samen naar de kaarten."
        if bar.is_shown:
            return "De klas ziet de kaarten."
        if bar.can_show:
            left = bar.class_size - bar.pile.everyone
            return f"Er zijn nog {left} kinderen." if left > 1 else "Laat het de klas zien als jullie klaar zijn."
        if cards:
            return f"{TOO_FEW} Er zijn nu {cards} kaarten. Ga je verder, dan bewaren we alleen dat jullie dit deden."
        return (
            f"Gedaan. {TOO_FEW}"
            if bar.pile.done
            else "Elke kaart is één toets: 1 t/m "
            + (f"{len(self._levels)}. 0 is liever niet. Met Shift haal je er een af.")
        )

    @Property(bool, notify=changed)
    def isSmall(self) -> bool:
        """So few children that nothing is counted."""
        return self._bar.value.is_small

    @Property(bool, notify=changed)
    def isDone(self) -> bool:
        return self._bar.value.pile.done

    @Property(bool, notify=changed)
    def canShow(self) -> bool:
        return self._bar.value.can_show

    @Property(bool, notify=changed)
    def isShown(self) -> bool:
        return self._bar.value.is_shown

    @Property(bool, notify=changed)
    def atStart(self) -> bool:
        return self._bar.value.at == 0

    @Property(bool, notify=changed)
    def atEnd(self) -> bool:
        return self._bar.value.at_end

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._bar.value.past)

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        return self._bar.value.can_keep

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._bar.value.is_kept

    @Slot(int, int)
    def count(self, level: int, by: int) -> None:
        """Count one card more or fewer of a level; of 0 for "liever niet"."""
        self._bar.show(self._bar.value.counted(level, by))

    @Slot(str, bool, bool, result=bool)
    def typed(self, text: str, shift: bool, again: bool) -> bool:
        """Take what a key wrote: a digit is a card, with Shift one fewer, Backspace a step back.

        Returns whether it was one of these; a key that repeats by itself (`again`) counts nothing.
        """
        number = digit(text, shift)
        known = text == "\b" or (number is not None and number <= len(self._levels))
        if known and not again:
            if number is None:
                self.undo()
            else:
                self.count(self._levels[number - 1] if number else PASS, -1 if shift else 1)
        return known

    @Slot()
    def undo(self) -> None:
        self._bar.show(self._bar.value.undone())

    @Slot()
    def did(self) -> None:
        """The class did this situation; nothing is counted."""
        self._bar.show(self._bar.value.did())

    @Slot(bool)
    def reveal(self, shown: bool) -> None:
        """Let the class see the cards, or hide them again."""
        self._bar.show(self._bar.value.seen(shown))

    @Slot(int)
    def go(self, by: int) -> None:
        """Ask about another situation."""
        self._bar.show(self._bar.value.gone(by))

    @Slot()
    def keep(self) -> None:
        self._keep()
