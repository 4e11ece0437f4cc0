"""The first step as the adults steer it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.first_step.model import PART_NAMES, PARTS, TEXT_MAX, Path, Pick
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.first_step"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PartLine:
    """A part and what was chosen."""

    part: int
    name: str
    words: str
    is_open: bool


@QmlElement
class FirstStepControlModel(QObject):
    """Every choice that the class can make on the board, own words too; and keeping them.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, path: Held[Path], options: tuple[tuple[Pick, ...], ...], keep: Callable[[], None]) -> None:
        super().__init__()
        self._path = path
        self._options = options
        self._keep = keep
        self._parts = RowsModel(PartLine, "part", self)
        self._fill()
        path.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        path = self._path.value
        texts = ["" if pick is None else pick.text for pick in path.picks]
        self._parts.show([PartLine(n, PART_NAMES[n], text, n == path.opened) for n, text in enumerate(texts)])

    @Property(QObject, notify=changed)
    def parts(self) -> QObject:
        return self._parts

    @Property(bool, notify=changed)
    def isChoosing(self) -> bool:
        return self._path.value.opened < PARTS

    @Property(str, notify=changed)
    def openName(self) -> str:
        """What is being chosen."""
        return PART_NAMES[self._path.value.opened] if self._path.value.opened < PARTS else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def options(self) -> list[list[str]]:
        """What there is to choose in the open part, as [text, text]."""
        path = self._path.value
        return [[p.text, p.text] for p in self._options[path.opened]] if path.opened < PARTS else []

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """What was chosen in the open part."""
        path = self._path.value
        pick = path.picks[path.opened] if path.opened < PARTS else None
        return "" if pick is None else pick.text

    @Property(str, notify=changed)
    def draft(self) -> str:
        return self._path.value.draft

    @Property(int, notify=changed)
    def longest(self) -> int:
        return TEXT_MAX

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._path.value.past)

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        return self._path.value.words is not None and not self._path.value.is_kept

    @Property(bool, notify=changed)
    def canLook(self) -> bool:
        """All three are chosen, and one of them is being chosen again."""
        return self._path.value.words is not None and self._path.value.opened < PARTS

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._path.value.is_kept

    @Slot(int)
    def open(self, part: int) -> None:
        self._path.show(self._path.value.open(part))

    @Slot()
    def look(self) -> None:
        """Show the three together."""
        self._path.show(self._path.value.open(PARTS))

    @Slot(str)
    def choose(self, text: str) -> None:
        path = self._path.value
        found = [p for p in self._options[path.opened] if p.text == text] if path.opened < PARTS else []
        if found:
            self._path.show(path.chosen(path.opened, found[0]))

    @Slot(str)
    def type(self, text: str) -> None:
        """Hold what is being typed."""
        self._path.show(self._path.value.typed(text))

    @Slot()
    def apply(self) -> None:
        """Choose the typed words."""
        self._path.show(self._path.value.applied())

    @Slot()
    def undo(self) -> None:
        self._path.show(self._path.value.undone())

    @Slot()
    def keep(self) -> None:
        self._keep()
