"""Numbers of processes, pixels that change, and the table at the end."""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.screen_fixture import Monitor, VirtualScreens

ROOT = Path(__file__).resolve().parents[2]
TICKS_S = os.sysconf("SC_CLK_TCK")
POLL_S = 0.0005
ROWS = 24


@dataclass(frozen=True, slots=True)
class Result:
    """A figure, what it is held against, and its goal; without a goal it is only told."""

    name: str
    value: float
    unit: str
    goal: float | None = None
    bare: float | None = None
    product: float | None = None

    @property
    def holds(self) -> bool:
        return self.goal is None or self.value <= self.goal

    def line(self) -> str:
        of = f"{self.product:8.1f} / {self.bare:6.1f} ms" if self.bare and self.product else ""
        goal = "" if self.goal is None else f"{'<=' if self.holds else 'MISSED'} {self.goal:g}"
        return f"{self.name:<58} {self.value:8.2f} {self.unit:<5} {of:<22} {goal}"


@dataclass
class Results:
    """All figures of a run."""

    all: list[Result] = field(default_factory=list)

    def tell(self, result: Result) -> Result:
        self.all.append(result)
        return result

    def ratio(self, name: str, product_s: Iterable[float], bare_s: Iterable[float], goal: float | None) -> Result:
        """Tell how many times as long the product takes, median against median."""
        product, bare = statistics.median(product_s), statistics.median(bare_s)
        return self.tell(Result(name, product / bare, "x", goal, bare * 1000, product * 1000))

    def write(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps([asdict(r) | {"holds": r.holds} for r in self.all], indent=1) + "\n", "utf-8")


def pss_mb(pids: Iterable[int]) -> float:
    """Return the memory of `pids` together, what they share with others counted for their part."""
    return sum(_pss_kb(pid) for pid in pids) / 1024


def _pss_kb(pid: int) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def cpu_s(pids: Iterable[int]) -> float:
    """Return how long `pids` have kept a core busy since they began."""
    total = 0
    for pid in pids:
        after_name = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        total += int(after_name[11]) + int(after_name[12])
    return total / TICKS_S


def pids_with(word: str) -> dict[int, str]:
    """Return the processes that have `word` in their command line."""
    found = {}
    for place in Path("/proc").iterdir():
        if place.name.isdigit():
            try:
                line = (place / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
            except OSError:
                continue
            if word in line and int(place.name) != os.getpid():
                found[int(place.name)] = line
    return found


def picture(screens: VirtualScreens, monitor: Monitor) -> tuple[bytes, ...]:
    """Return some rows of what stands on `monitor` now: enough to see that it changed."""
    step = monitor.height / ROWS
    return tuple(screens.row(monitor.x, monitor.y + int((i + 0.5) * step), monitor.width) for i in range(ROWS))


def until(sees: Callable[[], bool], within_s: float, what: str) -> float:
    """Return the moment at which `sees` became true."""
    end = time.perf_counter() + within_s
    while not sees():
        assert time.perf_counter() < end, f"never came: {what}"
        time.sleep(POLL_S)
    return time.perf_counter()


def still(screens: VirtualScreens, monitor: Monitor, for_s: float = 0.5, within_s: float = 20.0) -> None:
    """Wait until the picture on `monitor` does not change any more."""
    last, since = picture(screens, monitor), time.perf_counter()
    end = since + within_s
    while time.perf_counter() - since < for_s:
        assert time.perf_counter() < end, "it never stands still"
        time.sleep(0.02)
        now = picture(screens, monitor)
        if now != last:
            last, since = now, time.perf_counter()
