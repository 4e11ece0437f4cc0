from __future__ import annotations

import pytest

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.calibrate import LONGEST_S, STEPS, calibrate
from vertrouwen_desktop.store.header import Kdf

MB = 1 << 20


class Machine:
    """Takes so long for 64 MiB, and has so much memory."""

    def __init__(self, lowest_s: float, memory_bytes: int = 1 << 40) -> None:
        self.lowest_s, self.memory_bytes = lowest_s, memory_bytes
        self.spent_s = 0.0
        self.tried: list[int] = []

    def now_s(self) -> float:
        return self.spent_s

    def stretch(self, _secret: str, kdf: Kdf, _salt: str) -> bytes:
        if kdf.memory_bytes > self.memory_bytes:
            raise KnownError("Er is te weinig geheugen.")
        self.tried.append(kdf.memory_bytes // MB)
        self.spent_s += self.lowest_s * kdf.memory_bytes / STEPS[0].memory_bytes
        return b""


@pytest.mark.parametrize(
    ("lowest_s", "chosen_mb"), [(0.01, 512), (0.11, 512), (0.117, 256), (0.2, 256), (0.3, 128), (0.5, 64), (30.0, 64)]
)
def test_the_largest_that_this_machine_bears_and_never_less_than_64_mib(lowest_s: float, chosen_mb: int) -> None:
    machine = Machine(lowest_s)
    kdf = calibrate(machine.now_s, machine.stretch)
    assert kdf == Kdf(memory_bytes=chosen_mb * MB)
    assert kdf.passes == 3
    assert chosen_mb == 64 or lowest_s * chosen_mb / 64 <= LONGEST_S
    assert machine.tried == [step for step in (64, 128, 256, 512) if step <= chosen_mb]


def test_too_little_memory_gives_the_next_lower() -> None:
    assert calibrate(lambda: 0.0, Machine(0.01, 300 * MB).stretch).memory_bytes == 256 * MB
    assert calibrate(lambda: 0.0, Machine(0.01, 64 * MB).stretch).memory_bytes == 64 * MB


def test_too_little_memory_for_the_lowest_says_so() -> None:
    with pytest.raises(KnownError, match="geheugen"):
        calibrate(lambda: 0.0, Machine(0.01, 32 * MB).stretch)


def test_the_lowest_is_above_the_present_advice() -> None:
    """OWASP: at least 19 MiB and 2 passes, or 46 MiB and 1."""
    assert STEPS[0].memory_bytes >= 46 * MB
    assert STEPS[0].passes >= 2
