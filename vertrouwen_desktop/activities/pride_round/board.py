"""The pride round as the class sees it. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.pride_round.schema import SPEC, LaneView, Start, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.pride_round"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StarRow:
    """A group and the child that has its turn; `sent` counts the readings of the time."""

    lane: int
    adult: str
    stage: str
    name: str
    symbol: str
    word: str
    added: str
    left_s: float
    whole_s: float
    runs: bool
    ready: bool
    sent: int


@QmlElement
class PrideRoundBoardModel(QObject):
    """One star for the child that has its turn, or two for two groups; the child itself may start its time.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._say = say
        self._touch = False
        self._sent = 0
        self._stars = RowsModel(StarRow, "lane", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view; the time goes on from what it says."""
        self._view, self._touch = view, touch
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        self._sent += 1
        self._stars.show([self._row(n, lane) for n, lane in enumerate(self._view.lanes)])

    def _row(self, number: int, lane: LaneView) -> StarRow:
        return StarRow(
            lane=number,
            adult=lane.adult,
            stage=lane.stage,
            name=lane.name,
            symbol=lane.symbol,
            word=lane.word,
            added=lane.added,
            left_s=lane.left_s,
            whole_s=lane.whole_s,
            runs=lane.runs,
            ready=_is_ready(lane),
            sent=self._sent,
        )

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def add(self) -> str:
        return self._view.add

    @Property(QObject, notify=changed)
    def stars(self) -> QObject:
        """A row for each group."""
        return self._stars

    @Property(bool, notify=changed)
    def isTwo(self) -> bool:
        return len(self._view.lanes) > 1

    @Property(str, notify=changed)
    def rest(self) -> str:
        """before, pause or over: nobody has a turn, and the whole board says so; empty in the round."""
        stages = {lane.stage for lane in self._view.lanes}
        return stages.pop() if len(stages) == 1 and "turn" not in stages else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def adults(self) -> list[str]:
        """With whom each group is."""
        return [lane.adult for lane in self._view.lanes]

    @Property(bool, notify=changed)
    def isLater(self) -> bool:
        """Somebody comes another time."""
        return self._view.later

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._touch

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion

    @Slot(int)
    def start(self, lane: int) -> None:
        """A star was touched: the child is ready. A time that ran already is the adults'."""
        if self._touch and lane < len(self._view.lanes) and _is_ready(self._view.lanes[lane]):
            self._say(Start(lane=lane))


def _is_ready(lane: LaneView) -> bool:
    return lane.stage == "turn" and not lane.runs and lane.left_s >= lane.whole_s


FACE = BoardFace(SPEC, PrideRoundBoardModel, "PrideRoundBoard")
