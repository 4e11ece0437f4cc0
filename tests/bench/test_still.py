"""What both processes take together while a lesson stands still."""

from __future__ import annotations

import time

from pytest_benchmark.fixture import BenchmarkFixture

from tests.bench.measuring import Result, Results, cpu_s, pss_mb, still, until
from tests.bench.stage import START_S, Stage

IDLE_S = 20.0
SETTLE_S = 5.0


def test_a_slide_that_stands_costs_next_to_nothing(benchmark: BenchmarkFixture, results: Results) -> None:
    stage = Stage(1920, 1080)
    taken: list[tuple[list[float], list[float]]] = []

    def stand() -> None:
        with stage.demo() as (_, child):
            until(lambda: stage.has_title, START_S, "the first slide")
            still(stage.screens, stage.board)
            time.sleep(SETTLE_S)
            pids = stage.both(child.pid)
            before, began = [cpu_s([pid]) for pid in pids], time.perf_counter()
            time.sleep(IDLE_S)
            passed = time.perf_counter() - began
            used = [100 * (cpu_s([pid]) - was) / passed for pid, was in zip(pids, before, strict=True)]
            taken.append((used, [pss_mb([pid]) for pid in pids]))

    try:
        benchmark.pedantic(stand, rounds=1)
    finally:
        stage.close()
    used, memory = taken[-1]
    told = [
        results.tell(Result("memory, control + board, PSS", sum(memory), "MB", 220.0)),
        results.tell(Result("still slide, control + board", sum(used), "% CPU", 1.0)),
    ]
    for who, one_used, one_memory in zip(("control", "board"), used, memory, strict=True):
        results.tell(Result(f"   {who}: memory", one_memory, "MB"))
        results.tell(Result(f"   {who}: still slide", one_used, "% CPU"))
    assert all(result.holds for result in told), [result.line() for result in told]
