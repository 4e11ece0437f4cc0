"""The stations as the class sees them. Runs in the board's process.

The time shape counts on by itself from what was sent.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.stations.model import Stage
from vertrouwen_desktop.activities.stations.schema import SPEC, StationView, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.stations"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station, 1-based, and which group is there; an empty `group` when all do the same."""

    number: int
    picture: str
    title: str
    text: str
    group: str


@QmlElement
class StationsBoardModel(QObject):
    """Where everybody is, and how much of the turn is left. Nothing can be touched, nothing is counted here.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._sent = 0
        self._stations = RowsModel(StationRow, "number", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view; touches mean nothing here."""
        if view != self._view:
            self._view = view
            self._sent += 1
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        rows = enumerate(self._view.stations, start=1)
        self._stations.show([StationRow(n, s.picture, s.title, s.text, s.group) for n, s in rows])

    @property
    def _here(self) -> StationView | None:
        return self._view.stations[self._view.here] if self._view.here is not None else None

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._view.question

    @Property(str, notify=changed)
    def ask(self) -> str:
        return self._view.ask

    @Property(str, notify=changed)
    def stage(self) -> str:
        """ready, runs, paused, asks or done."""
        return self._view.stage.value

    @Property(bool, notify=changed)
    def asksNow(self) -> bool:
        return self._view.stage is Stage.ASKS

    @Property(bool, notify=changed)
    def walk(self) -> bool:
        """The groups go to their next station."""
        return self._view.walk

    @Property(bool, notify=changed)
    def isLarge(self) -> bool:
        """One station fills the stage."""
        return self._here is not None

    @Property(str, notify=changed)
    def herePicture(self) -> str:
        return self._here.picture if self._here is not None else ""

    @Property(str, notify=changed)
    def hereTitle(self) -> str:
        return self._here.title if self._here is not None else ""

    @Property(str, notify=changed)
    def hereText(self) -> str:
        return self._here.text if self._here is not None else ""

    @Property(QObject, notify=changed)
    def stations(self) -> QObject:
        return self._stations

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._view.stations)

    @Property(float, notify=changed)
    def leftS(self) -> float:
        return self._view.time.left_s

    @Property(float, notify=changed)
    def wholeS(self) -> float:
        return self._view.time.whole_s

    @Property(bool, notify=changed)
    def timeRuns(self) -> bool:
        return self._view.time.runs

    @Property(int, notify=changed)
    def sent(self) -> int:
        """Another number each time a view came."""
        return self._sent

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion


FACE = BoardFace(SPEC, StationsBoardModel, "StationsBoard")
