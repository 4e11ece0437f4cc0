"""What is lost in silence is told; and nothing else is."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.store.making import CHEAP, PASSWORD, QUICK, Ear, moment, step
from tests.store.old.make_fixture import OLD
from tests.store.old.make_fixture import PASSWORD as OLD_PASSWORD
from vertrouwen_desktop.store import engine, vault
from vertrouwen_desktop.store.checks import Look, is_due
from vertrouwen_desktop.store.health import Health
from vertrouwen_desktop.store.high_water import HighWater, Mark, mark_path
from vertrouwen_desktop.store.keyfile import unlock
from vertrouwen_desktop.store.opened import OpenVault

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
PAGE = 4096
LAST = 8


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def made(folder: Path) -> Iterator[OpenVault]:
    made = vault.create_vault(folder, PASSWORD, Ear(), CHEAP, rhythm=QUICK, ballast_bytes=0, now=lambda: NOW)
    for seq in range(1, LAST + 1):  # few enough to lie in the WAL all of them
        made.keeper.keep(step(seq))
        assert made.keeper.flush(5.0)
        made.keeper.keep(moment(seq, "x" * 900))
        assert made.keeper.flush(5.0)
    yield made
    made.close(2.0)


def reopen(folder: Path, password: str = PASSWORD) -> OpenVault:
    return vault.open_vault(folder, password, Ear(), rhythm=QUICK, ballast_bytes=0, now=lambda: NOW)


def told(folder: Path, password: str = PASSWORD) -> Look:
    opened = reopen(folder, password)
    found = opened.health.found
    assert opened.close(5.0)
    return found


def look_at(folder: Path) -> Look:
    """Look as an opening does, and open nothing."""
    key = unlock(folder, PASSWORD).keys.data
    return Health(folder / "store.db", lambda: key, lambda: NOW).found


def as_after_a_kill(folder: Path, to: Path) -> Path:
    """Copy the files of an open store, as they would lie there after a kill."""
    return Path(shutil.copytree(folder, to, ignore=shutil.ignore_patterns("*-shm")))


def test_after_a_kill_nothing_is_missing(made: OpenVault, folder: Path, tmp_path: Path) -> None:
    killed = as_after_a_kill(folder, tmp_path / "killed")
    found = told(killed)
    assert found.sentence == ""
    assert not found.clean
    assert told(killed).clean


@pytest.mark.parametrize(
    "spoil",
    [
        lambda wal: wal.unlink(),
        lambda wal: os.truncate(wal, 0),
        lambda wal: os.truncate(wal, wal.stat().st_size // 2),
        lambda wal: os.truncate(wal, 32 + 3 * (24 + PAGE)),
        lambda wal: wal.write_bytes(b"z" * 999),
        lambda wal: wal.write_bytes(os.urandom(wal.stat().st_size)),
        lambda wal: wal.write_bytes(wal.read_bytes()[:-PAGE] + bytes(PAGE)),
    ],
    ids=["deleted", "empty", "half", "three frames", "garbage", "noise", "last frame zeroed"],
)
def test_a_wal_that_is_gone_or_damaged_is_told_with_how_much_is_missing(
    made: OpenVault, folder: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    killed = as_after_a_kill(folder, tmp_path / "killed")
    wal = killed / "store.db-wal"
    assert wal.stat().st_size > 20 * PAGE
    spoil(wal)
    opened = reopen(killed)
    unfinished = opened.kept().unfinished
    seq = 0 if unfinished is None else unfinished.seq
    lost = opened.health.found.mark.lost
    assert lost in (2 * (LAST - seq), 2 * (LAST - seq) + 1)
    assert lost > 0
    assert "ontbre" in opened.health.found.sentence
    assert opened.close(5.0)


def test_every_cut_of_the_wal_that_loses_a_commit_is_told(made: OpenVault, folder: Path, tmp_path: Path) -> None:
    killed = as_after_a_kill(folder, tmp_path / "killed")
    wal, kept = (killed / "store.db-wal").read_bytes(), {}
    for size in range(len(wal) - 1, 32, -(24 + PAGE)):
        place = as_after_a_kill(killed, tmp_path / "cut")
        (place / "store.db-wal").write_bytes(wal[:size])
        found = look_at(place)
        kept[found.mark.sequence] = found.mark.lost
        shutil.rmtree(place)
    whole = max(kept) + kept[max(kept)]
    assert all(sequence + lost == whole and lost > 0 for sequence, lost in kept.items())
    assert len(kept) >= 2 * LAST


def test_what_is_missing_is_told_until_somebody_has_read_it(made: OpenVault, folder: Path, tmp_path: Path) -> None:
    killed = as_after_a_kill(folder, tmp_path / "killed")
    (killed / "store.db-wal").unlink()
    first = told(killed)
    opened = reopen(killed)
    assert opened.health.found.mark.lost == first.mark.lost > 0
    opened.keeper.keep(step(30))
    opened.health.accept()
    assert opened.health.found.sentence == ""
    assert opened.close(5.0)
    assert told(killed).sentence == ""


def test_only_the_database_put_back_from_an_older_day_is_told(made: OpenVault, folder: Path, tmp_path: Path) -> None:
    assert made.close(5.0)
    shutil.copy(folder / "store.db", tmp_path / "old.db")
    opened = reopen(folder)
    for seq in range(21, 26):
        opened.keeper.keep(step(seq))
    assert opened.close(5.0)
    shutil.copy(tmp_path / "old.db", folder / "store.db")
    assert told(folder).mark.lost == 5


def test_every_page_that_is_put_back_to_an_older_one_is_told(made: OpenVault, folder: Path, tmp_path: Path) -> None:
    assert made.close(5.0)
    old = (folder / "store.db").read_bytes()
    opened = reopen(folder)
    for seq in range(1, LAST + 1):
        opened.keeper.keep(moment(seq + 100, "y" * 900, moment_id=f"m{seq}", minutes=seq + 100))
    assert opened.close(5.0)
    new = (folder / "store.db").read_bytes()
    changed = [at for at in range(0, len(old), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    assert len(changed) >= 3
    for at in changed:
        place = Path(shutil.copytree(folder, tmp_path / "rolled"))
        (place / "store.db").write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        found = look_at(place)
        assert found.mark.changed or found.mark.lost, at // PAGE
        assert found.sentence
        shutil.rmtree(place)


def test_a_mark_that_is_missing_or_damaged_says_nothing(made: OpenVault, folder: Path, tmp_path: Path) -> None:
    assert made.close(5.0)
    key = unlock(folder, PASSWORD).keys.data
    mark = mark_path(folder / "store.db")
    raw = mark.read_bytes()
    high_water = HighWater(folder / "store.db", lambda: key)
    assert high_water.read() is not None
    for bit in range(len(raw) * 8):
        flipped = bytearray(raw)
        flipped[bit // 8] ^= 1 << bit % 8
        mark.write_bytes(flipped)
        assert high_water.read() is None
    for size in range(len(raw)):
        mark.write_bytes(raw[:size])
        assert high_water.read() is None
    assert told(folder).sentence == ""
    mark.unlink()
    assert told(folder).sentence == ""
    assert mark.exists()


def test_a_mark_of_another_store_says_nothing(made: OpenVault, folder: Path, tmp_path: Path) -> None:
    assert made.close(5.0)
    other = vault.create_vault(tmp_path / "other", PASSWORD, Ear(), CHEAP, ballast_bytes=0)
    assert other.close(5.0)
    shutil.copy(mark_path(folder / "store.db"), mark_path(tmp_path / "other" / "store.db"))
    assert told(tmp_path / "other").sentence == ""


def test_a_mark_that_cannot_be_written_stops_nothing(folder: Path) -> None:
    made = vault.create_vault(folder, PASSWORD, Ear(), CHEAP, rhythm=QUICK, ballast_bytes=0)
    mark = mark_path(folder / "store.db")
    mark.unlink()
    mark.mkdir()
    made.keeper.keep(step(1))
    assert made.close(5.0)
    assert told(folder).sentence == ""


@pytest.mark.parametrize("old", sorted(OLD.glob("schema-*")), ids=lambda path: path.name)
def test_an_upgrade_is_no_alarm(old: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(old, tmp_path / "store"))
    for _ in range(2):
        assert told(folder, OLD_PASSWORD).sentence == ""


def test_another_key_is_no_alarm_and_what_is_lost_after_it_is_told(
    made: OpenVault, folder: Path, tmp_path: Path
) -> None:
    made.slots.add_adult("b" * 32, "het wachtwoord van een ander")
    made.slots.remove_adult("b" * 32)
    assert told(as_after_a_kill(folder, tmp_path / "at once")).sentence == ""
    made.keeper.keep(step(21))
    assert made.keeper.flush(5.0)
    killed = as_after_a_kill(folder, tmp_path / "killed")
    (killed / "store.db-wal").unlink()
    assert told(killed).mark.lost == 1
    assert made.close(5.0)
    assert told(folder).clean


def test_a_change_from_outside_is_told(made: OpenVault, folder: Path) -> None:
    assert made.close(5.0)
    key = unlock(folder, PASSWORD).keys.data
    with closing(engine.connect(folder / "store.db", key)) as connection:
        connection.execute("DELETE FROM moment")
    assert "veranderd" in told(folder).sentence


def test_all_pages_are_looked_at_once_a_day_and_after_an_end_that_was_not_clean() -> None:
    checked = int(NOW.timestamp())
    clean = Look(Mark(checked_at=checked), clean=True)
    assert not is_due(clean, NOW + timedelta(hours=23))
    assert is_due(clean, NOW + timedelta(hours=24))
    assert is_due(clean, NOW - timedelta(hours=1)), "a clock that was set back"
    assert is_due(Look(Mark(checked_at=checked)), NOW)
    assert is_due(Look(Mark(), clean=True), NOW)


def test_a_check_that_found_all_whole_is_remembered(made: OpenVault, folder: Path) -> None:
    assert made.check() is None
    assert made.close(5.0)
    opened = reopen(folder)
    assert opened.health.found.mark.checked_at == NOW.timestamp()
    assert not is_due(opened.health.found, NOW)
    assert opened.close(5.0)
