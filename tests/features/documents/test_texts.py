"""The texts about privacy say what the program does, and are as plain as they promise."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from vertrouwen_desktop.domain.confidential.retention import terms
from vertrouwen_desktop.domain.confidential.rights import Category, Term
from vertrouwen_desktop.features.documents.words import term_words

DOCS = Path(__file__).parents[3] / "docs"
REGISTER = (DOCS / "verwerkingsregister.md").read_text("utf-8")
PRIVACY = (DOCS / "privacy.md").read_text("utf-8")
DPIA = (DOCS / "dpia.md").read_text("utf-8")
FOR_PARENTS, FOR_CHILDREN = PRIVACY.split("## Voor kinderen\n")


def sentences(text: str) -> list[str]:
    """Return the sentences of running text; a line of a list is one as well."""
    bare = re.sub(r"\[[^\]]*\]|[*#]", "", text)
    return [one for part in bare.split("\n\n") for one in re.split(r"(?<=[.!?])\s+|\n- ", part.strip()) if one.strip()]


@pytest.mark.parametrize("sentence", sentences(FOR_CHILDREN))
def test_a_child_can_read_each_sentence(sentence: str) -> None:
    assert len(sentence.split()) <= 10


@pytest.mark.parametrize("sentence", sentences(FOR_PARENTS))
def test_a_parent_can_read_each_sentence(sentence: str) -> None:
    assert len(sentence.split()) <= 25


@pytest.mark.parametrize("term", terms(), ids=lambda term: term.category)
def test_the_register_has_a_row_for_each_category_with_the_term_that_the_program_begins_with(term: Term) -> None:
    (row,) = re.findall(rf"^\| `{term.category}` \|.*$", REGISTER, re.M)
    assert term_words(term) in row


def test_the_register_has_no_category_that_the_program_has_not() -> None:
    assert set(re.findall(r"^\| `(\w+)` \|", REGISTER, re.M)) == set(Category)


def test_the_dpia_lists_every_choice_of_the_school() -> None:
    choices = [int(number) for number in re.findall(r"\*\*School (\d+):", DPIA)]
    listed = [int(number) for number in re.findall(r"(?:^|· )(\d+) ", " ".join(DPIA.split("op een rij\n")[1].split()))]
    assert choices == sorted(set(choices))
    assert listed[: len(choices)] == choices
