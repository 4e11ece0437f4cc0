import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.features.access import model as m
from vertrouwen_desktop.features.access.words import WORDS

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
GOOD = m.Setup("Juf Marit", "Sam", "Groep 6b", "otter boot rivier bank", "otter boot rivier bank")


def test_the_list_has_enough_short_plain_words():
    assert len(WORDS) >= 1024
    assert len(set(WORDS)) == len(WORDS)
    assert all(3 <= len(word) <= 12 and word.isascii() and word.islower() for word in WORDS)


@given(st.integers())
def test_an_offered_phrase_always_is_a_good_password(seed):
    made = m.phrase(random.Random(seed).choice)
    assert len(made.split()) == len(set(made.split())) == m.PHRASE_WORDS
    assert m.password_trouble(made) == ""


@pytest.mark.parametrize(
    "password", ["", "   ", "kort", "elf tekens.", "ik ga nu op", "aaaaaaaaaaaaaaaa", "la la la la"]
)
def test_a_weak_password_is_refused_with_a_sentence(password):
    assert m.password_trouble(password)


@pytest.mark.parametrize("password", ["R!vier-Otter9", "boom roos maan zee", "twaalftekens!"])
def test_twelve_signs_or_four_words_are_enough(password):
    assert m.password_trouble(password) == ""


def test_what_is_missing_is_said_per_field():
    assert m.trouble(GOOD).none
    empty = m.trouble(m.Setup(again="x"))
    assert all([empty.teacher, empty.youth_worker, empty.class_name, empty.password, empty.again])


def test_names_lose_stray_spaces():
    assert m.Setup("  Juf   Marit ", "Sam", "6b").team.teacher == "Juf Marit"


def test_four_wrong_tries_are_free_and_the_fifth_waits():
    tries = m.Tries()
    for _ in range(4):
        tries = tries.missed(NOW)
        assert tries.wait_s(NOW) == 0
    assert tries.missed(NOW).wait_s(NOW) == m.FIRST_WAIT_S


@given(st.integers(5, 60), st.integers(-100_000, 100_000))
def test_a_wait_never_is_longer_than_four_minutes_whatever_the_clock_does(wrong, later_s):
    tries = m.Tries()
    for _ in range(wrong):
        tries = tries.missed(NOW)
    assert 0 <= tries.wait_s(NOW + timedelta(seconds=later_s)) <= m.LONGEST_WAIT_S


@given(st.integers(0, 400))
def test_a_wait_is_said_in_words(wait_s):
    assert bool(m.wait_sentence(wait_s)) == (wait_s > 0)
    assert m.wait_sentence(1) == "Wacht nog 1 seconde."
    assert m.wait_sentence(90) == "Wacht nog 1:30 minuten."
