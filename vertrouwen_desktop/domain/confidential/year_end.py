"""The end of a school year: who goes up, who stays, who leaves. Undo is the value before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from vertrouwen_desktop.domain.confidential.names import checked_class, checked_groups, groups_in, same_name
from vertrouwen_desktop.domain.confidential.people import Pairing, People, Pupil, SchoolClass
from vertrouwen_desktop.domain.confidential.registration import NewId
from vertrouwen_desktop.domain.confidential.school import school_year
from vertrouwen_desktop.domain.errors import KnownError

_LAST_GROUPS = ("8", "16")
"""Of primary and of secondary education."""


class Step(StrEnum):
    """What a pupil does."""

    UP = "up"
    STAY = "stay"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class NextClass:
    """A class of the new year; `class_id` is new. Its adults are those of the class that it comes from."""

    class_id: str
    pairing_id: str
    name: str
    groups: str
    from_class_id: str = ""


@dataclass(frozen=True, slots=True)
class PupilStep:
    """What one pupil does: `class_id` is that of a `NextClass`, empty for one who leaves or has no class yet."""

    pupil_id: str
    step: Step
    class_id: str = ""


@dataclass(frozen=True, slots=True)
class YearEnd:
    """All decisions.

    Attributes:
        closing: Ids of the classes that are over.
        school_year: The new one.
        last_day: Since when who leaves is gone.
        first_day: From when the new classes have their adults.
    """

    closing: tuple[str, ...]
    classes: tuple[NextClass, ...]
    steps: tuple[PupilStep, ...]
    school_year: str
    last_day: date
    first_day: date

    def step(self, pupil_id: str) -> PupilStep | None:
        return next((one for one in self.steps if one.pupil_id == pupil_id), None)

    def next_class(self, class_id: str) -> NextClass | None:
        return next((one for one in self.classes if one.class_id == class_id), None)


def proposed_year_end(people: People, last_day: date, first_day: date, new_id: NewId) -> YearEnd:
    """Return the usual decisions: everybody goes up, the last group leaves.

    The eldest of a combination get a class of their own when no other one takes them.
    """
    closing = [one for one in people.classes if not one.archived]
    classes = [
        NextClass(new_id(), new_id(), _name_up(one), _groups_up(one), one.class_id)
        for one in closing
        if _groups_of(one) not in _LAST_GROUPS
    ]
    year = YearEnd(
        tuple(one.class_id for one in closing), tuple(classes), (), school_year(first_day), last_day, first_day
    )
    steps = []
    for pupil in (each for one in closing for each in people.pupils_of(one.class_id)):
        to = _fitting(year, people, pupil, Step.UP)
        wanted = group_up(_group_of(people, pupil))
        if not to and wanted:
            made = NextClass(new_id(), new_id(), f"Groep {wanted}", wanted, pupil.class_id)
            year, to = replace(year, classes=(*year.classes, made)), made.class_id
        steps.append(PupilStep(pupil.pupil_id, Step.UP if to else Step.LEAVE, to))
    return replace(year, steps=tuple(steps))


def stepped(year: YearEnd, people: People, pupil_id: str, step: Step, class_id: str | None = None) -> YearEnd:
    """Return the decisions with another step for a pupil; without a class the one that fits is taken."""
    pupil = people.pupil(pupil_id)
    assert pupil is not None, "a pupil of ours"
    assert not class_id or year.next_class(class_id) is not None, "a class of the new year"
    if class_id is None:
        class_id = _fitting(year, people, pupil, step)
    mine = PupilStep(pupil_id, step, "" if step is Step.LEAVE else class_id)
    if year.step(pupil_id) is None:
        return replace(year, steps=(*year.steps, mine))
    return replace(year, steps=tuple(mine if one.pupil_id == pupil_id else one for one in year.steps))


def renamed(year: YearEnd, class_id: str, name: str, groups: str) -> YearEnd:
    """Return the decisions with another name for a new class; raises KnownError when it is not good."""
    others = [one for one in year.classes if one.class_id != class_id]
    checked = _checked_name(name, others), checked_groups(groups)
    return replace(
        year,
        classes=tuple(
            replace(one, name=checked[0], groups=checked[1]) if one.class_id == class_id else one
            for one in year.classes
        ),
    )


def with_class(year: YearEnd, name: str, groups: str, new_id: NewId) -> YearEnd:
    """Return the decisions with one more class in the new year, for who stays; raises KnownError as `renamed`."""
    made = NextClass(new_id(), new_id(), _checked_name(name, year.classes), checked_groups(groups))
    return replace(year, classes=(*year.classes, made))


def year_end_trouble(people: People, year: YearEnd) -> str:
    """Return what must still be decided, as a sentence; empty when nothing."""
    names = [one.name for one in year.classes]
    twice = next((name for n, name in enumerate(names) if any(same_name(name, other) for other in names[:n])), "")
    if twice:
        return f"Twee groepen heten straks {twice}. Geef er één een andere naam."
    lost = [one for one in year.steps if one.step is not Step.LEAVE and year.next_class(one.class_id) is None]
    if not lost:
        return ""
    pupil = people.pupil(lost[0].pupil_id)
    assert pupil is not None, "a pupil of ours"
    more = f" en nog {len(lost) - 1}" if len(lost) > 1 else ""
    return f"Kies in welke groep {pupil.shown_name}{more} volgend jaar zit."


def year_end(people: People, year: YearEnd, symbols: Sequence[str] = ()) -> People:
    """Return the people in the new school year.

    A class is over when nobody is left in it; who is not in the decisions stays. A new class that nobody
    goes to is not made, unless the old one was empty too.

    Raises:
        KnownError: Something must still be decided.
    """
    if sentence := year_end_trouble(people, year):
        raise KnownError(sentence)
    assert not {one.class_id for one in year.classes} & {one.class_id for one in people.classes}, "new ids"
    going = {one.class_id for one in year.steps}
    new = [one for one in year.classes if one.class_id in going or not people.pupils_of(one.from_class_id)]
    steps = {one.pupil_id: one for one in year.steps}
    pupils = tuple(_after(people, year, one, steps.get(one.pupil_id)) for one in people.pupils)
    full = {one.class_id for one in pupils if one.left_on is None}
    over = {class_id for class_id in year.closing if class_id not in full}
    classes = [replace(one, archived=True) if one.class_id in over else one for one in people.classes]
    classes += [SchoolClass(one.class_id, one.name, one.groups, year.school_year) for one in new]
    pairings = [*people.pairings, *(two for one in new if (two := _pairing(people, year, one)) is not None)]
    return replace(
        people,
        classes=tuple(classes),
        pairings=tuple(pairings),
        pupils=_own_symbols(pupils, frozenset(one.class_id for one in new), symbols),
    )


def group_up(group: str) -> str:
    """Return the year group after this one; a letter stays what it is, after the last one there is none."""
    if not group.isdigit():
        return group
    return "" if group in _LAST_GROUPS else str(int(group) + 1)


def _after(people: People, year: YearEnd, pupil: Pupil, step: PupilStep | None) -> Pupil:
    if step is None or pupil.left_on is not None or pupil.class_id not in year.closing:
        return pupil
    if step.step is Step.LEAVE:
        return replace(pupil, left_on=year.last_day)
    to = year.next_class(step.class_id)
    assert to is not None, "a class of the new year"
    group = _group_of(people, pupil)
    group = group_up(group) if step.step is Step.UP else group
    return replace(pupil, class_id=to.class_id, group=group or ("" if "/" in to.groups else to.groups))


def _fitting(year: YearEnd, people: People, pupil: Pupil, step: Step) -> str:
    """Return the new class for a pupil: the one that the old class becomes when the year group fits, else another."""
    group = _group_of(people, pupil)
    if step is Step.UP and group in _LAST_GROUPS:
        return ""
    wanted = group_up(group) if step is Step.UP else group
    own = next((one for one in year.classes if one.from_class_id == pupil.class_id), None)
    groups_known = own is not None and any(part.isdigit() for part in own.groups.split("/"))
    if own is not None and (wanted in own.groups.split("/") or not groups_known or (step is Step.UP and not wanted)):
        return own.class_id
    return next((one.class_id for one in year.classes if wanted and wanted in one.groups.split("/")), "")


def _pairing(people: People, year: YearEnd, to: NextClass) -> Pairing | None:
    old = people.pairing(to.from_class_id, year.last_day)
    if old is None:
        return None
    here = {one.adult_id for one in people.adults if one.active}
    teacher, youth_worker = (one if one in here else "" for one in (old.teacher_id, old.youth_worker_id))
    return Pairing(to.pairing_id, to.class_id, teacher, youth_worker, year.first_day)


def _own_symbols(pupils: tuple[Pupil, ...], classes: frozenset[str], symbols: Sequence[str]) -> tuple[Pupil, ...]:
    """Let nobody in a new class have the symbol of another: the first one keeps it."""
    found = list(pupils)
    for class_id in classes:
        mine = [n for n, one in enumerate(pupils) if one.class_id == class_id and one.left_on is None]
        taken = {pupils[n].symbol for n in mine}
        seen: set[str] = {""}
        for n in mine:
            if pupils[n].symbol in seen - {""}:
                free = next((one for one in symbols if one not in taken), "")
                found[n] = replace(pupils[n], symbol=free)
                taken.add(free)
            seen.add(pupils[n].symbol)
    return tuple(found)


def _groups_of(one: SchoolClass) -> str:
    return one.groups or groups_in(one.name)


def _group_of(people: People, pupil: Pupil) -> str:
    own = people.school_class(pupil.class_id)
    groups = _groups_of(own) if own is not None else ""
    return pupil.group or ("" if "/" in groups else groups)


def _groups_up(one: SchoolClass) -> str:
    groups = _groups_of(one)
    return one.groups if "/" in groups else group_up(groups)


def _name_up(one: SchoolClass) -> str:
    groups = _groups_of(one)
    return re.sub(rf"(?<!\d){groups}(?!\d)", group_up(groups), one.name, count=1) if groups.isdigit() else one.name


def _checked_name(text: str, others: Sequence[NextClass]) -> str:
    name = checked_class(text)
    if any(same_name(one.name, name) for one in others):
        raise KnownError(f"Er is al een groep met de naam {name}. Kies een andere naam.")
    return name
