"""The window of the class: paper first, as soon as it is known where; then the picture."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickView
from shiboken6 import delete

from vertrouwen_desktop.board_window.catalogue import FACES
from vertrouwen_desktop.board_window.guard import BoardGuard
from vertrouwen_desktop.domain.place import Place
from vertrouwen_desktop.ui.fonts import load_fonts
from vertrouwen_desktop.ui.no_network import deny_network
from vertrouwen_desktop.ui.qml import IMPORT_ROOT

if TYPE_CHECKING:
    from vertrouwen_desktop.domain.board_state import BoardEvent, BoardState
    from vertrouwen_desktop.features.live.board import LiveBoardModel

PAPER = QColor("#FBF8F2")
"""The board's paper (Theme.boardPaper), for the frames before there is QML."""
FURNISH_MS = 100


class Board(QObject):
    """The window and the guard of the board, put together and taken apart.

    Raises nothing at the class: whatever goes wrong, the last picture stays.
    """

    def __init__(self, send: Callable[[str], None]) -> None:
        super().__init__()
        self._send = send
        self._carry = ""
        self._greeted = False
        self._empty = True
        self._coming: BoardState | None = None
        self.model: LiveBoardModel | None = None
        self.view = QQuickView()
        self.view.setTitle("Bord")
        self.view.setColor(PAPER)
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.guard = BoardGuard(self.view, self._placed)
        self.view.frameSwapped.connect(self._drawn, Qt.ConnectionType.QueuedConnection)
        self._unloaded: list[str] = []
        self._clock = QTimer(self, interval=1000)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._furnish)

    @Slot()
    def hello(self) -> None:
        """Tell the control that a board is there, and what it keeps for it."""
        self._greeted = True
        # As a BoardEvent, written by hand: the library that checks them is not there yet.
        self._send(json.dumps({"kind": "ready", "carry": self._carry}))
        if self.model is not None:
            for news in self.model.ink.book.news(self.model.ink.slide_id):
                self.model.say_ink(news)

    @Slot(str)
    def take(self, text: str) -> None:
        """Take a message of the control."""
        message = json.loads(text)
        if "goodbye" in message:
            QCoreApplication.quit()
        elif "stand" in message:
            self.guard.place(Place(**message["stand"]))
            self._later.start(FURNISH_MS)
        elif "acts" in message:
            self._ink(text)
        else:
            self._show(message)

    @Slot()
    def leave_orphan(self) -> None:
        """End a board that no control ever came to."""
        if not self._greeted:
            QCoreApplication.exit(1)

    def close(self) -> None:
        """Take the window apart, before the model that it shows."""
        self._clock.stop()
        self.view.close()
        delete(self.guard)
        delete(self.view)

    def _show(self, message: dict[str, object]) -> None:
        from vertrouwen_desktop.domain.board_state import BoardState

        model = self._furnish()
        state = BoardState.model_validate(message)
        self._carry = state.carry
        if self._empty:
            self._coming = state
            state = state.model_copy(update={"calm_motion": True})
        model.show(state)
        self.view.update()  # a state that looks the same is drawn, and said to be shown, too
        self.guard.place(state.place)

    def _ink(self, text: str) -> None:
        from vertrouwen_desktop.domain.ink import InkNews

        self._furnish().ink.take(InkNews.model_validate_json(text))

    @Slot()
    def _furnish(self) -> LiveBoardModel:
        """Load what draws the pictures; the window may stand there as paper already."""
        self._later.stop()
        if self.model is not None:
            return self.model
        from vertrouwen_desktop.domain.board_state import BoardState
        from vertrouwen_desktop.features.live.board import LiveBoardModel
        from vertrouwen_desktop.features.live.ink_pad import InkPad

        load_fonts()
        self.model = model = LiveBoardModel(FACES, self._say, time.monotonic)
        # Nothing to draw, and nothing to fade from: a board that died is back at once.
        model.show(BoardState(picture="slide", calm_motion=True))
        deny_network(self.view.engine())
        self.view.engine().addImportPath(str(IMPORT_ROOT))
        self.view.setInitialProperties({"model": model})
        self.view.loadFromModule("vertrouwen_desktop.features.live", "LiveBoard")
        self._pad = InkPad(self.view, model.ink)
        self._unloaded = list(FACES)
        self._clock.timeout.connect(self._second)
        self._clock.start()
        return model

    @Slot()
    def _second(self) -> None:
        if self.model is not None:
            self.model.tick()
        if self._unloaded:  # one each second: the first slide was there without them, the next should not wait
            FACES[self._unloaded.pop()]

    def _say(self, event: BoardEvent) -> None:
        self._send(event.model_dump_json())

    def _placed(self, screen: str) -> None:
        self._send(json.dumps({"kind": "placed", "screen": screen}))

    @Slot()
    def _drawn(self) -> None:
        if self.model is None:
            self._furnish()
            return
        coming, self._coming = self._coming, None
        if coming is not None:
            self._empty = False
            self.model.show(coming)
        self.model.frame_shown()
