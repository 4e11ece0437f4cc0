"""Ways to look at a page: what is drawn, what does not fit, what the keyboard reaches."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

SIZES = ((1270, 688), (1270, 768), (1824, 1080))
SLACK = 1.5
"""Pixels: a glyph's edge may stand this far out."""


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield every item that is drawn, from the root on."""
    if not root.isVisible():
        return
    yield root
    for child in root.childItems():
        yield from items(child)


def texts(view: QQuickView) -> list[str]:
    """Return every text that is drawn."""
    return [str(i.property("text")) for i in items(view.rootObject()) if _is_text(i) and i.property("text")]


def clipped(view: QQuickView) -> list[str]:
    """Return the texts that are cut off: by themselves, by what clips around them, or by the side of the page."""
    found = []
    for item in items(view.rootObject()):
        if not _is_text(item) or not item.property("text"):
            continue
        if item.property("truncated") or _overflows(item) or _cut_by_parent(item, view):
            found.append(str(item.property("text")))
    return found


def _is_text(item: QQuickItem) -> bool:
    return item.metaObject().indexOfProperty("truncated") >= 0 and not _on_the_small_board(item)


def _on_the_small_board(item: QQuickItem) -> bool:
    while item is not None:
        if item.objectName() == "stage1920":
            return True
        item = item.parentItem()
    return False


def _overflows(item: QQuickItem) -> bool:
    wide = item.property("paintedWidth") > item.width() + SLACK
    return wide or item.property("paintedHeight") > item.height() + SLACK


def _cut_by_parent(item: QQuickItem, view: QQuickView) -> bool:
    """Sideways always counts; what lies below can be scrolled to only inside a Flickable."""
    there = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    page = QRectF(0, 0, view.width(), view.height())
    scrolls = False
    above = item.parentItem()
    while above is not None:
        scrolls = scrolls or above.metaObject().indexOfProperty("contentY") >= 0
        if above.clip():
            page = page.intersected(above.mapRectToScene(QRectF(0, 0, above.width(), above.height())))
        above = above.parentItem()
    beside = there.left() < page.left() - SLACK or there.right() > page.right() + SLACK
    below = not scrolls and (there.top() < page.top() - SLACK or there.bottom() > page.bottom() + SLACK)
    return beside or below


def find(view: QQuickView, name: str) -> QQuickItem:
    """Return the item with this object name."""
    found = view.rootObject().findChild(QQuickItem, name)
    assert found is not None, f"nothing is called {name}"
    return found


def spoken(item: QObject) -> str:
    """Return what a screen reader calls `item`, empty when it has no name; Qt gives a password field no name at all."""
    interface = QAccessible.queryAccessibleInterface(item)
    if interface is None:
        return ""
    return interface.text(QAccessible.Text.Name) or interface.text(QAccessible.Text.Description)


def button(view: QQuickView, name: str) -> QQuickItem:
    """Return what can be pressed and is called `name` by a screen reader."""
    for item in items(view.rootObject()):
        if item.activeFocusOnTab() and spoken(item) == name:
            return item
    raise AssertionError(f"nothing to press is called {name}: {[spoken(i) for i in reachable(view)]}")


def reachable(view: QQuickView) -> list[QQuickItem]:
    """Return everything that Tab can reach."""
    return [i for i in items(view.rootObject()) if i.activeFocusOnTab() and i.isEnabled()]


def tab_round(view: QQuickView, most: int = 60) -> list[QQuickItem]:
    """Press Tab until the keyboard is back where it began; return where it was, in order."""
    found: list[QQuickItem] = []
    for _ in range(most):
        item = view.activeFocusItem()
        if item in found:
            break
        found.append(item)
        QTest.keyClick(view, Qt.Key.Key_Tab)
    return found


def click(view: QQuickView, item: QQuickItem) -> None:
    """Click the middle of `item`."""
    at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def field(view: QQuickView, name: str) -> QQuickItem:
    """Return where one types in the Field with this object name."""
    return next(i for i in items(find(view, name)) if i.metaObject().indexOfProperty("echoMode") >= 0)


def write(view: QQuickView, text: str) -> None:
    """Type `text` with the keyboard."""
    for letter in text:
        QTest.keyClick(view, letter)
