"""The clocks of this machine."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

from vertrouwen_desktop.domain.clock import Reading

Seconds = Callable[[], float]


class SystemClock:
    """Reads wall time, the time that passed and the time that the machine was awake (`domain.clock.Clock`)."""

    def __init__(self) -> None:
        self._steady_s, self._running_s = _clocks()

    def read(self) -> Reading:
        return Reading(wall=datetime.now(UTC), steady_s=self._steady_s(), running_s=self._running_s())


def _clocks() -> tuple[Seconds, Seconds]:
    """Return the clock that counts sleep and the one that does not.

    Verified on Linux only. Windows and macOS: as their makers document it; a machine without the one we want gets
    the same clock twice, so that a sleep is a pause nobody is told of, never a wrong time.
    Source: clock_gettime(2) and clock_gettime(3) of Linux and Darwin, GetTickCount64, QueryUnbiasedInterruptTime.
    """
    if sys.platform == "win32":
        return _windows_clocks()
    if sys.platform == "darwin":
        # CLOCK_MONOTONIC of Darwin moves when somebody sets the clock; the raw one does not.
        return _clock("CLOCK_MONOTONIC_RAW"), _clock("CLOCK_UPTIME_RAW")
    return _clock("CLOCK_BOOTTIME"), time.monotonic


def _clock(name: str) -> Seconds:
    clock_id: int | None = getattr(time, name, None)
    if sys.platform == "win32" or clock_id is None:
        return time.monotonic
    return lambda: time.clock_gettime(clock_id)


def _windows_clocks() -> tuple[Seconds, Seconds]:
    if sys.platform != "win32":
        return time.monotonic, time.monotonic
    import ctypes

    kernel = ctypes.WinDLL("kernel32")
    kernel.GetTickCount64.restype = ctypes.c_ulonglong
    if not hasattr(kernel, "QueryUnbiasedInterruptTime"):
        return time.monotonic, time.monotonic

    def steady_s() -> float:
        return float(kernel.GetTickCount64()) / 1e3

    def running_s() -> float:
        ticks = ctypes.c_ulonglong()
        kernel.QueryUnbiasedInterruptTime(ctypes.byref(ticks))  # in 100 ns
        return ticks.value / 1e7

    return steady_s, running_s
