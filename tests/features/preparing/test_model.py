from pathlib import Path

import pytest

from tests.features.preparing.desk import Desk
from vertrouwen_desktop.domain.own import Place
from vertrouwen_desktop.domain.programme import Audience, PhaseId
from vertrouwen_desktop.features.preparing.model import mark_words, minutes_words, value_words
from vertrouwen_desktop.features.preparing.programmes import (
    ArrivalNow,
    ProgrammeNow,
    arrival_lines,
    programme_rows,
)
from vertrouwen_desktop.features.preparing.rows import difference_rows, field_rows, slide_rows
from vertrouwen_desktop.features.preparing.words import level_words, plainly

TITLE = Place(lesson=1, slide="seintje", field="title")


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Desk:
    return Desk(tmp_path)


def test_how_long_the_reading_takes_is_whole_minutes_and_never_none():
    assert minutes_words(2.4) == "Lezen duurt ongeveer 2 minuten."
    assert minutes_words(0.1) == "Lezen duurt ongeveer 1 minuut."


def test_the_reading_level_is_said_in_words():
    said = level_words(Audience.STANDARD, 103, 4.2, 80)
    assert said == "Leesniveau op het bord: heel makkelijk (leesbaarheid 103, gemiddeld 4 woorden per zin)."
    assert level_words(Audience.STANDARD, 55, 12.0, 80).startswith("Leesniveau op het bord: vrij moeilijk")
    assert level_words(Audience.STANDARD, -3, 12.0, 80).startswith("Leesniveau op het bord: moeilijk")
    assert "lezen jullie voor" in level_words(Audience.NON_READERS, 99, 3.0, 40)
    assert level_words(Audience.OLDER, 0, 0.0, 0) == "Op het bord staan geen teksten."


@pytest.mark.parametrize(
    "sentence",
    [
        "De dia heeft geen titel. Zet title erbij.",
        "Het plaatje heeft geen beschrijving. Zet picture_alt erbij: één zin die zegt wat er te zien is.",
        "Er is geen zin om te zeggen. Zet say erbij onder teacher of youth_worker.",
        "De leerkracht heeft hier niets te zeggen of te doen. Zet say of do erbij onder teacher.",
        "De leerkracht leidt, maar heeft geen zin om te zeggen. Zet say erbij onder teacher.",
        "De leerkracht heeft hier geen taak. Zet do erbij onder teacher, zoals: kijk wie rust nodig heeft.",
    ],
)
def test_no_word_of_the_file_reaches_who_types(sentence):
    said = plainly(sentence)
    assert not {"title", "picture_alt", "say", "do", "teacher", "youth_worker"} & set(said.replace(",", "").split())
    assert said.endswith(".")


def test_all_slides_are_listed_by_phase_those_of_welcome_back_last(tmp_path, qapp):
    rows = slide_rows(Desk(tmp_path, number=3).preparing.value, "", Audience.STANDARD, ())
    assert rows[0].phase == "Aankomen · 5 min"
    assert [row.phase for row in rows if row.phase][-1] == "Welkom terug"
    assert [row.number for row in rows] == [str(n) for n in range(1, len(rows) + 1)]
    assert not any(row.note for row in rows)


def test_what_the_school_changed_has_a_mark_on_its_slide_and_on_the_lesson(desk):
    desk.shelf.change("", [(TITLE, "Onze titel")])
    minutes = [(PhaseId.DO, 14), (PhaseId.REST, 6)]
    desk.shelf.change("", [(Place(lesson=1, phase=phase, field="minutes"), n) for phase, n in minutes])
    desk.show()
    rows = {row.slide_id: row for row in slide_rows(desk.preparing.value, "", Audience.STANDARD, ())}
    assert rows["seintje"].note == "van jullie"
    assert rows["seintje"].spoken == "Dia 3, Onze titel, van jullie"
    assert mark_words(desk.preparing.value) == "1 dia en minuten van jullie"
    (difference,) = difference_rows(desk.preparing.value, "seintje", desk.fields)
    assert (difference.label, difference.original, difference.own) == ("Titel", "Een seintje mag altijd", "Onze titel")


def test_the_adults_lines_are_not_shown_to_the_class(desk):
    def groups(private: bool) -> set[str]:
        desk.show(private=private)
        found = field_rows(desk.preparing.value, "seintje", Audience.STANDARD, desk.fields, {}, {})
        return {row.group for row in found if row.group}

    assert groups(True) == {"Op het bord", "Leerkracht", "Jeugdhulpverlener", "Wie vandaag alleen is"}
    assert groups(False) == {"Op het bord"}


def test_who_is_alone_says_the_same_to_every_class(desk):
    rows = field_rows(desk.preparing.value, "seintje", Audience.OLDER, desk.fields, {}, {})
    assert not [row for row in rows if row.field.startswith("solo.")]


def test_a_value_is_said_as_one_says_it():
    picture = TITLE.model_copy(update={"field": "picture"})
    assert value_words(picture, "x.png", True) == "Een eigen plaatje."
    assert value_words(picture, "", True) == "Geen plaatje."
    assert value_words(Place(lesson=1, phase=PhaseId.DO, field="minutes"), 1, True) == "1 minuut"
    assert value_words(TITLE, None, False) == "Dit is er niet meer."
    assert value_words(TITLE, " ", False) == "Leeg."


# ---- all programmes


def test_who_follows_a_programme_is_named_only_when_nobody_else_sees_it():
    one = ProgrammeNow("x", "Respect", "1.2", True, lessons=1, classes=("Groep 6b", "Groep 7a"))
    (row,) = programme_rows((one,), True, "")
    assert row.follows == "Groep 6b, Groep 7a volgen dit."
    assert row.detail == "versie 1.2 · 1 les · zit in dit programma"
    (row,) = programme_rows((one,), False, "")
    assert row.follows == "2 groepen volgen dit."


def test_only_an_imported_programme_that_nobody_follows_can_go():
    ours = ProgrammeNow("a", "A", "1", True)
    free = ProgrammeNow("b", "B", "1", False)
    used = ProgrammeNow("c", "C", "1", False, classes=("Groep 6b",))
    rows = programme_rows((ours, free, used), True, "b")
    assert [row.can_remove for row in rows] == [False, True, False]
    assert [row.asking for row in rows] == [False, True, False]
    assert "Kies bij Groep eerst een ander" in rows[2].stays


def test_a_broken_programme_says_so_and_cannot_be_given_on():
    (row,) = programme_rows((ProgrammeNow("a", "A", "1", False, trouble="Niet te lezen."),), True, "")
    assert (row.trouble, row.can_export, row.detail) == ("Niet te lezen.", False, "versie 1 · geïmporteerd")


def test_before_a_file_is_put_in_place_one_reads_what_it_means():
    arrival = ArrivalNow("A", "2", "Nieuwer.", findings=("Dit. Dat.", "x"), own=1, conflicts=2, replaces=True)
    lines = arrival_lines(arrival)
    assert lines[0] == "Nieuwer."
    assert any(line.startswith("Op 2 plekken pasten jullie zelf iets aan") for line in lines)
    assert "Er gaat 1 aanpassing van een andere school mee." in lines
    assert any("2 dingen verbeteren" in line for line in lines)
    assert "De lessen op deze laptop blijven zoals ze zijn." in arrival_lines(ArrivalNow("A", "1", "", replaces=False))


def test_a_slide_is_listed_as_the_chosen_audience_reads_it(desk):
    older = TITLE.model_copy(update={"audience": Audience.OLDER})
    desk.shelf.change("", [(older, "Voor groep acht")])
    desk.show()
    titles = {one: slide_rows(desk.preparing.value, "", one, ())[2].title for one in Audience}
    assert titles[Audience.OLDER] == "Voor groep acht"
    assert titles[Audience.STANDARD] == "Een seintje mag altijd"
