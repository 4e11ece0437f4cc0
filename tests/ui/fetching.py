"""A process that tries every way in which QML may fetch something; argument: the address, and "denied" or "free".

A Loader (and an import) of a remote address is left out: QML's own loading thread would ask Python's factory for a
manager while the main thread waits for that thread with Python's lock in hand, and both would wait for ever. None
reaches that: `ui/ActivityStage.qml` is the only place that loads by address, from `ui.qml.qml_url`, which makes file
addresses only, and tests/test_house_rules.py keeps it so.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QByteArray, QEventLoop, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from vertrouwen_desktop.ui.no_network import deny_network

WAYS = {
    "rich": "Text {{ textFormat: Text.RichText; text: '<img src=\"{at}\">' }}",
    "styled": "Text {{ textFormat: Text.StyledText; text: '<img src=\"{at}\">' }}",
    "markdown": "Text {{ textFormat: Text.MarkdownText; text: '![a]({at})' }}",
    "auto": "Text {{ text: '<b>x</b><img src=\"{at}\">' }}",
    "edit": "TextEdit {{ textFormat: TextEdit.RichText; text: '<img src=\"{at}\">' }}",
    "image": 'Image {{ source: "{at}" }}',
    "border": 'BorderImage {{ source: "{at}" }}',
    "font": 'FontLoader {{ source: "{at}" }}',
    "xhr": "Item {{ Component.onCompleted: {{ var x = new XMLHttpRequest(); x.open('GET', '{at}'); x.send() }} }}",
}
WAIT_MS = 1200


def main(base: str, denied: bool) -> int:
    app = QGuiApplication([])
    engine = QQmlEngine()
    if denied:
        deny_network(engine)
    kept = []
    for name, qml in WAYS.items():
        component = QQmlComponent(engine)
        window = "import QtQuick\nWindow {{ visible: true; width: 200; height: 200; {0} }}"
        text = window.format(qml.format(at=f"{base}/{name}"))
        component.setData(QByteArray(text.encode()), QUrl("file:///way.qml"))
        made = component.create()
        assert made is not None, component.errorString()
        kept.append((component, made))
    loop = QEventLoop()
    QTimer.singleShot(WAIT_MS, loop.quit)
    loop.exec()
    print("tried", len(kept), flush=True)
    for _, made in kept:
        made.deleteLater()
    app.processEvents()
    del kept, engine
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2] == "denied"))
