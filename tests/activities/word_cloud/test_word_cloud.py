"""All words of the class, each once, all worth the same; nothing that was said is lost."""

from dataclasses import replace

import pytest
from hypothesis import given as always
from hypothesis import settings as tried
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from vertrouwen_desktop.activities.word_cloud.board import FACE
from vertrouwen_desktop.activities.word_cloud.layout import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, pages
from vertrouwen_desktop.activities.word_cloud.model import AT_ONCE, STEPS_BACK, WORD_MAX, WORDS_MAX, Cloud, tidy
from vertrouwen_desktop.activities.word_cloud.schema import Answer, Said, Settings
from vertrouwen_desktop.activities.word_cloud.session import ACTIVITY, WordCloudSession

WORDS = ("geduldig", "eerlijk", "denkt aan anderen", "grappig")
LONG = tuple(f"{n} verantwoordelijkheidje"[:WORD_MAX] for n in range(10, 40))


def opened(scene, given, state=None, **settings):
    return WordCloudSession(Settings(**settings), state, scene, given)


def shown_words(session):
    return [w.word for w in session.view().words]


# ---- rules

WORD = st.sampled_from(["a", "A", "b", " b ", "c", "lang woord", ""])
STEPS = st.lists(
    st.one_of(st.tuples(st.sampled_from(["added", "removed", "said"]), WORD), st.tuples(st.just("undone"), st.none())),
    max_size=40,
)


@always(st.lists(WORD, max_size=4), STEPS)
def test_every_word_is_there_once_and_a_step_back_is_a_step_back(begin, steps):
    cloud = Cloud()
    for step, word in steps:
        before = cloud
        cloud = cloud.undone() if step == "undone" else getattr(cloud, step)(word, begin)
        keys = [w.casefold() for w in cloud.words(begin)]
        assert len(keys) == len(set(keys))
        assert all(keys)
        assert len(cloud.past) <= STEPS_BACK
        if step == "added" and tidy(word):
            assert tidy(word).casefold() in keys
        if step == "removed":
            assert word.casefold() not in keys
        if step != "undone" and cloud != before:
            assert cloud.undone().words(begin) == before.words(begin)
            assert all(cloud.is_said(w) == before.is_said(w) for w in keys if step != "said")
        assert Cloud.model_validate_json(cloud.model_dump_json()) == cloud


@always(st.lists(st.text(min_size=1, max_size=24), unique=True, max_size=WORDS_MAX))
@tried(deadline=None)
def test_every_word_lies_once_on_a_page_in_reach_and_over_no_other(words):
    found = pages(words, lambda word: 60.0 + 26 * len(word))
    assert [s.word for page in found for s in page] == words
    for page in found:
        assert len(page) <= AT_ONCE
        for n, a in enumerate(page):
            assert a.x >= LEFT - 0.01
            assert a.x + a.width <= RIGHT + 0.01
            assert TOP <= a.y <= BOTTOM - HEIGHT + 0.01
            assert a.width >= HEIGHT
            for b in page[n + 1 :]:
                assert a.y + HEIGHT <= b.y or a.x + a.width <= b.x


def test_twenty_four_usual_words_stand_together_on_the_board(scene, given, qapp):
    usual = tuple(f"{word}{n}" for n in range(6) for word in ("lief", "eerlijk", "geduldig", "helpt graag"))
    session = opened(scene, given, words=usual)
    assert session.view().pages == 1
    assert len(session.view().words) == AT_ONCE


# ---- what was before


def test_words_of_the_pride_round_come_by_themselves_also_those_that_come_later(scene, given, qapp):
    session = opened(scene, given, source="pride_round")
    assert shown_words(session) == []
    session.control.type("samen")
    session.control.apply()
    later = replace(scene, answers={"pride_round": {"words": ["dapper", "trouw"], "turns": 2}})
    again = opened(later, given, session.state(), source="pride_round")
    assert shown_words(again) == ["dapper", "trouw", "samen"]
    again.control.remove("dapper")
    assert shown_words(opened(later, given, again.state(), source="pride_round")) == ["trouw", "samen"]


def test_a_word_that_the_class_added_in_an_earlier_cloud_comes_back(scene, given, qapp):
    later = replace(scene, answers={"pride_round": {"words": ["trouw"]}, "word_cloud": {"words": ["trouw", "moedig"]}})
    session = opened(later, given, source="pride_round")
    assert shown_words(session) == ["trouw", "moedig"]
    session.control.remove("moedig")
    assert shown_words(opened(later, given, session.state(), source="pride_round")) == ["trouw"]


@pytest.mark.parametrize("answer", [{}, {"words": 3}, {"words": "ab"}, {"words": [1, None]}])
def test_an_answer_of_another_kind_is_no_word(scene, given, qapp, answer):
    assert shown_words(opened(replace(scene, answers={"x": answer}), given, source="x")) == []


def test_keeping_gives_the_words_and_nothing_else(scene, given, qapp):
    session = opened(scene, given, words=WORDS)
    session.control.say("eerlijk")
    session.control.keep()
    assert given.answers == [Answer(words=WORDS)]
    assert session.control.isKept
    session.control.remove("grappig")
    assert session.control.canKeep


# ---- both faces


def test_a_touched_word_was_said_and_a_touch_is_taken_back(scene, given, qapp):
    session = opened(scene, given, words=WORDS)
    session.take(Said(word="eerlijk"))
    session.take(Said(word="never there"))
    assert [w.word for w in session.view().words if w.said] == ["eerlijk"]
    session.control.undo()
    assert not any(w.said for w in session.view().words)


@pytest.mark.parametrize("words", [(), WORDS, LONG])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1024, 768)])
def test_no_word_is_cut_and_all_can_be_touched(show_face, scene, given, words, size):
    session = opened(replace(scene, answers={"x": {"words": words}}), given, source="x")
    seen = []
    for _ in range(session.view().pages):
        model = FACE.open(session.view(), lambda event: None)
        model.show(session.view(), True)
        shown = show_face(model, FACE.url, *size, on_board=True)
        stage = shown.items(name="stage1920")[0]
        for target in shown.items(name="target"):
            assert target.mapToItem(stage, QPointF(0, 0)).y() >= 432
            assert min(target.width(), target.height()) >= 110
        for item in shown.items(name="words"):
            assert not item.property("truncated")
            assert item.property("contentWidth") <= item.width() + 1
            assert item.property("font").pixelSize() >= 49
        seen += shown_words(session)
        session.control.turn()
    assert seen == list(words)
    assert session.view().page == 1


def test_two_fingers_touch_two_words(show_face, scene, given):
    said = []
    session = opened(scene, given, words=WORDS)
    model = FACE.open(session.view(), said.append)
    model.show(session.view(), True)
    shown = show_face(model, FACE.url, 1920, 1080, on_board=True)
    middles = [t.mapToScene(t.boundingRect().center()).toPoint() for t in shown.items(name="target")[:2]]
    for point in middles:
        QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert said == [Said(word=WORDS[0]), Said(word=WORDS[1])]


@pytest.mark.parametrize("width", [320, 420])
def test_the_adults_do_all_by_keyboard(show_face, scene, given, width):
    session = opened(scene, given)
    shown = show_face(session.control, ACTIVITY.url, width, 260, on_board=False)
    shown.window.requestActivate()

    def focus(kind, words=None):
        for _ in range(40):
            item = shown.window.activeFocusItem()
            right = item is not None and item.metaObject().className().startswith(kind)
            if right and words in (None, item.property("text")):
                return
            QTest.keyClick(shown.window, Qt.Key.Key_Tab)
        raise AssertionError(f"{kind} {words} cannot be reached")

    focus("QQuickTextField")
    for letter in "lief":
        QTest.keyClick(shown.window, letter)
    assert session.state().draft == "lief"
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    assert shown_words(session) == ["lief"]
    focus("Btn", "Klaar: bewaar onze woorden")
    QTest.keyClick(shown.window, Qt.Key.Key_Space)
    assert given.answers == [Answer(words=("lief",))]
    focus("Btn", "Stap terug")
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    assert shown_words(session) == []
