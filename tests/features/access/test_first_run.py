"""What the first run asks, and the people that come of it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.features.access.fakes import MARIT, SAM, TODAY, ids
from vertrouwen_desktop.domain.confidential.people import People, Region, Role, School, SchoolClass
from vertrouwen_desktop.features.access import first_run as f
from vertrouwen_desktop.features.access.first_run import Step


def run(**changes):
    return replace(f.begun(ids()), **changes)


def whole():
    named = run(name="Juf Marit", second="Sam", has_second=True, class_name="Groep 5/6", school=" De  Wilg ")
    return f.with_names(named, "…", ("Amira", "Sam B", "Sam K"), ids())


def test_the_steps_follow_each_other_forwards_and_backwards():
    now = run()
    for number in range(1, 8):
        assert now.number == number
        now = f.forward(now)
    assert now.step is Step.PLAN
    for _ in range(9):
        now = f.back(now)
    assert now.step is Step.SCHOOL


@given(st.lists(st.sampled_from([f.forward, f.back]), max_size=40))
def test_going_to_and_fro_loses_nothing_that_was_typed(moves):
    now = whole()
    for move in moves:
        now = move(now)
    assert replace(now, step=Step.SCHOOL) == replace(whole(), step=Step.SCHOOL)


def test_the_people_are_what_was_typed():
    people = f.people_of(whole(), TODAY)
    assert people.school == School("De Wilg", Region.NONE)
    assert [(one.name, one.role) for one in people.adults] == [
        ("Juf Marit", Role.TEACHER),
        ("Sam", Role.YOUTH_WORKER),
    ]
    (group,) = people.classes
    assert (group.name, group.groups, group.school_year) == ("Groep 5/6", "5/6", "2026-2027")
    (pairing,) = people.pairings
    assert (pairing.teacher_id, pairing.youth_worker_id) == tuple(one.adult_id for one in people.adults)
    assert [one.shown_name for one in people.pupils] == ["Amira", "Sam B.", "Sam K."]


def test_keeping_a_step_twice_makes_nothing_twice():
    now = whole()
    assert f.people_of(now, TODAY) == f.people_of(f.forward(f.back(now)), TODAY)


def test_a_mended_name_keeps_the_id_of_its_place():
    give = ids()
    before = f.with_names(run(class_name="6"), "", ("Amira", "Bram"), give)
    after = f.with_names(before, "", ("Amira", "Bas", "Noor"), give)
    one, two = f.people_of(before, TODAY), f.people_of(after, TODAY)
    assert [p.pupil_id for p in one.pupils] == [p.pupil_id for p in two.pupils[:2]]


def test_bad_names_do_not_stop_what_else_there_is_to_keep():
    now = f.with_names(run(class_name="6"), "", ("Sam", "Sam"), ids())
    assert f.people_of(now, TODAY).classes
    assert not f.people_of(now, TODAY).pupils


def test_two_with_one_name_are_asked_for_a_letter():
    now = replace(run(step=Step.PUPILS, class_name="6", name="M"), names=("Sam", "Sam"), pupil_ids=("1", "2"))
    assert "letter" in f.trouble(now)["names"]


def test_what_is_missing_is_said_at_its_field():
    assert f.trouble(run()) == {}
    assert set(f.trouble(run(step=Step.ADULT))) == {"name"}
    assert set(f.trouble(run(step=Step.SECOND, name="Sam", second="sam"))) == {"second"}
    assert set(f.trouble(run(step=Step.CLASS, groups="veel"))) == {"class", "groups"}
    assert set(f.trouble(run(step=Step.PUPILS))) == {"names"}
    assert set(f.trouble(run(step=Step.PLAN))) == {"first"}


def test_hundred_names_are_a_slip():
    now = replace(run(step=Step.PUPILS, class_name="6"), names=("A",) * 100, pupil_ids=tuple("abc"))
    assert "100 namen" in f.trouble(now)["names"]


@pytest.mark.parametrize(
    ("first", "second", "pair"),
    [
        (Role.TEACHER, Role.YOUTH_WORKER, ("1", "2")),
        (Role.YOUTH_WORKER, Role.TEACHER, ("2", "1")),
        (Role.COUNSELLOR, Role.YOUTH_WORKER, ("", "2")),
        (Role.SUBSTITUTE, Role.TEACHER, ("2", "")),
        (Role.SUBSTITUTE, Role.YOUTH_WORKER, ("1", "2")),
    ],
)
def test_each_adult_takes_the_place_of_the_role(first, second, pair):
    now = run(name="A", role=first, second="B", second_role=second, has_second=True, class_name="6")
    people = f.people_of(replace(now, ids=replace(now.ids, adult="1", second="2")), TODAY)
    assert (people.pairings[0].teacher_id, people.pairings[0].youth_worker_id) == pair


def test_a_second_adult_without_a_password_is_not_there_yet():
    assert len(f.people_of(run(name="A", second="B"), TODAY).adults) == 1


def test_left_out_means_empty_and_on():
    assert f.skipped(run(school="x")) == run(step=Step.ADULT)
    assert f.skipped(replace(whole(), step=Step.PUPILS)).names == ()
    kept = replace(whole(), step=Step.SECOND)
    assert f.skipped(kept).second == "Sam", "who has a password stays"


@given(st.dates(date(2026, 1, 1), date(2036, 1, 1)), st.integers(0, 4), st.integers(0, 12))
def test_the_dates_offered_are_on_that_day_and_not_over(today, weekday, page):
    dates = f.first_dates(today, weekday, page)
    assert all(on.weekday() == weekday and on >= today for on in dates)
    assert dates == tuple(sorted(dates))
    assert (f.first_dates(today, weekday, page + 1)[0] - dates[-1]).days == 7


@given(st.dates(date(2026, 1, 1), date(2036, 1, 1)))
def test_seven_lessons_are_seven_weeks(first):
    days = f.weekly_dates(first, 7)
    assert len(days) == 7
    assert (days[-1] - days[0]).days == 42


def test_a_run_that_was_cut_off_goes_on_where_it_was():
    assert f.resumed(People(adults=(MARIT,)), False, ids()).step is Step.RECOVERY
    assert f.resumed(People(adults=(MARIT,)), True, ids()).step is Step.SECOND
    both = f.resumed(People(School("De Wilg"), (MARIT, SAM)), True, ids())
    assert (both.step, both.name, both.second, both.school) == (Step.CLASS, "Juf Marit", "Sam", "De Wilg")
    assert f.people_of(both, TODAY).adults == (MARIT, SAM)
    assert f.resumed(People(adults=(MARIT,), classes=(SchoolClass("c", "6"),)), False, ids()) is None
