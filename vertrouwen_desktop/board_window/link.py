"""The board's end of the wire: keeps trying, and starts the control again when it dies."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

from vertrouwen_desktop.ui.wire import SocketWire

RETRY_MS = 40
RESTART_AFTER_MS = 60
GIVE_UP_MS = 15_000
RESTARTS = 4
CALM_MS = 120_000
ALIVE_MS = 1_000
ALONE_MS = 3_600_000
"""A board that nobody steers for this long ends."""


class ControlLink(QObject):
    """Connects to the control at `name`; a control that is gone without a goodbye is started again.

    A control that cannot live (less than `ALIVE_MS` after it came) is not started more than `RESTARTS` times in
    `CALM_MS`: it must not flash at the adults. The class keeps its slide all the while.

    Signals:
        connected: The wire is there; say hello.
        received: A whole message came in.
        forsaken: No control came for an hour.
    """

    connected = Signal()
    forsaken = Signal()
    received = Signal(str)

    def __init__(
        self, name: str, restart: Sequence[str], start: Callable[[Sequence[str]], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._restart = tuple(restart)
        self._start = start
        self._wire: SocketWire | None = None
        self._socket: QLocalSocket | None = None
        self._started: list[int] = []
        self._since = QElapsedTimer()
        self._since.start()
        self._alone_since = 0
        self._connected_at = 0
        self._had_control = False
        self._waiting = False
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self._try)

    def start(self) -> None:
        """Begin to look for the control; connect the signals before."""
        self._retry.start()
        self._try()

    def send(self, message: str) -> None:
        if self._wire is not None:
            self._wire.send(message)

    def _try(self) -> None:
        if self._wire is not None or self._socket is not None:
            return
        alone = self._since.elapsed() - self._alone_since
        if alone > ALONE_MS:
            self.forsaken.emit()
        if alone > RESTART_AFTER_MS and self._restart:
            self._revive()
        socket = QLocalSocket(self)
        self._socket = socket
        socket.connected.connect(self._on_connected)
        socket.errorOccurred.connect(self._on_error)
        socket.connectToServer(self._name)

    def _on_error(self) -> None:
        if self._socket is not None and self._wire is None:
            self._socket.deleteLater()
            self._socket = None

    def _on_connected(self) -> None:
        if self._socket is None:
            return
        self._wire = SocketWire(self._socket, self)
        self._wire.received.connect(self.received)
        self._wire.lost.connect(self._on_lost)
        self._retry.stop()
        self._waiting, self._had_control = False, True
        self._connected_at = self._since.elapsed()
        self._wire.start()
        self.connected.emit()

    def _on_lost(self) -> None:
        if self._wire is not None:
            self._wire.deleteLater()
        self._wire = self._socket = None
        self._alone_since = self._since.elapsed()
        if self._alone_since - self._connected_at >= ALIVE_MS:
            self._started.clear()
        self._retry.start()

    def _revive(self) -> None:
        """Start the control, once; again when the one that was started never came."""
        now = self._since.elapsed()
        if self._waiting and now - self._started[-1] < GIVE_UP_MS:
            return
        if not self._waiting and not self._had_control:
            return
        self._started = [t for t in self._started if now - t < CALM_MS]
        if len(self._started) < RESTARTS:
            self._started.append(now)
            self._waiting = True
            self._start(self._restart)
