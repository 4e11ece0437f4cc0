"""How long opening the store takes, behind a password that costs what this machine bears."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from tests.bench.measuring import ROOT, Result, Results
from tests.store.making import PASSWORD
from vertrouwen_desktop.domain.ports import Keeping
from vertrouwen_desktop.store.calibrate import calibrate
from vertrouwen_desktop.store.vault import create_vault, open_vault

ROUNDS = 7
GOAL_S = 1.0
OWASP_MEMORY_BYTES, OWASP_PASSES = 19 << 20, 2
"""The least that OWASP's Password Storage Cheat Sheet advises for Argon2id."""
CLOSE_S = 10.0
FIRST = (
    "import sys, time; import vertrouwen_desktop.control_window.program; from pathlib import Path\n"
    "began = time.perf_counter()\n"
    "from vertrouwen_desktop.store.vault import open_vault\n"
    "vault = open_vault(Path(sys.argv[1]), sys.argv[2], lambda _keeping: None)\n"
    "print(time.perf_counter() - began)\n"
    "assert vault.close(10.0)"
)


def _silent(_keeping: Keeping) -> None:
    """Hear nothing of how keeping goes."""


def test_a_password_opens_the_store_within_a_second(
    benchmark: BenchmarkFixture, results: Results, tmp_path: Path
) -> None:
    folder, kdf = tmp_path / "store", calibrate()
    assert create_vault(folder, PASSWORD, _silent, kdf).close(CLOSE_S)
    took_s: list[float] = []

    def one() -> None:
        began = time.perf_counter()
        vault = open_vault(folder, PASSWORD, _silent)
        took_s.append(time.perf_counter() - began)
        assert vault.close(CLOSE_S)

    one()
    took_s.clear()
    benchmark.pedantic(one, rounds=ROUNDS)
    cost = f"{kdf.memory_bytes >> 20} MiB, {kdf.passes} passes"
    opened = results.tell(Result(f"unlock: the store is open ({cost})", statistics.median(took_s), "s", GOAL_S))
    results.tell(Result(f"unlock: slowest of {ROUNDS}", max(took_s), "s"))
    memory = Result("unlock: OWASP's least memory, 19 MiB, of ours", OWASP_MEMORY_BYTES / kdf.memory_bytes, "x", 1.0)
    passes = Result("unlock: OWASP's least passes, 2, of ours", OWASP_PASSES / kdf.passes, "x", 1.0)
    results.tell(memory)
    results.tell(passes)
    assert opened.holds
    assert memory.holds
    assert passes.holds


def test_the_first_time_of_a_day_the_store_is_imported_as_well(
    benchmark: BenchmarkFixture, results: Results, tmp_path: Path
) -> None:
    folder = tmp_path / "store"
    assert create_vault(folder, PASSWORD, _silent, calibrate()).close(CLOSE_S)
    took_s: list[float] = []

    def one() -> None:
        words = [sys.executable, "-c", FIRST, str(folder), PASSWORD]
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
        took_s.append(float(done.stdout))

    benchmark.pedantic(one, rounds=3)
    results.tell(Result("unlock: first in a process, import included", statistics.median(took_s), "s"))
