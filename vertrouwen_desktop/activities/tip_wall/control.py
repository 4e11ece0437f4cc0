"""The tip wall as the adults see and steer it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.tip_wall.model import TEXT_MAX, TIPS_MAX, Wall
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.tip_wall"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TipLine:
    """A tip; `column` is 1-based, 0 when it lies loose; `place` is its name."""

    tip_id: str
    words: str
    column: int
    place: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """A column, 1-based: how many tips, and how many of them the class does not see now."""

    number: int
    name: str
    count: int
    more: int


@QmlElement
class TipWallControlModel(QObject):
    """Every step that the class can make on the board, for the keyboard; typing the class's tips; keeping them.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, wall: Held[Wall], columns: tuple[str, ...], keep: Callable[[], None]) -> None:
        super().__init__()
        self._wall = wall
        self._names = columns
        self._keep = keep
        self._chosen = ""
        self._tips = RowsModel(TipLine, "tip_id", self)
        self._columns = RowsModel(ColumnLine, "number", self)
        self._fill()
        wall.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        if self._wall.value.tip(self._chosen) is None:
            self._chosen = ""
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        """Show the tips in the order they came: a line that has the keyboard keeps it when its tip moves."""
        wall = self._wall.value
        columns = {tip.tip_id: column for tip, column in wall.sorted}
        places = ("", *self._names)
        self._tips.show(
            [
                TipLine(t.tip_id, t.text, n, places[n], t.tip_id == self._chosen)
                for t in wall.tips
                if (n := columns.get(t.tip_id)) is not None
            ]
        )
        self._columns.show(
            [
                ColumnLine(n, name, len(wall.now.columns[n - 1]), wall.out_of_sight(n))
                for n, name in enumerate(self._names, start=1)
            ]
        )

    # ---- what is

    @Property(QObject, notify=changed)
    def columns(self) -> QObject:
        return self._columns

    @Property(QObject, notify=changed)
    def tips(self) -> QObject:
        return self._tips

    @Property(int, notify=changed)
    def tipCount(self) -> int:
        return self._tips.rowCount()

    @Property(int, notify=changed)
    def looseCount(self) -> int:
        return self._wall.value.loose_count

    @Property(int, notify=changed)
    def tipsMax(self) -> int:
        return TIPS_MAX

    @Property(int, notify=changed)
    def textMax(self) -> int:
        return TEXT_MAX

    @Property(bool, notify=changed)
    def isFull(self) -> bool:
        return self._wall.value.is_full

    @Property(str, notify=changed)
    def draft(self) -> str:
        """What stands in the field."""
        draft = self._wall.value.draft
        return draft.text if draft is not None else ""

    @Property(bool, notify=changed)
    def rewording(self) -> bool:
        """The field holds the words of a tip that is there already."""
        draft = self._wall.value.draft
        return draft is not None and draft.tip_id != ""

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._wall.value.past) or self._wall.value.draft is not None

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        after = self._wall.value.applied()
        return bool(after.contents) and not after.is_kept

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._wall.value.is_kept

    @Property(bool, notify=changed)
    def wasKept(self) -> bool:
        """Kept once, and changed since."""
        return self._wall.value.kept is not None and not self.isKept

    # ---- what can be done

    @Slot(str)
    def choose(self, tip_id: str) -> None:
        """Choose a tip, or leave it again."""
        self._chosen = "" if tip_id == self._chosen else tip_id
        self._refill()

    @Slot(str, int)
    def place(self, tip_id: str, column: int) -> None:
        """Hang a tip in a column, 1-based; 0 takes it off the wall."""
        self._chosen = ""
        wall = self._wall.value
        self._step(wall.placed(tip_id, column) if column else wall.loosened(tip_id))

    @Slot(str)
    def remove(self, tip_id: str) -> None:
        """Take a tip away; undo brings it back."""
        self._step(self._wall.value.removed(tip_id))

    @Slot(str)
    def reword(self, tip_id: str) -> None:
        """Bring the words of a tip into the field."""
        tip = self._wall.value.tip(tip_id)
        if tip is not None:
            self._step(self._wall.value.typed(tip.text, tip_id))

    @Slot(int)
    def turn(self, column: int) -> None:
        """Let the class see the next part of a long column."""
        self._step(self._wall.value.turned(column))

    @Slot(str)
    def type(self, text: str) -> None:
        """Hold what is being typed; the class sees it when it is applied."""
        draft = self._wall.value.draft
        self._wall.show(self._wall.value.typed(text, draft.tip_id if draft is not None else ""))

    @Slot()
    def apply(self) -> None:
        self._step(self._wall.value.applied())

    @Slot()
    def undo(self) -> None:
        self._step(self._wall.value.undone())

    @Slot()
    def keep(self) -> None:
        self._keep()

    def _step(self, wall: Wall) -> None:
        if wall != self._wall.value:
            self._wall.show(wall)
        else:
            self._refill()
