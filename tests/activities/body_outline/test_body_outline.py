"""A body that the class puts dots on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.activities.measured import SIZES, targets, words_that_do_not_fit
from vertrouwen_desktop.activities.body_outline.board import FACE, BodyOutlineBoardModel
from vertrouwen_desktop.activities.body_outline.model import SPOTS, Spot
from vertrouwen_desktop.activities.body_outline.schema import Answer, Mark, Marks, Settings, SpotWord, State
from vertrouwen_desktop.activities.body_outline.session import ACTIVITY, BodyOutlineSession

LONG = "zenuwachtig en onrustige kriebels"[:24]
BELLY = Marks(spot=Spot.BELLY, dots=1)


def board(session, said=None, touch=True):
    said = [] if said is None else said
    model = BodyOutlineBoardModel(session.view(), said.append)
    model.show(session.view(), touch)
    return model


def test_a_tap_on_the_body_or_on_its_word_adds_a_dot(show_face, scene, given):
    session = BodyOutlineSession(Settings(), None, scene, given)
    said = []
    shown = show_face(board(session, said), FACE.url, 1920, 1080, True)
    assert len(targets(shown)) == 13 + 9
    for x, y in ((960, 795), (1400, 746)):
        QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=shown.at(x, y))
    assert said == [Mark(spot=Spot.BELLY)] * 2
    session.take(said[0])
    assert session.view().marks == (BELLY,)


def test_every_spot_can_be_reached_by_a_small_child(show_face, scene, given):
    shown = show_face(board(BodyOutlineSession(Settings(), None, scene, given)), FACE.url, 1920, 1080, True)
    words = [box for box in targets(shown) if box.width() > 500]
    assert len(words) == len(SPOTS)
    assert all(box.top() >= 432 for box in words)


def test_passing_is_said_when_it_is_about_themselves(show_face, scene, given):
    sentence = "Liever niet? Dat is ook goed."
    for about, said in (("me", True), ("animal", False)):
        session = BodyOutlineSession(Settings(about=about), None, scene, given)
        shown = show_face(board(session), FACE.url, 1920, 1080, True)
        assert (sentence in shown.texts()) is said


def test_passing_is_counted_and_not_shown(scene, given):
    session = BodyOutlineSession(Settings(about="me"), None, replace(scene, class_size=12), given)
    before = session.view()
    session.control.typed("0", False, False)
    assert session.view() == before
    for _ in range(6):
        session.take(Mark(spot=Spot.BELLY))
    session.control.keep()
    (answer,) = given.answers
    assert answer.passed == 1
    assert answer.marks == (Marks(spot=Spot.BELLY, dots=6),)


def test_of_a_few_children_only_is_kept_that_it_was_done(scene, given):
    session = BodyOutlineSession(Settings(about="me", question="Waar?"), None, replace(scene, class_size=5), given)
    for _ in range(8):
        session.take(Mark(spot=Spot.BELLY))
    session.control.keep()
    assert given.answers == [Answer(question="Waar?", about="me", marks=(), passed=None)]


def test_a_kill_in_the_middle_loses_nothing(scene, given):
    session = BodyOutlineSession(Settings(), None, scene, given)
    for key in "166":
        session.control.typed(key, False, False)
    session.control.keep()
    session.control.typed("6", True, False)
    state = State.model_validate_json(session.state().model_dump_json())
    again = BodyOutlineSession(Settings(), state, scene, given)
    assert (again.state(), again.view()) == (session.state(), session.view())
    for _ in range(4):
        again.control.undo()
    assert again.control.shown == 0
    assert BodyOutlineSession(Settings(), State(dots=(1,)), scene, given).control.shown == 0


def test_steps_back_that_cannot_be_are_left_out(scene, given):
    wrong = State(dots=(0,) * 10, past=((2, 1),))
    assert not BodyOutlineSession(Settings(), wrong, scene, given).control.canUndo


@pytest.mark.parametrize("about", ["me", "animal"])
@pytest.mark.parametrize("words", [0, 1, 4, 9])
@pytest.mark.parametrize("text", [LONG, "hartkloppingen", "onrustgevoelens overal"])
def test_the_longest_words_fit(show_face, scene, given, about, words, text):
    settings = Settings(
        question="Waar in jouw lijf voel je dat het nu spannend wordt?"[:50],
        about=about,
        words=tuple(SpotWord(spot=spot, text=text) for spot in SPOTS[:words]),
    )
    around = replace(scene, title="Waar voel je spanning in je lijf?", class_size=30)
    session = BodyOutlineSession(settings, None, around, given)
    for place in range(9):
        for _ in range(40):
            session.control.mark(place, 1)
    for size in SIZES:
        shown = show_face(board(session), FACE.url, *size, True)
        assert words_that_do_not_fit(shown) == []
        assert len(shown.items(name="dot")) == 360


@pytest.mark.parametrize("width", [320, 420])
def test_the_adults_do_it_all_with_the_keyboard(show_face, scene, given, width):
    session = BodyOutlineSession(Settings(), None, scene, given)
    shown = show_face(session.control, ACTIVITY.url, width, 260, False)
    shown.window.requestActivate()
    QTest.keyClick(shown.window, Qt.Key.Key_Tab)
    for key in (Qt.Key.Key_6, Qt.Key.Key_6, Qt.Key.Key_9):
        QTest.keyClick(shown.window, key)
    assert session.view().marks == (Marks(spot=Spot.BELLY, dots=2), Marks(spot=Spot.FEET, dots=1))
    QTest.keyClick(shown.window, Qt.Key.Key_6, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(shown.window, Qt.Key.Key_Backspace)
    QTest.keyClick(shown.window, Qt.Key.Key_Backspace)
    assert session.view().marks == (Marks(spot=Spot.BELLY, dots=2),)


def test_three_fingers_at_once_are_three_dots(show_face, scene, given):
    session = BodyOutlineSession(Settings(), None, scene, given)
    said = []
    shown = show_face(board(session, said), FACE.url, 1920, 1080, True)
    screen = QTest.createTouchDevice()
    points = [shown.at(x, y) for x, y in ((960, 795), (760, 846), (300, 490))]
    for what in ("press", "release"):
        sequence = QTest.touchEvent(shown.window, screen, False)
        for n, point in enumerate(points):
            getattr(sequence, what)(n, point, shown.window)
        sequence.commit()
    assert {mark.spot for mark in said} == {Spot.BELLY, Spot.HANDS, Spot.HEAD}
    assert len(said) == 3
