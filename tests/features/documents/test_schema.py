"""The JSON export of a pupil."""

from __future__ import annotations

import json
import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.features.documents.samples import FACTS, report, told
from vertrouwen_desktop.features.documents.pages import pupil_export
from vertrouwen_desktop.features.documents.schema import PupilExport
from vertrouwen_desktop.features.documents.usecases import Press

DOCUMENT = (Path(__file__).parents[3] / "docs" / "export.md").read_text("utf-8")


def test_the_export_holds_every_fact_as_it_was_typed(press: Press) -> None:
    made = json.loads(press.pupil_json(report()))
    assert (made["format"], made["version"], made["made_on"]) == ("vertrouwen-kind", 1, "2026-11-22")
    assert sorted(fact["text"] for fact in made["facts"]) == sorted(fact.text for fact in FACTS)
    assert made["pupil"]["name"] == "Noor B."


def test_a_moment_keeps_its_zone(press: Press) -> None:
    moments = [fact["at"] for fact in json.loads(press.pupil_json(report()))["facts"] if fact["at"]]
    assert moments[0] == "2026-11-19T07:46:00Z"


@given(st.text(st.characters(), max_size=200))
def test_any_text_comes_back_from_the_file(text: str) -> None:
    made = pupil_export(told(text)).model_dump_json().encode("utf-8")
    assert PupilExport.model_validate_json(made).facts[0].text == text.encode("utf-8", "replace").decode("utf-8")


def test_the_example_in_the_document_is_a_real_one() -> None:
    (example,) = re.findall(r"```json\n(.*?)```", DOCUMENT, re.S)
    assert PupilExport.model_validate_json(example).format == "vertrouwen-kind"


def test_the_document_names_every_field() -> None:
    schema = PupilExport.model_json_schema()
    fields = {
        *schema["properties"],
        *(name for part in schema["$defs"].values() for name in part.get("properties", ())),
    }
    assert [name for name in sorted(fields) if f"`{name}`" not in DOCUMENT] == []
