"""The board's model: what it says, what it keeps to itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter
from PySide6.QtCore import QObject

from tests.live_board import BREATH, PLAN, STATES, activity, board, slide, strip
from vertrouwen_desktop.domain.activity import ActivitySpec
from vertrouwen_desktop.domain.board_state import BoardState
from vertrouwen_desktop.ui.faces import BoardFace, Say


class Tap(BaseModel):
    card: int


class Nothing(BaseModel):
    pass


class Touchable(QObject):
    """An activity that can be touched."""

    def __init__(self, view: BaseModel, say: Say) -> None:
        super().__init__()
        self.say = say
        self.shows: list[bool] = []

    def show(self, view: BaseModel, touch: bool) -> None:
        self.shows.append(touch)


FACE = BoardFace(ActivitySpec("cards", Nothing, Nothing, Nothing, TypeAdapter(Tap)), Touchable, "CardsBoard")
TOUCH = slide("cards", "activity").model_copy(update={"activity": "cards", "touch": True})


@pytest.fixture
def cards(qapp):
    model, heard, clock = board({"cards": FACE})
    model.show(TOUCH)
    return model, heard, clock


def test_each_revision_is_said_once_when_its_frame_is_there(qapp):
    model, heard, _ = board()
    for revision in (0, 0, 4, 4, 5):
        model.show(STATES["words"].model_copy(update={"revision": revision}))
        model.frame_shown()
        model.frame_shown()
    assert [e.revision for e in heard.events] == [0, 4, 5]
    assert {e.kind for e in heard.events} == {"shown"}


def test_the_time_circle_moves_in_steps_of_five_seconds(qapp, qtbot):
    model, _, clock = board()
    model.show(slide("a").model_copy(update={"strip": strip(left_s=300)}))
    parts, moves = [], []
    model.changed.connect(lambda: moves.append(clock.now_s))
    for _ in range(21):
        model.tick()
        parts.append(model.property("timePart") * 300)
        clock.now_s += 1
    assert parts == pytest.approx([300] * 5 + [295] * 5 + [290] * 5 + [285] * 5 + [280])
    assert len(moves) == 4


@given(left_s=st.floats(0, 1200), since_s=st.floats(0, 2000), runs=st.booleans())
def test_the_circle_never_shows_more_than_a_step_too_much_and_never_too_little(qapp, left_s, since_s, runs):
    model, _, clock = board()
    model.show(slide("a").model_copy(update={"strip": strip(left_s=left_s, runs=runs)}))
    clock.now_s += since_s
    model.tick()
    left_now_s = max(0.0, left_s - (since_s if runs else 0))
    shown_s = model.property("timePart") * 300
    assert min(300, left_now_s) - 0.01 <= shown_s <= min(300, left_now_s + 5) + 0.01


@pytest.mark.parametrize(
    ("left_s", "says"), [(121, ""), (120, "nog even"), (61, "nog even"), (60, "bijna klaar"), (0, "bijna klaar")]
)
def test_the_strip_says_that_the_time_is_nearly_over(qapp, left_s, says):
    model, _, clock = board()
    model.show(slide("a").model_copy(update={"strip": strip(left_s=300)}))
    clock.now_s += 300 - left_s
    model.tick()
    assert model.property("soon") == says
    assert model.property("isAlmost") == (says == "bijna klaar")


def test_while_something_happens_the_circle_waits(qapp):
    model, _, clock = board()
    model.show(slide("a").model_copy(update={"strip": strip(left_s=150, runs=False)}))
    clock.now_s += 100
    model.tick()
    assert model.property("timePart") == 0.5
    assert model.property("soon") == ""


def test_a_touch_goes_out_with_its_slide(cards):
    model, heard, _ = cards
    model.property("activity").say(Tap(card=3))
    assert [(e.kind, e.slide_id, e.event) for e in heard.events] == [("touch", "cards", {"card": 3})]
    assert model.property("activity").shows == [True]


@pytest.mark.parametrize("other", [{"touch": False}, {"picture": "calm"}, {"picture": "black"}])
def test_a_touch_is_nothing_while_touching_is_off_or_the_slide_is_covered(cards, other):
    model, heard, _ = cards
    model.show(TOUCH.model_copy(update=other))
    model.property("activity").say(Tap(card=3))
    assert heard.events == []
    assert model.property("activity").shows == [True, False]
    assert not model.property("mayTouch")


def test_a_touch_that_bounces_counts_once_and_two_children_count_both(cards):
    model, heard, clock = cards
    say = model.property("activity").say
    for wait_s, card in ((0, 1), (0.1, 1), (0.1, 2), (0.1, 1), (0.2, 1)):
        clock.now_s += wait_s
        say(Tap(card=card))
    assert [e.event["card"] for e in heard.events] == [1, 2, 1]


def test_a_touch_of_the_slide_before_comes_too_late(cards):
    model, heard, _ = cards
    late = model.property("activity").say
    model.show(TOUCH.model_copy(update={"slide_id": "other"}))
    late(Tap(card=1))
    assert heard.events == []


def test_the_same_slide_keeps_its_activity_and_another_opens_it_anew(qapp, qtbot):
    model, _, _ = board()
    model.show(activity("one", "breathing", BREATH))
    first = model.property("activity")
    model.show(activity("one", "breathing", BREATH.model_copy(update={"done": 2})))
    assert model.property("activity") is first
    with qtbot.waitSignal(first.destroyed):
        model.show(activity("two", "breathing", BREATH))
    assert model.property("activity") not in (None, first)


def test_what_cannot_be_shown_becomes_words(qapp):
    model, _, _ = board()
    model.show(STATES["no picture"])
    assert (model.property("layout"), model.property("pictureFile").isEmpty()) == ("text", True)
    model.show(activity("x", "day_plan", PLAN).model_copy(update={"activity": "unknown"}))
    assert (model.property("layout"), model.property("activityUrl").isEmpty()) == ("text", True)


def test_a_file_that_is_no_picture_leaves_an_empty_place(qapp, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    model, _, _ = board()
    model.show(slide("a", title="Otter", picture=str(broken)))
    assert model.property("pictureAspect") == 0


def test_the_strip_is_there_in_a_lesson_only_and_quiet_at_rest(qapp):
    model, _, _ = board()
    strips = {}
    for name in ("words", "calm", "later", "done", "wait"):
        model.show(STATES[name])
        strips[name] = (model.property("hasStrip"), model.property("quietStrip"))
    assert strips["words"] == (True, False)
    assert strips["calm"] == (True, True)
    assert not any(strips[name][0] for name in ("later", "done", "wait"))
    assert BoardState().strip is None
