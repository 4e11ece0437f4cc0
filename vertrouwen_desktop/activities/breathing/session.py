"""A running breathing exercise: it starts by itself soon after its slide shows, and counts its breaths."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from vertrouwen_desktop.activities.breathing.control import BreathingControlModel
from vertrouwen_desktop.activities.breathing.model import LEAD_IN_S, Breathing, Stage
from vertrouwen_desktop.activities.breathing.schema import SPEC, Settings, State, View
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class BreathingSession:
    """Counts in running time, so that sleep does not count. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._breathing = Held(_from(state or State(), settings.rounds))
        self.changed = self._breathing.changed
        self.control: QObject = BreathingControlModel(self._breathing, self._move)
        self._step = QTimer(self.control)  # ends with the control's model
        self._step.setSingleShot(True)
        self._step.timeout.connect(self._go_on)
        self._wait()

    def view(self) -> View:
        at, settings = self._breathing.value, self._settings
        return View(
            title=self._scene.title,
            stage=at.stage,
            done=at.done,
            run=at.run,
            in_s=settings.in_s,
            out_s=settings.out_s,
            rounds=settings.rounds,
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> State:
        at = self._breathing.value
        return State(stage=at.stage, done=at.done, run=at.run)

    def take(self, event: object) -> None:
        """Nothing can be touched."""

    def _move(self, to: Breathing) -> None:
        if to != self._breathing.value:
            self._breathing.show(to)
            self._wait()

    def _go_on(self) -> None:
        at = self._breathing.value
        self._move(at.begun() if at.stage is Stage.READY else at.breathed())

    def _wait(self) -> None:
        self._step.stop()
        match self._breathing.value.stage:
            case Stage.READY:
                self._step.start(round(LEAD_IN_S * 1000))
            case Stage.RUNS:
                self._step.start(round((self._settings.in_s + self._settings.out_s) * 1000))


def _from(state: State, rounds: int) -> Breathing:
    done = min(state.done, rounds)
    return Breathing(rounds, Stage.RESTS if done == rounds else state.stage, done, state.run)


ACTIVITY = Activity(SPEC, BreathingSession, "BreathingControl")
