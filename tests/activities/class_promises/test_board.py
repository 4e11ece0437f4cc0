"""Fingers on the board: what is dragged and tapped, and what is said of it."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from tests.activities.fingers import drag, move, press_and_move, release, tap, touch
from vertrouwen_desktop.activities.class_promises.board import FACE, ClassPromisesBoardModel
from vertrouwen_desktop.activities.class_promises.layout import Layout
from vertrouwen_desktop.activities.class_promises.schema import Place, Return, Settings, Starter, View
from vertrouwen_desktop.activities.class_promises.session import ClassPromisesSession

LAYOUT = Layout(4, 4)
SIZES = [(1920, 1080), (960, 540)]


class Table:
    """A board whose touches reach the session at once, as over the wire."""

    def __init__(self, scene, touch=True, settings=None):
        self.said = []
        self.session = ClassPromisesSession(settings or Settings(), None, scene, lambda answer: None)
        self.model = ClassPromisesBoardModel(self.session.view(), self.say)
        self.touch = touch
        self.session.changed.connect(self.show)
        self.show()

    def show(self):
        self.model.show(self.session.view(), self.touch)

    def say(self, event):
        self.said.append(event)
        self.session.take(event)

    def places(self):
        cards = {c.place: c.card_id for c in self.session.view().cards if c.place}
        return [cards.get(n) for n in range(1, 5)]


def opened(show_face, table, size=(960, 540)):
    return show_face(table.model, FACE.url, *size, on_board=True)


def settled(shown, qtbot):
    """Wait until every card lies where it belongs."""
    cards = shown.items(name="card")
    qtbot.waitUntil(lambda: all((c.x(), c.y()) == (c.property("homeX"), c.property("homeY")) for c in cards))


@pytest.mark.parametrize("size", SIZES)
def test_a_card_is_dragged_to_a_place_at_every_scale(show_face, scene, size):
    table = Table(scene)
    shown = opened(show_face, table, size)
    drag(shown, LAYOUT.slot(3).centre, LAYOUT.place(2).centre)
    assert table.said == [Place(card_id="card-3", place=2)]
    assert table.places() == [None, "card-3", None, None]


def test_a_card_dropped_on_another_changes_with_it(show_face, scene, qtbot):
    table = Table(scene)
    shown = opened(show_face, table)
    table.session.take(Place(card_id="card-1", place=1))
    table.session.take(Place(card_id="card-2", place=2))
    settled(shown, qtbot)
    drag(shown, LAYOUT.place(1).centre, LAYOUT.place(2).centre)
    assert table.places() == ["card-2", "card-1", None, None]


def test_a_card_is_dragged_out_again(show_face, scene, qtbot):
    table = Table(scene)
    shown = opened(show_face, table)
    table.session.take(Place(card_id="card-1", place=1))
    settled(shown, qtbot)
    drag(shown, LAYOUT.place(1).centre, (1400, 800))
    assert table.said == [Return(card_id="card-1")]


def test_a_card_dropped_elsewhere_glides_back(show_face, scene, qtbot):
    table = Table(scene)
    shown = opened(show_face, table)
    drag(shown, LAYOUT.slot(1).centre, (1400, 900))
    card = shown.items(name="card")[0]
    assert table.said == []
    assert card.x() != LAYOUT.slot(1).x or card.y() != LAYOUT.slot(1).y
    qtbot.waitUntil(lambda: (card.x(), card.y()) == (LAYOUT.slot(1).x, LAYOUT.slot(1).y), timeout=2000)


def test_a_held_card_is_lifted_and_shows_where_it_would_land(show_face, scene):
    table = Table(scene)
    shown = opened(show_face, table)
    start, end = LAYOUT.slot(1).centre, LAYOUT.place(3).centre
    at = press_and_move(shown, start, shown.at(*end) - shown.at(*start))
    card = shown.items(name="card")[0]
    assert card.property("over") == 3
    assert (card.x(), card.y()) == pytest.approx((LAYOUT.place(3).x, LAYOUT.place(3).y), abs=6)
    release(shown, at)


def test_two_children_drag_two_cards_at_once(show_face, scene, qtbot):
    table = Table(scene)
    shown = opened(show_face, table)
    screen = QTest.createTouchDevice()
    starts = [shown.at(*LAYOUT.slot(n).centre) for n in (1, 4)]
    ends = [shown.at(*LAYOUT.place(n).centre) for n in (4, 1)]
    touch(shown, screen, "press", starts)
    for n in range(1, 9):
        touch(shown, screen, "move", [a + (b - a) * n / 8 for a, b in zip(starts, ends, strict=True)])
    cards = shown.items(name="card")
    qtbot.waitUntil(lambda: [c.property("held") for c in cards] == [True, False, False, True])
    touch(shown, screen, "release", ends)
    qtbot.waitUntil(lambda: len(table.said) == 2)
    assert sorted(table.said, key=lambda e: e.card_id) == [
        Place(card_id="card-1", place=4),
        Place(card_id="card-4", place=1),
    ]


def test_a_card_moves_on_while_another_is_placed(show_face, scene):
    table = Table(scene)
    shown = opened(show_face, table)
    press_and_move(shown, LAYOUT.slot(1).centre, QPoint(-80, 40))
    table.session.take(Place(card_id="card-2", place=1))
    assert shown.items(name="card")[0].property("held")
    end = shown.at(*LAYOUT.place(3).centre)
    move(shown, end)
    release(shown, end)
    assert table.places() == ["card-2", None, "card-1", None]


def test_a_tap_on_a_card_and_a_tap_on_a_place_work_too(show_face, scene):
    table = Table(scene)
    shown = opened(show_face, table)
    tap(shown, LAYOUT.slot(2).centre)
    assert table.model.choosing
    assert table.said == []
    tap(shown, LAYOUT.place(4).centre)
    assert table.said == [Place(card_id="card-2", place=4)]
    assert not table.model.choosing


def test_a_card_in_hand_is_laid_beside_the_places(show_face, scene, qtbot):
    table = Table(scene)
    shown = opened(show_face, table)
    table.session.take(Place(card_id="card-1", place=1))
    settled(shown, qtbot)
    tap(shown, LAYOUT.place(1).centre)
    assert table.model.choosing
    tap(shown, LAYOUT.slot(1).centre)
    assert table.said == [Return(card_id="card-1")]


def test_a_card_in_hand_changes_with_a_placed_card(scene):
    table = Table(scene)
    table.session.take(Place(card_id="card-1", place=1))
    table.model.tapCard("card-3")
    table.model.tapCard("card-1")
    assert table.places() == ["card-3", None, None, None]


def test_a_second_loose_card_takes_the_hand(scene):
    table = Table(scene)
    table.model.tapCard("card-3")
    table.model.tapCard("card-2")
    table.model.tapPlace(1)
    assert table.places() == ["card-2", None, None, None]
    table.model.tapCard("card-3")
    table.model.tapCard("card-3")
    assert not table.model.choosing


def test_nothing_is_said_while_touching_is_off(show_face, scene):
    table = Table(scene, touch=False)
    shown = opened(show_face, table)
    drag(shown, LAYOUT.slot(1).centre, LAYOUT.place(1).centre)
    tap(shown, LAYOUT.slot(1).centre)
    tap(shown, LAYOUT.place(1).centre)
    table.model.drop("card-1", QPointF(1400, 500), QPointF(500, 500))
    assert table.said == []
    assert not table.model.choosing


def test_touching_that_ends_lets_go_of_every_card(show_face, scene, qtbot):
    table = Table(scene)
    shown = opened(show_face, table)
    at = press_and_move(shown, LAYOUT.slot(1).centre, QPoint(-320, 0))
    card = shown.items(name="card")[0]
    assert card.property("held")
    table.touch = False
    table.show()
    qtbot.waitUntil(lambda: not card.property("held") and card.x() == LAYOUT.slot(1).x)
    release(shown, at)
    assert table.said == []


LONG = (
    "Wij vragen eerst: wil jij daar hulp bij?",
    "We wachten rustig tot iedereen klaar is.",
    "Verantwoordelijkheidsgevoel hoort erbij.",
)


@pytest.mark.parametrize("starters", [4, 6, 8])
@pytest.mark.parametrize("text", LONG)
def test_the_longest_words_are_never_cut(show_face, scene, starters, text):
    settings = Settings(starters=tuple(Starter(picture="hulp", text=text) for _ in range(starters)))
    shown = opened(show_face, Table(scene, settings=settings), (1920, 1080))
    words = shown.items(name="words")
    assert len(words) == starters
    for item in words:
        assert not item.property("truncated")
        assert item.property("font").pixelSize() >= 49
        assert item.property("lineCount") * item.property("lineHeight") <= 132
        assert item.property("contentWidth") <= item.width() + 1


def test_later_lessons_show_the_kept_promises_to_read(show_face, scene):
    view = View(title="Onze klasafspraak", instruction="", cards=(), places=4, slots=4, show=True)
    model = ClassPromisesBoardModel(view, lambda event: None)
    model.show(view, True)
    assert not model.touch
    shown = show_face(model, FACE.url, 960, 540, on_board=True)
    assert "Onze klasafspraak maken we nog." in shown.texts()
