from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.classes.sample import FACTS, TODAY, made, school, with_gone
from tests.features.classes.test_control import card, press, show
from tests.features.looking import SIZES, button, click, clipped, field, find, spoken, texts, write


def opened(page, *size: int, many: int = 14, pupil_id: str = "k3"):
    model, actions, held = made(school(many))
    view = show(page, model, *size)
    model.openPupil(pupil_id)
    return view, model, actions, held


def test_a_child_opens_with_a_press_and_with_enter_and_all_that_is_kept_is_there(page):
    model, actions, _ = made()
    view = show(page, model)
    click(view, card(view, "Elif, beer"))
    assert actions.done == [("record", "k3")]
    assert {fact.text.split(" · ")[-1] for fact in FACTS[:3]} <= set(texts(view))
    assert any(text.endswith(FACTS[3].text) and text.startswith("24 november 2026") for text in texts(view))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert model.layer == ""
    card(view, "Kinderen van Groep 6b").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert model.layer == "pupil"


def test_a_name_is_corrected_with_enter_and_what_is_wrong_is_said(page):
    view, model, actions, held = opened(page)
    name = field(view, "name")
    name.forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(view, "Bas")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert model.pupil.error.startswith("Er is al een Bas")
    assert held.value.pupil("k3").call_name == "Elif"
    write(view, "ira")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert held.value.pupil("k3").call_name == "Basira"
    assert ("note", "corrected_pupil", "k3", 1) in actions.done
    assert "Basira" in texts(view)


def test_a_change_elsewhere_does_not_take_away_what_is_being_typed(page):
    view, model, _, held = opened(page)
    field(view, "name").forceActiveFocus()
    write(view, "!")
    held.show(replace(held.value, school=replace(held.value.school, name="x")))
    assert model.pupil.name == "Elif!"
    assert field(view, "name").property("text") == "Elif!"


def test_a_symbol_is_chosen_with_the_arrows_and_belongs_to_one_child(page):
    view, model, _, held = opened(page)
    press(view, "Kies een ander symbool")
    assert spoken(view.activeFocusItem()) == "egel, van Amira"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert model.pupil.trouble.startswith("Amira heeft dit symbool al.")
    assert model.pupil.trouble in texts(view)
    click(view, card(view, "dolfijn"))
    assert held.value.pupil("k3").symbol == "dolfijn"
    assert not model.pupil.isPicking
    assert view.activeFocusItem() is not None


def test_a_child_moves_leaves_comes_back_and_is_restricted_and_each_can_be_undone(page):
    view, model, actions, held = opened(page)
    before = held.value
    press(view, "Groep 7a")
    assert held.value.pupil("k3").class_id == "7a"
    model.undo()
    press(view, "Gaat weg uit de groep")
    assert held.value.pupil("k3").left_on == TODAY
    press(view, "Is er weer bij")
    assert held.value.pupil("k3").left_on is None
    find(view, "restrict").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert held.value.pupil("k3").restricted
    assert ("note", "restricted_pupil", "k3", 1) in actions.done
    click(view, find(view, "undo"))
    assert held.value == before


def test_who_left_is_folded_away_and_still_has_a_page(page):
    model, _, _ = made(with_gone(school()))
    view = show(page, model)
    assert "Amira" not in texts(view)
    assert "afgeschermd" in texts(view)
    press(view, "Niet meer in de groep · 1")
    press(view, "Amira, egel, weg sinds 2 november 2026")
    assert "Groep 6b · weg sinds 2 november 2026" in texts(view)


def test_everything_is_given_as_pdf_and_as_json(page):
    view, _model, actions, _ = opened(page)
    click(view, find(view, "pdf"))
    click(view, find(view, "json"))
    assert actions.done[1:] == [("export", "k3", "pdf"), ("export", "k3", "json")]
    assert "Het bestand is bewaard." in texts(view)
    actions.sentence = "Opslaan lukte niet. Kies een andere map."
    click(view, find(view, "pdf"))
    assert actions.sentence in texts(view)


def test_a_record_that_cannot_be_read_says_so_and_nothing_can_be_erased(page):
    model, actions, _ = made()
    actions.sentence = "De gegevens zijn nu niet te lezen. Probeer het straks opnieuw."
    view = show(page, model)
    model.openPupil("k3")
    assert actions.sentence in texts(view)
    assert not find(view, "erase").isEnabled()
    actions.sentence = ""
    press(view, "Zoek opnieuw")
    assert find(view, "erase").isEnabled()


def test_erasing_asks_for_the_name_and_ends_with_the_proof(page):
    view, model, actions, held = opened(page)
    press(view, "Wis alles van dit kind")
    assert any("kan niet ongedaan" in text for text in texts(view))
    assert "tot 2 februari 2027" in texts(view)
    assert not find(view, "reallyErase").isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not any(one[0] == "erase" for one in actions.done)
    write(view, "elif")
    assert find(view, "reallyErase").isEnabled()
    click(view, find(view, "reallyErase"))
    assert ("erase", "k3") in actions.done
    assert held.value.pupil("k3") is None
    assert "De naam is nergens meer gevonden." in texts(view)
    assert "Elif" not in " ".join(texts(view))
    assert spoken(view.activeFocusItem()) == "Klaar"
    press(view, "Bewaar als PDF")
    assert actions.done[-1] == ("save_proof", "k3")
    press(view, "Klaar")
    assert model.layer == ""
    assert model.undoText == "", "a child who is erased cannot be had back"


def test_undo_of_an_earlier_step_cannot_bring_an_erased_child_back():
    model, _, held = made()
    model.openPupil("k3")
    model.pupil.restrict(True)
    assert model.undoText
    model.pupil.askErase()
    model.pupil.erasing.typedIs("Elif")
    model.pupil.erasing.erase()
    model.undo()
    assert held.value.pupil("k3") is None


def test_erasing_that_fails_leaves_the_child_and_says_why(page):
    view, model, actions, held = opened(page)
    model.pupil.askErase()
    actions.sentence = "Wissen lukte niet. Er is niets gewist."
    write(view, "Elif")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actions.sentence in texts(view)
    assert held.value.pupil("k3") is not None
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert model.layer == "pupil"
    assert button(view, "Wis alles van dit kind")


def test_a_name_that_is_still_found_is_said(page):
    view, model, actions, _ = opened(page)
    actions.hits = 2
    model.pupil.askErase()
    model.pupil.erasing.typedIs("Elif")
    model.pupil.erasing.erase()
    assert any("nog op 2 plekken" in text for text in texts(view))


def test_the_page_of_a_child_whose_adding_is_undone_closes():
    model, _, held = made(school(2))
    model.add()
    model.adding.nameIs("Noor")
    model.adding.add()
    model.openPupil(held.value.pupils[-1].pupil_id)
    model.undo()
    assert model.layer == ""


def test_nothing_of_a_child_stays_in_the_models_after_the_page_closed():
    model, _, _ = made()
    model.openPupil("k3")
    model.pupil.askErase()
    model.close()
    assert model.pupil.record.facts.rowCount() == 0
    assert model.pupil.erasing.name == ""
    assert model.pupil.name == ""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("state", ["facts", "symbols", "erase", "proof"])
def test_no_text_about_a_child_is_cut_off(page, state, size):
    view, model, _, _ = opened(page, *size)
    if state == "symbols":
        model.pupil.pick(True)
    elif state != "facts":
        model.pupil.askErase()
    if state == "proof":
        model.pupil.erasing.typedIs("Elif")
        model.pupil.erasing.erase()
    assert clipped(view) == []
