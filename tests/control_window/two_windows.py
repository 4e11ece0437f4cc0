"""A small program with a board and a private window, for the screen tests: orders on stdin, what happens on stdout.

The board is blue. The private window is magenta while private content is allowed, grey otherwise.
Orders: swap, drag (the private window onto the board), report, quit. Every line out is JSON.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QBackingStore, QColor, QExposeEvent, QGuiApplication, QPainter, QRegion, QResizeEvent, QWindow

from vertrouwen_desktop.board_window.guard import BoardGuard
from vertrouwen_desktop.control_window.private_guard import PrivateGuard
from vertrouwen_desktop.control_window.screens import Screens
from vertrouwen_desktop.domain.place import Place

MAGENTA, GREY, BLUE = QColor(255, 0, 255), QColor(128, 128, 128), QColor(0, 0, 255)


def say(**what: object) -> None:
    print(json.dumps(what), flush=True)


class Painted(QWindow):
    """A window of one color that tells of every frame on which screen it was drawn."""

    def __init__(self, name: str, color: QColor) -> None:
        super().__init__()
        self.name, self._color = name, color
        self._store = QBackingStore(self)

    def paint(self, color: QColor | None = None) -> None:
        self._color = color or self._color
        if not self.isVisible() or not self.isExposed():
            return
        whole = QRegion(0, 0, self.width(), self.height())
        self._store.beginPaint(whole)
        painter = QPainter(self._store.paintDevice())
        painter.fillRect(0, 0, self.width(), self.height(), self._color)
        painter.end()
        self._store.endPaint()
        self._store.flush(whole)
        say(frame=self.name, screen=self.screen().name(), private=self._color == MAGENTA)

    def end(self) -> None:
        del self._store
        self.destroy()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._store.resize(event.size())

    def exposeEvent(self, event: QExposeEvent) -> None:
        self.paint()


class Program(QObject):
    def __init__(self, app: QGuiApplication) -> None:
        super().__init__()
        self.app = app
        self.kept = ""
        self.board, self.private = Painted("board", BLUE), Painted("private", GREY)
        self.private.setGeometry(20, 20, 300, 200)
        self.screens = Screens(lambda: self.kept, self.keep, lambda: False)
        self.guard = PrivateGuard(self.private, self.screens)
        self.board_guard = BoardGuard(self.board, self.placed)
        self.guard.hidden.connect(lambda: say(hidden=True, screen=self.private.screen().name()))
        self.guard.shown.connect(lambda: say(shown=True, screen=self.private.screen().name()))
        self.screens.unsettled.connect(self.content)
        self.screens.arranged.connect(self.content)
        self.screens.arranged.connect(self.send)
        self.content()
        self.send()
        self.guard.present()
        app.focusWindowChanged.connect(lambda window: say(focus=window.name if window else None))
        self.orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self.orders.activated.connect(self.read)

    def keep(self, text: str) -> None:
        self.kept = text

    def content(self) -> None:
        self.private.paint(MAGENTA if self.screens.private_allowed else GREY)

    def send(self) -> None:
        board = self.screens.arrangement.board
        place = Place(screen=board.identity if board else "")
        # As in the program: the order goes over a wire.
        QTimer.singleShot(10, lambda: self.board_guard.place(place))

    def placed(self, screen: str) -> None:
        say(placed=screen)
        QTimer.singleShot(10, lambda: self.guard.board_stands(screen))

    def read(self) -> None:
        for order in os.read(sys.stdin.fileno(), 4096).decode().split():
            self.order(order)

    def order(self, order: str) -> None:
        if order == "swap":
            self.screens.swap()
        elif order == "drag":
            board = self.screens.arrangement.board
            assert board is not None
            self.private.setPosition(board.x + 30, board.y + 30)
        elif order == "report":
            self.report()
        else:
            self.app.quit()

    def end(self) -> None:
        # A window's store goes before its window, and both before the application.
        for window in (self.board, self.private):
            window.hide()
            window.end()

    def report(self) -> None:
        arrangement = self.screens.arrangement
        windows = {
            w.name: {"on": w.screen().name(), "at": w.geometry().getRect(), "visible": w.isVisible()}
            for w in (self.board, self.private)
        }
        say(
            report=windows,
            setting=arrangement.setting,
            settled=self.screens.settled,
            board=arrangement.board and arrangement.board.name,
            control=arrangement.control and arrangement.control.name,
            active=self.private.isActive(),
            private_allowed=self.screens.private_allowed,
            kept=self.kept,
        )


def main() -> int:
    faulthandler.enable()
    app = QGuiApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    program = Program(app)
    say(ready=True)
    code = app.exec()
    program.end()
    return code


if __name__ == "__main__":
    sys.exit(main())
