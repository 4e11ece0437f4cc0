"""Fingers on the wall: what is dragged and tapped, and what is said of it; and that everything can be read."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest

from tests.activities.fingers import drag, move, press_and_move, release, tap, touch
from tests.activities.measured import SIZES, targets, words_that_do_not_fit
from vertrouwen_desktop.activities.tip_wall.board import FACE, TipWallBoardModel
from vertrouwen_desktop.activities.tip_wall.layout import TOP, Layout
from vertrouwen_desktop.activities.tip_wall.schema import Loosen, Place, Settings, Starter, Turn
from vertrouwen_desktop.activities.tip_wall.session import TipWallSession

WALL = Layout(3, 4)
FOUR = tuple(Starter(text=f"Tip {n}") for n in range(1, 5))
LONG = (
    "Zeg dat je hulp nodig hebt aan een mens.",
    "Verantwoordelijkheidsgevoel hoort erbij.",
    "Twee rondjes lopen op het grote plein, ja",
)


class Class:
    """A board whose touches reach the session at once, as over the wire."""

    def __init__(self, scene, settings, touch=True):
        self.said = []
        self.session = TipWallSession(settings, None, scene, lambda answer: None)
        self.model = TipWallBoardModel(self.session.view(), self.say)
        self.touch = touch
        self.session.changed.connect(self.show)
        self.show()

    def show(self):
        self.model.show(self.session.view(), self.touch)

    def say(self, event):
        self.said.append(event)
        self.session.take(event)


def at(table, show_face, size=(960, 540)):
    return show_face(table.model, FACE.url, *size, on_board=True)


def settled(shown, qtbot):
    cards = shown.items(name="card")
    qtbot.waitUntil(lambda: all((c.x(), c.y()) == (c.property("homeX"), c.property("homeY")) for c in cards))


def centre(box):
    return box.x + box.width / 2, box.y + box.height / 2


@pytest.mark.parametrize("size", [(1920, 1080), (960, 540)])
def test_a_tip_is_dragged_into_a_column_at_every_scale(show_face, scene, size):
    table = Class(scene, Settings(tips=FOUR))
    drag(at(table, show_face, size), centre(WALL.spot(1)), centre(WALL.cell(3, 2)))
    assert table.said == [Place(tip_id="tip-1", column=3)]


def test_a_tip_is_dragged_off_the_wall_again(show_face, scene, qtbot):
    table = Class(scene, Settings(tips=FOUR))
    shown = at(table, show_face)
    table.session.take(Place(tip_id="tip-1", column=2))
    settled(shown, qtbot)
    drag(shown, centre(WALL.cell(2, 0)), (400, 1010))
    assert table.said == [Loosen(tip_id="tip-1")]


def test_a_tip_let_go_on_its_own_column_glides_back(show_face, scene, qtbot):
    table = Class(scene, Settings(tips=FOUR))
    shown = at(table, show_face)
    table.session.take(Place(tip_id="tip-1", column=2))
    settled(shown, qtbot)
    drag(shown, centre(WALL.cell(2, 0)), centre(WALL.cell(2, 3)))
    assert table.said == []
    settled(shown, qtbot)


def test_two_children_sort_two_tips_at_once(show_face, scene, qtbot):
    table = Class(scene, Settings(tips=FOUR))
    shown = at(table, show_face)
    screen = QTest.createTouchDevice()
    starts = [shown.at(*centre(WALL.spot(n))) for n in (1, 3)]
    ends = [shown.at(*centre(WALL.cell(n, 1))) for n in (3, 1)]
    touch(shown, screen, "press", starts)
    for n in range(1, 9):
        touch(shown, screen, "move", [a + (b - a) * n / 8 for a, b in zip(starts, ends, strict=True)])
    qtbot.waitUntil(lambda: sum(bool(c.property("held")) for c in shown.items(name="card")) == 2)
    touch(shown, screen, "release", ends)
    qtbot.waitUntil(lambda: len(table.said) == 2)
    assert sorted(table.said, key=lambda e: e.tip_id) == [
        Place(tip_id="tip-1", column=3),
        Place(tip_id="tip-3", column=1),
    ]


def test_a_tip_in_a_hand_stays_there_while_its_place_on_the_wall_moves(show_face, scene, qtbot):
    table = Class(scene, Settings(tips=FOUR))
    shown = at(table, show_face)
    for n in (1, 2):
        table.session.take(Place(tip_id=f"tip-{n}", column=1))
    settled(shown, qtbot)
    finger = press_and_move(shown, centre(WALL.cell(1, 1)), shown.at(960, 700) - shown.at(*centre(WALL.cell(1, 1))))
    card = next(c for c in shown.items(name="card") if c.property("tipId") == "tip-2")
    where = card.x(), card.y()
    table.session.take(Loosen(tip_id="tip-1"))  # the held tip's own row is another one now
    move(shown, finger)
    assert (card.x(), card.y()) == pytest.approx(where, abs=1)
    release(shown, finger)
    assert table.said == [Place(tip_id="tip-2", column=2)]


def test_a_tap_on_a_tip_and_a_tap_on_a_column_work_too(show_face, scene):
    table = Class(scene, Settings(tips=FOUR))
    shown = at(table, show_face)
    tap(shown, centre(WALL.spot(2)))
    assert table.model.choosing
    tap(shown, centre(WALL.cell(1, 3)))
    assert table.said == [Place(tip_id="tip-2", column=1)]
    assert not table.model.choosing


def test_a_tap_on_a_hung_tip_stands_for_its_column(scene):
    table = Class(scene, Settings(tips=FOUR))
    table.session.take(Place(tip_id="tip-1", column=2))
    table.model.tapTip("tip-2")
    table.model.tapTip("tip-1")
    assert table.said == [Place(tip_id="tip-2", column=2)]


def test_a_tip_in_hand_is_laid_below_the_wall(show_face, scene, qtbot):
    table = Class(scene, Settings(tips=FOUR))
    shown = at(table, show_face)
    for n in range(1, 5):
        table.session.take(Place(tip_id=f"tip-{n}", column=1))
    settled(shown, qtbot)
    tap(shown, centre(WALL.cell(1, 0)))
    tap(shown, (1200, 1020))
    assert table.said == [Loosen(tip_id="tip-1")]


def test_a_long_column_is_turned_by_a_tap(show_face, scene, qtbot):
    table = Class(scene, Settings(tips=tuple(Starter(text=f"Tip {n}") for n in range(1, 8))))
    shown = at(table, show_face)
    for n in range(1, 8):
        table.session.take(Place(tip_id=f"tip-{n}", column=1))
    settled(shown, qtbot)
    assert "nog 4 tips …" in shown.texts()
    tap(shown, centre(WALL.cell(1, 4)))
    assert table.said == [Turn(column=1)]
    assert [t.tip_id for t in table.session.view().tips if t.column] == ["tip-1", "tip-2", "tip-3", "tip-4"]


def test_nothing_is_said_while_touching_is_off(show_face, scene):
    table = Class(scene, Settings(tips=FOUR), touch=False)
    shown = at(table, show_face)
    drag(shown, centre(WALL.spot(1)), centre(WALL.cell(1, 1)))
    tap(shown, centre(WALL.spot(1)))
    tap(shown, centre(WALL.cell(1, 1)))
    table.model.drop("tip-1", QPointF(300, 600))
    table.model.turn(1)
    assert table.said == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("columns", [("snel", "alleen", "samen"), ("verantwoorde", "wwwwwwwwwwww")])
@pytest.mark.parametrize("sorted_tips", [0, 7, 15])
@pytest.mark.parametrize("text", LONG)
def test_fifteen_long_tips_can_be_read_and_reached(show_face, scene, qtbot, size, columns, sorted_tips, text):
    picture = "rust" if sorted_tips else ""
    tips = tuple(Starter(picture=picture, text=text[:40]) for _ in range(12))
    question = "Waar past deze tip volgens ons allemaal het best?"
    table = Class(scene, Settings(question=question, columns=columns, tips=tips))
    for _ in range(3):
        table.session.control.type(text)
        table.session.control.apply()
    ids = [t.tip_id for t in table.session.view().tips]
    for n, tip_id in enumerate(ids[:sorted_tips]):
        table.session.take(Place(tip_id=tip_id, column=n % len(columns) + 1))
    shown = at(table, show_face, size)
    settled(shown, qtbot)
    assert words_that_do_not_fit(shown) == []
    boxes = targets(shown)
    assert all(box.top() >= 431.5 for box in boxes)


@pytest.mark.parametrize("columns", [2, 3])
@pytest.mark.parametrize("rows", [4, 5])
def test_no_card_lies_on_another_and_all_can_be_reached(columns, rows):
    wall = Layout(columns, rows)
    boxes = [wall.cell(c, r) for c in range(1, columns + 1) for r in range(rows)]
    if rows == 4:
        boxes += [wall.spot(n) for n in range(1, columns + 1)]
    for n, box in enumerate(boxes):
        assert box.y >= TOP >= 432
        assert box.y + box.height <= 1070
        assert box.height >= 110
        for other in boxes[n + 1 :]:
            assert (
                box.x + box.width <= other.x
                or other.x + other.width <= box.x
                or box.y + box.height <= other.y
                or other.y + other.height <= box.y
            )
    for c in range(1, columns + 1):
        assert all(wall.column_at(*centre(wall.cell(c, r))) == c for r in range(rows))
