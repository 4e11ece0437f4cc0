"""What stands on a paper, before it is laid out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.features.documents.samples import FACTS, PEOPLE, SHEET, TODAY, report
from vertrouwen_desktop.domain.confidential.people import Role
from vertrouwen_desktop.domain.confidential.retention import COUNTS_FROM, terms
from vertrouwen_desktop.domain.confidential.rights import Category, Term
from vertrouwen_desktop.features.documents.model import Paper, RecoverySheet, file_name, report_about
from vertrouwen_desktop.features.documents.words import (
    CATEGORIES,
    ROLES,
    day_words,
    length_words,
    moment_words,
    term_words,
)


@pytest.mark.parametrize("paper", Paper)
def test_the_name_of_a_file_says_what_it_is_and_never_about_whom(paper: Paper) -> None:
    assert file_name(paper, TODAY) == f"{file_name(paper, TODAY).split('-2026')[0]}-2026-11-22.pdf"
    assert file_name(Paper.PUPIL_REPORT, TODAY, "json") == "kind-2026-11-22.json"
    assert file_name(paper, TODAY).isascii()


def test_every_paper_has_a_name_of_its_own() -> None:
    assert len({file_name(paper, TODAY) for paper in Paper}) == len(Paper)


def test_whom_to_ask_are_the_adults_of_the_class() -> None:
    assert report().contacts == ("Juf Marit, leerkracht", "Sam, jeugdhulpverlener")


def test_an_adult_who_left_is_not_whom_to_ask() -> None:
    assert report_about(PEOPLE, "k2", (), terms(), TODAY).contacts == ()


def test_the_report_tells_the_class_and_the_school() -> None:
    told = report()
    assert (told.name, told.class_name, told.groups, told.school) == ("Noor B.", "6a", "6", "Basisschool De Oever")


def test_facts_stand_in_order_of_time_and_those_without_a_time_come_first() -> None:
    undated = replace(FACTS[0], what="Zonder tijd", at=None)
    whats = [fact.what for fact in report(*FACTS, undated).facts_of(Category.READINGS)]
    assert whats == ["Zonder tijd", "Spanning bij aankomst", "Spanning bij afronden"]


@pytest.mark.parametrize("words", [CATEGORIES, COUNTS_FROM])
def test_every_category_has_words(words: dict[Category, object]) -> None:
    assert set(words) == set(Category)


def test_every_role_has_a_word() -> None:
    assert set(ROLES) == set(Role)


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "0 dagen"), (1, "1 dag"), (10, "10 dagen"), (42, "6 weken"), (365, "1 jaar"), (730, "2 jaar")],
)
def test_a_length_is_told_in_the_largest_whole_unit(days: int, words: str) -> None:
    assert length_words(days) == words


@pytest.mark.parametrize(
    ("term", "words"),
    [
        (Term(Category.READINGS, 42), "6 weken na les 7"),
        (Term(Category.MOMENTS, 0), "het einde van het schooljaar"),
        (Term(Category.MOMENTS, 14), "2 weken na het einde van het schooljaar"),
        (Term(Category.CARDS, 0), "de laatste dag dat de kaart geldt"),
        (Term(Category.PUPILS, 730), "2 jaar nadat een kind van school is gegaan"),
        (Term(Category.LOG, 365), "1 jaar nadat het is opgeschreven"),
    ],
)
def test_a_term_reads_on_after_tot(term: Term, words: str) -> None:
    assert term_words(term) == words


def test_days_and_moments_are_told_as_one_says_them() -> None:
    assert day_words(date(2026, 3, 1)) == "1 maart 2026"
    assert moment_words(datetime(2026, 11, 22, 9, 5, tzinfo=UTC)) == "22 november 2026, 9.05 uur"


def test_a_sheet_without_all_its_groups_is_a_fault_of_ours() -> None:
    with pytest.raises(AssertionError):
        RecoverySheet(SHEET.groups[:8], TODAY)


def test_a_recovery_key_does_not_show_in_a_trace() -> None:
    assert SHEET.groups[0] not in repr(SHEET)
