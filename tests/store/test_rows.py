from __future__ import annotations

from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from tests.store.faults import new_database
from tests.store.making import answer, at, ink, ink_gone, moment, step
from vertrouwen_desktop.domain.live_lesson import Status
from vertrouwen_desktop.domain.ports import Kept
from vertrouwen_desktop.store import rows
from vertrouwen_desktop.store.engine import connect_for_writing, make_write_engine
from vertrouwen_desktop.store.reading import LONGEST_ANSWER, read_kept
from vertrouwen_desktop.store.tables import MomentRow, SettingRow

KEY = bytearray(b"r" * 32)
TABLES = ("lesson_run", "lesson_step", "answer", "moment", "ink")

RECORDS = [
    *(step(seq) for seq in range(4)),
    step(3, record_id="again", slide_id="elsewhere", minutes=9),  # a crash: the same seq, later
    step(2, "run2", lesson=2, status=Status.ENDED, started=50),
    step(1, "run2", lesson=2, started=50),
    answer(1, ("oud",)),
    answer(2, ("We luisteren.", "We helpen.")),
    answer(3, activity="exit_card"),
    moment(1),
    moment(2, "later", moment_id="m1"),
    moment(3, "same time", moment_id="m1", minutes=2),
    moment(4, moment_id="m4"),
    ink(1),
    ink(2, points=()),
    ink(3),
    ink_gone(4, "run1", "ink-3", "ink-9"),
    ink_gone(5, "run1", "ink-3"),
    ink(9),
]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rows") / "empty.db"
    new_database(path, KEY)
    return path


NUMBER = count()


def store(empty: Path, items: list[rows.Item], batch: int = 3) -> tuple[dict[str, list[tuple[object, ...]]], Kept]:
    path = empty.with_name(f"{next(NUMBER)}.db")
    path.write_bytes(empty.read_bytes())
    engine = make_write_engine(lambda: connect_for_writing(path, KEY))
    for start in range(0, len(items), batch):
        with engine.begin() as connection:
            for item in items[start : start + batch]:
                rows.write(connection, item)
    with engine.connect() as connection:
        kept = read_kept(connection)
    engine.dispose()
    with closing(connect_for_writing(path, KEY)) as raw:
        tables = {table: sorted(raw.execute(f"SELECT * FROM {table}").fetchall()) for table in TABLES}
    path.unlink()
    return tables, kept


@settings(max_examples=40, deadline=None)
@given(order=st.permutations(RECORDS), again=st.lists(st.sampled_from(RECORDS), max_size=6), batch=st.integers(1, 6))
def test_any_order_and_any_repetition_gives_the_same_store(
    empty: Path, order: list[rows.Item], again: list[rows.Item], batch: int
) -> None:
    assert store(empty, [*order, *again], batch) == store(empty, list(RECORDS))


def test_the_highest_step_of_a_run_is_where_it_is(empty: Path) -> None:
    _, kept = store(empty, [step(5), step(3), step(4)])
    assert kept.unfinished is not None
    assert kept.unfinished == step(5).progress


def test_the_newest_run_that_was_not_ended_is_unfinished(empty: Path) -> None:
    stopped = step(9, "run2", lesson=2, status=Status.STOPPED, started=60, minutes=70)
    _, kept = store(empty, [step(1), stopped, step(9, "run3", lesson=3, status=Status.ENDED, started=80, minutes=90)])
    assert kept.unfinished == stopped.progress
    assert kept.given == {"bouwen": (3,)}


def test_a_lesson_that_was_begun_again_and_given_is_not_unfinished(empty: Path) -> None:
    again = step(9, "run2", status=Status.ENDED, started=60, minutes=100)
    _, kept = store(empty, [step(4, status=Status.STOPPED), again])
    assert kept.unfinished is None
    assert kept.given == {"bouwen": (1,)}


def test_the_newest_promises_count(empty: Path) -> None:
    _, kept = store(empty, [answer(2, ("nieuw",)), answer(1, ("oud",)), answer(3, activity="exit_card")])
    assert kept.promises == ("nieuw",)


def test_promises_that_are_none_are_left_out(empty: Path) -> None:
    odd = answer(1).model_copy(update={"answer": {"promises": [1, {"a": 2}]}})
    assert store(empty, [odd])[1].promises == ()
    assert store(empty, [answer(1).model_copy(update={"answer": {}})])[1].promises == ()


def test_the_newest_answer_of_each_activity_goes_along_with_the_next_lesson(empty: Path) -> None:
    tips = answer(4, activity="tip_wall").model_copy(update={"answer": {"tips": ["adem"]}})
    long = answer(5, activity="tip_wall").model_copy(update={"answer": {"tips": ["x" * LONGEST_ANSWER]}})
    _, kept = store(empty, [tips, answer(2, ("nieuw",)), answer(1, ("oud",)), long])
    assert kept.answers == {"class_promises": {"promises": ["nieuw"]}, "tip_wall": {"tips": ["adem"]}}


def test_the_lesson_that_was_given_last_is_known_with_its_day_and_one_that_was_stopped_is_not(empty: Path) -> None:
    days = 24 * 60.0
    given = [
        step(9, "run2", lesson=2, status=Status.ENDED, started=9 * days, minutes=9 * days + 45),
        step(9, "run1", lesson=1, status=Status.ENDED, started=days, minutes=30 * days),
        step(9, "run3", lesson=3, status=Status.STOPPED, started=12 * days, minutes=12 * days + 9),
    ]
    assert store(empty, list(given))[1].last == {"bouwen": (2, at(9 * days).date())}


def test_a_moment_waits_until_it_has_words(empty: Path) -> None:
    _, kept = store(empty, [moment(1), moment(2), moment(3, "gepraat", moment_id="m1")])
    assert [(open_.moment_id, open_.at) for open_ in kept.moments] == [("m2", at(2))]


def test_a_setting_is_the_last_one(empty: Path) -> None:
    items: list[rows.Item] = [
        rows.Setting("team", f'{{"teacher":"{n}","youth_worker":"b","class_name":"c"}}') for n in "xy"
    ]
    team = store(empty, items)[1].team
    assert team is not None
    assert team.teacher == "y"


def test_an_error_of_the_database_names_no_value(empty: Path) -> None:
    engine = make_write_engine(lambda: connect_for_writing(empty, KEY))
    with pytest.raises(IntegrityError) as caught, engine.begin() as connection:
        connection.execute(insert(SettingRow).values(key="Noor", value=None))
    with pytest.raises(IntegrityError) as second, engine.begin() as connection:
        connection.execute(insert(MomentRow).values(moment_id="Noor", note="geheim"))
    engine.dispose()
    for error in (caught, second):
        assert "Noor" not in str(error.value)
        assert "geheim" not in str(error.value)
