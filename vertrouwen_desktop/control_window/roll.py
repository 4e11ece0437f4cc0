"""Who is in the class of the lesson: told to the lesson while the adults alone can read it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vertrouwen_desktop.control_window.lessons import Lessons
from vertrouwen_desktop.control_window.registry import Registry
from vertrouwen_desktop.domain.confidential.consent import scene_children
from vertrouwen_desktop.ui.held import Held


class Roll(QObject):
    """Keeps the names of the lesson as they are: none while the store is locked, or when others can read along."""

    def __init__(
        self, registry: Registry, lessons: Lessons, private: Held[bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._registry, self._lessons, self._private = registry, lessons, private
        for changed in (registry.people.changed, registry.class_id.changed, private.changed, lessons.started):
            changed.connect(self._call)

    def _call(self) -> None:
        live = self._lessons.live
        class_id = live.lesson.value.progress.class_id if live is not None else self._registry.class_id.value
        names = scene_children(self._registry.people.value, class_id) if self._private.value else ()
        if names != self._lessons.class_children.value:
            self._lessons.class_children.show(names)
