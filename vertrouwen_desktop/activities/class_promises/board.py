"""The class promises as the class sees and touches them. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.class_promises.layout import Layout
from vertrouwen_desktop.activities.class_promises.schema import SPEC, CardView, Place, Return, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.class_promises"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card and where it lies; `in_hand`: it was tapped and waits for a place."""

    card_id: str
    picture: str
    text: str
    placed: bool
    in_hand: bool
    home_x: float
    home_y: float
    home_tilt: float


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place, 1-based."""

    number: int
    place_x: float
    place_y: float


@QmlElement
class ClassPromisesBoardModel(QObject):
    """Cards and places: shows a view, says where a card was put, decides nothing.

    A card is dragged, or tapped and then a place tapped. Which card is in hand is the board's own business.

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
        self._cards = RowsModel(CardRow, "card_id", self)
        self._places = RowsModel(PlaceRow, "number", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view; a card in hand stays there as long as it lies where it lay."""
        if view == self._view and touch == self._touch:
            return
        if not touch or view.show or self._find(self._hand) != _find(view, self._hand):
            self._hand = ""
        self._view, self._touch = view, touch
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        view, layout = self._view, self._layout()
        self._cards.show([self._row(card, layout) for card in view.cards])
        places = [layout.place(n) for n in range(1, view.places + 1)]
        self._places.show([PlaceRow(n, p.x, p.y) for n, p in enumerate(places, start=1)])

    def _row(self, card: CardView, layout: Layout) -> CardRow:
        spot = layout.spot(card.place, card.slot)
        hand = card.card_id == self._hand
        return CardRow(card.card_id, card.picture, card.text, card.place > 0, hand, spot.x, spot.y, spot.tilt)

    def _layout(self) -> Layout:
        return Layout(self._view.places, self._view.slots)

    def _find(self, card_id: str) -> CardView | None:
        return _find(self._view, card_id)

    def _take(self, card_id: str) -> None:
        if card_id != self._hand:
            self._hand = card_id
            self._fill()
            self.changed.emit()

    # ---- what is shown

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def instruction(self) -> str:
        return self._view.instruction

    @Property(bool, notify=changed)
    def isShow(self) -> bool:
        """The kept promises, to read."""
        return self._view.show

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._touch and not self._view.show

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion

    @Property(bool, notify=changed)
    def wide(self) -> bool:
        return self._layout().wide

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        """A card was tapped: the places wait for it."""
        return self._hand != ""

    @Property(QObject, notify=changed)
    def cards(self) -> QObject:
        return self._cards

    @Property(QObject, notify=changed)
    def places(self) -> QObject:
        return self._places

    @Property(float, notify=changed)
    def cardWidth(self) -> float:
        return self._layout().place(1).width

    @Property(float, notify=changed)
    def cardHeight(self) -> float:
        return self._layout().place(1).height

    @Property(QRectF, notify=changed)
    def panel(self) -> QRectF:
        """The surface under the places."""
        panel = self._layout().panel
        return QRectF(panel.x, panel.y, panel.width, panel.height)

    # ---- touches

    @Slot(str, QPointF, QPointF, result=int)
    def placeUnder(self, card_id: str, start: QPointF, end: QPointF) -> int:
        """Return the place on which the card would land, dragged from `start` to `end` on the stage; 0: none."""
        card = self._find(card_id)
        return self._layout().place_at(*self._moved(card, start, end)) if card else 0

    @Slot(int, result=QPointF)
    def placeCorner(self, place: int) -> QPointF:
        """Return the upper left corner of a place."""
        spot = self._layout().place(place)
        return QPointF(spot.x, spot.y)

    @Slot(int, result=bool)
    def isFree(self, place: int) -> bool:
        return all(c.place != place for c in self._view.cards)

    @Slot(str, QPointF, QPointF)
    def drop(self, card_id: str, start: QPointF, end: QPointF) -> None:
        """A card was dragged from `start` and let go at `end`: on a place, beside the panel, or nowhere."""
        card = self._find(card_id)
        if card is None or not self.touch:
            return
        self._take("")
        centre = self._moved(card, start, end)
        place = self._layout().place_at(*centre)
        if place and place != card.place:
            self._say(Place(card_id=card_id, place=place))
        elif card.place and not self._layout().on_panel(*centre):
            self._say(Return(card_id=card_id))

    @Slot(str)
    def tapCard(self, card_id: str) -> None:
        """Take a card in hand, put it down again, or change it with the one in hand."""
        card, hand = self._find(card_id), self._find(self._hand)
        if card is None or not self.touch:
            return
        if hand is not None and hand != card and (card.place or hand.place):
            place, moved = (card.place, hand) if card.place else (hand.place, card)
            self._take("")
            self._say(Place(card_id=moved.card_id, place=place))
        else:
            self._take("" if hand == card else card_id)

    @Slot(int)
    def tapPlace(self, place: int) -> None:
        """Put the card in hand on an empty place."""
        hand = self._find(self._hand)
        if hand is not None and self.touch:
            self._take("")
            self._say(Place(card_id=hand.card_id, place=place))

    @Slot()
    def tapBeside(self) -> None:
        """Put the card in hand beside the places again."""
        hand = self._find(self._hand)
        if hand is not None and self.touch:
            self._take("")
            if hand.place:
                self._say(Return(card_id=hand.card_id))

    def _moved(self, card: CardView, start: QPointF, end: QPointF) -> tuple[float, float]:
        x, y = self._layout().spot(card.place, card.slot).centre
        return x + end.x() - start.x(), y + end.y() - start.y()


def _find(view: View, card_id: str) -> CardView | None:
    return next((c for c in view.cards if c.card_id == card_id), None)


FACE = BoardFace(SPEC, ClassPromisesBoardModel, "ClassPromisesBoard")
