"""Planted secrets: in no picture of the board, in no log, in no file that can be read."""

from __future__ import annotations

import os
import random
import subprocess
import time
from pathlib import Path

import pytest

from tests.screen_fixture import Monitor, VirtualScreens
from tests.walks.conftest import Start
from tests.walks.running import (
    BOARD,
    HAPPENED,
    LAPTOP,
    NOTE,
    PASSWORD,
    Running,
    end_at_once,
    loops,
    make_vault,
    read_store,
)
from vertrouwen_desktop.domain.ports import Team

ACTIONS = loops(15)
pytestmark = [pytest.mark.screen, pytest.mark.long, pytest.mark.timeout(150 + ACTIONS * 3)]

NOTED = "GEHEIMNOTITIE"
CLASS = "KLASGEHEIM"
KEYS = ("Next", "Next", "Prior", "b", "r", "f", "s", "F1", "F1", "o", "Tab", "Escape")
MIRRORED = Monitor("HDMI-1", 0, 0, 1366, 768, 1650)
LARGE = 1600
PLANTED = (NOTED, CLASS, PASSWORD)


def read(path: Path) -> str:
    """Return the words in a picture, letters and digits only; small letters are read from a picture twice as large."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = QImage(str(path))
    if image.width() < LARGE:
        assert image.scaledToWidth(2 * image.width(), Qt.TransformationMode.SmoothTransformation).save(str(path))
    command = ["tesseract", str(path), "-", "-l", "nld", "--psm", "11"]
    one = {**os.environ, "OMP_THREAD_LIMIT": "1"}  # four times as fast on two cores: its threads wait for each other
    done = subprocess.run(command, env=one, capture_output=True, text=True, timeout=60, check=True)
    return plain(done.stdout)


def plain(text: str) -> str:
    return "".join(letter for letter in text.upper() if letter.isalnum())


def act(running: Running, chance: random.Random) -> None:
    """Do something an adult or a child could do."""
    if chance.random() < 0.25:
        running.screens.click(chance.randrange(BOARD.x, BOARD.x + BOARD.width), chance.randrange(BOARD.height))
    else:
        running.key(chance.choice(KEYS))


def noticed(folder: Path) -> list[str]:
    """Return the files that hold a planted secret in plain letters."""
    words = [word.encode(code) for word in PLANTED for code in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(word in path.read_bytes() for word in words)]


@pytest.mark.parametrize("screen", ["two", "mirrored", "one"])
def test_no_secret_is_seen_by_the_class_or_left_in_the_clear(
    start: Start, screens: VirtualScreens, tmp_path: Path, screen: str
) -> None:
    chance = random.Random(screen)
    make_vault(tmp_path / "data", Team("Juf Marit", "Sam", CLASS))
    running = start("--data", str(tmp_path / "data"))
    running.open()
    running.tap(HAPPENED)
    running.still(LAPTOP_LINES)
    running.tap(NOTE)
    screens.type(NOTED)
    running.key("Return")
    shot = tmp_path / "shot.png"
    running.until(lambda: seen(running, shot, LAPTOP), 20.0, "the adults themselves must read it, and the OCR too")
    watched = [BOARD]
    if screen == "mirrored":
        screens.plug(MIRRORED)
        watched = [LAPTOP]
    elif screen == "one":
        screens.unplug(BOARD.name)
        watched = [LAPTOP]
    time.sleep(2.0)
    for number in range(ACTIONS):
        act(running, chance)
        if number % 8 == 7 or number == ACTIONS - 1:
            if screen == "two" and screens.window("Bord") is None:
                continue
            swapped = screen == "two" and screens.window("Bord") == (0, 0, LAPTOP.width, LAPTOP.height)
            for monitor in [LAPTOP] if swapped else watched:
                running.shoot(shot, monitor)
                found = [word for word in PLANTED if plain(word) in read(shot)]
                assert not found or not board_is_on(screens, monitor, screen), f"action {number}: {found} on the board"
    end_at_once(running)
    assert any(note.startswith(NOTED) for note in read_store(tmp_path / "data").notes)
    assert not any(word in running.said() for word in PLANTED)
    assert noticed(tmp_path / "data") == []
    assert noticed(running.temp) == []


LAPTOP_LINES = Monitor("eDP-1", 600, 200, 766, 280, 300)


def board_is_on(screens: VirtualScreens, monitor: Monitor, screen: str) -> bool:
    """Return whether the class looks at `monitor`: with one or mirrored screens always."""
    board = screens.window("Bord")
    return screen != "two" or (board is not None and board[0] == monitor.x)


def seen(running: Running, shot: Path, monitor: Monitor) -> bool:
    running.shoot(shot, monitor)
    return NOTED in read(shot)
