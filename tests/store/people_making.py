"""Fictional people."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

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
from vertrouwen_desktop.domain.plan import Calendar, Holiday, Plan, PlannedLesson
from vertrouwen_desktop.domain.programme import Audience

NAMES = [
    "Noor",
    "Sem",
    "Zoë",
    "Daan",
    "Renée",
    "Milan",
    "Çağla",
    "Lucas",
    "Sofía",
    "Finn",
    "Mila",
    "Jean-Pierre",
    "Yara",
    "Bram",
    "Anne",
    "Luuk",
    "Fenna",
    "Mohammed",
    "Saar",
    "Olivier",
    "Aïsha",
    "Thijs",
    "Juul",
    "Ravi",
    "Lotte",
    "Kwame",
    "Pleun",
    "Teun",
    "Ming",
    "Øystein",
]
NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)

ADULTS = (
    Adult("a-marit", "Juf Marit", Role.TEACHER),
    Adult("a-sam", "Sam", Role.YOUTH_WORKER),
    Adult("a-oud", "Meester Kees", Role.TEACHER, active=False),
    Adult("a-inval", "Çiğdem", Role.SUBSTITUTE),
)
CLASSES = (
    SchoolClass("c-otters", "De Otters", "6/7", "2026-2027"),
    SchoolClass("c-uilen", "De Uilen", "S", "2026-2027"),
    SchoolClass("c-oud", "Groep 8", "8", "2025-2026", archived=True),
)
PAIRINGS = (
    Pairing("p-1", "c-otters", "a-oud", "a-sam", date(2026, 8, 17)),
    Pairing("p-2", "c-otters", "a-marit", "a-sam", date(2026, 10, 1)),
    Pairing("p-3", "c-uilen", "a-inval", "", date(2026, 8, 17)),
)
PUPILS = (
    *(Pupil(f"k{n}", "c-otters", name, group="6" if n % 2 else "7") for n, name in enumerate(NAMES)),
    Pupil("k30", "c-uilen", "Sem", "B", "vos", "S", source_key="ab12"),
    Pupil("k31", "c-uilen", "Sem", "K", "egel", "S", restricted=True),
    Pupil("k32", "c-oud", "Vertrokken", left_on=date(2026, 7, 10)),
)
PEOPLE = People(School("De Regenboog", Region.MIDDLE), ADULTS, CLASSES, PAIRINGS, PUPILS)
SAID = Consent(Purpose.BOARD_NAME, Wish.WITHDRAWN, date(2026, 11, 3), Sayer.BOTH, "a-marit")
ASKED = replace(
    PEOPLE,
    classes=tuple(replace(one, audience=Audience.NON_READERS, programme_id="respect") for one in CLASSES),
    pupils=tuple(replace(one, consents=(SAID,)) if one.pupil_id == "k30" else one for one in PUPILS),
)
"""The same, after somebody asked about names on the board, and chose the lessons."""
CALENDAR = Calendar(
    plans=(
        Plan(
            "c-otters",
            "bouwen",
            (PlannedLesson(1, date(2026, 9, 8), time(10, 30)), PlannedLesson(2, date(2026, 9, 15))),
        ),
        Plan("c-uilen", "bouwen"),
    ),
    holidays=(Holiday("h1", "Herfstvakantie", date(2026, 10, 17), date(2026, 10, 25)),),
)
