"""The pen, as the adults steer it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.ink import COLORS, WIDTHS, InkBook, InkPage
from vertrouwen_desktop.domain.live_lesson import Cover, LiveLesson
from vertrouwen_desktop.features.live.model import InkActions, draws
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.features.live"
QML_IMPORT_MAJOR_VERSION = 1

QVariantList = list  # the name by which qmllint knows it
COLOR_WORDS = ("Donker", "Blauw", "Groen", "Paars", "Bruin")
WIDTH_WORDS = ("Dun", "Gewoon", "Dik")


@QmlElement
class LiveInkToolsModel(QObject):
    """Whether the pen draws, how, and what can be taken back on the slide that the class sees."""

    changed = Signal()

    def __init__(
        self, lesson: Held[LiveLesson], book: Held[InkBook], inking: InkActions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lesson, self._book, self._inking = lesson, book, inking
        lesson.changed.connect(self._refresh)
        book.changed.connect(self._refresh)

    @Slot()
    def _refresh(self) -> None:
        self.changed.emit()

    @property
    def _page(self) -> InkPage:
        return self._book.value.page(self._lesson.value.class_slide.slide_id)

    @property
    def is_on(self) -> bool:
        return draws(self._lesson.value)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self.is_on

    @Property(bool, notify=changed)
    def draws(self) -> bool:
        """Whether something can be drawn now: nothing lies over the slide."""
        return self.is_on and self._lesson.value.progress.cover is Cover.NONE

    @Property(QVariantList, notify=changed)
    def colors(self) -> list[str]:
        assert len(COLOR_WORDS) == COLORS
        return list(COLOR_WORDS)

    @Property(QVariantList, notify=changed)
    def widths(self) -> list[str]:
        return list(WIDTH_WORDS)

    @Property(QVariantList, notify=changed)
    def strokes(self) -> list[int]:
        """How wide each width is, in units of the stage."""
        return list(WIDTHS)

    @Property(int, notify=changed)
    def color(self) -> int:
        return self._lesson.value.progress.ink.color

    @Property(int, notify=changed)
    def width(self) -> int:
        return self._lesson.value.progress.ink.width

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._page.acts)

    @Property(bool, notify=changed)
    def canClear(self) -> bool:
        return bool(self._page.strokes)

    @Property(bool, notify=changed)
    def canWipe(self) -> bool:
        return not self._book.value.is_empty

    @Slot()
    def toggle(self) -> None:
        self._inking.switch()

    @Slot(int)
    def pickColor(self, color: int) -> None:
        self._inking.choose(color=color)

    @Slot(int)
    def pickWidth(self, width: int) -> None:
        self._inking.choose(width=width)

    @Slot()
    def undo(self) -> None:
        self._inking.undo()

    @Slot()
    def clear(self) -> None:
        self._inking.clear()
