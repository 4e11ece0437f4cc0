"""One small story at a time; more than one choice may be right, none is a full answer."""

from dataclasses import replace

import pytest
from hypothesis import given as always
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.activities.measured import SIZES, targets, words_that_do_not_fit
from vertrouwen_desktop.activities.situation_cards.board import FACE, SituationCardsBoardModel
from vertrouwen_desktop.activities.situation_cards.model import STEPS_BACK, Stack
from vertrouwen_desktop.activities.situation_cards.schema import Card, Choice, Settings, State, Toggle
from vertrouwen_desktop.activities.situation_cards.session import ACTIVITY, SituationCardsSession

LONG = "Otter wil meedoen met het voetballen, maar de groep is vol en hij moet nog heel even wacht"


def long_settings(choices, picture="hulp"):
    words = ("verantwoordelijk blijven", "eerst even rustig worden", "hulp vragen aan iemand", "samen een plan maken")
    return Settings(
        question="Wat zou hier kunnen helpen, wat denken jullie er?",
        cards=(Card(picture="trap_kijken", text=LONG),) * 8,
        choices=tuple(Choice(picture=picture, text=w) for w in words[:choices]),
    )


def shown(show_face, session, size=(1920, 1080), touch=True, said=None):
    model = SituationCardsBoardModel(session.view(), (said if said is not None else []).append)
    model.show(session.view(), touch)
    return show_face(model, FACE.url, *size, on_board=True)


@always(st.lists(st.tuples(st.integers(-1, 5), st.integers(-1, 5), st.integers(-1, 5)), max_size=40))
def test_choices_belong_to_the_card_on_top_and_can_be_taken_back(steps):
    stack = Stack.of(4, 3)
    for card, choice, show in steps:
        before = stack
        stack = stack.toggled(card, choice)
        if stack != before:
            assert card == before.at
            assert stack.undone().chosen == before.chosen
        assert len(stack.past) <= STEPS_BACK
        assert all(list(one) == sorted(set(one)) for one in stack.chosen)
        stack = stack.shown(show)
        assert 0 <= stack.at < stack.cards


def test_what_the_class_chose_is_kept_in_its_own_words(scene, given):
    session = SituationCardsSession(Settings(), None, scene, given)
    assert not session.control.canKeep
    session.take(Toggle(card=0, choice=1))
    session.take(Toggle(card=0, choice=0))
    session.take(Toggle(card=1, choice=0))  # late: card 1 does not lie on top
    session.control.step(1)
    session.control.toggle(2)
    session.control.keep()
    answer = given.answers[0]
    assert [c.choices for c in answer.cards] == [("rustig ademen", "hulp vragen"), ("het zeggen",), ()]
    assert session.control.isKept
    session.control.toggle(2)
    assert session.control.wasKept


def test_a_step_back_shows_the_card_of_that_step(scene, given):
    session = SituationCardsSession(Settings(), None, scene, given)
    session.control.toggle(0)
    session.control.step(2)
    session.control.undo()
    assert session.view().at == 0
    assert not any(c.chosen for c in session.view().choices)


def test_it_comes_back_as_it_was_unless_the_programme_changed(scene, given):
    session = SituationCardsSession(Settings(), None, scene, given)
    session.control.toggle(3)
    session.control.keep()
    session.control.step(1)
    session.control.toggle(1)
    state = State.model_validate_json(session.state().model_dump_json())
    again = SituationCardsSession(Settings(), state, scene, given)
    assert again.state() == state
    assert again.view() == session.view()
    other = SituationCardsSession(long_settings(2), state, scene, given)
    assert other.view().at == 0


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("choices", [0, 1, 2, 3, 4])
@pytest.mark.parametrize("picture", ["hulp", ""])
def test_the_longest_words_fit_and_every_target_is_large_and_low(show_face, scene, given, size, choices, picture):
    session = SituationCardsSession(long_settings(choices, picture), None, scene, given)
    if choices:
        session.control.toggle(0)
    board = shown(show_face, session, size)
    assert words_that_do_not_fit(board) == []
    boxes = targets(board)
    assert len(boxes) == choices
    assert all(box.top() >= 432 and box.bottom() <= 1060 for box in boxes)


def test_a_finger_chooses_and_passing_is_said_to_be_fine(show_face, scene, given):
    said = []
    session = SituationCardsSession(Settings(), None, scene, given)
    board = shown(show_face, session, (960, 540), said=said)
    target = board.items(name="target")[2]
    QTest.mouseClick(
        board.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        board.at(target.x() + 300, target.y() + 60),
    )
    assert [(e.card, e.choice) for e in said] == [(0, 2)]
    assert "Meer dan één mag. Liever niets kiezen mag ook." in board.texts()


def test_cards_without_choices_are_only_talked_about(show_face, scene, given):
    session = SituationCardsSession(long_settings(0), None, scene, given)
    board = shown(show_face, session, (960, 540))
    assert board.items(name="target") == []
    assert not session.control.canKeep


@pytest.mark.parametrize("width", [320, 420])
def test_the_adults_choose_with_number_keys_and_step_with_arrows(show_face, scene, given, width):
    session = SituationCardsSession(Settings(), None, replace(scene, class_size=12), given)
    panel = show_face(session.control, ACTIVITY.url, width, 260, on_board=False)
    panel.window.requestActivate()
    QTest.keyClick(panel.window, Qt.Key.Key_Tab)
    QTest.keyClick(panel.window, Qt.Key.Key_2)
    QTest.keyClick(panel.window, Qt.Key.Key_Down)
    QTest.keyClick(panel.window, Qt.Key.Key_4)
    assert session.state().chosen == ((1,), (3,), ())
    assert session.view().at == 1
