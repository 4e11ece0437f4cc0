"""What the page says of each paper."""

from __future__ import annotations

import pytest

from tests.features.papers.sample import FACTS
from vertrouwen_desktop.domain.papers import PaperKind
from vertrouwen_desktop.features.papers.model import USES, amount, rows


def test_every_paper_has_a_use() -> None:
    assert set(USES) == set(PaperKind)


@pytest.mark.parametrize(
    ("kind", "size", "words"),
    [
        (PaperKind.METER_5, 26, "7 keer afdrukken: 4 op een blad, voor 26 kinderen en jullie twee"),
        (PaperKind.METER_5, 0, "Voor elk kind en voor jullie allebei; 4 op een blad"),
        (PaperKind.PLACE_CARDS, 24, "6 keer afdrukken: 4 op een blad, voor 24 kinderen"),
        (PaperKind.PLAN_CARDS, 1, "1 keer afdrukken: 2 op een blad, voor 1 kind"),
        (PaperKind.LETTER, 6, "6 keer afdrukken, voor 6 kinderen"),
        (PaperKind.LETTER, 0, "Voor elk kind"),
        (PaperKind.PLAN, 26, "Eén keer voor elke volwassene"),
        (PaperKind.RULES, 26, "Eén keer"),
        (PaperKind.RESERVE_LETTER, 26, "Zo vaak als nodig"),
    ],
)
def test_how_often_it_is_printed_is_said_in_words(kind: PaperKind, size: int, words: str) -> None:
    assert amount(kind, size) == words


def test_the_papers_stand_in_the_order_of_use() -> None:
    assert [row.key for row in rows(FACTS, PaperKind.RULES)] == [
        "lesson-plan",
        "meter-5",
        "meter-3",
        "situations",
        "rules",
        "letter",
        "letter-simple",
    ]
    assert [row.key for row in rows(FACTS, PaperKind.RULES) if row.chosen] == ["rules"]


def test_without_a_lesson_there_is_nothing() -> None:
    assert rows(None, None) == []
