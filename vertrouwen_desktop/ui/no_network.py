"""Nothing in QML may reach the network.

What an engine fetches goes through its network-access manager; ours answers every request with nothing. A URL
interceptor in Python is no second lock: it is called from the thread that loads QML while the main thread waits for
that thread with Python's lock in hand, and hangs the program.  Source: docs/decisions/0005.
"""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlEngine, QQmlNetworkAccessManagerFactory


class _Deny(QNetworkAccessManager):
    def createRequest(
        self, op: QNetworkAccessManager.Operation, request: QNetworkRequest, device: QIODevice | None = None
    ) -> QNetworkReply:
        nothing = QNetworkRequest(QUrl("data:,"))
        return super().createRequest(QNetworkAccessManager.Operation.GetOperation, nothing, None)


class _Factory(QQmlNetworkAccessManagerFactory):
    def create(self, parent: QObject) -> QNetworkAccessManager:
        return _Deny(parent)


_FACTORY = _Factory()


def deny_network(engine: QQmlEngine) -> None:
    """Let nothing in `engine` reach the network; call it before the engine loads anything."""
    engine.setNetworkAccessManagerFactory(_FACTORY)
    # Qt holds a lock while the factory makes a manager. Made now, the main thread's own is there: else it may wait for
    # that lock, Python's in hand, while the thread for pictures has it and waits for Python.
    engine.networkAccessManager()
