"""The first run: what it asks, in which order, and the people that come of it. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from vertrouwen_desktop.domain.confidential.names import class_trouble, groups_in, name_key, name_trouble, tidy_groups
from vertrouwen_desktop.domain.confidential.names import tidy_name as tidy
from vertrouwen_desktop.domain.confidential.people import Adult, Pairing, People, Region, Role, School, SchoolClass
from vertrouwen_desktop.domain.confidential.registration import NewId, NewPupil, add_pupils
from vertrouwen_desktop.domain.confidential.school import school_year
from vertrouwen_desktop.domain.errors import KnownError

MANY = 40
"""More than these in one class is a mistake in what was pasted, more often than not."""
WEEKDAYS = ("Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag")
DATES_SHOWN = 4
LAST_PAGE = 12

Done = Callable[[str], None]
"""Called once, later, in the window's thread: with the sentence of a KnownError, or "" when it worked."""
Names = Callable[[str], Sequence[str]]
"""Returns the call names in a pasted text."""


class Step(StrEnum):
    """What is asked, in this order."""

    SCHOOL = "school"
    ADULT = "adult"
    RECOVERY = "recovery"
    SECOND = "second"
    CLASS = "class"
    PUPILS = "pupils"
    PLAN = "plan"


STEPS = tuple(Step)
SKIPPABLE = frozenset({Step.SCHOOL, Step.SECOND, Step.PUPILS, Step.PLAN})
"""These may be left out; the recovery key too, but only after a clear sentence."""


class FirstRunActions(Protocol):
    """What the first run asks of the program. None of these blocks or raises."""

    def create(self, people: People, adult_id: str, password: str, done: Done) -> None:
        """Make the store; its first slot is `adult_id`'s. Keep `people` in it before `done`."""
        ...

    def add_adult(self, adult: Adult, password: str, done: Done) -> None:
        """Give a second adult a slot of their own."""
        ...

    def change(self, people: People) -> None:
        """These are the people now: keep the difference."""
        ...

    def plan(self, class_id: str, first: date) -> None:
        """Plan the lessons of the class, weekly from `first` on; once more replaces the plan."""
        ...

    def finish(self) -> None:
        """The first run is over: show the day."""
        ...


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids of what is being made, given out once, so that going back makes nothing twice."""

    adult: str
    second: str
    school_class: str
    pairing: str


@dataclass(frozen=True, slots=True)
class FirstRun:
    """All that was typed, and how far it came.

    Attributes:
        groups: Year groups; empty: read from the name of the class.
        has_vault: The store was made, with the first adult's password.
        has_second: The second adult has a password too.
        page: Which weeks the plan offers.
        pupil_ids: One for each name in the order of the list; kept when a name is mended.
    """

    ids: Ids
    step: Step = Step.SCHOOL
    school: str = ""
    region: Region = Region.NONE
    name: str = ""
    role: Role = Role.TEACHER
    second: str = ""
    second_role: Role = Role.YOUTH_WORKER
    class_name: str = ""
    groups: str = ""
    pasted: str = ""
    names: tuple[str, ...] = ()
    pupil_ids: tuple[str, ...] = ()
    weekday: int = -1
    first: date | None = None
    page: int = 0
    has_vault: bool = False
    has_second: bool = False

    @property
    def number(self) -> int:
        """Return the number of the step, from 1."""
        return STEPS.index(self.step) + 1


def begun(new_id: NewId) -> FirstRun:
    """Return a first run in which nothing was typed."""
    return FirstRun(Ids(new_id(), new_id(), new_id(), new_id()))


def resumed(people: People, has_recovery: bool, new_id: NewId) -> FirstRun | None:
    """Return the first run that was cut off after the store was made; None when there is a class: it was done."""
    if people.classes or not people.adults:
        return None
    first, *others = people.adults
    second = others[0] if others else None
    run = begun(new_id)
    ids = replace(run.ids, adult=first.adult_id, second=second.adult_id if second else run.ids.second)
    step = Step.CLASS if second else Step.SECOND if has_recovery else Step.RECOVERY
    return replace(
        run,
        ids=ids,
        step=step,
        school=people.school.name,
        region=people.school.region,
        name=first.name,
        role=first.role,
        second=second.name if second else "",
        second_role=second.role if second else other_role(first.role),
        has_vault=True,
        has_second=second is not None,
    )


def forward(run: FirstRun) -> FirstRun:
    """Return the run at the next step; at the last one it stays."""
    return replace(run, step=STEPS[min(run.number, len(STEPS) - 1)])


def back(run: FirstRun) -> FirstRun:
    """Return the run at the step before, with all that was typed."""
    return replace(run, step=STEPS[max(run.number - 2, 0)])


def skipped(run: FirstRun) -> FirstRun:
    """Return the run at the next step, without what this step asks."""
    without = {
        Step.SCHOOL: {"school": "", "region": Region.NONE},
        Step.SECOND: {} if run.has_second else {"second": ""},
        Step.PUPILS: {"pasted": "", "names": ()},
        Step.PLAN: {"weekday": -1, "first": None},
    }
    return forward(replace(run, **without.get(run.step, {})))  # type: ignore[arg-type]


def with_names(run: FirstRun, pasted: str, names: Sequence[str], new_id: NewId) -> FirstRun:
    """Return the run with another pasted list; whoever keeps the place in the list keeps the id."""
    missing = max(0, len(names) - len(run.pupil_ids))
    return replace(
        run, pasted=pasted, names=tuple(names), pupil_ids=(*run.pupil_ids, *(new_id() for _ in range(missing)))
    )


def with_weekday(run: FirstRun, weekday: int, today: date) -> FirstRun:
    """Return the run with a day of the week; the first lesson moves to that day in the same week."""
    offered = first_dates(today, weekday, run.page)
    return replace(run, weekday=weekday, first=run.first and offered[0])


def other_role(role: Role) -> Role:
    """Return the role that the second adult most likely has."""
    return Role.TEACHER if role is Role.YOUTH_WORKER else Role.YOUTH_WORKER


def trouble(run: FirstRun) -> dict[str, str]:
    """Return what is wrong in the present step, per field; a step that asks for nothing has nothing wrong."""
    found = {Step.ADULT: _first_trouble, Step.SECOND: _second_trouble, Step.CLASS: _class_trouble}.get(run.step)
    if found is not None:
        return {field: sentence for field, sentence in found(run).items() if sentence}
    if run.step is Step.PUPILS:
        return _names_trouble(run)
    if run.step is Step.PLAN and run.first is None:
        return {"first": "Kies een dag en een datum, of kies Later."}
    return {}


def people_of(run: FirstRun, today: date, symbols: Sequence[str] = ()) -> People:
    """Return the people that were entered up to now; pupils only when all their names are good."""
    first = Adult(run.ids.adult, tidy(run.name), run.role)
    second = Adult(run.ids.second, tidy(run.second), run.second_role)
    adults = (first, second) if tidy(run.second) and run.has_second else (first,)
    people = People(School(tidy(run.school), run.region), adults)
    if not tidy(run.class_name):
        return people
    class_id = run.ids.school_class
    made = SchoolClass(class_id, tidy(run.class_name), year_groups(run), school_year(today))
    pairing = Pairing(run.ids.pairing, class_id, *_pair(adults), today)
    people = replace(people, classes=(made,), pairings=(pairing,))
    try:
        return _with_pupils(people, run, symbols)
    except KnownError:
        return people


def year_groups(run: FirstRun) -> str:
    """Return the year groups as typed, else as the name of the class says them."""
    return tidy_groups(run.groups) or groups_in(run.class_name)


def first_dates(today: date, weekday: int, page: int) -> tuple[date, ...]:
    """Return the coming dates on `weekday` (Monday is 0), today included, `page` times four weeks on."""
    first = today + timedelta(days=(weekday - today.weekday()) % 7, weeks=page * DATES_SHOWN)
    return tuple(first + timedelta(weeks=week) for week in range(DATES_SHOWN))


def weekly_dates(first: date, lessons: int) -> tuple[date, ...]:
    """Return the days of the lessons, one a week; holidays are entered later and move them."""
    return tuple(first + timedelta(weeks=week) for week in range(lessons))


def _pair(adults: Sequence[Adult]) -> tuple[str, str]:
    """Return the ids of the teacher and the youth worker; an adult with another role takes the place that is free."""
    youth = next((one for one in adults if one.role is Role.YOUTH_WORKER), None)
    teachers = [one for one in adults if one is not youth and one.role is not Role.COUNSELLOR]
    teachers.sort(key=lambda one: one.role is not Role.TEACHER)
    return (teachers[0].adult_id if teachers else "", youth.adult_id if youth else "")


def _with_pupils(people: People, run: FirstRun, symbols: Sequence[str]) -> People:
    """Return the people with the pupils; raises KnownError when a name is not good, or two cannot be told apart."""
    come = [_new_pupil(name) for name in run.names]
    return add_pupils(people, run.ids.school_class, come, iter(run.pupil_ids).__next__, symbols)


def _new_pupil(name: str) -> NewPupil:
    """Return a pupil to come; a last letter by itself begins the surname: "Sam B"."""
    call_name, _, last = tidy(name).rpartition(" ")
    letters = last.rstrip(".")
    return (
        NewPupil(call_name, letters) if call_name and len(letters) == 1 and letters.isalpha() else NewPupil(tidy(name))
    )


def _first_trouble(run: FirstRun) -> dict[str, str]:
    return {"name": name_trouble(run.name) if tidy(run.name) else "Vul in hoe de klas je noemt."}


def _second_trouble(run: FirstRun) -> dict[str, str]:
    if not tidy(run.second):
        return {"second": "Vul de naam in, of kies Later."}
    if name_key(run.second) == name_key(run.name):
        return {"second": "Zo heet de eerste al. Vul de naam van de ander in."}
    return {"second": name_trouble(run.second)}


def _class_trouble(run: FirstRun) -> dict[str, str]:
    wrong = "" if tidy_groups(run.groups) or not tidy(run.groups) else "Vul 6, 5/6 of S in, of laat dit leeg."
    return {"class": class_trouble(run.class_name), "groups": wrong}


def _names_trouble(run: FirstRun) -> dict[str, str]:
    if not run.names:
        return {"names": "Plak of typ de namen, of kies Later."}
    if len(run.names) > MANY:
        return {"names": f"Dit zijn {len(run.names)} namen. Kijk de lijst na: één kind per regel."}
    try:
        _with_pupils(People(classes=(SchoolClass(run.ids.school_class, ""),)), run, ())
    except KnownError as error:
        return {"names": str(error)}
    return {}
