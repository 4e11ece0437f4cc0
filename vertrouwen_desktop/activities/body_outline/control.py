"""The body outline as the adults steer it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.body_outline.model import PASS, SPOT_WORDS, SPOTS, Marked
from vertrouwen_desktop.ui.digit_keys import digit
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.body_outline"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A spot and its dots; `key` is the digit that puts one there."""

    place: int
    key: str
    words: str
    dots: int


@QmlElement
class BodyOutlineControlModel(QObject):
    """Puts dots and takes them away, for the class as a whole.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, marked: Held[Marked], about_me: bool, keep: Callable[[], None]) -> None:
        super().__init__()
        self._marked = marked
        self._about_me = about_me
        self._keep = keep
        self._places = RowsModel(PlaceRow, "place", self)
        self._fill()
        marked.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        dots = self._marked.value.dots
        rows = [PlaceRow(n, str(n + 1), SPOT_WORDS[spot], dots[n]) for n, spot in enumerate(SPOTS)]
        passing = [PlaceRow(PASS, "0", "liever niet", dots[PASS])] if self._about_me else []
        self._places.show([*rows, *passing])

    @Property(QObject, notify=changed)
    def places(self) -> QObject:
        return self._places

    @Property(int, notify=changed)
    def shown(self) -> int:
        """How many dots lie on the body."""
        return self._marked.value.shown

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What to think of, in one sentence."""
        if self._about_me:
            return "Wie niet wil, hoeft niet. Een cijfer zet een stip, met Shift gaat er een weg."
        return "Meer plekken mag. Een cijfer zet een stip, met Shift gaat er een weg."

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._marked.value.past)

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        return self._marked.value.can_keep

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._marked.value.is_kept

    @Slot(int, int)
    def mark(self, place: int, by: int) -> None:
        """Put a dot more or fewer at a place."""
        if place != PASS or self._about_me:
            self._marked.show(self._marked.value.marked(place, by))

    @Slot(str, bool, bool, result=bool)
    def typed(self, text: str, shift: bool, again: bool) -> bool:
        """Take what a key wrote: a digit is a dot, with Shift one fewer, Backspace a step back.

        Returns whether it was one of these; a key that repeats by itself (`again`) does nothing.
        """
        number = digit(text, shift)
        known = text == "\b" or number is not None
        if known and not again:
            if number is None:
                self.undo()
            else:
                self.mark(number - 1 if number else PASS, -1 if shift else 1)
        return known

    @Slot()
    def undo(self) -> None:
        self._marked.show(self._marked.value.undone())

    @Slot()
    def keep(self) -> None:
        self._keep()
