"""How the program begins and ends: twice on one store, asked to end, unable to start."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from tests.walks.conftest import Start
from tests.walks.running import BREATHING, make_vault, words

pytestmark = pytest.mark.screen


def test_a_second_program_on_one_store_says_so_and_ends_and_the_first_lives(start: Start, tmp_path: Path) -> None:
    make_vault(tmp_path / "data")
    first = start("--data", str(tmp_path / "data"))
    slide = first.open()
    second = start("--data", str(tmp_path / "data"))
    child = second.first
    assert child.wait(30.0) == 2
    assert second.said().startswith("Vertrouwen is al open op deze laptop.")
    assert len(second.said().splitlines()) == 1, "one plain sentence"
    assert first.still() == slide
    first.key("Next")
    first.changed(slide)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_end_both_processes_go_and_the_demo_leaves_nothing(start: Start, number: int) -> None:
    running = start("demo", "--start")
    running.lesson_stands()
    assert len(running.processes()) == 2
    assert list(running.temp.glob("vertrouwen-demo-*"))
    os.kill(running.first.pid, number)
    assert running.first.wait(15.0) == 0
    running.until(lambda: not running.processes(), 5.0, f"stayed behind: {[words(p) for p in running.processes()]}")
    assert not list(running.temp.glob("vertrouwen-demo-*"))
    assert running.said() == ""


def test_a_control_that_stands_still_does_not_stop_the_breathing_circle(start: Start) -> None:
    running = start("demo", "--start")
    running.lesson_stands()
    running.go_to(BREATHING)
    before = running.still()
    running.until(lambda: running.frame() != before, 10.0, "it begins by itself")
    (control,) = running.controls()
    control.suspend()  # harder than a loop that holds Python's lock
    try:
        longest_s, since, seen, frames = 0.0, time.monotonic(), running.frame(), 0
        end = since + 2.0
        while (now := time.monotonic()) < end:
            frame = running.frame()
            if frame != seen:
                longest_s, since, seen, frames = max(longest_s, now - since), now, frame, frames + 1
            time.sleep(0.002)
    finally:
        control.resume()
    print(f"breathing: {frames} frames in 2 s, longest without a new one {longest_s:.3f} s")
    assert frames >= 20, running.described()
    assert max(longest_s, time.monotonic() - since) < 0.4
    running.until(lambda: control.status() != "stopped", 5.0)
    before = running.frame()
    running.key("Next")
    running.until(lambda: running.frame() != before, 5.0)
