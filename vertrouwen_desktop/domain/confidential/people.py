"""Who there is: the school, its adults, its classes, their pupils. Never on the board."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from vertrouwen_desktop.domain.programme import Audience


class Role(StrEnum):
    """What an adult does."""

    TEACHER = "teacher"
    YOUTH_WORKER = "youth_worker"
    SUBSTITUTE = "substitute"
    COUNSELLOR = "counsellor"


class Region(StrEnum):
    """The three regions of the Dutch school holidays."""

    NONE = ""
    NORTH = "noord"
    MIDDLE = "midden"
    SOUTH = "zuid"


@dataclass(frozen=True, slots=True)
class School:
    """The school; there is one in a store."""

    name: str = ""
    region: Region = Region.NONE


@dataclass(frozen=True, slots=True)
class Adult:
    """An adult, by the name that the class uses. One who is not `active` is kept for what was written then."""

    adult_id: str
    name: str
    role: Role
    active: bool = True


@dataclass(frozen=True, slots=True)
class SchoolClass:
    """A class in a school year.

    Attributes:
        groups: The year groups in it as the school writes them: "6", "5/6", "S" (special school).
        school_year: "2026-2027".
        archived: Its year is over; it is not offered any more.
        audience: For whom it gets its lessons.
        programme_id: The programme that it follows; empty: the first one there is.
    """

    class_id: str
    name: str
    groups: str = ""
    school_year: str = ""
    archived: bool = False
    audience: Audience = Audience.STANDARD
    programme_id: str = ""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Which two adults give the lessons to a class, from a day on; the newest one up to today counts.

    An adult's id may be empty: nobody yet, or one adult alone.
    """

    pairing_id: str
    class_id: str
    teacher_id: str
    youth_worker_id: str
    since: date


class Purpose(StrEnum):
    """What a child or its carers may say yes or no to."""

    BOARD_NAME = "board_name"


class Wish(StrEnum):
    """What they said. Who never was asked, has none."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Sayer(StrEnum):
    """Who said so."""

    CARER = "carer"
    CHILD = "child"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Consent:
    """What was said about one purpose, on which day, by whom; `kept_by` is the adult who wrote it down."""

    purpose: Purpose
    wish: Wish
    on: date
    said_by: Sayer
    kept_by: str = ""


@dataclass(frozen=True, slots=True)
class Pupil:
    """A pupil, by as little as the lessons need.

    Attributes:
        call_name: Call name or initials.
        initial: Of the surname, only when two in the class have the same call name; at most 2 letters.
        symbol: Name of a drawing (`domain.confidential.symbols`), or empty.
        group: Year group, as in `SchoolClass.groups`.
        source_key: Keyed hash of the key in the school's administration, or empty; to know the pupil again.
        left_on: Since when the pupil is not here any more.
        restricted: Hidden in lessons and exports, at the wish of the parents, without being erased.
        consents: What was said last about each purpose; one that nobody asked about is not in it.
    """

    pupil_id: str
    class_id: str
    call_name: str
    initial: str = ""
    symbol: str = ""
    group: str = ""
    source_key: str = ""
    left_on: date | None = None
    restricted: bool = False
    consents: tuple[Consent, ...] = ()

    def consent(self, purpose: Purpose) -> Consent | None:
        """Return what was said last about a purpose; None: nobody was asked."""
        return next((one for one in self.consents if one.purpose is purpose), None)

    def agrees(self, purpose: Purpose) -> bool:
        """Return whether the purpose is allowed now."""
        said = self.consent(purpose)
        return said is not None and said.wish is Wish.GIVEN

    @property
    def shown_name(self) -> str:
        """The name as the adults see it: with the initial when there is one."""
        return f"{self.call_name} {self.initial}." if self.initial else self.call_name


@dataclass(frozen=True, slots=True)
class People:
    """All of them at one moment. Every id occurs once; order is the order of entry."""

    school: School = School()
    adults: tuple[Adult, ...] = ()
    classes: tuple[SchoolClass, ...] = ()
    pairings: tuple[Pairing, ...] = ()
    pupils: tuple[Pupil, ...] = ()

    def adult(self, adult_id: str) -> Adult | None:
        return next((one for one in self.adults if one.adult_id == adult_id), None)

    def school_class(self, class_id: str) -> SchoolClass | None:
        return next((one for one in self.classes if one.class_id == class_id), None)

    def pupil(self, pupil_id: str) -> Pupil | None:
        return next((one for one in self.pupils if one.pupil_id == pupil_id), None)

    def pupils_of(self, class_id: str) -> tuple[Pupil, ...]:
        """Return the pupils who are in the class now, by name."""
        here = (one for one in self.pupils if one.class_id == class_id and one.left_on is None)
        return tuple(sorted(here, key=lambda one: (one.call_name.casefold(), one.initial.casefold(), one.pupil_id)))

    def pairing(self, class_id: str, today: date) -> Pairing | None:
        """Return who give the lessons to the class today."""
        mine = [one for one in self.pairings if one.class_id == class_id and one.since <= today]
        return max(mine, key=lambda one: one.since) if mine else None


Entity = School | Adult | SchoolClass | Pairing | Pupil


@dataclass(frozen=True, slots=True)
class PeopleChange:
    """What to keep of a change: values to put (new or instead of the one with the same id), and ids to take away."""

    puts: tuple[Entity, ...] = ()
    gone: tuple[tuple[type[Entity], str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.puts or self.gone)


def entity_id(entity: Entity) -> str:
    """Return the id of an entity; of the school it is empty, there is one."""
    if isinstance(entity, School):
        return ""
    return str(getattr(entity, fields(entity)[0].name))


def difference(before: People, after: People) -> PeopleChange:
    """Return what turns `before` into `after`."""
    old = {(type(one), entity_id(one)): one for one in _all(before)}
    new = {(type(one), entity_id(one)): one for one in _all(after)}
    puts = tuple(one for key, one in new.items() if old.get(key) != one)
    return PeopleChange(puts, tuple(key for key in old if key not in new))


def applied(people: People, change: PeopleChange) -> People:
    """Return `people` after `change`; what is replaced keeps its place."""
    now = {(type(one), entity_id(one)): one for one in _all(people)}
    for one in change.puts:
        now[type(one), entity_id(one)] = one
    for key in change.gone:
        now.pop(key, None)
    every = now.values()
    return People(
        school=next((one for one in every if isinstance(one, School)), School()),
        adults=tuple(one for one in every if isinstance(one, Adult)),
        classes=tuple(one for one in every if isinstance(one, SchoolClass)),
        pairings=tuple(one for one in every if isinstance(one, Pairing)),
        pupils=tuple(one for one in every if isinstance(one, Pupil)),
    )


def _all(people: People) -> tuple[Entity, ...]:
    return (people.school, *people.adults, *people.classes, *people.pairings, *people.pupils)
