"""The board's process: shows what it is sent, says what was touched, starts the control again when that dies."""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView, QQuickWindow
from shiboken6 import delete

from vertrouwen_desktop.board_window.catalogue import FACES
from vertrouwen_desktop.board_window.guard import BoardGuard
from vertrouwen_desktop.board_window.link import ControlLink
from vertrouwen_desktop.domain.board_state import BoardEvent, BoardState
from vertrouwen_desktop.features.live.board import LiveBoardModel
from vertrouwen_desktop.ui.fonts import load_fonts
from vertrouwen_desktop.ui.no_network import deny_network
from vertrouwen_desktop.ui.process import start_detached
from vertrouwen_desktop.ui.qml import IMPORT_ROOT

ORPHAN_MS = 10_000
EMPTY = BoardState(picture="slide", calm_motion=True)
"""Before the first state: nothing to draw, and nothing to fade from. A board that died is back at once."""


class Board(QObject):
    """The window, the link and the guard of the board, put together and taken apart.

    Raises nothing at the class: whatever goes wrong, the last picture stays.
    """

    def __init__(self, name: str, restart: list[str]) -> None:
        super().__init__()
        self._carry = ""
        self._greeted = False
        self._empty = True
        self._coming: BoardState | None = None
        self.model = LiveBoardModel(FACES, self._say, time.monotonic)
        self.model.show(EMPTY)
        self.view = QQuickView()
        self.view.setTitle("Bord")
        self.view.setColor(Qt.GlobalColor.transparent)
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        deny_network(self.view.engine())
        self.view.engine().addImportPath(str(IMPORT_ROOT))
        self.view.setInitialProperties({"model": self.model})
        self.view.loadFromModule("vertrouwen_desktop.features.live", "LiveBoard")
        self.guard = BoardGuard(self.view, lambda screen: self._say(BoardEvent(kind="placed", screen=screen)))
        self.view.frameSwapped.connect(self._drawn, Qt.ConnectionType.QueuedConnection)
        self.link = ControlLink(name, restart, start_detached, self)
        self.link.received.connect(self._take)
        self.link.connected.connect(self._hello)
        self.link.forsaken.connect(QCoreApplication.quit)
        self.link.start()
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self.model.tick)
        self._clock.start()
        QTimer.singleShot(ORPHAN_MS, self._leave_orphan)

    def _say(self, event: BoardEvent) -> None:
        self.link.send(event.model_dump_json())

    def _hello(self) -> None:
        self._greeted = True
        self._say(BoardEvent(kind="ready", carry=self._carry))

    def _take(self, text: str) -> None:
        message = json.loads(text)
        if "goodbye" in message:
            QCoreApplication.quit()
            return
        state = BoardState.model_validate(message)
        self._carry = state.carry
        if self._empty:
            self._coming = state
            state = state.model_copy(update={"calm_motion": True})
        self.model.show(state)
        self.view.update()  # a state that looks the same is drawn, and said to be shown, too
        self.guard.place(state.place)

    def _drawn(self) -> None:
        coming, self._coming = self._coming, None
        if coming is not None:
            self._empty = False
            self.model.show(coming)
        self.model.frame_shown()

    def _leave_orphan(self) -> None:
        if not self._greeted:
            QCoreApplication.exit(1)

    def close(self) -> None:
        """Take the window apart, before the model that it shows."""
        self._clock.stop()
        self.view.close()
        delete(self.guard)
        delete(self.view)


def main(name: str, restart: list[str]) -> int:
    """Run the board that listens at `name`; `restart` are the arguments that start a control that died."""
    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    app.setApplicationName("vertrouwen-bord")
    load_fonts()
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.CurveTextRendering)
    board = Board(name, restart)
    code = app.exec()
    board.close()
    del board
    return code
