from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.recovery_key import (
    GROUP,
    GROUPS,
    LETTERS,
    new_recovery_key,
    read_recovery_key,
    recovery_secret,
)

keys = st.binary(min_size=20, max_size=20).map(lambda data: new_recovery_key(lambda _size: data))
places = st.integers(0, GROUPS * GROUP - 1)


def test_a_key_is_nine_groups_of_four_that_nobody_misreads() -> None:
    assert re.fullmatch(rf"([{LETTERS}]{{4}}-){{8}}[{LETTERS}]{{4}}", new_recovery_key())
    assert not set("ILOU") & set(LETTERS)
    assert len(set(LETTERS)) == 32


def test_keys_have_160_bits_and_differ() -> None:
    asked: list[int] = []

    def entropy(size: int) -> bytes:
        asked.append(size)
        return bytes(range(size))

    assert recovery_secret(new_recovery_key(entropy)) == "000G40R40M30E209185GR38E1W8124GK"
    assert asked == [20]
    assert len({new_recovery_key() for _ in range(100)}) == 100


@given(keys)
def test_a_key_is_read_as_it_was_printed(key: str) -> None:
    assert read_recovery_key(key) == key
    assert len(recovery_secret(key)) == 32


@given(keys, st.sampled_from(["", " ", "-", " - ", "\n", "  \t", "–", ".", "_"]), st.booleans(), st.randoms())
def test_a_key_may_be_typed_as_people_type(key: str, between: str, small: bool, chance) -> None:  # type: ignore[no-untyped-def]
    looks_like = {"0": "0Oo", "1": "1IiLl", "V": "VvUu"}
    typed = "".join(chance.choice(looks_like.get(letter, letter)) for letter in key).replace("-", between)
    assert read_recovery_key(f"  {typed.lower() if small else typed}\n") == key


def wrong(typed: str) -> str:
    with pytest.raises(KnownError) as refused:
        read_recovery_key(typed)
    return str(refused.value)


@given(keys, places, st.sampled_from(LETTERS))
def test_one_wrong_character_is_told_by_its_group(key: str, place: int, other: str) -> None:
    letters = key.replace("-", "")
    assume(letters[place] != other)
    said = wrong(letters[:place] + other + letters[place + 1 :])
    assert str(place // GROUP + 1) in re.findall(r"\d+", said.split(".")[0])


@given(keys, places)
def test_two_neighbours_that_changed_places_are_told_by_their_group(key: str, place: int) -> None:
    letters = key.replace("-", "")
    assume(place + 1 < len(letters) and letters[place] != letters[place + 1])
    said = wrong(letters[:place] + letters[place + 1] + letters[place] + letters[place + 2 :])
    assert str(place // GROUP + 1) in re.findall(r"\d+", said.split(".")[0])


def test_mostly_one_group_is_named_and_no_other() -> None:
    named = []
    for number in range(300):
        letters = new_recovery_key(lambda size, number=number: number.to_bytes(size, "big")).replace("-", "")
        place = number % 36
        other = LETTERS[(LETTERS.index(letters[place]) + 7) % 32]
        named.append(wrong(letters[:place] + other + letters[place + 1 :]).startswith(f"Groep {place // 4 + 1} klopt"))
    assert sum(named) >= 295


@given(st.text(max_size=60))
def test_whatever_is_typed_there_is_an_answer(typed: str) -> None:
    assert wrong(typed).endswith(".")  # one in a million million million would be a key


KEY = new_recovery_key(lambda size: bytes(range(size)))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Typ de herstelsleutel"),
        (" - ", "Typ de herstelsleutel"),
        (KEY[:-1], "Groep 9 klopt niet: die heeft 4 tekens, en nu staan er 3."),
        (KEY.replace(KEY[10:14], KEY[10]), "Groep 3 klopt niet: die heeft 4 tekens, en nu staat er 1."),
        (KEY[:14] + "A" + KEY[14:], "Groep 3 klopt niet: die heeft 4 tekens, en nu staan er 5."),
        (KEY[:-5], "9 groepen van 4 tekens, samen 36. Nu zijn het er 32."),
        (KEY.replace("-", "")[:-1], "Nu zijn het er 35."),
        (KEY[:5] + "?" + KEY[6:], "Groep 2 klopt niet: daar staat een vreemd teken."),
        (KEY.replace("-", "")[:13] + "é" + KEY.replace("-", "")[14:], "Groep 4 klopt niet"),
        ("-".join(reversed(KEY.split("-"))), "er zijn meer tekens anders"),
    ],
)
def test_each_slip_is_told_in_a_sentence(typed: str, said: str) -> None:
    assert said in wrong(typed)
