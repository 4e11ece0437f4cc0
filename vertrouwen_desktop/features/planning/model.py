"""What is known of the lessons of each class, and the sentences made of it. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from vertrouwen_desktop.domain.confidential.people import Region, SchoolClass
from vertrouwen_desktop.domain.live_lesson import Progress, Status
from vertrouwen_desktop.domain.plan import Holiday, Plan, PlannedLesson
from vertrouwen_desktop.domain.plan_words import day_text, lessons_text, short_day, time_text
from vertrouwen_desktop.domain.planning import conflicts, due_before
from vertrouwen_desktop.domain.ports import Kept
from vertrouwen_desktop.domain.programme import LESSON_MINUTES, PHASE_NAMES, Lesson, Programme

Done = Callable[[str], None]
"""Called once, later, in the window's thread: with the sentence of a KnownError, or "" when it worked."""
SaveFile = Callable[[str, bytes, Done], None]
"""Asks where to keep a file of this name and content; returns at once. Who cancels never calls `Done`."""
REGIONS = (
    (Region.NORTH.value, "Noord"),
    (Region.MIDDLE.value, "Midden"),
    (Region.SOUTH.value, "Zuid"),
    (Region.NONE.value, "Geen keuze"),
)
HOLIDAY_NAMES = (
    *("Herfstvakantie", "Kerstvakantie", "Voorjaarsvakantie", "Goede Vrijdag", "Pasen"),
    *("Meivakantie", "Hemelvaart", "Pinksteren", "Studiedag", "Zomervakantie"),
)


@dataclass(frozen=True, slots=True)
class LessonRun:
    """What became of a lesson in a class.

    Attributes:
        on: The day of it, in the zone of the classroom; None when that is not known any more.
        shortened: Names of the phases that went in their short variant.
    """

    class_id: str
    lesson: int
    status: Status
    on: date | None = None
    shortened: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Planning:
    """All that the page shows, but for the days themselves.

    Attributes:
        classes: Those that get lessons now, in the order of the page.
        runs: Of all these classes; of more runs of one lesson the last one counts, but given is given.
    """

    today: date
    programme: Programme
    classes: tuple[SchoolClass, ...] = ()
    runs: tuple[LessonRun, ...] = ()
    region: Region = Region.NONE

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(lesson.number for lesson in self.programme.lessons)

    @property
    def titles(self) -> dict[int, str]:
        return {lesson.number: lesson.title for lesson in self.programme.lessons}

    def run(self, class_id: str, lesson: int) -> LessonRun | None:
        """Return what became of a lesson in a class; None when it was never begun."""
        mine = [one for one in self.runs if (one.class_id, one.lesson) == (class_id, lesson)]
        return next((one for one in reversed(mine) if one.status is Status.ENDED), mine[-1] if mine else None)

    def given(self, class_id: str) -> frozenset[int]:
        """Return the numbers of the lessons that were given to the end."""
        return frozenset(one.lesson for one in self.runs if one.class_id == class_id and one.status is Status.ENDED)


@dataclass(frozen=True, slots=True)
class LessonDayRow:
    """A lesson and its day.

    Attributes:
        detail: Minutes, homework, and what went in less time.
        became: What became of it, in a word; `tone` and `icon` are those of its `Tag`, none when there is
            nothing to see.
        trouble: What is not right with the day, and what to do.
    """

    number: int
    title: str
    goal: str
    detail: str
    day: str
    at: str
    became: str
    tone: str
    icon: str
    trouble: str
    chosen: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """A holiday in the list; `days` in words."""

    key: str
    name: str
    days: str
    past: bool
    chosen: bool


def run_of(progress: Progress, class_id: str) -> LessonRun:
    """Return what the planning knows of a kept run; `progress.started_at` is in the zone of the classroom."""
    short = tuple(name for phase, name in PHASE_NAMES.items() if phase in progress.shortened)
    return LessonRun(class_id, progress.lesson, progress.status, progress.started_at.astimezone().date(), short)


def runs_of(kept: Kept, programme_id: str, class_id: str) -> tuple[LessonRun, ...]:
    """Return the runs that the store tells of one class: what was given, and what was left off."""
    found = [LessonRun(class_id, number, Status.ENDED) for number in kept.given.get(programme_id, ())]
    if kept.unfinished is not None and kept.unfinished.programme_id == programme_id:
        found.append(run_of(kept.unfinished, class_id))
    return tuple(found)


def next_lesson(planning: Planning, class_id: str) -> int:
    """Return the first lesson that was not given; the last one when all were, 0 when there is none."""
    given = planning.given(class_id)
    left = [number for number in planning.numbers if number not in given]
    return (left or list(planning.numbers[-1:]) or [0])[0]


def lesson_rows(planning: Planning, plan: Plan, holidays: tuple[Holiday, ...], chosen: int) -> tuple[LessonDayRow, ...]:
    """Return every lesson of the programme, in order."""
    given = planning.given(plan.class_id)
    wrong: dict[int, list[str]] = {}
    for conflict in conflicts(plan, holidays, given):
        wrong.setdefault(conflict.lesson, []).append(conflict.text)
    rows = []
    for lesson in planning.programme.lessons:
        number = lesson.number
        planned, run = plan.planned(number), planning.run(plan.class_id, number)
        state, tone, icon = _state(planning, plan, lesson, run)
        on = run.on if run is not None and run.status is Status.ENDED else planned.on if planned else None
        day, at = (short_day(on) if on else ""), (time_text(planned.at) if planned and number not in given else "")
        trouble = " ".join(wrong.get(number, ()))
        when = f"{day_text(on)} {at}".strip() if on else "nog geen dag"
        spoken = ", ".join(w for w in (f"Les {number}", lesson.title, when, state, trouble) if w)
        detail = _detail(planning, plan, holidays, lesson, run)
        goal = " ".join(lesson.goal.split())
        rows.append(
            LessonDayRow(
                number, lesson.title, goal, detail, day, at, state, tone, icon, trouble, number == chosen, spoken
            )
        )
    return tuple(rows)


def holiday_rows(holidays: tuple[Holiday, ...], today: date, chosen: str) -> tuple[HolidayRow, ...]:
    """Return the holidays of this school year and later; the older ones are kept, not shown."""
    since = date(today.year if today.month >= 8 else today.year - 1, 8, 1)
    return tuple(
        HolidayRow(
            one.holiday_id, one.name, range_text(one.first, one.last), one.last < today, one.holiday_id == chosen
        )
        for one in holidays
        if one.last >= since
    )


def range_text(first: date, last: date | None) -> str:
    """Return "za 17 okt tot en met zo 25 okt 2026", or one day."""
    if last is None or last == first:
        return f"{short_day(first)} {first.year}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{short_day(first)}{year} tot en met {short_day(last)} {last.year}"


def overview(planning: Planning, plan: Plan, holidays: tuple[Holiday, ...]) -> str:
    """Return which lessons come next and last, which were missed, have no day yet, or one that is not right."""
    left = [number for number in planning.numbers if number not in planning.given(plan.class_id)]
    if not left:
        return "Alle lessen zijn gegeven."
    days = [one for one in plan.lessons if one.lesson in left]
    if not days:
        return "Nog niets gepland."
    coming = [one for one in days if one.on >= planning.today]
    missed = [one.lesson for one in days if one.on < planning.today and not _runs(planning, plan, one.lesson)]
    none = [number for number in left if plan.planned(number) is None]
    words = [_coming(coming)] if coming else []
    if missed:
        words.append(f"{capital(lessons_text(missed))} {_verb(missed, 'is', 'zijn')} nog niet gegeven.")
    if none:
        words.append(f"{capital(lessons_text(none))} {_verb(none, 'heeft', 'hebben')} nog geen dag.")
    if wrong := {one.lesson for one in conflicts(plan, holidays, planning.given(plan.class_id))}:
        words.append(f"Bij {lessons_text(wrong)} klopt de dag niet.")
    return " ".join(words)


def class_names(planning: Planning, private: bool) -> list[list[str]]:
    """Return each class as [id, name]; a number instead of the name when others can read along."""
    return [[one.class_id, one.name if private else f"{index}e groep"] for index, one in enumerate(planning.classes, 1)]


def after(plan: Plan, lesson: int, given: Collection[int]) -> tuple[int, ...]:
    """Return which planned lessons come after `lesson` and are not given."""
    return tuple(one.lesson for one in plan.lessons if one.lesson > lesson and one.lesson not in given)


def _state(planning: Planning, plan: Plan, lesson: Lesson, run: LessonRun | None) -> tuple[str, str, str]:
    if run is not None and run.status is Status.ENDED:
        return "gegeven", "teal", "vink"
    if run is not None:
        return ("bezig", "solid", "") if run.status is Status.RUNNING else ("afgebroken", "attention", "")
    if lesson.to_come:
        return "lesstof komt nog", "plain", ""
    planned = plan.planned(lesson.number)
    if planned is not None and planned.on == planning.today:
        return "vandaag", "solid", ""
    if planned is not None and planned.on < planning.today:
        return "nog niet gegeven", "attention", ""
    return "te geven", "", ""


def _detail(
    planning: Planning, plan: Plan, holidays: tuple[Holiday, ...], lesson: Lesson, run: LessonRun | None
) -> str:
    minutes = sum(phase.minutes for phase in lesson.phases) or LESSON_MINUTES
    parts = [f"{minutes} minuten"]
    if run is not None and run.shortened:
        parts.append(f"korter: {' en '.join(run.shortened)}")
    due = _homework_due(plan, lesson, holidays)
    if due is not None and due >= planning.today:
        parts.append(f"huiswerk terug op {short_day(due)}")
    return " · ".join(parts)


def _homework_due(plan: Plan, lesson: Lesson, holidays: tuple[Holiday, ...]) -> date | None:
    """Return when the homework of `lesson` must be back: before the next lesson that has a day, after its own."""
    here = plan.planned(lesson.number)
    following = next((one for one in plan.lessons if one.lesson > lesson.number), None)
    if lesson.homework is None or following is None:
        return None
    due = due_before(following.on, holidays)
    return due if here is None or due > here.on else None


def _runs(planning: Planning, plan: Plan, lesson: int) -> bool:
    run = planning.run(plan.class_id, lesson)
    return run is not None and run.status is Status.RUNNING


def _coming(coming: list[PlannedLesson]) -> str:
    first, last = min(coming, key=lambda one: one.on), max(coming, key=lambda one: one.on)
    words = f"Les {first.lesson} is op {day_text(first.on)}"
    return f"{words}, les {last.lesson} op {day_text(last.on)}." if last is not first else f"{words}."


def _verb(numbers: Collection[int], one: str, more: str) -> str:
    return one if len(numbers) == 1 else more


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
