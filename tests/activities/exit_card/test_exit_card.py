"""One question; hands of the whole class; never a number on the board."""

import pytest
from hypothesis import given as always
from hypothesis import strategies as st

from vertrouwen_desktop.activities.exit_card.board import FACE, ExitCardBoardModel
from vertrouwen_desktop.activities.exit_card.control import SILENT
from vertrouwen_desktop.activities.exit_card.model import HANDS_MAX, Tally
from vertrouwen_desktop.activities.exit_card.schema import CHOICE_MAX, Answer, Choice, Count, Settings, State
from vertrouwen_desktop.activities.exit_card.session import ACTIVITY, ExitCardSession


def settings(count: int, text: str = "fijn") -> Settings:
    return Settings(question="Hoe was het?", choices=(Choice(picture="rust", text=text),) * count)


@always(st.lists(st.tuples(st.integers(-2, 5), st.integers(-150, 150)), max_size=30))
def test_hands_stay_between_none_and_a_class(steps):
    tally = Tally.of(3)
    for choice, by in steps:
        tally = tally.counted(choice, by).said_nothing(-by)
        assert all(0 <= n <= HANDS_MAX for n in (*tally.counts, tally.silent))
        assert len(tally.counts) == 3


def test_keeping_gives_totals_of_the_class(scene, given):
    session = ExitCardSession(settings(2), None, scene, given)
    assert not session.control.canKeep
    session.control.count(0, 7)
    session.control.count(SILENT, 2)
    session.control.keep()
    counts = (Count(text="fijn", hands=7), Count(text="fijn", hands=0))
    assert given.answers == [Answer(question="Hoe was het?", counts=counts, silent=2)]
    assert session.control.isKept
    session.control.count(1, 1)
    assert session.control.wasKept


def test_the_board_never_gets_a_number(scene, given):
    session = ExitCardSession(settings(2), None, scene, given)
    before = session.view()
    session.control.count(0, 23)
    assert session.view() == before


def test_counts_come_back_unless_the_choices_are_others_now(scene, given):
    session = ExitCardSession(settings(3), None, scene, given)
    session.control.count(2, 4)
    session.control.keep()
    state = State.model_validate_json(session.state().model_dump_json())
    assert ExitCardSession(settings(3), state, scene, given).state() == session.state()
    assert ExitCardSession(settings(2), state, scene, given).control.total == 0


@pytest.mark.parametrize("count", [2, 3, 4])
@pytest.mark.parametrize("text", ["weet ik nog even niet zo"[:CHOICE_MAX], "zenuwachtig", "ik hoorde er vandaag bij"])
def test_the_longest_choice_is_never_cut(show_face, scene, given, count, text):
    session = ExitCardSession(settings(count, text), None, scene, given)
    model = ExitCardBoardModel(session.view(), lambda event: None)
    shown = show_face(model, FACE.url, 1920, 1080, on_board=True)
    words = shown.items(name="words")
    assert len(words) == count
    for item in words:
        assert not item.property("truncated")
        assert item.property("font").pixelSize() >= 49
        assert item.property("lineCount") * item.property("lineHeight") <= 190
    assert "Niets zeggen mag ook." in shown.texts()


@pytest.mark.parametrize("width", [320, 420])
def test_the_adults_count_with_the_keyboard(show_face, scene, given, width):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    session = ExitCardSession(settings(2), None, scene, given)
    shown = show_face(session.control, ACTIVITY.url, width, 260, on_board=False)
    shown.window.requestActivate()
    for _ in range(20):
        QTest.keyClick(shown.window, Qt.Key.Key_Tab)
        if shown.window.activeFocusItem().property("text") == "+":
            break
    QTest.keyClick(shown.window, Qt.Key.Key_Space)
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    assert session.control.total == 2
