"""Nothing goes before its term is over."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.domain.confidential.retention import (
    COUNTS_FROM,
    DEFAULT_DAYS,
    LEAST_DAYS,
    MOST_DAYS,
    counts_from,
    due,
    school_year_end,
    terms,
)
from vertrouwen_desktop.domain.confidential.rights import Category, Term

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
TERMS = st.builds(Term, st.sampled_from(Category), st.integers(-10, 5000))
RECORDS = st.lists(st.tuples(st.text("ab", min_size=1, max_size=8), DAYS), max_size=12, unique_by=lambda one: one[0])


@given(TERMS, RECORDS, DAYS)
def test_nothing_younger_than_its_term_is_ever_due(term: Term, records: list[tuple[str, date]], today: date) -> None:
    days = dict(records)
    for one in due(term, records, today):
        assert one.count == len(one.ids) > 0
        for record_id in one.ids:
            assert today - counts_from(term.category, days[record_id]) > timedelta(days=term.days)
            assert term.days < 0 or today > days[record_id] + timedelta(days=term.days)


@given(TERMS, RECORDS, DAYS)
def test_all_that_is_due_is_told_with_the_oldest_first(
    term: Term, records: list[tuple[str, date]], today: date
) -> None:
    told = {record_id for one in due(term, records, today) for record_id in one.ids}
    rest = [(record_id, day) for record_id, day in records if record_id not in told]
    assert due(term, rest, today) == ()
    for one in due(term, records, today):
        assert one.since == min(day for record_id, day in records if record_id in told)
        assert [dict(records)[record_id] for record_id in one.ids] == sorted(dict(records)[i] for i in one.ids)


@given(TERMS, RECORDS, DAYS, st.integers(0, 400))
def test_what_is_due_stays_due(term: Term, records: list[tuple[str, date]], today: date, later: int) -> None:
    def ids(day: date) -> set[str]:
        return {record_id for one in due(term, records, day) for record_id in one.ids}

    assert ids(today) <= ids(today + timedelta(days=later))


@given(st.lists(TERMS))
def test_every_category_has_one_term_within_bounds(chosen: list[Term]) -> None:
    made = terms(chosen)
    assert [term.category for term in made] == list(Category)
    assert all(LEAST_DAYS.get(term.category, 0) <= term.days <= MOST_DAYS for term in made)
    assert terms(made) == made


def test_each_category_has_a_default_and_a_beginning() -> None:
    assert set(DEFAULT_DAYS) == set(COUNTS_FROM) == set(Category)
    assert terms() == tuple(Term(category, DEFAULT_DAYS[category]) for category in Category)


def test_a_school_year_ends_on_the_last_of_july() -> None:
    assert school_year_end(date(2026, 7, 31)) == date(2026, 7, 31)
    assert school_year_end(date(2026, 8, 1)) == date(2027, 7, 31)
    moment = Term(Category.MOMENTS, 0)
    assert due(moment, [("m", date(2026, 9, 1))], date(2027, 7, 31)) == ()
    assert due(moment, [("m", date(2026, 9, 1))], date(2027, 8, 1)) != ()


def test_a_pupil_stays_two_years_after_leaving() -> None:
    (term,) = [one for one in terms() if one.category is Category.PUPILS]
    left = date(2026, 7, 10)
    assert due(term, [("k", left)], left + timedelta(days=730)) == ()
    assert due(term, [("k", left)], left + timedelta(days=731))[0].ids == ("k",)
