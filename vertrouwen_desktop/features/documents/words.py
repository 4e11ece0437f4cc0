"""The words on paper, in plain Dutch (B1): for parents and for the school's folder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from vertrouwen_desktop.domain.confidential.people import Role
from vertrouwen_desktop.domain.confidential.retention import COUNTS_FROM, CountsFrom
from vertrouwen_desktop.domain.confidential.rights import Category, Term

ROLES = {
    Role.TEACHER: "leerkracht",
    Role.YOUTH_WORKER: "jeugdhulpverlener",
    Role.SUBSTITUTE: "invaller",
    Role.COUNSELLOR: "intern begeleider",
}


@dataclass(frozen=True, slots=True)
class CategoryWords:
    """A category for who never saw the program: as the school calls it, as a parent reads it, and why it is kept."""

    name: str
    title: str
    why: str


CATEGORIES = {
    Category.PUPILS: CategoryWords(
        "Kinderen",
        "Wie uw kind is",
        "Zo weten de volwassenen wie er in de groep zit.",
    ),
    Category.MOMENTS: CategoryWords(
        "Momenten in de les",
        "Momenten in de les",
        "Er gebeurde iets in de les. De volwassenen schreven het op om er later op terug te komen.",
    ),
    Category.READINGS: CategoryWords(
        "Spanningsmetingen",
        "Hoeveel spanning uw kind voelde",
        "Uw kind, of een volwassene, wees een kleur aan. Zo kan iemand op tijd helpen.",
    ),
    Category.CARDS: CategoryWords(
        "Afsprakenkaarten",
        "De afsprakenkaart",
        "Hierop staat wat uw kind helpt als de spanning stijgt. De kaart is samen met uw kind gemaakt.",
    ),
    Category.REFLECTIONS: CategoryWords(
        "Reflecties",
        "Terugkijken door de volwassenen",
        "Na de les kijken de volwassenen terug op hun eigen werk. Soms noemen zij daarbij uw kind.",
    ),
    Category.CLASS_WORK: CategoryWords(
        "Werk van de klas",
        "Werk van de klas",
        "Dit maakte de klas samen.",
    ),
    Category.LETTERS: CategoryWords(
        "Brieven en huiswerk",
        "Brieven en huiswerk",
        "Zo weten de volwassenen welke brief er al is, en wat er mag worden voorgelezen.",
    ),
    Category.SCORES: CategoryWords(
        "Vragenlijsten",
        "Vragenlijsten",
        "Zo ziet de school of de lessen de groep helpen.",
    ),
    Category.LOG: CategoryWords(
        "Logboek",
        "Wie heeft gekeken",
        "Het programma schrijft op wie gegevens bekijkt, meegeeft of wist.",
    ),
}
"""In the order in which they stand on paper."""

_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_ENDS = {
    CountsFrom.ENTRY: "nadat het is opgeschreven",
    CountsFrom.SCHOOL_YEAR: "na het einde van het schooljaar",
    CountsFrom.LAST_LESSON: "na les 7",
    CountsFrom.LEFT: "nadat een kind van school is gegaan",
    CountsFrom.VALID_UNTIL: "na de laatste dag dat de kaart geldt",
}
_AT_ONCE = {
    CountsFrom.ENTRY: "de dag waarop het is opgeschreven",
    CountsFrom.SCHOOL_YEAR: "het einde van het schooljaar",
    CountsFrom.LAST_LESSON: "de dag van les 7",
    CountsFrom.LEFT: "de dag waarop een kind van school gaat",
    CountsFrom.VALID_UNTIL: "de laatste dag dat de kaart geldt",
}


def day_words(day: date) -> str:
    """Return a day as one says it: 22 november 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def moment_words(moment: datetime) -> str:
    """Return a moment as one says it: 22 november 2026, 10.05 uur. In the zone that it comes in."""
    return f"{day_words(moment.date())}, {moment.hour}.{moment.minute:02} uur"


def length_words(days: int) -> str:
    """Return a number of days in the largest whole unit that people use for it."""
    if days and days % 365 == 0:
        return f"{days // 365} jaar"
    if days >= 14 and days % 7 == 0:
        return f"{days // 7} weken"
    return "1 dag" if days == 1 else f"{days} dagen"


def term_words(term: Term) -> str:
    """Return until when something may be kept, to stand after "tot"."""
    base = COUNTS_FROM[term.category]
    return f"{length_words(term.days)} {_ENDS[base]}" if term.days else _AT_ONCE[base]


def count_words(count: int, one: str, more: str) -> str:
    """Return a number with its word: 1 regel, 2 regels."""
    return f"{count} {one if count == 1 else more}"
