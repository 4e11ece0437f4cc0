"""The pages of the control window: their models, made when they are first wanted and kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vertrouwen_desktop.control_window.catalogue import FACES
from vertrouwen_desktop.control_window.lesson_pages import LessonPages
from vertrouwen_desktop.control_window.pages_private import PrivatePages
from vertrouwen_desktop.control_window.shell import Page
from vertrouwen_desktop.domain.lesson_today import opened
from vertrouwen_desktop.features.emergency_card.control import EmergencyCardModel
from vertrouwen_desktop.features.live.board import LiveBoardModel
from vertrouwen_desktop.features.live.model import class_state
from vertrouwen_desktop.features.today.control import TodayModel
from vertrouwen_desktop.ui.qml import qml_url

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program

_FEATURES = "vertrouwen_desktop.features"


class Pages:
    """Makes each page once; the lesson's page comes from the lesson itself."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._made: dict[str, Page] = {}
        self.private = PrivatePages(program)
        self.lesson = LessonPages(program)
        self._opening = LiveBoardModel(FACES, lambda _event: None, lambda: program.clock.read().steady_s)

    def all(self) -> Mapping[str, Callable[[], Page]]:
        """Return how to get each page."""
        private = self.private
        return {
            "setup": lambda: self._once("setup", private.setup, "access", "FirstRunControl"),
            "unlock": lambda: self._once("unlock", private.unlock, "access", "UnlockControl"),
            "recover": lambda: self._once("recover", private.recover, "access", "RecoverControl"),
            "renew": lambda: self._once("renew", private.renew, "access", "RecoveryControl"),
            "rescue": lambda: self._once("rescue", private.rescue, "access", "RescueControl"),
            "classes": lambda: self._once("classes", private.classes, "classes", "ClassesControl"),
            "programme": lambda: self._once("programme", private.programme, "planning", "PlanningControl"),
            "preparing": lambda: self._once("preparing", self.lesson.preparing, "preparing", "PreparingControl"),
            "programmes": lambda: self._once("programmes", self.lesson.programmes, "preparing", "ProgrammesControl"),
            "papers": lambda: self._once("papers", private.papers, "papers", "PapersControl"),
            "today": lambda: self._once("today", self._today, "today", "TodayControl"),
            "settings": lambda: self._once("settings", private.settings, "settings", "SettingsControl"),
            "lesson": self._lesson,
        }

    def card(self) -> Page:
        """Return the emergency card."""
        return self._once("card", self._card, "emergency_card", "EmergencyCardControl")

    def show_opening(self) -> None:
        """Show the opening slide of today's lesson in small, on the page of today."""
        program, today = self._program, self._program.day.today.value
        page = self._made.get("today")
        if page is None:
            return
        lesson = today.lesson(today.number)
        if lesson is None or not lesson.slides:
            page.model.show_board(None, qml_url("", ""))  # type: ignore[attr-defined]
            return
        now = program.clock.read().wall
        live = opened(
            lesson,
            run_id="",
            programme_id=program.curriculum.programme.programme_id,
            team=today.team,
            promises=(),
            absent=today.absent,
            now=now,
            audience=today.audience,
            class_size=today.class_size,
        )
        self._opening.show(class_state(live, now, None, False, True))
        page.model.show_board(self._opening, qml_url(f"{_FEATURES}.live", "LiveBoard"))  # type: ignore[attr-defined]

    def close(self) -> None:
        """Delete the models; no page shows them any more."""
        self.lesson.close()
        self.private.paper.close()
        for page in self._made.values():
            page.model.deleteLater()
        self._made.clear()
        self._opening.deleteLater()

    def _once(self, name: str, make: Callable[[], QObject], feature: str, qml: str) -> Page:
        if name not in self._made:
            self._made[name] = Page(make(), qml_url(f"{_FEATURES}.{feature}", qml))
            if name == "today":
                self.show_opening()
        return self._made[name]

    def _today(self) -> QObject:
        day = self._program.day
        return TodayModel(day.today, day.check, day)

    def _card(self) -> QObject:
        return EmergencyCardModel(self._program.lesson_runs, lambda: self._program.navigation.show_card(False))

    def _lesson(self) -> Page:
        live = self._program.lessons.live
        assert live is not None, "the page of a lesson needs a lesson"
        return Page(live.control, qml_url(f"{_FEATURES}.live", "LiveControl"))
