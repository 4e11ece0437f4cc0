"""A display with a laptop's screen and a board, and the real program on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.screen_fixture import VirtualScreens
from tests.walks.running import BOARD, DISPLAY, LAPTOP, Running

Start = Callable[..., Running]


@pytest.fixture
def screens() -> Iterator[VirtualScreens]:
    with VirtualScreens(*DISPLAY) as screens:
        screens.plug(LAPTOP)
        screens.plug(BOARD)
        yield screens


@pytest.fixture
def start(screens: VirtualScreens, tmp_path: Path) -> Iterator[Start]:
    """Start the program with these arguments; all that was started ends with the test, whatever happens."""
    started: list[Running] = []

    def begin(*arguments: str, **extra: str) -> Running:
        running = Running(screens, tmp_path / f"run{len(started)}", *arguments, extra=extra)
        started.append(running)
        running.start()
        return running

    yield begin
    for running in started:
        running.stop()
