"""Every page of the database, damaged in every way: noticed. (An older page or WAL: tests/store/test_high_water.py.)"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.store.making import CHEAP, PASSWORD, QUICK, Ear, moment, step
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.ports import Trouble
from vertrouwen_desktop.store import vault
from vertrouwen_desktop.store.keeping import Rhythm
from vertrouwen_desktop.store.keyfile import unlock
from vertrouwen_desktop.store.opened import OpenVault

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
PAGE = 4096


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def made(folder: Path) -> Iterator[OpenVault]:
    made = vault.create_vault(folder, PASSWORD, Ear(), CHEAP, rhythm=QUICK, ballast_bytes=0, now=lambda: NOW)
    for seq in range(1, 9):
        made.keeper.keep(step(seq))
        made.keeper.keep(moment(seq, "x" * 900))
    assert made.keeper.flush(5.0)
    yield made
    made.close(2.0)


def test_every_page_that_is_damaged_in_any_way_is_noticed(made: OpenVault, folder: Path) -> None:
    assert made.close(5.0)
    key = unlock(folder, PASSWORD).keys.data
    command = [sys.executable, "-m", "tests.faults.pages_child", str(folder / "store.db"), key.hex()]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, timeout=100)
    assert done.returncode == 0, "it crashed on a bad page"
    *missed, count = done.stdout.splitlines()
    print(f"{(folder / 'store.db').stat().st_size // PAGE} pages, {count}")
    assert missed == []


def test_damage_that_comes_while_the_store_is_open_is_told_at_the_next_check(folder: Path, made: OpenVault) -> None:
    assert made.check() is None
    made.keeper.keep(step(9))
    assert made.close(5.0)
    clock = [NOW]
    opened = vault.open_vault(folder, PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0, now=lambda: clock[0])
    with open(folder / "store.db", "r+b") as file:
        file.seek(20 * PAGE + 100)
        file.write(b"spoilt")
    assert opened.check() is None, "not due before tomorrow"
    clock[0] += timedelta(days=1)
    damage = opened.check()
    assert damage is not None
    assert damage.pages == 1
    assert "Herstelhulp" in damage.sentence
    opened.close(5.0)


def test_damage_is_told_at_the_next_opening_with_what_to_do(made: OpenVault, folder: Path) -> None:
    assert made.close(5.0)
    raw = bytearray((folder / "store.db").read_bytes())
    raw[-300] ^= 1
    (folder / "store.db").write_bytes(raw)
    with pytest.raises(KnownError, match="reservekopie"):
        vault.open_vault(folder, PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0, now=lambda: NOW)


def test_the_daily_check_runs_beside_a_lesson(made: OpenVault) -> None:
    later = NOW + timedelta(days=2)
    made.health._now = lambda: later
    for seq in range(9, 60):
        made.keeper.keep(step(seq))
        if seq % 10 == 0:
            assert made.check() is None
            later += timedelta(days=2)
    assert made.keeper.flush(5.0)


@pytest.mark.parametrize(
    "other",
    [
        lambda path, theirs: path.write_bytes(b"SQLite format 3\0" + bytes(4080)),
        lambda path, theirs: path.write_bytes(b""),
        lambda path, theirs: shutil.copy(theirs / "store.db", path),
    ],
    ids=["plain", "empty", "of another team"],
)
def test_another_database_in_its_place_is_refused_and_nothing_is_made(
    made: OpenVault, folder: Path, tmp_path: Path, other: Callable[[Path, Path], object]
) -> None:
    assert made.close(5.0)
    theirs = vault.create_vault(tmp_path / "theirs", PASSWORD, Ear(), CHEAP, ballast_bytes=0)
    theirs.close(5.0)
    other(folder / "store.db", tmp_path / "theirs")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(KnownError, match="reservekopie"):
        vault.open_vault(folder, PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_database_that_is_taken_away_is_noticed_though_nobody_writes(folder: Path) -> None:
    ear = Ear()
    rhythm = Rhythm(retry_s=0.02, look_s=0.05)
    made = vault.create_vault(folder, PASSWORD, ear, CHEAP, rhythm=rhythm, ballast_bytes=0)
    made.keeper.keep(step(1))
    assert made.keeper.flush(5.0)
    (folder / "store.db").rename(folder / "away")
    assert ear.wait_for(Trouble.OTHER)
    (folder / "away").rename(folder / "store.db")
    assert ear.wait_for(Trouble.OTHER, Trouble.NONE)
    made.keeper.keep(step(2))
    assert made.close(5.0)
