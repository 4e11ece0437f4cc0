"""A power cut at any moment costs nothing that was promised; and the replay does notice a disk that loses things.

`VERTROUWEN_CUTS` sets how many states: 300 by default, 2 000 in CI (`CI=true`), more on demand.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from tests.faults.power_cut import Disk, Op, compile_library, read_log
from tests.faults.power_cut_child import password
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.checks import look
from vertrouwen_desktop.store.engine import check_library, connect
from vertrouwen_desktop.store.high_water import HighWater
from vertrouwen_desktop.store.keyfile import unlock
from vertrouwen_desktop.store.rotation import fits

CUTS = int(os.environ.get("VERTROUWEN_CUTS", "2000" if os.environ.get("CI") == "true" else "300"))
BAD_CUTS = 60
ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.long, pytest.mark.timeout(120 + CUTS // 5)]


@pytest.fixture(scope="module")
def memory() -> Iterator[Path]:
    """Return a folder in memory where there is one: a cut is replayed thousands of times."""
    shm = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=shm if shm.is_dir() and os.access(shm, os.W_OK) else None) as folder:
        yield Path(folder)


def logged_run(memory: Path, steps: int, synchronous: str = "FULL") -> list[Op]:
    library = compile_library(Path(__file__).with_name("write_log.c"), memory / "write_log.so")
    data, log = memory / f"run-{steps}-{synchronous}", memory / f"log-{steps}-{synchronous}"
    (data / "store").mkdir(parents=True)
    log.unlink(missing_ok=True)
    env = {**os.environ, "LD_PRELOAD": str(library), "LOG_DIR": str(data), "LOG_OUT": str(log)}
    command = [sys.executable, "-m", "tests.faults.power_cut_child", str(data), str(steps), synchronous]
    subprocess.run(command, cwd=ROOT, env=env, check=True)
    return read_log(log)


@pytest.fixture(scope="module")
def ops(memory: Path) -> list[Op]:
    return logged_run(memory, 60)


def found_wrong(files: dict[str, bytes], promised: bytes, place: Path) -> str:
    """Lay the files out, open the store, and return what is wrong with it."""
    shutil.rmtree(place, ignore_errors=True)
    (place / "store").mkdir(parents=True)
    for name, data in files.items():
        (place / name.lstrip("/")).write_bytes(data)
    kept, changed = (int(number) for number in promised.split())
    folder = place / "store"
    database = folder / "store.db"
    try:
        key = opened_with(folder, changed)
    except KnownError:
        return "locked out"
    found = look(database, key, HighWater(database, lambda: key))
    if found.sentence:
        return "told that something is missing"
    try:
        with closing(connect(database, key)) as connection:
            seqs = [row[0] for row in connection.execute("SELECT seq FROM lesson_step ORDER BY seq")]
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            if connection.execute("PRAGMA cipher_integrity_check").fetchall():
                return "page damaged"
            if connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                return "not whole"
    except sqlcipher.Error:
        return "does not open"
    return "" if seqs == list(range(1, len(seqs) + 1)) and len(seqs) >= kept else "lost"


def opened_with(folder: Path, changed: int) -> bytearray:
    """Return the key behind the promised password, or behind the one that was being set."""
    try:
        return unlock(folder, password(changed), fits=lambda key: fits(folder / "store.db", key)).keys.data
    except KnownError:
        return unlock(folder, password(changed + 1), fits=lambda key: fits(folder / "store.db", key)).keys.data


def cut(ops: list[Op], cuts: int, place: Path, seed: int, *, lies: bool = False) -> Counter[str]:
    """Cut the power at `cuts` moments, in order, and return how often what was wrong."""
    check_library()
    chance = random.Random(seed)
    begun = next(at for at, op in enumerate(ops) if op.kind == "W" and op.data.startswith(b"00000000 "))
    moments = sorted(chance.randrange(begun + 1, len(ops) + 1) for _ in range(cuts))
    disk, done, wrong = Disk(lies), 0, Counter[str]()
    for moment in moments:
        while done < moment:
            disk.do(ops[done])
            done += 1
        wrong[found_wrong(disk.after_the_cut(chance), disk.promised, place)] += 1
    return wrong


def test_a_power_cut_at_any_moment_costs_nothing_that_was_promised(ops: list[Op], memory: Path) -> None:
    kinds = Counter(op.kind for op in ops)
    assert kinds["S"] > 60
    assert kinds["R"] >= 12, "key files were replaced"
    wrong = cut(ops, CUTS, memory / "cut", seed=1)
    print(f"{CUTS} power cuts in {len(ops)} operations: {dict(wrong)}")
    assert wrong == {"": CUTS}


def test_a_power_cut_after_the_store_was_closed_costs_nothing_either(memory: Path, ops: list[Op]) -> None:
    tail = len(ops) - 25
    chance, disk = random.Random(3), Disk()
    for op in ops[:tail]:
        disk.do(op)
    for op in ops[tail:]:
        disk.do(op)
        for _ in range(2):
            assert found_wrong(disk.after_the_cut(chance), disk.promised, memory / "cut") == ""


def test_a_disk_that_lies_is_noticed_by_the_replay(ops: list[Op], memory: Path) -> None:
    wrong = cut(ops, BAD_CUTS, memory / "cut", seed=2, lies=True)
    print(f"{BAD_CUTS} power cuts on a disk that lies: {dict(wrong)}")
    assert wrong[""] < BAD_CUTS // 2


def test_writing_without_waiting_for_the_disk_is_noticed_by_the_replay(memory: Path) -> None:
    wrong = cut(logged_run(memory, 41, "OFF"), BAD_CUTS, memory / "cut", seed=2)
    print(f"{BAD_CUTS} power cuts with synchronous=OFF: {dict(wrong)}")
    assert wrong[""] < BAD_CUTS // 2
