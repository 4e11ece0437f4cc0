"""The least that Qt Quick can do: a window with a text and a picture; a key or a line on stdin changes both.

Usage: bare_window.py SCREEN|WIDTHxHEIGHT PICTURE... ; says on stdout in seconds how long each change took to its frame.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QSize, QSocketNotifier, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

QML = b"""
import QtQuick
Window {
    id: root
    property var pictures: []
    property int at: 0
    readonly property real factor: height / 1080
    color: "#FBF8F2"
    Text {
        x: 96 * root.factor; y: 132 * root.factor; width: 900 * root.factor
        font.pixelSize: 97 * root.factor; wrapMode: Text.Wrap; color: "#1E2B37"
        text: "Samen beginnen we aan les " + root.at
    }
    Image {
        x: 1064 * root.factor; y: 272 * root.factor; width: 760 * root.factor; height: width
        sourceSize: Qt.size(width, height); fillMode: Image.PreserveAspectFit
        source: root.pictures.length ? root.pictures[root.at % root.pictures.length] : ""
    }
    Item { focus: true; Keys.onPressed: ++root.at }
}
"""


def main(place: str, *pictures: str) -> int:
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(QML, QUrl())
    sources = [QUrl.fromLocalFile(name) for name in pictures]
    window = component.createWithInitialProperties({"pictures": sources})
    assert isinstance(window, QQuickWindow), component.errorString()
    began: list[float] = []

    def swapped() -> None:
        if began:
            print(time.perf_counter() - began.pop(), flush=True)

    def change() -> None:
        if not sys.stdin.readline():
            app.quit()
            return
        began.append(time.perf_counter())
        window.setProperty("at", int(window.property("at")) + 1)

    window.frameSwapped.connect(swapped, Qt.ConnectionType.QueuedConnection)
    orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    orders.activated.connect(change)
    if "x" in place:
        window.resize(QSize(*[int(n) for n in place.split("x")]))
        window.show()
    else:
        window.setFlags(Qt.WindowType.FramelessWindowHint)
        window.setGeometry(next(s for s in app.screens() if s.name() == place).geometry())
        window.showFullScreen()
    began.append(time.perf_counter())
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
