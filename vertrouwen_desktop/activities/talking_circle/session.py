"""A running talking circle: seats and a piece, a clock that is fair, and what the class sees of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.talking_circle.control import TalkingCircleControlModel
from vertrouwen_desktop.activities.talking_circle.model import Check, Circle, Mark, Ring, Stage, Variant
from vertrouwen_desktop.activities.talking_circle.schema import (
    SPEC,
    Give,
    PastState,
    RingState,
    RingView,
    Settings,
    State,
    View,
)
from vertrouwen_desktop.domain import activity as lesson
from vertrouwen_desktop.domain.activity import Scene
from vertrouwen_desktop.domain.board_state import StripTime
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held

_SHOWN = {Mark.WAITS: "w", Mark.SPOKE: "d", Mark.PASSED: "d", Mark.LATER: "l"}


class TalkingCircleSession:
    """Takes the piece on from the board and the adults. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: lesson.Give) -> None:
        self._settings = settings
        self._scene = scene
        minutes = min(settings.minutes or scene.minutes, scene.minutes)
        fresh = state is None or not state.rings
        circle = Circle.of(scene.class_size, minutes) if state is None or fresh else _restored(state)
        self._circle: Held[Circle] = Held(circle)
        self._since_s = self._steady_s()
        self.changed = self._circle.changed
        self.control: QObject = TalkingCircleControlModel(
            self._circle, self._now, self._move, minutes, (scene.teacher, scene.youth_worker), scene.alone
        )

    def view(self) -> View:
        circle, settings, scene = self._now(), self._settings, self._scene
        adults = (scene.teacher, scene.youth_worker) if len(circle.rings) == 2 else ("",)
        rings = zip(circle.rings, adults, strict=True)
        return View(
            title=scene.title,
            question=settings.question,
            rules=settings.rules,
            fictional=settings.fictional if circle.variant is Variant.FICTIONAL else None,
            stage=circle.stage,
            rings=tuple(self._ring_view(ring, adult) for ring, adult in rings),
            calm_motion=scene.calm_motion,
        )

    def state(self) -> State:
        circle = self._now()
        return State(
            rings=tuple(RingState(seats="".join(r.seats), here=r.here, time=r.time) for r in circle.rings),
            seconds=circle.seconds,
            stage=circle.stage,
            variant=circle.variant,
            ticks=tuple(check for check in Check if check in circle.ticks),
            past=tuple(
                PastState(seats=tuple("".join(r.seats) for r in rings), here=tuple(r.here for r in rings), stage=stage)
                for rings, stage in circle.past
            ),
        )

    def take(self, event: Give) -> None:
        self._move(self._now().gave(event.ring, Mark(event.how), event.seat))

    def _steady_s(self) -> float:
        return self._scene.steady_s() if self._scene.steady_s is not None else 0.0

    def _now(self) -> Circle:
        """Return the circle with its time as it is now."""
        return self._circle.value.after(self._steady_s() - self._since_s)

    def _move(self, to: Circle) -> None:
        self._since_s = self._steady_s()
        self._circle.show(to)

    def _ring_view(self, ring: Ring, adult: str) -> RingView:
        seats = "".join(_SHOWN[mark] for mark in ring.seats)
        return RingView(seats=seats, here=-1 if ring.here is None else ring.here, time=ring.time, adult=adult)


def _restored(state: State) -> Circle:
    """Return the circle of `state`; one about a real child stays so only with all five ticks."""
    rings = tuple(Ring(_marks(r.seats), _seat(r.here, r.seats), r.time) for r in state.rings)
    circle = Circle(
        rings=rings,
        seconds=state.seconds,
        stage=state.stage,
        variant=state.variant,
        ticks=frozenset(state.ticks),
        past=tuple((_past(step, state.seconds), step.stage) for step in state.past),
    )
    return circle.invented() if circle.missing else circle


def _past(step: PastState, seconds: int) -> tuple[Ring, ...]:
    """Return the rings of a step back; whoever had the piece gets a whole turn."""
    runs = step.stage is Stage.RUNS
    return tuple(
        Ring(_marks(seats), here, StripTime(left_s=seconds, whole_s=seconds, runs=runs and here is not None))
        for seats, here in zip(step.seats, step.here, strict=True)
    )


def _marks(seats: str) -> tuple[Mark, ...]:
    return tuple(Mark(letter) for letter in seats)


def _seat(here: int | None, seats: str) -> int | None:
    return here if here is not None and here < len(seats) else None


ACTIVITY = Activity(SPEC, TalkingCircleSession, "TalkingCircleControl")
