"""A running meter: what the class chose, what it sees, what the adults tell."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.thermometer.control import ThermometerControlModel, Told
from vertrouwen_desktop.activities.thermometer.model import Climb
from vertrouwen_desktop.activities.thermometer.schema import SPEC, Answer, Climbed, Point, Settings, State, View
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.domain.levels import on_scale, scale
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held

POSES = frozenset({"otter"})
"""Animals with a drawing for every level: otter1 … otter5."""


class ThermometerSession:
    """Takes taps from the board and steps from the adults. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        self._levels = scene.audience.levels
        self._climb: Held[Climb] = Held(_restored(state, len(settings.moments), self._levels))
        self.changed = self._climb.changed
        told = tuple(Told(m.text, on_scale(m.level, self._levels)) for m in settings.moments)
        self.control: QObject = ThermometerControlModel(self._climb, told, scale(self._levels), self._keep)

    def view(self) -> View:
        climb, settings = self._climb.value, self._settings
        stands = on_scale(climb.stands, self._levels)
        return View(
            title=self._scene.title,
            question=settings.question,
            drawing=f"{settings.animal}{stands}" if settings.animal in POSES else settings.animal,
            moment=settings.moments[climb.at].text,
            levels=scale(self._levels),
            level=climb.level,
            stands=stands,
            trail=climb.chosen[: climb.at + 1] if len(climb.chosen) > 1 else (),
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> State:
        climb = self._climb.value
        return State(chosen=climb.chosen, at=climb.at, past=climb.past, kept=climb.kept)

    def take(self, event: Point) -> None:
        if event.level in scale(self._levels):
            self._climb.show(self._climb.value.moved(event.level))

    def _keep(self) -> None:
        climb = self._climb.value.handed_over()
        self._climb.show(climb)
        moments = zip(self._settings.moments, climb.chosen, strict=True)
        self._give(
            Answer(
                animal=self._settings.animal,
                levels=self._levels,
                moments=tuple(Climbed(text=moment.text, level=level) for moment, level in moments),
            )
        )


def _restored(state: State | None, moments: int, levels: int) -> Climb:
    """Return the climb of `state`; from the start when the programme or the meter is another one now."""
    if state is None or len(state.chosen) != moments or state.at >= moments:
        return Climb.of(moments)
    known = {0, *scale(levels)}
    if any(len(c) != moments or not known >= set(c) for c in (state.chosen, *state.past)):
        return Climb.of(moments)
    return Climb(state.chosen, state.at, state.past, state.kept if len(state.kept) == moments else ())


ACTIVITY = Activity(SPEC, ThermometerSession, "ThermometerControl")
