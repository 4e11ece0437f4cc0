"""Herstelhulp: what is wrong is seen, each step says what it did, and nothing is thrown away."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.store.making import CHEAP, PASSWORD, QUICK, Ear, moment, step
from vertrouwen_desktop.store import checks, engine, vault
from vertrouwen_desktop.store.backup_list import QUARANTINE, Backup, list_backups
from vertrouwen_desktop.store.header import KEYS, KEYS_TWIN, WrongPassword
from vertrouwen_desktop.store.keyfile import unlock
from vertrouwen_desktop.store.rescue import Step, examine, rescue

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
LAST = 120
PAGE = 4096
EVERY = 1 if "VERTROUWEN_LOOPS" in os.environ else 15
"""Of so many pages one is damaged in turn; the first ones, with the schema, always."""


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with rows over many pages, and a backup of when it had fewer."""
    data = tmp_path_factory.mktemp("rescue")
    made = vault.create_vault(data / "store", PASSWORD, Ear(), CHEAP, rhythm=QUICK, ballast_bytes=0, now=lambda: NOW)
    for seq in range(1, LAST + 1):
        if seq == LAST // 2:
            made.backup(data / "backups")
        made.keeper.keep(step(seq))
        made.keeper.keep(moment(seq, f"notitie {seq} " + "x" * 900))
    assert made.close(5.0)
    return data


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    shutil.copytree(original, tmp_path / "data")
    return tmp_path / "data" / "store"


@pytest.fixture
def backups(folder: Path) -> tuple[Backup, ...]:
    return list_backups(folder.parent / "backups")


def key_of(folder: Path) -> bytearray:
    return unlock(folder, PASSWORD).keys.data


def opened_steps(folder: Path, password: str = PASSWORD) -> int:
    opened = vault.open_vault(folder, password, Ear(), rhythm=QUICK, ballast_bytes=0, now=lambda: NOW)
    unfinished = opened.kept().unfinished
    assert opened.close(5.0)
    return 0 if unfinished is None else unfinished.seq


def moments(folder: Path) -> dict[str, str]:
    with closing(engine.connect(folder / "store.db", key_of(folder))) as connection:
        return dict(connection.execute("SELECT moment_id, note FROM moment"))


def quarantined(folder: Path) -> set[str]:
    return {path.name for place in (folder / QUARANTINE).iterdir() for path in place.iterdir()}


def spoil(database: Path, pages: list[int]) -> bytes:
    raw = bytearray(database.read_bytes())
    for page in pages:
        raw[page * PAGE + 100] ^= 1
    database.write_bytes(raw)
    return bytes(raw)


# ---- what is wrong


@pytest.mark.parametrize(
    ("damage", "said", "begin"),
    [
        (lambda folder: None, "", Step.CHECK),
        (lambda folder: (folder / KEYS).write_bytes(b"{"), "tweeling", Step.KEYS),
        (lambda folder: (folder / KEYS).unlink(), "tweeling", Step.KEYS),
        (lambda folder: [(folder / name).unlink() for name in (KEYS, KEYS_TWIN)], "ontbreekt", Step.KEYS),
        (lambda folder: [(folder / name).write_bytes(b"") for name in (KEYS, KEYS_TWIN)], "beschadigd", Step.KEYS),
        (lambda folder: (folder / "store.db").unlink(), "ontbreken", Step.BACKUP),
        (lambda folder: (folder / "store.db").write_bytes(b""), "leeg", Step.BACKUP),
        (lambda folder: (folder / "store.db").write_bytes(b"SQLite format 3\0"), "niet van", Step.BACKUP),
        (lambda folder: os.truncate(folder / "store.db", 9000), "afgebroken", Step.SALVAGE),
        (lambda folder: shutil.rmtree(folder), "geen gegevens", Step.BACKUP),
    ],
    ids=["nothing", "keys", "no keys", "no keys at all", "all keys", "no data", "empty", "plain", "cut", "no folder"],
)
def test_what_can_be_seen_without_a_password_is_said_with_the_step_to_begin_with(
    folder: Path, damage: Callable[[Path], object], said: str, begin: Step
) -> None:
    damage(folder)
    before = sorted(folder.parent.rglob("*"))
    found = examine(folder)
    assert said in found.sentence
    assert (found.sentence == "") == (said == "")
    assert found.step is begin
    assert found.remedy
    assert sorted(folder.parent.rglob("*")) == before


# ---- the steps


def test_the_twin_mends_the_key_file(folder: Path) -> None:
    (folder / KEYS).write_bytes(b"spoilt")
    report = rescue(folder, Step.KEYS, "", (), NOW)
    assert (report.done, report.next) == (True, Step.CHECK)
    assert (folder / KEYS).read_bytes() == (folder / KEYS_TWIN).read_bytes()
    assert KEYS in quarantined(folder)
    assert opened_steps(folder) == LAST


def test_a_lost_key_file_comes_from_a_backup_when_it_fits(folder: Path, backups: tuple[Backup, ...]) -> None:
    for name in (KEYS, KEYS_TWIN):
        (folder / name).unlink()
    assert "Typ je wachtwoord" in rescue(folder, Step.KEYS, "", backups, NOW).sentence
    assert rescue(folder, Step.KEYS, "geraden", backups, NOW).next is Step.BACKUP
    assert rescue(folder, Step.KEYS, PASSWORD, backups, NOW).next is Step.CHECK
    assert rescue(folder, Step.CHECK, PASSWORD, backups, NOW).done
    assert opened_steps(folder) == LAST


def test_a_key_file_of_another_store_is_not_taken(folder: Path, tmp_path: Path) -> None:
    other = vault.create_vault(tmp_path / "other", PASSWORD, Ear(), CHEAP, ballast_bytes=0, now=lambda: NOW)
    theirs = list_backups(other.backup(tmp_path / "theirs").parent)
    other.close(5.0)
    for name in (KEYS, KEYS_TWIN):
        (folder / name).unlink()
    report = rescue(folder, Step.KEYS, PASSWORD, theirs, NOW)
    assert (report.done, report.next) == (False, Step.BACKUP)
    assert not (folder / KEYS).exists()


def test_a_store_that_is_whole_is_said_to_be(folder: Path) -> None:
    report = rescue(folder, Step.CHECK, PASSWORD, (), NOW)
    assert (report.done, report.next) == (True, None)
    assert not (folder / QUARANTINE).exists()


def test_a_wrong_password_changes_nothing(folder: Path, backups: tuple[Backup, ...]) -> None:
    before = {path: path.read_bytes() for path in folder.parent.rglob("*") if path.is_file()}
    for act in (Step.CHECK, Step.SALVAGE, Step.BACKUP):
        with pytest.raises(WrongPassword):
            rescue(folder, act, "geraden", backups, NOW)
    assert {path: path.read_bytes() for path in folder.parent.rglob("*") if path.is_file()} == before


@pytest.mark.long
@pytest.mark.timeout(300)
def test_rows_around_a_damaged_page_are_saved_whichever_page_it_is(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "_AGAIN_S", 0.0)
    key, whole = key_of(folder), (folder / "store.db").read_bytes()
    pages = len(whole) // PAGE
    beyond, lost = 0, Counter[int]()
    tried = [page for page in range(1, pages) if page < 6 or page % EVERY == 0]
    for page in tried:
        shutil.rmtree(folder / QUARANTINE, ignore_errors=True)
        (folder / "store.db").write_bytes(whole)
        damaged = spoil(folder / "store.db", [page])
        assert checks.check_all(folder / "store.db", key) is not None
        report = rescue(folder, Step.SALVAGE, PASSWORD, (), NOW)
        (aside,) = (folder / QUARANTINE).iterdir()
        assert (aside / "store.db").read_bytes() == damaged, "what was damaged stays"
        if not report.done:
            assert report.next is Step.BACKUP
            assert (folder / "store.db").read_bytes() == damaged
            beyond += 1
            continue
        assert checks.check_all(folder / "store.db", key) is None
        saved = moments(folder)
        lost[LAST - len(saved)] += 1
        assert all(note == f"notitie {name[1:]} " + "x" * 900 for name, note in saved.items())
    print(f"{len(tried)} of {pages - 1} pages damaged: {beyond} beyond salvage; moments lost: {sorted(lost.items())}")
    assert beyond <= 3, "only pages of the schema"
    assert sum(count for number, count in lost.items() if number > 8) <= 1, "a page holds no more; but for the root"


def test_rows_between_several_damaged_pages_are_saved_and_the_store_opens(folder: Path) -> None:
    whole = (folder / "store.db").read_bytes()
    pages = len(whole) // PAGE
    spoil(folder / "store.db", [pages - 3, pages - 9, pages - 15])
    assert rescue(folder, Step.CHECK, PASSWORD, (), NOW).next is Step.SALVAGE
    report = rescue(folder, Step.SALVAGE, PASSWORD, (), NOW)
    assert report.done
    assert "verloren" in report.sentence
    assert LAST - 30 <= len(moments(folder)) < LAST
    assert opened_steps(folder) >= LAST - 30


def test_a_database_that_was_cut_off_is_salvaged_or_said_to_be_beyond_it(folder: Path) -> None:
    whole = (folder / "store.db").read_bytes()
    for part in (0.98, 0.7, 0.3, 0.02):
        shutil.rmtree(folder / QUARANTINE, ignore_errors=True)
        (folder / "store.db").write_bytes(whole[: int(len(whole) * part)])
        report = rescue(folder, Step.SALVAGE, PASSWORD, (), NOW)
        assert report.done or report.next is Step.BACKUP


def test_when_nothing_can_be_read_the_newest_good_backup_is_put_back(folder: Path, backups: tuple[Backup, ...]) -> None:
    (folder / "store.db").write_bytes(os.urandom(20 * PAGE))
    later = Path(shutil.copytree(backups[0].path, backups[0].path.with_name("vertrouwen-2026-11-23-101500")))
    (later / "store.db").write_bytes(os.urandom(20 * PAGE))
    backups = list_backups(later.parent)
    assert backups[0].path == later
    assert rescue(folder, Step.CHECK, PASSWORD, backups, NOW).next is Step.SALVAGE
    assert rescue(folder, Step.SALVAGE, PASSWORD, backups, NOW).next is Step.BACKUP
    report = rescue(folder, Step.BACKUP, PASSWORD, backups, NOW)
    assert report.done
    assert "22-11-2026" in report.sentence
    assert opened_steps(folder) == LAST // 2 - 1
    assert (folder.with_name("store-before-2026-11-22-101500") / "store.db").exists()


def test_without_a_backup_that_is_said(folder: Path) -> None:
    report = rescue(folder, Step.BACKUP, PASSWORD, (), NOW)
    assert not report.done
    assert "geen reservekopie" in report.sentence


def test_what_was_set_aside_is_listed_and_goes_when_its_time_is_over(folder: Path) -> None:
    spoil(folder / "store.db", [40])
    assert rescue(folder, Step.SALVAGE, PASSWORD, (), NOW).done
    (aside,) = list_backups(folder / QUARANTINE)
    assert aside.made_at == NOW
