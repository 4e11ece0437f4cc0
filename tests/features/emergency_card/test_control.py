import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.looking import SIZES, clipped, items, reachable, spoken, texts
from vertrouwen_desktop.features.emergency_card.control import EmergencyCardModel
from vertrouwen_desktop.features.emergency_card.model import CHILD, KEYS, SENTENCE, SITUATIONS
from vertrouwen_desktop.ui.held import Held


def show(page, lesson_runs=False, size=(1270, 768)):
    gone = []
    made = EmergencyCardModel(Held(lesson_runs), lambda: gone.append(True))
    return page("emergency_card", "EmergencyCardControl", made, *size), gone


def test_the_whole_card_is_on_the_page(page):
    view, _ = show(page)
    drawn = texts(view)
    for situation in SITUATIONS:
        assert situation.title in drawn
        assert set(situation.steps) <= set(drawn)
    assert CHILD.title in drawn
    assert f"“{SENTENCE}”" in drawn
    assert {row.does for row in KEYS} <= set(drawn)


@pytest.mark.parametrize("code", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_enter_go_back(page, code):
    view, gone = show(page)
    QTest.keyClick(view, code)
    assert gone == [True]


def test_during_a_lesson_the_way_back_is_called_the_lesson(page):
    view, _ = show(page, lesson_runs=True)
    assert spoken(view.activeFocusItem()) == "Naar de les"


def test_few_words():
    for situation in (*SITUATIONS, CHILD):
        assert len(situation.steps) <= 3
        for step in situation.steps:
            assert all(len(sentence.split()) <= 10 for sentence in step.split(". "))


@pytest.mark.parametrize("size", SIZES)
def test_no_text_is_cut_off_and_nothing_has_to_be_scrolled(page, size):
    view, _ = show(page, size=size)
    assert not clipped(view)
    assert all(spoken(item) for item in reachable(view))
    assert len(_cards(view)) == len(SITUATIONS) + 1
    assert all(card.height() >= card.implicitHeight() for card in _cards(view))
    lowest = max(i.mapToScene(i.boundingRect().bottomLeft()).y() for i in _cards(view))
    assert lowest <= size[1]


def _cards(view):
    kinds = ("SituationCard", "KeyTable")
    return [i for i in items(view.rootObject()) if i.metaObject().className().startswith(kinds)]
