"""The log tells who looked; nobody can take back a line without being found out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.making import CHEAP, PASSWORD, QUICK, Ear, step
from tests.store.people_making import NOW
from vertrouwen_desktop.domain.confidential.rights import Act, Category
from vertrouwen_desktop.store import vault
from vertrouwen_desktop.store.audit import LogBroken
from vertrouwen_desktop.store.engine import connect
from vertrouwen_desktop.store.keyfile import open_keys
from vertrouwen_desktop.store.vault import OpenVault

TRIGGERS = ("log_line_stays", "log_line_is_new", "log_line_goes_from_the_oldest")


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> Any:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def made(folder: Path, clock: Clock) -> Iterator[OpenVault]:
    made = vault.create_vault(folder, PASSWORD, Ear(), CHEAP, rhythm=QUICK, ballast_bytes=0, now=clock)
    yield made
    made.close(2.0)


def reopen(folder: Path, clock: Clock) -> OpenVault:
    return vault.open_vault(folder, PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0, now=clock)


def noted(vault: OpenVault, lines: int = 6) -> None:
    for number in range(lines):
        vault.people_store.note(Act.VIEWED_PUPIL, f"k{number}", number)
    assert len(vault.people_store.log()) == lines


@contextmanager
def raw(folder: Path, *, without_triggers: bool = False) -> Iterator[Any]:
    with closing(connect(folder / "store.db", open_keys(folder, PASSWORD).data)) as connection:
        if without_triggers:
            for trigger in TRIGGERS:
                connection.execute(f"DROP TRIGGER {trigger}")
        yield connection


def test_a_line_says_who_did_what_when_and_about_whom(made: OpenVault, folder: Path, clock: Clock) -> None:
    made.people_store.note(Act.OPENED)
    clock.now += timedelta(minutes=3)
    made.people_store.note(Act.EXPORTED_PUPIL, "k7", 2)
    newest, oldest = made.people_store.log()
    assert (newest.seq, newest.at, newest.who, newest.act, newest.subject, newest.count) == (
        2,
        clock.now,
        made.adult_id,
        Act.EXPORTED_PUPIL,
        "k7",
        2,
    )
    assert (oldest.seq, oldest.act, oldest.who) == (1, Act.OPENED, made.adult_id)
    assert made.people_store.log(1) == (newest,)
    assert made.people_store.log(0) == ()
    made.close(5.0)
    again = reopen(folder, clock)
    assert again.people_store.log() == (newest, oldest)
    again.people_store.note(Act.OPENED)
    assert [one.seq for one in again.people_store.log()] == [3, 2, 1]
    again.close(5.0)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log_line SET count = 9 WHERE seq = 3",
        "UPDATE log_line SET who = who",
        "DELETE FROM log_line",
        "DELETE FROM log_line WHERE seq = 1",
        "DELETE FROM log_line WHERE seq = 6",
        "INSERT OR REPLACE INTO log_line SELECT 3, 'x', at, who, act, subject, count, mac FROM log_line WHERE seq = 3",
        "INSERT INTO log_line SELECT 0, 'x', at, who, act, subject, count, mac FROM log_line WHERE seq = 3",
    ],
)
def test_the_database_refuses_to_change_a_line(made: OpenVault, folder: Path, statement: str) -> None:
    noted(made)
    with raw(folder) as connection, pytest.raises(sqlcipher.IntegrityError, match="only added to"):
        connection.execute(statement)
    assert len(made.people_store.log()) == 6


TAMPERED = [
    "UPDATE log_line SET count = 9 WHERE seq = 3",
    "UPDATE log_line SET at = '2026-11-22T10:15:00.000001Z' WHERE seq = 1",
    "UPDATE log_line SET at = 'gisteren' WHERE seq = 2",
    "UPDATE log_line SET who = 'somebody' WHERE seq = 6",
    "UPDATE log_line SET act = 'nothing' WHERE seq = 2",
    "UPDATE log_line SET subject = 'k1' WHERE seq = 1",
    "UPDATE log_line SET line_id = 'x' WHERE seq = 4",
    "UPDATE log_line SET seq = 60 WHERE seq = 6",
    "DELETE FROM log_line WHERE seq = 1",
    "DELETE FROM log_line WHERE seq = 4",
    "DELETE FROM log_line WHERE seq = 6",
    "DELETE FROM log_line WHERE seq > 4",
    "DELETE FROM log_line",
    "DELETE FROM log_end",
    "DELETE FROM log_line; DELETE FROM log_end",
    "DELETE FROM log_line WHERE seq = 6; DELETE FROM log_end",
    "DELETE FROM log_line; UPDATE log_end SET seq = 0, mac = ''",
    "UPDATE log_line SET mac = x'00'",
    "UPDATE log_end SET seq = 5, mac = (SELECT mac FROM log_line WHERE seq = 5)",
    "INSERT INTO log_end SELECT 'oldest', seq, mac, seal FROM log_end",
    "INSERT INTO log_line SELECT 7, 'x', at, who, act, subject, count, mac FROM log_line WHERE seq = 6",
    "UPDATE setting SET value = '\"00\"' WHERE key = 'log_key'",
    "UPDATE setting SET value = '' WHERE key = 'log_key'",
    "DELETE FROM setting WHERE key = 'log_key'",
]


@pytest.mark.parametrize("statement", TAMPERED)
def test_what_is_changed_from_outside_is_told_and_the_lesson_goes_on(
    made: OpenVault, folder: Path, statement: str
) -> None:
    noted(made)
    with raw(folder, without_triggers=True) as connection:
        connection.executescript(statement)
    with pytest.raises(LogBroken, match="logboek klopt niet"):
        made.people_store.log()
    made.people_store.note(Act.OPENED)
    made.keeper.keep(step(1))
    assert made.keeper.flush(5.0)
    with pytest.raises(LogBroken):
        made.people_store.log()


def test_taking_away_the_last_lines_with_their_end_is_told_too(made: OpenVault, folder: Path) -> None:
    noted(made)
    with raw(folder, without_triggers=True) as connection:
        connection.execute("DELETE FROM log_line WHERE seq = 6")
        connection.execute("UPDATE log_end SET seq = 5, mac = (SELECT mac FROM log_line WHERE seq = 5)")
    with pytest.raises(LogBroken):
        made.people_store.log()


@settings(max_examples=15, deadline=None)
@given(days=st.lists(st.integers(0, 500), min_size=1, max_size=12), today=st.integers(300, 900))
def test_the_log_is_purged_from_its_oldest_end_and_stays_whole(
    tmp_path_factory: pytest.TempPathFactory, days: list[int], today: int
) -> None:
    clock = Clock()
    made = vault.create_vault(
        tmp_path_factory.mktemp("purged") / "store", PASSWORD, Ear(), CHEAP, rhythm=QUICK, ballast_bytes=0, now=clock
    )
    for day in days:  # also with a clock that jumps back
        clock.now = NOW + timedelta(days=day)
        made.people_store.note(Act.OPENED)
    before = made.people_store.log()
    clock.now = NOW + timedelta(days=today)
    due = [one for one in made.people_store.due(clock.now.date()) if one.category is Category.LOG]
    count = made.people_store.purge(due)
    after = made.people_store.log()
    assert count == sum(one.count for one in due)
    kept = [one for one in after if one.act is Act.OPENED]
    assert kept == list(before[: len(before) - count])
    assert after[0].seq == before[0].seq + bool(count)
    assert all((clock.now - one.at).days > 365 for one in before[len(before) - count :])
    assert len(before) - count >= 1
    made.people_store.note(Act.OPENED)
    assert made.people_store.log()[0].seq == after[0].seq + 1
    made.close(5.0)


def test_the_same_line_twice_is_there_once(made: OpenVault) -> None:
    from vertrouwen_desktop.store.items import LogLine

    line = LogLine("l1", NOW, "a", Act.OPENED)
    for _ in range(3):
        made.keeper.give(line)
    assert len(made.people_store.log()) == 1


def test_a_new_data_key_leaves_the_log_whole(made: OpenVault, folder: Path, clock: Clock) -> None:
    made.slots.add_adult("a-sam", "heel andere losse woorden")
    noted(made)
    made.slots.remove_adult("a-sam")
    assert len(made.people_store.log()) == 6
    made.people_store.note(Act.ADULT_REMOVED, "a-sam")
    made.close(5.0)
    again = reopen(folder, clock)
    assert again.people_store.log()[0].act is Act.ADULT_REMOVED
    again.close(5.0)


def test_the_log_holds_no_text(made: OpenVault, folder: Path) -> None:
    noted(made)
    columns: list[str] = []
    with raw(folder) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(log_line)")]
    assert columns == ["seq", "line_id", "at", "who", "act", "subject", "count", "mac"]
