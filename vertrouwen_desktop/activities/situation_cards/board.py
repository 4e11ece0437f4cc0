"""The situation cards as the class sees and touches them. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.situation_cards.schema import SPEC, Toggle, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.situation_cards"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something that may help, 0-based."""

    number: int
    drawing: str
    words: str
    is_chosen: bool


@QmlElement
class SituationCardsBoardModel(QObject):
    """One card and what may help: shows a view, says what was tapped, decides nothing.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._say = say
        self._touch = False
        self._choices = RowsModel(ChoiceRow, "number", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view."""
        if view != self._view or touch != self._touch:
            self._view, self._touch = view, touch
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        choices = enumerate(self._view.choices)
        self._choices.show([ChoiceRow(n, c.picture, c.text, c.chosen) for n, c in choices])

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._view.question

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.card.picture

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._view.card.text

    @Property(int, notify=changed)
    def at(self) -> int:
        """The card on top, 0-based."""
        return self._view.at

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._view.count

    @Property(QObject, notify=changed)
    def choices(self) -> QObject:
        return self._choices

    @Property(int, notify=changed)
    def choiceCount(self) -> int:
        return len(self._view.choices)

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._touch and bool(self._view.choices)

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion

    @Slot(int)
    def toggle(self, choice: int) -> None:
        """Say that a choice was tapped."""
        if self._touch:
            self._say(Toggle(card=self._view.at, choice=choice))


FACE = BoardFace(SPEC, SituationCardsBoardModel, "SituationCardsBoard")
