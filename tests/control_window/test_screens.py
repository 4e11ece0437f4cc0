"""What is remembered of screens. With real plugs: test_screens_live.py."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from vertrouwen_desktop.control_window.private_guard import fitted
from vertrouwen_desktop.control_window.screens import KEPT, Screens
from vertrouwen_desktop.domain.screens import Setting
from vertrouwen_desktop.ui.screen_identity import identity


def test_one_screen_allows_nothing_private(qtbot: QtBot) -> None:
    screens = Screens(str, lambda _: None, lambda: False)
    assert screens.arrangement.setting is Setting.SINGLE
    assert not screens.private_allowed
    screens.swap()
    assert screens.arrangement.setting is Setting.SINGLE


def test_the_systems_word_of_mirroring_is_taken(qtbot: QtBot) -> None:
    assert Screens(str, lambda _: None, lambda: True).arrangement.setting is Setting.MIRRORED


def test_the_board_of_every_classroom_is_remembered_newest_first(qtbot: QtBot) -> None:
    saved: list[str] = []
    rooms = "\n".join(f"room {number}" for number in range(KEPT))
    screens = Screens(lambda: rooms, saved.append, lambda: False)
    here = identity(QGuiApplication.primaryScreen())
    screens.choose(here)
    assert saved[-1].split("\n") == [here, *rooms.split("\n")[:-1]]


def test_a_screen_that_is_not_there_is_not_remembered(qtbot: QtBot) -> None:
    saved: list[str] = []
    Screens(str, saved.append, lambda: False).choose("elsewhere")
    assert saved == []


def test_looking_again_says_so_at_once_and_arranges_after_quiet(qtbot: QtBot) -> None:
    screens = Screens(str, lambda _: None, lambda: False)
    told: list[bool] = []
    screens.unsettled.connect(lambda: told.append(screens.settled))
    with qtbot.waitSignal(screens.arranged, timeout=2000):
        screens.look_again()
        assert told == [False]
    assert screens.settled


def test_a_window_fits_the_screen_it_comes_back_on() -> None:
    room = QRect(1920, 40, 1366, 728)
    assert fitted(QRect(2000, 100, 800, 600), room) == QRect(2000, 100, 800, 600)
    for at in (QRect(0, 0, 800, 600), QRect(0, 0, 3000, 2000)):
        back = fitted(at, room)
        assert room.contains(back)
        assert (back.width(), back.height()) == (min(at.width(), 1366), min(at.height(), 728))
