"""The class of today: which one, or that there is none yet. On the page of today."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.today.model import (
    Today,
    TodayActions,
    class_chips,
    obstacle_detail,
    obstacle_title,
)
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.features.today"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TodayGroupModel(QObject):
    """The classes of this year, when there is something to choose.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, today: Held[Today], actions: TodayActions, parent: QObject) -> None:
        super().__init__(parent)
        self._today, self._actions = today, actions
        today.changed.connect(self.changed)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def classes(self) -> list[list[str]]:
        """Each class as [id, words]; empty when there is one or none."""
        return class_chips(self._today.value)

    @Property(str, notify=changed)
    def classId(self) -> str:
        return self._today.value.class_id

    @Property(str, notify=changed)
    def obstacle(self) -> str:
        """Why no lesson can begin; empty when one can."""
        return self._today.value.obstacle

    @Property(str, notify=changed)
    def title(self) -> str:
        return obstacle_title(self._today.value)

    @Property(str, notify=changed)
    def detail(self) -> str:
        return obstacle_detail(self._today.value)

    @Slot(str)
    def choose(self, class_id: str) -> None:
        """Show the day of another class."""
        if class_id != self._today.value.class_id:
            self._actions.choose_class(class_id)

    @Slot()
    def goThere(self) -> None:
        """Show the page on which classes are made, and who gives their lessons."""
        self._actions.go("classes")
