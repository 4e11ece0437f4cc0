"""How long a paper takes to set, against a bare page of typst; other words each round, for it remembers what it set."""

from __future__ import annotations

import itertools
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.bench.measuring import ROOT, Result, Results
from tests.features.documents.lessons import facts, ours
from tests.features.documents.samples import ERASED, FACTS, GROUPS, MORNING, PROOF, PURGED, SHEET, report
from vertrouwen_desktop.domain.confidential.rights import Category, PupilFact
from vertrouwen_desktop.domain.lesson_papers import PaperOrder
from vertrouwen_desktop.domain.papers import PaperKind
from vertrouwen_desktop.features.documents.usecases import Press

ROUNDS = 15
GOAL_MS = 100.0
FIRST_GOAL_MS = 500.0
GAP_GOAL_MS = 50.0


def _year(turn: int) -> tuple[PupilFact, ...]:
    """Return a full year of one child: 7 lessons with 30 facts each."""
    text = f"Wat er gebeurde, keer {turn}, in een zin of twee die iemand later rustig opschreef."
    return FACTS + tuple(
        PupilFact(category, f"Les {lesson}", f"{text} {n}", MORNING + timedelta(days=7 * lesson, minutes=n))
        for lesson in range(1, 8)
        for category in (Category.MOMENTS, Category.READINGS, Category.CARDS)
        for n in range(10)
    )


LESSON_GOAL_MS = 300.0


def _of_lesson(kind: PaperKind) -> Callable[[Press, int], bytes]:
    def made(press: Press, turn: int) -> bytes:
        lesson = replace(ours().lesson(4), title=f"Les nummer {turn}", goal=f"Doel nummer {turn}.")
        known = replace(facts(lesson, ours()), class_name=f"Groep {turn}", tips=(f"Tip {turn}.",))
        return press.lesson_paper(PaperOrder(kind), known)

    return made


PAPERS: dict[str, Callable[[Press, int], bytes]] = {
    "report of 4 facts": lambda press, turn: press.pupil_report(replace(report(), name=f"Noor {turn}")),
    "report of 214 facts": lambda press, turn: press.pupil_report(report(*_year(turn))),
    "recovery sheet": lambda press, turn: press.recovery_sheet(replace(SHEET, groups=(f"A{turn:03}", *GROUPS[1:]))),
    "proof of erasure": lambda press, turn: press.erasure(replace(ERASED, proof=replace(PROOF, rows=turn))),
    "certificate of the purge": lambda press, turn: press.purge(replace(PURGED, rows=turn)),
}


@pytest.mark.parametrize("kind", PaperKind)
def test_a_paper_of_a_lesson_is_set_while_one_waits(
    kind: PaperKind, benchmark: BenchmarkFixture, results: Results
) -> None:
    press, turns, made = Press(ROOT / "resources"), itertools.count(1), _of_lesson(kind)
    ours_s: list[float] = []

    def one() -> None:
        began = time.perf_counter()
        made(press, next(turns))
        ours_s.append(time.perf_counter() - began)

    one()
    ours_s.clear()
    benchmark.pedantic(one, rounds=ROUNDS)
    slowest = Result(f"paper of a lesson: {kind}, slowest of {ROUNDS}", max(ours_s) * 1000, "ms", LESSON_GOAL_MS)
    assert results.tell(slowest).holds


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_is_set_while_one_waits(name: str, benchmark: BenchmarkFixture, results: Results) -> None:
    import typst

    press, turns = Press(ROOT / "resources"), itertools.count(1)
    bare: list[float] = []
    ours: list[float] = []

    def one() -> None:
        turn = next(turns)
        began = time.perf_counter()
        typst.compile(f"= Kop {turn}\nEen regel.".encode(), format="pdf")
        bare.append(time.perf_counter() - began)
        began = time.perf_counter()
        PAPERS[name](press, turn)
        ours.append(time.perf_counter() - began)

    one()
    bare.clear()
    ours.clear()
    benchmark.pedantic(one, rounds=ROUNDS)
    results.ratio(f"paper: {name}, against a bare page", ours, bare, None)
    slowest = results.tell(Result(f"paper: {name}, slowest of {ROUNDS}", max(ours) * 1000, "ms", GOAL_MS))
    assert slowest.holds


def test_the_first_paper_of_a_day_is_there_as_well(benchmark: BenchmarkFixture, results: Results) -> None:
    code = (
        "import time; from tests.features.documents.samples import report; from pathlib import Path;"
        "from vertrouwen_desktop.features.documents.usecases import Press;"
        "t = time.perf_counter(); Press(Path('resources')).pupil_report(report()); print(time.perf_counter() - t)"
    )
    found: list[float] = []

    def one() -> None:
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
        found.append(float(done.stdout) * 1000)

    benchmark.pedantic(one, rounds=5)
    assert results.tell(Result("paper: first one in a process, import included", max(found), "ms", FIRST_GOAL_MS)).holds


def test_the_screen_goes_on_while_a_long_paper_is_set(benchmark: BenchmarkFixture, results: Results) -> None:
    press = Press(ROOT / "resources")
    long = report(PupilFact(Category.MOMENTS, "Moment", "zin van vier woorden " * 5000))
    gaps: list[float] = []

    def one() -> None:
        worker = threading.Thread(target=press.pupil_report, args=(replace(long, name=f"Noor {len(gaps)}"),))
        worker.start()
        last = time.perf_counter()
        while worker.is_alive():
            time.sleep(0.001)
            now = time.perf_counter()
            gaps.append((now - last) * 1000)
            last = now
        worker.join()

    benchmark.pedantic(one, rounds=3)
    assert results.tell(Result("paper: longest pause of another thread, 100 KB", max(gaps), "ms", GAP_GOAL_MS)).holds
