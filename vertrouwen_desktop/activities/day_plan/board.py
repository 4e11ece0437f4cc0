"""The day plan as the class sees it. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.day_plan.schema import SPEC, View
from vertrouwen_desktop.ui.drawings import PHASE_DRAWINGS
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.day_plan"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CardRow:
    """A phase as a card."""

    phase_id: str
    name: str
    drawing: str
    when: str


@QmlElement
class DayPlanBoardModel(QObject):
    """Six cards; nothing can be touched.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._cards = RowsModel(CardRow, "phase_id", self)
        self._show_cards()

    def show(self, view: View, touch: bool) -> None:
        """Show another view."""
        if view != self._view:
            self._view = view
            self._show_cards()
            self.changed.emit()

    def _show_cards(self) -> None:
        cards = self._view.cards
        self._cards.show([CardRow(c.phase_id, c.name, PHASE_DRAWINGS.get(c.phase_id, ""), c.when) for c in cards])

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(QObject, notify=changed)
    def cards(self) -> QObject:
        return self._cards


FACE = BoardFace(SPEC, DayPlanBoardModel, "DayPlanBoard")
