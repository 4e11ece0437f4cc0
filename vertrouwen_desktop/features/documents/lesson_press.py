"""What the press sets for a paper of a lesson: its template, its data and its pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from vertrouwen_desktop.domain.lesson_papers import PaperFacts, PaperOrder
from vertrouwen_desktop.domain.papers import PaperKind
from vertrouwen_desktop.features.documents.lesson_cards import EXTRA_DRAWINGS, MAKERS
from vertrouwen_desktop.features.documents.lesson_plan import lesson_plan
from vertrouwen_desktop.features.documents.lesson_schema import Paged

_FILE_NAMES = {
    PaperKind.PLAN: "hele-les",
    PaperKind.SIGNAL_CARDS: "seinkaarten",
    PaperKind.PLACE_CARDS: "plekkaarten",
    PaperKind.PROMISES: "klasafspraak",
    PaperKind.METER_5: "meterkaarten-5",
    PaperKind.METER_3: "meterkaarten-3",
    PaperKind.SITUATIONS: "situatiekaarten",
    PaperKind.TIP_CARDS: "tipkaarten",
    PaperKind.TIPS: "tips",
    PaperKind.PLAN_CARDS: "afsprakenkaarten",
    PaperKind.RULES: "gespreksregels",
    PaperKind.PRIDE_LETTER: "trotsbrief",
    PaperKind.RESERVE_LETTER: "reservebrief",
    PaperKind.CHOICE_CARDS: "keuzekaarten",
    PaperKind.WORD_CARDS: "woordkaarten",
    PaperKind.WISH_CARDS: "wenskaarten",
    PaperKind.DIPLOMA: "diploma",
    PaperKind.LETTER: "brief",
    PaperKind.LETTER_SIMPLE: "brief-plaatjes",
}


def lesson_file_name(order: PaperOrder, number: int) -> str:
    """Return the name to offer for a file: what it is and of which lesson."""
    return f"les-{number}-{_FILE_NAMES[order.kind]}{'-grijs' if order.grey else ''}.pdf"


NAMES = frozenset({"picture", "drawing"})
"""Keys under which the data of a paper name a picture: never shown."""


@dataclass(frozen=True, slots=True)
class Job:
    """A paper to set; `pictures` by name or path."""

    template: str
    page: Paged
    pictures: frozenset[str]


def job(order: PaperOrder, facts: PaperFacts) -> Job:
    """Return what is set for `order`."""
    template, maker = MAKERS.get(order.kind, ("lesson-plan", lambda facts: lesson_plan(facts, order.alone)))
    page = maker(facts).model_copy(update={"grey": order.grey})
    return Job(template, page, frozenset((*_named(page.model_dump()), *EXTRA_DRAWINGS.get(template, ()))))


def _named(value: Any) -> Iterator[str]:
    """Yield the pictures that the data of a paper name."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in NAMES and isinstance(inner, str):
                yield inner
            else:
                yield from _named(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _named(inner)
