"""From the start of the process to the first frame on the board, against a bare window."""

from __future__ import annotations

from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from tests.bench.driver import Bare, Driver, offscreen
from tests.bench.measuring import Results, until
from tests.bench.stage import START_S, Stage

ROUNDS = 7


def test_the_class_sees_the_board_soon_after_the_program_starts(benchmark: BenchmarkFixture, results: Results) -> None:
    stage = Stage(1920, 1080)
    bare, first, slide = [], [], []

    def start() -> None:
        with stage.bare() as began:
            bare.append(until(lambda: stage.has_paper, START_S, "the bare window") - began)
        with stage.demo() as (began, _child):
            first.append(until(lambda: stage.has_paper, START_S, "the board") - began)
            slide.append(until(lambda: stage.has_title, START_S, "the first slide") - began)

    try:
        start()
        for cold in (bare, first, slide):
            cold.clear()  # the first start compiles the QML
        benchmark.pedantic(start, rounds=ROUNDS)
    finally:
        stage.close()
    begun = results.ratio("start: program -> first frame on the board (Xvfb)", first, bare, 2.0)
    results.ratio("start: program -> slide 1 on the board (Xvfb)", slide, bare, None)
    assert begun.holds


def test_a_board_by_itself_is_there_as_soon(benchmark: BenchmarkFixture, results: Results, tmp_path: Path) -> None:
    env, size = offscreen(str(tmp_path)), (1920, 1080)
    ours, bare = [], []

    def start() -> None:
        window = Bare(env, size)
        bare.append(window.start_s)
        window.close()
        board = Driver(env, size)
        ours.append(board.start_s())
        board.close()

    start()
    ours.clear()
    bare.clear()
    benchmark.pedantic(start, rounds=ROUNDS)
    results.ratio("start: board alone -> slide 1 said to be shown (offscreen)", ours, bare, None)
