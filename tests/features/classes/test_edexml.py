"""EDEXML files, with a trap in each."""

from __future__ import annotations

import time

import pytest

from tests.domain.confidential.rosters import SYMBOLS, ids
from tests.features.classes.sources import FILES, KEY, SIX, data, names, numbers_of_persons, problems, read, written
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.edexml import from_edexml
from vertrouwen_desktop.features.classes.edexml_text import MAX_BYTES
from vertrouwen_desktop.features.classes.merging import applied_import, proposed
from vertrouwen_desktop.features.classes.model import Choices, thrown_away_sentence

TWO = ["Méline", "Zoë"]


def test_a_class_of_thirty_comes_in_and_the_rest_is_thrown_away() -> None:
    draft = read("klas30.xml")
    assert len(names(draft)) == 30
    assert names(draft)[0] == "Sanne B."
    assert names(draft)[29] == "Sanne K."
    assert sum("." in name for name in names(draft)) == 2
    assert [one.line for one in draft.reading.rows if one.surname_start] == [1, 30], "a letter for doubles only"
    assert thrown_away_sentence(draft.reading.thrown_away) == (
        "Gelezen en meteen weggegooid: BSN van 3 kinderen, geboortedatum van 30, achternaam van 30, tussenvoegsel van "
        "30, voorletters van 30, geslacht van 30, postcode van 30, land van herkomst van 3, leerlinggewicht van 3, "
        "ECK iD van 30, wijzigingsdatum van 30 en alle gegevens van 1 leerkracht."
    )
    people = applied_import(SIX, draft, Choices(proposed(draft).taken, symbols=SYMBOLS), ids())
    assert len(people.pupils_of("c")) == 30
    assert len({one.symbol for one in people.pupils}) == 30


@pytest.mark.parametrize("path", sorted([*FILES.glob("*.xml"), *FILES.glob("*.txt")]), ids=lambda path: path.name)
def test_nothing_private_is_in_a_draft_or_in_a_sentence(path) -> None:
    text = path.read_text("utf-8")
    private = numbers_of_persons(text) | {"Boomgaard", "Duinveld", "Wolkenhof", "Zilverberk", "Lindeboom", "99ZZ"}
    private |= {line.partition("<bsn>")[2].partition("<")[0] for line in text.splitlines()} - {""}
    try:
        left = written(read(path.name))
    except KnownError as error:
        left = str(error)
        assert left.endswith(".")
    assert not [one for one in private if one in left]


def test_a_whole_school_is_read_leniently() -> None:
    draft = read("school.xml")
    assert [(one.name, one.groups, one.count) for one in draft.reading.classes] == [
        ("Groep 5/6", "5/6", 2),
        ("Plusklas", "5/7", 2),
        ("Groep 7", "7", 2),
        ("De Bevers", "S", 1),
        ("Kabouters", "1", 1),
        ("Kabouters (2)", "2", 1),
        ("Groep 3", "3", 1),
        ("", "", 1),
    ]
    rows = {one.line: one for one in draft.reading.rows}
    assert rows[1].classes == ("Groep 5/6", "Plusklas")
    assert rows[2].call_name == "Joris", "without a call name the first of the given names"
    assert rows[3].fault.startswith("Hier staat geen roepnaam")
    assert rows[4].group == "S"
    assert 5 not in rows, "of an earlier year"
    assert 6 not in rows, "in a class of an earlier year"
    assert rows[7].classes == ("Plusklas",)
    assert rows[12].source_key == ""
    assert draft.must_choose_class
    assert "Van eerdere jaren: 2 kinderen. Die blijven erbuiten." in draft.reading.notes


@pytest.mark.parametrize(
    ("name", "encoding"),
    [("accenten.xml", "utf-8"), ("accenten.xml", "utf-8-sig"), ("windows.xml", "cp1252")],
)
def test_the_encodings_that_schools_have_are_read(name: str, encoding: str) -> None:
    assert names(read(name, encoding=encoding)) == TWO


def test_utf_16_is_read_too() -> None:
    text = data("accenten.xml").decode().replace("UTF-8", "UTF-16")
    assert names(from_edexml(text.encode("utf-16"), SIX, "c", KEY)) == TWO


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_a_wrong_encoding_is_told(encoding: str) -> None:
    with pytest.raises(KnownError, match=r"tekenset|beschadigd"):
        read("accenten.xml", encoding=encoding)


@pytest.mark.parametrize("name", ["lachbom.xml", "van-buiten.xml", "parameter.xml", "doctype.xml"])
def test_a_file_with_an_order_in_it_is_refused(name: str) -> None:
    with pytest.raises(KnownError, match="DOCTYPE"):
        read(name)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("geen-edex.xml", "geen EDEXML"),
        ("webpagina.xml", "geen EDEXML"),
        ("edex2000.txt", "geen EDEXML"),
        ("leeg.xml", "geen leerlingen"),
        ("afgebroken.xml", "beschadigd of niet af"),
        ("onbekende-entiteit.xml", "beschadigd of niet af"),
    ],
)
def test_what_is_no_whole_edexml_is_told(name: str, sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence):
        read(name)


@pytest.mark.parametrize(
    ("bad", "sentence"),
    [
        (b"", "leeg"),
        (b"\xef\xbb\xbf \n", "leeg"),
        (b"PK\x03\x04zip", "zip"),
        (b"Roepnaam;Klas\n", "geen EDEXML"),
        (b"<EDEX>", "beschadigd"),
        (b'<?xml version="1.0" encoding="klingon"?><EDEX/>', "tekenset"),
        (b'<?xml version="1.0" encoding="shift_jis"?><EDEX/>', "tekenset"),
        (b"<EDEX>" + b" " * MAX_BYTES + b"</EDEX>", "20 MB"),
        (b"<EDEX>" + b"<a>" * 100, "geen EDEXML"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(bad: bytes, sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence):
        from_edexml(bad, SIX, "c", KEY)


@pytest.mark.parametrize(
    "part",
    [
        b"<a/>",
        b"<a>",
        b"<?a?>",
        b"<!-- -->",
        b"x",
        b"&#65;",
        b"\n",
        b"]",
        b"<![CDATA[]]>",
        b"<a>" + b"\n" * 9_000 + b"</a>",
    ],
    ids=lambda part: part[:12].decode(),
)
def test_twenty_megabytes_of_anything_are_refused_within_two_seconds(part: bytes) -> None:
    bomb = b"<EDEX>" + part * ((MAX_BYTES - 20) // len(part)) + b"</EDEX>"
    begin = time.perf_counter()
    with pytest.raises(KnownError):
        from_edexml(bomb, SIX, "c", KEY)
    assert time.perf_counter() - begin < 2


def test_what_is_slow_to_parse_is_refused_at_sight() -> None:
    part = b"<a><![CDATA[" + b"]" * 190_000 + b"x]]></a>"
    bomb = b"<EDEX>" + part * ((MAX_BYTES - 20) // len(part)) + b"</EDEX>"
    begin = time.perf_counter()
    with pytest.raises(KnownError, match="veel meer dan"):
        from_edexml(bomb, SIX, "c", KEY)
    assert time.perf_counter() - begin < 1


def test_a_key_that_stands_twice_is_told_and_used_once() -> None:
    draft = read("dubbele-sleutel.xml")
    assert names(draft) == ["Sanne", "Bram"]
    assert "twee keer" in problems(draft)[2]
    assert any("twee keer" in note for note in draft.reading.notes)


def test_zeros_before_a_key_count() -> None:
    assert len({one.source_key for one in read("nullen.xml").rows}) == 3


def test_names_without_groups_go_to_the_class_that_was_open() -> None:
    draft = read("zonder-groepen.xml")
    assert [one.class_id for one in draft.rows] == ["c", "c"]
    assert names(read("naamruimte.xml")) == ["Sanne"]


def test_what_does_not_belong_in_a_name_is_taken_out_or_told() -> None:
    assert names(read("richting.xml")) == ["Sanne", "Joris"]
    draft = read("bsn-in-de-naam.xml")
    assert names(draft) == ["Joris"]
    assert draft.reading.classes[0].name == "Groep 6", "a class called by a number is called by its year group"
    draft = read("lange-teksten.xml")
    assert list(problems(draft)) == [1]
    assert draft.rows[1].source_key == ""
    assert names(read("toevoegingen.xml")) == ["Sanne"], "a name inside something else is not the name"
