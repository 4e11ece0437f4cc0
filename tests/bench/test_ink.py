"""Ink: what a move of a finger costs, and what the ink that is there costs a frame."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytest_benchmark.fixture import BenchmarkFixture

from tests.bench.measuring import Result, Results
from tests.features.live.inked import Easel, easel, inked, scribbles
from vertrouwen_desktop.domain.ink import InkNews

SIZES = {"1080p": (1920, 1080), "4K": (3840, 2160)}
STROKES = 3000
FRAMES, MOVES = 60, 400
os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")  # as in the program: no wait before a frame


def with_ink(made: Easel, count: int) -> float:
    """Put `count` strokes on the slide; return how long it took until all were painted."""
    began = time.perf_counter()
    acts = scribbles(count)
    for start in range(0, count, 200):
        made.model.ink.take(InkNews(run_id="run", slide_id="c", acts=acts[start : start + 200]))
    while made.model.ink._tiles.busy:
        QCoreApplication.processEvents()
    return time.perf_counter() - began


def frames(made: Easel) -> list[float]:
    """Return how long frames took in which five fingers draw: from painting what was added to the frame."""
    took: list[float] = []
    swapped: list[int] = []

    def count() -> None:
        swapped.append(1)

    made.view.frameSwapped.connect(count)
    sheet = made.model.ink
    for finger in range(5):
        sheet.begin(f"{finger}", 2000 * (finger + 1), 2000 + 1200 * finger)
    for n in range(FRAMES):
        for finger in range(5):
            sheet.extend(f"{finger}", 2000 * (finger + 1) + 40 * n, 2000 + 1200 * finger + 30 * (n % 9))
        began = time.perf_counter()
        seen = len(swapped)
        sheet._work()
        made.view.update()
        while len(swapped) == seen:
            QCoreApplication.processEvents()
        took.append(time.perf_counter() - began)
    for finger in range(5):
        sheet.finish(f"{finger}")
    made.view.frameSwapped.disconnect(count)
    return took[5:]


def moves(made: Easel) -> list[float]:
    """Return how long the window took over each move of five fingers at once, its painting left for the frame."""
    took: list[float] = []
    pad = next(one for one in made.view.children() if type(one).__name__ == "InkPad")
    inner: Callable[[object, QEvent], bool] = pad.eventFilter

    def timed(watched: object, event: QEvent) -> bool:
        began = time.perf_counter()
        done = inner(watched, event)
        if event.type() is QEvent.Type.TouchUpdate:
            took.append(time.perf_counter() - began)
        return done

    pad.eventFilter = timed
    made.fingers([[(200 + 4 * n, 250 + 150 * f + (n % 11) * 3) for n in range(MOVES)] for f in range(5)])
    assert len(took) >= MOVES - 2
    return took


def fast(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[18]


@pytest.mark.parametrize("name", SIZES)
def test_ink_that_is_there_makes_no_frame_and_no_move_slower(
    qtbot: object, benchmark: BenchmarkFixture, results: Results, name: str
) -> None:
    """Off screen, by the software renderer: what draws where there is no graphics card. The quietest of 15 rounds."""
    found: dict[str, list[float]] = {"none": [], "many": [], "moves, none": [], "moves, many": []}
    once: dict[str, float] = {}

    def walk() -> None:
        for _ in range(3):  # by turns: what else the machine does then counts for both
            with easel(inked(), *SIZES[name]) as empty, easel(inked(), *SIZES[name]) as full:
                once["all"] = with_ink(full, STROKES)
                for _ in range(5):
                    found["none"].append(statistics.median(frames(empty)))
                    found["many"].append(statistics.median(frames(full)))
                found["moves, none"] += moves(empty)
                found["moves, many"] += moves(full)
                undo_and_clear(full, once)

    benchmark.pedantic(walk, rounds=1)
    frame = results.ratio(
        f"Ink: a frame, five fingers, on {STROKES} strokes, {name}", [min(found["many"])], [min(found["none"])], 1.1
    )
    move = results.tell(Result(f"Ink: five fingers move, p95, {name}", fast(found["moves, many"]) * 1000, "ms", 1.0))
    results.ratio(f"   the same against an empty slide, {name}", found["moves, many"], found["moves, none"], None)
    for what, took in once.items():
        goals = {"undo": "the last of them taken back", "clear": "cleared", "back": "the clear taken back"}
        text = goals.get(what, f"all painted anew, in slices of 6 ms, {STROKES} strokes")
        results.tell(Result(f"   {text}, {name}", took * 1000, "ms"))
    assert frame.holds
    assert move.holds


def undo_and_clear(made: Easel, once: dict[str, float]) -> None:
    sheet = made.model.ink
    last = sheet.book.page("c").acts[-1]
    clear = last.model_copy(update={"act_id": "clear", "seq": last.seq + 1, "points": ()})
    for what, news in (
        ("undo", InkNews(run_id="run", slide_id="c", gone=(last.act_id,))),
        ("clear", InkNews(run_id="run", slide_id="c", acts=(clear,))),
        ("back", InkNews(run_id="run", slide_id="c", gone=("clear",))),
    ):
        began = time.perf_counter()
        sheet.take(news)
        once[what] = time.perf_counter() - began
