"""The board stands on its own screen and nowhere else. With real plugs: tests/control_window/test_screens_live.py."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QWindow
from pytestqt.qtbot import QtBot

from vertrouwen_desktop.board_window.guard import BoardGuard
from vertrouwen_desktop.domain.place import Place
from vertrouwen_desktop.ui.screen_identity import identity


def test_a_board_without_a_place_stays_hidden(qtbot: QtBot) -> None:
    window, said = QWindow(), []
    guard = BoardGuard(window, said.append)
    guard.place(Place(screen="a screen that is not there"))
    assert not window.isVisible()
    guard.place(Place())
    assert said == [""]


def test_a_board_fills_its_screen_and_never_takes_the_keyboard(qtbot: QtBot) -> None:
    window, said = QWindow(), []
    guard = BoardGuard(window, said.append)
    home = identity(QGuiApplication.primaryScreen())
    guard.place(Place(screen=home))
    assert window.windowStates() & Qt.WindowState.WindowFullScreen
    assert window.flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.flags() & Qt.WindowType.FramelessWindowHint
    assert said == [home]
    guard.place(Place())
    assert not window.isVisible()
    assert said == [home, ""]


def test_a_board_goes_from_the_whole_screen_to_a_window(qtbot: QtBot) -> None:
    window, said = QWindow(), []
    guard = BoardGuard(window, said.append)
    home = identity(QGuiApplication.primaryScreen())
    guard.place(Place(screen=home))
    guard.place(Place(screen=home, windowed=True, x=40, y=50, width=640, height=360))
    qtbot.waitUntil(lambda: said == [home, "", home])
    assert window.geometry().getRect() == (40, 50, 640, 360)
    assert not window.flags() & Qt.WindowType.FramelessWindowHint
    assert not window.flags() & Qt.WindowType.WindowStaysOnTopHint
    window.hide()
