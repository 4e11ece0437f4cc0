"""The one wire between the two processes: whole messages over a local socket."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QDataStream, QObject, Signal
from PySide6.QtNetwork import QLocalSocket


class Wire(Protocol):
    """Carries text messages both ways; a fake with two ends serves in tests."""

    def send(self, message: str) -> None: ...


class SocketWire(QObject):
    """A wire over a connected QLocalSocket; each message is a length and UTF-8 bytes.

    Signals:
        received: A whole message came in.
        lost: The other side is gone.
    """

    received = Signal(str)
    lost = Signal()

    def __init__(self, socket: QLocalSocket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)
        self._stream = QDataStream(socket)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.lost)

    def start(self) -> None:
        """Read what came in before anybody listened."""
        if self._socket.bytesAvailable():
            self._read()

    def send(self, message: str) -> None:
        if self._socket.state() == QLocalSocket.LocalSocketState.ConnectedState:
            self._stream.writeString(message)
            self._socket.flush()

    def close(self) -> None:
        """End the wire after what was sent has left."""
        self._socket.flush()
        if self._socket.bytesToWrite():
            self._socket.waitForBytesWritten(500)
        self._socket.disconnectFromServer()

    def _read(self) -> None:
        while self._socket.bytesAvailable():
            self._stream.startTransaction()
            message = self._stream.readString()
            if not self._stream.commitTransaction():
                return
            self.received.emit(message)
