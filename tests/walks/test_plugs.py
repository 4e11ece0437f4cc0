"""The whole program while cables come and go."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from tests.screen_fixture import Monitor, VirtualScreens
from tests.walks.conftest import Start
from tests.walks.running import BOARD, LAPTOP, end_at_once, loops, make_vault, read_store, same

pytestmark = [pytest.mark.screen, pytest.mark.long, pytest.mark.timeout(120 + 12 * loops(6))]

SLAB = bytes((0x37, 0x2B, 0x1E, 0xFF)) * 160
"""A row of the frame around the miniature: only the adults' window has so long and so thick a line of ink."""
EDGE = 24


class Overlaps:
    """Looks all the time whether board and control stand over each other, or private things on the board's screen."""

    def __init__(self, screens: VirtualScreens) -> None:
        self._screens = screens
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._places), threading.Thread(target=self._pixels)]
        self.looks = 0
        self.hits: list[object] = []

    def __enter__(self) -> Overlaps:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def _places(self) -> None:
        while not self._stop.wait(0.01):
            board, control = self._screens.window("Bord"), self._screens.window("Vertrouwen")
            if board is None or control is None or not over(board, control):
                continue
            # Two questions are two moments: it counts when neither had moved meanwhile.
            if (self._screens.window("Bord"), self._screens.window("Vertrouwen")) == (board, control):
                self.hits.append((board, control))

    def _pixels(self) -> None:
        while not self._stop.wait(0.002):
            self.looks += 1
            self.hits += [y for y in range(4, BOARD.height - 8, 12) if slab(self._screens, BOARD, y)]


def slab(screens: VirtualScreens, monitor: Monitor, y: int) -> bool:
    """Return whether a piece of the adults' frame is at height `y` of a monitor."""
    at = screens.row(monitor.x, y, monitor.width).find(SLAB)
    return at >= 0 and screens.row(monitor.x, y + 7, monitor.width).startswith(SLAB[:400], at)


def over(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    """Return whether two windows cover each other, frames left out."""
    wide = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    high = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return wide > EDGE and high > EDGE


def test_the_watch_knows_the_adults_window_when_it_sees_it(start: Start, screens: VirtualScreens) -> None:
    start("demo", "--start").lesson_stands()
    assert any(slab(screens, LAPTOP, y) for y in range(4, LAPTOP.height - 8, 12))


def test_plugs_that_come_and_go_bring_nothing_together_and_change_nothing(
    start: Start, screens: VirtualScreens, tmp_path: Path
) -> None:
    make_vault(tmp_path / "data")
    running = start("--data", str(tmp_path / "data"))
    first = running.open()
    running.key("Next")
    slide = running.changed(first)
    pids = sorted(one.pid for one in running.processes())
    with Overlaps(screens) as overlaps:
        for turn in range(loops(6)):
            gone: Monitor = (BOARD, LAPTOP)[turn % 2]
            screens.unplug(gone.name)
            if turn % 4 < 2 and gone is BOARD:
                running.until(lambda: screens.window("Bord") is None, 5.0, "the board stays without its screen")
            elif turn % 4 < 2:
                running.until(lambda: screens.window("Vertrouwen") is None, 5.0, "private on the class's screen")
            screens.plug(gone)
            running.until(lambda: same(running.frame(), slide), 10.0, f"turn {turn}: the slide is not back")
            running.until(lambda: screens.window("Vertrouwen") is not None, 10.0, f"turn {turn}: no control")
        assert running.still() == slide
    assert overlaps.hits == []
    assert overlaps.looks > 100
    assert sorted(one.pid for one in running.processes()) == pids, "nothing died"
    running.key("Next")
    running.changed(slide)
    time.sleep(1.0)
    end_at_once(running)
    kept = read_store(tmp_path / "data")
    assert (kept.progress.slide_id, kept.seqs) == ("seintje", {0, 1, 2})
    assert running.said() == ""
