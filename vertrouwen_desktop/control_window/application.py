"""The application object of the control's process."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from vertrouwen_desktop.ui.renderer import draw_by_processor


def application() -> QGuiApplication:
    """Make it; once, before any window."""
    draw_by_processor()
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("Vertrouwen")
    app.setQuitOnLastWindowClosed(False)
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
    return app
