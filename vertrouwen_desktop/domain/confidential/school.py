"""What may happen to the school, its adults, its classes and who gives the lessons: pure, as `registration`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from vertrouwen_desktop.domain.confidential.names import (
    checked_class,
    checked_groups,
    checked_name,
    name_key,
    tidy_name,
)
from vertrouwen_desktop.domain.confidential.people import (
    Adult,
    Pairing,
    People,
    Region,
    Role,
    School,
    SchoolClass,
)
from vertrouwen_desktop.domain.confidential.registration import NewId
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.programme import Audience

_MAX_SCHOOL = 80


def school_year(day: date) -> str:
    """Return the school year of a day, "2026-2027"; it begins on the first of August."""
    first = day.year if day.month >= 8 else day.year - 1
    return f"{first}-{first + 1}"


def year_after(year: str) -> str:
    """Return the school year after "2026-2027"; of anything else the same."""
    found = re.fullmatch(r"(\d{4})-(\d{4})", year)
    return f"{int(found[1]) + 1}-{int(found[2]) + 1}" if found else year


def named_school(people: People, name: str, region: Region) -> People:
    """Return the people of a school with this name (may be empty) and region."""
    tidy = tidy_name(name)
    if len(tidy) > _MAX_SCHOOL:
        raise KnownError(f"Deze naam is te lang. Neem er een van {_MAX_SCHOOL} tekens of minder.")
    return replace(people, school=School(tidy, region))


def add_adult(people: People, name: str, role: Role, adult_id: str) -> People:
    """Return the people with one more adult; the id comes from the adult's slot in the vault."""
    assert people.adult(adult_id) is None, "an id of its own"
    adult = Adult(adult_id, _adult_name(people, name, adult_id), role)
    return replace(people, adults=(*people.adults, adult))


def changed_adult(people: People, adult_id: str, name: str, role: Role) -> People:
    """Return the people with another name or role for an adult."""
    return _with_adult(people, replace(_adult(people, adult_id), name=_adult_name(people, name, adult_id), role=role))


def removed_adult(people: People, adult_id: str, today: date, new_id: NewId, wrote: bool = False) -> People:
    """Return the people without an adult, whose place in the lessons is empty from today on.

    Args:
        wrote: Something in the store names the adult; then, or after having taught, the adult is kept but not active.

    Raises:
        KnownError: It is the only one.
    """
    adult = _adult(people, adult_id)
    if adult.active and sum(one.active for one in people.adults) == 1:
        raise KnownError("Er moet één volwassene overblijven. Voeg eerst iemand anders toe.")
    taught = any(adult_id in (one.teacher_id, one.youth_worker_id) for one in people.pairings if one.since <= today)
    for one in (each for each in people.classes if not each.archived):
        current = people.pairing(one.class_id, today)
        if current is not None and adult_id in (current.teacher_id, current.youth_worker_id):
            people = _paired(people, _without(replace(current, since=today), adult_id), new_id)
    planned = (_without(one, adult_id) if one.since > today else one for one in people.pairings)
    people = replace(people, pairings=tuple(planned))
    if taught or wrote:
        return _with_adult(people, replace(adult, active=False))
    return replace(people, adults=tuple(one for one in people.adults if one.adult_id != adult_id))


def restored_adult(people: People, adult_id: str) -> People:
    """Return the people with an adult active again."""
    adult = _adult(people, adult_id)
    return _with_adult(people, replace(adult, name=_adult_name(people, adult.name, adult_id), active=True))


def add_class(people: People, name: str, groups: str, year: str, new_id: NewId) -> People:
    """Return the people with one more class."""
    made = SchoolClass(new_id(), _class_name(people, name, ""), checked_groups(groups), year)
    return replace(people, classes=(*people.classes, made))


def changed_class(people: People, class_id: str, name: str, groups: str) -> People:
    """Return the people with another name or other year groups for a class."""
    now = replace(_class(people, class_id), name=_class_name(people, name, class_id), groups=checked_groups(groups))
    return _with_class(people, now)


def class_given(people: People, class_id: str, audience: Audience, programme_id: str) -> People:
    """Return the people with a class that gets another programme, or the same for another audience."""
    return _with_class(people, replace(_class(people, class_id), audience=audience, programme_id=programme_id))


def archived_class(people: People, class_id: str) -> People:
    """Return the people with a class that is over; its pupils stay in it."""
    return _with_class(people, replace(_class(people, class_id), archived=True))


def restored_class(people: People, class_id: str) -> People:
    """Return the people with a class that is offered again."""
    one = _class(people, class_id)
    return _with_class(people, replace(one, name=_class_name(people, one.name, class_id), archived=False))


def paired(people: People, class_id: str, teacher_id: str, youth_worker_id: str, since: date, new_id: NewId) -> People:
    """Return the people with these two giving the lessons to a class from a day on; an id may be empty.

    Raises:
        KnownError: It is twice the same adult.
    """
    _class(people, class_id)
    assert all(not one or _adult(people, one).active for one in (teacher_id, youth_worker_id)), "an adult who is here"
    if teacher_id and teacher_id == youth_worker_id:
        raise KnownError("Kies twee verschillende mensen, of laat één plek leeg.")
    return _paired(people, Pairing("", class_id, teacher_id, youth_worker_id, since), new_id)


def _paired(people: People, pairing: Pairing, new_id: NewId) -> People:
    """Put a pairing in: on a day that has one already it takes its place; when nothing changes there is none."""
    now = people.pairing(pairing.class_id, pairing.since)
    two = (pairing.teacher_id, pairing.youth_worker_id)
    if now is not None and (now.teacher_id, now.youth_worker_id) == two:
        return people
    if now is not None and now.since == pairing.since:
        own = replace(pairing, pairing_id=now.pairing_id)
        return replace(people, pairings=tuple(own if one is now else one for one in people.pairings))
    return replace(people, pairings=(*people.pairings, replace(pairing, pairing_id=new_id())))


def _without(pairing: Pairing, adult_id: str) -> Pairing:
    return replace(
        pairing,
        teacher_id="" if pairing.teacher_id == adult_id else pairing.teacher_id,
        youth_worker_id="" if pairing.youth_worker_id == adult_id else pairing.youth_worker_id,
    )


def _adult_name(people: People, text: str, adult_id: str) -> str:
    name = checked_name(text)
    others = (one for one in people.adults if one.active and one.adult_id != adult_id)
    if any(name_key(one.name) == name_key(name) for one in others):
        raise KnownError(f"Er is al een {name}. Zet er een letter bij.")
    return name


def _class_name(people: People, text: str, class_id: str) -> str:
    name = checked_class(text)
    others = (one for one in people.classes if not one.archived and one.class_id != class_id)
    if any(name_key(one.name) == name_key(name) for one in others):
        raise KnownError(f"Er is al een groep met de naam {name}. Kies een andere naam.")
    return name


def _adult(people: People, adult_id: str) -> Adult:
    adult = people.adult(adult_id)
    assert adult is not None, "an adult of ours"
    return adult


def _class(people: People, class_id: str) -> SchoolClass:
    found = people.school_class(class_id)
    assert found is not None, "a class of ours"
    return found


def _with_adult(people: People, adult: Adult) -> People:
    return replace(people, adults=tuple(adult if one.adult_id == adult.adult_id else one for one in people.adults))


def _with_class(people: People, changed: SchoolClass) -> People:
    return replace(
        people, classes=tuple(changed if one.class_id == changed.class_id else one for one in people.classes)
    )
