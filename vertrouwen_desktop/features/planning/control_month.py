"""A month on the screen in which one chooses a day, by finger, mouse or keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.plan_words import month_text
from vertrouwen_desktop.features.planning.month import DayRow, MonthFacts, day_spoken, month_days, months_on, weeks
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.planning"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MonthModel(QObject):
    """One month; the keyboard has a cursor in it.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, facts: MonthFacts, pick: Callable[[date], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts, self._pick = facts, pick
        self._cursor = facts.first or facts.today
        self._days = RowsModel(DayRow, "place", self)
        self._show()

    @Property(str, notify=changed)
    def title(self) -> str:
        return month_text(self._cursor)

    @Property(QObject, notify=changed)
    def days(self) -> RowsModel:
        return self._days

    @Property(int, notify=changed)
    def weeks(self) -> int:
        return weeks(self._cursor)

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """The day where the keyboard is."""
        return day_spoken(self._cursor, self._facts)

    @Property(bool, notify=changed)
    def hasEarlier(self) -> bool:
        return months_on(self._cursor, 0) > self._facts.earliest

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:
        return months_on(self._cursor, 1) <= self._facts.latest

    @Slot(int)
    def turn(self, months: int) -> None:
        """Show another month; its first day, or the day of today, has the cursor."""
        first, today = months_on(self._cursor, months), self._facts.today
        self._go(today if months_on(today, 0) == first else first)

    @Slot(int)
    def step(self, days: int) -> None:
        """Move the cursor; it may leave the month."""
        self._go(self._cursor + timedelta(days=days))

    @Slot()
    def pickCursor(self) -> None:
        self.pick(self._cursor.isoformat())

    @Slot(str)
    def pick(self, iso: str) -> None:
        """Choose a day; one that may not be chosen only gets the cursor."""
        on = date.fromisoformat(iso)
        self._go(on)
        if self._facts.pickable(on):
            self._pick(on)

    def show(self, facts: MonthFacts, at: date | None = None) -> None:
        """Show other facts, and the month of `at` when it is given."""
        self._facts = facts
        self._go(at or self._cursor)

    def _go(self, on: date) -> None:
        self._cursor = min(max(on, self._facts.earliest), self._facts.latest)
        self._show()

    def _show(self) -> None:
        self._days.show(month_days(self._cursor, self._facts, self._cursor))
        self.changed.emit()
