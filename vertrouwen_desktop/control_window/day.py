"""The day: which lesson, who is there, the start check. Keeps the promises of `features.today.model.TodayActions`."""

from __future__ import annotations

import secrets
from datetime import date
from typing import TYPE_CHECKING

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.control_window.start_facts import start_facts
from vertrouwen_desktop.domain.ports import Kept, Team
from vertrouwen_desktop.domain.programme import Adult
from vertrouwen_desktop.features.settings.control import SettingsModel
from vertrouwen_desktop.features.settings.model import Part
from vertrouwen_desktop.features.today.model import OpenMoment, Today, next_number
from vertrouwen_desktop.features.today.start_check import CheckItem, start_check
from vertrouwen_desktop.ui.held import Held

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program


def missing(team: Team) -> Adult | None:
    """Return the adult whom the class does not have; None when there are two, or nobody at all."""
    if not team.teacher:
        return Adult.TEACHER if team.youth_worker else None
    return None if team.youth_worker else Adult.YOUTH_WORKER


class Day:
    """What the adults see and do before a lesson.

    Attributes:
        today: The day as it is now; of use once the store is open.
        check: What was looked at.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._absent: dict[tuple[str, date], Adult | None] = {}
        self._numbers: dict[str, int] = {}
        self._class_id = program.class_id.value
        self._stale: Kept | None = None
        self.today = Held(self._today())
        self.check: Held[tuple[CheckItem, ...]] = Held(())

    def refresh(self) -> None:
        """Show the day as it is now."""
        self.today.show(self._today())
        self._program.pages.show_opening()

    def over(self) -> None:
        """A lesson was left: the next one comes up."""
        self._numbers.clear()
        self.refresh()

    def go_on(self) -> None:
        """Do what the large button says: go on with what was left off, else begin."""
        if self.today.value.left_off is not None:
            self.resume()
        else:
            self.begin(self.today.value.number)

    # ---- TodayActions

    def begin(self, number: int) -> None:
        """Begin a lesson that is written; nothing happens when it is not, or when one runs."""
        program, today = self._program, self.today.value
        lesson = today.lesson(number)
        if lesson is not None and lesson.slides and not today.obstacle and not program.lessons.running:
            program.lessons.begin(program.programme, number, today.team, self._kept(), today.absent, today.class_id)

    def resume(self) -> None:
        program, kept = self._program, self.today.value.left_off
        if kept is not None and not program.lessons.running:
            program.lessons.take_up(program.programme, kept)

    def choose(self, number: int) -> None:
        self._numbers[self._program.class_id.value] = number
        self.refresh()

    def choose_class(self, class_id: str) -> None:
        if any(one.class_id == class_id for one in self._program.registry.classes()):
            self._program.class_id.show(class_id)
            self.refresh()

    def absent(self, adult: Adult | None) -> None:
        self._absent[self._program.class_id.value, self._program.today()] = adult
        self.refresh()

    def go(self, page: str) -> None:
        self._program.go(page)

    def check_again(self) -> None:
        self.check.show(start_check(start_facts(self._program)))

    def help(self, key: str) -> None:
        program = self._program
        if key == "screens":
            program.show_board_only()
        elif key == "recovery":
            program.go("renew")
        elif key == "backup":
            program.go("settings")
            settings = program.pages.all()["settings"]().model
            if isinstance(settings, SettingsModel):
                settings.show(Part.BACKUPS.value)

    def note(self, moment_id: str, text: str) -> None:
        program = self._program
        moment = next((one for one in program.door.kept.moments if one.moment_id == moment_id), None)
        if moment is not None:
            new = {"record_id": secrets.token_hex(16), "at": program.clock.read().wall, "note": text}
            program.recorder.keep(moment.model_copy(update=new))
            beside(program.door.read_again())

    def _kept(self) -> Kept:
        """Return what is kept of the chosen class; nothing as long as that is still being read."""
        door, class_id = self._program.door, self._program.class_id.value
        if class_id != self._class_id:
            self._class_id, self._stale = class_id, door.kept
        return Kept() if door.kept is self._stale else door.kept

    def _today(self) -> Today:
        program, kept = self._program, self._kept()
        registry, programme, class_id = program.registry, program.programme, program.class_id.value
        team, classes = registry.team(), registry.classes()
        given = kept.given.get(programme.programme_id, ())
        return Today(
            now=program.now.value,
            team=team,
            programme=programme,
            number=self._numbers.get(class_id) or next_number(programme, given),
            private=program.private.value,
            class_id=class_id if team.class_name else "",
            classes=tuple((one.class_id, one.name) for one in classes),
            plan=registry.calendar.value.plan(class_id, programme.programme_id),
            unfinished=kept.unfinished,
            given=given,
            absent=missing(team) or self._absent.get((class_id, program.today())),
            moments=tuple(OpenMoment(m.moment_id, m.at) for m in kept.moments),
        )
