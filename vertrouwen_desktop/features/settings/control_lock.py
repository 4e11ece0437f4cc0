"""When the data lock by themselves, on the page of settings."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.features.settings"
QML_IMPORT_MAJOR_VERSION = 1

CHOICES = (1, 2, 3, 5, 10, 15, 20, 30)


class LockActions(Protocol):
    """What the page asks of the program."""

    def idle_minutes(self, minutes: int) -> None:
        """Lock after so many minutes without a hand, 1 to 30; it is remembered."""
        ...

    def lock(self) -> None:
        """Lock now."""
        ...


@QmlElement
class LockModel(QObject):
    """After how many minutes the data lock; never not.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, minutes: Held[int], actions: LockActions) -> None:
        super().__init__()
        self._minutes, self._actions = minutes, actions
        minutes.changed.connect(self.changed)

    @Property(str, notify=changed)
    def minutes(self) -> str:
        return str(self._minutes.value)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def choices(self) -> list[list[str]]:
        return [[str(number), "1 minuut" if number == 1 else f"{number} minuten"] for number in CHOICES]

    @Slot(str)
    def choose(self, minutes: str) -> None:
        self._actions.idle_minutes(int(minutes))

    @Slot()
    def lock(self) -> None:
        self._actions.lock()
