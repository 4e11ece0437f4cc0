"""The clocks of this machine go on, and tell the zone."""

from __future__ import annotations

from datetime import UTC, timedelta
from itertools import pairwise

from vertrouwen_desktop.control_window.system_clock import SystemClock
from vertrouwen_desktop.domain.clock import Clock, slept_s


def test_the_clocks_only_go_forward() -> None:
    clock: Clock = SystemClock()
    readings = [clock.read() for _ in range(1000)]
    for before, after in pairwise(readings):
        assert after.steady_s >= before.steady_s
        assert after.running_s >= before.running_s
        assert slept_s(before, after) == 0


def test_the_wall_is_in_universal_time() -> None:
    wall = SystemClock().read().wall
    assert wall.tzinfo is UTC
    assert wall.utcoffset() == timedelta(0)
