"""The control's process: the one place where everything is put together, and taken apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from shiboken6 import delete

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.control_window.board_process import BoardProcess
from vertrouwen_desktop.control_window.choices import Choices, settings
from vertrouwen_desktop.control_window.day import Day
from vertrouwen_desktop.control_window.door import Door
from vertrouwen_desktop.control_window.keep_awake import KeepAwake
from vertrouwen_desktop.control_window.keys import Command, EverywhereKeys, meaning
from vertrouwen_desktop.control_window.lessons import Lessons, with_last
from vertrouwen_desktop.control_window.mirrored import mirrored
from vertrouwen_desktop.control_window.options import Options
from vertrouwen_desktop.control_window.pages import Pages
from vertrouwen_desktop.control_window.places import control_beside, place
from vertrouwen_desktop.control_window.private_guard import PrivateGuard
from vertrouwen_desktop.control_window.recorder import Recorder
from vertrouwen_desktop.control_window.screens import Screens
from vertrouwen_desktop.control_window.shell import RailRow, ShellModel, Shown
from vertrouwen_desktop.control_window.steering import steer
from vertrouwen_desktop.control_window.system_clock import SystemClock
from vertrouwen_desktop.control_window.window import control_window
from vertrouwen_desktop.domain.board_state import BoardEvent
from vertrouwen_desktop.domain.clock import Clock
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.domain.programme import Programme
from vertrouwen_desktop.domain.screens import Setting
from vertrouwen_desktop.features.settings.model import Settings
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.notices import Notice, Notices

SECOND_MS = 1000
AWAKE_MS = 1500
"""So long a system may take to answer that it stays awake."""
ADOPT_MS = 2500
STARTED_MS = 8000
TWICE_S = 1.5
BACK = "Het programma was even weg. De les staat er weer, precies waar jullie waren."
STRUGGLING = "Het bord start steeds opnieuw. Trek de kabel van het bord er even uit en weer in."


class Program(QObject):
    """Everything of the control's process."""

    def __init__(self, options: Options, programme: Programme, clock: Clock | None = None) -> None:
        super().__init__()
        self.options, self.programme = options, programme
        self.clock: Clock = clock or SystemClock()
        self.notices = Notices()
        self.choices = Choices(options.folder)
        self.recorder = Recorder(self.notices, self)
        self.door = Door(options.folder, self.recorder, self)
        self.screens = Screens(lambda: self.choices.preferences.value.boards, self.choices.boards, mirrored, self)
        self.choices.serve(self.screens, self._save_team)
        self.board_only = False
        self._leaving_s = 0.0
        self.now: Held[datetime] = Held(self.clock.read().wall.astimezone())
        self.private = Held(self._is_private())
        self.calm_motion = Held(self.choices.preferences.value.calm_motion)
        self.dark = Held(self.choices.preferences.value.dark)
        self.lesson_runs = Held(False)
        self.settings: Held[Settings] = Held(self._settings())
        self.board = BoardProcess(options.session, options.restart, parent=self, meeting=options.meeting)
        self.awake = KeepAwake()
        self.lessons = Lessons(self.clock, self.recorder, self.board, self.awake, self.private, self.calm_motion, self)
        self.day = Day(self)
        self.pages = Pages(self)
        self.shown = Held(Shown("unlock" if self.door.exists or options.demo else "setup"))
        self.shell = ShellModel(
            self.shown, self.notices, self.pages.all(), self.pages.card, self.go, self._key, self.dark
        )
        self.view = control_window(self.shell)
        EverywhereKeys(self.view, self.do)
        self.view.closing.connect(QCoreApplication.quit)
        self.guard = PrivateGuard(self.view, self.screens)
        self._second = QTimer(self, interval=SECOND_MS, timerType=Qt.TimerType.CoarseTimer)
        self._connect()

    # ---- life

    def start(self) -> None:
        """Show the window and the board, then open what can be opened."""
        self._arranged()
        beside_board = control_beside(self.screens.arrangement) if self.options.demo is not None else None
        if beside_board is not None:
            self.view.setGeometry(*beside_board)
        self.guard.present()
        self._second.start()
        if self.options.adopted:
            self.board.expect(ADOPT_MS)
        else:
            self.lessons.wait()
            if self.options.meeting is not None:
                self.board.expect(STARTED_MS)
            else:
                self.board.start()
        if self.options.demo is not None:
            beside(self.door.open_demo(self.options.demo), self._demo_opened)
        else:
            beside(self.door.seal(), self._tell_access)

    def close(self) -> bool:
        """Take everything apart, windows first; False when something could not be kept."""
        self._second.stop()
        self.board.close()
        self.view.close()
        delete(self.view)
        self.lessons.close()
        self.awake.stop()
        self.pages.close()
        return self.door.close()

    def _connect(self) -> None:
        self.screens.unsettled.connect(self._unsettled)
        self.screens.arranged.connect(self._arranged)
        self.board.said.connect(self._board_said)
        self.board.gone.connect(lambda: self.guard.board_stands(""))
        self.board.struggling.connect(lambda: self.notices.tell(Notice("board", STRUGGLING)))
        self.door.changed.connect(self._opened)
        self.lessons.started.connect(self._lesson_started)
        self.lessons.left.connect(self._lesson_left)
        self.choices.preferences.changed.connect(self._preferred)
        self._second.timeout.connect(self._tick)

    # ---- pages and keys

    def go(self, name: str) -> None:
        """Show another page; what needs the store asks for the password first."""
        if name in ("today", "settings") and not self.door.is_open:
            name = "unlock" if self.door.exists or self.options.demo else "setup"
        if name == "lesson" and not self.lessons.running:
            name = "today"
        self.shown.show(replace(self.shown.value, page=name, rail=self._rail(), card=False))

    def show_card(self, card: bool) -> None:
        """Open or close the emergency card."""
        self.shown.show(replace(self.shown.value, card=card))

    def _rail(self) -> tuple[RailRow, ...]:
        runs = self.lessons.running
        if not self.door.is_open and not runs:
            return ()
        lesson = (RailRow("lesson", "les", "Les", running=True),) if runs else ()
        rest = (RailRow("settings", "instellingen", "Instellingen"),) if self.door.is_open else ()
        first = RailRow("today", "vandaag", "Vandaag") if self.door.is_open else RailRow("unlock", "slot", "Wachtwoord")
        return (first, *lesson, *rest)

    def _key(self, key: int, again: bool) -> bool:
        if key == Qt.Key.Key_F1:
            self.do(Command.CARD)
            return True
        command = meaning(key, again)
        return command is not None and self.do(command)

    def do(self, command: Command) -> bool:
        """Do what a key asks for; False when it means nothing here."""
        if command is Command.CARD:
            self.show_card(not self.shown.value.card)
        elif command is Command.LEAVE:
            return self._leave()
        elif command is Command.SWAP:
            self.screens.swap()
        elif command is Command.START:
            self._start_key()
        elif command is Command.OVERVIEW:
            return self._overview()
        elif self.lessons.live is not None:
            return steer(command, self.lessons.live)
        else:
            return False
        return True

    def _start_key(self) -> None:
        if self.lessons.running:
            self.go("lesson")
        elif self.door.is_open:
            self.day.go_on()

    def _overview(self) -> bool:
        live = self.lessons.live
        if live is None or self.shown.value.page != "lesson":
            return False
        live.control.toggleOverview()
        return True

    def _leave(self) -> bool:
        """Esc closes the card; twice, it gives the one screen back to the adults."""
        if self.shown.value.card:
            self.show_card(False)
            return True
        now_s = self.clock.read().running_s
        twice, self._leaving_s = now_s - self._leaving_s < TWICE_S, now_s
        if self.board_only and twice:
            self.board_only = False
            self._arranged()
        return self.board_only

    # ---- what happens

    def _opened(self) -> None:
        """The store is open: keep the present step there too, and show the day."""
        self.lessons.keep_again()
        self.awake.start()
        self.day.refresh()
        self.day.check_again()
        QTimer.singleShot(AWAKE_MS, self, self.day.check_again)
        self.settings.show(self._settings())
        if self.shown.value.page in ("unlock", "setup"):
            self.go("lesson" if self.lessons.running else "today")
        else:
            self.shown.show(replace(self.shown.value, rail=self._rail()))

    def _demo_opened(self, sentence: str) -> None:
        self._tell_access(sentence)
        if not sentence and self.options.begin and not self.lessons.running and not self.options.adopted:
            self.day.begin(self.options.begin)

    def _tell_access(self, sentence: str) -> None:
        if sentence:
            self.notices.tell(Notice("access", sentence))

    def _board_said(self, event: BoardEvent) -> None:
        if event.kind == "ready":
            if self.lessons.adopt(self.programme, event.carry):
                self.notices.tell(Notice("back", BACK))
        elif event.kind == "placed":
            self.guard.board_stands(event.screen)
        elif self.lessons.live is not None:
            self.lessons.live.take(event)

    def _lesson_started(self) -> None:
        self.lesson_runs.show(True)
        self.go("lesson")
        self.shell.reload()

    def _lesson_left(self) -> None:
        if self.lessons.last is not None:
            self.door.kept = with_last(self.door.kept, self.lessons.last)
        self.lesson_runs.show(False)
        self.day.over()
        self.go("today")
        beside(self.door.read_again())

    def _unsettled(self) -> None:
        self.private.show(self._is_private())

    def _arranged(self) -> None:
        arrangement = self.screens.arrangement
        if arrangement.setting is Setting.EXTENDED:
            self.board_only = False
            self.notices.clear("screens")
        else:
            if arrangement.board is not None and self.lessons.running:
                self.board_only = True  # the laptop's own screen went: the class keeps its slide
            self.notices.tell(Notice("screens", arrangement.sentence, self._one_screen(), lasting=True))
        self.private.show(self._is_private())
        self.board.place(place(arrangement, self.options.demo is not None, self.board_only))
        self.settings.show(self._settings())
        self.day.refresh()
        self.day.check_again()

    def show_board_only(self) -> None:
        """Show the class slides on the one screen there is."""
        self.board_only = True
        self._arranged()

    def _one_screen(self) -> str:
        if self.board_only:
            return "De klas ziet nu alleen dia's. Twee keer Esc brengt dit scherm terug."
        if self.options.demo is not None:
            return "Daarom staat het bord hier in een venster. De klas in deze demo is verzonnen."
        return "Tot dan staat hier niets wat de klas niet mag zien. Alleen dia's tonen kan ook: Alleen bord."

    def _preferred(self) -> None:
        self.calm_motion.show(self.choices.preferences.value.calm_motion)
        self.dark.show(self.choices.preferences.value.dark)
        self.settings.show(self._settings())

    def _save_team(self, team: Team) -> None:
        beside(self.door.save_team(team), self._tell_access)

    def _tick(self) -> None:
        now = self.clock.read().wall.astimezone()
        self.now.show(now)
        if now.minute != self.day.today.value.now.minute:
            self.day.refresh()

    def _is_private(self) -> bool:
        return self.screens.private_allowed or self.options.demo is not None

    def _settings(self) -> Settings:
        return settings(self.door, self.choices, self.screens, self.programme, self.options.folder)
