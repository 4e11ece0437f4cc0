"""The class of the demo. All of them are made up."""

from __future__ import annotations

from datetime import date, time, timedelta

from vertrouwen_desktop.domain.confidential.people import (
    Adult,
    Consent,
    Pairing,
    People,
    Pupil,
    Purpose,
    Region,
    Role,
    Sayer,
    School,
    SchoolClass,
    Wish,
)
from vertrouwen_desktop.domain.confidential.symbols import SYMBOLS
from vertrouwen_desktop.domain.plan import Calendar
from vertrouwen_desktop.domain.planning import weekly
from vertrouwen_desktop.domain.programme import Programme

CLASS = "demo-class"
NAMES = (
    *("Amira", "Bas", "Daan", "Elif", "Faya", "Gijs", "Hanna", "Ilias", "Jip", "Kofi", "Lotte", "Mees"),
    *("Nora", "Omar", "Pien", "Quinn", "Roos", "Sem", "Tess", "Umut", "Veerle", "Wout", "Yara", "Zoë"),
)
REFUSED = {"Gijs": Sayer.CHILD, "Tess": Sayer.CARER}
WITHDRAWN = {"Omar": Sayer.BOTH}
UNASKED = frozenset({"Faya", "Quinn", "Wout"})
"""Whose names may be on the board: the others said yes."""


def demo_people() -> People:
    """Return a school with one class, its two adults and 24 children."""
    adults = (
        Adult("demo-teacher", "Juf Marit", Role.TEACHER),
        Adult("demo-youth-worker", "Sam", Role.YOUTH_WORKER),
        Adult("demo-counsellor", "Noor", Role.COUNSELLOR),
    )
    symbols = tuple(SYMBOLS)
    return People(
        school=School("De Lindeboom (verzonnen)", Region.MIDDLE),
        adults=adults,
        classes=(SchoolClass(CLASS, "Groep 6b (verzonnen)", "6", "2026-2027"),),
        pairings=(Pairing("demo-pairing", CLASS, "demo-teacher", "demo-youth-worker", date(2026, 8, 1)),),
        pupils=tuple(
            Pupil(
                f"demo-{number}",
                CLASS,
                name,
                symbol=symbols[number % len(symbols)],
                group="6",
                consents=_consents(name),
            )
            for number, name in enumerate(NAMES)
        ),
    )


def _consents(name: str) -> tuple[Consent, ...]:
    if name in UNASKED:
        return ()
    wish = Wish.REFUSED if name in REFUSED else Wish.WITHDRAWN if name in WITHDRAWN else Wish.GIVEN
    sayer = (REFUSED | WITHDRAWN).get(name, Sayer.BOTH)
    return (Consent(Purpose.BOARD_NAME, wish, date(2026, 11, 3), sayer, "demo-teacher"),)


def demo_calendar(programme: Programme, today: date) -> Calendar:
    """Return a plan of the lessons of the demo's class, weekly from today's week on."""
    first = today + timedelta(days=(1 - today.weekday()) % 7)
    numbers = [lesson.number for lesson in programme.lessons]
    return Calendar((weekly(CLASS, programme.programme_id, numbers, first, time(10, 15), ()),))
