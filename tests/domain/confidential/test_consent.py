"""What is allowed, and what a lesson then knows."""

from datetime import date

from vertrouwen_desktop.domain.confidential.consent import consented, scene_children, unasked
from vertrouwen_desktop.domain.confidential.people import People, Pupil, Purpose, Sayer, SchoolClass, Wish

DAY, LATER = date(2026, 11, 2), date(2026, 11, 9)
NAME = Purpose.BOARD_NAME
CLASS = People(
    classes=(SchoolClass("c1", "Groep 6"),),
    pupils=(
        Pupil("k1", "c1", "Noor", symbol="symbool_vis"),
        Pupil("k2", "c1", "Sam", "B", "symbool_boot"),
        Pupil("k3", "c2", "Imre"),
    ),
)


def said(people, wish, ids=("k1",), on=DAY, by=Sayer.CARER):
    return consented(people, ids, NAME, wish, on, by, "a1")


def test_nobody_asked_is_not_a_yes():
    assert not any(one.agrees(NAME) or one.consent(NAME) for one in CLASS.pupils)


def test_a_yes_counts_for_who_said_it_and_for_nobody_else():
    people = said(CLASS, Wish.GIVEN)
    assert [one.agrees(NAME) for one in people.pupils] == [True, False, False]
    assert people.pupils[0].consent(NAME).on == DAY


def test_a_no_after_a_yes_takes_the_yes_back():
    people = said(said(CLASS, Wish.GIVEN), Wish.REFUSED, on=LATER)
    assert people.pupils[0].consent(NAME).wish is Wish.WITHDRAWN
    assert people.pupils[0].consent(NAME).on == LATER
    assert said(people, Wish.REFUSED).pupils[0].consent(NAME).wish is Wish.WITHDRAWN


def test_a_no_at_once_is_a_refusal():
    assert said(CLASS, Wish.REFUSED).pupils[0].consent(NAME).wish is Wish.REFUSED


def test_the_same_said_again_keeps_its_first_day():
    people = said(CLASS, Wish.GIVEN)
    assert said(people, Wish.GIVEN, on=LATER) == people


def test_what_was_written_down_by_mistake_was_never_asked():
    assert unasked(said(CLASS, Wish.GIVEN), {"k1"}, NAME) == CLASS


def test_the_class_sees_a_name_or_a_symbol_only_where_it_may():
    one, two = scene_children(said(CLASS, Wish.GIVEN), "c1")
    assert (one.name, one.board_name, one.symbol) == ("Noor", "Noor", "symbool_vis")
    assert (two.name, two.board_name, two.symbol) == ("Sam B.", "", "")


def test_the_initial_of_a_surname_is_never_on_the_board():
    people = said(CLASS, Wish.GIVEN, ("k2",))
    assert scene_children(people, "c1")[1].board_name == "Sam"


def test_who_is_restricted_or_left_is_in_no_lesson():
    hidden = People(CLASS.school, (), CLASS.classes, (), (Pupil("k1", "c1", "Noor", restricted=True),))
    gone = People(CLASS.school, (), CLASS.classes, (), (Pupil("k1", "c1", "Noor", left_on=DAY),))
    assert scene_children(hidden, "c1") == scene_children(gone, "c1") == ()
