"""The control's end of the wire: starts the board, and starts it again when it dies."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

from vertrouwen_desktop.control_window.reception import Reception, listener, listens
from vertrouwen_desktop.domain.board_state import BoardEvent, BoardState, Goodbye
from vertrouwen_desktop.domain.ink import InkNews
from vertrouwen_desktop.domain.place import Place
from vertrouwen_desktop.ui.process import start_detached
from vertrouwen_desktop.ui.wire import SocketWire

START_AGAIN_MS = 8_000
CALM_MS = 20_000
QUICK_DEATHS = 4
ALIVE_MS = 1_000


class BoardProcess(QObject):
    """The board: started here, started again when it dies, sent whole states.

    Signals:
        said: The board said something (a `BoardEvent`).
        greeted: A new board, or one that met a new control, was sent what it shows.
        gone: It died.
        struggling: It died several times in a row; it is tried again, more slowly.
    """

    said = Signal(object)
    greeted = Signal()
    gone = Signal()
    struggling = Signal()

    def __init__(
        self,
        name: str,
        restart: Sequence[str],
        start: Callable[[Sequence[str]], bool] = start_detached,
        parent: QObject | None = None,
        reception: Reception | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._restart = json.dumps(list(restart))
        self._start = start
        self._reception = reception
        self._wire: SocketWire | None = None
        self._ready = False
        self._state = BoardState()
        self._revision = 0
        self._closing = False
        self._deaths: list[int] = []
        self._connected_at = 0
        self._since = QElapsedTimer()
        self._since.start()
        self._server = listener(self) if reception is None else reception.hand_over(self)
        self._server.newConnection.connect(self._connected)
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self.start)

    @property
    def connected(self) -> bool:
        return self._wire is not None

    @property
    def revision(self) -> int:
        """Of the state that was sent last."""
        return self._revision

    @property
    def state(self) -> BoardState:
        """What the class sees."""
        return self._state

    def start(self) -> None:
        """Start a board, unless there is one."""
        if self._wire is None and not self._closing:
            self._listen()
            self._start(["--board", self._name, self._restart])
            self._late.start(START_AGAIN_MS)

    def expect(self, within_ms: int) -> None:
        """Wait for a board that still runs; start one when it does not come. Say before where it stands: `place`."""
        self._listen()
        self._late.start(within_ms)
        if self._reception is not None and self._reception.board is not None:
            self._take(self._reception.board)

    def show(self, state: BoardState) -> None:
        """Show `state`, at the place where the board is."""
        self._revision += 1
        self._state = state.model_copy(update={"revision": self._revision, "place": self._state.place})
        self._send()

    def tell_ink(self, news: InkNews) -> None:
        """Tell the board what is new in ink; a board that is yet to come is told all when it is there."""
        if self._wire is not None and self._ready:
            self._wire.send(news.model_dump_json())

    def place(self, place: Place) -> None:
        """Put the board somewhere else."""
        if place != self._state.place:
            self._revision += 1
            self._state = self._state.model_copy(update={"revision": self._revision, "place": place})
            self._send()

    def leave(self) -> None:
        """End without a goodbye: the board goes on, and starts another control; without a board, we start one."""
        self._closing = True
        self._late.stop()
        wire = self._wire
        if wire is not None:
            wire.close()
        else:
            self._start(json.loads(self._restart))
        self._server.close()

    def close(self) -> None:
        """Say goodbye: the board ends too."""
        self._closing = True
        self._late.stop()
        wire = self._wire
        if wire is not None:
            wire.send(Goodbye().model_dump_json())
            wire.close()
        self._server.close()

    def _listen(self) -> None:
        if not listens(self._server, self._name):
            self.struggling.emit()

    def _send(self) -> None:
        # A board that has not said what it shows may show a lesson that we are yet to take over: let it stand.
        if self._wire is not None and self._ready:
            self._wire.send(self._state.model_dump_json())

    def _connected(self) -> None:
        self._take(self._server.nextPendingConnection())

    def _take(self, socket: QLocalSocket) -> None:
        if self._wire is not None:
            socket.close()
            socket.deleteLater()
            return
        self._late.stop()
        self._connected_at = self._since.elapsed()
        self._wire = SocketWire(socket, self)
        self._wire.received.connect(self._received)
        self._wire.lost.connect(self._lost)
        self._wire.start()

    def _received(self, text: str) -> None:
        event = BoardEvent.model_validate_json(text)
        self.said.emit(event)
        if event.kind == "ready":
            self._ready = True
            self._send()
            self.greeted.emit()

    def _lost(self) -> None:
        if self._wire is not None:
            self._wire.deleteLater()
        self._wire, self._ready = None, False
        if self._closing:
            return
        self.gone.emit()
        now = self._since.elapsed()
        quick = now - self._connected_at < ALIVE_MS
        self._deaths = [t for t in self._deaths if now - t < CALM_MS] + [now] if quick else []
        if len(self._deaths) >= QUICK_DEATHS:
            self.struggling.emit()
            self._late.start(2_000)
        else:
            self.start()
