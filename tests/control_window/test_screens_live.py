"""Board and private window on real monitors that come and go."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.screen_fixture import Color, Monitor, VirtualScreens

pytestmark = pytest.mark.screen

ROOT = Path(__file__).resolve().parents[2]
LOOPS = int(os.environ.get("VERTROUWEN_LOOPS", "8"))
MAGENTA = Color(255, 0, 255)
LAPTOP = Monitor("eDP-1", 0, 0, 600, 400, 300)
BOARD = Monitor("HDMI-1", 600, 0, 800, 600, 1650)
THIRD = Monitor("DP-3", 0, 400, 600, 200, 500)
WAIT_S = 10.0


class Program:
    """The program of `two_windows`, with all that it said."""

    def __init__(self, screens: VirtualScreens) -> None:
        env = screens.env(PYTHONPATH=str(ROOT))
        command = [sys.executable, str(Path(__file__).with_name("two_windows.py"))]
        self._child = subprocess.Popen(
            command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.said: list[dict[str, Any]] = []
        self.errors: list[str] = []
        self._threads = [threading.Thread(target=self._listen), threading.Thread(target=self._listen_errors)]
        for thread in self._threads:
            thread.start()

    def _listen(self) -> None:
        assert self._child.stdout is not None
        for line in self._child.stdout:
            self.said.append(json.loads(line))

    def _listen_errors(self) -> None:
        assert self._child.stderr is not None
        self.errors.extend(self._child.stderr)

    def order(self, order: str) -> None:
        assert self._child.stdin is not None
        self._child.stdin.write(order + "\n")
        self._child.stdin.flush()

    def report(self) -> dict[str, Any]:
        since = len(self.said)
        self.order("report")
        until(lambda: any("report" in line for line in self.said[since:]), self)
        return next(line for line in self.said[since:] if "report" in line)

    def settles(self, sees: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Return the first report of a settled program that `sees` agrees with."""
        last: dict[str, Any] = {}
        end = time.monotonic() + WAIT_S
        while time.monotonic() < end:
            last = self.report()
            if last["settled"] and sees(last):
                return last
            time.sleep(0.02)
        raise AssertionError(f"never came: {last} {self.errors}")

    def stop(self) -> int:
        if self._child.poll() is None:
            self.order("quit")
        code = self._child.wait(WAIT_S)
        for thread in self._threads:
            thread.join(WAIT_S)
        for pipe in (self._child.stdin, self._child.stdout, self._child.stderr):
            assert pipe is not None
            pipe.close()
        return code


def until(true: Callable[[], bool], program: Program) -> None:
    end = time.monotonic() + WAIT_S
    while not true():
        assert time.monotonic() < end, (program.said[-10:], program.errors)
        time.sleep(0.005)


class Watch:
    """Looks all the time whether private content is on a monitor."""

    def __init__(self, screens: VirtualScreens, monitor: Monitor) -> None:
        self._screens, self._monitor = screens, monitor
        self._stop = threading.Event()
        self.looks = self.hits = 0
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._stop.wait(0.002):
            self.looks += 1
            self.hits += self._screens.shows(MAGENTA, self._monitor, every=16)


@pytest.fixture
def screens() -> Iterator[VirtualScreens]:
    with VirtualScreens(1400, 600) as screens:
        screens.plug(LAPTOP)
        screens.plug(BOARD)
        yield screens


@pytest.fixture
def program(screens: VirtualScreens) -> Iterator[Program]:
    program = Program(screens)
    try:
        program.settles(both_stand)
        yield program
    finally:
        code = program.stop()
    assert code == 0
    assert program.errors == []


def both_stand(report: dict[str, Any]) -> bool:
    windows = report["report"]
    apart = windows["board"]["on"] != windows["private"]["on"]
    return bool(windows["board"]["visible"] and windows["private"]["visible"] and apart)


def alone(name: str) -> Callable[[dict[str, Any]], bool]:
    return lambda report: report["setting"] == "single" and report["report"][name]["visible"]


def private_frames(said: list[dict[str, Any]], screen: str) -> list[dict[str, Any]]:
    return [line for line in said if line.get("frame") == "private" and line["private"] and line["screen"] == screen]


def test_each_window_finds_its_screen_by_itself(program: Program, screens: VirtualScreens) -> None:
    report = program.report()
    assert (report["board"], report["control"]) == ("HDMI-1", "eDP-1")
    assert report["report"]["board"]["at"] == [600, 0, 800, 600]
    until(lambda: screens.shows(MAGENTA, LAPTOP) and not screens.shows(MAGENTA, BOARD), program)
    until(lambda: screens.pixel(1390, 590) == Color(0, 0, 255), program)


def test_a_touch_on_the_board_leaves_the_keyboard_with_the_adults(program: Program, screens: VirtualScreens) -> None:
    screens.click(100, 100)
    program.settles(lambda report: report["active"])
    screens.click(1000, 300)
    assert program.settles(both_stand)["active"]


def test_the_board_hides_when_its_plug_goes_and_comes_back_within_two_seconds(
    program: Program, screens: VirtualScreens
) -> None:
    screens.unplug("HDMI-1")
    report = program.settles(alone("private"))
    assert not report["report"]["board"]["visible"]
    assert not report["private_allowed"]
    assert not any("hidden" in line for line in program.said), "the adults' window had no reason to hide"
    screens.plug(Monitor("HDMI-1", 600, 0, 640, 480, 1650))
    since = time.monotonic()
    until(lambda: screens.pixel(1230, 470) == Color(0, 0, 255), program)
    assert time.monotonic() - since < 2.0
    assert program.settles(both_stand)["report"]["board"]["at"] == [600, 0, 640, 480]


def test_a_closed_lid_hides_the_private_window_before_a_frame_on_the_board(
    program: Program, screens: VirtualScreens
) -> None:
    with Watch(screens, BOARD) as watch:
        screens.unplug("eDP-1")
        report = program.settles(lambda report: report["setting"] == "single")
        assert report["board"] == "HDMI-1", "the class keeps its slide"
        assert report["report"]["board"]["visible"]
        screens.plug(LAPTOP)
        assert program.settles(both_stand)["private_allowed"]
    assert watch.looks > 20
    assert watch.hits == 0
    assert private_frames(program.said, "HDMI-1") == []
    hidden = next(line for line in program.said if "hidden" in line)
    assert hidden["screen"] == "eDP-1", "it hid before Qt moved it"


def test_the_focus_comes_back_with_the_window(program: Program, screens: VirtualScreens) -> None:
    screens.click(100, 100)
    program.settles(lambda report: report["active"])
    screens.unplug("eDP-1")
    program.settles(lambda report: report["setting"] == "single")
    screens.plug(LAPTOP)
    program.settles(lambda report: both_stand(report) and report["active"])


def test_swap_exchanges_and_swap_again_brings_back(program: Program, screens: VirtualScreens) -> None:
    program.order("swap")
    program.settles(lambda r: both_stand(r) and r["report"]["board"]["on"] == "eDP-1")
    program.order("swap")
    report = program.settles(lambda r: both_stand(r) and r["report"]["board"]["on"] == "HDMI-1")
    assert report["kept"] == "|||HDMI-1", "the laptop's own panel is never remembered as the board"
    shows = [i for i, line in enumerate(program.said) if line.get("shown")]
    for show in shows[1:]:
        stands = next(line["placed"] for line in reversed(program.said[:show]) if "placed" in line)
        assert not stands.endswith(program.said[show]["screen"]), "the board had left"


def test_with_three_screens_the_board_goes_round(program: Program, screens: VirtualScreens) -> None:
    screens.plug(THIRD)
    boards = [program.settles(both_stand)["board"]]
    for _ in range(3):
        last = boards[-1]
        program.order("swap")
        boards.append(program.settles(lambda r, last=last: both_stand(r) and r["board"] != last)["board"])
    assert set(boards[:3]) == {"HDMI-1", "eDP-1", "DP-3"}
    assert boards[3] == boards[0]


def test_screens_over_each_other_are_mirrored_and_nothing_private_stays(
    program: Program, screens: VirtualScreens
) -> None:
    screens.plug(Monitor("HDMI-1", 0, 0, 800, 600, 1650))
    report = program.settles(lambda r: r["setting"] == "mirrored" and not r["report"]["board"]["visible"])
    assert not report["private_allowed"]
    until(lambda: not screens.shows(MAGENTA, LAPTOP), program)


def test_a_private_window_that_is_dragged_to_the_board_goes_back(program: Program, screens: VirtualScreens) -> None:
    until(lambda: screens.shows(MAGENTA, LAPTOP), program)
    program.order("drag")
    until(lambda: any("hidden" in line for line in program.said), program)
    program.settles(both_stand)
    assert program.report()["report"]["private"]["on"] == "eDP-1"


@pytest.mark.long
def test_plugs_that_come_and_go_never_bring_board_and_private_together(
    program: Program, screens: VirtualScreens
) -> None:
    with Watch(screens, BOARD) as watch:
        for turn in range(LOOPS):
            monitor = (BOARD, LAPTOP)[turn % 2]
            screens.unplug(monitor.name)
            if turn % 4 < 2:
                program.settles(lambda report: report["setting"] == "single")
            screens.plug(monitor)
            report = program.settles(both_stand)
            assert (report["board"], report["control"]) == ("HDMI-1", "eDP-1")
    assert watch.hits == 0
    assert private_frames(program.said, "HDMI-1") == []
