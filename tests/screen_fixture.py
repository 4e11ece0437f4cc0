"""Real monitors on a virtual display, to plug in and out while a program runs.

    with VirtualScreens(1400, 600) as screens:
        screens.plug(Monitor("LAPTOP", 0, 0, 600, 400, 300))
        screens.plug(Monitor("BOARD", 600, 0, 800, 600, 1650))
        child = subprocess.Popen([...], env=screens.env())
        screens.unplug("BOARD")
        screens.click(700, 100)
        screens.key("Next")
        assert not screens.shows(Color(255, 0, 255), screens.monitors["BOARD"])

It starts an Xvfb of its own on a free display, with openbox as its window manager, and takes both down again.
`shows` and `pixel` read the display's own memory: they need no X call and see what a person would see.
Needs xvfb, openbox, x11-xserver-utils (xrandr) and xdotool; without them it fails and says so.
"""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

NEEDED = {"Xvfb": "xvfb", "openbox": "openbox", "xrandr": "x11-xserver-utils", "xdotool": "xdotool"}
START_S = 20.0
COMMAND_S = 15.0


@dataclass(frozen=True, slots=True)
class Monitor:
    """A monitor at a place on the display; its height in mm follows from its ratio."""

    name: str
    x: int
    y: int
    width: int
    height: int
    width_mm: int = 344

    @property
    def geometry(self) -> str:
        height_mm = round(self.width_mm * self.height / self.width)
        return f"{self.width}/{self.width_mm}x{self.height}/{height_mm}+{self.x}+{self.y}"


@dataclass(frozen=True, slots=True)
class Color:
    """A color as it lies in the display's memory."""

    red: int
    green: int
    blue: int

    @property
    def raw(self) -> bytes:
        return bytes((self.blue, self.green, self.red))


class VirtualScreens:
    """An X display of `width` x `height` on which monitors come and go.

    A display needs at least one monitor: plug the new one before unplugging the last.

    Attributes:
        display: Such as ":7".
        monitors: Those that are plugged in.
    """

    def __init__(self, width: int, height: int) -> None:
        missing = [package for program, package in NEEDED.items() if shutil.which(program) is None]
        assert not missing, f"These tests need real windows: apt-get install {' '.join(missing)}"
        self.monitors: dict[str, Monitor] = {}
        self._size = (width, height)
        self._taller = True
        self._managed = False
        self._folder = tempfile.TemporaryDirectory(prefix="screens")
        self._processes: list[subprocess.Popen[bytes]] = []
        self.display = self._start_server()
        self._pixels, self._offset, self._stride = self._map()
        # X adds a monitor of its own for an output that no monitor has: so the output goes off.
        self._xrandr("--fb", f"{width}x{height + 1}", "--output", "screen", "--off")

    def __enter__(self) -> VirtualScreens:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(COMMAND_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._processes.clear()
        if not self._pixels.closed:
            self._pixels.close()
            self._folder.cleanup()

    def env(self, **more: str) -> dict[str, str]:
        """Return the environment for a program that is to show itself here."""
        env = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", **more}
        for other in ("WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS"):
            if other not in more:
                env.pop(other, None)
        return env

    # ---- plugs

    def plug(self, monitor: Monitor) -> None:
        """Plug a monitor in, or give one that is there another place or size."""
        if monitor.name in self.monitors:
            self._xrandr("--delmonitor", monitor.name)
        self._xrandr("--setmonitor", monitor.name, monitor.geometry, "none")
        self._tell_window_manager()
        self.monitors = {**{n: m for n, m in self.monitors.items() if n != monitor.name}, monitor.name: monitor}

    def unplug(self, name: str) -> None:
        assert len(self.monitors) > 1, "a display needs a monitor: plug another in first"
        self._xrandr("--delmonitor", name)
        self._tell_window_manager()
        self.monitors = {n: m for n, m in self.monitors.items() if n != name}

    def _tell_window_manager(self) -> None:
        # It looks at the monitors only when the whole display changes its size, as a real plug makes it do; and never
        # when there was none at its start.
        if not self._managed:
            self._managed = True
            self._start_window_manager()
        width, height = self._size
        self._taller = not self._taller
        self._xrandr("--fb", f"{width}x{height + self._taller}")

    def _xrandr(self, *arguments: str) -> None:
        self._run("xrandr", *arguments)

    # ---- hands

    def click(self, x: int, y: int) -> None:
        """Click at a place on the display (the monitor's own place added)."""
        self._run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press at one place and let go at another, as a finger does."""
        command = ["xdotool", "mousemove", str(start[0]), str(start[1]), "mousedown", "1"]
        for part in range(1, 9):
            x, y = (round(a + (b - a) * part / 8) for a, b in zip(start, end, strict=True))
            command += ["sleep", "0.03", "mousemove", str(x), str(y)]
        self._run(*command, "sleep", "0.1", "mouseup", "1")

    def point(self, x: int, y: int) -> None:
        """Move the mouse, that is part of the picture."""
        self._run("xdotool", "mousemove", str(x), str(y))

    def hold(self, name: str, seconds: float) -> None:
        """Hold a key down, so that it repeats by itself."""
        self._run("xdotool", "keydown", name, "sleep", str(seconds), "keyup", name)

    def key(self, *names: str) -> None:
        """Press keys by their X name: Next (PageDown), Prior, Escape, F5, b."""
        self._run("xdotool", "key", *names)

    def type(self, text: str) -> None:
        self._run("xdotool", "type", "--delay", "5", text)

    # ---- eyes

    def window(self, title: str) -> tuple[int, int, int, int] | None:
        """Return x, y, width and height of the visible window with this title, if there is one."""
        command = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$", "getwindowgeometry", "--shell", "%@"]
        done = subprocess.run(command, env=self.env(), capture_output=True, text=True, timeout=COMMAND_S, check=False)
        found = dict(line.split("=") for line in done.stdout.splitlines() if "=" in line)
        if done.returncode or "HEIGHT" not in found:
            return None
        return int(found["X"]), int(found["Y"]), int(found["WIDTH"]), int(found["HEIGHT"])

    def pixel(self, x: int, y: int) -> Color:
        at = self._offset + y * self._stride + 4 * x
        blue, green, red = self._pixels[at : at + 3]
        return Color(red, green, blue)

    def row(self, x: int, y: int, width: int) -> bytes:
        """Return `width` pixels from (x, y) on, 4 bytes each, to compare or to keep."""
        at = self._offset + y * self._stride + 4 * x
        return self._pixels[at : at + 4 * width]

    def shows(self, color: Color, monitor: Monitor, every: int = 8) -> bool:
        """Return whether a pixel of `color` is on the monitor's part of the display, looking at each `every`th row."""
        for y in range(monitor.y, monitor.y + monitor.height, every):
            start = self._offset + y * self._stride + 4 * monitor.x
            row = self._pixels[start : start + 4 * monitor.width]
            at = row.find(color.raw)
            while at >= 0 and at % 4:
                at = row.find(color.raw, at + 1)
            if at >= 0:
                return True
        return False

    # ---- the server

    def _start_server(self) -> str:
        readable, writable = os.pipe()
        width, height = self._size
        command = ["Xvfb", "-displayfd", str(writable), "-noreset", "-nolisten", "tcp", "+extension", "RANDR"]
        command += ["-screen", "0", f"{width}x{height + 1}x24", "-fbdir", self._folder.name]
        self._start(command, os.environ, keep=(writable,))
        os.close(writable)
        with os.fdopen(readable, "rb") as told:
            number = told.readline().decode().strip()
        assert number, "Xvfb did not start: run `Xvfb -displayfd 1` to see why"
        return f":{number}"

    def _start_window_manager(self) -> None:
        ready = Path(self._folder.name) / "ready"
        command = ["openbox", "--sm-disable", "--startup", f"touch {ready}"]
        self._start(command, self.env(XDG_CONFIG_HOME=self._folder.name), keep=())
        until = time.monotonic() + START_S
        while not ready.exists():
            assert time.monotonic() < until, "openbox did not start"
            time.sleep(0.01)

    def _start(self, command: list[str], env: Mapping[str, str], keep: tuple[int, ...]) -> None:
        process = subprocess.Popen(
            command, env=env, pass_fds=keep, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._processes.append(process)

    def _map(self) -> tuple[mmap.mmap, int, int]:
        with (Path(self._folder.name) / "Xvfb_screen0").open("rb") as file:
            pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # An XWD file: 25 big-endian numbers, a name, the colors, the pixels.
        header = struct.unpack(">25I", pixels[:100])
        assert header[11] == 32, "the display must have 32 bits a pixel"
        return pixels, header[0] + 12 * header[19], header[12]

    def _run(self, *command: str) -> None:
        done = subprocess.run(command, env=self.env(), capture_output=True, text=True, timeout=COMMAND_S, check=False)
        assert done.returncode == 0, f"{' '.join(command)}: {done.stderr}"
