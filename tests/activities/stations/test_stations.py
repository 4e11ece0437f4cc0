"""The class sees a shape, never a number; the adults steer and count; a kill loses no time."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.activities.measured import SIZES, words_that_do_not_fit
from vertrouwen_desktop.activities.stations.board import FACE, StationsBoardModel
from vertrouwen_desktop.activities.stations.model import Stage
from vertrouwen_desktop.activities.stations.schema import Answer, Settings, State, Station, Totals, Tried
from vertrouwen_desktop.activities.stations.session import ACTIVITY, StationsSession
from vertrouwen_desktop.ui.qml import RESOURCES


class Steady:
    """A clock that stands until it is moved."""

    def __init__(self, now_s=500.0):
        self.now_s = now_s

    def __call__(self):
        return self.now_s


@pytest.fixture
def steady(qapp):
    return Steady()


def opened(scene, given, steady, class_size=10, settings=None, state=None):
    around = replace(scene, class_size=class_size, minutes=10, steady_s=steady)
    return StationsSession(settings or Settings(), state, around, given)


def test_a_turn_counts_down_and_pauses(scene, given, steady):
    session = opened(scene, given, steady)
    assert session.control.clock == "2:00"
    session.control.begin()
    steady.now_s += 30.5
    assert session.control.clock == "1:30"
    assert session.view().time.left_s == 89.5
    session.control.pause()
    steady.now_s += 500
    assert session.control.clock == "1:30"
    assert not session.view().time.runs


def test_when_the_time_is_over_the_class_is_asked(scene, given, steady, qtbot):
    session = opened(scene, given, steady)
    session.control.begin()
    steady.now_s += 119.95
    again = opened(scene, given, steady, state=session.state())
    assert again.view().stage is Stage.RUNS
    with qtbot.waitSignal(again.changed):
        steady.now_s += 1
    assert again.view().stage is Stage.ASKS


def test_the_time_goes_on_while_the_program_was_dead(scene, given, steady):
    session = opened(scene, given, steady)
    session.control.begin()
    state = State.model_validate_json(session.state().model_dump_json())
    steady.now_s += 45
    again = opened(scene, given, steady, state=state)
    assert again.control.clock == "1:15"
    assert again.state() == session.state()
    steady.now_s += 3000
    assert opened(scene, given, steady, state=state).view().stage is Stage.ASKS
    assert opened(scene, given, Steady(3.0), state=state).view().stage is Stage.PAUSED


def test_everything_comes_back_as_it_was(scene, given, steady):
    session = opened(scene, given, steady, class_size=24)
    session.control.lookAt("2")
    session.control.begin()
    session.control.ask()
    session.control.raised(0, 7)
    session.control.keep()
    session.control.next()
    state = State.model_validate_json(session.state().model_dump_json())
    again = opened(scene, given, steady, class_size=24, state=state)
    assert again.state() == session.state()
    assert again.view() == session.view()
    again.control.undo()
    assert again.view().stage is Stage.ASKS


def test_other_stations_begin_anew(scene, given, steady):
    session = opened(scene, given, steady)
    session.control.next()
    two = Settings(stations=Settings().stations[:2])
    fresh = opened(scene, given, steady, settings=two)
    assert opened(scene, given, steady, settings=two, state=session.state()).view() == fresh.view()


def test_the_board_shows_which_group_is_where_and_turns_with_them(scene, given, steady):
    session = opened(scene, given, steady, class_size=24)
    assert [s.group for s in session.view().stations] == ["maan", "blad", "druppel", "berg"]
    session.control.next()
    assert session.view().walk
    assert [s.group for s in session.view().stations] == ["berg", "maan", "blad", "druppel"]
    session.control.form(False)
    assert {s.group for s in session.view().stations} == {""}


def test_every_group_has_a_drawing_in_both_cuts():
    from vertrouwen_desktop.activities.stations.model import GROUPS

    for group in GROUPS:
        for cut in ("", "_s"):
            assert (RESOURCES / "drawings" / f"groep_{group}{cut}.svg").is_file()


def test_the_adults_see_who_goes_where(scene, given, steady, show_face):
    session = opened(scene, given, steady, class_size=26)
    session.control.next()
    shown = show_face(session.control, ACTIVITY.url, 420, 700, on_board=False)
    assert "Groep maan (7): nu Duwen → Luisteren → Tekenen" in shown.texts()
    assert "Met 26 kinderen gaat het rustiger in groepjes. Alles duurt ongeveer 10 minuten." in shown.texts()


def test_keeping_gives_totals_of_six_or_more_only(scene, given, steady):
    session = opened(scene, given, steady)
    session.control.begin()
    session.control.ask()
    for way, hands in enumerate((3, 1, 1, 1)):
        session.control.raised(way, hands)
    session.control.next()
    session.control.raised(0, 5)
    session.control.keep()
    tried = given.answers[0].stations
    assert tried[0] == Tried(title="Ademen", totals=Totals(calmer=3, same=1, not_for_me=1, rather_not=1))
    assert tried[1] == Tried(title="Duwen")
    assert session.control.isKept
    assert isinstance(given.answers[0], Answer)


def test_fewer_than_six_children_are_not_counted_at_all(scene, given, steady, show_face):
    session = opened(scene, given, steady, class_size=5)
    shown = show_face(session.control, ACTIVITY.url, 420, 700, on_board=False)
    assert not session.control.mayCount
    assert "Met minder dan 6 kinderen tellen we niet: kijk en luister." in shown.texts()
    assert shown.items("CountLine") == []


def test_the_board_never_gets_a_number_of_hands(scene, given, steady):
    session = opened(scene, given, steady)
    before = session.view()
    session.control.raised(0, 9)
    assert session.view() == before


LONG = Station(picture="rust", title="Verantwoordelijkheidszin", text="Luister stil. " * 5 + "Doe rustig")
ODD = Station(picture="doen", title="Duwen en stevig rekken", text="Verantwoordelijkheid. " * 3 + "Duw zacht.")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [2, 3, 4, 6])
@pytest.mark.parametrize("class_size", [0, 6, 12, 30])
def test_every_stage_can_be_read(show_face, scene, given, steady, size, count, class_size):
    settings = Settings(
        question="Welk plekje past nu het allerbest bij jouw lijf?",
        ask="Hoe voelt jouw lijf zich nu precies?",
        stations=(LONG, ODD, *(LONG,) * 4)[:count],
        minutes_each=5,
    )
    session = opened(scene, given, steady, class_size, settings)
    model = StationsBoardModel(session.view(), lambda event: None)
    session.changed.connect(lambda: model.show(session.view(), False))
    shown = show_face(model, FACE.url, *size, on_board=True)
    control = session.control
    seen = set()
    for step in (control.begin, control.pause, control.begin, control.ask, control.next, *(control.next,) * count):
        assert words_that_do_not_fit(shown) == []
        assert not any(c.isdigit() for text in shown.texts() for c in text)
        seen.add(session.view().stage)
        step()
    assert words_that_do_not_fit(shown) == []
    assert seen | {session.view().stage} == set(Stage)
    assert "Wat past bij jou? Onthoud het." in shown.texts()


def test_the_time_shape_is_what_is_left_and_says_so_in_words(show_face, scene, given, steady):
    session = opened(scene, given, steady)
    model = StationsBoardModel(session.view(), lambda event: None)
    session.changed.connect(lambda: model.show(session.view(), False))
    shown = show_face(model, FACE.url, 960, 540, on_board=True)
    circle = shown.items(name="timeCircle")[0]
    assert circle.property("remaining") == 1
    session.control.begin()
    steady.now_s += 75
    model.show(session.view(), False)
    assert circle.property("remaining") == 45 / 120
    assert "nog even" in shown.texts()
    steady.now_s += 30
    model.show(session.view(), False)
    assert "bijna klaar" in shown.texts()


@pytest.mark.parametrize("class_size", [10, 24])
@pytest.mark.parametrize("width", [320, 420])
def test_the_adults_steer_and_count_with_the_keyboard(show_face, scene, given, steady, width, class_size):
    session = opened(scene, given, steady, class_size)
    shown = show_face(session.control, ACTIVITY.url, width, 260, on_board=False)
    shown.window.requestActivate()

    def press(wanted):
        for _ in range(60):
            item = shown.window.activeFocusItem()
            if item is not None and wanted(item):
                QTest.keyClick(shown.window, Qt.Key.Key_Space)
                return
            QTest.keyClick(shown.window, Qt.Key.Key_Tab)
        raise AssertionError("cannot be reached with Tab")

    press(lambda i: i.objectName() == "begin")
    press(lambda i: i.objectName() == "ask")
    assert session.view().stage is Stage.ASKS
    for _ in range(6):
        press(lambda i: i.property("text") == "+")
    press(lambda i: i.property("text") == "Bewaar wat het deed")
    assert given.answers[0].stations[0].totals == Totals(calmer=6, same=0, not_for_me=0, rather_not=0)
