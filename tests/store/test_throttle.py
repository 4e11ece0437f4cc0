from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.store import throttle as room
from vertrouwen_desktop.store.throttle import FREE_TRIES, LONGEST_WAIT_S, TRIES, Throttle

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.running_s = 1000.0

    def __call__(self) -> float:
        return self.running_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


def after(folder: Path, clock: Clock, tries: int) -> Throttle:
    throttle = Throttle(folder, clock)
    for _ in range(tries):
        throttle.failed(NOW)
    return throttle


def test_the_first_tries_are_free_and_then_each_wait_is_twice_as_long(tmp_path: Path, clock: Clock) -> None:
    throttle, waits = Throttle(tmp_path, clock), []
    for _ in range(16):
        throttle.failed(NOW)
        waits.append(throttle.wait_s(NOW))
    assert waits == [0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300]
    assert throttle.wrong == 16


def test_the_wait_passes(tmp_path: Path, clock: Clock) -> None:
    throttle = after(tmp_path, clock, 7)
    clock.running_s += 3.5
    assert throttle.wait_s(NOW) == 5
    clock.running_s += 4.5
    assert throttle.wait_s(NOW) == 0


def test_setting_the_clock_does_not_help(tmp_path: Path, clock: Clock) -> None:
    throttle = after(tmp_path, clock, 7)
    for days in (-400, -1, 1, 400):
        assert throttle.wait_s(NOW + timedelta(days=days)) == 8


def test_a_restart_does_not_help(tmp_path: Path, clock: Clock) -> None:
    after(tmp_path, clock, 9)
    again = Throttle(tmp_path, Clock())
    assert again.wait_s(NOW + timedelta(seconds=2)) == 30
    assert again.wrong == 9
    again.failed(NOW)
    assert again.wait_s(NOW) == 64


def test_a_restart_with_the_clock_set_back_makes_the_wait_whole(tmp_path: Path, clock: Clock) -> None:
    after(tmp_path, clock, 9)
    later = Clock()
    again = Throttle(tmp_path, later)
    assert again.wait_s(NOW - timedelta(days=300)) == 32
    later.running_s += 30
    assert again.wait_s(NOW - timedelta(days=300)) == 2


def test_the_next_morning_nobody_waits(tmp_path: Path, clock: Clock) -> None:
    after(tmp_path, clock, 30)
    assert Throttle(tmp_path, clock).wait_s(NOW + timedelta(hours=14)) == 0


def test_who_knows_the_password_begins_anew(tmp_path: Path, clock: Clock) -> None:
    throttle = after(tmp_path, clock, 9)
    throttle.opened()
    assert (throttle.wait_s(NOW), throttle.wrong) == (0, 0)
    assert list(tmp_path.iterdir()) == []
    assert Throttle(tmp_path, clock).wrong == 0
    throttle.opened()


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b"[" * 4000,
        b"x" * 5000,
        b'{"wrong": -1}',
        b'{"wrong": 9999999}',
        b'{"wrong": "9"}',
        b'{"wrong": 9, "at": "2026-11-24T09:00:00"}',
        b'{"wrong": 9, "at": 1e400}',
        b'{"wrong": 9, "more": 1}',
    ],
)
def test_a_damaged_count_begins_anew(tmp_path: Path, clock: Clock, damage: bytes) -> None:
    (tmp_path / TRIES).write_bytes(damage)
    throttle = Throttle(tmp_path, clock)
    assert (throttle.wrong, throttle.wait_s(NOW)) == (0, 0)
    throttle.failed(NOW)
    assert Throttle(tmp_path, clock).wrong == 1


def test_a_disk_that_keeps_no_count_does_not_stop_anybody(tmp_path: Path, clock: Clock) -> None:
    throttle = after(tmp_path / "missing", clock, FREE_TRIES)
    assert throttle.wait_s(NOW) == 2
    (tmp_path / TRIES).mkdir()
    throttle = after(tmp_path, clock, FREE_TRIES)
    assert throttle.wait_s(NOW) == 2
    throttle.opened()
    assert throttle.wait_s(NOW) == 0


@given(st.integers(0, 10**9), st.floats(0, 1e9))
def test_no_wait_is_longer_than_five_minutes(wrong: int, passed_s: float) -> None:
    assert 0 <= room._wait_s(wrong) <= LONGEST_WAIT_S
    assert (room._wait_s(wrong) == 0) == (wrong < FREE_TRIES)
