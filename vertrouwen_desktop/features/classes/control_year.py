"""The end of the school year, in the control window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.names import MAX_GROUPS, MAX_NAME
from vertrouwen_desktop.domain.confidential.symbols import SYMBOLS
from vertrouwen_desktop.domain.confidential.year_end import (
    NextClass,
    Step,
    YearEnd,
    proposed_year_end,
    renamed,
    stepped,
    with_class,
    year_end,
    year_end_trouble,
)
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.control_desk import Desk
from vertrouwen_desktop.features.classes.control_overdue import OverdueModel
from vertrouwen_desktop.features.classes.rows import ChoiceRow, day_typed, typed_day
from vertrouwen_desktop.features.classes.year_rows import (
    NEXT_STEP,
    OldClassRow,
    OutcomeRow,
    StepRow,
    leaving_sentence,
    new_year,
    old_class_rows,
    outcome_rows,
    step_rows,
)
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class YearModel(QObject):
    """Everybody goes up; a tap says who stays or leaves.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._overdue = OverdueModel(desk, self)
        self._olds = RowsModel(OldClassRow, "class_id", self)
        self._pupils = RowsModel(StepRow, "pupil_id", self)
        self._places = RowsModel(ChoiceRow, "key", self)
        self._outcomes = RowsModel(OutcomeRow, "key", self)
        self._year = YearEnd((), (), (), "", date.min, date.min)
        self.forget()

    def forget(self) -> None:
        """Begin anew."""
        self._step, self._error, self._class_id, self._placing = "choose", "", "", ""
        self._last = self._first = ""
        self._name = self._groups = self._extra = ""
        self._overdue.forget()

    def open(self) -> None:
        """Propose that everybody goes up."""
        self.forget()
        last, first = new_year(self._desk.today())
        self._year = proposed_year_end(self._desk.people.value, last, first, self._desk.new_id)
        self._last, self._first = day_typed(last), day_typed(first)
        chosen = self._desk.chosen.value
        self._class_id = chosen if chosen in self._year.closing else next(iter(self._year.closing), "")
        self.showClass(self._class_id)

    @Property(OverdueModel, notify=changed)
    def overdue(self) -> OverdueModel:
        return self._overdue

    @Property(str, notify=changed)
    def step(self) -> str:
        """choose | preview."""
        return self._step

    @Property(str, notify=changed)
    def schoolYear(self) -> str:
        return self._year.school_year

    @Property(QObject, notify=changed)
    def olds(self) -> RowsModel:
        return self._olds

    @Property(QObject, notify=changed)
    def pupils(self) -> RowsModel:
        return self._pupils

    @Property(str, notify=changed)
    def placing(self) -> str:
        """Id of the child for whom a class is being chosen, or empty."""
        return self._placing

    @Property(str, notify=changed)
    def placingName(self) -> str:
        found = self._desk.people.value.pupil(self._placing)
        return found.shown_name if found else ""

    @Property(QObject, notify=changed)
    def places(self) -> RowsModel:
        return self._places

    @Property(str, notify=changed)
    def newName(self) -> str:
        """What this class is called next year, as it was typed."""
        return self._name

    @Property(str, notify=changed)
    def newGroups(self) -> str:
        return self._groups

    @Property(bool, notify=changed)
    def goesOn(self) -> bool:
        """Whether this class has one to go up to."""
        return self._mine is not None

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(str, notify=changed)
    def extra(self) -> str:
        return self._extra

    @Property(QObject, notify=changed)
    def outcomes(self) -> RowsModel:
        return self._outcomes

    @Property(str, notify=changed)
    def lastDay(self) -> str:
        return self._last

    @Property(str, notify=changed)
    def firstDay(self) -> str:
        return self._first

    @Property(str, notify=changed)
    def leaving(self) -> str:
        """Who leaves, and until when what is kept of them stays."""
        last = typed_day(self._last) or self._year.last_day
        return leaving_sentence(self._desk.people.value, self._year, last, self._desk.actions.pupil_days())

    @Property(int, notify=changed)
    def nameLetters(self) -> int:
        return MAX_NAME

    @Property(int, notify=changed)
    def groupLetters(self) -> int:
        return MAX_GROUPS

    @Slot(str)
    def showClass(self, class_id: str) -> None:
        self._class_id, self._placing, self._error = class_id, "", ""
        mine = self._mine
        self._name, self._groups = (mine.name, mine.groups) if mine else ("", "")
        self._show()

    @Slot(str)
    def tap(self, pupil_id: str) -> None:
        """Up, stays, leaves, and up again."""
        now = self._year.step(pupil_id)
        step = NEXT_STEP[now.step if now else Step.LEAVE]
        self._year = stepped(self._year, self._desk.people.value, pupil_id, step)
        after = self._year.step(pupil_id)
        self._placing = pupil_id if after and step is not Step.LEAVE and not after.class_id else ""
        self._error = ""
        self._show()

    @Slot(str)
    def place(self, pupil_id: str) -> None:
        """Choose a class for a child."""
        self._placing = "" if pupil_id == self._placing else pupil_id
        self._show()

    @Slot(str)
    def placeIn(self, class_id: str) -> None:
        now = self._year.step(self._placing)
        if now is not None:
            self._year = stepped(self._year, self._desk.people.value, self._placing, now.step, class_id)
        self._placing = ""
        self._show()

    @Slot(str)
    def newNameIs(self, name: str) -> None:
        self._name = name
        self._rename()

    @Slot(str)
    def newGroupsAre(self, groups: str) -> None:
        self._groups = groups
        self._rename()

    @Slot(str)
    def extraIs(self, name: str) -> None:
        self._extra, self._error = name, ""
        self.changed.emit()

    @Slot()
    def addClass(self) -> None:
        """Make one more class for the new year."""
        self._try(lambda: with_class(self._year, self._extra, "", self._desk.new_id))
        if not self._error:
            self._extra = ""
            if self._placing:
                self.placeIn(self._year.classes[-1].class_id)
        self.changed.emit()

    @Slot(str)
    def lastDayIs(self, text: str) -> None:
        self._last, self._error = text, ""
        self.changed.emit()

    @Slot(str)
    def firstDayIs(self, text: str) -> None:
        self._first, self._error = text, ""
        self.changed.emit()

    @Slot()
    def preview(self) -> None:
        """Go on to what will be, or say what must still be decided."""
        self._rename()
        self._error = self._error or year_end_trouble(self._desk.people.value, self._year)
        if not self._error:
            self._step = "preview"
            self._overdue.look()
        self._show()

    @Slot()
    def finish(self) -> None:
        """Do it, and go back to the class."""
        last, first = typed_day(self._last), typed_day(self._first)
        if last is None or first is None:
            self._error = "Vul de twee dagen in als 12-7-2027."
            self.changed.emit()
            return
        year = replace(self._year, last_day=last, first_day=first)
        self._error = self._desk.steps.tried(
            f"Het nieuwe schooljaar {year.school_year} staat klaar.",
            lambda now: year_end(now, year, tuple(SYMBOLS)),
        )
        if self._error:
            self.changed.emit()
            return
        after = next((one.class_id for one in year.classes if one.from_class_id == self._desk.chosen.value), "")
        if self._desk.people.value.school_class(after) is not None:
            self._desk.chosen.show(after)
        self._desk.close()

    @Slot()
    def back(self) -> None:
        if self._step == "preview":
            self._step, self._error = "choose", ""
            self._show()
        else:
            self._desk.close()

    @property
    def _mine(self) -> NextClass | None:
        return next((one for one in self._year.classes if one.from_class_id == self._class_id), None)

    def _rename(self) -> None:
        mine = self._mine
        if mine is not None:
            self._try(lambda: renamed(self._year, mine.class_id, self._name, self._groups))
        self._show()

    def _try(self, make: Callable[[], YearEnd]) -> None:
        try:
            self._year, self._error = make(), ""
        except KnownError as error:
            self._error = str(error)

    def _show(self) -> None:
        people = self._desk.people.value
        self._olds.show(list(old_class_rows(people, self._year, self._class_id)))
        self._pupils.show(list(step_rows(people, self._year, self._class_id)))
        now = self._year.step(self._placing)
        place = now.class_id if now else ""
        self._places.show([ChoiceRow(one.class_id, one.name, one.class_id == place) for one in self._year.classes])
        self._outcomes.show(list(outcome_rows(people, self._year)))
        self.changed.emit()
