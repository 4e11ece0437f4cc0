"""Names, classes and year groups as somebody types them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vertrouwen_desktop.domain.confidential.names import (
    MAX_NAME,
    class_trouble,
    groups_in,
    looks_personal,
    name_trouble,
    tidy_groups,
    tidy_initial,
    tidy_name,
)


@pytest.mark.parametrize(
    "name", ["Sam", "Sam 2", "J.", "S.B.", "Anna-Sophie", "O'Neill", "'Tess", "Zoë", "Çelik", "Nguyễn", "محمد", "Łucja"]
)
def test_a_name_that_a_child_may_have_is_good(name: str) -> None:
    assert name_trouble(name) == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "...",
        "123456782",
        "Sam 123",
        "=SUM(A1)",
        "@sam",
        "<b>Sam</b>",
        "Sam 🦊",
        "S" * 41,
        "a@b.nl",
        "a\u0336\u0336\u0336",
    ],
)
def test_what_is_no_name_gets_a_sentence_that_says_what_to_do(text: str) -> None:
    assert name_trouble(text).endswith(".")


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("  Sam\t de   Boer\n", "Sam de Boer"),
        ("Jose\u0301", "José"),
        ("\u202emaS\u202c", "maS"),
        ("Sa\u200bm\u00ad", "Sam"),
        ("Sa\x00m\x1b", "Sa m"),
        ("\ud800Sam", "Sam"),
    ],
)
def test_a_name_becomes_tidy(typed: str, tidy: str) -> None:
    assert tidy_name(typed) == tidy


@given(st.text())
@example("e\u0301" * 50)
def test_a_tidy_name_stays_as_it_is_and_holds_nothing_invisible(text: str) -> None:
    tidy = tidy_name(text)
    assert tidy_name(tidy) == tidy
    assert unicodedata.is_normalized("NFC", tidy)
    assert not [c for c in tidy if unicodedata.category(c)[0] == "C" or (c.isspace() and c != " ")]


@given(st.text())
@example("S⒛⒛")
@example("S½½")
def test_a_good_name_is_short_and_has_no_number_of_a_person(text: str) -> None:
    if not name_trouble(text):
        assert len(tidy_name(text)) <= MAX_NAME
        assert sum(c.isdigit() for c in unicodedata.normalize("NFKC", tidy_name(text))) <= 2


@given(st.text())
def test_an_initial_is_two_letters_at_most(text: str) -> None:
    assert len(tidy_initial(text)) <= 2
    assert all(c.isalpha() for c in tidy_initial(text))


@pytest.mark.parametrize(
    ("typed", "groups"),
    [("6", "6"), ("groep 6", "6"), ("5-6", "5/6"), ("5 / 6", "5/6"), ("5 en 6", "5/6"), ("s", "S"), ("11", "11")],
)
def test_year_groups_are_written_in_one_way(typed: str, groups: str) -> None:
    assert tidy_groups(typed) == groups


@pytest.mark.parametrize("typed", ["", "6a", "123", "zes", "1/2/3/4/5", "123456782"])
def test_what_is_no_year_group_is_left_out(typed: str) -> None:
    assert tidy_groups(typed) == ""


@pytest.mark.parametrize(
    ("name", "groups"),
    [("Groep 6", "6"), ("6A", "6"), ("Groep 5/6 De Uilen", "5/6"), ("De Uilen", ""), ("2026-2027", "")],
)
def test_the_name_of_a_class_may_tell_its_year_groups(name: str, groups: str) -> None:
    assert groups_in(name) == groups


@pytest.mark.parametrize(
    "text", ["123456782", "123.456.782", "12-03-2016", "2016-03-12", "1234 AB", "1234ab", "x@y.nl"]
)
def test_what_is_of_a_person_is_no_name_of_a_class(text: str) -> None:
    assert looks_personal(text)
    assert class_trouble(text)


@pytest.mark.parametrize("name", ["6A", "Groep 5/6", "De Uilen", "Groep 6 2026-2027", "1/2b"])
def test_what_schools_call_a_class_is_good(name: str) -> None:
    assert class_trouble(name) == ""
