"""Nothing in QML may reach the network: two locks, both set before an engine's first use.

One alone leaks or hangs: a network-access factory blocks texts and XMLHttpRequest, an interceptor blocks
Image, Loader and FontLoader.  Source: docs/decisions/0005.
"""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlAbstractUrlInterceptor, QQmlEngine, QQmlNetworkAccessManagerFactory

LOCAL = {"", "file", "qrc", "data", "image"}


class _Deny(QNetworkAccessManager):
    def createRequest(
        self, op: QNetworkAccessManager.Operation, request: QNetworkRequest, device: QIODevice | None = None
    ) -> QNetworkReply:
        nothing = QNetworkRequest(QUrl("data:,"))
        return super().createRequest(QNetworkAccessManager.Operation.GetOperation, nothing, None)


class _Factory(QQmlNetworkAccessManagerFactory):
    def create(self, parent: QObject) -> QNetworkAccessManager:
        return _Deny(parent)


class _LocalOnly(QQmlAbstractUrlInterceptor):
    def intercept(self, url: QUrl, kind: QQmlAbstractUrlInterceptor.DataType) -> QUrl:
        remote = url.scheme() not in LOCAL or (url.scheme() == "file" and bool(url.host()))
        return QUrl() if remote else url


_FACTORY = _Factory()
_LOCAL_ONLY = _LocalOnly()


def deny_network(engine: QQmlEngine) -> None:
    """Let nothing in `engine` reach the network; call it before the engine loads anything."""
    engine.setNetworkAccessManagerFactory(_FACTORY)
    engine.addUrlInterceptor(_LOCAL_ONLY)
