"""A board in its own process, driven from here as the control drives it; nothing is drawn here."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from tests.bench.measuring import ROOT
from tests.bench.stage import BARE, PICTURES
from vertrouwen_desktop.control_window.board_process import BoardProcess
from vertrouwen_desktop.control_window.catalogue import ACTIVITIES, FACES, SPECS
from vertrouwen_desktop.control_window.system_clock import SystemClock
from vertrouwen_desktop.domain.board_state import BoardEvent
from vertrouwen_desktop.domain.lesson_today import opened
from vertrouwen_desktop.domain.place import Place
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.features.live.session import LiveSession
from vertrouwen_desktop.features.live.usecases import LiveUseCases
from vertrouwen_desktop.features.programmes.usecases import read_programme
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.qml import RESOURCES

SHIPPED = RESOURCES / "programmes" / "bouwen-aan-vertrouwen"
WAIT_S = 30.0
ASK_SCREEN = (
    "from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]); "
    "from vertrouwen_desktop.ui.screen_identity import infos; print(infos()[0].identity)"
)


class Driver:
    """Starts a board with `env` on a window of `size`, and moves a lesson on it."""

    def __init__(self, env: dict[str, str], size: tuple[int, int]) -> None:
        self._app = QCoreApplication.instance() or QCoreApplication([])
        self._env, self._shown, self._ready_s = env, 0, 0.0
        self._child: subprocess.Popen[bytes] | None = None
        asked = subprocess.run([sys.executable, "-c", ASK_SCREEN], env=env, capture_output=True, text=True, check=True)
        self._place = Place(screen=asked.stdout.strip(), windowed=True, width=size[0], height=size[1])
        self.began_s = 0.0
        self.lesson: LiveSession | None = None
        self._folder = tempfile.TemporaryDirectory(prefix="bench")
        self.board = BoardProcess(str(Path(self._folder.name) / "wire"), ("none",), self._start)
        self.board.said.connect(self._heard)
        self.board.place(self._place)
        self._open()

    def start_s(self) -> float:
        """Start the board; return how long it took until it said that a frame with a slide is on the screen."""
        self.board.start()
        return self._until_shown() - self.began_s

    def next_s(self) -> float:
        """Show the next slide; return how long it took until its first frame was on the board's screen."""
        assert self.lesson is not None
        began = time.perf_counter()
        self.lesson.next()
        took = self._until_shown() - began
        self._wait(lambda: False, 0.4)
        return took

    def close(self) -> None:
        if self.lesson is not None:
            self.lesson.close()
        self.board.close()
        if self._child is not None:
            self._child.wait(10)
        self._folder.cleanup()

    def _open(self) -> None:
        clock, programme = SystemClock(), read_programme(SHIPPED, SPECS, trusted=True)
        lesson = opened(
            programme.lesson(1),
            run_id="bench",
            programme_id=programme.programme_id,
            team=Team("Juf Marit", "Sam", "Groep 6b"),
            promises=(),
            absent=None,
            now=clock.read().wall,
        )
        self.lesson = LiveSession(
            lesson,
            clock=clock,
            usecases=LiveUseCases(lambda _record: None, lambda: "0" * 32),
            activities=ACTIVITIES,
            faces=FACES,
            show_board=self.board.show,
            left=lambda _lesson: None,
            private=Held(True),
            calm_motion=Held(False),
            children=Held(()),
        )

    def _start(self, arguments: Sequence[str]) -> bool:
        self.began_s = time.perf_counter()
        self._child = subprocess.Popen(
            [sys.executable, "-m", "vertrouwen_desktop", *arguments], env=self._env, cwd=ROOT
        )
        return True

    def _heard(self, event: BoardEvent) -> None:
        if event.kind == "shown":
            self._shown, self._shown_s = event.revision, time.perf_counter()

    def _until_shown(self) -> float:
        self._wait(lambda: self._shown == self.board.revision, WAIT_S)
        assert self._shown == self.board.revision, "the board never showed it"
        return self._shown_s

    def _wait(self, sees: Callable[[], bool], within_s: float) -> None:
        end = time.perf_counter() + within_s
        while not sees() and time.perf_counter() < end:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


class Bare:
    """The bare window in its own process, told over a pipe to change; it measures itself."""

    def __init__(self, env: dict[str, str], size: tuple[int, int]) -> None:
        self._began = time.perf_counter()
        command = [sys.executable, BARE, f"{size[0]}x{size[1]}", *PICTURES]
        self._child = subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._child.stdout is not None
        self._child.stdout.readline()
        self.start_s = time.perf_counter() - self._began

    def change_s(self) -> float:
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write("\n")
        self._child.stdin.flush()
        took = float(self._child.stdout.readline())
        time.sleep(0.1)
        return took

    def close(self) -> None:
        self._child.communicate(timeout=20)


def offscreen(home: str) -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": home, "PYTHONPATH": str(ROOT)}
