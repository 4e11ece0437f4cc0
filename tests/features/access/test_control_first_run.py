"""The first run, as two adults go through it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.access.fakes import KEY, NAMES, PASSWORD, TODAY, first_run, ids, recover, renew, rescue
from tests.features.looking import (
    SIZES,
    button,
    click,
    clipped,
    field,
    find,
    reachable,
    spoken,
    tab_round,
    texts,
    write,
)
from vertrouwen_desktop.domain.confidential.people import Adult, Role
from vertrouwen_desktop.features.access import first_run as f

LONG = "Maximiliana-Wilhelmina van den Bosch"


def enter(view):
    QTest.keyClick(view, Qt.Key.Key_Return)


def to(model, program, step):
    """Go on to `step`, filled in shortly."""
    model.next()
    if step == "adult":
        return
    model.entry.write("name", "Juf Marit")
    model.firstPassword.passwordIs(PASSWORD)
    model.firstPassword.againIs(PASSWORD)
    model.next()
    program.done("")
    if step == "recovery":
        return
    model.recovery.later()
    model.recovery.later()
    if step == "second":
        return
    model.skip()
    if step == "class":
        return
    model.entry.write("class", "Groep 6b")
    model.next()
    if step == "pupils":
        return
    model.entry.write("pasted", NAMES)
    model.next()


def test_the_whole_first_run_can_be_done_with_the_keyboard_alone(page, qtbot):
    model, program, keys, _ = first_run()
    view = page("access", "FirstRunControl", model)
    write(view, "De Wilg")
    enter(view)
    assert spoken(view.activeFocusItem()) == "Je naam"
    write(view, "Juf Marit")
    enter(view)
    write(view, PASSWORD)
    enter(view)
    assert view.activeFocusItem() is field(view, "again")
    write(view, PASSWORD)
    enter(view)
    (asked,) = program.did("create")
    assert asked[1].school.name == "De Wilg"
    assert asked[1].adults == (Adult(asked[2], "Juf Marit", Role.TEACHER),)
    program.done("")
    assert model.step == "recovery"
    find(view, "next").forceActiveFocus()
    enter(view)
    write(view, "7kq4")
    enter(view)
    write(view, "MW2X")
    enter(view)
    assert keys.asked[-1] == ("keep", KEY)
    assert spoken(view.activeFocusItem()) == "Naam"
    write(view, "Sam")
    enter(view)
    write(view, PASSWORD + " z")
    enter(view)
    write(view, PASSWORD + " z")
    enter(view)
    program.done("")
    assert spoken(view.activeFocusItem()) == "Naam van de groep"
    write(view, "Groep 6b")
    enter(view)
    assert model.step == "pupils"
    write(view, "Amira")
    find(view, "next").forceActiveFocus()
    enter(view)
    for name in ("Dinsdag", "di 1 dec"):
        button(view, name).forceActiveFocus()
        enter(view)
    find(view, "next").forceActiveFocus()
    enter(view)
    assert program.asked[-1] == ("finish",)
    assert program.did("plan")[0][2].isoformat() == "2026-12-01"
    last = program.people[-1]
    assert [one.name for one in last.adults] == ["Juf Marit", "Sam"]
    assert [one.call_name for one in last.pupils] == ["Amira"]


def test_back_loses_nothing_and_makes_nothing_twice(page):
    model, program, _, _ = first_run()
    to(model, program, "pupils")
    model.entry.write("pasted", NAMES)
    view = page("access", "FirstRunControl", model)
    for _ in range(5):
        click(view, find(view, "back"))
    assert model.step == "school"
    model.next()
    assert "Je wachtwoord is gekozen. Je naam en je rol kun je nog veranderen." in texts(view)
    model.entry.write("name", "Juf Mar")
    model.next()
    assert len(program.did("create")) == 1
    assert model.entry.className == "Groep 6b"
    assert model.entry.pasted == NAMES
    assert program.people[-1].adults[0].name == "Juf Mar"


def test_what_is_wrong_stands_at_its_field_only_after_going_on(page):
    model, program, _, _ = first_run()
    model.next()
    view = page("access", "FirstRunControl", model)
    assert "Vul in hoe de klas je noemt." not in texts(view)
    click(view, find(view, "next"))
    assert "Vul in hoe de klas je noemt." in texts(view)
    assert "Kies een wachtwoord." in texts(view)
    assert not program.asked


def test_an_offered_phrase_can_be_read_and_is_typed_once_more(page):
    model, program, _, _ = first_run()
    to(model, program, "adult")
    view = page("access", "FirstRunControl", model)
    button(view, "Bedenk er een voor mij").forceActiveFocus()
    enter(view)
    assert model.firstPassword.phrase
    assert field(view, "password").property("displayText") == model.firstPassword.phrase
    assert model.firstPassword.again == ""


def test_a_password_is_hidden_until_it_is_shown(page):
    model, program, _, _ = first_run()
    to(model, program, "adult")
    view = page("access", "FirstRunControl", model)
    field(view, "password").forceActiveFocus()
    write(view, "geheim")
    assert "geheim" not in field(view, "password").property("displayText")
    button(view, "Toon").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert field(view, "password").property("displayText") == "geheim"


def test_a_store_that_cannot_be_made_is_said_and_keeps_what_was_typed(page):
    model, program, _, _ = first_run()
    model.next()
    model.entry.write("name", "Juf Marit")
    model.firstPassword.passwordIs(PASSWORD)
    model.firstPassword.againIs(PASSWORD)
    model.next()
    assert model.isBusy
    model.next()
    program.done("De map is alleen-lezen. Kies een andere map.")
    view = page("access", "FirstRunControl", model)
    assert "De map is alleen-lezen. Kies een andere map." in texts(view)
    assert model.step == "adult"
    assert len(program.did("create")) == 1
    assert model.firstPassword.password == PASSWORD


def test_a_password_that_somebody_has_already_is_refused_at_its_field():
    model, program, _, _ = first_run()
    to(model, program, "second")
    model.entry.write("second", "Sam")
    model.secondPassword.passwordIs(PASSWORD)
    model.secondPassword.againIs(PASSWORD)
    model.next()
    program.done("Dit wachtwoord is al van iemand anders. Kies een ander.")
    assert model.secondPassword.passwordTrouble == "Dit wachtwoord is al van iemand anders. Kies een ander."
    assert not model.hasSecond
    assert len(program.people[-1].adults) == 1


@pytest.mark.parametrize("step", ["school", "second", "pupils", "plan"])
def test_what_can_wait_can_be_left_out(step):
    model, program, _, _ = first_run()
    if step != "school":
        to(model, program, step)
    assert model.step == step
    assert model.canSkip
    model.skip()
    assert model.step != step or program.asked[-1] == ("finish",)


def test_the_recovery_key_is_left_out_only_after_a_clear_sentence(page):
    model, program, keys, _ = first_run()
    to(model, program, "recovery")
    view = page("access", "FirstRunControl", model)
    click(view, find(view, "later"))
    assert any("Zonder herstelsleutel" in text for text in texts(view))
    assert model.step == "recovery"
    button(view, "Ja, later").forceActiveFocus()
    enter(view)
    assert keys.asked[-1] == ("later",)
    assert model.step == "second"


def test_the_key_and_the_names_stay_hidden_while_the_class_may_look(page):
    model, program, _, private = first_run(private=False)
    to(model, program, "recovery")
    view = page("access", "FirstRunControl", model)
    assert "7KQ4" not in texts(view)
    assert not find(view, "next").isEnabled()
    click(view, button(view, "Hier kijkt geen kind mee"))
    assert "7KQ4" in texts(view)
    private.show(True)
    private.show(False)
    assert "7KQ4" not in texts(view), "other screens: it has to be said again"


def test_a_run_that_was_cut_off_goes_on():
    _, program, _, _ = first_run()
    run = f.resumed(f.people_of(f.begun(ids()), TODAY), True, ids())
    model, program, _, _ = first_run(run=run)
    assert model.step == "second"
    model.skip()
    model.entry.write("class", "6b")
    model.next()
    assert not program.did("create")
    assert program.people[-1].classes[0].name == "6b"


@pytest.mark.parametrize("step", ["school", "adult", "recovery", "second", "class", "pupils", "plan"])
def test_tab_reaches_everything_and_everything_has_a_name(page, step):
    model, program, _, _ = first_run()
    if step != "school":
        to(model, program, step)
    model.entry.chooseWeekday("1")
    view = page("access", "FirstRunControl", model)
    seen = tab_round(view)
    assert not [spoken(item) for item in reachable(view) if item not in seen]
    assert all(spoken(item) for item in seen), seen


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", ["school", "adult", "recovery", "second", "class", "pupils", "plan"])
def test_no_text_is_cut_off(page, size, step):
    model, program, _, _ = first_run()
    if step != "school":
        to(model, program, step)
    for name in ("name", "second", "class"):
        model.entry.write(name, LONG)
    model.firstPassword.offer()
    model.entry.write("pasted", "\n".join([LONG] * 30))
    model.entry.chooseWeekday("3")
    model.entry.chooseFirst("2026-12-03")
    if step == "recovery":
        model.recovery.later()
    elif step not in ("class", "plan"):
        model.next()
    assert not clipped(page("access", "FirstRunControl", model, *size))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["recover", "renew", "rescue"])
def test_no_text_of_the_other_pages_is_cut_off(page, size, name):
    if name == "rescue":
        model = rescue()[0]
        model.look()
        model.passwordIs("x")
        model.choose("b2")
    else:
        model = renew(private=False)[0] if name == "renew" else recover(Adult("m", LONG, Role.TEACHER))[0]
        if name == "recover":
            model.open("")
    qml = {"rescue": "RescueControl", "renew": "RecoveryControl", "recover": "RecoverControl"}[name]
    assert not clipped(page("access", qml, model, *size))
