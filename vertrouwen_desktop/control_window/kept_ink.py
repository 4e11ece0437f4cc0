"""Brings the ink of the running lesson in from the store: when the lesson begins, and when the store opens."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.control_window.door import Door
from vertrouwen_desktop.control_window.lessons import Lessons
from vertrouwen_desktop.domain.ink import InkNews


class KeptInk(QObject):
    """Reads in the store's thread; the slide is there before its ink."""

    def __init__(self, door: Door, lessons: Lessons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door, self._lessons = door, lessons
        lessons.started.connect(self._read)
        door.opened.connect(self._read)

    def _read(self) -> None:
        live = self._lessons.live
        if live is not None and self._door.is_open:
            run_id = live.lesson.value.progress.run_id
            beside(self._door.ask(lambda vault: vault.ink(run_id)), self._came)

    def _came(self, answer: tuple[str, tuple[InkNews, ...] | None]) -> None:
        self._lessons.ink_came(answer[1] or ())
