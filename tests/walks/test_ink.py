"""Ink on the real board: drawn by hand, through kill -9 of either process and of both, and through a lock."""

from __future__ import annotations

import random
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.screen_fixture import Color
from tests.walks.conftest import Start
from tests.walks.running import (
    BOARD,
    CORNER,
    PASSWORD,
    Running,
    end_at_once,
    kill,
    loops,
    make_vault,
    read_store,
)
from vertrouwen_desktop.store.engine import connect
from vertrouwen_desktop.store.keyfile import open_keys

pytestmark = [pytest.mark.screen, pytest.mark.long, pytest.mark.timeout(120 + 20 * loops(1))]

LEFT, RIGHT = 1250, 1500
"""Where the first slides of lesson 1 have nothing dark; in pixels of the board, which has as many as the stage."""
UNDONE = 300
KEPT_S = 0.5


def draw(running: Running, y: int) -> None:
    running.screens.drag((BOARD.x + LEFT, y), (BOARD.x + RIGHT, y))
    running.screens.point(*CORNER)


def dark(color: Color) -> bool:
    return max(color.red, color.green, color.blue) < 90


def has(running: Running, y: int) -> bool:
    """Return whether a line lies there: dark on it, paper or a drawing beside it."""
    return all(dark(running.screens.pixel(BOARD.x + x, y)) for x in range(LEFT + 30, RIGHT - 30, 20))


def stands(running: Running, *lines: int) -> None:
    running.until(lambda: all(has(running, y) for y in lines), 5.0, f"the lines {lines} are not there")


def strokes(folder: Path) -> list[str]:
    """Return what the store has, after the outbox was taken in."""
    read_store(folder)
    keys = open_keys(folder / "store", PASSWORD)
    with closing(connect(folder / "store" / "store.db", keys.data)) as database:
        return [kind for (kind,) in database.execute("SELECT kind FROM ink")]


def test_every_finished_stroke_outlives_both_processes_and_a_lock(start: Start, tmp_path: Path) -> None:
    make_vault(tmp_path / "data")
    running = start("--data", str(tmp_path / "data"))
    running.open()
    running.key("i")
    running.still()
    chance, lines = random.Random(3), list(range(345, 900, 45))
    drawn: list[int] = []

    def line(y: int = 0) -> None:
        drawn.append(y or lines[len(drawn) % len(lines)])
        draw(running, drawn[-1])

    line()
    stands(running, *drawn)
    running.key("Next")
    running.until(lambda: not has(running, drawn[0]), 5.0, "ink of another slide")
    running.key("Prior")
    stands(running, *drawn)
    running.key("i")
    running.still()
    for _ in range(loops(1)):
        (control,) = running.controls()
        kill(control)
        time.sleep(chance.uniform(0.0, 0.3))
        line()  # while nobody steers, and afterwards, locked
        running.until(running.control_shows, 10.0, "the control did not come back")
        time.sleep(0.5)
        line()
        stands(running, *drawn)
        (board,) = running.boards()
        time.sleep(chance.uniform(0.0, KEPT_S))
        kill(board)
        running.until(lambda board=board: [b for b in running.boards() if b.pid != board.pid], 5.0)
        stands(running, *drawn)
        time.sleep(1.2)
    line()
    line(UNDONE)
    stands(running, *drawn)
    running.key("z")
    running.until(lambda: not has(running, drawn[-1]), 5.0, "it was not taken back")
    time.sleep(KEPT_S)
    end_at_once(running)
    again = start("--data", str(tmp_path / "data"))
    again.open()
    stands(again, *drawn[:-1])
    assert not has(again, drawn[-1])
    end_at_once(again)
    assert sorted(strokes(tmp_path / "data")) == ["gone", *["stroke"] * (len(drawn) - 1)]
    assert running.said() == ""
    assert again.said() == ""
