"""CSV files, with a trap in each."""

from __future__ import annotations

import pytest

from tests.features.classes.sources import FILES, KEY, SIX, data, names, numbers_of_persons, problems, read, written
from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.csv_file import from_csv, samples
from vertrouwen_desktop.features.classes.csv_text import MAX_BYTES
from vertrouwen_desktop.features.classes.model import Field, NameForm, thrown_away_sentence

TWO = ["Sanne", "Joris"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("gewoon.csv", ["Sanne", "Joris", "Méline", "Çelik"]),
        ("komma.csv", TWO),
        ("tab.csv", TWO),
        ("sep.csv", TWO),
        ("titel-erboven.csv", TWO),
        ("hele-naam.csv", ["Sanne", "Joris", "Méline"]),
        ("voornaam-achternaam.csv", ["Sanne", "Joris", "Anna Lotte"]),
        ("voornamen.csv", ["Sanne", "Jos"]),
        ("combinatie.csv", ["Sanne", "Joris", "Méline"]),
        ("klas-en-groep.csv", TWO),
        ("bsn.csv", TWO),
        ("bsn-zonder-kop.csv", TWO),
    ],
)
def test_the_call_names_are_found(name: str, expected: list[str]) -> None:
    draft = read(name)
    assert names(draft) == expected
    assert problems(draft) == {}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_accents_survive_the_encodings_that_schools_have(encoding: str) -> None:
    draft = read("gewoon.csv", encoding=encoding)
    assert "Méline" in names(draft)
    assert [note for note in draft.reading.notes if "Windows" in note] == (
        ["Dit bestand heeft een oude tekenset (Windows). Kijk of é en ë goed staan."] if encoding == "cp1252" else []
    )


@pytest.mark.parametrize("ends", [b"\n", b"\r\n", b"\r"])
def test_any_line_end_will_do(ends: bytes) -> None:
    draft = from_csv(data("komma.csv").replace(b"\n", ends), SIX, "c", KEY)
    assert names(draft) == TWO
    assert [one.line for one in draft.rows] == [2, 3]


@pytest.mark.parametrize(
    ("bad", "sentence"),
    [
        (b"", "leeg"),
        (b"\xef\xbb\xbf\r\n \r\n", "leeg"),
        ("Roepnaam;Klas\nSanne;6A\n".encode("utf-16"), "UTF-16"),
        ("Roepnaam;Klas\nSanne;6A\n".encode("utf-16-le"), "UTF-16"),
        (b"PK\x03\x04rest", "Excel"),
        (b"\xd0\xcf\x11\xe0rest", "oud Excel"),
        (b"%PDF-1.7", "pdf"),
        (b"<?xml version='1.0'?><EDEX/>", "EDEXML"),
        (b"<html><body>Inloggen</body></html>", "webpagina"),
        (b"Roepnaam;Klas\nSan\x81\x8dne;6A\n", "geen tekstbestand"),
        (b"Roepnaam;Klas\n" + b"Sanne;6A\n" * 60 + b"\x00\n", "geen tekstbestand"),
        (b"Roepnaam;Klas\n", "geen kinderen"),
        (b"Roepnaam;Klas\n" + b"Sanne;6A\n" * 5_001, "5000 regels"),
        (b"x" * (MAX_BYTES + 1), "5 MB"),
        (b"Roepnaam;Klas\nSanne;" + b";" * 200, "kolommen"),
        (b'Roepnaam;Klas\n"' + b"Sanne;6A\n" * 20_000, "aanhalingsteken"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(bad: bytes, sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence):
        from_csv(bad, SIX, "c", KEY)


def test_a_line_with_a_problem_is_listed_and_the_others_come_in() -> None:
    draft = read("lege-cellen.csv")
    assert names(draft) == ["Sanne", "Méline", "Bram"]
    assert list(problems(draft)) == [3]
    draft = read("regeleinden.csv")
    assert names(draft) == TWO
    assert list(problems(draft)) == [6], "a cell with a line end counts for two lines"
    draft = read("vreemde-tekens.csv")
    assert names(draft) == ["ennaS", "Sanne"]
    assert sorted(problems(draft)) == [2, 3, 4, 7, 8, 9, 10]


def test_a_loose_quotation_mark_does_not_swallow_children_in_silence() -> None:
    draft = read("los-aanhalingsteken.csv")
    assert names(draft) == ["Sanne"]
    assert "los aanhalingsteken" in problems(draft)[3]


def test_letters_that_were_encoded_twice_are_told() -> None:
    assert sorted(problems(read("dubbel-gecodeerd.csv"))) == [2, 3]


def test_of_several_classes_the_one_of_ours_is_chosen() -> None:
    draft = read("meer-groepen.csv")
    assert [(one.name, one.groups, one.count, one.class_id) for one in draft.reading.classes] == [
        ("Groep 6", "6", 2, "c"),
        ("Groep 7", "7", 1, ""),
        ("Groep 8", "8", 1, ""),
        ("", "", 1, ""),
    ]
    assert names(draft) == ["Sanne", "Méline"]
    assert not draft.must_choose_class
    assert from_csv(data("meer-groepen.csv"), People(), "", KEY).must_choose_class


def test_doubles_get_a_letter_or_are_asked() -> None:
    draft = read("dubbele-namen.csv")
    assert names(draft) == ["Sanne B.", "Sanne D.", "Joris Be.", "Bram Bo."]
    assert [one.suggestion for one in draft.rows if one.problem] == ["Joris 2", "Bram 2"]
    assert [one.surname_start for one in read("gewoon.csv").reading.rows] == [""] * 4, "a letter for doubles only"


def test_a_number_that_stands_twice_is_told_and_zeros_count() -> None:
    draft = read("dubbel-nummer.csv")
    assert names(draft) == ["Sanne", "Méline"]
    assert "twee keer" in problems(draft)[3]
    keys = [one.source_key for one in draft.rows]
    assert keys[1] == ""
    assert len({keys[0], keys[2]}) == 2
    assert "0012" not in written(draft)
    other = from_csv(data("dubbel-nummer.csv"), SIX, "c", bytes(32))
    assert other.rows[0].source_key != keys[0], "the hash is of this store"


def test_what_is_thrown_away_is_said_and_gone() -> None:
    draft = read("bsn.csv")
    said = thrown_away_sentence(draft.reading.thrown_away)
    assert said == (
        "Gelezen en meteen weggegooid: BSN van 2 kinderen, geboortedatum van 2, achternaam van 2, geslacht van 2, "
        "postcode van 2, e-mailadres van 1 en telefoonnummer van 2."
    )
    for private in (*numbers_of_persons(data("bsn.csv").decode()), "Boomgaard", "Duinveld"):
        assert private not in written(draft)


def test_the_columns_can_be_chosen_otherwise() -> None:
    draft = read("zonder-kop.csv")
    assert [one.heading for one in draft.reading.columns] == ["Kolom 1", "Kolom 2", "Kolom 3"]
    assert samples(data("zonder-kop.csv"))[1] == ("Sanne", "Joris", "Méline")
    fields = [Field.SURNAME, Field.CALL_NAME, Field.SCHOOL_CLASS]
    draft = from_csv(data("zonder-kop.csv"), SIX, "c", KEY, fields)
    assert names(draft) == ["Sanne", "Joris", "Méline"]
    assert [one.name for one in draft.reading.classes] == ["6A"]
    headed = from_csv(data("zonder-kop.csv"), SIX, "c", KEY, fields, has_heading=True)
    assert names(headed) == ["Joris", "Méline"]
    flat = from_csv(data("gewoon.csv"), SIX, "c", KEY, has_heading=False)
    assert not flat.reading.has_heading
    form = from_csv(data("voornaam-achternaam.csv"), SIX, "c", KEY, form=NameForm.CALL_NAME)
    assert names(form)[2] == "Anna Lotte van der Wolkenhof"


def test_a_birthday_chosen_as_a_name_stays_out() -> None:
    fields = [Field.NOTHING, Field.NOTHING, Field.NOTHING, Field.CALL_NAME, Field.SCHOOL_CLASS, Field.GROUP]
    draft = from_csv(data("gewoon.csv"), SIX, "c", KEY, fields)
    assert names(draft) == []
    assert not numbers_of_persons(written(draft)) & numbers_of_persons(data("gewoon.csv").decode())
    fields[3:5] = [Field.SCHOOL_CLASS, Field.CALL_NAME]
    draft = from_csv(data("gewoon.csv"), SIX, "c", KEY, fields)
    assert not numbers_of_persons(written(draft)) & numbers_of_persons(data("gewoon.csv").decode())


@pytest.mark.parametrize("name", ["bsn.csv", "bsn-zonder-kop.csv"])
def test_a_citizen_number_is_never_a_key(name: str) -> None:
    fields = [Field.CALL_NAME, Field.KEY] if "zonder" in name else [Field.CALL_NAME, Field.SURNAME, Field.KEY]
    with pytest.raises(KnownError, match="burgerservicenummer"):
        from_csv(data(name), SIX, "c", KEY, fields)


def test_a_heading_that_may_be_a_value_is_not_shown() -> None:
    text = "Roepnaam;Klas;Sanne 123456782;ouder@voorbeeld.invalid;Opmerking\nJoris;6A;x;y;z\n"
    draft = from_csv(text.encode(), SIX, "c", KEY)
    assert [one.heading for one in draft.reading.columns] == ["Roepnaam", "Klas", "Kolom 3", "Kolom 4", "Opmerking"]
    assert "123456782" not in written(draft)


def test_a_file_without_names_asks_for_the_column() -> None:
    draft = read("zonder-namen.csv")
    assert draft.rows == ()
    assert "Kies eerst in welke kolom de roepnaam staat." in draft.reading.notes


@pytest.mark.parametrize("path", sorted(FILES.glob("*.csv")), ids=lambda path: path.name)
def test_nothing_private_is_in_a_draft_or_in_the_samples(path) -> None:
    draft = read(path.name)
    private = numbers_of_persons(path.read_text("utf-8"))
    assert not [one for one in private if one in written(draft)]
    assert not [one for one in private if "@" not in one and one in repr(samples(path.read_bytes()))]
