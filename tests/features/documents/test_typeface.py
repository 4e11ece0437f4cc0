"""Every text can be printed, and says what it said."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.features.documents.conftest import RESOURCES
from vertrouwen_desktop.features.documents.typeface import LONGEST_WORD, UNPRINTABLE, for_paper, letters_of

LETTERS = letters_of(RESOURCES / "fonts" / "Andika-Regular.ttf")


def test_the_typeface_has_what_dutch_names_and_our_sentences_need() -> None:
    assert set("abcxyzABCXYZ0123456789éëïöüáèçñãåøæœßğışžčćłřŞİ„“”’–—…·•€½×").issubset(LETTERS)
    assert UNPRINTABLE in LETTERS


def test_bold_has_the_same_letters() -> None:
    assert letters_of(RESOURCES / "fonts" / "Andika-Bold.ttf") == LETTERS


@given(st.text(st.characters(), max_size=300))
def test_what_comes_out_can_be_printed_whatever_went_in(text: str) -> None:
    paper = for_paper(text, LETTERS)
    assert set(paper) <= LETTERS | {"\n", "\u200b"}
    assert not any(unicodedata.category(c) == "Cf" for c in paper.replace("\u200b", ""))
    assert all(len(part) <= LONGEST_WORD for word in paper.split() for part in word.split("\u200b"))


@given(st.text("abc é\n€", max_size=300))
def test_ordinary_words_stay_as_they_were(text: str) -> None:
    assert for_paper(text, LETTERS).replace("\u200b", "").split() == text.split()


@given(st.text(st.characters(), max_size=100))
def test_paper_of_paper_is_the_same(text: str) -> None:
    once = for_paper(text, LETTERS)
    assert for_paper(once, LETTERS).replace("\u200b", "") == once.replace("\u200b", "")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\u202eb\u202cc", "abc"),
        ("NUL\0hier", f"NUL{UNPRINTABLE}hier"),
        ("tab\there", "tab here"),
        ("een\r\ntwee\rdrie\u2028vier", "een\ntwee\ndrie\nvier"),
        ("A\u0301", "Á"),
        ("half \ud83d", f"half {UNPRINTABLE}"),
        (
            '#import "@preview/x" $a$ *b* _c_ <d> \\ @e = f `g` // h',
            '#import "@preview/x" $a$ *b* _c_ <d> \\ @e = f `g` // h',
        ),
    ],
)
def test_a_letter_that_cannot_be_printed_leaves_a_mark(typed: str, printed: str) -> None:
    assert for_paper(typed, LETTERS) == printed
