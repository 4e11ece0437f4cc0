"""The board's process: shows what it is sent, says what was touched, starts the control again when that dies."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from vertrouwen_desktop.board_window.board import Board
from vertrouwen_desktop.board_window.link import ControlLink
from vertrouwen_desktop.ui.last_words import keep_words_out
from vertrouwen_desktop.ui.process import start_detached
from vertrouwen_desktop.ui.renderer import draw_by_processor, has_graphics_card

ORPHAN_MS = 10_000


def main(name: str, restart: list[str]) -> int:
    """Run the board that listens at `name`; `restart` are the arguments that start a control that died."""
    keep_words_out()
    if not has_graphics_card():
        draw_by_processor()
    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    app.setApplicationName("vertrouwen-bord")
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.CurveTextRendering)
    link = ControlLink(name, restart, start_detached)
    board = Board(link.send)
    link.received.connect(board.take)
    link.connected.connect(board.hello)
    link.forsaken.connect(QCoreApplication.quit)
    link.start()
    QTimer.singleShot(ORPHAN_MS, board.leave_orphan)
    code = app.exec()
    board.close()
    del board
    return code
