"""Successes on a line: dragged, tapped, typed; none twice, none lost, all to be read."""

from dataclasses import replace

import pytest
from hypothesis import given as always
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtTest import QTest

from vertrouwen_desktop.activities.success_line.board import FACE
from vertrouwen_desktop.activities.success_line.layout import Layout
from vertrouwen_desktop.activities.success_line.model import CARDS_MAX, STEPS_BACK, TEXT_MAX, Line, Success
from vertrouwen_desktop.activities.success_line.schema import Answer, Move, Settings
from vertrouwen_desktop.activities.success_line.session import ACTIVITY, SuccessLineSession

STARTERS = tuple(
    Success(picture=picture, text=text)
    for picture, text in (
        ("luisteren", "We luisteren echt."),
        ("hulp", "We vragen hulp."),
        ("rust", "We worden samen rustig."),
    )
)
LONG = "samengewerkt in de pauze met groep 8"


class Around:
    """A board whose touches reach the session at once, as over the wire."""

    def __init__(self, scene, given, settings=None):
        self.said = []
        self.session = SuccessLineSession(settings or Settings(starters=STARTERS), None, scene, given)
        self.model = FACE.open(self.session.view(), self.say)
        self.session.changed.connect(self.show)
        self.show()

    def show(self):
        self.model.show(self.session.view(), True)

    def say(self, event):
        self.said.append(event)
        self.session.take(event)


def texts(session):
    return [c.text for c in session.view().cards]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("added"), st.text(max_size=50), st.none()),
        st.tuples(st.sampled_from(["removed", "rewording"]), st.integers(1, 12), st.none()),
        st.tuples(st.just("moved"), st.integers(1, 12), st.integers(-2, 12)),
        st.tuples(st.just("reworded"), st.integers(1, 12), st.text(max_size=50)),
        st.tuples(st.just("typed"), st.text(max_size=50), st.none()),
        st.tuples(st.sampled_from(["undone", "applied"]), st.none(), st.none()),
    ),
    max_size=40,
)


@always(STEPS)
def test_no_card_is_twice_on_the_line_and_a_step_back_is_a_step_back(steps):
    line = Line.of(STARTERS)
    for step, one, two in steps:
        before = line
        given = [f"card-{one}" if isinstance(one, int) else one, two]
        line = getattr(line, step)(*(g for g in given if g is not None))
        ids = [c.card_id for c in line.cards]
        assert len(ids) == len(set(ids)) <= CARDS_MAX
        assert all(line.texts)
        assert len(line.past) <= STEPS_BACK
        if step == "moved":
            assert sorted(ids) == sorted(c.card_id for c in before.cards)
        if step != "undone" and line.cards != before.cards:
            assert line.undone().cards == before.cards
        assert Line.model_validate_json(line.model_dump_json()) == line


@pytest.mark.parametrize("count", range(1, CARDS_MAX + 1))
def test_the_places_are_in_reach_large_and_over_no_other(count):
    layout = Layout(count)
    spots = [layout.spot(n) for n in range(count)]
    for n, a in enumerate(spots):
        assert a.y >= 432
        assert a.y + layout.card_height <= 1064
        assert 96 <= a.x <= 1824 - layout.card_width + 0.01
        assert layout.place_at(a.x + layout.card_width / 2, a.y + layout.card_height / 2) == n
        for b in spots[n + 1 :]:
            assert a.y + layout.card_height <= b.y or a.x + layout.card_width <= b.x
    assert min(layout.card_width, layout.card_height) >= 110


def test_it_begins_with_what_the_class_kept_before_and_then_the_starters(scene, given, qapp):
    earlier = replace(scene, answers={"success_line": {"successes": ["We zeiden sorry.", "We vragen hulp."]}})
    session = SuccessLineSession(Settings(starters=STARTERS), None, earlier, given)
    assert texts(session) == ["We zeiden sorry.", "We vragen hulp.", "We luisteren echt.", "We worden samen rustig."]
    assert session.view().cards[1].picture == "hulp"
    session.control.remove("card-1")
    again = SuccessLineSession(Settings(starters=STARTERS), session.state(), earlier, given)
    assert texts(again) == texts(session)
    plain = SuccessLineSession(Settings(starters=STARTERS, from_earlier=False), None, earlier, given)
    assert texts(plain) == [s.text for s in STARTERS]


@pytest.mark.parametrize("answer", [{"successes": 3}, {"successes": [1, "", "  "]}, {}])
def test_an_answer_of_another_kind_is_no_success(scene, given, qapp, answer):
    session = SuccessLineSession(Settings(), None, replace(scene, answers={"success_line": answer}), given)
    assert texts(session) == []


def test_typed_words_survive_and_a_full_line_loses_none(scene, given, qapp):
    session = SuccessLineSession(Settings(), None, scene, given)
    for n in range(CARDS_MAX):
        session.control.type(f"succes {n}")
        session.control.apply()
    session.control.type("nog een")
    session.control.apply()
    assert len(texts(session)) == CARDS_MAX
    assert session.control.draft == "nog een"
    again = SuccessLineSession(Settings(), Line.model_validate_json(session.state().model_dump_json()), scene, given)
    assert again.control.draft == "nog een"
    again.control.reword("card-3")
    again.control.type("samen gewonnen")
    again.control.apply()
    assert texts(again)[2] == "samen gewonnen"
    again.control.keep()
    assert given.answers == [Answer(successes=tuple(texts(again)))]
    assert again.control.isKept


def drag(shown, start, end):
    QTest.mousePress(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.at(*start))
    for n in range(1, 7):
        x, y = (a + (b - a) * n / 6 for a, b in zip(start, end, strict=True))
        QTest.mouseMove(shown.window, shown.at(x, y))
        QCoreApplication.processEvents()
    QTest.mouseRelease(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.at(*end))


def tap(shown, point):
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.at(*point))


def middle(layout, place):
    spot = layout.spot(place)
    return spot.x + layout.card_width / 2, spot.y + layout.card_height / 2


def settled(shown, qtbot):
    cards = shown.items(name="target")
    qtbot.waitUntil(lambda: all((c.x(), c.y()) == (c.property("homeX"), c.property("homeY")) for c in cards))


def test_a_card_is_dragged_to_another_place_and_glides_back_when_it_stays(show_face, scene, given, qtbot):
    around = Around(scene, given)
    shown = show_face(around.model, FACE.url, 960, 540, on_board=True)
    layout = Layout(3)
    drag(shown, middle(layout, 2), middle(layout, 0))
    assert around.said == [Move(card_id="card-3", to=0)]
    assert texts(around.session)[0] == "We worden samen rustig."
    settled(shown, qtbot)
    x, y = middle(layout, 0)
    drag(shown, (x, y), (x + 60, y - 200))
    settled(shown, qtbot)
    assert len(around.said) == 1


def test_a_card_is_tapped_and_then_its_place(show_face, scene, given, qtbot):
    around = Around(scene, given)
    shown = show_face(around.model, FACE.url, 960, 540, on_board=True)
    layout = Layout(3)
    tap(shown, middle(layout, 0))
    tap(shown, middle(layout, 2))
    assert around.said == [Move(card_id="card-1", to=2)]
    around.model.tap("card-1")
    around.model.tap("card-1")
    assert len(around.said) == 1


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1024, 768)])
@pytest.mark.parametrize("count", [0, 1, 4, 5, 9, 10])
def test_the_longest_words_are_whole_for_every_number_of_cards(show_face, scene, given, size, count):
    assert len(LONG) == TEXT_MAX
    around = Around(scene, given, Settings(question="Wat is ons als klas dit jaar zo heel goed gelukt?"))
    for n in range(count):
        around.session.control.type(LONG[: TEXT_MAX - n])
        around.session.control.apply()
    shown = show_face(around.model, FACE.url, *size, on_board=True)
    targets = shown.items(name="target")
    assert len(targets) == count
    for item in shown.items(name="words"):
        assert not item.property("truncated"), item.property("text")
        assert item.property("contentWidth") <= item.width() + 1, item.property("text")
        assert item.property("font").pixelSize() >= 49
        assert item.property("lineCount") * item.property("lineHeight") <= item.height() + 20, item.property("text")
    stage = shown.items(name="stage1920")[0]
    assert all(t.mapToItem(stage, QPointF(0, 0)).y() >= 432 for t in targets)


@pytest.mark.parametrize("width", [320, 420])
def test_the_adults_order_by_keyboard(show_face, scene, given, width):
    session = SuccessLineSession(Settings(starters=STARTERS), None, scene, given)
    shown = show_face(session.control, ACTIVITY.url, width, 260, on_board=False)
    shown.window.requestActivate()

    def press(name, key=Qt.Key.Key_Return):
        for _ in range(40):
            item = shown.window.activeFocusItem()
            around = item.parentItem() if item is not None else None
            if item is not None and name in (item.property("text"), around and around.property("text")):
                QTest.keyClick(shown.window, key)
                return
            QTest.keyClick(shown.window, Qt.Key.Key_Tab)
        raise AssertionError(f"{name} cannot be reached")

    press("1. We luisteren echt.")
    press("Later")
    assert texts(session)[:2] == ["We vragen hulp.", "We luisteren echt."]
    press("3. We worden samen rustig.", Qt.Key.Key_Delete)
    assert len(texts(session)) == 2
    press("Stap terug")
    assert len(texts(session)) == 3
