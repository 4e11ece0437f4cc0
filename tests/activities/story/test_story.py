"""A story goes on, back and starts again; what was told stays."""

import pytest
from hypothesis import given as always
from hypothesis import strategies as st

from vertrouwen_desktop.activities.story.board import FACE, StoryBoardModel
from vertrouwen_desktop.activities.story.model import Story
from vertrouwen_desktop.activities.story.schema import TEXT_MAX, Panel, Settings, State
from vertrouwen_desktop.activities.story.session import ACTIVITY, StorySession
from vertrouwen_desktop.ui.qml import RESOURCES

PICTURE = str(RESOURCES / "drawings" / "otter3.svg")
LONGEST = "Vandaag zegt Reiger: morgen kom ik iets later dan gewoonlijk."[:TEXT_MAX]


def settings(panels: int, text: str = "Otter wacht op de steiger.") -> Settings:
    return Settings(panels=tuple(Panel(picture=PICTURE, alt=f"Plaatje {n}.", text=text) for n in range(panels)))


@always(st.integers(2, 6), st.lists(st.sampled_from(["next", "previous", "restarted"]), max_size=30))
def test_there_is_always_one_panel_at_least_and_never_one_too_many(count, steps):
    story = Story(count)
    for step in steps:
        story = getattr(story, step)()
        assert 1 <= story.shown <= count


def test_the_class_never_gets_a_panel_that_was_not_told(scene, given):
    session = StorySession(settings(4), None, scene, given)
    assert len(session.view().panels) == 1
    session.control.next()
    assert (len(session.view().panels), session.view().count) == (2, 4)
    session.control.restart()
    assert len(session.view().panels) == 1


def test_a_story_comes_back_where_it_was_and_inside_a_shorter_programme(scene, given):
    assert StorySession(settings(4), State(shown=3), scene, given).state() == State(shown=3)
    assert StorySession(settings(2), State(shown=6), scene, given).state() == State(shown=2)


@pytest.mark.parametrize("count", [2, 3, 4, 5, 6])
def test_the_longest_words_fit_beside_the_picture(show_face, scene, given, count):
    session = StorySession(settings(count, LONGEST), State(shown=count), scene, given)
    model = StoryBoardModel(session.view(), lambda event: None)
    shown = show_face(model, FACE.url, 1920, 1080, on_board=True)
    (words,) = shown.items(name="words")
    assert not words.property("truncated")
    assert words.property("lineCount") * words.property("lineHeight") <= words.height()


@pytest.mark.parametrize("width", [320, 420])
def test_the_adults_step_with_the_keyboard(show_face, scene, given, qtbot, width):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    session = StorySession(settings(3), None, scene, given)
    shown = show_face(session.control, ACTIVITY.url, width, 260, on_board=False)
    shown.window.requestActivate()
    QTest.keyClick(shown.window, Qt.Key.Key_Tab)
    QTest.keyClick(shown.window, Qt.Key.Key_Down)
    QTest.keyClick(shown.window, Qt.Key.Key_Down)
    assert session.state().shown == 3
    assert "Het hele verhaal staat er" in shown.texts()
    QTest.keyClick(shown.window, Qt.Key.Key_Up)
    assert session.state().shown == 2
