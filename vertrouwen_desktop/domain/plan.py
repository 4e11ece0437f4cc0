"""When the lessons of a class are given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Holiday:
    """Days without school, first and last included; entered by the school, never fetched."""

    holiday_id: str
    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class PlannedLesson:
    """When a lesson is planned; `at` is None when only the day is known."""

    lesson: int
    on: date
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The lessons of one class in one programme, by number; a lesson without a date is not in it."""

    class_id: str
    programme_id: str
    lessons: tuple[PlannedLesson, ...] = ()

    def planned(self, lesson: int) -> PlannedLesson | None:
        return next((one for one in self.lessons if one.lesson == lesson), None)


@dataclass(frozen=True, slots=True)
class Calendar:
    """All plans and holidays of the school."""

    plans: tuple[Plan, ...] = ()
    holidays: tuple[Holiday, ...] = ()

    def plan(self, class_id: str, programme_id: str) -> Plan:
        """Return the plan of a class, an empty one when there is none."""
        return next(
            (one for one in self.plans if (one.class_id, one.programme_id) == (class_id, programme_id)),
            Plan(class_id, programme_id),
        )
