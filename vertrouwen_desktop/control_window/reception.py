"""Where the board finds the control, before the control can show or open anything: all it is told is where to stand.

The board needs a screen before it can draw its first frame. Making the rest of the control takes longer than making
the board; what the board asks and says meanwhile waits in its socket.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDataStream, QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from vertrouwen_desktop.control_window.mirrored import mirrored
from vertrouwen_desktop.control_window.places import place
from vertrouwen_desktop.control_window.preferences import load_preferences
from vertrouwen_desktop.domain.place import Place
from vertrouwen_desktop.domain.screens import arrange
from vertrouwen_desktop.ui.screen_identity import infos

SETTINGS = "settings.json"


def listener(parent: QObject | None) -> QLocalServer:
    """Return a server that only this user can reach."""
    server = QLocalServer(parent)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    return server


def listens(server: QLocalServer, name: str) -> bool:
    """Let `server` listen at `name`, when it does not yet; False when it cannot."""
    if server.isListening():
        return True
    QLocalServer.removeServer(name)
    return server.listen(name)


class Reception(QObject):
    """Waits at `name` for the board that was just started, and tells it where to stand.

    Attributes:
        board: The board that came, or None.
    """

    def __init__(self, name: str, stand: Place) -> None:
        super().__init__()
        self._stand = stand
        self._server = listener(self)
        self._server.newConnection.connect(self._came)
        self.board: QLocalSocket | None = None
        listens(self._server, name)

    def look(self) -> None:
        """See whether the board came; call it between two things that take long."""
        QCoreApplication.processEvents()

    def hand_over(self, parent: QObject) -> QLocalServer:
        """Return the server, which listens; it belongs to `parent` from now on."""
        self._server.newConnection.disconnect(self._came)
        self._server.setParent(parent)
        return self._server

    def _came(self) -> None:
        socket = self._server.nextPendingConnection()
        if self.board is not None:
            socket.close()
            return
        self.board = socket
        QDataStream(socket).writeString(json.dumps({"stand": asdict(self._stand)}))
        socket.flush()


def first_place(folder: Path, beside: bool) -> Place:
    """Return where the board stands by the screens that are there now and what was chosen before."""
    there = infos()
    identities = {info.identity for info in there}
    chosen = load_preferences(folder / SETTINGS).boards.split("\n")
    remembered = next((board for board in chosen if board in identities), "")
    return place(arrange(there, remembered, mirrored(), False), beside, False)
