"""What the page shows of people, as rows and sentences: pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from vertrouwen_desktop.domain.audience_words import AUDIENCE_DETAILS, AUDIENCE_WORDS
from vertrouwen_desktop.domain.confidential.people import Adult, People, Pupil, Role, SchoolClass
from vertrouwen_desktop.domain.confidential.symbols import SYMBOLS, drawing
from vertrouwen_desktop.domain.programme import Audience

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
NO_PROGRAMME = "Een lesprogramma dat hier niet meer is"
STANDS_IN = (Role.SUBSTITUTE, Role.COUNSELLOR)


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One of several ways: one is chosen."""

    key: str
    text: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class AudienceRow:
    """For whom the lessons of a class can be, with what that means."""

    key: str
    text: str
    detail: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ClassRow:
    """A class to choose."""

    class_id: str
    name: str
    spoken: str
    current: bool
    archived: bool


@dataclass(frozen=True, slots=True)
class PupilRow:
    """A child as a card.

    Attributes:
        drawing: Of the symbol; empty: `letter` stands there instead.
        detail: What is not as with the others, or empty.
        spoken: The same in words, for a screen reader.
    """

    pupil_id: str
    name: str
    drawing: str
    letter: str
    detail: str
    spoken: str


@dataclass(frozen=True, slots=True)
class SymbolRow:
    """A symbol to choose; `owner` has it already, or is empty."""

    symbol: str
    drawing: str
    word: str
    owner: str
    chosen: bool


def pupil_row(pupil: Pupil, mixed: bool = False) -> PupilRow:
    """Return a child as a card; in a class of several year groups with the child's own."""
    parts = [f"groep {pupil.group}"] if mixed and pupil.group else []
    parts += ["afgeschermd"] if pupil.restricted else []
    parts = [f"weg sinds {day_words(pupil.left_on)}"] if pupil.left_on else parts
    detail = " · ".join(parts)
    word = SYMBOLS.get(pupil.symbol, "")
    spoken = ", ".join(part for part in (pupil.shown_name, word, *parts) if part)
    return PupilRow(
        pupil.pupil_id, pupil.shown_name, drawing(pupil.symbol), pupil.call_name[:1].upper(), detail, spoken
    )


def class_rows(people: People, current: str, old: bool) -> Iterator[ClassRow]:
    """Yield the classes to choose from, those that are over only when asked for."""
    for one in people.classes:
        if not one.archived or old or one.class_id == current:
            name = f"{one.name} · {one.school_year}" if one.archived and one.school_year else one.name
            spoken = f"{name}, oude groep" if one.archived else name
            yield ClassRow(one.class_id, name, spoken, one.class_id == current, one.archived)


def symbol_rows(people: People, pupil: Pupil) -> Iterator[SymbolRow]:
    """Yield all symbols, with who in the class has each."""
    owners = {one.symbol: one.shown_name for one in people.pupils_of(pupil.class_id) if one.pupil_id != pupil.pupil_id}
    for name, word in SYMBOLS.items():
        yield SymbolRow(name, drawing(name), word, owners.get(name, ""), name == pupil.symbol)


def adult_choices(people: People, role: Role, chosen: str) -> Iterator[ChoiceRow]:
    """Yield who can be the teacher or the youth worker of a class; the first one is nobody."""
    yield ChoiceRow("", "Nog niemand", not chosen)
    for one in people.adults:
        if one.adult_id == chosen or (one.active and one.role in (role, *STANDS_IN)):
            yield ChoiceRow(one.adult_id, one.name, one.adult_id == chosen)


def audience_rows(chosen: Audience) -> list[AudienceRow]:
    """Return for whom the lessons of a class can be."""
    return [AudienceRow(one.value, AUDIENCE_WORDS[one], AUDIENCE_DETAILS[one], one is chosen) for one in Audience]


def programme_rows(programmes: tuple[tuple[str, str], ...], chosen: str) -> list[ChoiceRow]:
    """Return the programmes to choose from; one that is not there any more stays in sight as long as it is chosen."""
    chosen = chosen or next((key for key, _ in programmes), "")
    rows = [ChoiceRow(key, title, key == chosen) for key, title in programmes]
    return rows if any(row.chosen for row in rows) else [*rows, ChoiceRow(chosen, NO_PROGRAMME, True)]


def programme_words(programmes: tuple[tuple[str, str], ...], chosen: str) -> str:
    """Return which programme a class follows; without an id the first one."""
    return next((row.text for row in programme_rows(programmes, chosen) if row.chosen), "")


def name_of(adult: Adult | None) -> str:
    """Return the name of an adult, or that there is nobody yet."""
    return adult.name if adult else "Nog niemand"


def both_names(teacher: Adult | None, youth_worker: Adult | None) -> str:
    """Return who give the lessons: "Marit en Sam", "alleen Sam"."""
    names = [one.name for one in (teacher, youth_worker) if one]
    return listed(names) if len(names) == 2 else f"alleen {names[0]}" if names else "nog niemand"


def adults_of(people: People, class_id: str, today: date) -> tuple[str, str, str]:
    """Return the teacher, the youth worker, and from when they give the lessons to a class."""
    pairing = people.pairing(class_id, today)
    if pairing is None:
        return name_of(None), name_of(None), ""
    two = name_of(people.adult(pairing.teacher_id)), name_of(people.adult(pairing.youth_worker_id))
    return *two, f"Vanaf {day_words(pairing.since)}"


def gone_from(people: People, class_id: str) -> list[Pupil]:
    """Return the children who were in a class and left."""
    return [one for one in people.pupils if one.class_id == class_id and one.left_on is not None]


def can_go_up(people: People) -> bool:
    """Tell whether a class that is not over has a child in it."""
    there = {one.class_id for one in people.classes if not one.archived}
    return any(one.class_id in there and one.left_on is None for one in people.pupils)


def class_detail(people: People, school_class: SchoolClass) -> str:
    """Return what kind of class it is, in one line."""
    groups = f"jaargroep {school_class.groups}" if school_class.groups else ""
    count = children(len(people.pupils_of(school_class.class_id)))
    return " · ".join(part for part in (count, groups, school_class.school_year) if part)


def children(count: int) -> str:
    """Return "1 kind", "24 kinderen"."""
    return "1 kind" if count == 1 else f"{count or 'nog geen'} kinderen"


def listed(names: list[str]) -> str:
    """Return "Noor, Sam en Levi"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} en {names[-1]}" if names else ""


def day_words(day: date) -> str:
    """Return a day as 3 maart 2027."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def day_typed(day: date) -> str:
    """Return a day as it is typed, 3-3-2027."""
    return f"{day.day}-{day.month}-{day.year}"


def typed_day(text: str) -> date | None:
    """Return the day that was typed; None when it is none, or not of this time."""
    found = re.fullmatch(r"\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*", text)
    try:
        day = date(int(found[3]), int(found[2]), int(found[1])) if found else None
    except ValueError:
        return None
    return day if day and 2000 <= day.year <= 2100 else None
