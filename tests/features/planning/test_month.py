from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.features.planning.sample import HOLIDAYS, TODAY
from vertrouwen_desktop.features.planning.control_month import MonthModel
from vertrouwen_desktop.features.planning.month import MonthFacts, day_spoken, month_days, months_on, weeks

FACTS = MonthFacts(TODAY, HOLIDAYS, {date(2026, 10, 27): "les 4"}, first=date(2026, 10, 13))


def row(facts, on):
    return next(one for one in month_days(on, facts, on) if one.iso == on.isoformat())


@given(shown=st.dates(date(2025, 1, 1), date(2030, 12, 31)))
def test_every_day_of_the_month_has_one_place_below_its_weekday(shown):
    rows = month_days(shown, FACTS, shown)
    assert [one.place for one in rows] == list(range(42))
    days = [one for one in rows if one.number]
    first = shown.replace(day=1)
    assert [one.iso for one in days] == [
        (first + timedelta(days=n)).isoformat() for n in range((months_on(first, 1) - first).days)
    ]
    assert all(date.fromisoformat(one.iso).weekday() == one.place % 7 for one in days)
    assert all(one.place < 7 * weeks(shown) for one in days)
    assert max(one.place for one in days) >= 7 * (weeks(shown) - 1)


def test_a_day_says_in_words_what_it_is():
    assert day_spoken(date(2026, 10, 27), FACTS) == "dinsdag 27 oktober 2026, les 4"
    assert day_spoken(date(2026, 10, 20), FACTS) == "dinsdag 20 oktober 2026, Herfstvakantie"
    assert day_spoken(date(2026, 10, 31), FACTS) == "zaterdag 31 oktober 2026, weekend"
    assert day_spoken(date(2026, 10, 13), FACTS) == "dinsdag 13 oktober 2026, gekozen"
    assert day_spoken(TODAY, FACTS) == "woensdag 14 oktober 2026, vandaag"


def test_a_lesson_has_no_day_without_school_a_holiday_may():
    assert row(FACTS, date(2026, 10, 14)).can_pick
    assert not row(FACTS, date(2026, 10, 17)).can_pick
    assert not row(FACTS, date(2026, 10, 20)).can_pick
    assert row(MonthFacts(TODAY, free_days=True), date(2026, 10, 17)).can_pick


def test_a_range_has_two_ends_and_what_lies_inside():
    facts = MonthFacts(TODAY, first=date(2026, 10, 5), last=date(2026, 10, 7))
    assert [(r.chosen, r.inside) for r in (row(facts, date(2026, 10, d)) for d in (4, 5, 6, 7, 8))] == [
        (False, False),
        (True, False),
        (True, True),
        (True, False),
        (False, False),
    ]


def test_the_cursor_goes_over_the_edge_of_the_month_and_picks_only_what_may_be_picked():
    picked = []
    model = MonthModel(FACTS, picked.append)
    assert (model.title, model.spoken) == ("oktober 2026", "dinsdag 13 oktober 2026, gekozen")
    for _ in range(3):
        model.step(7)
    assert model.title == "november 2026"
    model.pickCursor()
    assert picked == [date(2026, 11, 3)]
    model.step(5)
    model.pickCursor()
    assert picked == [date(2026, 11, 3)]
    model.turn(-1)
    assert model.spoken == "woensdag 14 oktober 2026, vandaag"
    model.turn(-1)
    assert model.spoken == "dinsdag 1 september 2026"


def test_nobody_gets_lost_in_the_years():
    model = MonthModel(FACTS, lambda _on: None)
    for _ in range(100):
        model.turn(1)
    assert (model.title, model.hasLater) == ("december 2028", False)
    for _ in range(1000):
        model.turn(-1)
    assert (model.title, model.hasEarlier) == ("januari 2025", False)
