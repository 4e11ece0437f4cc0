"""A fictional animal on a big meter: touched by the class, told by the adults."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.activities.measured import SIZES, on_stage, targets, words_that_do_not_fit
from vertrouwen_desktop.activities.thermometer.board import FACE, ThermometerBoardModel
from vertrouwen_desktop.activities.thermometer.schema import Answer, Climbed, Moment, Point, Settings, State
from vertrouwen_desktop.activities.thermometer.session import ACTIVITY, ThermometerSession
from vertrouwen_desktop.domain.programme import Audience

LONG = "Iemand verandert onverwachts de gezamenlijke afspraak. Otter begrijpt er niets meer van."
TWO = Settings(moments=(Moment(text="Otter slaapt.", level=1), Moment(text="Er valt een tak!", level=4)))


def board(session, said=None, touch=True):
    said = [] if said is None else said
    model = ThermometerBoardModel(session.view(), said.append)
    model.show(session.view(), touch)
    return model


def test_a_tap_on_the_meter_moves_the_animal(show_face, scene, given):
    session = ThermometerSession(TWO, None, scene, given)
    said = []
    shown = show_face(board(session, said), FACE.url, 1920, 1080, True)
    rows = sorted(targets(shown), key=lambda box: box.top())
    assert len(rows) == 5
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=shown.at(rows[0].center().x(), rows[0].center().y()))
    assert said == [Point(level=5)]
    session.take(said[0])
    assert session.view().level == 5
    assert session.view().drawing == "otter5"


def test_all_of_the_meter_is_within_reach(show_face, scene, given):
    for audience in (Audience.STANDARD, Audience.NON_READERS):
        session = ThermometerSession(TWO, None, replace(scene, audience=audience), given)
        shown = show_face(board(session), FACE.url, 1920, 1080, True)
        assert len(targets(shown)) == audience.levels
        assert all(box.top() >= 432 for box in targets(shown))


def test_non_readers_have_three_levels_and_a_signal_is_not_made_smaller(scene, given):
    session = ThermometerSession(TWO, None, replace(scene, audience=Audience.NON_READERS), given)
    assert session.view().levels == (1, 3, 5)
    session.control.go(1)
    assert session.control.suggestion == "ik heb hulp nodig"
    session.take(Point(level=4))
    assert session.view().level == 0
    session.control.choose(3)
    assert session.view().level == 5


def test_the_class_sees_how_it_climbed_and_never_what_we_thought(scene, given):
    session = ThermometerSession(TWO, None, scene, given)
    session.take(Point(level=2))
    session.control.go(1)
    assert session.view().trail == (2, 0)
    assert session.view().stands == 2
    alone = ThermometerSession(Settings(moments=TWO.moments[:1]), None, scene, given)
    assert alone.view().trail == ()


def test_a_kill_in_the_middle_loses_nothing(scene, given):
    session = ThermometerSession(TWO, None, scene, given)
    session.take(Point(level=2))
    session.control.go(1)
    session.take(Point(level=5))
    session.control.keep()
    state = State.model_validate_json(session.state().model_dump_json())
    again = ThermometerSession(TWO, state, scene, given)
    assert (again.state(), again.view()) == (session.state(), session.view())
    again.control.undo()
    assert again.view().level == 0
    other = ThermometerSession(Settings(), state, scene, given)
    assert other.view().trail == (0,)
    three = ThermometerSession(TWO, state, replace(scene, audience=Audience.NON_READERS), given)
    assert three.view().level == 0


def test_keeping_says_what_the_class_thought_of_the_animal(scene, given):
    session = ThermometerSession(TWO, None, scene, given)
    assert not session.control.canKeep
    session.take(Point(level=3))
    session.control.keep()
    moments = (Climbed(text="Otter slaapt.", level=3), Climbed(text="Er valt een tak!", level=0))
    assert given.answers == [Answer(animal="otter", levels=5, moments=moments)]
    assert session.control.isKept


@pytest.mark.parametrize("audience", [Audience.STANDARD, Audience.NON_READERS])
@pytest.mark.parametrize("touch", [True, False])
@pytest.mark.parametrize("moments", [1, 6])
def test_the_longest_words_fit(show_face, scene, given, audience, touch, moments):
    settings = Settings(
        question="Waar op de spanningsmeter zou Otter nu staan, denk je"[:50],
        moments=(Moment(text=LONG.ljust(90, "!")[:90]),) * moments,
    )
    around = replace(scene, audience=audience, title="Hoe loopt de spanning bij Otter op?")
    session = ThermometerSession(settings, None, around, given)
    for _ in range(moments):
        session.control.choose(audience.levels)
        session.control.go(1)
    model = board(session, touch=touch)
    for size in SIZES:
        shown = show_face(model, FACE.url, *size, True)
        assert words_that_do_not_fit(shown) == []


def test_the_animal_does_not_glide_when_motion_is_calm(show_face, scene, given):
    session = ThermometerSession(TWO, None, replace(scene, calm_motion=True), given)
    model = board(session)
    shown = show_face(model, FACE.url, 1920, 1080, True)
    (animal,) = [i for i in shown.items("Pict") if i.property("name").startswith("otter")]
    low = on_stage(shown, animal).top()
    session.take(Point(level=5))
    model.show(session.view(), True)
    (animal,) = [i for i in shown.items("Pict") if i.property("name") == "otter5"]
    assert on_stage(shown, animal).top() < low - 400


@pytest.mark.parametrize("width", [320, 420])
def test_the_adults_do_it_all_with_the_keyboard(show_face, scene, given, width):
    session = ThermometerSession(TWO, None, scene, given)
    shown = show_face(session.control, ACTIVITY.url, width, 260, False)
    shown.window.requestActivate()
    QTest.keyClick(shown.window, Qt.Key.Key_Tab)
    QTest.keyClick(shown.window, Qt.Key.Key_4)
    QTest.keyClick(shown.window, Qt.Key.Key_Down)
    assert session.view().trail == (4, 0)
    QTest.keyClick(shown.window, Qt.Key.Key_2)
    QTest.keyClick(shown.window, Qt.Key.Key_Up)
    assert session.view().level == 4
    QTest.keyClick(shown.window, Qt.Key.Key_Backspace)
    assert session.state().chosen == (4, 0)
