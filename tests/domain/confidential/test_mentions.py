"""A name is found as a word, however it was typed, and in no other word."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.domain.confidential.mentions import WIPED, mentions, spans, texts_in, without, without_in

NAMES = st.sampled_from(["Noor", "Zoë", "Jean-Pierre", "Çağla", "Øystein", "Jan Willem", "Bo", "李明", "O'Neill"])


@pytest.mark.parametrize(
    "text",
    [
        "Zoë",
        "zoë.",
        "ZOË!",
        "met Zoë naar",
        "(zoe)",
        unicodedata.normalize("NFD", "lieve Zoë"),
        "Zoë's jas",
        "a\nZoë\tb",
    ],
)
def test_a_name_is_found_in_every_writing(text: str) -> None:
    assert mentions(text, "Zoë")
    assert mentions(text, unicodedata.normalize("NFD", "Zoë"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Noordwijk", "Noor"),
        ("Januari", "Jan"),
        ("bos", "Bo"),
        ("het bord", "Bo"),
        ("J deed mee", "J"),
        ("", "Noor"),
        ("niets", ""),
        ("niets", "\u0301"),
        ("Jan en Willem", "Jan Willem"),
    ],
)
def test_another_word_is_not_the_name(text: str, name: str) -> None:
    assert not mentions(text, name)


def test_parts_may_be_joined_and_what_belongs_to_somebody_names_that_child() -> None:
    assert mentions("met jan-willem", "Jan Willem")
    assert mentions("JEAN  PIERRE", "Jean-Pierre")
    assert without("Annes tas en Anne's jas", "Anne") == f"{WIPED} tas en {WIPED}'s jas"


@given(st.text(max_size=20), NAMES, st.text(max_size=20))
def test_what_is_wiped_is_gone_and_the_rest_stays(before: str, name: str, after: str) -> None:
    text = f"{before} {name} {after}"
    assert mentions(text, name)
    wiped = without(text, name)
    assert not mentions(wiped, name)
    parts, end = [], 0
    for start, stop in spans(text, name):
        parts.append(text[end:start])
        end = stop
    assert wiped == WIPED.join([*parts, text[end:]])


@given(st.text(), NAMES)
def test_a_text_without_the_name_stays_as_it_is(text: str, name: str) -> None:
    if not mentions(text, name):
        assert without(text, name) == text


def test_texts_in_json_are_found_and_wiped_but_not_the_adults() -> None:
    value = {"teacher": "Sam", "promises": ["Sam mag", 3, {"x": "rust"}], "n": None, "ok": True}
    assert texts_in(value, ("teacher",)) == ("promises", "Sam mag", "x", "rust", "n", "ok")
    assert without_in(value, "Sam", ("teacher",)) == {**value, "promises": [f"{WIPED} mag", 3, {"x": "rust"}]}


def test_a_long_text_is_searched_at_once() -> None:
    assert len(spans("Noor é " * 50_000, "noor")) == 50_000
