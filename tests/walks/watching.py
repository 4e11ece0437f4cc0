"""Looks at a display all the time, while something else happens."""

from __future__ import annotations

import threading
import time

from tests.walks.running import Frame, Running


class Watch:
    """Notes every picture of the board that differs from the one before, and when it was first seen."""

    def __init__(self, running: Running) -> None:
        self._running = running
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self.looks = 0
        self.seen: list[tuple[float, Frame]] = []

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def since(self, moment_s: float) -> list[Frame]:
        """Return the pictures from `moment_s` (monotonic) on, the one that stood then first."""
        before = [frame for at, frame in self.seen if at <= moment_s]
        return before[-1:] + [frame for at, frame in self.seen if at > moment_s]

    def _look(self) -> None:
        while not self._stop.wait(0.003):
            frame = self._running.frame()
            self.looks += 1
            if not self.seen or self.seen[-1][1] != frame:
                self.seen.append((time.monotonic(), frame))


def spread(name: str, seconds: list[float]) -> str:
    """Return how measured times lie, for the report."""
    ordered = sorted(seconds)
    if not ordered:
        return f"{name}: nothing measured"
    middle, late = ordered[len(ordered) // 2], ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return f"{name}: n={len(ordered)} min={ordered[0]:.2f} median={middle:.2f} p95={late:.2f} max={ordered[-1]:.2f} s"
