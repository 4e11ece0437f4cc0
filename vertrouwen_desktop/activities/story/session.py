"""A running story: how far it was told, what the class sees of it, what the adults see of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.story.control import StoryControlModel
from vertrouwen_desktop.activities.story.model import Story
from vertrouwen_desktop.activities.story.schema import SPEC, PanelView, Settings, State, View
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class StorySession:
    """Shows the panels one by one. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        story = Story(len(settings.panels))
        self._story: Held[Story] = Held(story if state is None else story.at(state.shown))
        self.changed = self._story.changed
        self.control: QObject = StoryControlModel(self._story, tuple(p.text for p in settings.panels))

    def view(self) -> View:
        told = self._settings.panels[: self._story.value.shown]
        return View(
            title=self._scene.title,
            count=self._story.value.count,
            panels=tuple(PanelView(picture=p.picture, alt=p.alt, text=p.text) for p in told),
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> State:
        return State(shown=self._story.value.shown)

    def take(self, event: Any) -> None:
        """A story takes no touches."""


ACTIVITY = Activity(SPEC, StorySession, "StoryControl")
