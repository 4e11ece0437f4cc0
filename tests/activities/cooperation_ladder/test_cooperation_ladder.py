"""Two animals climb, the class chooses its step; rather not today is a full answer."""

from itertools import pairwise

import pytest
from hypothesis import given as always
from hypothesis import strategies as st
from pydantic import ValidationError
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.activities.measured import SIZES, targets, words_that_do_not_fit
from vertrouwen_desktop.activities.cooperation_ladder.board import FACE, CooperationLadderBoardModel
from vertrouwen_desktop.activities.cooperation_ladder.layout import BOTTOM, FIGURE, RIGHT, Stairs
from vertrouwen_desktop.activities.cooperation_ladder.model import NOT_TODAY, STEPS_BACK, Asks, Ladder
from vertrouwen_desktop.activities.cooperation_ladder.schema import Answer, Settings, State, Step, Tap
from vertrouwen_desktop.activities.cooperation_ladder.session import ACTIVITY, CooperationLadderSession

LONGEST = {
    3: "verantwoordelijk met elkaar",
    4: "samenwerken met afspraken",
    5: "minuten bij elkaar wachten",
    6: "samen rustig wachten op mij",
}
TAP = st.tuples(st.integers(-1, 5), st.sampled_from(list(Asks)))
STEP = st.one_of(TAP, st.sampled_from(["not", "undo", *Asks]))


def long_settings(steps):
    return Settings(
        question="Welke stap past er vandaag bij onze hele klas, hm?",
        steps=(Step(picture="trap_maken", text=LONGEST[steps]),) * steps,
    )


def after(ladder, step):
    if isinstance(step, tuple):
        return ladder.tapped(*step)
    return ladder.not_today() if step == "not" else ladder.undone() if step == "undo" else ladder.asking(Asks(step))


def shown(show_face, session, size=(1920, 1080), touch=True, said=None):
    model = CooperationLadderBoardModel(session.view(), (said if said is not None else []).append)
    model.show(session.view(), touch)
    return show_face(model, FACE.url, *size, on_board=True)


@always(st.lists(STEP, max_size=50))
def test_animals_and_class_stand_on_one_step_at_most_and_every_tap_can_be_taken_back(steps):
    ladder = Ladder(4)
    for step in steps:
        before, ladder = ladder, after(ladder, step)
        assert ladder.animals is None or 0 <= ladder.animals < 4
        assert ladder.today is None or NOT_TODAY <= ladder.today < 4
        assert len(ladder.past) <= STEPS_BACK
        if isinstance(step, tuple) and ladder != before:
            assert step[1] is before.asks
            back = ladder.undone()
            assert (back.animals, back.today, back.asks) == (before.animals, before.today, before.asks)


def test_a_late_tap_for_the_other_question_means_nothing():
    ladder = Ladder(4, asks=Asks.TODAY)
    assert ladder.tapped(2, Asks.ANIMALS) == ladder


def test_the_step_of_today_is_kept_in_words(scene, given):
    session = CooperationLadderSession(Settings(), None, scene, given)
    session.take(Tap(step=0, asks=Asks.ANIMALS))
    assert not session.control.canKeep
    session.control.ask("today")
    session.take(Tap(step=2, asks=Asks.TODAY))
    session.control.keep()
    assert given.answers == [Answer(question="Welke stap past vandaag?", number=3, of=4, step="samen vijf minuten")]
    assert session.control.isKept
    session.control.tap(1)
    assert session.control.wasKept


def test_rather_not_today_is_an_answer_and_the_board_says_it_is_fine(show_face, scene, given):
    session = CooperationLadderSession(Settings(), None, scene, given)
    session.control.rather_not()
    board = shown(show_face, session, (960, 540))
    assert "Vandaag liever niet. Dat is goed." in board.texts()
    session.control.keep()
    assert given.answers == [Answer(question="Welke stap past vandaag?", number=0, of=4, step="")]


def test_it_comes_back_as_it_was_unless_the_programme_has_other_steps(scene, given):
    session = CooperationLadderSession(Settings(), None, scene, given)
    session.control.tap(1)
    session.control.ask("today")
    session.control.tap(3)
    session.control.keep()
    state = State.model_validate_json(session.state().model_dump_json())
    again = CooperationLadderSession(Settings(), state, scene, given)
    assert again.state() == state
    assert again.view() == session.view()
    assert CooperationLadderSession(long_settings(3), state, scene, given).view().today is None


@pytest.mark.parametrize("steps", [3, 4, 5, 6])
def test_every_step_is_low_enough_to_reach_and_rises(steps):
    stairs = Stairs(steps)
    tops = [stairs.top(n) for n in range(steps)]
    assert tops == sorted(tops, reverse=True)
    assert tops[-1] >= 432
    assert stairs.width >= 110
    assert tops[0] <= BOTTOM - 110
    assert stairs.x(steps - 1) + stairs.width == pytest.approx(RIGHT)
    assert stairs.animals(steps - 1)[1] - FIGURE >= 346  # under the question
    assert min(a - b for a, b in pairwise(tops)) >= 24


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("steps", [3, 4, 5, 6])
def test_the_longest_words_fit_on_every_step(show_face, scene, given, size, steps):
    session = CooperationLadderSession(long_settings(steps), None, scene, given)
    session.control.ask("today")
    session.control.tap(0)
    board = shown(show_face, session, size)
    words = board.items(name="words")
    assert len(words) == steps
    assert words_that_do_not_fit(board) == []
    for item in words:
        assert item.property("lineCount") * 58 <= item.height()
    boxes = targets(board)
    assert len(boxes) == steps
    assert all(box.top() >= 432 for box in boxes)


def test_a_word_that_would_be_broken_is_refused_in_words():
    with pytest.raises(ValidationError, match="niet langer zijn dan 7 letters"):
        Settings(steps=(Step(picture="erbij", text="samenwerken"),) * 6)


def test_a_finger_puts_the_animals_on_a_step(show_face, scene, given, qtbot):
    said = []
    session = CooperationLadderSession(Settings(), None, scene, given)
    board = shown(show_face, session, (960, 540), said=said)
    stairs = Stairs(4)
    QTest.mouseClick(
        board.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        board.at(stairs.x(2) + 100, stairs.top(2) + 200),
    )
    assert said == [Tap(step=2, asks=Asks.ANIMALS)]


def test_the_animals_walk_to_their_step_and_jump_with_calm_motion(show_face, scene, given, qtbot):
    session = CooperationLadderSession(Settings(), None, scene, given)
    model = CooperationLadderBoardModel(session.view(), lambda event: None)
    board = show_face(model, FACE.url, 960, 540, on_board=True)
    session.control.tap(3)
    model.show(session.view(), True)
    pair = board.items(name="animals")[0]
    wanted = Stairs(4).animals(3)
    qtbot.waitUntil(lambda: (pair.x(), pair.y()) == pytest.approx(wanted), timeout=2000)


@pytest.mark.parametrize("width", [320, 420])
def test_the_adults_climb_with_number_keys(show_face, scene, given, width):
    session = CooperationLadderSession(Settings(), None, scene, given)
    panel = show_face(session.control, ACTIVITY.url, width, 260, on_board=False)
    panel.window.requestActivate()
    QTest.keyClick(panel.window, Qt.Key.Key_Tab)
    QTest.keyClick(panel.window, Qt.Key.Key_2)
    assert session.view().animals == 1
    session.control.ask("today")
    QTest.keyClick(panel.window, Qt.Key.Key_4)
    assert session.view().today == 3
