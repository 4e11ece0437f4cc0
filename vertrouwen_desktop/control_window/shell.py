"""The frame of the control window: the rail, the page, the notices, the keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.notices import Notices
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.control_window"
QML_IMPORT_MAJOR_VERSION = 1


UNDER: Mapping[str, str] = {"papers": "programme", "preparing": "programme", "programmes": "programme"}
"""Pages that are not in the rail, and the place there that they belong to."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it stands now: its model, which outlives the page, and where its QML lies."""

    model: QObject
    url: QUrl


@dataclass(frozen=True, slots=True)
class RailRow:
    """A place in the rail; `running` marks the lesson that goes on."""

    name: str
    icon: str
    word: str
    running: bool = False


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A sentence for the adults."""

    key: str
    text: str
    safe: str
    lasting: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window shows: a page by name, the card over it, and what the rail offers."""

    page: str
    rail: tuple[RailRow, ...] = ()
    card: bool = False


@QmlElement
class ShellModel(QObject):
    """The window around the pages.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        shown: Held[Shown],
        notices: Notices,
        pages: Mapping[str, Callable[[], Page]],
        card: Callable[[], Page],
        go: Callable[[str], None],
        key: Callable[[int, bool], bool],
        dark: Held[bool],
    ) -> None:
        super().__init__()
        self._shown = shown
        self._notices = notices
        self._pages = pages
        self._card = card
        self._go = go
        self._key = key
        self._dark = dark
        self._rail = RowsModel(RailRow, key="name", parent=self)
        self._notice_rows = RowsModel(NoticeRow, key="key", parent=self)
        self._page: Page | None = None
        self._page_name = ""
        self._card_page: Page | None = None
        shown.changed.connect(self._show)
        notices.changed.connect(self._show)
        dark.changed.connect(self.changed)
        self._show()

    def reload(self) -> None:
        """Make the present page anew (its model has been replaced)."""
        self._page_name = ""
        self._show()

    @Slot()
    def _show(self) -> None:
        shown = self._shown.value
        self._rail.show(shown.rail)
        self._notice_rows.show([NoticeRow(n.key, n.text, n.safe, n.lasting) for n in self._notices.value])
        if shown.page != self._page_name:
            self._page_name, self._page = shown.page, self._pages[shown.page]()
        self._card_page = self._card() if shown.card else None
        self.changed.emit()

    @Property(str, notify=changed)
    def pageName(self) -> str:
        return self._page_name

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where in the rail the page belongs."""
        return UNDER.get(self._page_name, self._page_name)

    @Property(QObject, notify=changed)
    def page(self) -> QObject | None:
        return self._page.model if self._page is not None else None

    @Property(QUrl, notify=changed)
    def pageUrl(self) -> QUrl:
        return self._page.url if self._page is not None else QUrl()

    @Property(QObject, notify=changed)
    def card(self) -> QObject | None:
        return self._card_page.model if self._card_page is not None else None

    @Property(QUrl, notify=changed)
    def cardUrl(self) -> QUrl:
        return self._card_page.url if self._card_page is not None else QUrl()

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self._dark.value

    @Property(QObject, notify=changed)
    def rail(self) -> QObject:
        return self._rail

    @Property(QObject, notify=changed)
    def notices(self) -> QObject:
        return self._notice_rows

    @Property(bool, notify=changed)
    def hasRail(self) -> bool:
        return bool(self._shown.value.rail)

    @Slot(str)
    def go(self, name: str) -> None:
        self._go(name)

    @Slot()
    def openCard(self) -> None:
        self._key(int(Qt.Key.Key_F1), False)

    @Slot(str)
    def putAway(self, key: str) -> None:
        """Put a notice away that does not last."""
        self._notices.clear(key)

    @Slot(int, bool, result=bool)
    def key(self, key: int, again: bool) -> bool:
        """Take a key that nothing else wanted; `again` when it repeats by itself."""
        return self._key(key, again)
