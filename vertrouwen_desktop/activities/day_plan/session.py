"""The day plan while its slide shows."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.day_plan.control import DayPlanControlModel
from vertrouwen_desktop.activities.day_plan.model import DayPlan
from vertrouwen_desktop.activities.day_plan.schema import SPEC, CardView, Settings, State, View
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class DayPlanSession:
    """Shows the phases of the scene. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: Give) -> None:
        self._plan = Held(DayPlan(scene.title, scene.phases))
        self.changed = self._plan.changed
        self.control: QObject = DayPlanControlModel(self._plan)

    def view(self) -> View:
        plan = self._plan.value
        cards = [{"phase_id": p.phase_id.value, "name": p.name, "when": p.when} for p in plan.phases]
        return View(title=plan.title, cards=tuple(CardView.model_validate(card) for card in cards))

    def state(self) -> State:
        return State()

    def take(self, event: object) -> None:
        """Nothing can be touched."""


ACTIVITY = Activity(SPEC, DayPlanSession, "DayPlanControl")
