"""What a school changed can be as it was before; a programme that it brought in can go again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.features.programmes.school import School, at, png
from vertrouwen_desktop.domain.errors import KnownError


@pytest.fixture
def school(tmp_path: Path) -> School:
    return School(tmp_path)


def test_what_was_changed_before_comes_back_with_its_picture(school):
    school.shelf.change("klein", [(at("title"), "Eerst")])
    school.shelf.change_picture("klein", at("picture"), png(90), "Een boot.")
    before = school.shelf.adapted("klein").own
    pictures = {name: (school.shelf.pictures("klein") / name).read_bytes() for name in before.pictures}
    school.shelf.back("klein", lambda _place: True)
    assert not list(school.shelf.pictures("klein").glob("*.png"))
    after = school.shelf.restore("klein", before, pictures)
    assert (after.own, after.conflicts) == (before, ())
    slide = after.programme.lesson(1).slide("terug")
    assert slide.title == "Eerst"
    assert slide.picture is not None
    assert slide.picture.is_file()
    school.again()
    assert school.shelf.adapted("klein").own == before


def test_a_brought_programme_goes_and_what_was_changed_in_it_waits(school):
    school.bring()
    school.shelf.change("eigen", [(at("title"), "Van ons")])
    school.arrivals.remove("eigen")
    assert school.shelf.head("eigen") is None
    assert [name for name in school.files() if name.startswith("programmes/")] == []
    school.bring()
    assert school.shelf.programme("eigen").lesson(1).slide("terug").title == "Van ons"


def test_what_we_ship_cannot_go(school):
    school.arrivals.remove("klein")
    assert school.shelf.head("klein") is not None


def test_a_folder_that_cannot_be_moved_is_told_and_stays(school, monkeypatch):
    school.bring()

    def refused(*_places: object) -> None:
        raise PermissionError

    monkeypatch.setattr("vertrouwen_desktop.features.programmes.arrivals.os.rename", refused)
    with pytest.raises(KnownError, match="kon niet weg"):
        school.arrivals.remove("eigen")
    monkeypatch.undo()
    assert school.shelf.head("eigen") is not None
