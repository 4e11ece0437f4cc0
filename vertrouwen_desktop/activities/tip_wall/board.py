"""The tip wall as the class sees and touches it. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.tip_wall.layout import CARD, HEAD, LOOSE_TOP, Box, Layout
from vertrouwen_desktop.activities.tip_wall.model import ROWS
from vertrouwen_desktop.activities.tip_wall.schema import SPEC, Loosen, Place, TipView, Turn, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.tip_wall"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TipRow:
    """A tip and where it belongs; `in_hand`: it was tapped and waits for a column."""

    tip_id: str
    picture: str
    text: str
    hung: bool
    in_sight: bool
    in_hand: bool
    home_x: float
    home_y: float


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A column: its surface, and how many tips hang out of sight."""

    number: int
    name: str
    more: int
    panel_x: float
    panel_y: float
    panel_width: float
    panel_height: float


@QmlElement
class TipWallBoardModel(QObject):
    """Tips and columns: shows a view, says where a tip was hung, decides nothing.

    A tip is dragged, or tapped and then a column tapped. Which tip is in hand is the board's own business.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._say = say
        self._touch = False
        self._hand = ""
        self._tips = RowsModel(TipRow, "tip_id", self)
        self._columns = RowsModel(ColumnRow, "number", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view; a tip in hand stays there as long as it is where it was."""
        if view == self._view and touch == self._touch:
            return
        if not touch or _find(self._view, self._hand) != _find(view, self._hand):
            self._hand = ""
        self._view, self._touch = view, touch
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        view, layout = self._view, self._layout()
        self._tips.show([self._row(tip, layout) for tip in view.tips])
        panels = [(n, c, layout.panel(n)) for n, c in enumerate(view.columns, start=1)]
        self._columns.show([ColumnRow(n, c.name, c.more, p.x, p.y, p.width, p.height) for n, c, p in panels])

    def _row(self, tip: TipView, layout: Layout) -> TipRow:
        hung, in_sight = tip.column > 0, tip.column + tip.spot > 0
        home = self._home(tip, layout)
        hand = tip.tip_id == self._hand
        return TipRow(tip.tip_id, tip.picture, tip.text, hung, in_sight, hand, home.x, home.y)

    def _home(self, tip: TipView, layout: Layout) -> Box:
        return layout.cell(tip.column, tip.row) if tip.column else layout.spot(tip.spot or layout.columns)

    def _layout(self) -> Layout:
        return Layout(len(self._view.columns), self._view.rows)

    def _take(self, tip_id: str) -> None:
        if tip_id != self._hand:
            self._hand = tip_id
            self._fill()
            self.changed.emit()

    # ---- what is shown

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._view.question

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many loose tips have no spot yet."""
        return self._view.waiting

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._touch

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        """A tip was tapped: the columns wait for it."""
        return self._hand != ""

    @Property(bool, notify=changed)
    def hasLoose(self) -> bool:
        return self._view.loose > 0

    @Property(bool, notify=changed)
    def mayTell(self) -> bool:
        """Nothing lies below the wall: there is room to say that a tip is welcome, and silence too."""
        return self._view.loose == 0 and self._view.rows < ROWS

    @Property(QObject, notify=changed)
    def tips(self) -> QObject:
        return self._tips

    @Property(QObject, notify=changed)
    def columns(self) -> QObject:
        return self._columns

    @Property(float, notify=changed)
    def cardWidth(self) -> float:
        return self._layout().card_width

    @Property(float, notify=changed)
    def cardHeight(self) -> float:
        return CARD

    @Property(float, notify=changed)
    def headHeight(self) -> float:
        """The name of a column stands in the upper part of its surface."""
        return HEAD

    @Property(float, notify=changed)
    def looseTop(self) -> float:
        return LOOSE_TOP

    # ---- touches

    @Slot(QPointF, result=int)
    def columnUnder(self, point: QPointF) -> int:
        """Return the column under a finger on the stage; 0: none."""
        return self._layout().column_at(point.x(), point.y())

    @Slot(str, QPointF)
    def drop(self, tip_id: str, point: QPointF) -> None:
        """A tip was let go at `point`: on a column, or beside all."""
        tip = _find(self._view, tip_id)
        if tip is None or not self._touch:
            return
        self._take("")
        column = self.columnUnder(point)
        if column and column != tip.column:
            self._say(Place(tip_id=tip_id, column=column))
        elif tip.column and not column:
            self._say(Loosen(tip_id=tip_id))

    @Slot(str)
    def tapTip(self, tip_id: str) -> None:
        """Take a tip in hand or put it down again; with another one in hand, a hung tip stands for its column."""
        tip, hand = _find(self._view, tip_id), _find(self._view, self._hand)
        if tip is None or not self._touch:
            return
        if hand is not None and tip.column and hand.column != tip.column:
            self.tapColumn(tip.column)
        else:
            self._take("" if hand == tip else tip_id)

    @Slot(int)
    def tapColumn(self, column: int) -> None:
        """Hang the tip in hand in a column."""
        hand = _find(self._view, self._hand)
        if hand is not None and self._touch:
            self._take("")
            if hand.column != column:
                self._say(Place(tip_id=hand.tip_id, column=column))

    @Slot()
    def tapBeside(self) -> None:
        """Take the tip in hand off the wall."""
        hand = _find(self._view, self._hand)
        if hand is not None and self._touch:
            self._take("")
            if hand.column:
                self._say(Loosen(tip_id=hand.tip_id))

    @Slot(int)
    def turn(self, column: int) -> None:
        """Show the next part of a long column; a tip in hand is hung there instead."""
        if self._hand:
            self.tapColumn(column)
        elif self._touch:
            self._say(Turn(column=column))


def _find(view: View, tip_id: str) -> TipView | None:
    return next((t for t in view.tips if t.tip_id == tip_id), None)


FACE = BoardFace(SPEC, TipWallBoardModel, "TipWallBoard")
