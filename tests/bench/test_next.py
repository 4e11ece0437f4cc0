"""From the key to the frame, against a bare window that changes a text and a picture."""

from __future__ import annotations

import statistics
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.bench.driver import Bare, Driver, offscreen
from tests.bench.measuring import Results, still, until
from tests.bench.stage import START_S, Stage

SIZES = {"1080p": (1920, 1080), "4K": (3840, 2160)}
SLIDES = 17
CHANGES = 15


@pytest.mark.parametrize("name", SIZES)
def test_the_next_slide_comes_at_once(benchmark: BenchmarkFixture, results: Results, name: str) -> None:
    """The whole program under Xvfb: key in the control window -> pixels on the board's monitor."""
    stage = Stage(*SIZES[name])
    ours: list[float] = []
    bare: list[float] = []

    def walk() -> None:
        with stage.bare() as _:
            until(lambda: stage.has_paper, START_S, "the bare window")
            still(stage.screens, stage.board)
            bare.extend(stage.change_s("Next") for _ in range(CHANGES))
        with stage.demo() as (_, _child):
            until(lambda: stage.has_title, START_S, "the first slide")
            still(stage.screens, stage.board)
            ours.extend(stage.change_s("Next") for _ in range(SLIDES))

    try:
        benchmark.pedantic(walk, rounds=1)
    finally:
        stage.close()
    result = results.ratio(f"Next -> frame, {name} (Xvfb, key to pixel)", ours, bare, 1.5)
    results.ratio(f"   the slowest of {len(ours)} slides", [max(ours)], [statistics.median(bare)], None)
    assert result.holds


@pytest.mark.parametrize("name", SIZES)
def test_the_board_draws_the_next_slide_at_once(
    benchmark: BenchmarkFixture, results: Results, tmp_path: Path, name: str
) -> None:
    """The board's process offscreen, software renderer: lesson.next() here -> 'shown' from there, over the wire."""
    env, size = offscreen(str(tmp_path)), SIZES[name]
    ours: list[float] = []
    bare: list[float] = []

    def walk() -> None:
        window = Bare(env, size)
        bare.extend(window.change_s() for _ in range(CHANGES))
        window.close()
        board = Driver(env, size)
        board.start_s()
        ours.extend(board.next_s() for _ in range(SLIDES))
        board.close()

    benchmark.pedantic(walk, rounds=1)
    result = results.ratio(f"Next -> frame, {name} (offscreen, board alone, with wire)", ours, bare, 1.5)
    results.ratio(f"   the slowest of {len(ours)} slides", [max(ours)], [statistics.median(bare)], None)
    assert result.holds
