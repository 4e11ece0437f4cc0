"""The page of a lesson's papers in the control window."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from vertrouwen_desktop.domain.lesson_papers import PaperFacts, PaperOrder, papers_of
from vertrouwen_desktop.domain.papers import PAPER_NAMES, PaperKind
from vertrouwen_desktop.features.papers.model import PaperRow, PapersDoing, rows
from vertrouwen_desktop.features.papers.page_pictures import PagePictures
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.papers"
QML_IMPORT_MAJOR_VERSION = 1

REMEMBERED = 6
"""So many papers stay as pictures, so that going back and forth shows them at once."""


@QmlElement
class PapersModel(QObject):
    """The papers of one lesson; the one in hand as it comes out of the printer.

    What is looked at is set beside the screen, one at a time; a newer wish goes before an older one.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, facts: Held[PaperFacts | None], private: Held[bool], doing: PapersDoing) -> None:
        """`facts` None: there is no lesson to print, as long as nothing is open."""
        super().__init__()
        self._facts, self._private, self._doing = facts, private, doing
        self._shown: PaperFacts | None = None
        self._kind: PaperKind | None = None
        self._grey = self._alone = self._large = self._busy = False
        self._page = 0
        self._setting: tuple[PaperOrder, PaperFacts] | None = None
        self._set: dict[PaperOrder, tuple[bytes, ...]] = {}
        self._pictures = PagePictures()
        self._error = self._said = self._trouble = ""
        self._papers = RowsModel(PaperRow, "key", self)
        facts.changed.connect(self._take)
        private.changed.connect(self._show)
        self._take()

    # ---- the lesson

    @Property(str, notify=changed)
    def lesson(self) -> str:
        facts = self._facts.value
        return f"les {facts.lesson.number}: {facts.lesson.title}" if facts else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def lessons(self) -> list[list[str]]:
        """What can be chosen, as [key, words]."""
        count = self._facts.value.lessons if self._facts.value else 0
        return [[str(number), f"Les {number}"] for number in range(1, count + 1)]

    @Property(str, notify=changed)
    def number(self) -> str:
        return str(self._facts.value.lesson.number) if self._facts.value else ""

    @Property(QObject, notify=changed)
    def papers(self) -> RowsModel:
        return self._papers

    @Property(bool, notify=changed)
    def hasPapers(self) -> bool:
        return self._kind is not None

    @Slot(str)
    def chooseLesson(self, number: str) -> None:
        self._doing.choose(int(number))

    @Slot()
    def back(self) -> None:
        self._doing.back()

    # ---- the paper in hand

    @Property(str, notify=changed)
    def name(self) -> str:
        return PAPER_NAMES[self._kind] if self._kind is not None else ""

    @Property(bool, notify=changed)
    def isGrey(self) -> bool:
        return self._grey

    @Property(bool, notify=changed)
    def isAlone(self) -> bool:
        return self._alone

    @Property(bool, notify=changed)
    def isPlan(self) -> bool:
        return self._kind is PaperKind.PLAN

    @Property(bool, notify=changed)
    def isLarge(self) -> bool:
        return self._large

    @Property(bool, notify=changed)
    def isPrivate(self) -> bool:
        return self._private.value

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether a PDF is being made."""
        return self._busy

    @Property(bool, notify=changed)
    def isSetting(self) -> bool:
        """Whether the picture of the paper still comes."""
        return self._private.value and self._kind is not None and not self._pages and not self._trouble

    @Property(QUrl, notify=changed)
    def source(self) -> QUrl:
        """Where the page is that is looked at."""
        return QUrl(self._pictures.source)

    @Property(float, notify=changed)
    def ratio(self) -> float:
        """Height over width of the page."""
        return self._pictures.ratio

    @Slot(QQuickItem)
    def settle(self, item: QQuickItem) -> None:
        """The page is going to be shown in the window of `item`."""
        self._pictures.settle(item)
        self.changed.emit()

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page is looked at, from 1."""
        return self._page + 1

    @Property(int, notify=changed)
    def pages(self) -> int:
        return len(self._pages)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why there is nothing to look at."""
        return self._trouble

    @Property(str, notify=changed)
    def said(self) -> str:
        return self._said

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Slot(str)
    def choose(self, key: str) -> None:
        self._kind = PaperKind(key)
        self._turned()

    @Slot(bool)
    def setGrey(self, grey: bool) -> None:
        self._grey = grey
        self._show()

    @Slot(bool)
    def setAlone(self, alone: bool) -> None:
        self._alone = alone
        self._turned()

    @Slot(bool)
    def setLarge(self, large: bool) -> None:
        self._large = large
        self.changed.emit()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Go forward or back so many pages, as far as there are."""
        self._page = max(0, min(len(self._pages) - 1, self._page + pages))
        self._show()

    @Slot()
    def tryAgain(self) -> None:
        self._trouble = ""
        self._show()

    @Slot()
    def printIt(self) -> None:
        """Open the PDF in the viewer of the system."""
        facts, order = self._facts.value, self._order
        if facts is not None and order is not None and not self._busy:
            self._begin()
            self._doing.show(order, facts, self._over, self._tell)

    @Slot()
    def save(self) -> None:
        facts, order = self._facts.value, self._order
        if facts is not None and order is not None and not self._busy:
            self._error = self._said = ""
            self.changed.emit()
            self._doing.save(order, facts, lambda error: self._over(error) if error else self._tell("Bewaard."))

    # ---- inside

    @property
    def _order(self) -> PaperOrder | None:
        if self._kind is None:
            return None
        return PaperOrder(self._kind, self._grey, self._alone and self._kind is PaperKind.PLAN)

    @property
    def _pages(self) -> tuple[bytes, ...]:
        order = self._order
        return self._set.get(order, ()) if order is not None else ()

    @Slot()
    def _take(self) -> None:
        """Another lesson, or other facts of it: what was set is not right any more."""
        before, facts = self._shown, self._facts.value
        self._shown = facts
        self._set.clear()
        kinds = papers_of(facts.lesson, facts.audience) if facts else ()
        same = before is not None and facts is not None and before.lesson.number == facts.lesson.number
        if self._kind not in kinds or not same:
            self._kind, self._page = (kinds[0] if kinds else None), 0
            self._error = self._said = ""
        self._trouble = ""
        self._show()

    def _turned(self) -> None:
        self._page, self._trouble, self._error, self._said = 0, "", "", ""
        self._show()

    def _begin(self) -> None:
        self._busy, self._error, self._said = True, "", ""
        self.changed.emit()

    def _over(self, error: str) -> None:
        self._busy, self._error = False, error
        self.changed.emit()

    def _tell(self, said: str) -> None:
        self._said = said
        self.changed.emit()

    @Slot()
    def _show(self) -> None:
        self._papers.show(rows(self._facts.value, self._kind))
        self._look()
        self._page = max(0, min(self._page, len(self._pages) - 1))
        self._pictures.show(self._pages[self._page] if self._pages and self._private.value else None)
        self.changed.emit()

    def _look(self) -> None:
        """Have the paper in hand set, when nobody does so yet."""
        order, facts = self._order, self._facts.value
        if order is None or facts is None or not self._private.value or self._trouble:
            return
        if order in self._set or self._setting is not None:
            return
        self._setting = order, facts
        self._doing.look(order, facts, self._looked)

    def _looked(self, error: str, pages: tuple[bytes, ...]) -> None:
        assert self._setting is not None, "it was asked"
        (order, facts), self._setting = self._setting, None
        if facts == self._facts.value:
            if not error:
                if len(self._set) >= REMEMBERED:
                    del self._set[next(iter(self._set))]
                self._set[order] = pages
            elif order == self._order:
                self._trouble = error
        self._show()
