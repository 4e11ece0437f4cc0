"""The cooperation ladder as the class sees and touches it. Runs in the board's process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.cooperation_ladder.layout import BOTTOM, FIGURE, Stairs
from vertrouwen_desktop.activities.cooperation_ladder.model import Asks
from vertrouwen_desktop.activities.cooperation_ladder.schema import SPEC, Tap, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.cooperation_ladder"
QML_IMPORT_MAJOR_VERSION = 1

FIGURES: Mapping[str, str] = MappingProxyType({"otter": "figuur_otter", "reiger": "figuur_reiger"})
"""The drawing of an animal that stands on the stairs."""


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step, 0-based: its block, its drawing and its words."""

    number: int
    step_x: float
    step_y: float
    step_height: float
    drawing: str
    words: str
    is_today: bool


@QmlElement
class CooperationLadderBoardModel(QObject):
    """Steps and two animals: shows a view, says which step was tapped, decides nothing.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._say = say
        self._touch = False
        self._steps = RowsModel(StepRow, "number", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view."""
        if view != self._view or touch != self._touch:
            self._view, self._touch = view, touch
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        view, stairs = self._view, self._stairs
        self._steps.show(
            [
                StepRow(n, stairs.x(n), stairs.top(n), BOTTOM - stairs.top(n), s.picture, s.text, n == view.today)
                for n, s in enumerate(view.steps)
            ]
        )

    @property
    def _stairs(self) -> Stairs:
        return Stairs(len(self._view.steps))

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._view.question

    @Property(bool, notify=changed)
    def asksToday(self) -> bool:
        """A tap chooses the step of today; else it moves the animals."""
        return self._view.asks is Asks.TODAY

    @Property(bool, notify=changed)
    def notToday(self) -> bool:
        return self._view.not_today

    @Property(QObject, notify=changed)
    def steps(self) -> QObject:
        return self._steps

    @Property(float, notify=changed)
    def stepWidth(self) -> float:
        return self._stairs.width

    @Property(float, notify=changed)
    def pictureHeight(self) -> float:
        return self._stairs.picture

    @Property(float, notify=changed)
    def stepHeight(self) -> float:
        """Of the lowest step: what every step shows."""
        return BOTTOM - self._stairs.top(0)

    @Property(float, notify=changed)
    def wordsHeight(self) -> float:
        return self._stairs.words

    @Property(str, notify=changed)
    def first(self) -> str:
        return FIGURES.get(self._view.about[0], self._view.about[0])

    @Property(str, notify=changed)
    def second(self) -> str:
        return FIGURES.get(self._view.about[1], self._view.about[1])

    @Property(float, notify=changed)
    def animalsX(self) -> float:
        """The middle between the two."""
        return self._stairs.animals(self._view.animals)[0]

    @Property(float, notify=changed)
    def animalsY(self) -> float:
        """Where their feet are."""
        return self._stairs.animals(self._view.animals)[1]

    @Property(float, notify=changed)
    def figure(self) -> float:
        return FIGURE

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._touch

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion

    @Slot(int)
    def tap(self, step: int) -> None:
        """Say that a step was tapped."""
        if self._touch:
            self._say(Tap(step=step, asks=self._view.asks))


FACE = BoardFace(SPEC, CooperationLadderBoardModel, "CooperationLadderBoard")
