"""The meter as the class sees and touches it. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.thermometer.schema import SPEC, Point, View
from vertrouwen_desktop.domain.levels import level_word, scale
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.thermometer"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class RungRow:
    """A level on the post; `place` counts from the top."""

    level: int
    word: str
    chosen: bool
    place: int


@dataclass(frozen=True, slots=True)
class TrailRow:
    """A moment of the animal's day: its level, or 0."""

    number: int
    level: int
    now: bool


@QmlElement
class ThermometerBoardModel(QObject):
    """The animal on the meter, and how it got there.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._say = say
        self._touch = False
        self._rungs = RowsModel(RungRow, "level", self)
        self._trail = RowsModel(TrailRow, "number", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view."""
        if (view, touch) != (self._view, self._touch):
            self._view, self._touch = view, touch
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        view = self._view
        down = list(reversed(view.levels))
        self._rungs.show([RungRow(at, level_word(at), at == view.level, n) for n, at in enumerate(down)])
        last = len(view.trail)
        self._trail.show([TrailRow(n, level, n == last) for n, level in enumerate(view.trail, start=1)])

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._view.question

    @Property(str, notify=changed)
    def drawing(self) -> str:
        return self._view.drawing

    @Property(str, notify=changed)
    def moment(self) -> str:
        return self._view.moment

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._touch

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many levels the meter has."""
        return len(self._view.levels)

    @Property(int, notify=changed)
    def standsAt(self) -> int:
        """The place, from the top, of the level where the animal waits."""
        levels = scale(len(self._view.levels))
        return len(levels) - 1 - levels.index(self._view.stands)

    @Property(QObject, notify=changed)
    def rungs(self) -> QObject:
        return self._rungs

    @Property(QObject, notify=changed)
    def trail(self) -> QObject:
        return self._trail

    @Slot(int)
    def tap(self, level: int) -> None:
        """A child put the animal at `level`."""
        if self._touch and level in self._view.levels:
            self._say(Point.model_validate({"level": level}))


FACE = BoardFace(SPEC, ThermometerBoardModel, "ThermometerBoard")
