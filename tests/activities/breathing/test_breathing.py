"""The running breathing circle: it counts by itself, and the board moves by itself."""

from __future__ import annotations

import time

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickItem, QQuickView

from tests.live_board import BREATH, activity, board, shown
from vertrouwen_desktop.activities.breathing import session as session_module
from vertrouwen_desktop.activities.breathing.board import BreathingBoardModel
from vertrouwen_desktop.activities.breathing.model import Stage
from vertrouwen_desktop.activities.breathing.schema import Settings, State
from vertrouwen_desktop.activities.breathing.session import ACTIVITY, BreathingSession
from vertrouwen_desktop.domain.activity import Scene
from vertrouwen_desktop.ui.qml import IMPORT_ROOT

SCENE = Scene("Adem rustig mee", "Juf Marit", "Sam", ())
QUICK = Settings.model_construct(in_s=0.02, out_s=0.02, rounds=3)


def _session(settings: Settings = QUICK, state: State | None = None) -> BreathingSession:
    return BreathingSession(settings, state, SCENE, lambda answer: None)


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(session_module, "LEAD_IN_S", 0.02)


def test_it_starts_by_itself_and_rests_after_its_rounds(qapp, qtbot, quick):
    running = _session()
    seen = []
    running.changed.connect(lambda: seen.append((running.state().stage, running.state().done)))
    qtbot.waitUntil(lambda: running.state().stage is Stage.RESTS)
    assert seen == [(Stage.RUNS, 0), (Stage.RUNS, 1), (Stage.RUNS, 2), (Stage.RESTS, 3)]


def test_the_adults_can_begin_at_once_pause_and_start_anew(qapp, qtbot):
    running = _session(Settings())
    control = running.control
    control.begin()
    assert running.view().stage is Stage.RUNS
    control.pause()
    assert running.view().stage is Stage.PAUSED
    control.again()
    assert (running.view().stage, running.view().run) == (Stage.READY, 2)


def test_a_pause_stops_the_count(qapp, qtbot, quick):
    running = _session()
    qtbot.waitUntil(lambda: running.state().done == 1)
    running.control.pause()
    qtbot.wait(120)
    assert running.state() == State(stage=Stage.PAUSED, done=1, run=1)
    running.control.begin()
    qtbot.waitUntil(lambda: running.state().stage is Stage.RESTS)


def test_it_comes_back_at_the_same_breath(qapp):
    kept = State.model_validate_json(State(stage=Stage.RUNS, done=4, run=2).model_dump_json())
    assert _session(Settings(), kept).state() == kept
    assert _session(Settings(rounds=3), kept).view().stage is Stage.RESTS


def test_a_counted_breath_does_not_start_the_movement_anew(qapp):
    model = BreathingBoardModel(BREATH, lambda event: None)
    assert model.property("leg") == 0
    legs = []
    for stage, done, run in (
        (Stage.RUNS, 0, 1),
        (Stage.RUNS, 1, 1),
        (Stage.PAUSED, 1, 1),
        (Stage.RUNS, 1, 1),
        (Stage.RESTS, 6, 1),
        (Stage.READY, 0, 2),
        (Stage.RUNS, 0, 2),
    ):
        model.show(BREATH.model_copy(update={"stage": stage, "done": done, "run": run}), False)
        legs.append((model.property("leg"), model.property("breathsLeft")))
    assert legs == [(1, 6), (1, 6), (1, 6), (2, 5), (2, 5), (2, 5), (3, 6)]


def _breath(view: QQuickView) -> float:
    return float(view.rootObject().findChild(QQuickItem, "stage").property("item").property("breath"))


def _words(view: QQuickView) -> str:
    words = view.rootObject().findChild(QQuickItem, "words")
    return str(words.property("text")) if words.isVisible() else ""


FAST = BREATH.model_copy(update={"in_s": 0.15, "out_s": 0.15, "rounds": 2})


def test_the_board_breathes_by_itself_and_ends_in_rest(qtbot):
    model, _, _ = board()
    with shown(model) as view:
        model.show(activity("a", "breathing", FAST))
        qtbot.waitUntil(lambda: _words(view) == "Adem rustig mee")
        assert _breath(view) == 0
        model.show(activity("a", "breathing", FAST.model_copy(update={"stage": Stage.RUNS})))
        qtbot.waitUntil(lambda: _breath(view) > 0.9)
        assert _words(view) == ""
        qtbot.waitUntil(lambda: _words(view) == "Rustig.")
        assert _breath(view) == 0


def test_a_board_that_starts_late_breathes_what_is_left(qtbot):
    model, _, _ = board()
    model.show(activity("a", "breathing", FAST.model_copy(update={"stage": Stage.RUNS, "done": 1})))
    with shown(model) as view:
        started_s = time.monotonic()
        qtbot.waitUntil(lambda: _breath(view) > 0.9)
        qtbot.waitUntil(lambda: _words(view) == "Rustig.")
        assert time.monotonic() - started_s < 2


def test_a_pause_lets_the_breath_go(qtbot):
    slow = BREATH.model_copy(update={"in_s": 2.0, "stage": Stage.RUNS})
    model, _, _ = board()
    with shown(model) as view:
        model.show(activity("a", "breathing", slow))
        qtbot.waitUntil(lambda: _breath(view) > 0.05)
        model.show(activity("a", "breathing", slow.model_copy(update={"stage": Stage.PAUSED})))
        qtbot.waitUntil(lambda: _words(view) == "Even pauze.")
        qtbot.waitUntil(lambda: _breath(view) == 0)


def test_with_calm_motion_the_words_change_and_the_circle_does_not(qtbot):
    model, _, _ = board()
    with shown(model) as view:
        model.show(activity("a", "breathing", FAST.model_copy(update={"stage": Stage.RUNS, "calm_motion": True})))
        circle = view.rootObject().findChild(QQuickItem, "circle")
        sizes, words = set(), set()

        def rests() -> bool:
            sizes.add(round(circle.scale(), 3))
            words.add(view.rootObject().findChild(QQuickItem, "stage").property("item").property("isIn"))
            return _words(view) == "Rustig."

        qtbot.waitUntil(lambda: _words(view) == "")
        qtbot.waitUntil(rests)
        assert len(sizes) == 1
        assert words == {True, False}


@pytest.mark.parametrize("width", [320, 420])
def test_the_adults_buttons_fit_and_work(qtbot, width):
    running = _session(Settings())
    view = QQuickView()
    view.engine().addImportPath(str(IMPORT_ROOT))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setInitialProperties({"model": running.control})
    view.resize(width, 180)
    view.setSource(QUrl(ACTIVITY.url))
    view.show()
    status = view.rootObject().findChild(QQuickItem, "status")
    for button, says in (
        ("begin", "Adem 1 van 6"),
        ("pause", "Pauze bij adem 1 van 6"),
        ("begin", "Adem 1 van 6"),
        ("again", "Zo begint adem 1 van 6"),
    ):
        item = view.rootObject().findChild(QQuickItem, button)
        assert item.isVisible()
        assert item.mapRectToScene(item.boundingRect()).right() <= width
        item.clicked.emit()
        assert status.property("text") == says
    assert view.rootObject().implicitHeight() <= 180
    view.close()
    shiboken6.delete(view)
