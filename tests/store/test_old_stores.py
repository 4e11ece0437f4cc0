"""Every store that ever went out with a release opens, with all that was in it."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from tests.store.making import QUICK, Ear, at
from tests.store.old.make_fixture import (
    DRAFTS,
    LATE,
    OLD,
    PASSWORD,
    RICH_PROMISES,
    RICH_TEAM,
    STOPPED,
    TERM,
    rich_records,
    schema_of,
)
from tests.store.people_making import CALENDAR, NOW, PEOPLE
from vertrouwen_desktop.domain.confidential.people import People, Role
from vertrouwen_desktop.domain.confidential.retention import terms
from vertrouwen_desktop.domain.confidential.rights import Act
from vertrouwen_desktop.domain.plan import Calendar
from vertrouwen_desktop.domain.ports import Kept, Team
from vertrouwen_desktop.domain.records import MomentRecord
from vertrouwen_desktop.store import vault
from vertrouwen_desktop.store.engine import connect
from vertrouwen_desktop.store.keyfile import open_keys
from vertrouwen_desktop.store.tables import SCHEMA
from vertrouwen_desktop.store.vault import OpenVault

OpenOld = Callable[[Path | None], OpenVault]


def stores(kind: str) -> list[Path]:
    return sorted(OLD.glob(f"schema-*-{kind}"), key=schema_of)


@pytest.fixture
def open_old(tmp_path: Path) -> OpenOld:
    def open_old(path: Path | None) -> OpenVault:
        if path is not None:
            shutil.copytree(path, tmp_path / "store")
        return vault.open_vault(tmp_path / "store", PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0, now=lambda: NOW)

    return open_old


def test_there_is_an_empty_and_a_rich_store_of_every_schema() -> None:
    every = list(range(1, SCHEMA + 1))
    assert [schema_of(path) for path in stores("empty")] == every
    assert [schema_of(path) for path in stores("rich")] == every


@pytest.mark.parametrize("path", stores("empty"), ids=lambda path: path.name)
def test_an_empty_store_opens_and_knows_nothing(path: Path, open_old: OpenOld) -> None:
    opened = open_old(path)
    assert opened.kept() == Kept()
    assert opened.people_store.people() == People()
    assert opened.people_store.calendar() == Calendar()
    assert opened.people_store.drafts() == {}
    assert opened.people_store.terms() == terms()
    assert opened.people_store.log() == ()
    assert opened.close(5.0)


@pytest.mark.parametrize("path", stores("rich"), ids=lambda path: path.name)
def test_the_lessons_of_a_rich_store_are_all_there(path: Path, open_old: OpenOld, tmp_path: Path) -> None:
    opened = open_old(path)
    open_moments = [
        one for one in rich_records() if isinstance(one, MomentRecord) and one.moment_id in ("m3", "m6", "m9", "m12")
    ]
    kept = opened.kept()
    assert kept.unfinished is not None
    assert kept.unfinished == STOPPED.progress
    assert kept.given == {"bouwen": (1, 2, 3, 4, 5)}
    assert kept.promises == RICH_PROMISES
    assert kept.moments == tuple(reversed(open_moments))
    assert opened.close(5.0)
    with closing(connect(tmp_path / "store" / "store.db", open_keys(tmp_path / "store", PASSWORD).data)) as raw:
        notes = dict(raw.execute("SELECT moment_id, note FROM moment").fetchall())
        (steps,) = raw.execute("SELECT count(*) FROM lesson_step WHERE run_id LIKE 'les%'").fetchone()
    assert notes["m13"] == LATE[1].note  # type: ignore[union-attr]
    assert notes["m1"] == "nummer 1: samen naar buiten — Renée kwam na 5 min. terug 🙂"
    assert steps == 5 * 15 + 8 + 1
    assert not list((tmp_path / "store" / "outbox").iterdir())


def test_the_team_of_the_first_schema_becomes_a_class_with_two_adults(open_old: OpenOld) -> None:
    opened = open_old(OLD / "schema-1-rich")
    assert opened.kept().team == RICH_TEAM
    people = opened.people_store.people()
    teacher, youth_worker = people.adults
    (school_class,), (pairing,) = people.classes, people.pairings
    assert (teacher.name, teacher.role) == (RICH_TEAM.teacher, Role.TEACHER)
    assert teacher.adult_id == opened.adult_id
    assert (youth_worker.name, youth_worker.role) == (RICH_TEAM.youth_worker, Role.YOUTH_WORKER)
    assert school_class.name == RICH_TEAM.class_name
    assert pairing.since == at(7 * 24 * 60).astimezone().date()
    assert opened.people_store.people() == people
    assert opened.kept(school_class.class_id) == opened.kept()
    assert opened.kept().team == RICH_TEAM
    assert opened.kept().given == {"bouwen": (1, 2, 3, 4, 5)}
    other = Team("Juf Anna", "Sam", "De Vossen")
    opened.save_team(other)
    assert opened.kept().team == other
    assert opened.close(5.0)
    again = open_old(None)
    assert [one.name for one in again.people_store.people().adults] == ["Juf Anna", "Sam"]
    assert again.close(5.0)


@pytest.mark.parametrize("path", [path for path in stores("rich") if schema_of(path) >= 2], ids=lambda path: path.name)
def test_the_people_of_a_rich_store_are_all_there(path: Path, open_old: OpenOld) -> None:
    opened = open_old(path)
    store = opened.people_store
    assert store.people() == PEOPLE
    assert store.calendar() == CALENDAR
    assert store.drafts() == DRAFTS
    assert store.terms() == terms([TERM])
    assert [(one.seq, one.act, one.subject, one.count) for one in store.log()] == [
        (3, Act.IMPORTED_PUPILS, "", 30),
        (2, Act.VIEWED_PUPIL, "k2", 0),
        (1, Act.TERMS_CHANGED, "", 0),
    ]
    uilen = opened.kept("c-uilen")
    assert uilen.unfinished is not None
    assert uilen.unfinished.run_id == "uilen"
    assert uilen.team == Team("Çiğdem", "", "De Uilen")
    assert (uilen.given, uilen.promises, uilen.moments) == ({}, (), ())
    assert opened.kept("c-otters").team == Team("Juf Marit", "Sam", "De Otters")
    assert PEOPLE.pairing("c-otters", date(2026, 9, 1)) == PEOPLE.pairings[0]
    assert opened.close(5.0)


def test_the_names_of_the_stores_say_what_they_are() -> None:
    kinds = {path.name for path in OLD.glob("schema-*")}
    wanted = itertools.product(range(1, SCHEMA + 1), ("", "-empty", "-rich"))
    assert kinds == {f"schema-{schema}{kind}" for schema, kind in wanted}
