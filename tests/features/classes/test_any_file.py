"""Whatever a file holds: a draft or a sentence, soon, and never the number of a person."""

from __future__ import annotations

import os
import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.confidential.rosters import assert_sound, ids
from tests.features.classes.made_files import BSN, PRIVATE, csv_file, edexml_file
from tests.features.classes.sources import KEY, SAID, SIX, tried, written
from vertrouwen_desktop.domain.confidential.names import name_trouble
from vertrouwen_desktop.domain.confidential.registration import doubles_in
from vertrouwen_desktop.features.classes.csv_file import from_csv, samples
from vertrouwen_desktop.features.classes.edexml import from_edexml
from vertrouwen_desktop.features.classes.merging import aimed, applied_import, proposed
from vertrouwen_desktop.features.classes.model import Field
from vertrouwen_desktop.features.classes.paste import pasted

LOOPS = int(os.environ.get("VERTROUWEN_LOOPS", "300"))


def readable(reader, data: bytes) -> str:
    """Return what is left of a file: all that the draft holds, or the sentence."""
    SAID.clear()
    begin = time.perf_counter()
    draft = tried(lambda: reader(data, SIX, "c", KEY))
    assert time.perf_counter() - begin < 2
    return "".join(SAID) if draft is None else written(draft)


@given(st.binary(max_size=2_000) | st.text(max_size=500).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_a_draft_or_a_sentence(data: bytes) -> None:
    readable(from_csv, data)
    readable(from_edexml, data)
    readable(from_edexml, b"<EDEX><leerlingen>" + data + b"</leerlingen></EDEX>")
    tried(lambda: samples(data))


@given(
    st.text("Roepnaam;,\t\n\r\"'Klas6BSN123456789-Sé\ufeff=", max_size=300),
    st.lists(st.sampled_from(Field), max_size=5),
)
def test_any_csv_with_any_columns_is_a_draft_or_a_sentence(text: str, fields: list[Field]) -> None:
    for used in (None, fields):
        draft = tried(lambda used=used: from_csv(text.encode(), SIX, "c", KEY, used))
        assert all(one.problem.endswith(".") for one in (draft.rows if draft else ()) if one.problem)


@pytest.mark.long
@pytest.mark.parametrize(("make", "reader"), [(csv_file, from_csv), (edexml_file, from_edexml)])
def test_a_wrong_file_is_a_sound_draft_or_a_sentence(make, reader) -> None:
    chance = random.Random(26)
    drafts = came_in = 0
    for _ in range(LOOPS):
        data = make(chance)
        fields = [chance.choices(list(Field), k=8)] if reader is from_csv and chance.random() < 0.3 else []
        begin = time.perf_counter()
        draft = tried(lambda data=data, fields=fields: reader(data, SIX, "c", KEY, *fields))
        assert time.perf_counter() - begin < 2
        if draft is None:
            continue
        drafts += 1
        for one in draft.reading.classes:
            draft = aimed(draft, SIX, one.name, "c")
        left = written(draft)
        assert not [one for one in PRIVATE if one in left], data
        for row in draft.rows:
            assert row.problem.endswith(".") if row.problem else name_trouble(row.call_name) == ""
        people = tried(lambda draft=draft: applied_import(SIX, draft, proposed(draft), ids("put")))
        assert people is not None, "what is proposed can be put in"
        assert_sound(people)
        assert doubles_in(people, "c") == ()
        came_in += len(people.pupils)
    assert drafts > 0.4 * LOOPS, "else this test tries nothing"
    assert came_in > 0.3 * LOOPS, "else nobody ever comes in"


@settings(max_examples=60)
@given(st.sampled_from(BSN), st.integers(0, 5), st.sampled_from(list(Field)), st.booleans(), st.booleans())
def test_the_number_of_a_person_never_survives_a_csv_file(
    bsn: str, place: int, field: Field, heading: bool, within: bool
) -> None:
    cells = ["Sanne", "Boom", "6", "6A", "x", "y"]
    cells[place] = f"Sanne {bsn} b" if within else bsn
    others = ["Joris", "Vos", "6", "6A", bsn, "z"]
    lines = [["Roepnaam", "Achternaam", "Leerjaar", "Klas", bsn, "Opmerking"]] * heading + [cells, others]
    fields = [Field.CALL_NAME, Field.SURNAME, Field.GROUP, Field.SCHOOL_CLASS, Field.NOTHING, Field.NOTHING]
    fields[place] = field
    text = "\n".join(";".join(line) for line in lines)
    for used in (None, fields):
        left = readable(lambda data, *rest, used=used: from_csv(data, *rest, used), text.encode())
        assert bsn not in left
        assert bsn.replace(".", "").replace(" ", "") not in left


@settings(max_examples=60)
@given(
    st.sampled_from(BSN),
    st.sampled_from(
        ["roepnaam", "achternaam", "voornamen", "jaargroep", "key", "groep", "naam", "eckid", "schooljaar", "x"]
    ),
)
def test_the_number_of_a_person_never_survives_an_edexml_file(bsn: str, where: str) -> None:
    told = {"roepnaam": "Sanne", "achternaam": "Boom", "voornamen": "S", "jaargroep": "6", "key": "1", "groep": "g"}
    told |= {"naam": "6A", "eckid": "e", "schooljaar": "2026-2027", "x": "x"}
    told[where] = bsn
    text = (
        f"<EDEX><school><schooljaar>{told['schooljaar']}</schooljaar></school><groepen><groep key='{told['groep']}'>"
        f"<naam>{told['naam']}</naam><jaargroep>{told['jaargroep']}</jaargroep></groep></groepen><leerlingen>"
        f"<leerling key='{told['key']}' eckid='{told['eckid']}'><achternaam>{told['achternaam']}</achternaam>"
        f"<roepnaam>{told['roepnaam']}</roepnaam><voornamen>{told['voornamen']}</voornamen><x>{told['x']}</x>"
        f"<jaargroep>{told['jaargroep']}</jaargroep><groep key='{told['groep']}'/></leerling></leerlingen></EDEX>"
    )
    left = readable(from_edexml, text.encode())
    assert bsn not in left
    assert bsn.replace(".", "").replace(" ", "") not in left


@given(st.sampled_from(BSN), st.text("Sam ,;\t\n", max_size=20), st.text("Noor ,;\t\n", max_size=20))
def test_the_number_of_a_person_never_survives_a_paste(bsn: str, before: str, after: str) -> None:
    left = readable(lambda data, *_: pasted(data.decode(), SIX, "c"), (before + bsn + after).encode())
    assert bsn not in left
    assert bsn.replace(".", "").replace(" ", "") not in left
