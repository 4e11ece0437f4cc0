"""How long each kind of data is kept, why, and what is over its term: pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from vertrouwen_desktop.domain.confidential.retention import (
    COUNTS_FROM,
    DEFAULT_DAYS,
    LEAST_DAYS,
    MOST_DAYS,
    CountsFrom,
)
from vertrouwen_desktop.domain.confidential.rights import Category, Due, Term
from vertrouwen_desktop.domain.plan_words import MONTHS

Done = Callable[[str], None]

CHOICES = (0, 7, 14, 28, 42, 56, 91, 182, 365, 730, 1095, 1825, 3650)
"""In days; a term that was chosen otherwise stays until it is moved."""
WORDS = {
    0: "direct",
    7: "1 week",
    14: "2 weken",
    28: "4 weken",
    42: "6 weken",
    56: "8 weken",
    91: "3 maanden",
    182: "6 maanden",
    365: "1 jaar",
    730: "2 jaar",
    1095: "3 jaar",
    1825: "5 jaar",
    3650: "10 jaar",
}
FROM_WORDS = {
    CountsFrom.ENTRY: "nadat het is opgeschreven",
    CountsFrom.SCHOOL_YEAR: "na het schooljaar",
    CountsFrom.LAST_LESSON: "na les 7",
    CountsFrom.LEFT: "nadat het kind van school is",
    CountsFrom.VALID_UNTIL: "na de einddatum van de kaart",
}
TITLES = {
    Category.MOMENTS: "Aantekeningen bij momenten",
    Category.READINGS: "Metingen van spanning",
    Category.CARDS: "Afsprakenkaarten",
    Category.REFLECTIONS: "Reflecties van jullie samen",
    Category.CLASS_WORK: "Werk van de klas",
    Category.LETTERS: "Brieven",
    Category.SCORES: "Scores van vragenlijsten",
    Category.PUPILS: "Namen van kinderen",
    Category.LOG: "Logboek",
}
REASONS = {
    Category.MOMENTS: "Voor het gesprek over de groep. Volgend jaar begint ieder kind opnieuw.",
    Category.READINGS: "Om te zien wat de lessen deden. Daarna zegt het weinig meer.",
    Category.CARDS: "Een kaart die niet meer geldt, helpt niemand.",
    Category.REFLECTIONS: "Dit gaat over jullie eigen werk, en alleen over dit jaar.",
    Category.CLASS_WORK: "Afspraken en antwoorden van de klas horen bij dit jaar.",
    Category.LETTERS: "De brief zelf is thuis.",
    Category.SCORES: "Hoort bij het leerlingdossier: in de regel twee jaar.",
    Category.PUPILS: "Hoort bij het leerlingdossier: in de regel twee jaar.",
    Category.LOG: "Om te kunnen zien wie wat bekeek. Minstens een half jaar.",
}


@dataclass(frozen=True, slots=True)
class TermRow:
    """A category as the page shows it."""

    category: str
    title: str
    term: str
    counts_from: str
    reason: str
    note: str
    can_be_shorter: bool
    can_be_longer: bool


@dataclass(frozen=True, slots=True)
class DueRow:
    """What is over its term."""

    category: str
    text: str


class TermsActions(Protocol):
    """What the page asks of the program. None of these blocks or raises."""

    def save_terms(self, terms: tuple[Term, ...]) -> None: ...
    def look(self, done: Callable[[str, tuple[Due, ...]], None]) -> None:
        """Read what is over its term; `done` gets a sentence or "", and the list."""
        ...

    def purge(self, due: tuple[Due, ...], done: Callable[[str, int], None]) -> None:
        """Erase exactly these; `done` gets a sentence or "", and how many records went."""
        ...

    def save_certificate(self, done: Done) -> None:
        """Ask where, and keep the proof of the last purge there as PDF."""
        ...


def term_rows(terms: Iterable[Term]) -> list[TermRow]:
    return [_row(term) for term in terms]


def longer(term: Term) -> Term:
    """Return the term one choice longer; the longest stays."""
    return Term(term.category, next((days for days in CHOICES if days > term.days), min(term.days, MOST_DAYS)))


def shorter(term: Term) -> Term:
    """Return the term one choice shorter; never under what the category needs at least."""
    least = LEAST_DAYS.get(term.category, 0)
    lower = [days for days in CHOICES if least <= days < term.days]
    return Term(term.category, lower[-1] if lower else max(least, min(term.days, CHOICES[-1])))


def term_words(days: int) -> str:
    """Return a number of days in words."""
    if days in WORDS:
        return WORDS[days]
    return f"{days} dagen"


def due_words(due: Due) -> str:
    """Return what is over its term: how many, and since when."""
    count = f"{due.count} {'regel' if due.count == 1 else 'regels'}"
    since = f"{due.since.day} {MONTHS[due.since.month - 1]} {due.since.year}"
    return f"{TITLES[due.category]}: {count}, de oudste van {since}."


def _row(term: Term) -> TermRow:
    usual = DEFAULT_DAYS[term.category]
    note = (
        f"Langer dan ons voorstel ({term_words(usual)}). Schrijf in jullie register waarom."
        if term.days > usual
        else ""
    )
    counts = FROM_WORDS[COUNTS_FROM[term.category]]
    return TermRow(
        term.category.value,
        TITLES[term.category],
        term_words(term.days),
        counts,
        REASONS[term.category],
        note,
        can_be_shorter=shorter(term).days < term.days,
        can_be_longer=longer(term).days > term.days,
    )
