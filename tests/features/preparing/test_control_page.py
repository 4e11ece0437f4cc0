"""The page of a lesson and the page of all programmes, drawn and pressed."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.looking import SIZES, button, click, clipped, items, reachable, spoken, texts
from tests.features.preparing.desk import Desk
from tests.features.preparing.test_control import LONG, Library, edit
from vertrouwen_desktop.features.preparing.model import NO_NAMES
from vertrouwen_desktop.features.preparing.programmes import ArrivalNow, ProgrammeNow

LONG_TITLE = "Een heel lang lesprogramma met een naam die bijna niet ophoudt, over vertrouwen en samen"


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Desk:
    return Desk(tmp_path)


def show(page, desk, width=1270, height=768):
    return page("preparing", "PreparingControl", desk.model, width, height)


def named(view, name):
    """Return what is drawn under this object name, in a list or a part that comes and goes too."""
    return next(item for item in items(view.rootObject()) if item.objectName() == name)


def press(view, name):
    """Click what has this object name, where it stands once all is laid out."""
    view.grabWindow()
    click(view, named(view, name))


def title_field(view):
    return next(i for i in items(named(view, "field-title")) if i.metaObject().indexOfProperty("echoMode") >= 0)


def reading(desk):
    desk.model.show("read")


def adapting(desk):
    desk.model.show("slides")
    desk.model.slides.choose("seintje")
    desk.model.slides.adapt(True)
    edit(desk, "teacher.say", "Kijk, zo gaat een seintje hier in de klas bij ons.")
    desk.model.flush()
    edit(desk, "title", LONG)


def looking(desk):
    adapting(desk)
    desk.model.slides.adapt(False)


def minutes(desk):
    desk.model.show("minutes")
    desk.model.minutes.add("do", 3)


def choosing(desk):
    adapting(desk)
    desk.updated("Vroeger iets anders.")
    desk.model.conflicts.open(True)


def seen_by_the_class(desk):
    adapting(desk)
    desk.show(
        private=False, runs=True, sentence="De eigen aanpassingen zijn niet te lezen. Het origineel wordt gebruikt."
    )


STATES = {one.__name__: one for one in (reading, adapting, looking, minutes, choosing, seen_by_the_class)}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off(page, desk, qtbot, state, size):
    STATES[state](desk)
    view = show(page, desk, *size)
    qtbot.waitUntil(lambda: not clipped(view))


@pytest.mark.parametrize("state", STATES)
def test_everything_to_press_or_type_in_has_a_name(page, desk, state):
    STATES[state](desk)
    view = show(page, desk)
    assert [item for item in reachable(view) if not spoken(item)] == []


def test_the_lesson_is_read_in_two_columns_with_its_time_and_level(page, desk):
    shown = texts(show(page, desk))
    assert "Lezen duurt ongeveer 2 minuten. Leesniveau op het bord: makkelijk." in shown
    for head in ("Waarom deze les", "Doel", "Leerkracht", "Jeugdhulpverlener", "Let op", "Leg klaar", "Thuis"):
        assert head in shown


def test_a_slide_is_adapted_with_the_keyboard(page, desk, qtbot):
    view = show(page, desk)
    button(view, "Dia's").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    named(view, "slides").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert "Dia 3 · Een seintje mag altijd" in texts(view)
    named(view, "adapt").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert NO_NAMES in texts(view)
    title = title_field(view)
    title.forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for letter in "Kaart omhoog":
        QTest.keyClick(view, letter)
    assert desk.drawn[-1].title == "Kaart omhoog"
    qtbot.waitUntil(lambda: desk.own == {"seintje.title": "Kaart omhoog"})
    assert title.property("text") == "Kaart omhoog"
    assert title.hasActiveFocus()
    qtbot.waitUntil(lambda: "van jullie" in texts(view))
    assert "1 dia van jullie" in texts(view)


def test_what_is_wrong_stands_at_its_field_and_the_board_shows_what_is_typed(page, desk):
    view = show(page, desk)
    adapting(desk)
    shown = texts(view)
    assert any(text.startswith("De titel heeft") for text in shown)
    assert "niet bewaard" in shown
    assert LONG in [str(item.property("text")) for item in items(named(view, "board"))]


def test_the_way_back_is_pressed_at_the_field(page, desk):
    adapting(desk)
    view = show(page, desk)
    press(view, "back-title")
    assert desk.model.slides.typing.unkept == {}
    assert title_field(view).property("text") == "Een seintje mag altijd"
    assert named(view, "originalSlide").isVisible()


def test_another_slide_does_not_take_over_what_was_typed(page, desk):
    adapting(desk)
    view = show(page, desk)
    desk.model.slides.choose("welkom")
    assert title_field(view).property("text") == "Samen beginnen"
    desk.model.slides.choose("seintje")
    assert title_field(view).property("text") == LONG
    assert set(desk.own) == {"seintje.teacher.say"}


def test_minutes_are_given_and_taken_with_the_mouse(page, desk):
    minutes(desk)
    view = show(page, desk)
    for name in ("less-discover", "less-discover", "less-arrive"):
        press(view, name)
    assert desk.own == {"do.minutes": 18, "discover.minutes": 8, "arrive.minutes": 4}
    assert spoken(named(view, "more-do")) == "Een minuut meer Doen"


def test_escape_goes_back(page, desk):
    view = show(page, desk)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert desk.left == 1


def test_a_lesson_that_is_not_written_says_so(page, desk):
    lesson = desk.preparing.value.lesson
    bare = replace(lesson, to_come=True, slides=(), phases=(), recap=(), tasks={}, materials=(), preparation=None)
    programme = replace(desk.preparing.value.programme, lessons=(bare,))
    desk.preparing.show(replace(desk.preparing.value, programme=programme, original=programme))
    view = show(page, desk)
    assert [words for _key, words in desk.model.parts] == ["Lezen", "Papier"]
    assert any("nog niet geschreven" in text for text in texts(view))


# ---- all programmes


@pytest.fixture
def library(qapp):
    library = Library()
    library.programmes.show(
        (
            ProgrammeNow("a", "Bouwen aan Vertrouwen", "1.0", True, 7, "Eigen werk. " * 20, ("Groep 6b",), own=3),
            ProgrammeNow("b", LONG_TITLE, "2.0", False, 1, "", ("Groep 7a",)),
            ProgrammeNow("c", "Weg ermee", "0.1", False, trouble="Dit lesprogramma is niet te lezen."),
        )
    )
    return library


@pytest.mark.parametrize("size", SIZES)
def test_no_word_about_a_programme_is_cut_off(page, library, qtbot, size):
    library.arrival = ArrivalNow(
        LONG_TITLE, "2.0", "Nieuw.", ("1. Begin",), ("Een zin is te lang. Maak er twee.",), 2, 3
    )
    library.model.bring()
    library.model.ask("c")
    view = page("preparing", "ProgrammesControl", library.model, *size)
    qtbot.waitUntil(lambda: not clipped(view))
    assert [item for item in reachable(view) if not spoken(item)] == []


def test_a_programme_is_brought_in_and_put_in_place_with_the_mouse(page, library):
    view = page("preparing", "ProgrammesControl", library.model)
    press(view, "bring")
    assert "Respect, versie 2.0" in texts(view)
    press(view, "place")
    assert library.did == [("place", True)]
    assert any("staat op deze laptop" in text for text in texts(view))
