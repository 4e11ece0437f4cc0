"""The talking circle as the class sees and touches it. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.talking_circle.layout import Round, rounds
from vertrouwen_desktop.activities.talking_circle.model import Stage
from vertrouwen_desktop.activities.talking_circle.schema import SPEC, Fictional, Give, RingView, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.talking_circle"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class RuleRow:
    """How we talk."""

    number: int
    picture: str
    text: str


@dataclass(frozen=True, slots=True)
class SeatRow:
    """A seat by the corner of its square; `mark` is w(aits), d(one) or l(ater)."""

    number: int
    seat_x: float
    seat_y: float
    size: float
    mark: str
    here: bool


@dataclass(frozen=True, slots=True)
class RingRow:
    """A circle: its middle, the piece by the corner of its square, and the time of the turn."""

    number: int
    middle_x: float
    middle_y: float
    radius: float
    stone_x: float
    stone_y: float
    stone: float
    in_middle: bool
    left_s: float
    whole_s: float
    runs: bool
    sent: int
    adult: str


@QmlElement
class TalkingCircleBoardModel(QObject):
    """Seats, the piece and the time of a turn; says when the piece is given on, decides nothing.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._say = say
        self._touch = False
        self._rules = RowsModel(RuleRow, "number", self)
        self._rings = RowsModel(RingRow, "number", self)
        self._seats = RowsModel(SeatRow, "number", self)
        self._sent = 0
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view; the time goes on from what it says."""
        if view != self._view or touch != self._touch:
            self._view, self._touch = view, touch
            self._sent += 1
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        view, rounded = self._view, self._rounds()
        self._rules.show([RuleRow(n, rule.picture, rule.text) for n, rule in enumerate(view.rules)])
        rings = enumerate(zip(rounded, view.rings, strict=True))
        self._rings.show([_ring_row(n, at, ring, self._sent) for n, (at, ring) in rings])
        seats = (seat for at, ring in zip(rounded, view.rings, strict=True) for seat in _seats(at, ring))
        self._seats.show([SeatRow(n, *seat) for n, seat in enumerate(seats)])

    def _rounds(self) -> tuple[Round, ...]:
        return rounds(tuple(len(ring.seats) for ring in self._view.rings))

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._view.question

    @Property(str, notify=changed)
    def stage(self) -> str:
        """ready, runs, stopped or closed."""
        return self._view.stage.value

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._touch and self._view.stage is Stage.RUNS

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion

    @Property(bool, notify=changed)
    def isFictional(self) -> bool:
        return self._view.fictional is not None

    @Property(str, notify=changed)
    def storyPicture(self) -> str:
        return self._story.picture

    @Property(str, notify=changed)
    def storyText(self) -> str:
        return self._story.text

    @property
    def _story(self) -> Fictional:
        return self._view.fictional or Fictional.model_construct(picture="", text="")

    @Property(QObject, notify=changed)
    def rules(self) -> QObject:
        return self._rules

    @Property(int, notify=changed)
    def ruleCount(self) -> int:
        return len(self._view.rules)

    @Property(int, notify=changed)
    def longestRule(self) -> int:
        """Letters of the longest rule: all rules get the same size."""
        return max(len(rule.text) for rule in self._view.rules)

    @Property(QObject, notify=changed)
    def rings(self) -> QObject:
        return self._rings

    @Property(int, notify=changed)
    def ringCount(self) -> int:
        return len(self._view.rings)

    @Property(bool, notify=changed)
    def inMiddle(self) -> bool:
        """The piece of the one circle lies in the middle."""
        return len(self._view.rings) == 1 and self._view.rings[0].here < 0

    @Property(QObject, notify=changed)
    def seats(self) -> QObject:
        """The seats of all rings."""
        return self._seats

    @Slot(int, str)
    def give(self, ring: int, how: str) -> None:
        """Say that the piece is given on: who had it spoke (s), passes (p) or wants it later (l)."""
        if self.touch and 0 <= ring < len(self._view.rings) and self._view.rings[ring].here >= 0:
            event = {"ring": ring, "seat": self._view.rings[ring].here, "how": how}
            self._say(Give.model_validate(event))


def _ring_row(number: int, at: Round, ring: RingView, sent: int) -> RingRow:
    x, y = at.piece(ring.here)
    return RingRow(
        number=number,
        middle_x=at.x,
        middle_y=at.y,
        radius=at.radius,
        stone_x=x - at.stone / 2,
        stone_y=y - at.stone / 2,
        stone=at.stone,
        in_middle=ring.here < 0,
        left_s=ring.time.left_s,
        whole_s=ring.time.whole_s,
        runs=ring.time.runs,
        sent=sent,
        adult=ring.adult,
    )


def _seats(at: Round, ring: RingView) -> list[tuple[float, float, float, str, bool]]:
    """Return (x, y, size, mark, has the piece) of each seat."""
    size = at.size
    places = [at.seat(n) for n in range(len(ring.seats))]
    return [
        (x - size / 2, y - size / 2, size, mark, n == ring.here)
        for n, ((x, y), mark) in enumerate(zip(places, ring.seats, strict=True))
    ]


FACE = BoardFace(SPEC, TalkingCircleBoardModel, "TalkingCircleBoard")
