"""The meter as the adults steer it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.thermometer.model import Climb
from vertrouwen_desktop.domain.levels import level_word
from vertrouwen_desktop.ui.digit_keys import digit
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.thermometer"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LevelRow:
    """A level to choose; `number` is its key."""

    level: int
    number: int
    word: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What the adults tell at a moment, and the level they may think of."""

    text: str
    level: int


@QmlElement
class ThermometerControlModel(QObject):
    """Tells moment after moment, and puts the animal where the class says.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self, climb: Held[Climb], told: tuple[Told, ...], levels: tuple[int, ...], keep: Callable[[], None]
    ) -> None:
        super().__init__()
        self._climb = climb
        self._told = told
        self._scale = levels
        self._keep = keep
        self._levels = RowsModel(LevelRow, "level", self)
        self._fill()
        climb.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        level = self._climb.value.level
        self._levels.show([LevelRow(at, n, level_word(at), at == level) for n, at in enumerate(self._scale, start=1)])

    @Property(QObject, notify=changed)
    def levels(self) -> QObject:
        return self._levels

    @Property(int, notify=changed)
    def levelCount(self) -> int:
        return len(self._scale)

    @Property(int, notify=changed)
    def moment(self) -> int:
        """Which moment is told, 1-based."""
        return self._climb.value.at + 1

    @Property(int, notify=changed)
    def moments(self) -> int:
        return len(self._told)

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._told[self._climb.value.at].text

    @Property(str, notify=changed)
    def suggestion(self) -> str:
        """The word of the level that the adults may think of."""
        return level_word(self._told[self._climb.value.at].level)

    @Property(str, notify=changed)
    def chosenWord(self) -> str:
        """The word of what the class chose; empty before."""
        level = self._climb.value.level
        return level_word(level) if level else ""

    @Property(bool, notify=changed)
    def atStart(self) -> bool:
        return self._climb.value.at == 0

    @Property(bool, notify=changed)
    def atEnd(self) -> bool:
        return self._climb.value.at == len(self._told) - 1

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._climb.value.past)

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        return self._climb.value.can_keep

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._climb.value.is_kept

    @Slot(int)
    def choose(self, number: int) -> None:
        """Put the animal at the level with this number (1 is the calmest)."""
        if 1 <= number <= len(self._scale):
            self._climb.show(self._climb.value.moved(self._scale[number - 1]))

    @Slot(str, bool, result=bool)
    def typed(self, text: str, again: bool) -> bool:
        """Take what a key wrote: a digit is a level, Backspace a step back.

        Returns whether it was one of these; a key that repeats by itself (`again`) does nothing.
        """
        number = digit(text, False)
        known = text == "\b" or (number is not None and 1 <= number <= len(self._scale))
        if known and not again:
            if number is None:
                self.undo()
            else:
                self.choose(number)
        return known

    @Slot(int)
    def go(self, by: int) -> None:
        """Tell another moment."""
        self._climb.show(self._climb.value.gone(by))

    @Slot()
    def undo(self) -> None:
        self._climb.show(self._climb.value.undone())

    @Slot()
    def keep(self) -> None:
        self._keep()
