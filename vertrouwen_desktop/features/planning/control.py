"""The page Programma in the control window: the lessons of a class, and their days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.people import Region
from vertrouwen_desktop.domain.plan import Calendar, Holiday, Plan
from vertrouwen_desktop.features.planning.calendar_file import calendar_file, file_name
from vertrouwen_desktop.features.planning.control_day import LessonDayModel
from vertrouwen_desktop.features.planning.control_holidays import HolidaysModel
from vertrouwen_desktop.features.planning.model import (
    LessonDayRow,
    Planning,
    SaveFile,
    class_names,
    lesson_rows,
    next_lesson,
    overview,
)
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.planning"
QML_IMPORT_MAJOR_VERSION = 1

QVariantList = list  # the name by which qmllint knows it

SAVED = "Het agendabestand is bewaard. Open het: je agenda neemt de lessen over en vervangt de vorige dagen."


@QmlElement
class PlanningModel(QObject):
    """The lessons of one class with their days; each change can be undone once.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        planning: Held[Planning],
        calendar: Held[Calendar],
        private: Held[bool],
        keep: Callable[[Calendar], None],
        save_file: SaveFile,
        choose_region: Callable[[Region], None],
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        open_papers: Callable[[int], None] | None = None,
        open_lesson: Callable[[int], None] | None = None,
        open_programmes: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self._planning, self._calendar, self._private = planning, calendar, private
        self._keep, self._save_file, self._now = keep, save_file, now
        self._open_papers, self._open_programmes = open_papers, open_programmes
        self._class_id, self._number = "", 0
        self._before: Calendar | None = None
        self._said = self._file_said = ""
        self._file_failed = self._is_own = self._on_holidays = False
        self._rows = RowsModel(LessonDayRow, "number", self)
        self._day = LessonDayModel(self._planned, planning, open_lesson)
        self._holidays = HolidaysModel(self._freed, choose_region, new_id, planning.value.today)
        for child in (self._day, self._holidays):
            child.setParent(self)
        for held in (planning, calendar, private):
            held.changed.connect(self._show)
        calendar.changed.connect(self._others_changed)
        self._show()

    @Property(QObject, notify=changed)
    def lessons(self) -> RowsModel:
        return self._rows

    @Property(LessonDayModel, notify=changed)
    def day(self) -> LessonDayModel:
        """The lesson that is chosen, and the day to choose for it."""
        return self._day

    @Property(HolidaysModel, notify=changed)
    def holidays(self) -> HolidaysModel:
        return self._holidays

    @Property(bool, notify=changed)
    def hasPapers(self) -> bool:
        return self._open_papers is not None

    @Slot()
    def openPapers(self) -> None:
        """Show the papers of the lesson that is chosen."""
        if self._open_papers is not None:
            self._open_papers(self._number or 1)

    @Property(bool, notify=changed)
    def hasProgrammes(self) -> bool:
        return self._open_programmes is not None

    @Slot()
    def openProgrammes(self) -> None:
        """Show all programmes."""
        if self._open_programmes is not None:
            self._open_programmes()

    @Property(str, notify=changed)
    def programmeTitle(self) -> str:
        return self._planning.value.programme.title

    @Property(QVariantList, notify=changed)
    def classes(self) -> list[list[str]]:
        """Each class as [id, name]; empty when there is nothing to choose."""
        names = class_names(self._planning.value, self._private.value)
        return names if len(names) > 1 else []

    @Property(str, notify=changed)
    def classId(self) -> str:
        return self._class_id

    @Property(bool, notify=changed)
    def hasClass(self) -> bool:
        return bool(self._planning.value.classes)

    @Property(bool, notify=changed)
    def isPrivate(self) -> bool:
        return self._private.value

    @Property(str, notify=changed)
    def overview(self) -> str:
        return overview(self._planning.value, self._plan, self._calendar.value.holidays)

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        return bool(self._to_save().lessons)

    @Property(str, notify=changed)
    def fileSaid(self) -> str:
        """What became of the calendar file; empty when nothing was asked."""
        return self._file_said

    @Property(bool, notify=changed)
    def hasFileFailed(self) -> bool:
        return self._file_failed

    @Property(str, notify=changed)
    def said(self) -> str:
        """What the last change was; empty when there was none."""
        return self._said

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return self._before is not None

    @Property(bool, notify=changed)
    def isOnHolidays(self) -> bool:
        """Whether the holidays are on the page instead of the lessons."""
        return self._on_holidays

    @Slot(str)
    def chooseClass(self, class_id: str) -> None:
        self._class_id, self._number, self._file_said = class_id, 0, ""
        self._show()

    @Slot(int)
    def choose(self, number: int) -> None:
        """Take a lesson in hand."""
        self._number = number
        self._show()

    @Slot(bool)
    def openHolidays(self, on: bool) -> None:
        self._on_holidays = on
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        before, self._before = self._before, None
        if before is not None:
            self._take(before, "Het staat weer zoals het stond.")

    @Slot()
    def saveFile(self) -> None:
        """Make the calendar file of this class and ask where to keep it."""
        plan, planning = self._to_save(), self._planning.value
        if not plan.lessons:
            return
        # with one class its name says nothing; on a screen that others see it says too much
        named = self._private.value and len(planning.classes) > 1
        who = next((one.name for one in planning.classes if named and one.class_id == self._class_id), "")
        content = calendar_file(plan, planning.titles, who, self._now())
        self._file_said, self._file_failed = "", False
        self.changed.emit()
        self._save_file(file_name(who), content, partial(self._saved, self._class_id))

    @Slot()
    def putAway(self) -> None:
        """Put away what was said about the calendar file."""
        self._file_said = ""
        self.changed.emit()

    # ---- inside

    @property
    def _plan(self) -> Plan:
        return self._calendar.value.plan(self._class_id, self._planning.value.programme.programme_id)

    def _to_save(self) -> Plan:
        given, plan = self._planning.value.given(self._class_id), self._plan
        return replace(plan, lessons=tuple(one for one in plan.lessons if one.lesson not in given))

    def _saved(self, class_id: str, sentence: str) -> None:
        if class_id == self._class_id:
            self._file_said, self._file_failed = sentence or SAVED, bool(sentence)
            self.changed.emit()

    def _planned(self, plan: Plan, said: str) -> None:
        calendar = self._calendar.value
        key = (plan.class_id, plan.programme_id)
        others = tuple(one for one in calendar.plans if (one.class_id, one.programme_id) != key)
        self._change(replace(calendar, plans=(*others, plan) if plan.lessons else others), said)

    def _freed(self, holidays: tuple[Holiday, ...], said: str) -> None:
        self._change(replace(self._calendar.value, holidays=holidays), said)

    def _change(self, calendar: Calendar, said: str) -> None:
        if calendar != self._calendar.value:
            self._before = self._calendar.value
            self._take(calendar, said)

    def _take(self, calendar: Calendar, said: str) -> None:
        """Show first, keep second."""
        self._said, self._is_own = said, True
        self._calendar.show(calendar)
        self._is_own = False
        self._keep(calendar)
        self.changed.emit()

    @Slot()
    def _others_changed(self) -> None:
        """What somebody else changed since, an undo would take away."""
        if not self._is_own:
            self._before, self._said = None, ""
            self.changed.emit()

    @Slot()
    def _show(self) -> None:
        planning, calendar = self._planning.value, self._calendar.value
        ids = [one.class_id for one in planning.classes]
        if self._class_id not in ids:
            self._class_id, self._number = (ids or [""])[0], 0
        if self._number not in planning.numbers:
            self._number = next_lesson(planning, self._class_id)
        self._rows.show(lesson_rows(planning, self._plan, calendar.holidays, self._number))
        self._day.show(self._plan, calendar.holidays, self._number)
        self._holidays.show(calendar.holidays, planning.region, planning.today)
        self.changed.emit()
