"""Pages of the control window, each in a view of its own, offscreen."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickView

ROOT = Path(__file__).parents[2]


@pytest.fixture
def page(qtbot):
    """Show `page(module, type, model, width, height)`; models outlive views, views the engine."""
    engine = QQmlEngine()
    engine.addImportPath(str(ROOT))
    views, kept = [], []

    def show(module: str, name: str, model: QObject, width: int = 1270, height: int = 768) -> QQuickView:
        kept.append(model)
        view = QQuickView(engine, None)
        view.setInitialProperties({"model": model})
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(width, height)
        view.loadFromModule(f"vertrouwen_desktop.features.{module}", name)
        assert view.status() == QQuickView.Status.Ready, [error.toString() for error in view.errors()]
        view.show()
        qtbot.waitExposed(view)
        view.requestActivate()
        qtbot.waitUntil(lambda: view.isActive())
        views.append(view)
        return view

    yield show
    for view in views:
        view.close()
        shiboken6.delete(view)
    shiboken6.delete(engine)
