"""The first step as the class sees it. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.first_step.model import PART_NAMES, PARTS
from vertrouwen_desktop.activities.first_step.schema import SPEC, Choose, Open, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.first_step"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PartRow:
    """Talent, wish or step, with what was chosen."""

    part: int
    head: str
    picture: str
    words: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class OptionRow:
    """Something to choose."""

    option: int
    picture: str
    words: str
    chosen: bool


@QmlElement
class FirstStepBoardModel(QObject):
    """Three linked cards, and what there is to choose for the one that is open.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._say = say
        self._touch = False
        self._parts = RowsModel(PartRow, "part", self)
        self._options = RowsModel(OptionRow, "option", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view."""
        if (view, touch) != (self._view, self._touch):
            self._view, self._touch = view, touch
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        view = self._view
        self._parts.show(
            [
                PartRow(n, PART_NAMES[n], pick.picture if pick else "", pick.text if pick else "", n == view.opened)
                for n, pick in enumerate(view.picks)
            ]
        )
        chosen = view.picks[view.opened] if view.opened < PARTS else None
        self._options.show([OptionRow(n, o.picture, o.text, o == chosen) for n, o in enumerate(view.options)])

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._view.question

    @Property(str, notify=changed)
    def who(self) -> str:
        return self._view.who

    @Property(QObject, notify=changed)
    def parts(self) -> QObject:
        return self._parts

    @Property(QObject, notify=changed)
    def options(self) -> QObject:
        return self._options

    @Property(int, notify=changed)
    def optionCount(self) -> int:
        return len(self._view.options)

    @Property(bool, notify=changed)
    def isChoosing(self) -> bool:
        return self._view.opened < PARTS

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._touch

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion

    @Slot(int)
    def open(self, part: int) -> None:
        if self._touch and part != self._view.opened:
            self._say(Open(part=part))

    @Slot(int)
    def choose(self, option: int) -> None:
        if self._touch and option < len(self._view.options):
            self._say(Choose(part=self._view.opened, option=option))


FACE = BoardFace(SPEC, FirstStepBoardModel, "FirstStepBoard")
