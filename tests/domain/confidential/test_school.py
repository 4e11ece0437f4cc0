"""What may happen to the adults and the classes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.confidential.rosters import TODAY, assert_sound, ids, school, schools
from vertrouwen_desktop.domain.confidential.people import People, Region, Role
from vertrouwen_desktop.domain.confidential.school import (
    add_adult,
    add_class,
    archived_class,
    changed_adult,
    changed_class,
    named_school,
    paired,
    removed_adult,
    restored_adult,
    restored_class,
    school_year,
    year_after,
)
from vertrouwen_desktop.domain.errors import KnownError

TOMORROW = TODAY + timedelta(days=1)


def test_a_school_year_begins_in_august() -> None:
    assert school_year(date(2026, 7, 31)) == "2025-2026"
    assert school_year(date(2026, 8, 1)) == "2026-2027"
    assert year_after("2026-2027") == "2027-2028"
    assert year_after("") == ""


def test_the_school_has_a_name_and_a_region() -> None:
    people = named_school(school(), "  De   Wilg ", Region.SOUTH)
    assert (people.school.name, people.school.region) == ("De Wilg", Region.SOUTH)
    with pytest.raises(KnownError):
        named_school(people, "x" * 81, Region.NONE)


def test_an_adult_is_added_and_changed_and_names_are_unique() -> None:
    people = add_adult(school(), "meester Kees", Role.SUBSTITUTE, "s")
    assert changed_adult(people, "s", "meester Kees", Role.COUNSELLOR).adult("s").role is Role.COUNSELLOR
    with pytest.raises(KnownError, match="Er is al een daan"):
        changed_adult(people, "s", "daan", Role.SUBSTITUTE)
    with pytest.raises(KnownError, match="Vul een naam in"):
        add_adult(people, " ", Role.TEACHER, "x")


def test_who_taught_stays_but_is_not_active_and_the_place_is_empty_from_today() -> None:
    people = removed_adult(school(), "y", TODAY, ids())
    assert not people.adult("y").active
    assert people.pairing("c", TODAY - timedelta(days=1)).youth_worker_id == "y"
    assert people.pairing("c", TODAY).youth_worker_id == ""
    assert people.pairing("c", TODAY).teacher_id == "t"
    assert restored_adult(people, "y").adult("y").active
    assert_sound(people)


def test_who_never_taught_is_gone_unless_something_names_the_adult() -> None:
    people = add_adult(school(), "meester Kees", Role.SUBSTITUTE, "s")
    planned = paired(people, "c", "s", "y", TOMORROW, ids("p"))
    after = removed_adult(planned, "s", TODAY, ids())
    assert after.adult("s") is None
    assert after.pairing("c", TOMORROW).teacher_id == ""
    assert removed_adult(people, "s", TODAY, ids(), wrote=True).adult("s").active is False


def test_the_last_adult_stays() -> None:
    people = removed_adult(school(), "y", TODAY, ids())
    with pytest.raises(KnownError, match="één volwassene overblijven"):
        removed_adult(people, "t", TODAY, ids("more"))


def test_a_pairing_changes_in_the_year() -> None:
    people = add_adult(school(), "meester Kees", Role.SUBSTITUTE, "s")
    later = paired(people, "c", "s", "y", TOMORROW, ids())
    assert later.pairing("c", TODAY).teacher_id == "t"
    assert later.pairing("c", TOMORROW).teacher_id == "s"
    again = paired(later, "c", "s", "", TOMORROW, ids("more"))
    assert len(again.pairings) == 2, "one a day"
    assert paired(again, "c", "s", "", TOMORROW, ids("third")) == again
    with pytest.raises(KnownError, match="twee verschillende mensen"):
        paired(people, "c", "t", "t", TODAY, ids())


def test_a_class_is_added_changed_archived_and_restored() -> None:
    people = add_class(school(), " De  Uilen ", "groep 5-6", "2026-2027", ids())
    one = people.school_class("new-1")
    assert (one.name, one.groups) == ("De Uilen", "5/6")
    with pytest.raises(KnownError, match="Er is al een groep met de naam"):
        changed_class(people, "new-1", "groep 6", "")
    with pytest.raises(KnownError, match="geen naam van een groep"):
        add_class(people, "12-03-2016", "", "", ids("x"))
    with pytest.raises(KnownError, match="jaargroep"):
        changed_class(people, "new-1", "De Uilen", "123456782")
    old = archived_class(people, "c")
    assert old.school_class("c").archived
    renamed = changed_class(old, "new-1", "Groep 6", "6")
    with pytest.raises(KnownError):
        restored_class(renamed, "c")
    assert not restored_class(old, "c").school_class("c").archived


@given(schools(), st.data())
def test_whatever_the_adults_do_everything_named_is_there(people: People, data: st.DataObject) -> None:
    new_id = ids()
    people = add_adult(people, "meester Kees", Role.SUBSTITUTE, "s")
    for _ in range(data.draw(st.integers(1, 5))):
        today = TODAY + timedelta(days=data.draw(st.integers(-30, 30)))
        who = data.draw(st.sampled_from(people.adults)).adult_id
        active = ["", *(one.adult_id for one in people.adults if one.active)]
        try:
            if people.classes and data.draw(st.booleans()):
                class_id = data.draw(st.sampled_from(people.classes)).class_id
                two = data.draw(st.sampled_from(active)), data.draw(st.sampled_from(active))
                people = paired(people, class_id, *two, today, new_id)
            else:
                people = removed_adult(people, who, today, new_id)
        except KnownError:
            continue
        assert_sound(people)
        assert any(one.active for one in people.adults)
