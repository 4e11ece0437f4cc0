"""What is half typed: collected from what the window shows, kept, and given back after a lock or a kill.

An item takes part when it has a `draftKey` that is not empty, a `text`, and says `edited(text)`: Field and TextBox in
`ui`. A password never has one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, QTimer
from PySide6.QtQuick import QQuickItem

EVERY_MS = 3000
LONGEST = 20_000
Save = Callable[[Mapping[str, str]], object]


def fields(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield what can be half typed, below `root`."""
    for child in root.childItems():
        if child.metaObject().indexOfProperty("draftKey") >= 0 and child.property("draftKey"):
            yield child
        yield from fields(child)


def typed(root: QQuickItem) -> dict[str, str]:
    """Return what is typed below `root`, by its key; empty where nothing is."""
    return {str(one.property("draftKey")): str(one.property("text"))[:LONGEST] for one in fields(root)}


def give(item: QQuickItem, text: str) -> None:
    """Type `text` into `item`: its model hears it as if it came from the keyboard."""
    QMetaObject.invokeMethod(item, "edited", Qt.ConnectionType.DirectConnection, Q_ARG(str, text))
    if item.property("text") != text:
        item.setProperty("text", text)


class Drafts(QObject):
    """Keeps what is half typed up to date, per page of the window.

    A page that is left keeps what stood on it; back on it, what stands there then is what counts.
    """

    def __init__(
        self, root: Callable[[], QQuickItem | None], page: Callable[[], str], save: Save, parent: QObject | None = None
    ) -> None:
        """`root` and `page` are what the window shows now, and its name."""
        super().__init__(parent)
        self._root, self._page, self._save = root, page, save
        self._by_page: dict[str, dict[str, str]] = {}
        self._owed: dict[str, str] = {}
        self._saved: dict[str, str] = {}
        self._timer = QTimer(self, interval=EVERY_MS, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.collect)

    def start(self, kept: Mapping[str, str]) -> None:
        """The store is open: give back what it kept, and keep what is typed from now on."""
        self._owed, self._saved, self._by_page = dict(kept), dict(kept), {}
        self.give_back()
        self._timer.start()

    def stop(self) -> None:
        """Collect for the last time, before the store closes."""
        if self._timer.isActive():
            self._timer.stop()
            self.collect()

    def give_back(self) -> None:
        """Type what was kept into the fields that are shown and still empty; call it when another page is shown."""
        root = self._root()
        for item in tuple(fields(root)) if root is not None and self._owed else ():
            text = self._owed.pop(str(item.property("draftKey")), "")
            if text and not item.property("text"):
                give(item, text)

    def forget(self, page: str) -> None:
        """What stood on `page` is done with: it was kept in earnest and the page left at once."""
        self._by_page.pop(page, None)
        self.collect()

    def collect(self) -> None:
        """Look at what is typed, and keep it when it is something else than before."""
        root = self._root()
        if root is None:
            return
        self.give_back()
        self._by_page[self._page()] = typed(root)
        found = dict(self._owed)
        for texts in self._by_page.values():
            found.update(texts)
        found = {key: text for key, text in found.items() if text.strip()}
        if found != self._saved:
            self._saved = found
            self._save(found)
