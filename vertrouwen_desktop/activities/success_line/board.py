"""The success line as the class sees and orders it. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.success_line.layout import Layout
from vertrouwen_desktop.activities.success_line.schema import SPEC, Move, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.success_line"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SuccessCardRow:
    """A card and where it lies; `in_hand`: it was tapped and waits for a place."""

    card_id: str
    picture: str
    words: str
    in_hand: bool
    home_x: float
    home_y: float


@dataclass(frozen=True, slots=True)
class StretchRow:
    """A piece of the line: it goes on over the edge of the board, like writing."""

    row: int
    from_x: float
    at_y: float


@QmlElement
class SuccessLineBoardModel(QObject):
    """Cards on a line: dragged to another place, or tapped and then tapped where they go.

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
        self._cards = RowsModel(SuccessCardRow, "card_id", self)
        self._stretches = RowsModel(StretchRow, "row", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view; a card in hand stays there as long as the cards are the same."""
        if (view, touch) != (self._view, self._touch):
            if not touch or view.cards != self._view.cards:
                self._hand = ""
            self._view, self._touch = view, touch
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        layout = self._layout
        places = {c.card_id: n for n, c in enumerate(self._view.cards)}
        # by id, so that a card that moves glides and none is made anew
        self._cards.show(
            [
                SuccessCardRow(
                    c.card_id,
                    c.picture,
                    c.text,
                    c.card_id == self._hand,
                    layout.spot(places[c.card_id]).x,
                    layout.spot(places[c.card_id]).y,
                )
                for c in sorted(self._view.cards, key=lambda c: (len(c.card_id), c.card_id))
            ]
        )
        rows = range(layout.rows if self._view.cards else 0)
        self._stretches.show([StretchRow(n, 0.0 if n else layout.spot(0).x, layout.middle(n)) for n in rows])

    @property
    def _layout(self) -> Layout:
        return Layout(len(self._view.cards))

    def _place(self, card_id: str) -> int | None:
        return next((n for n, c in enumerate(self._view.cards) if c.card_id == card_id), None)

    def _take(self, card_id: str) -> None:
        self._hand = card_id
        self._fill()
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._view.question

    @Property(QObject, notify=changed)
    def cards(self) -> QObject:
        return self._cards

    @Property(QObject, notify=changed)
    def stretches(self) -> QObject:
        """The pieces of the line, one for each row."""
        return self._stretches

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return not self._view.cards

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        """Touches count, and there is something to order."""
        return self._touch and len(self._view.cards) > 1

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion

    @Property(float, notify=changed)
    def cardWidth(self) -> float:
        return self._layout.card_width

    @Property(float, notify=changed)
    def cardHeight(self) -> float:
        return self._layout.card_height

    @Slot(str, QPointF, QPointF)
    def drop(self, card_id: str, start: QPointF, end: QPointF) -> None:
        """A card was dragged from `start` and let go at `end`: it goes to the nearest place."""
        place = self._place(card_id)
        if place is None or not self._touch:
            return
        self._take("")
        layout = self._layout
        home = layout.spot(place)
        x = home.x + layout.card_width / 2 + end.x() - start.x()
        y = home.y + layout.card_height / 2 + end.y() - start.y()
        to = layout.place_at(x, y)
        if to != place:
            self._say(Move(card_id=card_id, to=to))

    @Slot(str)
    def tap(self, card_id: str) -> None:
        """Take a card in hand, put it down again, or put the one in hand here."""
        place, hand = self._place(card_id), self._hand
        if place is None or not self._touch:
            return
        self._take("" if hand else card_id)
        if hand and hand != card_id:
            self._say(Move(card_id=hand, to=place))


FACE = BoardFace(SPEC, SuccessLineBoardModel, "SuccessLineBoard")
