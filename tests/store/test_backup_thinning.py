from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.store.backup_thinning import ALL, DAYS, HORIZON_DAYS, WEEKS, expires_at, to_prune

NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
ages = st.lists(st.timedeltas(timedelta(days=-3), timedelta(days=150)), max_size=60)


def named(found: list[timedelta]) -> dict[str, datetime]:
    return {f"b{number}": NOW - age for number, age in enumerate(found)}


@given(ages, st.integers(1, 120))
def test_the_newest_always_stays_and_nothing_else_outlives_the_horizon(found: list[timedelta], horizon: int) -> None:
    made = named(found)
    gone = to_prune(made, NOW, horizon)
    left = {name: at for name, at in made.items() if name not in gone}
    assert set(gone) <= set(made)
    if made:
        newest = max(made.values())
        assert newest in left.values()
        assert all(expires_at(at, horizon) >= NOW or at == newest for at in left.values())


@given(ages)
def test_all_of_two_days_stay(found: list[timedelta]) -> None:
    gone = to_prune(named(found), NOW)
    assert all(NOW - named(found)[name] > ALL for name in gone)


@given(ages)
def test_every_young_day_and_week_keeps_its_newest(found: list[timedelta]) -> None:
    made = named(found)
    gone = set(to_prune(made, NOW))
    young = sorted((at, name) for name, at in made.items() if at >= NOW - timedelta(days=HORIZON_DAYS))
    by_day = {at.date(): name for at, name in young}
    by_week = {at.isocalendar()[:2]: name for at, name in young}
    assert not set(list(by_day.values())[-DAYS:]) & gone
    assert not set(list(by_week.values())[-WEEKS:]) & gone


@given(ages)
def test_thinning_what_was_thinned_changes_nothing(found: list[timedelta]) -> None:
    made = named(found)
    gone = set(to_prune(made, NOW))
    assert to_prune({name: at for name, at in made.items() if name not in gone}, NOW) == ()


@given(st.lists(st.timedeltas(timedelta(0), timedelta(days=150)), max_size=60), st.integers(1, 40))
def test_thinning_each_day_leaves_the_weeks_that_thinning_at_the_end_leaves(found: list[timedelta], days: int) -> None:
    made = named(found)
    left = dict(made)
    for day in range(days, -1, -1):
        now = NOW - timedelta(days=day)
        there = {name: at for name, at in left.items() if at <= now}  # the others are still to be made
        gone = set(to_prune(there, now))
        left = {name: at for name, at in left.items() if name not in gone}
    at_once = set(made) - set(to_prune(made, NOW))
    assert {at.isocalendar()[:2] for at in left.values()} == {made[name].isocalendar()[:2] for name in at_once}


def test_a_school_year_of_two_lessons_a_day_keeps_a_few_dozen() -> None:
    made = {f"b{day}-{hour}": NOW - timedelta(days=day, hours=hour) for day in range(300) for hour in (0, 3, 5)}
    left = set(made) - set(to_prune(made, NOW))
    assert 20 <= len(left) <= 7 + DAYS + WEEKS
    assert min(made[name] for name in left) >= NOW - timedelta(days=HORIZON_DAYS)


def test_a_clock_that_was_set_back_takes_nothing_of_tomorrow_away() -> None:
    made = {"tomorrow": NOW + timedelta(days=1), "today": NOW, "yesterday": NOW - timedelta(days=1)}
    assert to_prune(made, NOW) == ()
