"""Faces of activities in a real window, as the program shows them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from pydantic import BaseModel
from PySide6.QtCore import QObject, QPoint, QPointF, QUrl
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow

from vertrouwen_desktop.domain.activity import PhaseNow, Scene
from vertrouwen_desktop.domain.programme import PHASE_NAMES
from vertrouwen_desktop.ui.fonts import load_fonts
from vertrouwen_desktop.ui.qml import IMPORT_ROOT

_WINDOW = """
import QtQuick
import vertrouwen_desktop.ui

Rectangle {
    id: root

    required property QtObject face
    required property url view
    required property bool onBoard

    color: root.onBoard ? Theme.boardPaper : Theme.sheet

    BoardStage {
        anchors.fill: parent
        visible: root.onBoard

        ActivityStage {
            anchors.fill: parent
            view: root.onBoard ? root.view : ""
            model: root.face
        }
    }
    ActivityStage {
        anchors.fill: parent
        visible: !root.onBoard
        view: root.onBoard ? "" : root.view
        model: root.face
    }
}
"""


@dataclass
class Shown:
    """A face in a window; `factor` is how much its stage is scaled."""

    window: QQuickWindow
    on_board: bool

    @property
    def factor(self) -> float:
        return min(self.window.width() / 1920, self.window.height() / 1080) if self.on_board else 1.0

    def items(self, of_type: str = "", name: str = "") -> list[QQuickItem]:
        """Return the visible items of a QML type or with an objectName."""
        return [
            i
            for i in _tree(self.window.contentItem())
            if (not of_type or i.metaObject().className().startswith(of_type)) and (not name or i.objectName() == name)
        ]

    def at(self, x: float, y: float) -> QPoint:
        """Return the point of the window where (x, y) of the stage is."""
        return QPointF(x * self.factor, y * self.factor).toPoint()

    def texts(self) -> list[str]:
        return [i.property("text") for i in self.items() if i.inherits("QQuickText")]


def _tree(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _tree(child)


@pytest.fixture
def show_face(qtbot: Any, tmp_path: Path) -> Iterator[Callable[..., Shown]]:
    """Show a model with its QML; models outlive their windows, and those the engine."""
    load_fonts()
    page = tmp_path / "Face.qml"
    page.write_text(_WINDOW)
    engine = QQmlEngine()
    engine.addImportPath(str(IMPORT_ROOT))
    views: list[QQuickView] = []
    kept: list[QObject] = []

    def show(model: QObject, url: QUrl, width: int, height: int, on_board: bool) -> Shown:
        kept.append(model)
        view = QQuickView(engine, None)
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.setInitialProperties({"face": model, "view": url, "onBoard": on_board})
        view.setSource(QUrl.fromLocalFile(str(page)))
        assert view.status() == QQuickView.Status.Ready, [e.toString() for e in view.errors()]
        view.resize(width, height)
        with qtbot.waitExposed(view):
            view.show()
        views.append(view)
        return Shown(view, on_board)

    yield show
    for view in views:
        view.close()
        shiboken6.delete(view)
    shiboken6.delete(engine)


@dataclass
class Given:
    """Collects what an activity gives."""

    answers: list[BaseModel] = field(default_factory=list)

    def __call__(self, answer: BaseModel) -> None:
        self.answers.append(answer)


@pytest.fixture
def given() -> Given:
    return Given()


@pytest.fixture
def scene() -> Scene:
    whens = ("done", "now", "next", "later", "later", "later")
    phases = tuple(PhaseNow(i, name, when) for (i, name), when in zip(PHASE_NAMES.items(), whens, strict=True))
    return Scene("Samen beginnen", "Juf Marit", "Sam", phases)
