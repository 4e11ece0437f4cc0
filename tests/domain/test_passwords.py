"""Passwords that are good enough, and the phrases that are offered."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.domain.password_words import WORDS
from vertrouwen_desktop.domain.passwords import PHRASE_WORDS, password_trouble, phrase


def test_the_list_has_enough_short_plain_words():
    assert len(WORDS) >= 1024
    assert len(set(WORDS)) == len(WORDS)
    assert all(3 <= len(word) <= 12 and word.isascii() and word.islower() for word in WORDS)


@given(st.integers())
def test_an_offered_phrase_always_is_a_good_password(seed):
    made = phrase(random.Random(seed).choice)
    assert len(made.split()) == len(set(made.split())) == PHRASE_WORDS
    assert password_trouble(made) == ""


@pytest.mark.parametrize(
    "password", ["", "   ", "kort", "elf tekens.", "ik ga nu op", "aaaaaaaaaaaaaaaa", "la la la la"]
)
def test_a_weak_password_is_refused_with_a_sentence(password):
    assert password_trouble(password)


@pytest.mark.parametrize("password", ["R!vier-Otter9", "boom roos maan zee", "twaalftekens!"])
def test_twelve_signs_or_four_words_are_enough(password):
    assert password_trouble(password) == ""
