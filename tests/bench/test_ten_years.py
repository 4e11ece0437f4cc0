"""How long the pages take to open when the store holds ten years of a school, against the store of one class."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from tests.bench.measuring import ROOT, Result, Results
from tests.bench.school_years import ONE_CLASS, TEN_YEARS, Size, counts, make, size_mb

RUNS, ROUNDS = 3, 8
"""Programs that are started for each store, in turn, and openings in each."""
GOAL_MS, GOAL_RATIO, MAKING_S = 100.0, 1.5, 60.0
CHILD_S = 120.0
PAGES = {
    "classes": "Groep",
    "programme": "Programma",
    "today": "Vandaag",
    "settings": "Instellingen",
    "settings, adults": "Instellingen, Volwassenen",
    "settings, log": "Instellingen, Logboek",
}
TOLD = ("a name changes", "people()", "kept(class)", "facts(child)", "calendar()", "log()", "due()")
LAPTOP = {"name": "eDP-1", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1}
BOARD = {"name": "HDMI-1", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}
Took = dict[str, list[float]]


def _made(folder: Path, size: Size) -> float:
    """Make the store of a program's data folder; return how long that took."""
    began = time.perf_counter()
    assert make(folder / "store", size, date.today()).close(MAKING_S)  # noqa: DTZ011 the program lives today as well
    return time.perf_counter() - began


def _open_pages(folder: Path, env: Mapping[str, str], took: Took) -> None:
    """Let a program open its pages, and add how long each took."""
    words = [sys.executable, "-m", "tests.bench.open_pages", str(folder), str(ROUNDS)]
    done = subprocess.run(words, cwd=ROOT, env=env, capture_output=True, text=True, timeout=CHILD_S, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    for name, times in json.loads(done.stdout.splitlines()[-1]).items():
        took.setdefault(name, []).extend(times)


def _env(folder: Path) -> dict[str, str]:
    """Return the surroundings of a program off screen, with a board beside the laptop: else no page says a name."""
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": [LAPTOP, BOARD]}), "utf-8")
    platform = f"offscreen:configfile={file}"
    return os.environ | {"QT_QPA_PLATFORM": platform, "QT_QUICK_BACKEND": "software", "HOME": str(folder)}


LISTS = {"settings, adults"}


def test_after_ten_years_the_pages_open_as_for_one_class(
    benchmark: BenchmarkFixture, results: Results, tmp_path: Path
) -> None:
    env, school, one_class = _env(tmp_path), tmp_path / "school", tmp_path / "class"
    making_s = _made(school, TEN_YEARS)
    _made(one_class, ONE_CLASS)
    rows, mb = counts(school / "store"), size_mb(school / "store")
    assert all(rows[table] for table in rows), rows
    many: Took = {}
    few: Took = {}

    def both() -> None:
        _open_pages(one_class, env, few)
        _open_pages(school, env, many)

    benchmark.pedantic(both, rounds=RUNS)
    made = f"ten years: made ({rows['pupil']} children, {rows['lesson_run']} runs, {rows['log_line']} log lines)"
    judged = [results.tell(Result(made, making_s, "s", MAKING_S))]
    results.tell(Result("ten years: size of the store", mb, "MB"))
    for name, word in PAGES.items():
        page_ms = statistics.median(many[name]) * 1000
        judged.append(results.tell(Result(f"page {word}: ten years", page_ms, "ms", GOAL_MS)))
        goal = GOAL_RATIO if name not in LISTS else None  # a row for each who ever worked here
        judged.append(results.ratio(f"page {word}: ten years, one class", many[name], few[name], goal))
        results.tell(Result(f"page {word}: slowest of {len(many[name])}", max(many[name]) * 1000, "ms"))
    for name in TOLD:
        where = "window" if name == "a name changes" else "store's thread"
        results.ratio(f"{where}: {name}, ten years, one class", many[name], few[name], None)
    missed = [one.line() for one in judged if not one.holds]
    assert not missed, "\n" + "\n".join(missed)
