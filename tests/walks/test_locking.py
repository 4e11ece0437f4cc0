"""Locking in a lesson: the private process is gone, the class sees nothing of it, and half-typed words come back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.walks.conftest import Start
from tests.walks.running import (
    HAPPENED,
    LAPTOP,
    LAPTOP_BUT_CLOCK,
    NOTE,
    PASSWORD,
    Running,
    end_at_once,
    make_vault,
    same,
)
from tests.walks.watching import Watch
from vertrouwen_desktop.store.vault import open_vault

pytestmark = [pytest.mark.screen, pytest.mark.timeout(150)]

RAIL_PASSWORD = (47, 45)
HALF = "half getypte woorden"


def lock(running: Running) -> float:
    """Press F12; return after how long another control stands there."""
    (before,) = running.controls()
    running.key("F12")
    running.until(lambda: before.pid not in [one.pid for one in running.controls()], 10.0, "it does not lock")
    return running.until(lambda: running.controls() and running.control_shows(), 10.0, "no locked control came")


def test_locking_in_a_lesson_ends_the_process_and_gives_half_typed_words_back(start: Start, tmp_path: Path) -> None:
    make_vault(tmp_path / "data")
    running = start("--data", str(tmp_path / "data"))
    slide = running.open()
    (board,) = running.boards()
    running.tap(HAPPENED)
    running.still(LAPTOP)
    running.tap(NOTE)
    running.screens.type(HALF)
    with Watch(running) as watch:
        took_s = lock(running)
    print(f"locked, and another control there after {took_s:.1f} s")
    assert [one.pid for one in running.boards()] == [board.pid]
    assert all(same(frame, slide) for _, frame in watch.seen), "the class saw something of it"
    running.still(LAPTOP_BUT_CLOCK)
    running.shoot(tmp_path / "locked.png", LAPTOP)
    running.key("Next")
    second = running.changed(slide)
    running.screens.click(*RAIL_PASSWORD)
    running.still(LAPTOP)
    running.screens.type(PASSWORD)
    running.key("Return")
    folder = tmp_path / "data" / "store" / "outbox"
    running.until(lambda: not any(folder.glob("*")), 10.0, "the password did not open it")
    running.still(LAPTOP_BUT_CLOCK)
    assert same(running.frame(), second)
    end_at_once(running)
    vault = open_vault(tmp_path / "data" / "store", PASSWORD, lambda _keeping: None, ballast_bytes=0)
    drafts = vault.people_store.drafts()
    assert vault.close(5.0)
    assert [text for key, text in drafts.items() if key.startswith("vandaag.woorden.")] == [HALF]
    assert running.said() == ""
