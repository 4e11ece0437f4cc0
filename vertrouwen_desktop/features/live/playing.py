"""The activity on the slide where the adults are: opened, shown, left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import BaseModel
from PySide6.QtCore import QObject, QUrl

from vertrouwen_desktop.domain.activity import Give, SceneChild
from vertrouwen_desktop.domain.live_lesson import LiveLesson
from vertrouwen_desktop.domain.programme import Slide
from vertrouwen_desktop.features.live.model import scene
from vertrouwen_desktop.ui.faces import Activity, ActivitySession
from vertrouwen_desktop.ui.held import Held


class Playing:
    """Owns one running activity at a time, and those that were left while a window still shows them.

    Attributes:
        slide_id: The slide that it was opened for; None before the first.
    """

    def __init__(
        self,
        activities: Mapping[str, Activity],
        calm_motion: Held[bool],
        children: Held[tuple[SceneChild, ...]],
        steady_s: Callable[[], float],
        give: Give,
        changed: Callable[[], None],
    ) -> None:
        self._activities = activities
        self._calm_motion = calm_motion
        self._children = children
        self._steady_s = steady_s
        self._give = give
        self._changed = changed
        self._activity: Activity | None = None
        self._session: ActivitySession | None = None
        self._leaving: list[ActivitySession] = []
        self.slide_id: str | None = None

    def open(self, lesson: LiveLesson, slide: Slide, now: datetime) -> None:
        """Leave what runs, and open what is on `slide`, if anything."""
        self._leave()
        self.slide_id, self._activity = slide.slide_id, self._activities.get(slide.activity or "")
        self._session = self._opened(lesson, slide, now)
        if self._session is not None:
            self._session.changed.connect(self._changed)

    def reopen(self, lesson: LiveLesson, now: datetime) -> None:
        """Open the same again with its state, when something around it is different."""
        if self._session is not None:
            self.open(lesson, lesson.slide, now)

    def state(self) -> dict[str, Any] | None:
        """Return what is to be kept of it; None when nothing runs."""
        return self._session.state().model_dump(mode="json") if self._session is not None else None

    def take(self, event: Mapping[str, Any]) -> None:
        """Take a touch of the class."""
        spec = self._activity.spec if self._activity is not None else None
        if self._session is not None and spec is not None and spec.event is not None:
            self._session.take(spec.event.validate_python(event))

    def view(self, lesson: LiveLesson, slide: Slide, now: datetime) -> BaseModel | None:
        """Return what the class sees on `slide`; of another slide than the open one too."""
        if slide.slide_id == self.slide_id:
            return self._session.view() if self._session is not None else None
        passing = self._opened(lesson, slide, now)
        if passing is None:
            return None
        view = passing.view()
        _delete(passing)
        return view

    def face(self) -> tuple[QObject | None, QUrl]:
        """Return the adults' model and its QML; (None, no address) when they need nothing but the slide."""
        if self._session is None or self._activity is None or self._activity.url.isEmpty():
            return None, QUrl()
        return self._session.control, self._activity.url

    def sweep(self) -> None:
        """Delete what was left; call it when nothing shows that any more."""
        while self._leaving:
            _delete(self._leaving.pop())

    def close(self) -> None:
        """Leave what runs; nothing shows it any more."""
        self._leave()
        self.sweep()

    def _leave(self) -> None:
        if self._session is not None:
            self._session.changed.disconnect(self._changed)
            self._leaving.append(self._session)
            self._session = None

    def _opened(self, lesson: LiveLesson, slide: Slide, now: datetime) -> ActivitySession | None:
        activity = self._activities.get(slide.activity or "")
        if activity is None:
            return None
        spec, kept = activity.spec, lesson.progress.activities.get(slide.slide_id)
        around = scene(lesson, slide, now, self._calm_motion.value, self._children.value)
        return activity.open(
            spec.settings.model_validate(dict(slide.settings)),
            spec.state.model_validate(kept) if kept is not None else None,
            replace(around, steady_s=self._steady_s),
            self._give,
        )


def _delete(session: ActivitySession) -> None:
    model: QObject = session.control
    model.deleteLater()
