"""What the class did on the board outlives kill -9 of the control, of the board, and of both."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.walks.conftest import Start
from tests.walks.running import (
    BOARD,
    CORNER,
    PROMISES,
    Frame,
    Running,
    end_at_once,
    kill,
    loops,
    make_vault,
    read_store,
    same,
)

pytestmark = [pytest.mark.screen, pytest.mark.long, pytest.mark.timeout(120 + 30 * loops(1))]

BODY = 5
"""Where the body comes in lesson 2, counted from 0; the meter is next."""
SPOTS = ((960, 700), (960, 560))
"""Belly and chest of the animal, on the stage; the board has as many pixels."""
RUNGS = ((1600, 740), (1600, 500))
CARD, PLACE = (1290, 505), (360, 505)
DEBOUNCE_S, KEPT_S = 0.5, 1.0


def touch(running: Running, place: tuple[int, int]) -> Frame:
    """Touch the board like a child, and return what it shows then."""
    before = running.still()
    time.sleep(DEBOUNCE_S)
    running.screens.click(BOARD.x + place[0], BOARD.y + place[1])
    running.screens.point(*CORNER)
    return running.changed(before)


def lives_on(running: Running, picture: Frame) -> None:
    """Kill the control, then the board: the class goes on seeing what it did."""
    (control,) = running.controls()
    kill(control)
    running.until(lambda: not running.control_shows(), 2.0, "the dead window stays")
    assert same(running.frame(), picture)
    running.until(running.control_shows, 10.0, "the control did not come back")
    time.sleep(DEBOUNCE_S)
    assert same(running.still(), picture), "the control came back to something else"
    (board,) = running.boards()
    kill(board)
    running.until(lambda: [b for b in running.boards() if b.pid != board.pid], 5.0)
    running.until(lambda: same(running.frame(), picture), 5.0, "the board came back to something else")
    time.sleep(1.2)  # many deaths within a second of life look like a broken screen


def test_what_was_touched_outlives_either_process_and_goes_on(start: Start) -> None:
    running = start("demo", "--lesson", "2", "--start")
    running.lesson_stands()
    running.go_to(BODY)
    for first, second in (SPOTS, RUNGS):
        for _ in range(loops(1)):
            lives_on(running, touch(running, first))
            touch(running, second)
        running.key("Next")
        time.sleep(DEBOUNCE_S)
    assert running.said() == ""


def test_a_promise_on_its_place_outlives_both_processes(start: Start, tmp_path: Path) -> None:
    make_vault(tmp_path / "data")
    running = start("--data", str(tmp_path / "data"))
    running.open()
    running.go_to(PROMISES)
    before = running.still()
    running.screens.drag((BOARD.x + CARD[0], CARD[1]), (BOARD.x + PLACE[0], PLACE[1]))
    running.screens.point(*CORNER)
    picture = running.changed(before)
    time.sleep(KEPT_S)
    end_at_once(running)
    was = read_store(tmp_path / "data").progress
    assert was.activities["klasafspraak"]["past"], "the card was put on a place"
    again = start("--data", str(tmp_path / "data"))
    assert same(again.open(), picture)
    end_at_once(again)
    assert read_store(tmp_path / "data").progress.activities == was.activities
    assert (running.said(), again.said()) == ("", "")
