"""A kill at any moment costs no record that was acknowledged. (Power cuts are another matter: decision 0003.)"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.making import CHEAP, PASSWORD, QUICK, Ear
from vertrouwen_desktop.store import vault
from vertrouwen_desktop.store.engine import connect
from vertrouwen_desktop.store.keyfile import open_keys

LOOPS = int(os.environ.get("VERTROUWEN_LOOPS", "10"))
ROOT = Path(__file__).parents[2]


def write_until_killed(folder: Path, first: int, how: str, after_s: float) -> int:
    """Return the last number that the child acknowledged, or one less than `first`."""
    command = [sys.executable, "-m", "tests.store.killed_child", str(folder), PASSWORD, str(first), how]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        line = child.stdout.readline()  # it writes now
        killer = threading.Timer(after_s, child.kill)
        killer.start()
        lines = [line, *child.stdout]
        child.wait()
        killer.join()
    whole = [line for line in lines if line.endswith("\n")]
    return int(whole[-1]) if whole else first - 1


@pytest.mark.long
@pytest.mark.timeout(60 + 5 * LOOPS)
def test_a_kill_at_any_moment_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    folder, chance = tmp_path / "store", random.Random(7)
    vault.create_vault(folder, PASSWORD, Ear(), CHEAP, ballast_bytes=0).close(5.0)
    keys = open_keys(folder, PASSWORD)
    last = 0
    for loop in range(LOOPS):
        how = "sealed" if loop % 3 == 2 else "store"
        last = write_until_killed(folder, last + 1, how, chance.uniform(0.0, 0.3))
        opened = vault.open_vault(folder, PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0)
        assert opened.health.found.sentence == "", "a false alarm"
        unfinished = opened.kept().unfinished
        assert unfinished is not None
        assert unfinished.seq >= last
        assert opened.close(10.0)
        with closing(connect(folder / "store.db", keys.data)) as connection:
            seqs = {row[0] for row in connection.execute("SELECT seq FROM lesson_step")}
            moments = connection.execute("SELECT count(*) FROM moment").fetchone()[0]
            assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
            assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        assert seqs == set(range(1, unfinished.seq + 1))  # in order: none is missing before the last one
        assert moments >= sum(1 + seq % 3 for seq in seqs)
        last = unfinished.seq
