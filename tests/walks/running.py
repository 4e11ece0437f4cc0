"""The real program, two processes, on a virtual display: started, watched and ended from outside.

What it shows is read from the display's memory, what it kept from its store, what runs from the process table.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.screen_fixture import Color, Monitor, VirtualScreens
from vertrouwen_desktop.domain.live_lesson import Progress
from vertrouwen_desktop.domain.ports import Keeping, Team
from vertrouwen_desktop.store import vault
from vertrouwen_desktop.store.engine import connect
from vertrouwen_desktop.store.keyfile import Kdf, open_keys

ROOT = Path(__file__).resolve().parents[2]
LOOPS = int(os.environ.get("VERTROUWEN_LOOPS", "0"))
LAPTOP = Monitor("eDP-1", 0, 0, 1366, 768, 300)
BOARD = Monitor("HDMI-1", 1366, 0, 1920, 1080, 1650)
CORNER = (1350, 688)
"""Where the mouse is out of the picture: in a margin, and not so near the edge that its own picture is on the board."""
DISPLAY = (BOARD.x + BOARD.width, BOARD.height)
CHEAP = Kdf(passes=1, memory_bytes=8192)
PASSWORD = "vier losse natte otters"
TEAM = Team("Juf Marit", "Sam", "Groep 6b (verzonnen)")
START_S = 20.0
STILL_S = 0.45
"""A fade takes 0.25 s; what has not moved for this long has arrived."""
STRIP = 96
SHORT = 30
"""So many rounds stay within the first phase of a lesson."""
CIRCLES = 780
"""Left of this the strip shows the phases and the time that shrinks; right of it words."""

Frame = bytes
CHUNK, EDGE = 4096, 48

# Where things are in the adults' window on LAPTOP, without a notice below.
HAPPENED, NOTE, GO_ON = (1242, 732), (962, 530), (777, 627)
STORY_NEXT = (231, 504)
STORY, PROMISES, BREATHING = 5, 10, 12
"""Where those activities come in lesson 1, counted from 0."""


def loops(usual: int) -> int:
    """Return how often to do it: `usual`, or what VERTROUWEN_LOOPS asks for."""
    return LOOPS or usual


def silent(_keeping: Keeping) -> None:
    """Hear nothing of how keeping goes."""


def make_vault(folder: Path, team: Team = TEAM) -> None:
    """Make a store behind PASSWORD, in the data folder of a program."""
    made = vault.create_vault(folder / "store", PASSWORD, silent, CHEAP, ballast_bytes=0)
    made.save_team(team)
    assert made.close(10.0)


@dataclass(frozen=True, slots=True)
class Store:
    """What was kept: the lesson as it was last, the steps that were kept, the words with moments."""

    progress: Progress
    seqs: set[int]
    notes: list[str]


class Running:
    """A program that runs on `screens`.

    Attributes:
        log: All that its processes said, on stdout and stderr.
        temp: Where it makes its temporary files.
    """

    def __init__(self, screens: VirtualScreens, folder: Path, *arguments: str, extra: dict[str, str] | None = None):
        self.screens = screens
        folder.mkdir(parents=True, exist_ok=True)
        self.temp = Path(tempfile.mkdtemp(prefix="walk"))  # short: the name of a local socket has 107 bytes
        self.log = folder / "said.txt"
        home = {"HOME": str(folder), "TMPDIR": str(self.temp), "PYTHONPATH": str(ROOT), "PYTHONFAULTHANDLER": "1"}
        self._env = screens.env(**home, **(extra or {}))
        self._arguments = arguments
        self._first: list[subprocess.Popen[bytes]] = []

    # ---- life

    @property
    def first(self) -> subprocess.Popen[bytes]:
        """The process that was started last from here."""
        return self._first[-1]

    def start(self) -> subprocess.Popen[bytes]:
        self.screens.point(*CORNER)
        with self.log.open("ab") as log:
            command = [sys.executable, "-m", "vertrouwen_desktop", *self._arguments]
            child = subprocess.Popen(command, cwd=ROOT, env=self._env, stdout=log, stderr=log)
        self._first.append(child)
        return child

    def processes(self) -> list[psutil.Process]:
        """Return all that runs of it; the dead and the dying are not among them."""
        for child in self._first:
            child.poll()
        return [one for one in psutil.process_iter() if self._ours(one)]

    def controls(self) -> list[psutil.Process]:
        return [one for one in self.processes() if "--board" not in words(one)]

    def boards(self) -> list[psutil.Process]:
        return [one for one in self.processes() if "--board" in words(one)]

    def stop(self) -> None:
        """End everything, at once."""
        until = time.monotonic() + START_S
        while (left := self.processes()) and time.monotonic() < until:
            for one in left:
                kill(one)
        for child in self._first:
            child.wait(START_S)
        shutil.rmtree(self.temp, ignore_errors=True)

    def said(self) -> str:
        return self.log.read_text("utf-8") if self.log.exists() else ""

    def _ours(self, one: psutil.Process) -> bool:
        try:
            if one.status() == psutil.STATUS_ZOMBIE or "vertrouwen_desktop" not in one.cmdline():
                return False
            return one.environ().get("DISPLAY") == self.screens.display
        except (psutil.Error, ProcessLookupError):
            return False

    # ---- eyes

    def until(self, true: Callable[[], object], within_s: float = START_S, why: str = "") -> float:
        """Wait until it is true, and return how long that took."""
        since = time.monotonic()
        while not true():
            took = time.monotonic() - since
            assert took < within_s, f"{why or 'it never came'} ({within_s} s)\n{self.described()}"
            time.sleep(0.004)
        return time.monotonic() - since

    def described(self) -> str:
        """Say what there is to see, for who reads a failure; pictures lie beside what it said."""
        for name, monitor in (("board", BOARD), ("laptop", LAPTOP)):
            self.shoot(self.log.with_name(f"{name}.png"), monitor)
        windows = {title: self.screens.window(title) for title in ("Bord", "Vertrouwen")}
        runs = [(one.pid, *words(one)[3:5]) for one in self.processes()]
        codes = [child.poll() for child in self._first]
        return f"{windows}\n{runs} ended: {codes}\n{self.log.parent}\n{self.said()[-3000:]}"

    def frame(self, monitor: Monitor = BOARD) -> Frame:
        """Return what is on a monitor, without the time that shrinks; every third row of it."""
        rows = []
        # Longer than a phase: "nog even" comes up in the strip.
        top = STRIP if monitor is BOARD and LOOPS > SHORT else 0
        for y in range(top, monitor.height, 3):
            left = CIRCLES if monitor is BOARD and y < STRIP else 0
            rows.append(self.screens.row(monitor.x + left, monitor.y + y, monitor.width - left))
        return b"".join(rows)

    def still(self, monitor: Monitor = BOARD, within_s: float = 10.0) -> Frame:
        """Return what is on a monitor once nothing moves there any more."""
        end = time.monotonic() + within_s
        seen, since = self.frame(monitor), time.monotonic()
        while time.monotonic() - since < STILL_S:
            time.sleep(0.01)
            now = self.frame(monitor)
            if now != seen:
                seen, since = now, time.monotonic()
            assert time.monotonic() < end, "it keeps moving"
        return seen

    def changed(self, since: Frame, monitor: Monitor = BOARD, within_s: float = 5.0) -> Frame:
        """Wait until a monitor shows something else than `since`, and then stands still."""
        self.until(lambda: self.frame(monitor) != since, within_s, "the picture did not change")
        return self.still(monitor)

    def control_shows(self) -> bool:
        """Return whether the adults' window is there: a blank display is black."""
        return any(self.screens.pixel(x, y) != Color(0, 0, 0) for x, y in ((50, 400), (700, 200), (700, 500)))

    def lesson_stands(self) -> Frame:
        """Wait until both windows show a lesson."""
        self.until(lambda: self.boards() and self.control_shows(), why="the program did not start")
        self.until(lambda: self.screens.pixel(BOARD.x + 10, 10) == SAND, why="no lesson on the board")
        self.still(LAPTOP_BUT_CLOCK)
        return self.still()

    # ---- hands

    def key(self, *names: str) -> None:
        self.screens.key(*names)

    def tap(self, place: tuple[int, int]) -> None:
        """Click somewhere in the adults' window, and take the mouse out of the picture."""
        self.screens.click(*place)
        self.screens.point(*CORNER)

    def go_to(self, position: int) -> None:
        """Go on from the first slide to the one at `position`; its picture may go on moving."""
        for _ in range(position):
            before = self.frame()
            self.key("Next")
            self.until(lambda before=before: self.frame() != before, 5.0)
            time.sleep(0.05)
        self.still(LINES)

    def open(self) -> Frame:
        """Give the password, and begin or go on with the lesson of today: Return is enough."""
        self.until(self.control_shows)
        self.still(LAPTOP)
        before = self.frame()
        with contextlib.suppress(AssertionError):  # letters may come before the window has the keyboard
            self._give_password(10.0)
        if self.screens.pixel(*RAIL) != SAND:
            self.key("ctrl+a")
            self._give_password(START_S)
        self.still(LAPTOP_BUT_CLOCK)
        self.key("Return")
        self.changed(before)
        return self.lesson_stands()

    def _give_password(self, within_s: float) -> None:
        self.screens.type(PASSWORD)
        self.key("Return")
        self.until(lambda: self.screens.pixel(*RAIL) == SAND, within_s, "the store did not open")

    def shoot(self, path: Path, monitor: Monitor = BOARD) -> None:
        """Keep a picture of a monitor, to read or to look at."""
        from PySide6.QtGui import QImage

        rows = b"".join(self.screens.row(monitor.x, monitor.y + y, monitor.width) for y in range(monitor.height))
        image = QImage(rows, monitor.width, monitor.height, 4 * monitor.width, QImage.Format.Format_RGB32)
        assert image.save(str(path))


RAIL, SAND = (20, 400), Color(241, 233, 218)
"""The rail is only there when the store is open, or while a lesson runs."""
LAPTOP_BUT_CLOCK = Monitor("eDP-1", 0, 170, 1366, 590, 300)
"""The adults' window below its clock, that never stands still."""
LINES = Monitor("eDP-1", 600, 170, 766, 500, 300)
"""Where the adults read their lines; no miniature moves there."""


def read_store(folder: Path, password: str = PASSWORD) -> Store:
    """Open what a program kept in its data folder, and check that nothing in it is damaged."""
    opened = vault.open_vault(folder / "store", password, silent, ballast_bytes=0)
    assert opened.close(10.0)
    keys = open_keys(folder / "store", password)
    with closing(connect(folder / "store" / "store.db", keys.data)) as database:
        assert database.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert database.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        progress = database.execute("SELECT progress FROM lesson_run ORDER BY updated_at DESC").fetchone()
        seqs = {row[0] for row in database.execute("SELECT seq FROM lesson_step")}
        notes = [row[0] for row in database.execute("SELECT note FROM moment")]
    assert not list((folder / "store" / "outbox").glob("*")), "the outbox was not emptied"
    return Store(Progress.model_validate_json(progress[0]), seqs, notes)


def words(one: psutil.Process) -> Sequence[str]:
    try:
        return one.cmdline()
    except psutil.Error:
        return ()


def kill(one: psutil.Process) -> None:
    try:
        one.send_signal(signal.SIGKILL)
    except psutil.NoSuchProcess:
        return


def same(one: Frame, other: Frame) -> bool:
    """Return whether two pictures are the same to the eye: letters drawn anew may have slightly other edges."""
    if len(one) != len(other):
        return False
    for at in range(0, len(one), CHUNK):
        left, right = one[at : at + CHUNK], other[at : at + CHUNK]
        if left != right and any(abs(a - b) > EDGE for a, b in zip(left, right, strict=True)):
            return False
    return True


def lit(frame: Frame) -> bool:
    """Return whether there is a picture: a display without a window is black."""
    return any(frame[i] for i in range(0, len(frame), 4001))


def end_at_once(running: Running) -> None:
    """Kill both at the same moment: neither has time to bring the other back."""
    for one in running.processes():
        one.suspend()
    for one in running.processes():
        kill(one)
    running.until(lambda: not running.processes(), 5.0)
