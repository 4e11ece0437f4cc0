"""What may happen to the pupils of a class."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.confidential.rosters import NAMES, SYMBOLS, TODAY, assert_sound, ids, school, schools
from vertrouwen_desktop.domain.confidential.people import People, Pupil, applied, difference
from vertrouwen_desktop.domain.confidential.registration import (
    NewPupil,
    add_pupils,
    came_back,
    corrected,
    doubles_in,
    free_symbols,
    left,
    moved,
    restricted,
    with_symbol,
)
from vertrouwen_desktop.domain.confidential.school import add_class
from vertrouwen_desktop.domain.errors import KnownError

NEWCOMERS = st.lists(st.builds(NewPupil, st.sampled_from(NAMES), st.sampled_from(["", "Ba", "Be", "Vo"])), max_size=8)


def shown(people: People, class_id: str = "c") -> list[str]:
    return [one.shown_name for one in people.pupils if one.class_id == class_id]


def test_a_class_of_thirty_is_thirty_with_a_symbol_each() -> None:
    names = [NewPupil(f"{name}{letter}") for letter in "abc" for name in NAMES]
    people = add_pupils(school(0), "c", names, ids(), SYMBOLS)
    assert len(people.pupils_of("c")) == 30
    assert len({one.symbol for one in people.pupils}) == 30
    assert {one.group for one in people.pupils} == {"6"}
    assert_sound(people)


def test_two_with_one_name_get_the_letter_of_their_surname_and_nobody_else_does() -> None:
    come = [NewPupil("Sam", "Ba"), NewPupil("Noor", "Vo"), NewPupil("Sam", "Vo")]
    assert shown(add_pupils(school(0), "c", come, ids())) == ["Sam B.", "Noor", "Sam V."]


def test_two_surnames_with_one_letter_get_two_letters() -> None:
    come = [NewPupil("Sam", "Ba"), NewPupil("Sam", "Be")]
    assert shown(add_pupils(school(0), "c", come, ids())) == ["Sam Ba.", "Sam Be."]


def test_a_second_sam_without_a_surname_is_asked() -> None:
    with pytest.raises(KnownError, match=r"Er is al een Sam\. .* of neem Sam 2\."):
        add_pupils(school(0), "c", [NewPupil("Sam"), NewPupil("Sam ")], ids())
    people = add_pupils(school(0), "c", [NewPupil("Sam"), NewPupil("Sam 2")], ids())
    with pytest.raises(KnownError, match=r"of neem SAM 3\."):
        add_pupils(people, "c", [NewPupil("SAM")], ids("more"))


def test_a_bad_name_is_told() -> None:
    with pytest.raises(KnownError, match="Vul een naam in"):
        add_pupils(school(0), "c", [NewPupil("   ")], ids())
    with pytest.raises(KnownError, match="geen nummer"):
        corrected(school(), "k1", "123456782", "", "")
    with pytest.raises(KnownError, match="jaargroep"):
        corrected(school(), "k1", "Sam", "", "zes en een half")


def test_a_correction_is_tidy_and_may_not_make_a_double() -> None:
    people = corrected(school(), "k1", "  Jo\u0301ris  ", "van", "5")
    assert people.pupil("k1") == replace(school().pupil("k1"), call_name="Jóris", initial="Va", group="5")
    with pytest.raises(KnownError, match="Er is al een"):
        corrected(school(), "k1", "sanne 0", "", "6")
    assert corrected(school(), "k1", "Sanne 0", "V", "6").pupil("k1").shown_name == "Sanne 0 V."


def test_a_symbol_is_unique_while_there_are_symbols_left() -> None:
    people = school(3)
    with pytest.raises(KnownError, match="heeft dit symbool al"):
        with_symbol(people, "k0", "symbol1", SYMBOLS)
    assert with_symbol(people, "k0", "symbol9", SYMBOLS).pupil("k0").symbol == "symbol9"
    assert with_symbol(people, "k0", "symbol1", SYMBOLS[:3]).pupil("k0").symbol == "symbol1", "none is left"
    assert with_symbol(people, "k0", "", SYMBOLS).pupil("k0").symbol == ""
    assert with_symbol(left(people, "k1", TODAY), "k0", "symbol1", SYMBOLS).pupil("k0").symbol == "symbol1"


def test_more_children_than_symbols_still_all_get_one() -> None:
    people = add_pupils(school(0), "c", [NewPupil(f"Sam {chr(97 + n)}") for n in range(5)], ids(), SYMBOLS[:2])
    assert all(one.symbol for one in people.pupils)


def test_who_left_comes_back_with_another_symbol_when_it_is_taken() -> None:
    people = left(school(3), "k1", TODAY)
    assert people.pupil("k1").left_on == TODAY
    assert len(people.pupils_of("c")) == 2
    people = with_symbol(people, "k0", "symbol1", SYMBOLS)
    back = came_back(people, "k1", SYMBOLS)
    assert back.pupil("k1").left_on is None
    assert back.pupil("k1").symbol not in {"", "symbol1", "symbol2"}
    assert came_back(back, "k1") is back
    assert left(people, "k1", TODAY.replace(year=2030)).pupil("k1").left_on == TODAY, "gone is gone since then"


def test_a_move_may_make_a_double_and_says_so() -> None:
    people = add_class(school(1), "Groep 7", "7", "2026-2027", ids("class"))
    people = add_pupils(people, "class-1", [NewPupil("Sanne 0")], ids(), SYMBOLS)
    after = moved(people, "k0", "class-1", SYMBOLS)
    assert [len(two) for two in doubles_in(after, "class-1")] == [2]
    assert len({one.symbol for one in after.pupils_of("class-1")}) == 2
    assert doubles_in(people, "class-1") == ()
    assert restricted(people, "k0", True).pupil("k0").restricted


@given(schools(), NEWCOMERS)
def test_adding_keeps_everybody_and_makes_no_double(people: People, come: list[NewPupil]) -> None:
    if not people.classes:
        return
    class_id = people.classes[0].class_id
    before = {one for two in doubles_in(people, class_id) for one in two}
    try:
        after = add_pupils(people, class_id, come, ids(), SYMBOLS)
    except KnownError:
        assert len({one.call_name for one in (*come, *people.pupils)}) < len(come) + len(people.pupils)
        return
    assert after.pupils[: len(people.pupils)] == people.pupils
    assert len(after.pupils) == len(people.pupils) + len(come)
    assert {one for two in doubles_in(after, class_id) for one in two} == before
    assert_sound(after)


@given(schools(), st.data())
def test_no_step_loses_anybody_and_undo_is_the_value_before(people: People, data: st.DataObject) -> None:
    if not people.pupils:
        return
    now = people
    for _ in range(data.draw(st.integers(1, 6))):
        pupil: Pupil = data.draw(st.sampled_from(now.pupils))
        class_id = data.draw(st.sampled_from(now.classes)).class_id
        free = free_symbols(now, pupil.class_id, SYMBOLS)
        before = now
        now = data.draw(
            st.sampled_from(
                [
                    left(now, pupil.pupil_id, TODAY),
                    came_back(now, pupil.pupil_id, SYMBOLS),
                    moved(now, pupil.pupil_id, class_id, SYMBOLS),
                    restricted(now, pupil.pupil_id, not pupil.restricted),
                    with_symbol(now, pupil.pupil_id, free[0], SYMBOLS),
                ]
            )
        )
        assert applied(now, difference(now, before)) == before
        assert [one.pupil_id for one in now.pupils] == [one.pupil_id for one in people.pupils]
    assert [one.call_name for one in now.pupils] == [one.call_name for one in people.pupils]
    assert_sound(now)
