"""A story as the class sees it. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.story.schema import SPEC, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.story"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PanelRow:
    """A panel; `when` is done, now or later (then there is no picture yet)."""

    number: int
    picture: QUrl
    alt: str
    when: str


@QmlElement
class StoryBoardModel(QObject):
    """The panels that were told, the newest large. Nothing can be touched.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._panels = RowsModel(PanelRow, "number", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view; touches mean nothing here."""
        if view != self._view:
            self._view = view
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        told = self._view.panels
        rows = [
            PanelRow(n, QUrl.fromLocalFile(p.picture), p.alt, "now" if n == len(told) else "done")
            for n, p in enumerate(told, start=1)
        ]
        later = (PanelRow(n, QUrl(), "", "later") for n in range(len(told) + 1, self._view.count + 1))
        self._panels.show([*rows, *later])

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def text(self) -> str:
        """The words of the newest panel."""
        return self._view.panels[-1].text if self._view.panels else ""

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._view.count

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion

    @Property(QObject, notify=changed)
    def panels(self) -> QObject:
        return self._panels


FACE = BoardFace(SPEC, StoryBoardModel, "StoryBoard")
