"""The day plan as the adults see it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.day_plan.model import DayPlan
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.activities.day_plan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DayPlanControlModel(QObject):
    """What the cards say, in words.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, plan: Held[DayPlan]) -> None:
        super().__init__()
        self._plan = plan
        plan.changed.connect(self.changed)

    @Property(str, notify=changed)
    def now(self) -> str:
        return self._plan.value.now

    @Property(str, notify=changed)
    def next(self) -> str:
        return self._plan.value.next
