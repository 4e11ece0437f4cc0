"""The lesson that is in hand, and the day that is chosen for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.plan import Holiday, Plan, PlannedLesson
from vertrouwen_desktop.domain.plan_words import day_text, read_time, short_day, time_text
from vertrouwen_desktop.domain.planning import cleared, moved, next_same_weekday, postponed, replanned, timed
from vertrouwen_desktop.features.planning.control_month import MonthModel
from vertrouwen_desktop.features.planning.model import Planning, after, capital
from vertrouwen_desktop.features.planning.month import MonthFacts
from vertrouwen_desktop.features.planning.words import done_text, marks, rest_text, where_text
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.features.planning"
QML_IMPORT_MAJOR_VERSION = 1

HEADING_LETTERS = 56
"""A longer title stands in the list only."""
Change = Callable[[Plan, str], None]
"""Takes the plan as it is from now on, and a sentence that says what was done."""


@QmlElement
class LessonDayModel(QObject):
    """One lesson; a day that is chosen moves nothing yet.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self, change: Change, planning: Held[Planning], open_lesson: Callable[[int], None] | None = None
    ) -> None:
        super().__init__()
        self._change, self._planning, self._open = change, planning, open_lesson
        self._plan, self._number = Plan("", ""), 0
        self._holidays: tuple[Holiday, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._on: date | None = None
        self._at: time | None = None
        self._time = self._trouble = ""
        self._month = MonthModel(MonthFacts(planning.value.today), self._picked, self)

    @Property(MonthModel, notify=changed)
    def month(self) -> MonthModel:
        return self._month

    @Property(str, notify=changed)
    def heading(self) -> str:
        title = self._planning.value.titles.get(self._number, "")
        if not self._number:
            return ""
        return f"Les {self._number} · {title}" if 0 < len(title) <= HEADING_LETTERS else f"Les {self._number}"

    @Property(str, notify=changed)
    def where(self) -> str:
        return where_text(self._planning.value, self._plan, self._number)

    @Property(bool, notify=changed)
    def canChange(self) -> bool:
        """Whether the lesson can get another day: it was not given, and there is a class."""
        return self._can_change

    @Property(bool, notify=changed)
    def canOpen(self) -> bool:
        """Whether the lesson can be looked into, and prepared."""
        return self._open is not None and self._number > 0

    @Slot()
    def open(self) -> None:
        if self._open is not None and self._number:
            self._open(self._number)

    @Property(bool, notify=changed)
    def isPlanned(self) -> bool:
        return self._planned is not None

    @Property(bool, notify=changed)
    def hasPlan(self) -> bool:
        """Whether any lesson that is still to be given has a day."""
        return self._has_plan

    @Property(str, notify=changed)
    def postponeWords(self) -> str:
        """The button that puts it off by a week, with the day that this gives."""
        new = self._postponed().planned(self._number)
        if new is None:
            return ""
        return f"Stel uit naar {short_day(new.on)}{', met de rest' if self._rest else ''}"

    @Property(str, notify=changed)
    def timeText(self) -> str:
        return self._time

    @Property(str, notify=changed)
    def timeTrouble(self) -> str:
        return self._trouble

    @Property(bool, notify=changed)
    def canMove(self) -> bool:
        """Whether another day or time is chosen."""
        return self._can_move

    @Property(bool, notify=changed)
    def hasRest(self) -> bool:
        """Whether lessons come after this one that can go along."""
        return bool(self._rest)

    @Property(str, notify=changed)
    def restWords(self) -> str:
        """The button that takes the lessons after it along."""
        if not self._anew:
            return "Ook de rest"
        return "De rest wekelijks" if self._has_plan else "Plan alle lessen"

    @Property(bool, notify=changed)
    def isRestFirst(self) -> bool:
        """Whether to take the rest along is what one most likely wants: not when only this lesson lacks a day."""
        return bool(self._rest) and not (self._anew and self._has_plan)

    @Property(str, notify=changed)
    def preview(self) -> str:
        """What the two buttons will do."""
        if self._on is None or not self._can_move:
            return "" if self._trouble else "Kies een dag." if self._anew else "Kies een andere dag of tijd."
        begin = f" om {time_text(self._at)}" if self._at else ""
        words = f"{capital(day_text(self._on))}{begin}."
        return f"{words} {rest_text(self._rest, self._with_rest(), self._anew)}".strip()

    @Slot(str)
    def timeIs(self, text: str) -> None:
        self._time, self._trouble = text, ""
        try:
            self._at = read_time(text)
        except ValueError as error:
            self._trouble = str(error)
        self.changed.emit()

    @Slot()
    def moveRest(self) -> None:
        """Give the lesson the chosen day, and take the lessons after it along."""
        if self._can_move and self._new is not None:
            said = done_text(self._planned, self._new, self._rest, self._anew)
            self._change(self._with_rest(), said)

    @Slot()
    def moveAlone(self) -> None:
        """Give only this lesson the chosen day."""
        if self._can_move and self._new is not None:
            new, said = self._new, done_text(self._planned, self._new, (), False)
            self._change(moved(self._plan, self._number, new.on, new.at), said)

    @Slot()
    def postpone(self) -> None:
        """Put the lesson and those after it a week later, or further when that is a holiday."""
        plan = self._postponed()
        new = plan.planned(self._number)
        if self._can_change and new is not None:
            self._change(plan, done_text(self._planned, new, after(plan, self._number, self._given), False))

    @Slot()
    def clear(self) -> None:
        """Take the day of this lesson away."""
        if self._can_change:
            self._change(cleared(self._plan, self._number, self._given), f"Les {self._number} heeft geen dag meer.")

    @Slot()
    def clearAll(self) -> None:
        """Take the days of all lessons away that are still to be given."""
        self._change(cleared(self._plan, None, self._given), "Alle dagen zijn weggehaald.")

    def show(self, plan: Plan, holidays: tuple[Holiday, ...], number: int) -> None:
        """Show a lesson; a day and time that were chosen for it stay as long as its own day does not change."""
        self._plan, self._holidays, self._number = plan, holidays, number
        planned = self._planned
        shown = (plan.class_id, plan.programme_id, number, planned)
        at = None
        if shown != self._shown:
            self._shown, self._trouble = shown, ""
            self._on = planned.on if planned else None
            self._at = planned.at if planned else self._usual_time()
            self._time = time_text(self._at)
            at = self._opening_day()
        self._show(at)

    # ---- inside

    @property
    def _given(self) -> frozenset[int]:
        return self._planning.value.given(self._plan.class_id)

    @property
    def _can_change(self) -> bool:
        return bool(self._plan.class_id and self._number) and self._number not in self._given

    @property
    def _can_move(self) -> bool:
        return self._can_change and not self._trouble and self._on is not None and self._new != self._planned

    @property
    def _has_plan(self) -> bool:
        return any(one.lesson not in self._given for one in self._plan.lessons)

    @property
    def _planned(self) -> PlannedLesson | None:
        return self._plan.planned(self._number)

    @property
    def _new(self) -> PlannedLesson | None:
        return None if self._on is None else PlannedLesson(self._number, self._on, self._at)

    @property
    def _anew(self) -> bool:
        """Whether the rest is planned weekly: this lesson has no day to move from."""
        return self._planned is None

    @property
    def _rest(self) -> tuple[int, ...]:
        if not self._anew:
            return after(self._plan, self._number, self._given)
        return tuple(n for n in self._planning.value.numbers if n > self._number and n not in self._given)

    def _postponed(self) -> Plan:
        """Return the plan with this lesson on the next same weekday that is not over yet."""
        planned = self._planned
        if planned is None:
            return self._plan
        to = next_same_weekday(planned.on, self._holidays)
        while to < self._planning.value.today:
            to = next_same_weekday(to, self._holidays)
        return postponed(self._plan, self._number, to, self._holidays, self._given)

    def _with_rest(self) -> Plan:
        planned, given = self._planned, self._given
        assert self._on is not None, "a day is chosen"
        if planned is None:
            numbers = (self._number, *self._rest)
            return replanned(self._plan, numbers, self._on, self._at, self._holidays, given)
        plan = self._plan
        if self._on != planned.on:
            plan = postponed(plan, self._number, self._on, self._holidays, given)
        return timed(plan, self._number, self._at, given) if self._at != planned.at else plan

    def _usual_time(self) -> time | None:
        """Return the time of the nearest lesson before it, which is most often its own too."""
        times = [one.at for one in self._plan.lessons if one.lesson < self._number]
        return times[-1] if times else None

    def _opening_day(self) -> date:
        planned = self._planned
        if planned is not None:
            today = self._planning.value.today
            return planned.on if self._number in self._given else max(planned.on, today)
        before = [one.on for one in self._plan.lessons if one.lesson < self._number]
        return next_same_weekday(before[-1], self._holidays) if before else self._planning.value.today

    def _picked(self, on: date) -> None:
        self._on = on
        self._show()

    def _show(self, at: date | None = None) -> None:
        planning = self._planning.value
        facts = MonthFacts(
            planning.today, self._holidays, marks(planning, self._plan), self._on, can_pick=self._can_change
        )
        self._month.show(facts, at)
        self.changed.emit()
