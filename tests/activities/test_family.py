"""The family test: every activity, in every class, on every board, played by fingers and by keys."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import product

import pytest
from pydantic import BaseModel
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from tests.activities.conftest import Shown
from tests.activities.family import (
    ON_BOARD,
    SECRET,
    Played,
    Theatre,
    centre,
    drag,
    extremes,
    handlers,
    name_of,
    playing,
    press_once,
    pressable,
    reach,
    said_by,
    scene,
    settle,
    tap,
    touch_once,
    touchables,
)
from tests.activities.family_settings import Case, shipped
from tests.activities.measured import SIZES
from tests.activities.seen import pale, unreadable, untouchable
from tests.walks.running import LOOPS
from vertrouwen_desktop.control_window.catalogue import ACTIVITIES
from vertrouwen_desktop.domain.programme import Audience

NAMES = sorted(ACTIVITIES)
CLASSES = (
    (0, Audience.STANDARD),
    (6, Audience.NON_READERS),
    (12, Audience.OLDER),
    (30, Audience.NON_READERS if LOOPS else Audience.STANDARD),
)
STILL_MS = 600
STEPS = (0, 3, 8 + LOOPS)
"""Nothing yet, on the way, well used."""
HIGH = {"body_outline": ("QQuickItem.target",)}
"""The head of a body that stands is out of a small child's reach; the words beside it, that do the same, are not."""
GROUND = {"class_promises": ("QQuickItem.", "PromiseFrame."), "tip_wall": ("QQuickItem.", "QQuickItem.target")}
"""Takes a card that is in hand: the place on which it will lie, and the table around it."""
BY_KEY = ("Leg op plek", "Haal weg")
"""Beside a card: 1 to 4 and Delete do the same on the card itself, that Tab reaches."""
TIME = re.compile(r'"(left_s|since_s)":[^,}]+|"runs":(true|false)')


@pytest.fixture(scope="module")
def theatre(qapp: object) -> Iterator[Theatre]:
    theatre = Theatre()
    yield theatre
    theatre.close()


def cases(name: str) -> list[Case]:
    """Return the longest that is legal, and what the lessons have: the one with most in it, or all."""
    ours = sorted((c for c in shipped() if c.activity == name), key=lambda c: -len(c.settings.model_dump_json()))
    return [*extremes(name), *(ours if LOOPS else ours[:1])]


def check_board(shown: Shown, name: str) -> None:
    for size in SIZES:
        shown.window.resize(*size)
        QCoreApplication.processEvents()
        assert [*unreadable(shown)] == [], size
        assert [*untouchable(shown, HIGH.get(name, ()), GROUND.get(name, ()))] == [], size
    shown.window.resize(960, 540)
    QCoreApplication.processEvents()
    assert [*pale(shown)] == []


def check_private(run: Played) -> None:
    for where, said in said_by(run).items():
        assert SECRET not in said, where
        assert ON_BOARD not in said or (where == "view" and run.case.activity == "pride_round"), where


def check_resumed(run: Played) -> None:
    """Another process makes the same of what was kept; of the time at most what is kept now and then."""
    again = run.resumed()
    assert TIME.sub("", again.view().model_dump_json()) == TIME.sub("", run.view().model_dump_json())
    assert TIME.sub("", again.state().model_dump_json()) == TIME.sub("", run.state().model_dump_json())
    again.close()


@pytest.mark.parametrize("name", NAMES)
def test_whatever_happens_it_can_be_read_and_reached_names_nobody_and_comes_back(theatre, name):
    for case in cases(name):
        for size, audience in CLASSES if case.label.endswith("most") or LOOPS else CLASSES[1:2]:
            chance = random.Random(size)
            with playing(theatre, case, scene(case.title, size, case.audience or audience)) as (run, board, panel):
                for steps in STEPS:
                    for _ in range(steps):
                        run.now_s += chance.choice([0, 1])
                        if panel is not None:
                            press_once(panel, chance)
                        touch_once(board, chance)
                        check_private(run)
                    settle(board)
                    check_board(board, name)
                    check_resumed(run)


@pytest.mark.parametrize("name", NAMES)
def test_every_control_has_a_name_and_is_reached_by_tab(theatre, name):
    case = extremes(name)[1]
    chance = random.Random(5)
    with playing(theatre, case, scene(case.title, 12)) as (_run, board, panel):
        if panel is None:
            return
        for _ in range(3):
            there, reached = pressable(panel), [*reach(panel)]
            assert [item.metaObject().className() for item in there if not name_of(item)] == []
            assert [n for n in (name_of(i) for i in there if i not in reached) if not n.startswith(BY_KEY)] == []
            by_hand = [i for i in panel.items() if handlers(i, "QQuickTapHandler") and i.width() > 0]
            assert [i.metaObject().className() for i in by_hand if not _told(i, there)] == []
            for _ in range(4):
                press_once(panel, chance)
                touch_once(board, chance)


def _told(item: object, there: list[object]) -> bool:
    """Return whether what can be clicked is, or is part of, what a screen reader is told."""
    while item is not None:
        if item in there:
            return True
        item = item.parentItem()
    return False


def test_nothing_moves_where_nothing_may_move(qapp):
    with ExitStack() as plays:
        shown = {}
        for name in NAMES:
            theatre = Theatre()
            plays.callback(theatre.close)
            case = cases(name)[2]
            run, board, panel = plays.enter_context(playing(theatre, case, scene(case.title, 12)))
            chance = random.Random(2)
            for _ in range(6):
                if panel is not None:
                    press_once(panel, chance)
                touch_once(board, chance)
            for told_in_steps in (*board.items(name="timeCircle"), *board.items(name="breathWords")):
                told_in_steps.setOpacity(0.0)
            assert run.scene.calm_motion
            shown[name] = board
        QTest.qWait(STILL_MS // 4)
        before = {name: board.window.grabWindow() for name, board in shown.items()}
        QTest.qWait(STILL_MS)
        assert [name for name, board in shown.items() if board.window.grabWindow() != before[name]] == []


EMPTY = ("success_line", "word_cloud")
"""With the fewest things there is nothing to touch on these."""
TOUCHABLE = [name for name in NAMES if ACTIVITIES[name].spec.touchable]


@pytest.mark.parametrize("name", TOUCHABLE)
def test_what_a_finger_does_the_keyboard_does_too(theatre, name):
    case = extremes(name)[0 if name in EMPTY else 1]
    with playing(theatre, case, AROUND) as (run, board, panel):
        if not touchables(board):
            press(panel, next(n for n, text in enumerate(told(panel)) if text.startswith("Begin")), KEYS[0])
        start = run.state()
    wanted = by_finger(theatre, case, start)
    assert wanted
    for seen in by_keys(theatre, case, start):
        wanted -= {seen}
        if not wanted:
            return
    raise AssertionError(f"only a finger does this: {wanted}")


AROUND = scene("Samen", 6, answers={})


def looks(run: Played) -> str:
    return run.view().model_dump_json()


def by_finger(theatre: Theatre, case: Case, start: BaseModel) -> set[str]:
    """Return what the class can see after a tap on one of the first things, or after it was dragged somewhere."""
    found = set()
    with playing(theatre, case, AROUND, start) as (run, board, _panel):
        before, targets = looks(run), len(touchables(board))
    for one in range(min(targets, SOME + LOOPS)):
        for where in (None, *PLACES.get(case.activity, ())):
            with playing(theatre, case, AROUND, start) as (run, board, _panel):
                there = touchables(board)[one]
                if where is None:
                    tap(board, there)
                else:
                    drag(board, centre(there), board.at(*where))
                settle(board)
                found.add(looks(run))
    return found - {before}


SOME = 2
PLACES = {
    "class_promises": ((300, 500), (300, 950)),
    "tip_wall": ((400, 700), (960, 700), (1500, 700)),
    "success_line": ((740, 530), (300, 740)),
}
"""Where what can be dragged may be laid, on the stage."""


KEYS = (Qt.Key.Key_Space, *(Qt.Key(Qt.Key.Key_0 + n) for n in range(1, 7)))


def by_keys(theatre: Theatre, case: Case, start: BaseModel) -> Iterator[str]:
    """Yield what the class sees after one key on something in the panel, then after two."""
    further = []
    with playing(theatre, case, AROUND, start) as (_run, _board, panel):
        there = len(pressable(panel))
    for key, one in product(KEYS, range(there)):
        with playing(theatre, case, AROUND, start) as (run, _board, panel):
            before = told(panel)
            press(panel, one, key)
            yield looks(run)
            if told(panel) != before and key == KEYS[0]:
                further.append(one)
    for one in further:
        for other in range(100):
            with playing(theatre, case, AROUND, start) as (run, _board, panel):
                press(panel, one, KEYS[0])
                if other >= len(pressable(panel)):
                    break
                press(panel, other, KEYS[0])
                yield looks(run)
                press(panel, min(other, len(pressable(panel)) - 1), KEYS[0])  # and once more
                yield looks(run)


def told(panel: Shown) -> list[str]:
    return [name_of(item) for item in pressable(panel)]


def press(panel: Shown, nth: int, key: Qt.Key) -> None:
    pressable(panel)[nth].forceActiveFocus()
    QTest.keyClick(panel.window, key)
    QCoreApplication.processEvents()
