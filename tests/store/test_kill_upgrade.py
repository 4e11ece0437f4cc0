"""A kill at any moment of an upgrade leaves the old store or the new one, and the next opening finishes it."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.making import QUICK, Ear
from tests.store.old.make_fixture import OLD, PASSWORD, RICH_PROMISES, RICH_TEAM, STOPPED
from vertrouwen_desktop.store import vault
from vertrouwen_desktop.store.engine import connect, inspect
from vertrouwen_desktop.store.keyfile import open_keys
from vertrouwen_desktop.store.tables import SCHEMA

LOOPS = int(os.environ.get("VERTROUWEN_LOOPS", "4"))
ROOT = Path(__file__).parents[2]
MOMENTS = 20_000


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store of the first schema with enough in it for an upgrade to take its time."""
    folder = tmp_path_factory.mktemp("large") / "store"
    shutil.copytree(OLD / "schema-1-rich", folder)
    with closing(connect(folder / "store.db", open_keys(folder, PASSWORD).data)) as raw:
        raw.execute("BEGIN")
        raw.executemany(
            "INSERT INTO moment SELECT ? || moment_id, record_id, ? || run_id, slide_id, at, ?, noted_at, noted_by "
            "FROM moment WHERE moment_id = 'm1'",
            [(f"x{n}", f"r{n % 977}", f"notitie {n} " * 9) for n in range(MOMENTS)],
        )
        raw.executemany(
            "INSERT INTO lesson_run SELECT ? || run_id, programme_id, lesson, seq, status, progress, started_at, "
            "updated_at, kept_by FROM lesson_run WHERE run_id = 'les1'",
            [(f"x{n}",) for n in range(2000)],
        )
        raw.execute("COMMIT")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    shutil.rmtree(folder / vault.COPIES, ignore_errors=True)
    return folder


def opened_until(folder: Path, after_s: float | None) -> float | None:
    """Open in another process; kill it `after_s` after it began, or return how long it took."""
    command = [sys.executable, "-m", "tests.store.killed_upgrade", str(folder), PASSWORD]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "begin\n"
        began = time.monotonic()
        killer = threading.Timer(60.0 if after_s is None else after_s, child.kill)
        killer.start()
        line = child.stdout.readline()
        took_s = time.monotonic() - began
        killer.cancel()
        child.kill()
        child.wait()
    return took_s if line == "open\n" else None


@pytest.mark.long
@pytest.mark.timeout(60 + 10 * LOOPS)
def test_a_kill_at_any_moment_of_an_upgrade_leaves_the_old_or_the_new_store(large: Path, tmp_path: Path) -> None:
    chance = random.Random(11)
    shutil.copytree(large, tmp_path / "whole")
    whole_s = opened_until(tmp_path / "whole", None)
    assert whole_s is not None
    found = []
    for loop in range(LOOPS):
        folder = tmp_path / f"store{loop}"
        shutil.copytree(large, folder)
        opened_until(folder, chance.uniform(0.3, 1.05) * whole_s)
        stamp = inspect(folder / "store.db", open_keys(folder, PASSWORD).data)
        assert stamp.schema in (1, SCHEMA)
        assert stamp.revision == f"{stamp.schema:04d}"
        found.append(stamp.schema)
        again = vault.open_vault(folder, PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0)
        kept = again.kept()
        assert (kept.unfinished, kept.promises, kept.team) == (STOPPED.progress, RICH_PROMISES, RICH_TEAM)
        assert [one.name for one in again.people_store.people().classes] == [RICH_TEAM.class_name]
        assert again.people_store.log() == ()
        assert again.close(10.0)
        with closing(connect(folder / "store.db", open_keys(folder, PASSWORD).data)) as raw:
            assert raw.execute("SELECT count(*) FROM moment WHERE moment_id LIKE 'x%'").fetchone() == (MOMENTS,)
            assert raw.execute("SELECT count(*) FROM sqlite_master WHERE name LIKE '_alembic%'").fetchone() == (0,)
            assert raw.execute("PRAGMA cipher_integrity_check").fetchall() == []
            assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        shutil.rmtree(folder)
    print(f"kills={LOOPS} old={found.count(1)} new={found.count(SCHEMA)} whole_s={whole_s:.2f}")
