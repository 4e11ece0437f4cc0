"""kill -9 of either process, and of both, at any moment of a lesson."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.walks.conftest import Start
from tests.walks.running import (
    HAPPENED,
    PASSWORD,
    STORY,
    STORY_NEXT,
    Frame,
    Running,
    end_at_once,
    kill,
    loops,
    make_vault,
    read_store,
    same,
)
from tests.walks.watching import Watch, spread

pytestmark = [pytest.mark.screen, pytest.mark.long, pytest.mark.timeout(120 + 15 * loops(4))]

BACK_S, BOARD_BACK_S = 3.0, 1.0
FADED_S = 0.5
SLIDES = 7
"""The script walks among the first slides of lesson 1; nothing there moves by itself."""


@dataclass
class Script:
    """Random keys, and where the lesson must be after them."""

    chance: random.Random
    position: int = 0
    black: bool = False
    calm: bool = False
    steps: int = 0
    seen: dict[tuple[int, bool, bool], Frame] = field(default_factory=dict)

    @property
    def place(self) -> tuple[int, bool, bool]:
        return self.position, self.black, self.calm

    def press(self, running: Running, seen: bool = False) -> None:
        """Press one key that changes the lesson; with `seen`, one that the class sees."""
        covered = "b" if self.black else "r" if self.calm else ""
        key = covered if seen and covered else self.chance.choice(["Next", "Next", "Prior", "b", "r"])
        key = {0: "Next", SLIDES - 1: "Prior"}.get(self.position, key) if key in ("Next", "Prior") else key
        running.key(key)
        self.steps += 1
        if key == "b":
            self.black, self.calm = not self.black, False
        elif key == "r":
            self.black, self.calm = False, not self.calm
        else:
            self.position += 1 if key == "Next" else -1

    def check(self, frame: Frame) -> None:
        """The same place in the lesson always is the same picture."""
        assert same(self.seen.setdefault(self.place, frame), frame), f"another picture than before at {self.place}"


def control_comes_back(running: Running, since_s: float) -> float:
    """Wait for another control, until its window is whole; return after how long it was there."""
    running.until(lambda: not running.control_shows(), 2.0, "the dead window stays")
    running.until(running.control_shows, 10.0, "the control did not come back")
    return time.monotonic() - since_s


def kill_the_control(running: Running, script: Script, again: int) -> list[float]:
    back: list[float] = []
    for turn in range(again):
        for _ in range(script.chance.randrange(1, 4)):
            script.press(running)
            time.sleep(script.chance.uniform(0.05, 0.4))
        pause_s = script.chance.choice([0.0, 0.1, FADED_S + 0.2])
        with Watch(running) as watch:
            time.sleep(pause_s)
            (control,) = running.controls()
            since_s = time.monotonic()
            kill(control)
            back.append(control_comes_back(running, since_s))
            time.sleep(FADED_S)
        still = running.still()
        frames = watch.since(since_s if pause_s > FADED_S else since_s + FADED_S)
        assert watch.looks > 50
        assert all(same(frame, still) for frame in frames), f"turn {turn}: the class saw {len(set(frames))} pictures"
        script.check(still)
        script.press(running, seen=True)
        script.check(running.changed(still, within_s=1.0))
    print(spread("control back on the screen", back))
    assert max(back) <= BACK_S
    return back


def test_the_class_keeps_its_slide_when_the_control_dies_and_it_steers_at_once(start: Start, tmp_path: Path) -> None:
    place = tmp_path / "demo"
    place.mkdir()
    running = start("demo", "--start", "--folder", str(place))
    script = Script(random.Random(11))
    script.check(running.lesson_stands())
    kill_the_control(running, script, loops(4))
    time.sleep(1.0)  # what the screen showed a second ago is kept
    end_at_once(running)
    kept = read_store(place, (place / "demo.key").read_text("utf-8"))
    assert kept.progress.seq == script.steps
    assert kept.seqs == set(range(script.steps + 1)), "a step of the trail is missing"
    assert running.said() == ""


def test_a_locked_control_steers_and_the_password_brings_in_what_happened(start: Start, tmp_path: Path) -> None:
    make_vault(tmp_path / "data")
    running = start("--data", str(tmp_path / "data"))
    script = Script(random.Random(12))
    script.check(running.open())
    kill_the_control(running, script, loops(2))
    outbox = tmp_path / "data" / "store" / "outbox"
    running.until(lambda: any(outbox.glob("*.sealed")), 5.0, "nothing was sealed: was it not locked?")
    if script.black or script.calm:
        before = running.frame()
        script.press(running, seen=True)
        running.changed(before)
    running.screens.click(47, 45)  # the rail: password
    running.still()
    running.screens.type(PASSWORD)
    running.key("Return")
    running.until(lambda: not any(outbox.glob("*")), 10.0, "the password did not empty the outbox")
    end_at_once(running)
    kept = read_store(tmp_path / "data")
    assert kept.progress.seq == script.steps
    assert kept.seqs == set(range(script.steps + 1))


def test_a_board_that_dies_is_back_with_the_same_picture_within_a_second(start: Start) -> None:
    running = start("demo", "--start")
    script = Script(random.Random(13))
    script.check(running.lesson_stands())
    back: list[float] = []
    for turn in range(loops(5)):
        script.press(running)
        time.sleep(script.chance.uniform(0.0, 0.5))
        before = running.still()
        script.check(before)
        (board,) = running.boards()
        kill(board)
        since_s = time.monotonic()
        running.until(lambda before=before: running.frame() != before, 1.0, "the picture stays")
        running.until(lambda board=board: [b for b in running.boards() if b.pid != board.pid], 5.0)
        running.until(lambda before=before: same(running.frame(), before), 5.0, "another picture came back")
        back.append(time.monotonic() - since_s)
        assert same(running.still(), before)
        if turn % 3 == 2:
            time.sleep(1.2)  # four deaths within a second of life look like a broken screen; those it tries more slowly
    print(spread("board back with its picture", back))
    assert max(back) <= BOARD_BACK_S
    running.tap(HAPPENED)
    assert running.said() == ""


@pytest.mark.parametrize("turn", range(loops(1)))
def test_after_both_died_the_password_and_one_key_bring_the_lesson_back(
    start: Start, tmp_path: Path, turn: int
) -> None:
    make_vault(tmp_path / "data")
    running = start("--data", str(tmp_path / "data"))
    running.open()
    running.go_to(STORY)
    before = running.still()
    running.tap(STORY_NEXT)
    picture = running.changed(before)
    time.sleep(1.0)
    end_at_once(running)
    was = read_store(tmp_path / "data").progress
    again = start("--data", str(tmp_path / "data"))
    since_s = time.monotonic()
    assert same(again.open(), picture)
    print(f"both killed: from start to the same slide, password typed: {time.monotonic() - since_s:.1f} s")
    end_at_once(again)
    now = read_store(tmp_path / "data").progress
    assert now.activities == was.activities
    assert now.activities, "the story was at its second picture"
    assert now.phase_times == was.phase_times, "the phase began when it began"
    assert (now.run_id, now.slide_id, now.ends_at) == (was.run_id, was.slide_id, was.ends_at)
