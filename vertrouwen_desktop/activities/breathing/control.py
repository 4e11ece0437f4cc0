"""The breathing circle as the adults see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.breathing.model import Breathing
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.activities.breathing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BreathingControlModel(QObject):
    """Which breath it is, and what can be done.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, breathing: Held[Breathing], move: Callable[[Breathing], None]) -> None:
        super().__init__()
        self._breathing = breathing
        self._move = move
        breathing.changed.connect(self.changed)

    @Property(str, notify=changed)
    def stage(self) -> str:
        """ready, runs, paused or rests."""
        return self._breathing.value.stage.value

    @Property(int, notify=changed)
    def breath(self) -> int:
        return self._breathing.value.breath

    @Property(int, notify=changed)
    def rounds(self) -> int:
        return self._breathing.value.rounds

    @Property(float, notify=changed)
    def part(self) -> float:
        """What is left of the exercise, 1 .. 0."""
        at = self._breathing.value
        return 1.0 - at.done / at.rounds

    @Slot()
    def begin(self) -> None:
        """Start now, or go on after a pause."""
        self._move(self._breathing.value.begun())

    @Slot()
    def pause(self) -> None:
        self._move(self._breathing.value.paused())

    @Slot()
    def again(self) -> None:
        self._move(self._breathing.value.again())
