"""Names that somebody pasted."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.features.classes.sources import SIX, names, problems, tried, written
from vertrouwen_desktop.domain.confidential.names import name_trouble
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.model import NEW_CLASS, ImportDraft, NameForm
from vertrouwen_desktop.features.classes.paste import pasted, pasted_names


def paste(text: str, form: NameForm | None = None) -> ImportDraft:
    return pasted(text, SIX, "c", form)


@pytest.mark.parametrize(
    "text",
    [
        "Sanne\nJoris\nBram",
        "Sanne\r\nJoris\r\nBram\r\n",
        "Sanne\rJoris\rBram",
        "  Sanne \n\n\tJoris\n Bram  ",
        "Sanne, Joris, Bram",
        "Sanne; Joris; Bram;",
        "Sanne\tJoris\tBram",
        "Sanne, Joris; Bram",
        "Sanne,\nJoris,\nBram,",
        "1. Sanne\n2. Joris\n3. Bram",
        "1) Sanne\n(2) Joris\n 3 Bram",
        "1\tSanne\n2\tJoris\n3\tBram",
        "- Sanne\n• Joris\n– Bram",
        "* 1. Sanne\n* 2. Joris\n* 3. Bram",
        "☐ Sanne\n☐ Joris\n☐ Bram",
        "Roepnaam\nSanne\nJoris\nBram",
        "\ufeffNamen\nSanne\nJoris\nBram",
        '"Sanne"\n"Joris"\n"Bram"',
        "San\u200bne\n\u202eJoris\u202c\nBram\u00a0",
        "Sanne\t12-03-2016\t123456782\nJoris\t01-11-2015\t111222333\nBram\t\t",
    ],
)
def test_names_come_in_however_they_were_written(text: str) -> None:
    draft = paste(text)
    assert names(draft) == ["Sanne", "Joris", "Bram"]
    assert draft.rows[0].class_id == "c"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Boomgaard, Sanne\nDuinveld, Joris\nWolkenhof, Anna Lotte van der", NameForm.LAST_FIRST),
        ("Sanne Boomgaard\nJoris Duinveld\nAnna Lotte van der Wolkenhof", NameForm.FIRST_LAST),
        ("Sanne\tBoomgaard\nJoris\tDuinveld\nAnna Lotte\tvan der Wolkenhof", NameForm.FIRST_LAST),
        ("Achternaam\tVoornaam\nBoomgaard\tSanne\nDuinveld\tJoris\nWolkenhof\tAnna Lotte", NameForm.LAST_FIRST),
        ("Boomgaard, S. (Sanne)\nDuinveld, J. (Joris)\nWolkenhof, A.L. (Anna Lotte)", NameForm.LAST_FIRST),
    ],
)
def test_surnames_are_recognised_asked_and_thrown_away(text: str, form: NameForm) -> None:
    draft = paste(text)
    assert draft.reading.form is form
    assert len(draft.reading.forms) > 1, "it is a guess, so it is asked"
    assert names(draft)[:2] == ["Sanne", "Joris"]
    assert names(draft)[2].startswith("Anna")
    assert draft.reading.thrown_away[0].what == "achternaam"
    for surname in ("Boomgaard", "Duinveld", "Wolkenhof"):
        assert surname not in written(draft)


def test_the_adults_may_say_that_it_is_otherwise() -> None:
    assert names(paste("Sanne, Joris\nBram, Loes", NameForm.CALL_NAME)) == ["Sanne", "Joris", "Bram", "Loes"]
    assert names(paste("Anna Lotte\nJan Willem", NameForm.CALL_NAME)) == ["Anna Lotte", "Jan Willem"]
    one = paste("Boomgaard, Sanne")
    assert names(one) == ["Boomgaard", "Sanne"]
    assert NameForm.LAST_FIRST in one.reading.forms
    assert names(paste("Boomgaard, Sanne", NameForm.LAST_FIRST)) == ["Sanne"]


def test_two_sams_have_the_letter_of_their_surname_or_are_asked() -> None:
    assert names(paste("Sam Boomgaard\nSam Duinveld\nJoris de Wit")) == ["Sam B.", "Sam D.", "Joris"]
    assert names(paste("Sam B.\nSam D\nJoris")) == ["Sam B.", "Sam D.", "Joris"]
    draft = paste("Sam\nSam\nSam")
    assert names(draft) == ["Sam"]
    assert [one.suggestion for one in draft.rows] == ["", "Sam 2", "Sam 3"]


def test_a_line_that_is_no_name_is_told_by_its_number_and_keeps_nothing_private() -> None:
    draft = paste("Sanne\nJoris 123456782\n=HYPERLINK()\nBram\n" + "x" * 60 + "\nLoes <loes@voorbeeld.invalid>")
    assert names(draft) == ["Sanne", "Bram"]
    assert sorted(problems(draft)) == [2, 3, 5, 6]
    assert "123456782" not in written(draft)
    assert "voorbeeld.invalid" not in written(draft)


def test_a_whole_table_is_asked_to_be_a_column() -> None:
    with pytest.raises(KnownError, match="alleen de kolom met de roepnamen"):
        paste("Sanne\tBoomgaard\tgroep zes\nJoris\tDuinveld\tgroep zes")


def test_too_much_is_refused() -> None:
    with pytest.raises(KnownError, match="te veel tekst"):
        paste("a" * 20_001)
    with pytest.raises(KnownError, match="namen"):
        paste("\n".join("Sam" for _ in range(201)))


def test_the_first_run_asks_only_for_names() -> None:
    assert pasted_names("1. Sam\n2. Sam\n\n3. Noor\n4. 123456782") == ("Sam", "Sam 2", "Noor")
    assert pasted_names("") == ()


def test_names_may_go_to_a_class_that_is_still_to_be_made() -> None:
    assert [one.class_id for one in pasted("Sam", SIX, NEW_CLASS).rows] == [NEW_CLASS]


@given(st.text(max_size=400) | st.text("Sam ,;\t\n1.-•(\"'B", max_size=200), st.sampled_from([None, *NameForm]))
def test_any_text_is_a_draft_or_a_sentence(text: str, form: NameForm | None) -> None:
    begin = time.perf_counter()
    draft = tried(lambda: paste(text, form))
    assert time.perf_counter() - begin < 1
    if draft is None:
        return
    assert all(name_trouble(one.call_name) == "" for one in draft.rows if not one.problem)
    assert all(one.problem.endswith(".") for one in draft.rows if one.problem)
    assert set(pasted_names(text)) == {name for name in pasted_names(text) if not name_trouble(name)}
