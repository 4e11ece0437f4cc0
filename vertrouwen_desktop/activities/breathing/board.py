"""The breathing circle as the class sees it. Runs in the board's process.

The movement is the board's own, so that a busy control does not stop a breath.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.breathing.model import Stage
from vertrouwen_desktop.activities.breathing.schema import SPEC, View
from vertrouwen_desktop.ui.faces import BoardFace, Say

QML_IMPORT_NAME = "vertrouwen_desktop.activities.breathing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BreathingBoardModel(QObject):
    """When the circle starts, and how long a breath is.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._leg = 1 if view.stage is Stage.RUNS else 0
        self._left = view.rounds - view.done

    def show(self, view: View, touch: bool) -> None:
        """Show another view; one that only counts a breath leaves the movement alone."""
        before, self._view = self._view, view
        started = view.stage is Stage.RUNS and (before.stage, before.run) != (view.stage, view.run)
        if started:
            self._leg += 1
            self._left = view.rounds - view.done
        if view != before:
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def stage(self) -> str:
        """ready, runs, paused or rests; the movement itself knows when its last breath is out."""
        return self._view.stage.value

    @Property(int, notify=changed)
    def leg(self) -> int:
        """Another number each time the movement is to start; 0 before."""
        return self._leg

    @Property(int, notify=changed)
    def breathsLeft(self) -> int:
        """How many breaths the movement has that started last."""
        return self._left

    @Property(int, notify=changed)
    def inMs(self) -> int:
        return round(self._view.in_s * 1000)

    @Property(int, notify=changed)
    def outMs(self) -> int:
        return round(self._view.out_s * 1000)

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion


FACE = BoardFace(SPEC, BreathingBoardModel, "BreathingBoard")
