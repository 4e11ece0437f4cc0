"""Two monitors, a keyboard, and a program on them: ours, or the bare window."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.measuring import ROOT, picture, pids_with, still, until
from tests.screen_fixture import Color, Monitor, VirtualScreens

BARE = str(Path(__file__).with_name("bare_window.py"))
MEDIA = ROOT / "resources" / "programmes" / "bouwen-aan-vertrouwen" / "media"
PICTURES = [str(MEDIA / f"{name}.svg") for name in ("seintje", "fijne-dag", "plekkaart", "water", "thuis")]
PAPER, INK = Color(0xFB, 0xF8, 0xF2), Color(0x1E, 0x2B, 0x37)
LAPTOP = Monitor("eDP-1", 0, 0, 1366, 768, 310)
START_S = 60.0
CHANGE_S = 10.0


class Stage:
    """A laptop and a board; a home that is empty at first and keeps what a first start leaves there."""

    def __init__(self, board_width: int, board_height: int) -> None:
        self.board = Monitor("HDMI-1", LAPTOP.width, 0, board_width, board_height, 1430)
        self.screens = VirtualScreens(LAPTOP.width + board_width, max(LAPTOP.height, board_height))
        self.screens.plug(LAPTOP)
        self.screens.plug(self.board)
        self.home = tempfile.mkdtemp(prefix="bench-home")
        self._keys = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, env=self.screens.env(), text=True)

    def close(self) -> None:
        assert self._keys.stdin is not None
        self._keys.stdin.close()
        self._keys.wait(10)
        self.screens.stop()
        shutil.rmtree(self.home, ignore_errors=True)

    def press(self, key: str) -> float:
        """Press a key; return the moment."""
        assert self._keys.stdin is not None
        self._keys.stdin.write(f"key {key}\n")
        began = time.perf_counter()
        self._keys.stdin.flush()
        return began

    def change_s(self, key: str) -> float:
        """Press a key and return how long it took until the board showed something else."""
        before = picture(self.screens, self.board)
        began = self.press(key)
        shown = until(lambda: picture(self.screens, self.board) != before, CHANGE_S, f"a change after {key}")
        still(self.screens, self.board)
        return shown - began

    @property
    def has_paper(self) -> bool:
        return self.screens.pixel(self.board.x + self.board.width // 3, self.board.height - 8) != Color(0, 0, 0)

    @property
    def has_title(self) -> bool:
        """Whether the first slide's title stands on the board."""
        factor = self.board.height / 1080
        x, y = self.board.x + int(96 * factor), int(264 * factor)
        return self.screens.shows(INK, Monitor("title", x, y, int(900 * factor), int(110 * factor)), every=4)

    def env(self) -> dict[str, str]:
        env = self.screens.env(HOME=self.home, QSG_RHI_BACKEND="opengl", LIBGL_ALWAYS_SOFTWARE="1")
        return {**env, "XDG_CACHE_HOME": f"{self.home}/.cache", "PYTHONPATH": str(ROOT)}

    @contextmanager
    def bare(self) -> Iterator[float]:
        """Run the bare window; yield when it was started."""
        began = time.perf_counter()
        child = subprocess.Popen(
            [sys.executable, BARE, self.board.name, *PICTURES],
            env=self.env() | {"QT_QPA_UPDATE_IDLE_TIME": "0"},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
        )
        try:
            yield began
        finally:
            child.communicate(timeout=20)
            self._empty()

    @contextmanager
    def demo(self) -> Iterator[tuple[float, subprocess.Popen[bytes]]]:
        """Run the whole program in its first lesson; yield when it was started, and its process."""
        command = [sys.executable, "-m", "vertrouwen_desktop", "demo", "--start"]
        began = time.perf_counter()
        child = subprocess.Popen(command, env=self.env(), cwd=ROOT)
        try:
            yield began, child
        finally:
            child.terminate()
            child.wait(20)
            self._empty()

    def both(self, control: int) -> tuple[int, int]:
        """Return the pids of control and board."""
        mine = [pid for pid in pids_with("--board") if _env_has(pid, f"HOME={self.home}")]
        assert len(mine) == 1, "one board belongs to one control"
        return control, mine[0]

    def _empty(self) -> None:
        """Wait until all windows are gone, so that the next one starts on an empty display."""
        until(
            lambda: not any(_env_has(pid, f"HOME={self.home}") for pid in pids_with("--board")),
            20,
            "the end of the board",
        )
        until(lambda: not self.has_paper, 20, "an empty display")
        time.sleep(0.2)


def _env_has(pid: int, word: str) -> bool:
    try:
        return word.encode() in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    except OSError:
        return False
