"""How many children there are today, on the page of today."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.today.model import MOST_CHILDREN, Today, TodayActions, count_detail
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.features.today"
QML_IMPORT_MAJOR_VERSION = 1

USUAL = 20
"""Where counting begins in a class without a list."""


@QmlElement
class TodayCountModel(QObject):
    """One fewer, the number, one more; at first all who are in the list.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, today: Held[Today], actions: TodayActions, parent: QObject) -> None:
        super().__init__(parent)
        self._today, self._actions = today, actions
        today.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def isAsked(self) -> bool:
        """Whether there is a class to count."""
        return not self._today.value.obstacle

    @Property(str, notify=changed)
    def number(self) -> str:
        """As it is read; a question mark when nobody said."""
        return str(self._size or "?")

    @Property(str, notify=changed)
    def detail(self) -> str:
        """How that is beside the list."""
        return count_detail(self._today.value)

    @Property(bool, notify=changed)
    def canFewer(self) -> bool:
        return self._size > 1

    @Property(bool, notify=changed)
    def canMore(self) -> bool:
        return self._size < MOST_CHILDREN

    @Slot(int)
    def by(self, by: int) -> None:
        """One fewer or one more."""
        size = self._size + by if self._size else USUAL
        if 1 <= size <= MOST_CHILDREN:
            self._actions.count(size)

    @property
    def _size(self) -> int:
        return self._today.value.class_size
