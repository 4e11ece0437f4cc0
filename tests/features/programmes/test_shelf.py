"""Every programme is found by its id, as the school gives it; what is broken says so and stops nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.features.programmes.conftest import Folder
from tests.features.programmes.school import School, at, minutes, png
from vertrouwen_desktop.domain.adaptation import Kind
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.programme import PhaseId
from vertrouwen_desktop.features.programmes.own_fields import slide_fields

LONG = "een twee drie vier vijf zes zeven acht negen tien elf"


@pytest.fixture
def school(tmp_path: Path) -> School:
    return School(tmp_path)


def title(school: School, programme_id: str = "klein") -> str:
    return school.shelf.programme(programme_id).lesson(1).slide("terug").title


# ---- what there is


def test_the_programmes_that_we_ship_come_first_and_the_first_is_for_a_class_that_chose_none(school):
    school.bring()
    assert [h.programme_id for h in school.shelf.listed()] == ["bouwen-aan-vertrouwen", "klein", "eigen"]
    assert school.shelf.first_id == "bouwen-aan-vertrouwen"
    assert school.shelf.programme("").programme_id == "bouwen-aan-vertrouwen"
    assert [h.trusted for h in school.shelf.listed()] == [True, True, False]


def test_a_programme_is_read_once_and_only_when_it_is_asked_for(school, monkeypatch):
    read = []
    real = Path.open
    monkeypatch.setattr(Path, "open", lambda self, *a, **k: read.append(self.name) or real(self, *a, **k))
    school.shelf.head("klein")
    assert "lesson-1.toml" not in read
    assert school.shelf.programme("klein") is school.shelf.programme("klein")
    assert read.count("lesson-1.toml") == 1


def test_a_programme_that_is_not_there_is_a_sentence(school):
    with pytest.raises(KnownError, match="niet meer op deze laptop"):
        school.shelf.programme("weg")


@pytest.mark.parametrize("what", ["lesson-1.toml", "programme.toml"])
def test_a_broken_programme_is_listed_with_its_sentence_and_the_others_can_be_given(school, what: str):
    school.bring()
    (school.data / "programmes" / "eigen" / what).write_bytes(b"\xff")
    school.again()
    (broken,) = [h for h in school.shelf.listed() if h.trouble]
    assert broken.folder.name == "eigen"
    assert broken.trouble.endswith(".")
    assert school.shelf.programme("klein").title == "Klein programma"
    with pytest.raises(KnownError):
        school.shelf.programme("eigen")


def test_the_newest_of_ours_and_a_brought_one_with_the_same_id_counts(school):
    school.bring("klein", "1.1")
    assert school.shelf.programme("klein").version == "1.1"
    school.small.swap('version = "1.0"', 'version = "1.10"', "programme.toml")
    school.shelf.forget()
    assert school.shelf.programme("klein").version == "1.10"


def test_a_folder_that_was_asked_for_comes_before_all(school, tmp_path: Path):
    extra = Folder(tmp_path / "zelf")
    extra.swap('"klein"', '"zelf"', "programme.toml")
    school.again(extra.path)
    assert school.shelf.first_id == "zelf"
    school.again(school.large.path)
    assert school.shelf.programme("").programme_id == "bouwen-aan-vertrouwen"


def test_files_that_lie_about_are_no_programmes(school):
    (school.data / "programmes").mkdir()
    (school.data / "programmes" / "los.txt").write_text("x")
    (school.data / "programmes" / ".new-1234").mkdir()
    assert len(school.shelf.listed()) == 2


# ---- what the school changes


def test_a_change_is_shown_at_once_and_after_a_new_start_and_the_original_stays(school):
    school.shelf.change("klein", [(at("title"), "Van ons"), (at("text"), "Wat weet je nog?")])
    assert title(school) == "Van ons"
    school.again()
    assert title(school) == "Van ons"
    assert school.shelf.original("klein").lesson(1).slide("terug").title == "Titel terug"
    assert "Van ons" not in school.small.text()


def test_back_to_the_original_for_a_field_a_slide_or_all(school):
    values = [(at("title"), "Van ons"), (at("text"), "Ja?"), (at("title", "dag"), "Dag hoor")]
    school.shelf.change("klein", values)
    school.shelf.back("klein", lambda p: (p.slide, p.field) == ("terug", "title"))
    assert title(school) == "Titel terug"
    assert len(school.shelf.adapted("klein").own.changes) == 2
    school.shelf.back("klein", lambda p: p.slide == "terug")
    assert len(school.shelf.adapted("klein").own.changes) == 1
    school.shelf.back("klein", lambda _p: True)
    assert school.shelf.adapted("klein").programme == school.shelf.original("klein")


@pytest.mark.parametrize(
    ("field", "slide", "said", "sentence"),
    [
        ("title", "terug", "x" * 41, "De titel heeft 41 tekens. Houd het bij 40."),
        ("title", "terug", "", "De dia heeft geen titel. Zet title erbij."),
        ("title", "terug", "x" * 121, "title is te lang. Houd het bij hooguit 120 tekens."),
        ("text", "terug", LONG, f"De zin heeft 11 woorden: {LONG}. Maak er twee zinnen van."),
        ("text", "terug", "# Kop", "Een kopje in de tekst kan niet. Zet het in title, of schrijf het **vet**."),
        ("picture_alt", "rust", "", "Het plaatje heeft geen beschrijving."),
        ("teacher.say", "kaarten", "", "De leerkracht leidt, maar heeft geen zin om te zeggen."),
        ("settings.panels.0.text", "verhaal", LONG, "De zin heeft 11 woorden"),
        ("settings.panels.7.text", "verhaal", "Ja", "Dit is er niet meer in het lesprogramma."),
        ("title", "weg", "Ja", "Dit is er niet meer in het lesprogramma."),
        ("title", "terug", "a\x07", "Dit kan hier niet staan."),
    ],
)
def test_what_breaks_a_rule_is_said_and_not_kept(school, field: str, slide: str, said: str, sentence: str):
    with pytest.raises(KnownError) as error:
        school.shelf.change("klein", [(at(field, slide), said)])
    assert str(error.value).startswith(sentence)
    assert school.shelf.adapted("klein").own.changes == ()
    assert school.files() == []


def test_minutes_stay_forty_five_and_leave_room_for_the_short_variant(school):
    with pytest.raises(KnownError, match="De les duurt 43 minuten"):
        school.shelf.change("klein", [(minutes(PhaseId.DO), 13)])
    with pytest.raises(KnownError, match="De korte variant duurt 10 minuten, de fase 10"):
        school.shelf.change("klein", [(minutes(PhaseId.DO), 10), (minutes(PhaseId.REST), 10)])
    with pytest.raises(KnownError, match="Kies 1 tot 45"):
        school.shelf.change("klein", [(minutes(PhaseId.ARRIVE), 0), (minutes(PhaseId.REST), 10)])
    after = school.shelf.change("klein", [(minutes(PhaseId.DO), 12), (minutes(PhaseId.REST), 8)])
    assert [p.minutes for p in after.programme.lesson(1).phases] == [5, 5, 10, 12, 8, 5]


def test_an_own_picture_is_shown_and_goes_when_nothing_uses_it_any_more(school):
    place = at("picture", "rust")
    after = school.shelf.change_picture("klein", place, png(5), "Een rood bootje.")
    slide = after.programme.lesson(1).slide("rust")
    assert (slide.picture.read_bytes()[:4], slide.picture_alt) == (b"\x89PNG", "Een rood bootje.")
    assert len(school.files()) == 2
    school.again()
    assert school.shelf.programme("klein").lesson(1).slide("rust").picture == slide.picture
    school.shelf.change_picture("klein", place, png(6), "Een ander bootje.")
    assert len(school.files()) == 2
    school.shelf.back("klein", lambda _p: True)
    assert school.files() == ["own/klein/own.json"]


def test_what_is_no_picture_is_not_kept(school):
    with pytest.raises(KnownError, match="niet te lezen"):
        school.shelf.change_picture("klein", at("picture", "rust"), b"<svg/>", "Een boot.")
    assert school.files() == []


def test_what_is_changed_is_measured_when_somebody_measures(school):
    school.shelf._fits = lambda lesson: [(s.slide_id, '"Te lang" past niet op de dia (4:3).') for s in lesson.slides]
    with pytest.raises(KnownError, match=r"past niet op de dia \(4:3\)\. Maak de tekst korter\."):
        school.shelf.change("klein", [(at("title"), "Te lang")])


def test_an_update_keeps_our_words_and_names_where_both_moved(school):
    school.shelf.change("klein", [(at("title"), "Van ons"), (at("title", "dag"), "Ook van ons")])
    school.small.swap("Titel terug", "Van hen")
    school.small.swap('version = "1.0"', 'version = "2.0"', "programme.toml")
    school.again()
    after = school.shelf.adapted("klein")
    (conflict,) = after.conflicts
    assert (conflict.kind, conflict.change.base, conflict.original, conflict.change.own) == (
        Kind.CHANGED,
        "Titel terug",
        "Van hen",
        "Van ons",
    )
    assert title(school) == "Van ons"
    assert school.shelf.keep("klein", conflict.change.place).conflicts == ()
    assert school.shelf.adapted("klein").own.changes[-1].version == "2.0"


def test_a_slide_that_an_update_took_away_does_not_stop_the_lesson(school):
    school.shelf.change("klein", [(at("title"), "Van ons")])
    school.small.swap('id = "terug"', 'id = "anders"')
    school.again()
    assert [c.kind for c in school.shelf.adapted("klein").conflicts] == [Kind.GONE]


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"\xff\xfe", b'{"format": 2, "programme_id": "klein"}', b"x" * 9_000_000]
)
def test_a_damaged_file_is_laid_aside_and_the_original_given(school, raw: bytes):
    school.shelf.change("klein", [(at("title"), "Van ons")])
    path = school.data / "own" / "klein" / "own.json"
    path.write_bytes(raw)
    school.again()
    after = school.shelf.adapted("klein")
    assert "Het origineel wordt gebruikt" in after.sentence
    assert "own.json.odd-1" in after.sentence
    assert path.with_name("own.json.odd-1").read_bytes() == raw
    assert title(school) == "Titel terug"
    school.shelf.change("klein", [(at("title"), "Opnieuw")])
    school.again()
    assert (title(school), school.shelf.adapted("klein").sentence) == ("Opnieuw", "")


def test_the_changes_of_another_programme_are_not_taken_for_ours(school):
    school.shelf.change("klein", [(at("title"), "Van ons")])
    (school.data / "own" / "klein").rename(school.data / "own" / "bouwen-aan-vertrouwen")
    school.again()
    assert school.shelf.adapted("bouwen-aan-vertrouwen").sentence


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid"), reason="rights work otherwise there")
def test_a_disk_that_does_not_take_it_is_a_sentence_and_the_old_words_stay(school, monkeypatch):
    school.shelf.change("klein", [(at("title"), "Van ons")])

    def full(*_args, **_more):
        raise OSError(28, "vol")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(KnownError, match="niet worden bewaard"):
        school.shelf.change("klein", [(at("title"), "Nieuw")])
    assert title(school) == "Van ons"
    monkeypatch.undo()
    school.again()
    assert title(school) == "Van ons"
    assert school.files() == ["own/klein/own.json"]


def test_every_field_that_the_page_offers_can_be_changed(school):
    lesson = school.shelf.original("klein").lesson(1)
    labels = set()
    for slide in lesson.slides:
        for field in slide_fields(slide):
            assert field.label[0].isupper()
            labels.add(field.label)
            if field.value and field.field != "text":
                after = school.shelf.change("klein", [(at(field.field, slide.slide_id), "Nu zo.")])
                assert "Nu zo." in str(after.programme.lesson(1).slide(slide.slide_id))
    assert {"Titel", "Tekst", "Plaat 2, tekst", "Opdracht", "Leerkracht zegt", "Wat het plaatje laat zien"} <= labels
