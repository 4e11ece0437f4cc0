"""What counts as a word, a sentence and a thing to do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.features.programmes.words import instructions, sentences, word_count


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("Ja.", 1), ("We zijn er – altijd.", 4), ("foto's van 10.30 uur", 4), ("… - !", 0), ("één\ntwee", 2)],
)
def test_words_are_what_holds_a_letter_or_a_digit(text: str, count: int):
    assert word_count(text) == count


def test_a_sentence_ends_at_a_mark_or_at_a_line():
    assert sentences('Ga je mee? "Ja!" zegt Otter. Om 10.30 uur\nThuis') == (
        "Ga je mee?",
        '"Ja!',
        "zegt Otter.",
        "Om 10.30 uur",
        "Thuis",
    )


def test_asking_the_same_twice_is_one_thing_and_a_question_is_none():
    assert instructions(["Kijk naar mij. Kijk goed.", "Kom je ook?"]) == ("kijk",)
    assert instructions(["Pak een kaart.", "Leg hem neer."]) == ("pak", "leg")


@given(st.text(max_size=300))
def test_no_word_is_lost_between_sentences(text: str):
    assert sum(map(word_count, sentences(text))) == word_count(text)
