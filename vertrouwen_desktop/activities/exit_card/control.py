"""The exit card as the adults count it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.exit_card.model import Tally
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.exit_card"
QML_IMPORT_MAJOR_VERSION = 1

SILENT = -1
"""Stands for those who rather said nothing."""


@dataclass(frozen=True, slots=True)
class CountRow:
    """Hands for a choice (0-based), or for SILENT."""

    choice: int
    text: str
    hands: int


@QmlElement
class ExitCardControlModel(QObject):
    """Counts hands for the class as a whole, and keeps the totals.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, tally: Held[Tally], texts: tuple[str, ...], keep: Callable[[], None]) -> None:
        super().__init__()
        self._tally = tally
        self._texts = texts
        self._keep = keep
        self._counts = RowsModel(CountRow, "choice", self)
        self._fill()
        tally.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        tally = self._tally.value
        rows = [CountRow(n, text, tally.counts[n]) for n, text in enumerate(self._texts)]
        self._counts.show([*rows, CountRow(SILENT, "Zegt liever niets", tally.silent)])

    @Property(QObject, notify=changed)
    def counts(self) -> QObject:
        return self._counts

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._tally.value.total

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._tally.value.is_kept

    @Property(bool, notify=changed)
    def wasKept(self) -> bool:
        """Kept once, and changed since."""
        return self._tally.value.kept is not None and not self._tally.value.is_kept

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        return not self._tally.value.is_kept and (self._tally.value.total > 0 or self._tally.value.kept is not None)

    @Slot(int, int)
    def count(self, choice: int, by: int) -> None:
        """Count `by` more hands (or fewer) for a choice, or for SILENT."""
        tally = self._tally.value
        self._tally.show(tally.said_nothing(by) if choice == SILENT else tally.counted(choice, by))

    @Slot()
    def keep(self) -> None:
        self._keep()
