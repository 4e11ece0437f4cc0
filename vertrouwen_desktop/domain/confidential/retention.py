"""How long what is kept: the terms to begin with, what they count from, and what is over its term.

Source: `docs/` of this project (register of processing); the school may choose other terms.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from vertrouwen_desktop.domain.confidential.rights import Category, Due, Term


class CountsFrom(StrEnum):
    """The day that a term begins to run."""

    ENTRY = "entry"
    SCHOOL_YEAR = "school_year"
    LAST_LESSON = "last_lesson"
    LEFT = "left"
    VALID_UNTIL = "valid_until"


COUNTS_FROM = {
    Category.MOMENTS: CountsFrom.SCHOOL_YEAR,
    Category.READINGS: CountsFrom.LAST_LESSON,
    Category.CARDS: CountsFrom.VALID_UNTIL,
    Category.REFLECTIONS: CountsFrom.SCHOOL_YEAR,
    Category.CLASS_WORK: CountsFrom.SCHOOL_YEAR,
    Category.LETTERS: CountsFrom.SCHOOL_YEAR,
    Category.SCORES: CountsFrom.LEFT,
    Category.PUPILS: CountsFrom.LEFT,
    Category.LOG: CountsFrom.ENTRY,
}
"""LAST_LESSON: lesson 7 of the class. VALID_UNTIL: the day on the card. SCHOOL_YEAR: the last day of it, 31 July."""

DEFAULT_DAYS = {
    Category.MOMENTS: 0,
    Category.READINGS: 42,
    Category.CARDS: 0,
    Category.REFLECTIONS: 0,
    Category.CLASS_WORK: 0,
    Category.LETTERS: 0,
    Category.SCORES: 730,
    Category.PUPILS: 730,
    Category.LOG: 365,
}

LEAST_DAYS = {Category.LOG: 180}
"""A log that could be emptied at once would be none."""

MOST_DAYS = 3650


def terms(chosen: Iterable[Term] = ()) -> tuple[Term, ...]:
    """Return a term for every category: the one that was chosen last, within bounds, else the default."""
    days = dict(DEFAULT_DAYS)
    for term in chosen:
        days[term.category] = min(max(term.days, LEAST_DAYS.get(term.category, 0)), MOST_DAYS)
    return tuple(Term(category, days[category]) for category in Category)


def school_year_end(day: date) -> date:
    """Return the last day of the school year that `day` lies in."""
    return date(day.year + (day.month > 7), 7, 31)


def counts_from(category: Category, day: date) -> date:
    """Return the day that the term of a record begins to run, `day` being when it was made, left or valid until."""
    return school_year_end(day) if COUNTS_FROM[category] is CountsFrom.SCHOOL_YEAR else day


def is_over(term: Term, day: date, today: date) -> bool:
    """Return whether a record of `day` has been kept for longer than its term."""
    return today - counts_from(term.category, day) > timedelta(days=term.days)


def due(term: Term, records: Iterable[tuple[str, date]], today: date) -> tuple[Due, ...]:
    """Return which of `records` (id and day) are over their term: nothing, or one `Due` with the oldest first."""
    over = sorted((day, record_id) for record_id, day in records if is_over(term, day, today))
    if not over:
        return ()
    return (Due(term.category, len(over), over[0][0], tuple(record_id for _, record_id in over)),)
