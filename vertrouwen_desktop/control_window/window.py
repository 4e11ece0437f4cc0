"""The control window, not shown yet: `PrivateGuard` decides when that may be."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickView

from vertrouwen_desktop.control_window.shell import ShellModel
from vertrouwen_desktop.ui.no_network import deny_network
from vertrouwen_desktop.ui.qml import IMPORT_ROOT

MINIMUM = QSize(640, 400)
WANTED = QSize(1366, 768)


def control_window(shell: ShellModel) -> QQuickView:
    """Return the window that shows `shell`."""
    view = QQuickView()
    view.setTitle("Vertrouwen")
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    deny_network(view.engine())
    view.engine().addImportPath(str(IMPORT_ROOT))
    view.setInitialProperties({"model": shell})
    view.loadFromModule("vertrouwen_desktop.control_window", "Shell")
    assert view.status() is QQuickView.Status.Ready, [error.toString() for error in view.errors()]
    view.setMinimumSize(MINIMUM)
    view.resize(WANTED)
    return view
