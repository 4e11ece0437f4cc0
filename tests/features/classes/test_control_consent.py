"""Names on the board: of one child, of a whole class in one go; and what lessons a class gets."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.classes.sample import CLASSES, LONG, TODAY, made, school, with_gone
from tests.features.classes.test_control import ELIDED, press, show
from tests.features.looking import SIZES, button, click, clipped, find, items, spoken, texts
from vertrouwen_desktop.domain.confidential.consent import scene_children
from vertrouwen_desktop.domain.confidential.people import Consent, Purpose, Sayer, Wish
from vertrouwen_desktop.domain.programme import Audience

NAME = Purpose.BOARD_NAME
SHELF = (("bouwen", "Bouwen aan Vertrouwen"), ("respect", "Samenwerken aan Respect"))


def said(held, pupil_id):
    consent = held.value.pupil(pupil_id).consent(NAME)
    return consent and (consent.wish, consent.said_by)


def notes(actions):
    return [one[1:] for one in actions.done if one[0] == "note" and one[1] == "consent_changed"]


def swept(page, many=14, names=None, *size):
    model, actions, held = made(school(many) if names is None else school(many, names))
    view = show(page, model, *size)
    model.askNames()
    return view, model, actions, held


def pill(view, name):
    return next(i for i in items(view.rootObject()) if spoken(i) == name)


# ---- one child


def test_what_was_said_of_one_child_is_written_down_and_can_be_undone(page):
    model, actions, held = made()
    view = show(page, model)
    model.openPupil("k3")
    assert "Nog niet gevraagd" in texts(view)
    press(view, "Mag")
    assert held.value.pupil("k3").consent(NAME) == Consent(NAME, Wish.GIVEN, TODAY, Sayer.CARER, "marit")
    assert "Mag · 12 januari 2027 · ouder of verzorger" in texts(view)
    press(view, "Allebei")
    assert said(held, "k3") == (Wish.GIVEN, Sayer.BOTH)
    press(view, "Liever niet")
    assert said(held, "k3") == (Wish.WITHDRAWN, Sayer.BOTH)
    assert "Teruggenomen · 12 januari 2027 · het kind en ouder of verzorger" in texts(view)
    assert notes(actions) == [("consent_changed", "k3", 1)] * 3
    model.undo()
    assert said(held, "k3") == (Wish.GIVEN, Sayer.BOTH)
    press(view, "Nog niet gevraagd")
    assert said(held, "k3") is None


def test_who_said_it_can_be_chosen_first(page):
    model, _, held = made()
    view = show(page, model)
    model.openPupil("k3")
    press(view, "Het kind")
    assert said(held, "k3") is None
    press(view, "Liever niet")
    assert said(held, "k3") == (Wish.REFUSED, Sayer.CHILD)


def test_of_a_restricted_child_it_is_said_that_it_makes_no_difference(page):
    model, _, held = made(with_gone(school()))
    model.openPupil("k1")
    model.pupil.consent.say("given")
    view = show(page, model)
    assert "Dit kind is afgeschermd. De naam komt zeker niet op het bord." in texts(view)
    assert "k1" not in [one.child_id for one in scene_children(held.value, "6b")]


# ---- the whole class


def test_a_class_of_thirty_is_written_down_with_one_key_a_child(page):
    view, model, actions, held = swept(page, 30)
    order = [one.pupil_id for one in held.value.pupils_of("6b")]
    for number in range(30):
        QTest.keyClick(view, Qt.Key.Key_L if number % 7 == 6 else Qt.Key.Key_M)
    wishes = [held.value.pupil(one).consent(NAME).wish for one in order]
    assert [n for n, wish in enumerate(wishes) if wish is Wish.REFUSED] == [6, 13, 20, 27]
    assert model.sweep.left == 0
    assert "Bij iedereen is gevraagd of de naam op het bord mag." in texts(view)
    assert [len(note) for note in notes(actions)] == [3] * 30
    shown = {one.child_id: one.board_name for one in scene_children(held.value, "6b")}
    assert sum(not name for name in shown.values()) == 4


def test_the_arrows_go_to_a_child_and_a_mistake_is_taken_back(page):
    view, model, _, held = swept(page)
    order = [one.pupil_id for one in held.value.pupils_of("6b")]
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_L)
    assert said(held, order[3]) == (Wish.REFUSED, Sayer.CARER)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert not model.sweep.typed(order[3], "x", False)
    assert model.sweep.typed(order[3], "?", False)
    assert said(held, order[3]) is None
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert model.layer == ""


def test_a_press_writes_down_and_a_second_press_takes_it_away(page):
    view, _, _, held = swept(page)
    click(view, pill(view, "Bas: mag"))
    assert said(held, "k1") == (Wish.GIVEN, Sayer.CARER)
    assert "Bas: de naam mag op het bord." in texts(view)
    click(view, pill(view, "Bas: mag"))
    assert said(held, "k1") is None
    click(view, pill(view, "Bas: liever niet"))
    assert said(held, "k1") == (Wish.REFUSED, Sayer.CARER)


def test_all_others_said_yes_in_one_go_and_one_step_takes_it_back(page):
    view, model, actions, held = swept(page)
    click(view, pill(view, "Amira: liever niet"))
    press(view, "Allebei")
    press(view, "Alle anderen zeiden ja · 13 kinderen")
    assert said(held, "k0") == (Wish.REFUSED, Sayer.CARER), "who said no keeps it"
    assert said(held, "k1") == (Wish.GIVEN, Sayer.BOTH)
    assert notes(actions)[-1] == ("consent_changed", "6b", 13)
    assert not find(view, "allOthers").isVisible()
    model.undo()
    assert said(held, "k1") is None
    assert said(held, "k0") == (Wish.REFUSED, Sayer.CARER)


def test_who_is_restricted_or_left_is_not_asked(page):
    model, _, _ = made(with_gone(school()))
    view = show(page, model)
    press(view, "Schrijf op wat ze zeiden")
    shown = set(texts(view))
    assert not {"Amira", "Bas"} & shown
    assert "Daan" in shown
    assert any(text.endswith("1 kind is afgeschermd en staat er niet bij.") for text in shown)


@pytest.mark.parametrize("size", SIZES)
def test_on_the_list_only_the_longest_names_end_in_dots(page, size):
    assert not clipped(swept(page, 30, None, *size)[0])
    assert set(clipped(swept(page, 30, LONG, *size)[0])) <= set(ELIDED)


def test_the_card_tells_how_many_were_asked_and_not_what_they_said(page):
    model, _, _ = made()
    view = show(page, model)
    assert "Nog bij niemand gevraagd of de naam op het bord mag." in texts(view)
    model.askNames()
    model.sweep.typed("k0", "l", False)
    model.close()
    assert "Bij 13 kinderen nog niet gevraagd of de naam op het bord mag." in texts(view)
    assert not any("liever niet" in text or "nee" in text for text in texts(view))


def test_while_others_read_along_there_is_no_list(page):
    model, _, _ = made(private=False)
    model.askNames()
    view = show(page, model)
    assert model.layer == ""
    assert "Amira" not in texts(view)
    assert model.side.asked == model.side.programme == ""


# ---- the lessons of a class


def test_a_class_gets_its_lessons_for_whom_they_are(page):
    model, actions, held = made()
    view = show(page, model)
    assert {"Standaard", "Bouwen aan Vertrouwen"} <= set(texts(view))
    model.editClass()
    assert "Welk lesprogramma?" not in texts(view), "there is one"
    press(view, "Nog niet lezen. Plaatjes en bijna geen woorden. De meter heeft drie standen.")
    press(view, "Bewaar")
    assert held.value.school_class("6b").audience is Audience.NON_READERS
    assert held.value.school_class("6b").programme_id == "", "it follows the first one there is"
    assert "Nog niet lezen" in texts(view)
    assert actions.done[-1][0] == "change"


def test_a_class_follows_the_programme_that_is_chosen(page):
    model, actions, held = made()
    actions.shelf = SHELF
    view = show(page, model)
    model.editClass()
    assert button(view, "Bouwen aan Vertrouwen").property("chosen")
    press(view, "Samenwerken aan Respect")
    press(view, "Bewaar")
    assert held.value.school_class("6b").programme_id == "respect"
    assert "Samenwerken aan Respect" in texts(view)
    actions.shelf = SHELF[:1]
    model.editClass()
    assert button(view, "Een lesprogramma dat hier niet meer is").property("chosen")


def test_a_new_class_can_be_for_who_does_not_read_yet(page):
    model, _, held = made()
    model.newClass()
    model.group.nameIs("Groep 3")
    model.group.audienceIs("non_readers")
    model.group.save()
    assert held.value.classes[-1].audience is Audience.NON_READERS


@pytest.mark.parametrize("size", SIZES)
def test_the_lessons_of_a_class_fit(page, size):
    model, actions, _ = made(school(classes=(replace(CLASSES[0], audience=Audience.OLDER), *CLASSES[1:])))
    actions.shelf = (
        *SHELF,
        ("lang", "Een lesprogramma met een heel erg lange naam van een andere school uit de buurt"),
    )
    assert not clipped(show(page, model, *size))
    model.editClass()
    assert not clipped(show(page, model, *size))
    model.openPupil("k3")
    model.pupil.consent.say("given")
    assert not clipped(show(page, model, *size))
