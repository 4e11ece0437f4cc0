"""What the end of the school year shows, as rows: pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.domain.confidential.symbols import drawing
from vertrouwen_desktop.domain.confidential.year_end import PupilStep, Step, YearEnd
from vertrouwen_desktop.features.classes.rows import children, day_words, listed

NEXT_STEP = MappingProxyType({Step.UP: Step.STAY, Step.STAY: Step.LEAVE, Step.LEAVE: Step.UP})


@dataclass(frozen=True, slots=True)
class OldClassRow:
    """A class of this year; `open` children have no class yet."""

    class_id: str
    name: str
    current: bool
    open: int


@dataclass(frozen=True, slots=True)
class StepRow:
    """A child and what happens: `step` up | stay | leave, `word` for it; `ask`: a class must be chosen."""

    pupil_id: str
    name: str
    drawing: str
    letter: str
    step: str
    word: str
    ask: bool


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """A class of the new year, with how many."""

    key: str
    name: str
    groups: str
    text: str


def new_year(today: date) -> tuple[date, date]:
    """Return the last day of who leaves and the first day of the new classes, as they are on `today`."""
    return today, max(today, date(today.year, 8, 1)) if today.month < 10 else date(today.year + 1, 8, 1)


def leaving_sentence(people: People, year: YearEnd, last: date, days: int) -> str:
    """Return who leaves, and until when what is kept of them stays."""
    gone = [people.pupil(one.pupil_id) for one in year.steps if one.step is Step.LEAVE]
    names = [one.shown_name for one in gone if one is not None]
    if not names:
        return "Niemand gaat weg."
    some = listed(names) if len(names) <= 8 else f"{', '.join(names[:7])} en nog {len(names) - 7}"
    verb = "gaat" if len(names) == 1 else "gaan"
    until = day_words(last + timedelta(days=days))
    whom = "dit kind" if len(names) == 1 else "hen"
    return f"{some} {verb} weg. Wat we van {whom} bewaren, blijft tot {until}. Daarna kun je het wissen."


def old_class_rows(people: People, year: YearEnd, current: str) -> Iterator[OldClassRow]:
    """Yield the classes that are over."""
    lost = {one.pupil_id for one in year.steps if _asks(one)}
    for class_id in year.closing:
        found = people.school_class(class_id)
        if found is not None:
            open_ = sum(one.pupil_id in lost for one in people.pupils_of(class_id))
            yield OldClassRow(class_id, found.name, class_id == current, open_)


def step_rows(people: People, year: YearEnd, class_id: str) -> Iterator[StepRow]:
    """Yield the children of a class with what each does."""
    steps = {one.pupil_id: one for one in year.steps}
    for pupil in people.pupils_of(class_id):
        mine = steps.get(pupil.pupil_id)
        if mine is not None:
            yield StepRow(
                pupil.pupil_id,
                pupil.shown_name,
                drawing(pupil.symbol),
                pupil.call_name[:1].upper(),
                mine.step.value,
                _word(year, mine),
                _asks(mine),
            )


def outcome_rows(people: People, year: YearEnd) -> Iterator[OutcomeRow]:
    """Yield the classes of the new year that there will be."""
    going = Counter(one.class_id for one in year.steps if one.class_id)
    for one in year.classes:
        if going[one.class_id] or (one.from_class_id and not people.pupils_of(one.from_class_id)):
            groups = f"jaargroep {one.groups}" if one.groups else ""
            yield OutcomeRow(
                one.class_id, one.name, groups, children(going[one.class_id]) if going[one.class_id] else "nog niemand"
            )


def _asks(step: PupilStep) -> bool:
    return step.step is not Step.LEAVE and not step.class_id


def _word(year: YearEnd, step: PupilStep) -> str:
    if step.step is Step.LEAVE:
        return "gaat weg"
    to = year.next_class(step.class_id)
    if to is None:
        return "kies een groep"
    return f"blijft: {to.name}" if step.step is Step.STAY else f"naar {to.name}"
