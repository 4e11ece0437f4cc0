"""The day: which lesson, who is there, the start check. Keeps the promises of `features.today.model.TodayActions`."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.control_window.start_facts import start_facts
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.domain.programme import Adult
from vertrouwen_desktop.features.today.model import OpenMoment, Today, next_number
from vertrouwen_desktop.features.today.start_check import CheckItem, start_check
from vertrouwen_desktop.ui.held import Held

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program

NOBODY = Team("", "", "")


class Day:
    """What the adults see and do before a lesson.

    Attributes:
        today: The day as it is now; of use once the store is open.
        check: What was looked at.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._absent: Adult | None = None
        self._number = 0
        self.today = Held(self._today())
        self.check: Held[tuple[CheckItem, ...]] = Held(())

    def refresh(self) -> None:
        """Show the day as it is now."""
        self.today.show(self._today())
        self._program.pages.show_opening()

    def over(self) -> None:
        """A lesson was left: the next one comes up."""
        self._number = 0
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
        program, kept = self._program, self._program.door.kept
        lesson = next((one for one in program.programme.lessons if one.number == number), None)
        if lesson is not None and lesson.slides and kept.team is not None and not program.lessons.running:
            program.lessons.begin(program.programme, number, kept.team, kept, self._absent)

    def resume(self) -> None:
        program, kept = self._program, self.today.value.left_off
        if kept is not None and not program.lessons.running:
            program.lessons.take_up(program.programme, kept)

    def choose(self, number: int) -> None:
        self._number = number
        self.refresh()

    def absent(self, adult: Adult | None) -> None:
        self._absent = adult
        self.refresh()

    def check_again(self) -> None:
        program = self._program
        facts = start_facts(
            program.screens.arrangement, program.awake.holds, program.options.folder, program.door.is_open
        )
        self.check.show(start_check(facts))

    def board_only(self) -> None:
        self._program.show_board_only()

    def note(self, moment_id: str, text: str) -> None:
        program = self._program
        moment = next((one for one in program.door.kept.moments if one.moment_id == moment_id), None)
        if moment is not None:
            new = {"record_id": secrets.token_hex(16), "at": program.clock.read().wall, "note": text}
            program.recorder.keep(moment.model_copy(update=new))
            beside(program.door.read_again())

    def _today(self) -> Today:
        program, kept = self._program, self._program.door.kept
        given = kept.given.get(program.programme.programme_id, ())
        return Today(
            now=program.now.value,
            team=kept.team or NOBODY,
            programme=program.programme,
            number=self._number or next_number(program.programme, given),
            private=program.private.value,
            unfinished=kept.unfinished,
            given=given,
            absent=self._absent,
            moments=tuple(OpenMoment(m.moment_id, m.at) for m in kept.moments),
        )
