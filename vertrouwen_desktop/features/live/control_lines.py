"""The lines of one adult, on the adults' desk."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.live.desk import AdultLines

QML_IMPORT_NAME = "vertrouwen_desktop.features.live"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AdultModel(QObject):
    """What one of the two adults says, does and watches now."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = AdultLines()

    def show(self, lines: AdultLines) -> None:
        if lines != self._shown:
            self._shown = lines
            self.changed.emit()

    @Property(bool, notify=changed)
    def present(self) -> bool:
        return self._shown.role != ""

    @Property(str, notify=changed)
    def heading(self) -> str:
        return f"{self._shown.role} · {self._shown.name}"

    @Property(bool, notify=changed)
    def leads(self) -> bool:
        return self._shown.leads

    @Property(str, notify=changed)
    def stance(self) -> str:
        return self._shown.stance

    @Property(str, notify=changed)
    def say(self) -> str:
        return self._shown.lines.say

    @Property(str, notify=changed)
    def task(self) -> str:
        return self._shown.lines.do

    @Property(str, notify=changed)
    def watch(self) -> str:
        return self._shown.lines.watch
