"""The people of a store from before there were people: its team, and nobody else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from vertrouwen_desktop.domain.confidential.people import Adult, Pairing, People, Role, SchoolClass
from vertrouwen_desktop.domain.ports import Team


def people_of(team: Team, owner_id: str, new_id: Callable[[], str], since: date) -> People:
    """Return a class with its two adults.

    `owner_id` is the adult whose password opened the store, or empty. That is the teacher: nobody else is known.
    `since` is the day of the first lesson, or before it.
    """
    teacher = Adult(owner_id or new_id(), team.teacher, Role.TEACHER)
    youth_worker = Adult(new_id(), team.youth_worker, Role.YOUTH_WORKER)
    school_class = SchoolClass(new_id(), team.class_name)
    pairing = Pairing(new_id(), school_class.class_id, teacher.adult_id, youth_worker.adult_id, since)
    return People(adults=(teacher, youth_worker), classes=(school_class,), pairings=(pairing,))


def team_of(people: People, class_id: str, today: date) -> Team | None:
    """Return who give the lessons to a class; an empty name for who is not known. None when there is no such class."""
    school_class = people.school_class(class_id)
    if school_class is None:
        return None
    pairing = people.pairing(class_id, today)
    ids = (pairing.teacher_id, pairing.youth_worker_id) if pairing else ("", "")
    teacher, youth_worker = (found.name if (found := people.adult(one)) else "" for one in ids)
    return Team(teacher, youth_worker, school_class.name)


def renamed(people: People, class_id: str, team: Team, today: date) -> People:
    """Return `people` with the names in `team` for the class and its two adults of today."""
    pairing = people.pairing(class_id, today)
    names = {pairing.teacher_id: team.teacher, pairing.youth_worker_id: team.youth_worker} if pairing else {}
    return replace(
        people,
        adults=tuple(replace(one, name=names.get(one.adult_id, one.name)) for one in people.adults),
        classes=tuple(
            replace(one, name=team.class_name) if one.class_id == class_id else one for one in people.classes
        ),
    )
