"""A running pride round: the round, its time, what the class sees of it, what the adults see of it."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from vertrouwen_desktop.activities.pride_round.control import PrideRoundControlModel
from vertrouwen_desktop.activities.pride_round.model import Round
from vertrouwen_desktop.activities.pride_round.schema import SPEC, Answer, LaneView, Settings, Start, View
from vertrouwen_desktop.activities.pride_round.standing import Turn
from vertrouwen_desktop.domain.activity import Give, Scene, SceneChild
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held

KEEP_MS = 5000
"""So often the running time is kept: a kill gives a child at most so much more."""


class PrideRoundSession:
    """Knows the names, gives the board at most what it may show. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(
        self,
        settings: Settings,
        state: Round | None,
        scene: Scene,
        give: Give,
        chance: random.Random | None = None,
    ) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        self._children = {c.child_id: c for c in scene.children}
        today = {"seconds": settings.seconds, "minutes": scene.minutes, "alone": scene.alone}
        start = (state or Round()).model_copy(update=today)
        self._round = Held(start.met(tuple(self._children), scene.class_size))
        self._given = start.words
        self._since_s = self._now_s()
        self.changed = self._round.changed
        self.control: QObject = PrideRoundControlModel(
            self._round, scene, settings.words, self._move, chance or random.SystemRandom()
        )
        self._keep = QTimer(self.control)  # ends with the control's model
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self._keep_time)
        self._wait()

    def view(self) -> View:
        at = self._at_now()
        return View(
            title=self._scene.title,
            add=self._settings.add,
            lanes=tuple(self._lane_view(at, n) for n in range(len(at.at.lanes))),
            later=bool(at.at.away) or any(part for lane in at.at.lanes for part in lane.waiting[1:]),
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> Round:
        return self._round.value

    def take(self, event: Start) -> None:
        lanes = self._round.value.at.lanes
        turn = lanes[event.lane].now if event.lane < len(lanes) else None
        if turn is not None and turn.left_s >= self._settings.seconds:  # in a pause the adults decide
            self._move(lambda now: now.started(event.lane))

    def _lane_view(self, now: Round, number: int) -> LaneView:
        lane, adults = now.at.lanes[number], (self._scene.teacher, self._scene.youth_worker)
        adult = adults[number] if len(now.at.lanes) > 1 else ""
        stage = now.at.stage(number)
        if lane.now is None:
            return LaneView(adult=adult, stage=stage)
        child = self._child(now, lane.now)
        return LaneView(
            adult=adult,
            stage=stage,
            name=child.board_name if child is not None and not lane.now.bare else "",
            symbol=child.symbol if child is not None else "",
            word=lane.now.word,
            added=lane.now.added,
            left_s=lane.now.left_s,
            whole_s=now.seconds,
            runs=lane.now.runs,
        )

    def _child(self, now: Round, turn: Turn) -> SceneChild | None:
        return self._children.get(now.listed[turn.child])

    # ---- time

    def _now_s(self) -> float:
        return self._scene.steady_s() if self._scene.steady_s is not None else 0.0

    def _at_now(self) -> Round:
        return self._round.value.later_s(self._now_s() - self._since_s)

    def _move(self, step: Callable[[Round], Round]) -> None:
        """Take a step from how it is at this moment."""
        before, now_s = self._at_now(), self._now_s()
        self._since_s = now_s
        after = step(before)
        self._round.show(after)
        self._wait()
        if after.words != self._given or len(after.at.done) != len(before.at.done):
            self._given = after.words
            passed = sum(d.passed for d in after.at.done)
            self._give(Answer(words=after.words, turns=len(after.at.done), passed=passed))

    def _keep_time(self) -> None:
        self._move(lambda now: now)

    def _wait(self) -> None:
        runs = any(lane.now is not None and lane.now.runs for lane in self._round.value.at.lanes)
        if runs and not self._keep.isActive():
            self._keep.start()
        elif not runs:
            self._keep.stop()


ACTIVITY = Activity(SPEC, PrideRoundSession, "PrideRoundControl")
