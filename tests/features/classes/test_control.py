from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from tests.features.classes.sample import LONG, NAMES, made, school, with_gone
from tests.features.looking import SIZES, button, click, clipped, field, find, items, reachable, spoken, texts, write
from vertrouwen_desktop.domain.confidential.people import People

ELIDED = ("Wolfeschlegelsteinhausenberger", "Maximiliana-Wilhelmina Frederika", "Alexander-Christiaan van den Oudena")


def show(page, model: QObject, *size: int) -> QQuickView:
    return page("classes", "ClassesControl", model, *size)


def card(view: QQuickView, name: str) -> QQuickItem:
    """Return what is drawn for `name`, as a screen reader calls it."""
    return next(i for i in items(view.rootObject()) if spoken(i) == name)


def press(view: QQuickView, name: str) -> None:
    button(view, name).forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)


# ---- what is there


@pytest.mark.parametrize("count", [1, 6, 14, 30])
@pytest.mark.parametrize("size", SIZES)
def test_every_child_of_the_class_is_on_the_page(page, count, size):
    view = show(page, made(school(count))[0], *size)
    assert {name for name in texts(view) if name in NAMES} == set(NAMES[:count])
    assert not clipped(view)


@pytest.mark.parametrize("size", SIZES)
def test_a_class_of_thirty_needs_no_scrolling(page, size):
    view = show(page, made(school(30))[0], *size)
    grid = card(view, "Kinderen van Groep 6b")
    assert grid.property("contentHeight") <= grid.height()


def test_thirty_fit_beside_the_way_back_too(page):
    model, _, _ = made(school(30))
    model.openPupil("k3")
    model.pupil.restrict(True)
    model.pupil.restrict(False)
    model.close()
    view = show(page, model, 1270, 688)
    assert find(view, "undo").isVisible()
    grid = card(view, "Kinderen van Groep 6b")
    assert grid.property("contentHeight") <= grid.height()


@pytest.mark.parametrize("size", SIZES)
def test_only_the_longest_names_end_in_dots(page, size):
    view = show(page, made(with_gone(school(30, LONG)))[0], *size)
    assert set(clipped(view)) <= set(ELIDED)


def test_nothing_to_touch_is_smaller_than_a_finger(page):
    model, _, _ = made(with_gone(school()))
    view = show(page, model)
    for open_ in (None, model.add, model.editClass, model.bringIn, lambda: model.openPupil("k3"), model.endYear):
        if open_ is not None:
            model.close()
            open_()
        small = {
            f"{spoken(i)} {i.width():.0f}x{i.height():.0f}"
            for i in reachable(view)
            if min(i.width(), i.height()) < 44 and spoken(i) not in {"Sluit"}
        }
        assert small == set()


def test_everything_that_the_keyboard_reaches_has_a_name(page):
    model, _, _ = made(with_gone(school()))
    view = show(page, model)
    for open_ in (None, model.add, model.editClass, model.bringIn, lambda: model.openPupil("k3"), model.endYear):
        if open_ is not None:
            model.close()
            open_()
        assert all(spoken(item) for item in reachable(view))


def test_tab_reaches_everything_and_the_arrows_the_children(page):
    view = show(page, made(with_gone(school()))[0])
    seen: set[QQuickItem] = set()
    for _ in range(30):
        item = view.activeFocusItem()
        while item is not None:
            seen.add(item)
            item = item.parentItem()
        QTest.keyClick(view, Qt.Key.Key_Tab)
    assert [spoken(item) for item in reachable(view) if item not in seen] == []
    grid = card(view, "Kinderen van Groep 6b")
    grid.forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert spoken(view.activeFocusItem()) == "Daan, haas"


def test_the_class_sees_no_name_and_the_adults_read_what_to_do(page):
    model, _, _ = made(school(14), private=False)
    view = show(page, model)
    drawn = texts(view)
    assert not set(drawn) & {*NAMES, "Marit", "Sam", "Groep 6b"}
    assert any("Windows+P" in text for text in drawn)
    model.openPupil("k3")
    assert model.layer == ""
    assert not set(texts(view)) & set(NAMES)


def test_names_that_were_open_go_when_the_class_looks_and_come_back_after(page):
    from vertrouwen_desktop.features.classes.control import ClassesModel
    from vertrouwen_desktop.ui.held import Held

    _, actions, held = made()
    private = Held(True)
    model = ClassesModel(held, private, Held("6b"), lambda: date(2027, 1, 12), lambda: "x", actions)
    model.bringInBy("paste")
    view = show(page, model)
    write(view, "Sam")
    private.show(False)
    assert "Sam" not in texts(view)
    private.show(True)
    assert model.importing.text == "Sam"


# ---- one child more


def test_an_empty_class_invites_to_paste_the_names(page):
    model, _, _ = made(school(0))
    view = show(page, model)
    assert "Wie zitten er in Groep 6b?" in texts(view)
    assert spoken(view.activeFocusItem()) == "Plak de namen"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert (model.layer, model.importing.step) == ("import", "paste")


def test_without_any_class_there_is_one_thing_to_do(page):
    model, _, held = made(People(adults=school().adults), chosen="")
    view = show(page, model)
    press(view, "Nieuwe groep")
    write(view, "Groep 4")
    click(view, button(view, "Marit"))
    press(view, "Maak de groep")
    assert [one.name for one in held.value.classes] == ["Groep 4"]
    assert held.value.pairings[0].teacher_id == "marit"
    assert model.className == "Groep 4"


def test_two_children_are_put_in_one_after_the_other_with_enter(page):
    model, actions, held = made(school(2))
    view = show(page, model)
    click(view, find(view, "add"))
    write(view, "Noor")
    QTest.keyClick(view, Qt.Key.Key_Return)
    write(view, "Levi")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [one.call_name for one in held.value.pupils_of("6b")] == ["Amira", "Bas", "Levi", "Noor"]
    assert len({one.symbol for one in held.value.pupils}) == 4
    assert len(actions.done) == 2
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert model.layer == ""
    assert "Levi staat erbij." in texts(view)


def test_a_second_child_of_one_name_is_asked_for_a_letter(page):
    model, _, held = made(school(2))
    model.add()
    view = show(page, model)
    write(view, "Bas")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert model.adding.error.startswith("Er is al een Bas.")
    field(view, "initial").forceActiveFocus()
    write(view, "vD")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert "Bas V." in [one.shown_name for one in held.value.pupils]


# ---- one step back


def test_the_last_step_can_be_undone_with_the_bar_and_the_keys(page):
    model, actions, held = made(school(3))
    before = held.value
    view = show(page, model)
    model.add()
    model.adding.nameIs("Noor")
    model.adding.add()
    model.close()
    assert model.undoText == "Noor staat erbij."
    click(view, find(view, "undo"))
    assert held.value == before
    assert actions.done[-1] == ("change", before)
    assert model.undoText == ""
    model.openPupil("k1")
    model.pupil.leave()
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert held.value == before


def test_a_change_from_elsewhere_takes_the_way_back_away():
    model, _, held = made(school(3))
    model.openPupil("k1")
    model.pupil.leave()
    assert model.undoText
    held.show(replace(held.value, school=replace(held.value.school, name="De Regenboog")))
    assert model.undoText == ""


# ---- classes and adults


def test_another_class_is_one_press_away_and_old_ones_are_folded(page, qtbot):
    model, _, _ = made()
    view = show(page, model)
    assert "Groep 8a · 2025-2026" not in texts(view)
    click(view, card(view, "Groep 7a"))
    assert model.className == "Groep 7a"
    press(view, "Oude groepen · 1")
    qtbot.waitUntil(lambda: "Groep 8a · 2025-2026" in texts(view))
    click(view, card(view, "Groep 8a · 2025-2026, oude groep"))
    assert model.isOld
    press(view, "Haal deze groep terug")
    assert not model.isOld


def test_adults_change_from_a_day_on(page):
    model, _, held = made()
    model.editClass()
    view = show(page, model)
    robin = [i for i in reachable(view) if spoken(i) == "Robin"]
    robin[1].forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    since = field(view, "since")
    since.forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(view, "11-1-2027")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert model.layer == ""
    assert (model.side.teacher, model.side.youthWorker, model.side.since) == ("Marit", "Robin", "Vanaf 11 januari 2027")
    assert held.value.pairing("6b", date(2027, 1, 10)).youth_worker_id == "sam"


@pytest.mark.parametrize("text", ["", "morgen", "31-2-2027", "1-1-27"])
def test_a_day_that_is_none_is_said(text):
    model, _, held = made()
    before = held.value
    model.editClass()
    model.group.sinceIs(text)
    model.group.save()
    assert "12-1-2027" in model.group.error
    assert held.value == before


def test_a_class_is_put_away_and_can_be_had_back():
    model, _, held = made()
    model.editClass()
    model.group.archive()
    assert held.value.school_class("6b").archived
    model.undo()
    assert not held.value.school_class("6b").archived


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("layer", ["add", "editClass", "newClass", "bringIn"])
def test_no_text_on_a_sheet_is_cut_off(page, layer, size):
    model, _, _ = made()
    getattr(model, layer)()
    assert clipped(show(page, model, *size)) == []


def test_a_page_opens_at_once_in_a_school_of_ten_years():
    from time import perf_counter

    big = school(30)
    classes = tuple(replace(big.classes[0], class_id=f"c{n}", name=f"G{n}", archived=n > 40) for n in range(400))
    pupils = tuple(
        replace(one, pupil_id=f"{one.pupil_id}-{n}", class_id=f"c{n}") for n in range(400) for one in big.pupils
    )
    model, _, _ = made(People(adults=big.adults, classes=classes, pupils=pupils), chosen="c0")
    start = perf_counter()
    model.chooser.choose("c7")
    assert model.count == 30
    assert perf_counter() - start < 0.1
