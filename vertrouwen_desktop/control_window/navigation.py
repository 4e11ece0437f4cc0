"""Which page the adults see, and what a key means."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from vertrouwen_desktop.control_window.keys import Command, meaning
from vertrouwen_desktop.control_window.shell import RailRow, Shown
from vertrouwen_desktop.control_window.steering import steer
from vertrouwen_desktop.ui.held import Held

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program

TWICE_S = 1.5
INSIDE = ("today", "classes", "programme", "preparing", "programmes", "papers", "settings", "renew")
"""Pages that need the open store."""
OUTSIDE = ("setup", "unlock", "recover", "rescue")
"""Pages of those who have no open store, or are only making it: without a rail but for a running lesson."""


class Navigation:
    """Shows pages; asks for the password where one needs it.

    Attributes:
        before: The page inside that was shown before this one.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._leaving_s = 0.0
        self.before = "today"
        self.shown = Held(Shown(self.door_page()))

    @property
    def page(self) -> str:
        return self.shown.value.page

    def door_page(self) -> str:
        """Return the page before the store: make it, or open it."""
        return "unlock" if self._program.door.exists or self._program.options.demo else "setup"

    def go(self, name: str) -> None:
        """Show another page; what needs the store asks for the password first."""
        program = self._program
        if name in INSIDE and not program.door.is_open:
            name = self.door_page()
        if name == "lesson" and not program.lessons.running:
            name = "today" if program.door.is_open else self.door_page()
        if name != self.page and self.page in INSIDE:
            self.before = self.page
        self.shown.show(replace(self.shown.value, page=name, rail=self._rail(name), card=False))
        program.locker.page_changed()

    def resume(self, name: str) -> None:
        """Back to the page that was shown before the lock, unless a lesson runs."""
        if not self._program.lessons.running and self.page == "today":
            self.go(name)

    def refresh(self) -> None:
        """Offer in the rail what can be gone to now."""
        self.shown.show(replace(self.shown.value, rail=self._rail(self.page)))

    def show_card(self, card: bool) -> None:
        """Open or close the emergency card."""
        self.shown.show(replace(self.shown.value, card=card))

    def key(self, key: int, again: bool) -> bool:
        """Take a key that nothing else wanted."""
        if key == Qt.Key.Key_F1:
            return self.do(Command.CARD)
        command = meaning(key, again)
        return command is not None and self.do(command)

    def do(self, command: Command) -> bool:
        """Do what a key asks for; False when it means nothing here."""
        program = self._program
        if command is Command.CARD:
            self.show_card(not self.shown.value.card)
        elif command is Command.LEAVE:
            return self._leave()
        elif command is Command.LOCK:
            program.lock()
        elif command is Command.SWAP:
            if self.page in OUTSIDE and not program.lessons.running:
                return False  # where people type names and passwords, a stray letter does nothing
            program.screens.swap()
        elif command is Command.START:
            self._start_key()
        elif command is Command.OVERVIEW:
            return self._overview()
        elif program.lessons.live is not None:
            return steer(command, program.lessons.live)
        else:
            return False
        return True

    def _rail(self, page: str) -> tuple[RailRow, ...]:
        program = self._program
        runs = program.lessons.running
        lesson = (RailRow("lesson", "les", "Les", running=True),) if runs else ()
        if not program.door.is_open:
            return (RailRow("unlock", "slot", "Wachtwoord"), *lesson) if runs else ()
        if page in OUTSIDE:
            return lesson
        return (
            RailRow("today", "vandaag", "Vandaag"),
            *lesson,
            RailRow("classes", "groep", "Groep"),
            RailRow("programme", "programma", "Programma"),
            RailRow("settings", "instellingen", "Instellingen"),
        )

    def _start_key(self) -> None:
        if self._program.lessons.running:
            self.go("lesson")
        elif self._program.door.is_open and self.page not in OUTSIDE:
            self._program.day.go_on()

    def _overview(self) -> bool:
        live = self._program.lessons.live
        if live is None or self.page != "lesson":
            return False
        live.control.toggleOverview()
        return True

    def _leave(self) -> bool:
        """Esc closes the card; twice, it gives the one screen back to the adults."""
        program = self._program
        if self.shown.value.card:
            self.show_card(False)
            return True
        now_s = program.clock.read().running_s
        twice, self._leaving_s = now_s - self._leaving_s < TWICE_S, now_s
        if program.sight.board_only and twice:
            program.sight.show_board_only(False)
        return program.sight.board_only
