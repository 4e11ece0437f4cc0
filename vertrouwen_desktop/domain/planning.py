"""How a plan is made and how it moves: pure rules, in school days."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from vertrouwen_desktop.domain.plan import Holiday, Plan, PlannedLesson
from vertrouwen_desktop.domain.plan_words import day_text, lessons_text

HOLIDAY_DAYS = 70
"""A longer holiday is a slip in the year."""
HOLIDAY_LETTERS = 40
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Conflict:
    """What is not right with the day of a lesson: a sentence that says what to do."""

    lesson: int
    text: str


def is_school_day(on: date, holidays: Iterable[Holiday]) -> bool:
    return on.weekday() < 5 and not any(one.first <= on <= one.last for one in holidays)


def school_day(on: date, holidays: Iterable[Holiday]) -> date:
    """Return `on`, or else the next school day on the same weekday; after a weekend that is a Monday."""
    days = tuple(holidays)
    if on.weekday() >= 5:
        on += timedelta(days=7 - on.weekday())
    while not is_school_day(on, days):
        on += _WEEK
    return on


def next_same_weekday(on: date, holidays: Iterable[Holiday]) -> date:
    """Return the next school day after `on` that is on the same weekday."""
    return school_day(on + _WEEK, holidays)


def due_before(next_on: date, holidays: Iterable[Holiday]) -> date:
    """Return when homework must be back: the last school day before the lesson that needs it."""
    days = tuple(holidays)
    on = next_on - _DAY
    while not is_school_day(on, days):
        on -= _DAY
    return on


# ---- plans


def weekly(
    class_id: str, programme_id: str, numbers: Iterable[int], first: date, at: time | None, holidays: Iterable[Holiday]
) -> Plan:
    """Return a plan with one lesson a week, from `first` on (or the next school day on its weekday)."""
    days = tuple(holidays)
    lessons, on = [], school_day(first, days)
    for number in sorted(set(numbers)):
        lessons.append(PlannedLesson(number, on, at))
        on = next_same_weekday(on, days)
    return Plan(class_id, programme_id, tuple(lessons))


def replanned(
    plan: Plan,
    numbers: Iterable[int],
    first: date,
    at: time | None,
    holidays: Iterable[Holiday],
    given: Collection[int] = (),
) -> Plan:
    """Return `plan` with `numbers` weekly from `first` on; what is given, and other lessons, stay."""
    anew = [number for number in numbers if number not in given]
    new = weekly(plan.class_id, plan.programme_id, anew, first, at, holidays)
    return _with(plan, new.lessons)


def postponed(
    plan: Plan, lesson: int, to: date | None, holidays: Iterable[Holiday], given: Collection[int] = ()
) -> Plan:
    """Return `plan` with a lesson on `to`, and the lessons after it moved along.

    None is the next same weekday; a `to` without school becomes the next same weekday with school. The lessons after
    it keep their order, how many weekdays they are apart and how many lesson days lie between, holidays not counted:
    so to postpone twice is to postpone once, further. What is given, and a lesson without a day, stays as it is.
    """
    here = plan.planned(lesson)
    if here is None or lesson in given:
        return plan
    days = tuple(holidays)
    on = next_same_weekday(here.on, days) if to is None else school_day(to, days)
    turn = on.weekday() - _weekday(here.on)
    new = [replace(here, on=on)]
    before = here.on
    for one in _by_number(plan):
        if one.lesson > lesson and one.lesson not in given:
            gap = max(1, _count(before, one.on, _weekday(one.on), days))
            on = _nth(on, (_weekday(one.on) + turn) % 5, gap, days)
            new.append(replace(one, on=on))
            before = one.on
    return _with(plan, new)


def moved(plan: Plan, lesson: int, to: date, at: time | None) -> Plan:
    """Return `plan` with one lesson on exactly this day and time; the others stay."""
    return _with(plan, [PlannedLesson(lesson, to, at)])


def timed(plan: Plan, lesson: int, at: time | None, given: Collection[int] = ()) -> Plan:
    """Return `plan` with a lesson and those after it at another time of the day."""
    after = [replace(one, at=at) for one in plan.lessons if one.lesson >= lesson and one.lesson not in given]
    return _with(plan, after)


def cleared(plan: Plan, lesson: int | None = None, given: Collection[int] = ()) -> Plan:
    """Return `plan` without the day of a lesson, or of all; what is given stays."""
    gone = [one for one in plan.lessons if one.lesson not in given and lesson in (None, one.lesson)]
    return replace(plan, lessons=tuple(one for one in plan.lessons if one not in gone))


# ---- what is not right


def conflicts(plan: Plan, holidays: Iterable[Holiday], given: Collection[int] = ()) -> tuple[Conflict, ...]:
    """Return what is not right with the days of the lessons that are still to be given, in their order."""
    days = tuple(holidays)
    left = [one for one in _by_number(plan) if one.lesson not in given]
    found = [Conflict(one.lesson, text) for one in left if (text := _no_school(one, days))]
    found += _together(left)
    latest = None
    for one in left:
        if latest is not None and one.on < latest.on:
            words = f"Les {one.lesson} staat eerder dan les {latest.lesson}. Geef les {one.lesson} een latere dag."
            found.append(Conflict(one.lesson, words))
        else:
            latest = one
    return tuple(sorted(found, key=lambda conflict: conflict.lesson))


def holiday_trouble(name: str, first: date | None, last: date | None) -> str:
    """Return what is missing in or wrong with a holiday; empty when it can be kept."""
    if not name.strip():
        return "Geef de vakantie een naam."
    if first is None or last is None:
        return "Kies de eerste en de laatste vrije dag."
    if last < first:
        return "De laatste dag ligt voor de eerste. Kies de dagen opnieuw."
    if (last - first).days + 1 > HOLIDAY_DAYS:
        return f"Een vakantie duurt hier hooguit {HOLIDAY_DAYS} dagen. Kijk het jaar na."
    return ""


def with_holiday(holidays: Sequence[Holiday], holiday: Holiday) -> tuple[Holiday, ...]:
    """Return `holidays` with this one, new or instead of the one with the same id, in the order of the year."""
    others = (one for one in holidays if one.holiday_id != holiday.holiday_id)
    return tuple(sorted((*others, holiday), key=lambda one: (one.first, one.last, one.holiday_id)))


# ---- inside


def _with(plan: Plan, lessons: Iterable[PlannedLesson]) -> Plan:
    numbered = {one.lesson: one for one in (*plan.lessons, *lessons)}
    return replace(plan, lessons=tuple(numbered[number] for number in sorted(numbered)))


def _by_number(plan: Plan) -> list[PlannedLesson]:
    return sorted(plan.lessons, key=lambda one: one.lesson)


def _weekday(on: date) -> int:
    """Return 0 for Monday to 4 for Friday; a lesson in a weekend is one of the Monday after."""
    return on.weekday() if on.weekday() < 5 else 0


def _after(on: date, weekday: int) -> date:
    """Return the first day after `on` with this weekday."""
    return on + timedelta(days=(weekday - on.weekday() - 1) % 7 + 1)


def _count(after: date, until: date, weekday: int, holidays: tuple[Holiday, ...]) -> int:
    """Return how many school days with this weekday there are after `after`, up to and including `until`."""
    count, on = 0, _after(after, weekday)
    while on <= until:
        count += is_school_day(on, holidays)
        on += _WEEK
    return count


def _nth(on: date, weekday: int, nth: int, holidays: tuple[Holiday, ...]) -> date:
    """Return the nth school day with this weekday after `on`."""
    on = school_day(_after(on, weekday), holidays)
    for _ in range(nth - 1):
        on = next_same_weekday(on, holidays)
    return on


def _no_school(one: PlannedLesson, holidays: tuple[Holiday, ...]) -> str:
    if one.on.weekday() >= 5:
        return f"Les {one.lesson} staat op {day_text(one.on)}. Kies een schooldag."
    names = [holiday.name for holiday in holidays if holiday.first <= one.on <= holiday.last]
    if not names:
        return ""
    return f"Les {one.lesson} staat op {day_text(one.on)}: dan is het {names[0]}. Kies een andere dag."


def _together(left: list[PlannedLesson]) -> list[Conflict]:
    found = []
    for on in sorted({one.on for one in left}):
        numbers = [one.lesson for one in left if one.on == on]
        if len(numbers) > 1:
            text = f"{lessons_text(numbers).capitalize()} staan op dezelfde dag, {day_text(on)}. Kies een andere dag."
            found.append(Conflict(numbers[-1], text))
    return found
