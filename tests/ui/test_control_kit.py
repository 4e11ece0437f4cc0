"""The controls of the adults' window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

from vertrouwen_desktop.ui.qml import IMPORT_ROOT

KIT = b"""
import QtQuick
import vertrouwen_desktop.ui
Item {
    id: root
    property int presses: 0
    property int ticks: 0
    property string typed: ""
    property int finished: 0
    readonly property color paper: Theme.paper
    readonly property color board: Theme.boardPaper
    function darken(): void { Theme.dark = !Theme.dark }
    width: 400; height: 400
    Btn { objectName: "go"; y: 20; x: 20; text: "Ga"; key: "G"; focus: true; onClicked: root.presses += 1 }
    Btn {
        objectName: "off"; y: 80; x: 20; text: "Nee"; enabled: false
        reason: "Kies eerst een les"; onClicked: root.presses += 100
    }
    Tick { objectName: "tick"; y: 140; x: 20; width: 200; text: "Klaar"; onToggled: root.ticks += 1 }
    Field {
        objectName: "field"; y: 200; x: 20; label: "Naam"
        onEdited: text => root.typed = text; onFinished: root.finished += 1
    }
    Card { y: 300; x: 20; width: 200; title: "Kop"; Txt { text: "In de kaart" } }
}
"""


class Kit:
    """The controls in a window."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.view = qtbot, QQuickView()
        self.view.engine().addImportPath(str(IMPORT_ROOT))
        component = QQmlComponent(self.view.engine())
        component.setData(KIT, "")
        self.root: Any = component.create()
        assert isinstance(self.root, QQuickItem), component.errorString()
        self.root.setParent(self.view)
        self.root.setParentItem(self.view.contentItem())
        self.view.resize(400, 400)
        self.view.show()
        self.view.requestActivate()
        qtbot.waitUntil(self.view.isExposed)
        self.find("go").forceActiveFocus()

    def find(self, name: str) -> QQuickItem:
        found = self.root.findChild(QQuickItem, name)
        assert isinstance(found, QQuickItem)
        return found

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.view, key)

    def click(self, x: int, y: int) -> None:
        self.qtbot.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=QPoint(x, y))


@pytest.fixture
def kit(qtbot: QtBot) -> Iterator[Kit]:
    kit = Kit(qtbot)
    yield kit
    kit.view.hide()
    kit.view.deleteLater()
    qtbot.wait(0)


def test_a_button_is_pressed_with_mouse_enter_and_space(kit: Kit) -> None:
    kit.click(40, 40)
    kit.key(Qt.Key.Key_Return)
    kit.key(Qt.Key.Key_Enter)
    kit.key(Qt.Key.Key_Space)
    assert kit.root.property("presses") == 4


def test_a_disabled_button_does_nothing_and_says_why(kit: Kit) -> None:
    kit.click(40, 100)
    assert kit.root.property("presses") == 0
    shown = [i.property("text") for i in kit.find("off").findChildren(QQuickItem) if i.isVisible()]
    assert "Kies eerst een les" in shown


def test_tab_walks_over_what_can_be_used_and_space_ticks(kit: Kit) -> None:
    kit.key(Qt.Key.Key_Tab)
    assert kit.find("tick").hasActiveFocus()
    kit.key(Qt.Key.Key_Space)
    kit.click(180, 160)
    assert kit.root.property("ticks") == 2


def test_a_field_says_what_was_typed_and_when_the_keyboard_leaves(kit: Kit) -> None:
    kit.key(Qt.Key.Key_Tab)
    kit.key(Qt.Key.Key_Tab)
    kit.key(Qt.Key.Key_A)
    assert kit.root.property("typed").lower() == "a"
    kit.key(Qt.Key.Key_Backtab)
    assert kit.root.property("finished") == 1


def test_the_dark_theme_leaves_the_class_side_as_it_was(kit: Kit) -> None:
    light, board = kit.root.property("paper"), kit.root.property("board")
    kit.root.darken()
    assert kit.root.property("paper").lightness() < light.lightness()
    assert kit.root.property("board") == board
    kit.root.darken()
