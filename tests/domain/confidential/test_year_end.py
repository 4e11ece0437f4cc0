"""The end of a school year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.confidential.rosters import SYMBOLS, assert_sound, ids, school, schools
from vertrouwen_desktop.domain.confidential.people import People, Pupil, applied, difference
from vertrouwen_desktop.domain.confidential.registration import NewPupil, add_pupils
from vertrouwen_desktop.domain.confidential.school import add_class
from vertrouwen_desktop.domain.confidential.year_end import (
    Step,
    YearEnd,
    group_up,
    proposed_year_end,
    renamed,
    stepped,
    with_class,
    year_end,
    year_end_trouble,
)
from vertrouwen_desktop.domain.errors import KnownError

LAST, FIRST = date(2027, 7, 9), date(2027, 8, 23)


def proposed(people: People) -> YearEnd:
    return proposed_year_end(people, LAST, FIRST, ids("next"))


def test_a_class_of_thirty_goes_up_as_thirty() -> None:
    before = school(30)
    after = year_end(before, proposed(before), SYMBOLS)
    (new,) = [one for one in after.classes if not one.archived]
    assert (new.name, new.groups, new.school_year) == ("Groep 7", "7", "2027-2028")
    assert len(after.pupils_of(new.class_id)) == 30
    assert {one.group for one in after.pupils} == {"7"}
    assert after.school_class("c").archived
    assert after.pairing(new.class_id, FIRST).teacher_id == "t"
    assert after.pairing(new.class_id, LAST) is None
    assert_sound(after)


def test_the_last_group_leaves_and_its_class_is_over() -> None:
    before = school(4, "8")
    after = year_end(before, proposed(before))
    assert [one.left_on for one in after.pupils] == [LAST] * 4
    assert [one.archived for one in after.classes] == [True]


def test_a_combination_keeps_its_name_and_its_eldest_get_a_class_of_their_own() -> None:
    come = [NewPupil("Sam", group="5"), NewPupil("Noor", group="6")]
    people = add_pupils(school(0, "5/6"), "c", come, ids())
    after = year_end(people, proposed(people))
    names = {one.call_name: (after.school_class(one.class_id).name, one.group) for one in after.pupils}
    assert names == {"Sam": ("Groep 5/6", "6"), "Noor": ("Groep 7", "7")}
    assert after.pairing(after.pupils[1].class_id, FIRST).teacher_id == "t"


def test_the_eldest_of_a_combination_go_to_a_class_that_takes_them() -> None:
    people = add_class(school(0, "5/6"), "Groep 7/8", "7/8", "2026-2027", ids("seven"))
    people = add_pupils(people, "c", [NewPupil("Sam", group="5"), NewPupil("Noor", group="6")], ids())
    people = add_pupils(people, "seven-1", [NewPupil("Bram", group="8")], ids("more"))
    after = year_end(people, proposed(people))
    assert after.school_class(after.pupils[1].class_id).name == "Groep 7/8"
    assert after.pupils[2].left_on == LAST


def test_special_education_stays_together() -> None:
    before = school(3, "S")
    after = year_end(before, proposed(before))
    (new,) = [one for one in after.classes if not one.archived]
    assert (new.name, len(after.pupils_of(new.class_id))) == ("Groep S", 3)
    assert year_end(before, stepped(proposed(before), before, "k0", Step.STAY)).pupil("k0").class_id == new.class_id


def test_who_stays_needs_a_class_and_the_program_asks_for_it() -> None:
    before = school(3)
    year = stepped(proposed(before), before, "k1", Step.STAY)
    assert year_end_trouble(before, year) == "Kies in welke groep Joris 1 volgend jaar zit."
    with pytest.raises(KnownError, match="Joris 1"):
        year_end(before, year)
    year = with_class(year, "Groep 6 nieuw", "6", ids("six"))
    year = stepped(year, before, "k1", Step.STAY)
    after = year_end(before, year)
    assert after.school_class(after.pupil("k1").class_id).name == "Groep 6 nieuw"
    assert after.pupil("k1").group == "6"
    assert after.pupil("k0").group == "7"


def test_who_leaves_is_kept_in_the_class_that_is_over() -> None:
    before = school(3)
    after = year_end(before, stepped(proposed(before), before, "k2", Step.LEAVE))
    assert (after.pupil("k2").left_on, after.pupil("k2").class_id) == (LAST, "c")


def test_a_new_class_may_have_another_name_but_no_two_the_same() -> None:
    before = add_class(school(1), "Groep 4", "4", "2026-2027", ids("four"))
    year = renamed(proposed(before), "next-1", "De Valken", "7")
    assert year_end(before, year).school_class("next-1").name == "De Valken"
    with pytest.raises(KnownError, match="Er is al een groep"):
        renamed(year, "next-3", "de valken", "5")
    with pytest.raises(KnownError, match="naam van de groep"):
        renamed(year, "next-3", " ", "5")


def test_two_classes_that_come_together_have_a_symbol_each() -> None:
    people = replace(
        add_class(school(1), "Groep 6b", "6", "2026-2027", ids("b")),
        pupils=(Pupil("k0", "c", "Sam", symbol="symbol0"), Pupil("k1", "b-1", "Noor", symbol="symbol0")),
    )
    year = stepped(proposed(people), people, "k1", Step.UP, "next-1")
    after = year_end(people, year, SYMBOLS)
    assert [one.symbol for one in after.pupils] == ["symbol0", "symbol1"]


def test_groups_go_up_until_the_last_one() -> None:
    assert [group_up(one) for one in ("1", "7", "8", "S", "", "16")] == ["2", "8", "", "S", "", ""]


@given(schools(), st.data())
def test_nobody_is_lost_and_undo_is_the_old_year(before: People, data: st.DataObject) -> None:
    year = proposed(before)
    for one in year.steps:
        if data.draw(st.booleans()):
            step = data.draw(st.sampled_from(Step))
            to = data.draw(st.sampled_from([None, *(each.class_id for each in year.classes)]))
            year = stepped(year, before, one.pupil_id, step, to)
    if year_end_trouble(before, year):
        with pytest.raises(KnownError):
            year_end(before, year, SYMBOLS)
        return
    after = year_end(before, year, SYMBOLS)
    assert_sound(after)
    assert [one.pupil_id for one in after.pupils] == [one.pupil_id for one in before.pupils]
    assert [one.call_name for one in after.pupils] == [one.call_name for one in before.pupils]
    assert applied(after, difference(after, before)) == before
    steps = {one.pupil_id: one.step for one in year.steps}
    for old, new in zip(before.pupils, after.pupils, strict=True):
        if steps.get(new.pupil_id) in (Step.UP, Step.STAY):
            assert new.left_on is None
            assert after.school_class(new.class_id).school_year == "2027-2028"
        elif steps.get(new.pupil_id) is Step.LEAVE:
            assert new == replace(old, left_on=LAST)
        else:
            assert new == old
    going = [one for one in year.steps if one.step is not Step.LEAVE]
    assert sum(len(after.pupils_of(one.class_id)) for one in year.classes) == len(going)
    for one in year.classes:
        symbols = [each.symbol for each in after.pupils_of(one.class_id) if each.symbol]
        assert len(symbols) == len(set(symbols))


@given(schools())
def test_the_usual_decisions_can_be_carried_out_at_once(people: People) -> None:
    year = proposed(people)
    names = [one.name for one in year.classes]
    if len(names) == len(set(names)):
        assert year_end_trouble(people, year) == ""


def test_a_class_is_not_over_while_somebody_is_in_it() -> None:
    before = school(2)
    year = proposed(before)
    later = add_pupils(before, "c", [NewPupil("Sam")], ids("late"))
    after = year_end(later, year)
    assert [one.call_name for one in after.pupils_of("c")] == ["Sam"]
    assert not after.school_class("c").archived
