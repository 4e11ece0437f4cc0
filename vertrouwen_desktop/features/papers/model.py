"""Which papers a lesson has, how many of each, and what one does with them. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

from vertrouwen_desktop.domain.lesson_papers import PaperFacts, PaperOrder, papers_of
from vertrouwen_desktop.domain.papers import PAPER_NAMES, PaperKind

Done = Callable[[str], None]
"""Told "" or a sentence that says what is wrong."""
Looked = Callable[[str, tuple[bytes, ...]], None]


class Count(StrEnum):
    """For whom a paper is: each adult, each child, each child and the adults, or the class."""

    ADULTS = "adults"
    CHILDREN = "children"
    ALL = "all"
    CLASS = "class"


@dataclass(frozen=True, slots=True)
class Use:
    """How a paper is used.

    Attributes:
        what: In one sentence what it is for.
        on_a_sheet: How many go on an A4; 1: it is the whole sheet.
    """

    what: str
    count: Count
    on_a_sheet: int = 1


USES: Mapping[PaperKind, Use] = MappingProxyType(
    {
        PaperKind.PLAN: Use("Alles van deze les, ook voor wie invalt of als het bord uitvalt.", Count.ADULTS),
        PaperKind.SIGNAL_CARDS: Use("Knip, en vouw dubbel. Rechtop betekent: ik heb jullie nodig.", Count.CHILDREN, 4),
        PaperKind.PLACE_CARDS: Use("Voor een naam en een tekening, op de eigen plek.", Count.CHILDREN, 4),
        PaperKind.PROMISES: Use("Voor aan de muur. Nog leeg? Schrijf de zinnen er zelf op.", Count.CLASS),
        PaperKind.METER_5: Use("Met een knijper aan de rand. Ook jullie hebben er een.", Count.ALL, 4),
        PaperKind.METER_3: Use("Voor wie nog niet leest. Met een knijper aan de rand.", Count.ALL, 4),
        PaperKind.SITUATIONS: Use("Om over te praten. Op de lege kaarten past iets van jullie zelf.", Count.CLASS),
        PaperKind.TIP_CARDS: Use("Elk kind tekent of schrijft er twee tips op.", Count.CHILDREN, 4),
        PaperKind.TIPS: Use("De tips van de tipmuur, om op te hangen of neer te leggen.", Count.CLASS),
        PaperKind.PLAN_CARDS: Use("Het eigen plan van elk kind, met vier vakken.", Count.CHILDREN, 2),
        PaperKind.RULES: Use("Voor naast de kring.", Count.CLASS),
        PaperKind.PRIDE_LETTER: Use("Gaat mee naar huis. Schrijf erop wanneer hij terug mag zijn.", Count.CHILDREN),
        PaperKind.RESERVE_LETTER: Use(
            "Voor wie er van thuis geen krijgt. Noem wat je zelf zag. Zet er niet bij waarom school schrijft.",
            Count.CLASS,
        ),
        PaperKind.CHOICE_CARDS: Use(
            "Elk kind kiest hoe de brief gelezen wordt. Haal ze omgekeerd op.", Count.CHILDREN, 4
        ),
        PaperKind.WORD_CARDS: Use("Schrijf op elke kaart één mooi woord.", Count.CHILDREN, 4),
        PaperKind.WISH_CARDS: Use("Drie vakken: talent, wens en eerste stap.", Count.CHILDREN, 2),
        PaperKind.DIPLOMA: Use("Schrijf de naam er met de hand op.", Count.CHILDREN),
        PaperKind.LETTER: Use("In gewone taal. Groep, dag en namen staan er al op als ze bekend zijn.", Count.CHILDREN),
        PaperKind.LETTER_SIMPLE: Use("Dezelfde brief in korte zinnen.", Count.CHILDREN),
    }
)


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper as the page lists it."""

    key: str
    name: str
    what: str
    amount: str
    chosen: bool


class PapersDoing(Protocol):
    """What the page asks of the program. None of these blocks or raises; each answers later, once."""

    def look(self, order: PaperOrder, facts: PaperFacts, done: Looked) -> None:
        """Set the paper and give each page as PNG."""
        ...

    def show(self, order: PaperOrder, facts: PaperFacts, done: Done, lies: Done) -> None:
        """Open the PDF in the system's viewer, where it is printed; `lies` is told where it was kept."""
        ...

    def save(self, order: PaperOrder, facts: PaperFacts, done: Done) -> None:
        """Keep the PDF where the adult wants; never answers when they thought better of it."""
        ...

    def choose(self, number: int) -> None:
        """Show the papers of another lesson."""
        ...

    def back(self) -> None: ...


def rows(facts: PaperFacts | None, chosen: PaperKind | None) -> list[PaperRow]:
    """Return the papers of the lesson, in the order of use."""
    if facts is None:
        return []
    return [
        PaperRow(kind.value, PAPER_NAMES[kind], USES[kind].what, amount(kind, facts.class_size), kind is chosen)
        for kind in papers_of(facts.lesson, facts.audience)
    ]


def amount(kind: PaperKind, class_size: int) -> str:
    """Return how often it is printed; without a number of children only how many go on a sheet."""
    use = USES[kind]
    if use.count is Count.ADULTS:
        return "Eén keer voor elke volwassene"
    if use.count is Count.CLASS:
        return "Zo vaak als nodig" if kind is PaperKind.RESERVE_LETTER else "Eén keer"
    if not class_size:
        whom = "kind en voor jullie allebei" if use.count is Count.ALL else "kind"
        return f"Voor elk {whom}" + (f"; {use.on_a_sheet} op een blad" if use.on_a_sheet > 1 else "")
    cards = class_size + (2 if use.count is Count.ALL else 0)
    sheets = -(-cards // use.on_a_sheet)
    children = "1 kind" if class_size == 1 else f"{class_size} kinderen"
    whom = f"{children} en jullie twee" if use.count is Count.ALL else children
    return (
        f"{sheets} keer afdrukken: {use.on_a_sheet} op een blad, voor {whom}"
        if use.on_a_sheet > 1
        else (f"{sheets} keer afdrukken, voor {whom}")
    )
