"""What changes between two moments is all that has to be kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from vertrouwen_desktop.domain.confidential.people import (
    Adult,
    Pairing,
    People,
    PeopleChange,
    Pupil,
    Region,
    Role,
    School,
    SchoolClass,
    applied,
    difference,
)

IDS = st.sampled_from("abcdef")
WORDS = st.text(max_size=6)
DAYS = st.dates(date(2026, 8, 1), date(2027, 7, 31))


def unique(kind: type, *fields: st.SearchStrategy) -> st.SearchStrategy:  # type: ignore[type-arg]
    return st.lists(
        st.builds(kind, IDS, *fields), max_size=5, unique_by=lambda one: str(getattr(one, id_of(kind)))
    ).map(tuple)


def id_of(kind: type) -> str:
    return next(iter(kind.__dataclass_fields__))  # type: ignore[attr-defined]


PEOPLE = st.builds(
    People,
    st.builds(School, WORDS, st.sampled_from(Region)),
    unique(Adult, WORDS, st.sampled_from(Role), st.booleans()),
    unique(SchoolClass, WORDS, WORDS),
    unique(Pairing, IDS, IDS, IDS, DAYS),
    unique(Pupil, IDS, WORDS, WORDS),
)


def as_sets(people: People) -> tuple[object, ...]:
    return (people.school, *(set(part) for part in (people.adults, people.classes, people.pairings, people.pupils)))


@settings(max_examples=200, deadline=None)
@given(PEOPLE, PEOPLE)
def test_a_difference_turns_the_one_into_the_other(before: People, after: People) -> None:
    assert as_sets(applied(before, difference(before, after))) == as_sets(after)


@settings(max_examples=200, deadline=None)
@given(PEOPLE, PEOPLE)
def test_undo_is_the_difference_the_other_way(before: People, after: People) -> None:
    there = applied(before, difference(before, after))
    assert as_sets(applied(there, difference(there, before))) == as_sets(before)


@settings(max_examples=200, deadline=None)
@given(PEOPLE, PEOPLE)
def test_a_change_made_twice_is_made_once(before: People, after: People) -> None:
    change = difference(before, after)
    once = applied(before, change)
    assert applied(once, change) == once


@given(PEOPLE)
def test_without_a_change_there_is_nothing_to_keep(people: People) -> None:
    assert not difference(people, people)
    assert applied(people, PeopleChange()) == people


@given(PEOPLE, PEOPLE)
def test_only_what_changed_is_kept(before: People, after: People) -> None:
    change = difference(before, after)
    old = {before.school, *before.adults, *before.classes, *before.pairings, *before.pupils}
    assert not old & set(change.puts)


def test_who_is_corrected_keeps_the_place_in_the_row() -> None:
    people = People(pupils=(Pupil("a", "c", "Noor"), Pupil("b", "c", "Sem")))
    noortje = replace(people, pupils=(replace(people.pupils[0], call_name="Noortje"), people.pupils[1]))
    assert applied(people, difference(people, noortje)) == noortje
