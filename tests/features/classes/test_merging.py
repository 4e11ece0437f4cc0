"""What was read against who is there, and how it is put in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.confidential.rosters import NAMES, SYMBOLS, TODAY, assert_sound, ids, schools
from tests.features.classes.sources import KEY, SIX, data, names, read, tried
from vertrouwen_desktop.domain.confidential.people import People, Pupil, SchoolClass, applied, difference
from vertrouwen_desktop.domain.confidential.registration import corrected, doubles_in, left
from vertrouwen_desktop.domain.confidential.school import add_class
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.edexml import from_edexml
from vertrouwen_desktop.features.classes.merging import aimed, applied_import, compared, mended, proposed
from vertrouwen_desktop.features.classes.model import (
    NEW_CLASS,
    Door,
    ImportDraft,
    Match,
    Reading,
    SourceClass,
    SourceRow,
)
from vertrouwen_desktop.features.classes.paste import pasted


def put(people: People, draft: ImportDraft) -> People:
    return applied_import(people, draft, replace(proposed(draft), symbols=SYMBOLS), ids("put"))


def matches(draft: ImportDraft) -> list[Match]:
    return [one.match for one in draft.rows]


def test_the_same_file_again_changes_nothing() -> None:
    people = put(SIX, read("klas30.xml"))
    again = read("klas30.xml", people)
    assert set(matches(again)) == {Match.SAME}
    assert again.missing == ()
    assert put(people, again) == people


@pytest.mark.parametrize("text", ["Sanne\nJoris", "Sam B.\nSam V.", "Sam Boom\nSam Vlinder\nNoor de Wit"])
def test_the_same_names_again_are_the_same_children(text: str) -> None:
    people = put(SIX, pasted(text, SIX, "c"))
    again = pasted(text, people, "c")
    assert set(matches(again)) == {Match.SAME}
    assert put(people, again) == people


def test_a_key_knows_a_child_again_by_any_name_class_and_group() -> None:
    people = put(SIX, read("dubbele-sleutel.xml"))
    pupil = people.pupils[0]
    people = corrected(people, pupil.pupil_id, "Sannie", "", "5")
    people = left(people, pupil.pupil_id, TODAY)
    (row, *_) = read("dubbele-sleutel.xml", people).rows
    assert (row.match, row.pupil_id, row.our_name) == (Match.CHANGED, pupil.pupil_id, "Sannie")
    assert row.changes == ("groep 5 → 6", "komt terug")
    after = put(people, read("dubbele-sleutel.xml", people)).pupil(pupil.pupil_id)
    assert (after.call_name, after.group, after.left_on) == ("Sannie", "6", None), "our own name stays"


def test_a_name_is_taken_over_only_when_somebody_says_so() -> None:
    people = put(SIX, read("dubbele-sleutel.xml"))
    people = corrected(people, people.pupils[0].pupil_id, "Sannie", "", "6")
    draft = read("dubbele-sleutel.xml", people)
    choices = replace(proposed(draft), renamed=frozenset({draft.rows[0].number}))
    assert applied_import(people, draft, choices, ids("more")).pupils[0].call_name == "Sanne"


def test_a_child_that_was_typed_gets_its_key_from_the_file() -> None:
    people = put(SIX, pasted("Sanne\nBram\nLoes", SIX, "c"))
    draft = read("dubbele-sleutel.xml", people)
    assert [(one.call_name, one.match) for one in draft.rows if not one.problem] == [
        ("Sanne", Match.SAME),
        ("Bram", Match.SAME),
    ]
    after = put(people, draft)
    assert [bool(one.source_key) for one in after.pupils] == [True, True, False]
    assert [people.pupil(one).call_name for one in draft.missing] == ["Loes"]
    assert len(after.pupils) == 3, "nobody is ever removed"


def test_two_in_the_file_who_may_be_the_same_child_are_asked() -> None:
    people = replace(SIX, pupils=(Pupil("k", "c", "Sanne"),))
    draft = read("klas30.xml", people)
    twice = [one for one in draft.rows if one.call_name == "Sanne"]
    assert all("Geef Sanne hier eerst een letter" in one.problem for one in twice)
    people = corrected(people, "k", "Sanne", "K", "")
    twice = [one for one in read("klas30.xml", people).rows if one.call_name == "Sanne"]
    assert [(one.match, one.shown_name) for one in twice] == [(Match.NEW, "Sanne B."), (Match.SAME, "Sanne K.")]


def test_two_of_ours_who_may_be_the_child_of_the_file_are_asked() -> None:
    people = replace(SIX, pupils=(Pupil("k", "c", "Sam", "B"), Pupil("m", "c", "Sam", "V")))
    (row,) = pasted("Sam", people, "c").rows
    assert "Er zijn al meer kinderen die Sam heten" in row.problem
    assert [one.pupil_id for one in pasted("Sam V.", people, "c").rows] == ["m"]


def test_a_second_sam_is_mended_by_the_suggestion() -> None:
    draft = pasted("Sam\nSam\nSam", SIX, "c")
    draft = mended(draft, SIX, 1, draft.rows[1].suggestion)
    draft = mended(draft, SIX, 2, "Sam", "v")
    assert names(draft) == ["Sam", "Sam 2", "Sam V."]
    with pytest.raises(KnownError, match="geen nummer"):
        mended(draft, SIX, 2, "123456782")
    assert len(put(SIX, draft).pupils) == 3


def test_a_row_with_a_problem_stays_out_until_it_is_mended() -> None:
    draft = read("lege-cellen.csv")
    assert len(put(SIX, draft).pupils) == 3
    bad = next(one for one in draft.rows if one.problem)
    assert "Noud" in names(mended(draft, SIX, bad.number, "Noud"))


def test_classes_are_chosen_and_made() -> None:
    draft = read("school.xml")
    draft = aimed(draft, SIX, "Groep 5/6", NEW_CLASS)
    draft = aimed(draft, SIX, "Plusklas", "c")
    assert names(draft) == ["Sanne", "Joris", "Imani"]
    choices = replace(proposed(draft), school_year="2031-2032")
    after = applied_import(SIX, draft, choices, ids("put"))
    made = after.classes[-1]
    assert (made.name, made.groups, made.school_year) == ("Groep 5/6", "5/6", "2031-2032")
    assert [one.call_name for one in after.pupils_of(made.class_id)] == ["Joris", "Sanne"]
    assert [one.call_name for one in after.pupils_of("c")] == ["Imani"]
    assert_sound(after)
    clash = aimed(draft, SIX, "Groep 7", NEW_CLASS)
    taken = add_class(SIX, "groep 7", "7", "2031-2032", ids("seven"))
    with pytest.raises(KnownError, match="Er is al een groep met de naam"):
        applied_import(taken, clash, proposed(clash), ids("put"))


def test_next_year_the_file_moves_the_children_up() -> None:
    people = put(SIX, read("klas30.xml"))
    people = add_class(people, "Groep 7", "7", "2027-2028", ids("seven"))
    text = data("klas30.xml").replace(b"<naam>6A", b"<naam>Groep 7").replace(b"jaargroep>6<", b"jaargroep>7<")
    draft = from_edexml(text, people, "c", KEY)
    assert draft.reading.classes[0].class_id == "seven-1"
    assert {one.changes for one in draft.rows} == {("groep 6 → 7", "gaat naar Groep 7")}
    after = put(people, draft)
    assert len(after.pupils_of("seven-1")) == len(after.pupils) == 30
    assert doubles_in(after, "seven-1") == ()
    assert len({one.symbol for one in after.pupils}) == 30


def test_only_who_is_chosen_comes_in() -> None:
    draft = pasted("Sam B.\nSam V.\nNoor", SIX, "c")
    choices = replace(proposed(draft), taken=frozenset({0, 2}))
    after = applied_import(SIX, draft, choices, ids())
    assert [one.shown_name for one in after.pupils] == ["Sam", "Noor"], "one Sam needs no letter"
    assert [one.group for one in after.pupils] == ["6", "6"]


def test_a_name_that_was_taken_meanwhile_is_told() -> None:
    draft = mended(pasted("Noor\nSam\nSam", SIX, "c"), SIX, 2, "Sam 2")
    meanwhile = replace(SIX, pupils=(Pupil("k", "c", "Sam", "B"), Pupil("m", "c", "Sam", "V")))
    with pytest.raises(KnownError, match="Sam"):
        applied_import(meanwhile, draft, proposed(draft), ids())


KEYS = st.sampled_from(["", "", "a", "b", "c", "d"])
ROWS = st.lists(
    st.builds(
        SourceRow,
        st.just(1),
        st.sampled_from(NAMES),
        st.sampled_from(["", "Ba", "Be", "Vo"]),
        st.sampled_from(["", "5", "6"]),
        st.sampled_from([("A",), ("B",), ("B", "A")]),
        KEYS,
        st.sampled_from(["", "", "", "Typ de naam."]),
    ),
    max_size=10,
)


@given(schools(), ROWS, st.data())
def test_an_import_loses_nobody_makes_no_double_and_can_be_undone(
    before: People, rows: list[SourceRow], data: st.DataObject
) -> None:
    before = replace(before, pupils=tuple(replace(one, source_key=data.draw(KEYS)) for one in before.pupils))
    before = replace(before, classes=(*before.classes, SchoolClass("z", "Klas z", "6")))
    aims = st.sampled_from(["", NEW_CLASS, *(one.class_id for one in before.classes)])
    classes = (SourceClass("A", "6", 1, data.draw(aims)), SourceClass("B", "", 1, data.draw(aims)))
    draft = compared(Reading(Door.CSV, tuple(rows), classes), before)
    choices = replace(proposed(draft), symbols=SYMBOLS)
    if data.draw(st.booleans()):
        choices = replace(choices, taken=frozenset(one for one in choices.taken if data.draw(st.booleans())))
    doubles = {one for each in before.classes for two in doubles_in(before, each.class_id) for one in two}
    after = tried(lambda: applied_import(before, draft, choices, ids("put")))
    if after is None:
        return
    assert_sound(after)
    assert [one.pupil_id for one in after.pupils[: len(before.pupils)]] == [one.pupil_id for one in before.pupils]
    new = [one for one in draft.rows if one.match is Match.NEW and one.number in choices.taken]
    assert len(after.pupils) == len(before.pupils) + len(new)
    assert applied(after, difference(after, before)) == before
    if not doubles:
        assert [doubles_in(after, one.class_id) for one in after.classes if doubles_in(after, one.class_id)] == []
    touched = {one.pupil_id for one in draft.rows if one.number in choices.taken}
    for one in before.pupils:
        if one.pupil_id not in touched:
            assert after.pupil(one.pupil_id) == one
