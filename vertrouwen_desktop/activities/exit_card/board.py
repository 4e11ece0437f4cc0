"""The exit card as the class sees it. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.exit_card.schema import SPEC, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.exit_card"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A way to answer."""

    number: int
    picture: str
    text: str


@QmlElement
class ExitCardBoardModel(QObject):
    """The question and the ways to answer. Nothing can be touched, nothing is counted here.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._choices = RowsModel(ChoiceRow, "number", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view; touches mean nothing here."""
        if view != self._view:
            self._view = view
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        self._choices.show([ChoiceRow(n, c.picture, c.text) for n, c in enumerate(self._view.choices, start=1)])

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._view.question

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._view.choices)

    @Property(QObject, notify=changed)
    def choices(self) -> QObject:
        return self._choices


FACE = BoardFace(SPEC, ExitCardBoardModel, "ExitCardBoard")
