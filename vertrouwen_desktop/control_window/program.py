"""The control's process: the one place where everything is put together, and taken apart."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from shiboken6 import delete

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.control_window.board_process import BoardProcess
from vertrouwen_desktop.control_window.choices import Choices, settings
from vertrouwen_desktop.control_window.class_actions import ClassActions
from vertrouwen_desktop.control_window.curriculum import Curriculum
from vertrouwen_desktop.control_window.day import Day
from vertrouwen_desktop.control_window.demo_class import demo_calendar
from vertrouwen_desktop.control_window.door import Door
from vertrouwen_desktop.control_window.files import Files
from vertrouwen_desktop.control_window.headcount import Headcount
from vertrouwen_desktop.control_window.keep_awake import KeepAwake
from vertrouwen_desktop.control_window.kept_ink import KeptInk
from vertrouwen_desktop.control_window.keys import EverywhereKeys
from vertrouwen_desktop.control_window.lessons import Lessons, with_last
from vertrouwen_desktop.control_window.locker import Locker
from vertrouwen_desktop.control_window.mirrored import mirrored
from vertrouwen_desktop.control_window.navigation import Navigation
from vertrouwen_desktop.control_window.options import Options
from vertrouwen_desktop.control_window.pages import Pages
from vertrouwen_desktop.control_window.places import control_beside
from vertrouwen_desktop.control_window.private_guard import PrivateGuard
from vertrouwen_desktop.control_window.recorder import Recorder
from vertrouwen_desktop.control_window.registry import Registry
from vertrouwen_desktop.control_window.roll import Roll
from vertrouwen_desktop.control_window.safety import Safety
from vertrouwen_desktop.control_window.screens import Screens
from vertrouwen_desktop.control_window.shell import ShellModel
from vertrouwen_desktop.control_window.sight import Sight
from vertrouwen_desktop.control_window.system_clock import SystemClock
from vertrouwen_desktop.control_window.window import control_window
from vertrouwen_desktop.domain.board_state import BoardEvent
from vertrouwen_desktop.domain.clock import Clock
from vertrouwen_desktop.features.documents.usecases import Press
from vertrouwen_desktop.features.programmes.shelf import Shelf
from vertrouwen_desktop.features.settings.model import Settings
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.notices import Notice, Notices
from vertrouwen_desktop.ui.picture_bytes import for_print
from vertrouwen_desktop.ui.qml import RESOURCES

SECOND_MS = 1000
AWAKE_MS = 1500
"""So long a system may take to answer that it stays awake."""
ADOPT_MS = 2500
STARTED_MS = 8000
BACK = "Het programma was even weg. De les staat er weer, precies waar jullie waren."
NOT_REMEMBERED = "Gewist. Maar zet je een reservekopie terug, dan moet het opnieuw: de schijf is vol."
STRUGGLING = "Het bord start steeds opnieuw. Trek de kabel van het bord er even uit en weer in."


class Program(QObject):
    """Everything of the control's process."""

    def __init__(self, options: Options, shelf: Shelf, clock: Clock | None = None) -> None:
        super().__init__()
        self.options = options
        self.clock: Clock = clock or SystemClock()
        self.notices = Notices()
        self.choices = Choices(options.folder)
        self.recorder = Recorder(self.notices, self)
        self.class_id: Held[str] = Held(self.choices.preferences.value.class_id)
        self.door = Door(options.folder, self.recorder, lambda: self.class_id.value, self)
        self.registry = Registry(self.door, self.class_id, self.today, self)
        self.screens = Screens(lambda: self.choices.preferences.value.boards, self.choices.boards, mirrored, self)
        self.choices.serve(self.screens)
        self.locked = False
        self.now: Held[datetime] = Held(self.clock.read().wall.astimezone())
        self.private = Held(False)
        self.curriculum = Curriculum(shelf, self.registry, self.notices, Headcount(self.choices), self.today, self)
        self.calm_motion = Held(self.choices.preferences.value.calm_motion)
        self.dark = Held(self.choices.preferences.value.dark)
        self.lesson_runs = Held(False)
        self.board = BoardProcess(options.session, options.restart, parent=self, reception=options.reception)
        self.awake = KeepAwake()
        self.lessons = Lessons(self.clock, self.recorder, self.board, self.awake, self.private, self.calm_motion, self)
        KeptInk(self.door, self.lessons, self)
        Roll(self.registry, self.lessons, self.private, self)
        self.press = Press(RESOURCES, for_print=for_print)
        self.safety = Safety(self)
        self.settings: Held[Settings] = Held(self._settings())
        self.navigation = Navigation(self)
        self.day = Day(self)
        self.class_actions = ClassActions(self)
        self.pages = Pages(self)
        pages, keys = self.pages, self.navigation
        self.shell = ShellModel(keys.shown, self.notices, pages.all(), pages.card, self.go, keys.key, self.dark)
        self.view = control_window(self.shell)
        EverywhereKeys(self.view, self.navigation.do)
        self.view.closing.connect(QCoreApplication.quit)
        self.files = Files(self.view, options.folder)
        self.locker = Locker(self)
        self.guard = PrivateGuard(self.view, self.screens)
        self.sight = Sight(self)
        self._second = QTimer(self, interval=SECOND_MS, timerType=Qt.TimerType.CoarseTimer)
        self.sight.look()
        self._connect()

    def start(self) -> None:
        """Show the window and the board, then open what can be opened."""
        self.sight.arrange()
        beside_board = control_beside(self.screens.arrangement) if self.options.demo is not None else None
        if beside_board is not None:
            self.view.setGeometry(*beside_board)
        self.guard.present()
        self._second.start()
        if self.options.adopted:
            self.board.expect(ADOPT_MS)
        else:
            self.lessons.wait()
            if self.options.reception is not None:
                self.board.expect(STARTED_MS)
            else:
                self.board.start()
        demo = self.options.demo
        if demo is not None:
            calendar = demo_calendar(self.curriculum.programme, self.today())
            beside(self.door.open_demo(demo, calendar), self._demo_opened)
        else:
            beside(self.door.seal(), self._tell_access)

    def lock(self) -> None:
        """End this process without a goodbye; the class keeps its slide, and the board starts the control, locked."""
        if self.door.is_open:
            self.begin_anew()

    def begin_anew(self) -> None:
        """End this process; another one comes, before the password."""
        self.locked = True
        self.files.cancel()
        QCoreApplication.quit()

    def close(self) -> bool:
        """Take everything apart, windows first; False when something could not be kept."""
        self._second.stop()
        self.locker.close()
        if not self.locked:
            self.board.close()
        self.files.close()
        self.view.close()
        delete(self.view)
        self.lessons.close()
        self.awake.stop()
        self.pages.close()
        self.safety.close()
        kept = self.door.close()
        if self.locked:
            self.board.leave()
        return kept

    def _connect(self) -> None:
        self.screens.unsettled.connect(self.sight.look)
        self.screens.arranged.connect(self.sight.arrange)
        self.sight.changed.connect(self._look_again)
        self.board.said.connect(self._board_said)
        self.board.gone.connect(lambda: self.guard.board_stands(""))
        self.board.struggling.connect(lambda: self.notices.tell(Notice("board", STRUGGLING)))
        self.door.opened.connect(self._opened)
        self.door.changed.connect(self._day_changed)
        self.door.not_remembered.connect(lambda: self.notices.tell(Notice("erased", NOT_REMEMBERED)))
        self.registry.people.changed.connect(self._day_changed)
        self.curriculum.changed.connect(self._look_again)
        self.registry.calendar.changed.connect(self._day_changed)
        self.class_id.changed.connect(self._class_chosen)
        self.safety.changed.connect(self._look_again)
        self.locker.locking.connect(self.lock)
        self.locker.covered.changed.connect(self.sight.look)
        self.lessons.started.connect(self._lesson_started)
        self.lessons.left.connect(self._lesson_left)
        self.choices.preferences.changed.connect(self._preferred)
        self._second.timeout.connect(self._tick)

    def today(self) -> date:
        return self.clock.read().wall.astimezone().date()

    def go(self, name: str) -> None:
        """Show another page."""
        self.navigation.go(name)

    def go_papers(self, number: int) -> None:
        """Show the papers of a lesson of the chosen class."""
        self.pages.private.paper.choose(number)
        self.go("papers")

    def first_run_over(self) -> None:
        """Everything that had to be asked was asked."""
        self.locker.forget("setup")
        beside(self.door.read_again(), lambda _done: self.go("today"))

    def read_people_again(self) -> None:
        """The store itself took people away: show those who are left."""
        beside(self.door.ask(lambda vault: vault.people_store.people()), lambda answer: self.registry.show(answer[1]))

    def _opened(self) -> None:
        """The store is open: keep the present step there too, and show the day."""
        self.registry.opened()
        self.lessons.keep_again()
        self.awake.start()
        self.locker.opened()
        self.safety.opened()
        self.class_actions.opened()
        self.pages.private.opened()
        self._look_again()
        QTimer.singleShot(AWAKE_MS, self, self.day.check_again)
        if self.navigation.page == "unlock":
            self.go("lesson" if self.lessons.running else "today" if self.registry.people.value.classes else "setup")
        else:
            self.navigation.refresh()

    def _day_changed(self) -> None:
        """Something that the pages of the day and of the plan show is newer."""
        self.day.refresh()
        self.pages.private.show_planning()

    def _look_again(self) -> None:
        """The laptop, its screens or its backups may be others: that takes reading the machine."""
        self._day_changed()
        self.day.check_again()
        self.pages.private.look_at_access()
        self.settings.show(self._settings())

    def _class_chosen(self) -> None:
        self.choices.class_id(self.class_id.value)
        beside(self.door.read_again())

    def _demo_opened(self, sentence: str) -> None:
        self._tell_access(sentence)
        if not sentence and self.options.begin and not self.lessons.running and not self.options.adopted:
            self.day.begin(self.options.begin)

    def _tell_access(self, sentence: str) -> None:
        if sentence:
            self.notices.tell(Notice("access", sentence))

    def _board_said(self, event: BoardEvent) -> None:
        if event.kind == "ready":
            if self.lessons.adopt(self.curriculum.known, event.carry):
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
        last = self.lessons.last
        if last is not None and last.class_id in ("", self.class_id.value):
            self.door.kept = with_last(self.door.kept, last)
        self.lesson_runs.show(False)
        self.day.over()
        self.go("today")
        beside(self.door.read_again(), lambda _done: self.safety.run())

    def _preferred(self) -> None:
        self.calm_motion.show(self.choices.preferences.value.calm_motion)
        self.dark.show(self.choices.preferences.value.dark)
        self.settings.show(self._settings())

    def _tick(self) -> None:
        now = self.clock.read().wall.astimezone()
        self.now.show(now)
        if now.minute != self.day.today.value.now.minute:
            self._look_again()

    def _settings(self) -> Settings:
        programme = self.curriculum.programme
        return settings(self.choices, self.screens, programme, self.options.folder, self.safety.attention())
