"""The day: which lesson, who is there, the start check. Keeps the promises of `features.today.model.TodayActions`."""

from __future__ import annotations

import secrets
from datetime import date
from typing import TYPE_CHECKING

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.control_window.start_facts import start_facts
from vertrouwen_desktop.domain.ports import Kept, Team
from vertrouwen_desktop.domain.programme import Adult, Lesson
from vertrouwen_desktop.domain.welcome_back import to_tell_again
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
        self._numbers: dict[tuple[str, str], int] = {}
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
        if self.today.value.left_off_here is not None:
            self.resume()
        else:
            self.begin(self.today.value.number)

    # ---- TodayActions

    def begin(self, number: int) -> None:
        """Begin a lesson that is written; nothing happens when it is not, or when one runs."""
        program, today = self._program, self.today.value
        lesson = today.lesson(number)
        if lesson is not None and lesson.slides and not today.obstacle and not program.lessons.running:
            program.lessons.begin(number, today, self._kept(), self._again(number))

    def resume(self) -> None:
        program, kept, own = self._program, self.today.value.left_off, self.today.value.left_off_in
        if kept is not None and own is not None and not program.lessons.running:
            program.lessons.take_up(own, kept)

    def choose(self, number: int) -> None:
        self._numbers[self._program.class_id.value, self._program.curriculum.programme.programme_id] = number
        self.refresh()

    def choose_class(self, class_id: str) -> None:
        if any(one.class_id == class_id for one in self._program.registry.classes()):
            self._program.class_id.show(class_id)
            self.refresh()

    def absent(self, adult: Adult | None) -> None:
        self._absent[self._program.class_id.value, self._program.today()] = adult
        self.refresh()

    def count(self, present: int) -> None:
        self._program.curriculum.count(present)
        self.refresh()

    def prepare(self, number: int) -> None:
        self._program.pages.lesson.open(number)

    def go(self, page: str) -> None:
        self._program.go(page)

    def check_again(self) -> None:
        self.check.show(start_check(start_facts(self._program)))

    def help(self, key: str) -> None:
        program = self._program
        if key == "screens":
            program.sight.show_board_only()
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

    def _again(self, number: int) -> Lesson | None:
        """Return the lesson that is told again first, because it was long ago."""
        programme = self._program.curriculum.programme
        last = self._kept().last.get(programme.programme_id)
        return to_tell_again(programme, number, last, self._program.today())

    def _kept(self) -> Kept:
        """Return what is kept of the chosen class; nothing as long as that is still being read."""
        door, class_id = self._program.door, self._program.class_id.value
        if class_id != self._class_id:
            self._class_id, self._stale = class_id, door.kept
        return Kept() if door.kept is self._stale else door.kept

    def _today(self) -> Today:
        program, kept = self._program, self._kept()
        registry, programme, class_id = program.registry, program.curriculum.programme, program.class_id.value
        team, classes = registry.team(), registry.classes()
        given = kept.given.get(programme.programme_id, ())
        number = self._numbers.get((class_id, programme.programme_id)) or next_number(programme, given)
        left = kept.unfinished
        return Today(
            now=program.now.value,
            team=team,
            programme=programme,
            number=number,
            private=program.private.value,
            class_id=class_id if team.class_name else "",
            classes=tuple((one.class_id, one.name) for one in classes),
            plan=registry.calendar.value.plan(class_id, programme.programme_id),
            unfinished=left,
            own=program.curriculum.known(left.programme_id) if left else None,
            again=self._again(number),
            given=given,
            audience=program.curriculum.audience,
            pupils=program.curriculum.pupils,
            class_size=program.curriculum.class_size,
            absent=missing(team) or self._absent.get((class_id, program.today())),
            moments=tuple(OpenMoment(m.moment_id, m.at) for m in kept.moments),
        )
