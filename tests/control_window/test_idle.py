"""The store locks when nobody is there, whatever a single clock says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from vertrouwen_desktop.control_window.idle import IdleWatch, idle_s, limit_s
from vertrouwen_desktop.domain.clock import Reading
from vertrouwen_desktop.ui.held import Held

START = Reading(datetime(2026, 11, 24, 9, 0, tzinfo=UTC), 1000.0, 500.0)


class FakeClock:
    def __init__(self) -> None:
        self.now = START

    def read(self) -> Reading:
        return self.now

    def on(self, wall_s: float, steady_s: float | None = None, running_s: float | None = None) -> None:
        steady = wall_s if steady_s is None else steady_s
        running = steady if running_s is None else running_s
        self.now = Reading(
            self.now.wall + timedelta(seconds=wall_s), self.now.steady_s + steady, self.now.running_s + running
        )


@pytest.fixture
def watched(qtbot):
    clock, window, runs = FakeClock(), QWindow(), Held(False)
    watch = IdleWatch(window, clock, lambda: 5, runs)
    said: list[bool] = []
    watch.over.connect(lambda: said.append(True))
    watch.start()
    yield watch, clock, window, runs, said
    watch.stop()


@given(st.floats(-1e6, 1e6), st.floats(0, 1e6), st.floats(0, 1e6))
def test_the_clock_that_says_most_counts_and_none_counts_back(wall_s, steady_s, running_s) -> None:
    now = Reading(START.wall + timedelta(seconds=wall_s), START.steady_s + steady_s, START.running_s + running_s)
    idle = idle_s(START, now)
    assert idle >= 0
    assert idle == pytest.approx(max(0.0, wall_s, steady_s, running_s), abs=1e-3)


@given(st.integers(-5, 99))
def test_never_off_and_in_a_lesson_a_quarter_at_least(minutes: int) -> None:
    assert 60 <= limit_s(minutes, False) <= 1800
    assert limit_s(minutes, True) >= max(900, limit_s(minutes, False))


def test_five_minutes_without_a_hand_lock_once(watched) -> None:
    watch, clock, _, _, said = watched
    clock.on(299)
    watch.look()
    assert said == []
    clock.on(2)
    watch.look()
    watch.look()
    assert said == [True]


def test_a_hand_starts_the_count_anew(watched) -> None:
    watch, clock, window, _, said = watched
    clock.on(299)
    QTest.keyClick(window, Qt.Key.Key_A)
    clock.on(299)
    watch.look()
    assert said == []


@pytest.mark.parametrize("clocks", [(400.0, 0.0, 0.0), (0.0, 400.0, 0.0), (-3600.0, 0.0, 400.0)])
def test_one_clock_that_stands_still_or_is_set_back_does_not_keep_it_open(watched, clocks) -> None:
    watch, clock, _, _, said = watched
    clock.on(*clocks)
    watch.look()
    assert said == [True]


def test_a_machine_that_slept_is_locked_when_it_wakes(watched) -> None:
    watch, clock, _, _, said = watched
    clock.on(60.0, 60.0, 1.0)
    watch.look()
    assert said == [True]


def test_in_a_lesson_it_takes_a_quarter_and_covers_what_is_private_after_two_minutes(watched) -> None:
    watch, clock, window, runs, said = watched
    runs.show(True)
    clock.on(119)
    watch.look()
    assert not watch.covered.value
    clock.on(2)
    watch.look()
    assert watch.covered.value
    QTest.keyClick(window, Qt.Key.Key_A)
    assert not watch.covered.value
    clock.on(899)
    watch.look()
    assert said == []
    clock.on(2)
    watch.look()
    assert said == [True]


def test_outside_a_lesson_nothing_is_covered(watched) -> None:
    watch, clock, _, _, _ = watched
    clock.on(200)
    watch.look()
    assert not watch.covered.value


def test_stopped_it_says_nothing(watched) -> None:
    watch, clock, window, _, _ = watched
    watch.stop()
    before = watch._since
    clock.now = replace(clock.now, steady_s=clock.now.steady_s + 9999)
    QTest.keyClick(window, Qt.Key.Key_A)
    assert watch._since == before
