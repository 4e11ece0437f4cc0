"""People, plans, terms and drafts in the store: kept at once, in any order, through any trouble."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.public import PublicKey, SealedBox

from tests.store.faults import new_database
from tests.store.making import CHEAP, PASSWORD, QUICK, Ear, answer, moment, step
from tests.store.people_making import ASKED, CALENDAR, NOW, PEOPLE
from vertrouwen_desktop.domain.confidential.people import People, PeopleChange, Pupil, applied, difference
from vertrouwen_desktop.domain.confidential.retention import terms
from vertrouwen_desktop.domain.confidential.rights import Act, Category, Term
from vertrouwen_desktop.domain.live_lesson import Status
from vertrouwen_desktop.domain.plan import Calendar
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.domain.records import AnswerRecord, MomentRecord, StepRecord
from vertrouwen_desktop.store import rows, vault
from vertrouwen_desktop.store.engine import connect_for_writing, make_write_engine
from vertrouwen_desktop.store.items import ITEM, Change, Erase, Item, LogLine, Purge, Setting
from vertrouwen_desktop.store.keyfile import read_outbox_key
from vertrouwen_desktop.store.outbox import OUTBOX
from vertrouwen_desktop.store.people_rows import key_of, put_of, read_calendar, read_people
from vertrouwen_desktop.store.vault import OpenVault

KEY = bytearray(b"p" * 32)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def made(folder: Path) -> Iterator[OpenVault]:
    made = vault.create_vault(folder, PASSWORD, Ear(), CHEAP, rhythm=QUICK, ballast_bytes=0, now=lambda: NOW)
    yield made
    made.close(2.0)


def reopen(folder: Path, now: Callable[[], datetime] = lambda: NOW) -> OpenVault:
    return vault.open_vault(folder, PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0, now=now)


def enter(vault: OpenVault, people: People = PEOPLE) -> None:
    vault.people_store.change_people(difference(People(), people))


# ---- kept


def test_a_class_of_thirty_is_there_after_a_restart_in_the_same_order(made: OpenVault, folder: Path) -> None:
    enter(made)
    made.people_store.save_calendar(CALENDAR)
    assert made.people_store.people() == PEOPLE
    assert len(made.people_store.people().pupils_of("c-otters")) == 30
    assert made.close(5.0)
    again = reopen(folder)
    assert again.people_store.people() == PEOPLE
    assert again.people_store.calendar() == CALENDAR
    again.close(5.0)


PUPILS = st.lists(
    st.builds(Pupil, st.sampled_from("abcdef"), st.just("c"), st.sampled_from(["Noor", "Sem"])),
    max_size=5,
    unique_by=lambda one: one.pupil_id,
).map(lambda pupils: People(pupils=tuple(pupils)))


@settings(max_examples=25, deadline=None)
@given(states=st.lists(PUPILS, min_size=1, max_size=5), restart=st.integers(0, 4))
def test_the_store_holds_what_the_page_shows(
    tmp_path_factory: pytest.TempPathFactory, states: list[People], restart: int
) -> None:
    folder = tmp_path_factory.mktemp("shown") / "store"
    opened = vault.create_vault(folder, PASSWORD, Ear(), CHEAP, rhythm=QUICK, ballast_bytes=0, now=lambda: NOW)
    shown = People()
    for number, after in enumerate(states):
        if number == restart:
            opened.close(5.0)
            opened = reopen(folder)
        change = difference(shown, after)
        shown = applied(shown, change)
        opened.people_store.change_people(change)
        assert opened.people_store.people() == shown
    opened.close(5.0)


def test_what_was_said_and_what_lessons_a_class_gets_are_there_after_a_restart(made: OpenVault, folder: Path) -> None:
    enter(made)
    made.people_store.change_people(difference(PEOPLE, ASKED))
    assert made.people_store.people() == ASKED
    assert made.close(5.0)
    again = reopen(folder)
    assert again.people_store.people() == ASKED
    again.people_store.change_people(difference(ASKED, PEOPLE))
    assert again.people_store.people() == PEOPLE
    assert again.close(5.0)


def test_undo_gives_back_what_was_taken_away(made: OpenVault) -> None:
    enter(made)
    without = replace(PEOPLE, pupils=PEOPLE.pupils[1:])
    made.people_store.change_people(difference(PEOPLE, without))
    assert made.people_store.people() == without
    made.people_store.change_people(difference(without, PEOPLE))
    assert set(made.people_store.people().pupils) == set(PEOPLE.pupils)


def test_a_clock_that_was_set_back_costs_no_change(made: OpenVault, folder: Path) -> None:
    enter(made)
    made.close(5.0)
    earlier = reopen(folder, lambda: NOW - timedelta(days=400))
    renamed = replace(PEOPLE, pupils=(replace(PEOPLE.pupils[0], call_name="Noortje"), *PEOPLE.pupils[1:]))
    earlier.people_store.change_people(difference(PEOPLE, renamed))
    earlier.people_store.save_calendar(CALENDAR)
    earlier.people_store.save_calendar(Calendar(CALENDAR.plans[:1]))
    assert earlier.people_store.people() == renamed
    assert earlier.people_store.calendar() == Calendar(CALENDAR.plans[:1])
    earlier.close(5.0)


def test_a_plan_that_is_gone_stays_gone_and_may_come_back(made: OpenVault, folder: Path) -> None:
    made.people_store.save_calendar(CALENDAR)
    made.close(5.0)
    again = reopen(folder)
    again.people_store.save_calendar(Calendar())
    assert again.people_store.calendar() == Calendar()
    again.people_store.save_calendar(CALENDAR)
    assert again.people_store.calendar() == CALENDAR
    again.close(5.0)


def test_drafts_and_terms_are_those_that_were_kept_last(made: OpenVault, folder: Path) -> None:
    store = made.people_store
    store.save_drafts({"notitie": "Ik zag dat", "reflectie": "half"})
    store.save_drafts({"reflectie": "Ik zag dat ’t goed ging 🙂"})
    assert store.drafts() == {"reflectie": "Ik zag dat ’t goed ging 🙂"}
    assert store.terms() == terms()
    store.save_terms([Term(Category.LOG, 1), Term(Category.SCORES, 30)])
    made.close(5.0)
    again = reopen(folder)
    assert again.people_store.drafts() == {"reflectie": "Ik zag dat ’t goed ging 🙂"}
    assert again.people_store.terms() == terms([Term(Category.LOG, 1), Term(Category.SCORES, 30)])
    again.people_store.save_drafts({})
    assert again.people_store.drafts() == {}
    again.close(5.0)


# ---- any order, any repetition


def change(stamp: int, *puts: Pupil, gone: tuple[str, ...] = ()) -> Change:
    made = tuple(put_of(pupil, stamp + place) for place, pupil in enumerate(puts))
    return Change(stamp + 9, made, tuple(key_of(Pupil, pupil_id) for pupil_id in gone))


CHANGES: list[Item] = [
    change(100, Pupil("a", "c", "Noor"), Pupil("b", "c", "Sem")),
    change(200, Pupil("a", "c", "Noortje")),
    change(300, gone=("a", "b")),
    change(400, Pupil("a", "c", "Noor", "B")),
    change(500, Pupil("d", "c", "Zoë", source_key="x")),
    Erase("d"),
    change(600, Pupil("d", "c", "Zoë")),
    Setting("school", '{"name":"oud","region":""}', 700),
    Setting("school", '{"name":"nieuw","region":"noord"}', 800),
]
NUMBER = count()
TABLES = ("pupil", "gone", "setting")


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("people") / "empty.db"
    new_database(path, KEY)
    return path


def stored(empty: Path, items: list[Item], batch: int = 3) -> tuple[People, dict[str, list[tuple[object, ...]]]]:
    path = empty.with_name(f"{next(NUMBER)}.db")
    path.write_bytes(empty.read_bytes())
    engine = make_write_engine(lambda: connect_for_writing(path, KEY))
    for start in range(0, len(items), batch):
        with engine.begin() as connection:
            for item in items[start : start + batch]:
                rows.write(connection, item)
    with engine.connect() as connection:
        people = read_people(connection)
    engine.dispose()
    with closing(connect_for_writing(path, KEY)) as raw:
        tables = {table: sorted(raw.execute(f"SELECT * FROM {table}").fetchall()) for table in TABLES}
    path.unlink()
    return people, tables


@settings(max_examples=60, deadline=None)
@given(order=st.permutations(CHANGES), again=st.lists(st.sampled_from(CHANGES), max_size=6), batch=st.integers(1, 6))
def test_any_order_and_any_repetition_gives_the_same_people(
    empty: Path, order: list[Item], again: list[Item], batch: int
) -> None:
    assert stored(empty, [*order, *again], batch) == stored(empty, CHANGES)


def test_the_newest_change_counts(empty: Path) -> None:
    people, _ = stored(empty, CHANGES)
    assert people.pupils == (Pupil("a", "c", "Noor", "B"),)
    assert people.school.name == "nieuw"


# ---- trouble


def test_nothing_that_a_stuck_disk_did_not_take_is_lost_when_the_program_closes(made: OpenVault, folder: Path) -> None:
    made.keeper.keep(step(1))
    assert made.keeper.flush(5.0)
    (folder / "store.db").rename(folder / "away")
    enter(made)
    made.people_store.save_calendar(CALENDAR)
    made.people_store.save_drafts({"plek": "half"})
    made.keeper.keep(step(2))
    assert made.close(1.0)
    sealed = b"".join(path.read_bytes() for path in (folder / OUTBOX).iterdir())
    assert b"Noor" not in sealed
    assert b"pupil" not in sealed
    (folder / "away").rename(folder / "store.db")
    again = reopen(folder)
    assert again.people_store.people() == PEOPLE
    assert again.people_store.calendar() == CALENDAR
    assert again.people_store.drafts() == {"plek": "half"}
    unfinished = again.kept().unfinished
    assert unfinished is not None
    assert unfinished.seq == 2
    again.close(5.0)


def test_what_waited_sealed_does_not_undo_what_came_later(made: OpenVault, folder: Path) -> None:
    enter(made)
    assert made.people_store.people() == PEOPLE
    (folder / "store.db").rename(folder / "away")
    old = replace(PEOPLE, pupils=(replace(PEOPLE.pupils[0], call_name="Oud"), *PEOPLE.pupils[1:]))
    made.people_store.change_people(difference(PEOPLE, old))
    assert made.close(1.0)
    (folder / "away").rename(folder / "store.db")
    (late,) = (folder / OUTBOX).iterdir()
    late = late.rename(folder / "late")  # Windows: a file that could not be taken yet
    again = reopen(folder)
    new = replace(PEOPLE, pupils=(replace(PEOPLE.pupils[0], call_name="Nieuw"), *PEOPLE.pupils[1:]))
    again.people_store.change_people(difference(PEOPLE, new))
    late.rename(folder / OUTBOX / "000009-x.sealed")
    assert again.drain_outbox() == 1
    assert again.people_store.people() == new
    again.close(5.0)


@pytest.mark.parametrize(
    "item",
    [
        Erase("k0"),
        Purge(Category.PUPILS, ("k0",)),
        Setting("log_key", '"00"', 1 << 60),
        Change(1 << 60, gone=(("pupil", "k0"),)),
    ],
    ids=lambda item: item.kind,
)
@pytest.mark.parametrize("frame", [lambda text: text, lambda text: json.dumps({"item": text, "mac": "0" * 128})])
def test_who_only_has_the_laptop_cannot_forge_a_change(
    made: OpenVault, folder: Path, item: Item, frame: Callable[[str], str]
) -> None:
    """The key that seals the outbox lies there for anybody to use."""
    enter(made)
    assert made.close(5.0)
    sealed = SealedBox(PublicKey(bytes(read_outbox_key(folder)))).encrypt(frame(ITEM.dump_json(item).decode()).encode())
    (folder / OUTBOX).mkdir(exist_ok=True)
    (folder / OUTBOX / "000001-forged.sealed").write_bytes(len(sealed).to_bytes(4, "big") + sealed)
    again = reopen(folder)
    assert again.people_store.people() == PEOPLE
    assert [path.suffix for path in (folder / OUTBOX).iterdir()] == [".odd"]
    again.people_store.log()
    again.close(5.0)


def test_every_kind_of_item_goes_through_the_outbox_unchanged() -> None:
    items = [*CHANGES, step(1), answer(1), moment(1), Purge(Category.LOG, ("1",)), LogLine("x", NOW, "a", Act.OPENED)]
    for item in items:
        assert ITEM.validate_json(ITEM.dump_json(item)) == item


# ---- one class


def of(class_id: str, record: StepRecord) -> StepRecord:
    return record.model_copy(update={"progress": record.progress.model_copy(update={"class_id": class_id})})


def in_run(run_id: str, record: AnswerRecord | MomentRecord) -> AnswerRecord | MomentRecord:
    return record.model_copy(update={"run_id": run_id})


def test_each_class_has_its_own_lessons_promises_and_moments(made: OpenVault) -> None:
    enter(made)
    given = {"status": Status.ENDED}
    for record in (
        of("c-otters", step(9, "o1", lesson=1, started=0, minutes=9, **given)),  # type: ignore[arg-type]
        of("c-otters", step(3, "o2", lesson=2, started=50, minutes=60)),
        of("c-uilen", step(9, "u1", lesson=3, started=70, minutes=80, **given)),  # type: ignore[arg-type]
        of("c-uilen", step(2, "u2", lesson=4, started=90, minutes=95)),
        step(9, "run1", lesson=5, started=1, minutes=2, **given),  # type: ignore[arg-type]
        in_run("u1", answer(50, ("van de Uilen",))),
        in_run("o1", answer(4, ("van de Otters",))),
        in_run("u2", moment(2)),
        in_run("o1", moment(1)),
        moment(3),
        in_run("nog niet binnen", moment(4)),
    ):
        made.keeper.keep(record)
    otters, uilen = made.kept("c-otters"), made.kept("c-uilen")
    assert otters.unfinished is not None
    assert uilen.unfinished is not None
    assert (otters.unfinished.run_id, uilen.unfinished.run_id) == ("o2", "u2")
    assert (otters.given, uilen.given) == ({"bouwen": (1, 5)}, {"bouwen": (3,)})
    assert (otters.promises, uilen.promises) == (("van de Otters",), ("van de Uilen",))
    assert [one.moment_id for one in otters.moments] == ["m4", "m3", "m1"]
    assert [one.moment_id for one in uilen.moments] == ["m2"]
    assert otters.team == Team("Juf Marit", "Sam", "De Otters")
    assert uilen.team == Team("Çiğdem", "", "De Uilen")
    assert made.kept() == otters
    new = made.kept("c-oud")
    assert (new.unfinished, new.given, new.promises, new.moments) == (None, {}, (), ())


def test_the_team_becomes_people_once_and_is_not_made_again_when_they_go(made: OpenVault, folder: Path) -> None:
    made.save_team(Team("Juf Marit", "Sam", "Groep 6"))
    first = made.people_store.people()
    assert made.people_store.people() == first
    made.people_store.change_people(difference(first, People()))
    assert made.people_store.people() == People()
    made.close(5.0)
    again = reopen(folder)
    assert again.people_store.people() == People()
    again.close(5.0)


def test_the_team_that_a_stuck_disk_keeps_waiting_is_made_into_people_once(made: OpenVault, folder: Path) -> None:
    made.save_team(Team("Juf Marit", "Sam", "Groep 6"))
    assert made.keeper.flush(5.0)
    with made.keeper.paused(5.0):
        first = made.people_store.people()
        assert made.people_store.people() == first
    assert made.people_store.people() == first


def test_without_a_change_nothing_is_kept(made: OpenVault) -> None:
    made.people_store.change_people(PeopleChange())
    assert made.keeper.unkept() == ()


def test_an_old_calendar_of_the_store_reads_as_empty(empty: Path) -> None:
    engine = make_write_engine(lambda: connect_for_writing(empty, KEY))
    with engine.connect() as connection:
        assert read_calendar(connection) == Calendar()
    engine.dispose()
