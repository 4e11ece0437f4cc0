"""The circle on the board and in the panel: sizes, words, fingers and keys."""

from dataclasses import replace
from itertools import pairwise
from math import dist

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.activities.measured import SIZES, targets, words_that_do_not_fit
from vertrouwen_desktop.activities.talking_circle.board import FACE, TalkingCircleBoardModel
from vertrouwen_desktop.activities.talking_circle.layout import rounds
from vertrouwen_desktop.activities.talking_circle.model import SEATS_MAX, Check
from vertrouwen_desktop.activities.talking_circle.schema import Fictional, Rule, Settings
from vertrouwen_desktop.activities.talking_circle.session import ACTIVITY, TalkingCircleSession

LONG = Settings(
    question="Wat heb jij nodig om vandaag naast iemand te kunnen werken?",
    rules=(
        Rule(picture="praatsteen", text="Wie de steen heeft, mag praten."),
        Rule(picture="luisteren", text="Verantwoordelijk luisteren mag."),
        Rule(picture="straks", text="Passen mag, en later mag altijd."),
        Rule(picture="hulp", text="We lachen elkaar hier nooit uit."),
    ),
    fictional=Fictional(
        picture="kring_verhaal",
        text="Otter wil graag naast Reiger werken. Maar Reiger schrikt soms van zijn snelle gebaren.",
    ),
)


def opened(scene, given, settings=None, **around):
    return TalkingCircleSession(settings or Settings(), None, replace(scene, **around), given)


def shown(show_face, session, size=(1920, 1080), touch=True, said=None):
    model = TalkingCircleBoardModel(session.view(), (said if said is not None else []).append)
    model.show(session.view(), touch)
    session.changed.connect(lambda: model.show(session.view(), touch))
    return show_face(model, FACE.url, *size, on_board=True)


def real(session):
    session.control.about("real")
    for check in Check:
        session.control.tick(check.value, True)
    session.control.choose_real()


@pytest.mark.parametrize("rings", [1, 2])
@pytest.mark.parametrize("children", [3, 6, 12, 24, 30, SEATS_MAX])
def test_seats_lie_apart_on_the_stage_whatever_the_size_of_the_class(children, rings):
    counts = (children,) if rings == 1 else (children - children // 2, children // 2)
    for at in rounds(tuple(max(3, n) for n in counts)):
        seats = [at.seat(n) for n in range(at.count)]
        assert at.size >= 36
        for one, other in pairwise([*seats, seats[0]]):
            assert dist(one, other) >= at.size + 4
        for x, y in seats:
            assert x - at.size / 2 >= 96
            assert x + at.size / 2 <= 1824
            assert y - at.size / 2 + 4 >= 426
            assert y + at.size / 2 <= 1046


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("about", ["story", "real"])
@pytest.mark.parametrize("stage", ["ready", "runs", "middle", "two", "stopped"])
def test_the_longest_words_fit_and_targets_are_large(show_face, scene, given, size, about, stage):
    session = opened(scene, given, LONG, class_size=12, teacher="Juffrouw Annemarie", youth_worker="Mohammed-Amin")
    if about == "real":
        real(session)
    if stage == "two":
        session.control.make_rings(2)
    if stage != "ready":
        session.control.begin()
    if stage == "middle":
        for _ in range(12):
            session.control.give("s")
    if stage == "stopped":
        session.control.stop()
    board = shown(show_face, session, size)
    assert words_that_do_not_fit(board) == []
    boxes = targets(board)
    assert len(boxes) == {"runs": 3, "two": 6}.get(stage, 0)
    assert all(box.top() >= 432 for box in boxes)


def test_passing_is_said_to_be_fine(show_face, scene, given):
    board = shown(show_face, opened(scene, given, class_size=6), (960, 540))
    assert "Liever niet? Dat is ook goed." in board.texts()


def test_stopping_brings_a_calm_picture(show_face, scene, given):
    session = opened(scene, given, class_size=6)
    session.control.begin()
    session.control.stop()
    board = shown(show_face, session, (960, 540))
    assert "We stoppen, en dat is goed." in board.texts()
    assert board.items(name="target") == []


def test_a_finger_gives_the_stone_on_once(show_face, scene, given):
    session = opened(scene, given, class_size=6)
    session.control.begin()
    said = []
    board = shown(show_face, session, (960, 540), said=said)
    QTest.mouseClick(board.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, board.at(1300, 800))
    assert [(e.ring, e.seat, e.how) for e in said] == [(0, 0, "s")]


def test_nothing_moves_with_calm_motion(show_face, scene, given):
    session = opened(scene, given, class_size=6, calm_motion=True)
    session.control.begin()
    board = shown(show_face, session, (960, 540))
    session.control.give("s")
    stone = board.items(name="stone")[0]
    assert (stone.x(), stone.y()) == (stone.parentItem().property("stoneX"), stone.parentItem().property("stoneY"))


def press(panel, text):
    for _ in range(60):
        QTest.keyClick(panel.window, Qt.Key.Key_Tab)
        item = panel.window.activeFocusItem()
        if item is not None and item.property("text") == text:
            QTest.keyClick(panel.window, Qt.Key.Key_Space)
            return
    raise AssertionError(f"{text} cannot be reached with Tab")


@pytest.mark.parametrize("width", [320, 420])
def test_the_adults_lead_a_whole_circle_by_keyboard(show_face, scene, given, width):
    session = opened(scene, given, class_size=6)
    panel = show_face(session.control, ACTIVITY.url, width, 260, on_board=False)
    panel.window.requestActivate()
    press(panel, "Begin de kring")
    press(panel, "Klaar, geef door")
    press(panel, "Past")
    press(panel, "Later")
    assert session.view().rings[0].here == 3
    press(panel, "We stoppen, en dat is goed")
    assert session.view().stage.value == "stopped"
    press(panel, "Toch verder")
    assert session.view().rings[0].here == 3


def test_a_refusal_can_be_read_without_scrolling(show_face, scene, given):
    session = opened(scene, given, class_size=12)
    session.control.about("real")
    panel = show_face(session.control, ACTIVITY.url, 320, 260, on_board=False)
    session.control.choose_real()
    said = panel.items(name="instead")[0]
    assert said.property("text").startswith("Nog niet.")
    assert said.mapToScene(said.boundingRect().bottomLeft()).y() <= 260
