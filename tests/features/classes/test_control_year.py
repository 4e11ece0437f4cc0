from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.classes.sample import CLASSES, DUE, made, school
from tests.features.classes.test_control import card, press, show
from tests.features.looking import SIZES, button, click, clipped, field, find, spoken, texts, write
from vertrouwen_desktop.features.classes.year_rows import new_year

ALONE = (CLASSES[0],)


def ended(page, *size: int, classes=CLASSES, many: int = 30):
    model, actions, held = made(school(many, classes=classes))
    view = show(page, model, *size)
    model.endYear()
    return view, model, actions, held


def test_everybody_goes_up_with_two_presses(page):
    view, model, _, held = ended(page)
    before = held.value
    assert spoken(view.activeFocusItem()) == "Amira, naar Groep 7b"
    click(view, button(view, "Bekijk hoe het wordt"))
    assert {"Groep 7b", "30 kinderen · jaargroep 7", "Niemand gaat weg."} <= set(texts(view))
    click(view, button(view, "Sluit het jaar af"))
    assert model.layer == ""
    assert model.className == "Groep 7b"
    assert model.count == 30
    assert held.value.school_class("6b").archived
    model.undo()
    assert held.value == before


def test_a_tap_lets_a_child_stay_and_another_one_leave(page):
    view, model, _, held = ended(page)
    click(view, card(view, "Daan, naar Groep 7b"))
    assert card(view, "Daan, blijft: Groep 5/6 De Uilen")
    amira = card(view, "Amira, naar Groep 7b")
    amira.forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert card(view, "Amira, gaat weg")
    model.year.preview()
    assert any(
        text.startswith("Amira gaat weg. Wat we van dit kind bewaren, blijft tot 11 januari 2029.")
        for text in texts(view)
    )
    model.year.finish()
    assert held.value.pupil("k0").left_on == date(2027, 1, 12)
    assert held.value.pupil("k1").class_id != "6b"
    assert held.value.school_class(held.value.pupil("k2").class_id).name == "Groep 5/6 De Uilen"


def test_who_stays_and_has_no_class_gets_one_before_it_goes_on(page):
    view, model, _, held = ended(page, classes=ALONE, many=3)
    click(view, card(view, "Daan, naar Groep 7b"))
    assert "In welke groep zit Daan volgend jaar?" in texts(view)
    click(view, button(view, "Bekijk hoe het wordt"))
    assert model.year.error == "Kies in welke groep Daan volgend jaar zit."
    assert model.year.error in texts(view)
    field(view, "extra").forceActiveFocus()
    write(view, "Groep 6a")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert card(view, "Daan, blijft: Groep 6a")
    model.year.preview()
    model.year.finish()
    assert {one.name for one in held.value.classes} == {"Groep 6b", "Groep 7b", "Groep 6a"}


def test_a_new_class_gets_another_name_and_a_bad_one_is_said(page):
    view, model, _, _held = ended(page)
    name = field(view, "newName")
    name.forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert name.property("text") == ""
    model.year.preview()
    assert model.year.error
    assert model.year.step == "choose"
    write(view, "De Vossen")
    assert card(view, "Amira, naar De Vossen")
    model.year.preview()
    model.year.finish()
    assert model.className == "De Vossen"


def test_a_child_can_be_put_in_any_class_of_the_new_year(page):
    view, model, _, _ = ended(page)
    model.year.place("k1")
    press(view, "Groep 8a")
    assert card(view, "Bas, naar Groep 8a")


def test_days_that_are_none_are_said():
    model, _, held = made()
    before = held.value
    model.endYear()
    model.year.preview()
    model.year.firstDayIs("na de zomer")
    model.year.finish()
    assert "12-7-2027" in model.year.error
    assert held.value == before


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2027, 6, 28), date(2027, 8, 1)),
        (date(2027, 8, 20), date(2027, 8, 20)),
        (date(2026, 11, 3), date(2027, 8, 1)),
    ],
)
def test_the_new_year_begins_in_august_or_today(today, first):
    assert new_year(today) == (today, first)


def test_those_whose_term_is_over_are_erased_after_a_second_question_with_a_certificate(page):
    model, actions, held = made()
    gone = tuple(replace(held.value.pupils[0], pupil_id=one, left_on=date(2024, 7, 12)) for one in DUE[0].ids)
    held.show(replace(held.value, pupils=(*held.value.pupils, *gone)))
    actions.due = DUE
    view = show(page, model)
    model.endYear()
    model.year.preview()
    assert "Van 2 kinderen die al weg zijn, is de bewaartermijn voorbij." in texts(view)
    click(view, find(view, "overdue"))
    assert not any(one[0] == "purge" for one in actions.done)
    press(view, "Laat staan")
    press(view, "Wis hen nu")
    press(view, "Ja, wis hen")
    assert ("purge", DUE) in actions.done
    assert held.value.pupil("w1") is None
    press(view, "Bewaar het certificaat als PDF")
    assert actions.done[-1] == ("certificate", 5)
    assert "Het certificaat is bewaard." in texts(view)


def test_without_children_there_is_no_year_to_end(page):
    assert not made(school(0))[0].canEndYear


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", ["choose", "ask", "preview"])
def test_no_text_of_the_year_end_is_cut_off(page, step, size):
    view, model, actions, _ = ended(page, *size, classes=ALONE if step == "ask" else CLASSES)
    if step == "ask":
        model.year.tap("k2")
    if step == "preview":
        model.year.preview()
    assert clipped(view) == []
    assert not actions.done
