"""The days without school, as the two adults enter them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.people import Region
from vertrouwen_desktop.domain.plan import Holiday
from vertrouwen_desktop.domain.planning import HOLIDAY_LETTERS, holiday_trouble, with_holiday
from vertrouwen_desktop.features.planning.control_month import MonthModel
from vertrouwen_desktop.features.planning.model import HOLIDAY_NAMES, REGIONS, HolidayRow, holiday_rows, range_text
from vertrouwen_desktop.features.planning.month import MonthFacts
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.planning"
QML_IMPORT_MAJOR_VERSION = 1

QVariantList = list  # the name by which qmllint knows it

Holidays = tuple[Holiday, ...]
Keep = Callable[[Holidays, str], None]
"""Takes all holidays as they are from now on, and a sentence that says what was done."""


@QmlElement
class HolidaysModel(QObject):
    """The list of holidays, and the one that is being entered.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self, keep: Keep, choose_region: Callable[[Region], None], new_id: Callable[[], str], today: date
    ) -> None:
        super().__init__()
        self._keep, self._choose_region, self._new_id = keep, choose_region, new_id
        self._today, self._region = today, Region.NONE
        self._holidays: Holidays = ()
        self._id = self._name = self._trouble = ""
        self._first: date | None = None
        self._last: date | None = None
        self._rows = RowsModel(HolidayRow, "key", self)
        self._month = MonthModel(MonthFacts(today, free_days=True), self._picked, self)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(MonthModel, notify=changed)
    def month(self) -> MonthModel:
        return self._month

    @Property(QVariantList, notify=changed)
    def regions(self) -> list[list[str]]:
        return [list(one) for one in REGIONS]

    @Property(str, notify=changed)
    def region(self) -> str:
        return self._region.value

    @Property(QVariantList, notify=changed)
    def names(self) -> list[list[str]]:
        """Names to choose from; only names, for the days differ from year to year."""
        return [[name, name] for name in HOLIDAY_NAMES]

    @Property(int, notify=changed)
    def letters(self) -> int:
        return HOLIDAY_LETTERS

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def days(self) -> str:
        """What is chosen, and which day to choose now."""
        if self._first is None:
            return "Kies de eerste vrije dag."
        words = range_text(self._first, self._last)
        return words if self._last else f"{words}. Kies ook de laatste dag, of laat het bij deze."

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble

    @Property(bool, notify=changed)
    def isOld(self) -> bool:
        """Whether a holiday of the list is being changed."""
        return bool(self._id)

    @Slot(str)
    def chooseRegion(self, region: str) -> None:
        self._choose_region(Region(region))

    @Slot(str)
    def nameIs(self, name: str) -> None:
        self._name, self._trouble = name[:HOLIDAY_LETTERS], ""
        self.changed.emit()

    @Slot(str)
    def edit(self, key: str) -> None:
        """Take a holiday of the list in hand; the same one again lets it go."""
        old = next((one for one in self._holidays if one.holiday_id == key), None)
        if old is None or key == self._id:
            self.fresh()
            return
        self._id, self._name, self._trouble = key, old.name, ""
        self._first, self._last = old.first, old.last
        self._show(at=old.first)

    @Slot()
    def fresh(self) -> None:
        """Begin a new holiday."""
        self._id = self._name = self._trouble = ""
        self._first = self._last = None
        self._show()

    @Slot()
    def save(self) -> None:
        """Keep the holiday, or say what is missing."""
        name, last = " ".join(self._name.split()), self._last or self._first
        self._trouble = holiday_trouble(name, self._first, last)
        if self._trouble or self._first is None or last is None:
            self.changed.emit()
            return
        holiday = Holiday(self._id or self._new_id(), name, self._first, last)
        said = f"{name} is {'aangepast' if self._id else 'erbij gezet'}: {range_text(holiday.first, holiday.last)}."
        self.fresh()
        self._keep(with_holiday(self._holidays, holiday), said)

    @Slot(str)
    def remove(self, key: str) -> None:
        gone = next((one for one in self._holidays if one.holiday_id == key), None)
        if gone is None:
            return
        if key == self._id:
            self.fresh()
        self._keep(tuple(one for one in self._holidays if one is not gone), f"{gone.name} is weggehaald.")

    def show(self, holidays: Holidays, region: Region, today: date) -> None:
        """Show these holidays; what is being entered stays."""
        self._holidays, self._region, self._today = holidays, region, today
        if self._id and not any(one.holiday_id == self._id for one in holidays):
            self._id = ""
        self._show()

    def _picked(self, on: date) -> None:
        self._trouble = ""
        if self._first is None or self._last is not None or on < self._first:
            self._first, self._last = on, None
        else:
            self._last = on
        self._show()

    def _show(self, at: date | None = None) -> None:
        others = tuple(one for one in self._holidays if one.holiday_id != self._id)
        facts = MonthFacts(self._today, others, first=self._first, last=self._last, free_days=True)
        self._month.show(facts, at)
        self._rows.show(holiday_rows(self._holidays, self._today, self._id))
        self.changed.emit()
