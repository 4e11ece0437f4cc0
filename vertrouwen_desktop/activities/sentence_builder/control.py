"""The sentence builder as the adults see and steer it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.sentence_builder.model import CHOICE_MAX, KEPT_MAX, Builder
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.sentence_builder"
QML_IMPORT_MAJOR_VERSION = 1

QVariantList = list  # the name by which qmllint knows it


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A kept sentence, 0-based; `shown`: the class reads it now."""

    number: int
    text: str
    shown: bool


@QmlElement
class SentenceBuilderControlModel(QObject):
    """Every step that the class can make on the board, own words, and keeping sentences.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, builder: Held[Builder], keep: Callable[[], None]) -> None:
        super().__init__()
        self._builder = builder
        self._keep = keep
        self._kept = RowsModel(KeptRow, "number", self)
        self._fill()
        builder.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        at = self._builder.value
        self._kept.show([KeptRow(n, text, n == at.read) for n, text in enumerate(at.kept)])

    # ---- what is

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """The sentence as far as it goes."""
        return self._builder.value.sentence

    @Property(QVariantList, notify=changed)
    def partOptions(self) -> list[list[str]]:
        """The parts, for choosing one: key and name."""
        return [[str(n), p.title] for n, p in enumerate(self._builder.value.parts)]

    @Property(str, notify=changed)
    def part(self) -> str:
        return str(self._builder.value.now)

    @Property(QVariantList, notify=changed)
    def choiceOptions(self) -> list[list[str]]:
        """The choices of the part of now: key and words."""
        at = self._builder.value
        return [[str(n), text] for n, text in enumerate(at.parts[at.now].choices)]

    @Property(str, notify=changed)
    def choice(self) -> str:
        """The choice that holds; empty: none, or own words."""
        at = self._builder.value
        choices, words = at.parts[at.now].choices, at.words[at.now]
        return str(choices.index(words)) if words in choices else ""

    @Property(str, notify=changed)
    def ownWords(self) -> str:
        """What stands in the field: what is being typed, or the class's own words for this part."""
        at = self._builder.value
        words = at.words[at.now]
        if at.draft is not None and at.draft[0] == at.now:
            return at.draft[1]
        return "" if words in at.parts[at.now].choices else words

    @Property(int, notify=changed)
    def wordsMax(self) -> int:
        return CHOICE_MAX

    @Property(QObject, notify=changed)
    def kept(self) -> QObject:
        return self._kept

    @Property(int, notify=changed)
    def keptCount(self) -> int:
        return len(self._builder.value.kept)

    @Property(bool, notify=changed)
    def isFull(self) -> bool:
        return len(self._builder.value.kept) >= KEPT_MAX

    @Property(int, notify=changed)
    def keptMax(self) -> int:
        return KEPT_MAX

    @Property(bool, notify=changed)
    def reads(self) -> bool:
        """The class reads a kept sentence."""
        return self._builder.value.read is not None

    @Property(bool, notify=changed)
    def canAdd(self) -> bool:
        return self._builder.value.applied().can_keep

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._builder.value.past) or self._builder.value.draft is not None

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        return bool(self._builder.value.kept) and not self._builder.value.is_given

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._builder.value.is_given

    # ---- what can be done

    @Slot(str)
    def turn(self, key: str) -> None:
        """Choose another part."""
        self._step(self._builder.value.turned(int(key)))

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose words for the part of now; the same again takes them out."""
        at = self._builder.value.reading(None).typed("")
        self._step(at.chosen(at.now, int(key)))

    @Slot(str)
    def type(self, text: str) -> None:
        """Hold own words; the class sees them when they are applied."""
        self._builder.show(self._builder.value.typed(text))

    @Slot()
    def apply(self) -> None:
        self._step(self._builder.value.applied())

    @Slot()
    def add(self) -> None:
        """Put the sentence among the kept ones."""
        self._step(self._builder.value.kept_now())

    @Slot(int)
    def remove(self, number: int) -> None:
        """Take a kept sentence away; undo brings it back."""
        self._step(self._builder.value.removed(number))

    @Slot(int)
    def read(self, number: int) -> None:
        """Show a kept sentence to the class, or go on building."""
        at = self._builder.value
        self._step(at.reading(None if at.read == number else number))

    @Slot()
    def build(self) -> None:
        """Go on building."""
        self._step(self._builder.value.reading(None))

    @Slot()
    def undo(self) -> None:
        self._step(self._builder.value.undone())

    @Slot()
    def keep(self) -> None:
        self._keep()

    def _step(self, builder: Builder) -> None:
        if builder != self._builder.value:
            self._builder.show(builder)
        else:
            self._refill()
