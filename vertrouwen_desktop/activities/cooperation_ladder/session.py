"""A running cooperation ladder: where the animals stand, the step of today, and keeping it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.cooperation_ladder.control import CooperationLadderControlModel
from vertrouwen_desktop.activities.cooperation_ladder.model import NOT_TODAY, Ladder
from vertrouwen_desktop.activities.cooperation_ladder.schema import (
    SPEC,
    Answer,
    PastState,
    Settings,
    State,
    Tap,
    View,
)
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class CooperationLadderSession:
    """Takes taps from the board and the adults. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        self._ladder: Held[Ladder] = Held(_restored(state, len(settings.steps)))
        self.changed = self._ladder.changed
        steps = tuple(step.text for step in settings.steps)
        self.control: QObject = CooperationLadderControlModel(self._ladder, steps, settings.about, self._keep)

    def view(self) -> View:
        ladder, settings = self._ladder.value, self._settings
        return View(
            title=self._scene.title,
            question=settings.question,
            steps=settings.steps,
            about=settings.about,
            asks=ladder.asks,
            animals=ladder.animals,
            today=None if ladder.today == NOT_TODAY else ladder.today,
            not_today=ladder.today == NOT_TODAY,
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> State:
        ladder = self._ladder.value
        return State(
            steps=ladder.steps,
            asks=ladder.asks,
            animals=ladder.animals,
            today=ladder.today,
            past=tuple(PastState(animals=animals, today=today, asks=asks) for animals, today, asks in ladder.past),
            kept=ladder.kept,
        )

    def take(self, event: Tap) -> None:
        self._ladder.show(self._ladder.value.tapped(event.step, event.asks))

    def _keep(self) -> None:
        ladder, steps = self._ladder.value.handed_over(), self._settings.steps
        if ladder.today is None:
            return
        self._ladder.show(ladder)
        chosen = ladder.today != NOT_TODAY
        self._give(
            Answer(
                question=self._settings.question,
                number=ladder.today + 1 if chosen else 0,
                of=ladder.steps,
                step=steps[ladder.today].text if chosen else "",
            )
        )


def _restored(state: State | None, steps: int) -> Ladder:
    """Return the ladder of `state`; from the foot when the programme has another number of steps now."""
    if state is None or state.steps != steps:
        return Ladder(steps)
    past = tuple((p.animals, p.today, p.asks) for p in state.past)
    return Ladder(steps, state.asks, state.animals, state.today, past, state.kept)


ACTIVITY = Activity(SPEC, CooperationLadderSession, "CooperationLadderControl")
