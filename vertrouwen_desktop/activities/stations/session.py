"""Running the stations: turns and their time, what the class sees of it, what the adults see of it."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QObject, QTimer

from vertrouwen_desktop.activities.stations.control import StationsControlModel
from vertrouwen_desktop.activities.stations.model import GROUPS, WAYS, Stage, Stations, Turn, may_keep
from vertrouwen_desktop.activities.stations.schema import (
    SPEC,
    Answer,
    Settings,
    State,
    StationView,
    Totals,
    Tried,
    TurnState,
    View,
)
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.domain.board_state import StripTime
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class StationsSession:
    """Lets a turn end when its time is over. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        fresh = Stations.of(len(settings.stations), settings.minutes_each * 60.0, scene.class_size)
        there = _restored(state, fresh) if state is not None else fresh
        self._stations: Held[Stations] = Held(there.caught_up(self._now()))
        self.changed = self._stations.changed
        self._control = StationsControlModel(
            self._stations,
            tuple(s.title for s in settings.stations),
            scene.class_size,
            scene.minutes,
            self._now,
            self._keep,
        )
        self.control: QObject = self._control
        self._end = QTimer(self.control)  # ends with the control's model
        self._end.setSingleShot(True)
        self._end.timeout.connect(self._over)
        self._stations.changed.connect(self._wait)
        self._wait()

    def view(self) -> View:
        at, settings = self._stations.value, self._settings
        turn = at.turn
        stations = tuple(
            StationView(
                picture=s.picture,
                title=s.title,
                text=s.text,
                group=GROUPS[at.group_at(n)] if at.grouped and turn.stage is not Stage.DONE else "",
            )
            for n, s in enumerate(settings.stations)
        )
        return View(
            title=self._scene.title,
            question=settings.question,
            ask=settings.ask,
            stage=turn.stage,
            stations=stations,
            here=at.here,
            walk=at.grouped and turn.stage is Stage.READY and turn.number > 0,
            time=StripTime(
                left_s=turn.left_at(self._now()),
                whole_s=at.seconds,
                runs=turn.stage is Stage.RUNS and turn.since_s is not None,
            ),
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> State:
        at = self._stations.value
        return State(
            turn=_turn_state(at.turn),
            grouped=at.grouped,
            look=at.look,
            hands=at.hands,
            past=tuple(_turn_state(t) for t in at.past),
            kept=at.kept,
        )

    def take(self, event: Any) -> None:
        """Nothing can be touched."""

    def _now(self) -> float | None:
        return self._scene.steady_s() if self._scene.steady_s is not None else None

    def _wait(self) -> None:
        """Ask for a sign when the turn is over."""
        self._end.stop()
        turn, now_s = self._stations.value.turn, self._now()
        if turn.stage is Stage.RUNS and now_s is not None:
            self._end.start(math.ceil(turn.left_at(now_s) * 1000))

    def _over(self) -> None:
        at = self._stations.value
        if at.turn.left_at(self._now()) <= 0.0:
            self._stations.show(at.asked(self._now()))
        else:
            self._wait()  # the laptop slept, or the timer was early

    def _keep(self) -> None:
        at = self._stations.value.handed_over()
        self._stations.show(at)
        there = zip(self._settings.stations, at.hands, strict=True)
        self._give(Answer(stations=tuple(Tried(title=s.title, totals=_totals(hands)) for s, hands in there)))


def _totals(hands: tuple[int, ...]) -> Totals | None:
    if not may_keep(hands):
        return None
    calmer, same, not_for_me, rather_not = hands
    return Totals(calmer=calmer, same=same, not_for_me=not_for_me, rather_not=rather_not)


def _restored(state: State, fresh: Stations) -> Stations:
    """Return the stations of `state`; fresh when nothing happened, or the programme has others now."""
    hands = state.hands
    if state.turn is None or len(hands) != fresh.count or any(len(h) != len(WAYS) for h in hands):
        return fresh
    return Stations(
        count=fresh.count,
        seconds=fresh.seconds,
        grouped=state.grouped,
        turn=_turn(state.turn),
        hands=hands,
        look=state.look,
        past=tuple(_turn(t) for t in state.past),
        kept=state.kept,
    )


def _turn(state: TurnState) -> Turn:
    return Turn(state.number, state.stage, state.left_s, state.since_s)


def _turn_state(turn: Turn) -> TurnState:
    return TurnState(number=turn.number, stage=turn.stage, left_s=turn.left_s, since_s=turn.since_s)


ACTIVITY = Activity(SPEC, StationsSession, "StationsControl")
