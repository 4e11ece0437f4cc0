"""The papers of a lesson, by name; a programme may say which of them a lesson needs."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class PaperKind(StrEnum):
    """A paper of a lesson; the value is its name in a programme."""

    PLAN = "lesson-plan"
    SIGNAL_CARDS = "signal-cards"
    PLACE_CARDS = "place-cards"
    PROMISES = "promises"
    METER_5 = "meter-5"
    METER_3 = "meter-3"
    SITUATIONS = "situations"
    TIP_CARDS = "tip-cards"
    TIPS = "tips"
    PLAN_CARDS = "plan-cards"
    RULES = "rules"
    PRIDE_LETTER = "pride-letter"
    RESERVE_LETTER = "reserve-letter"
    CHOICE_CARDS = "choice-cards"
    WORD_CARDS = "word-cards"
    WISH_CARDS = "wish-cards"
    DIPLOMA = "diploma"
    LETTER = "letter"
    LETTER_SIMPLE = "letter-simple"


PAPER_NAMES: Mapping[PaperKind, str] = MappingProxyType(
    {
        PaperKind.PLAN: "De hele les",
        PaperKind.SIGNAL_CARDS: "Seinkaarten",
        PaperKind.PLACE_CARDS: "Plekkaarten",
        PaperKind.PROMISES: "Klasafspraak",
        PaperKind.METER_5: "Meterkaarten met vijf standen",
        PaperKind.METER_3: "Meterkaarten met drie standen",
        PaperKind.SITUATIONS: "Situatiekaarten",
        PaperKind.TIP_CARDS: "Tipkaarten om in te vullen",
        PaperKind.TIPS: "Tips van de klas",
        PaperKind.PLAN_CARDS: "Afsprakenkaarten",
        PaperKind.RULES: "Gespreksregels",
        PaperKind.PRIDE_LETTER: "Trotsbrief van thuis",
        PaperKind.RESERVE_LETTER: "Reservebrief van school",
        PaperKind.CHOICE_CARDS: "Keuzekaarten bij de brief",
        PaperKind.WORD_CARDS: "Woordkaarten",
        PaperKind.WISH_CARDS: "Wenskaarten",
        PaperKind.DIPLOMA: "Diploma",
        PaperKind.LETTER: "Brief voor thuis",
        PaperKind.LETTER_SIMPLE: "Brief voor thuis, met plaatjes",
    }
)

ALWAYS = frozenset({PaperKind.PLAN, PaperKind.LETTER, PaperKind.LETTER_SIMPLE})
"""These follow from the lesson itself; a programme does not name them."""
NAMED = tuple(kind for kind in PaperKind if kind not in ALWAYS)
"""What a programme may name."""
