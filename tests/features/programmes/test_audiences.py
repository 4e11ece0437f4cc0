"""A slide in other words for other audiences, a lesson that can be told again, and what goes home."""

from __future__ import annotations

import pytest

from tests.features.programmes.conftest import JPEG
from vertrouwen_desktop.domain.programme import Audience, LetterLine, PhaseId

LONG = "een twee drie vier vijf zes zeven acht negen tien elf"
WELCOME = 'do = "Sta bij de deur."\n'
OLDER = """
[phase.slide.older]
title = "Samen op weg"
text = "Zo."
settings = { instruction = "Kies samen." }
[phase.slide.older.teacher]
say = "Goedemorgen allemaal."
"""
RECAP = """
[[recap]]
id = "dag"
title = "Weet je nog?"
text = "Otter wachtte op de boot."
[recap.teacher]
say = "Otter wachtte."
do = "Wijs Otter aan."
[recap.youth_worker]
say = "Ik weet het nog."
do = "Kijk wie lacht."
[recap.non_readers]
title = "De boot"
"""
AROUND = """
[homework.letter]
text = "Beste ouders en verzorgers,\\n\\nVandaag begonnen we samen. Vertellen mag, het hoeft niet."
simple = [
  { picture = "huis", text = "Vandaag was de eerste les." },
  { picture = "hart_1", text = "Praat samen over een fijne dag." },
  { picture = "huis", text = "Niks hoeft." },
]

[prepare]
why = "Kinderen willen eerst weten wie er is."
watch = ["Wie zoekt de deur?", "Wie zegt niets?"]
"""


def with_all(folder) -> None:
    """Give the good lesson everything that may be there."""
    folder.swap('\n[[phase]]\nid = "rest"', OLDER + '\n[[phase]]\nid = "rest"')
    folder.write("lesson-1.toml", folder.text() + RECAP)
    folder.swap("\n[[phase]]", AROUND + "\n[[phase]]")
    folder.swap('id = "dag"\n', 'id = "tot-ziens"\n')


def test_another_audience_gets_its_own_words_and_settings_and_the_rest_as_it_was(folder):
    with_all(folder)
    assert folder.check() == ()
    slide = folder.read().lessons[0].slide("kaarten")
    older = slide.given_to(Audience.OLDER)
    assert (older.title, older.settings["instruction"], older.settings["places"]) == ("Samen op weg", "Kies samen.", 4)
    assert (older.teacher.say, older.teacher.do) == ("Goedemorgen allemaal.", "Kijk rond.")
    assert older.youth_worker == slide.youth_worker
    assert slide.given_to(Audience.NON_READERS) == slide
    assert (slide.title, slide.settings["instruction"]) == ("Titel kaarten", "Schuif een kaart.")


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ('title = "Titel rust"\n', "Het andere plaatje heeft geen eigen beschrijving."),
        ('title = "Titel dag"\n', "Voor wie nog niet leest: het plaatje heeft geen beschrijving."),
    ],
)
def test_an_own_picture_for_an_audience_has_its_own_description(folder, before: str, said: str):
    (folder.path / "media" / "maan.jpg").write_bytes(JPEG)
    folder.swap(before, before + 'non_readers = { picture = "media/maan.jpg" }\n')
    (found,) = folder.check()
    assert (found.what, found.line) == (said, folder.line("media/maan.jpg"))
    folder.swap('maan.jpg"', 'maan.jpg", picture_alt = "Een maan."')
    assert folder.check() == ()
    slide = folder.read().lessons[0].slide(before.split()[3].strip('"')).given_to(Audience.NON_READERS)
    assert (slide.picture, slide.picture_alt) == (folder.path / "media" / "maan.jpg", "Een maan.")


@pytest.mark.parametrize(
    ("old", "new", "said", "stops"),
    [
        ('"Samen op weg"', f'"{LONG}"', f"Voor groep 7-8: de zin heeft 11 woorden: {LONG}", False),
        ('"Samen op weg"', '"Samen *op* weg en dat is heel erg ver weg hoor"', "Voor groep 7-8: de titel heeft", False),
        ('{ instruction = "Kies samen." }', "{ places = 9 }", "places is te hoog", True),
        ('{ instruction = "Kies samen." }', "{ plaats = 2 }", "plaats kennen we niet", True),
        ('text = "Zo."', 'text = "# Kop"', "Voor groep 7-8: een kopje in de tekst kan niet", True),
        ('title = "De boot"', f'title = "{LONG}"', "Voor wie nog niet leest: de zin heeft 11 woorden", False),
        ('title = "De boot"', 'titel = "De boot"', "titel kennen we niet. Bedoel je title?", True),
        ('"Otter wachtte op de boot."', f'"{LONG}"', "De zin heeft 11 woorden", False),
        ('id = "dag"', 'id = "welkom"', "Deze id heeft een andere dia ook", True),
        ('{ picture = "huis", text = "Niks hoeft." },', "", "De eenvoudige brief heeft 2 regels", False),
        ('"Niks hoeft."', f'"{LONG} twaalf dertien."', "De zin heeft 13 woorden", False),
        ("Vertellen mag, het", f"{LONG} {LONG} en", "De zin heeft 25 woorden", False),
        ("Vertellen mag", "*Vertellen* mag", "Schuine letters kunnen niet", True),
        ('why = "Kinderen', 'wy = "Kinderen', "Bedoel je why?", True),
    ],
)
def test_what_is_wrong_in_them_is_found_on_its_line(folder, old: str, new: str, said: str, stops: bool):
    with_all(folder)
    folder.swap(old, new)
    found = [f for f in folder.check() if said in f"{f.what} {f.mend}"]
    assert found, folder.check()
    nth = 2 if new == 'id = "welkom"' else 1
    assert found[0].line == folder.line(new or "simple = [", nth=nth)
    assert any(f.stops for f in folder.check()) is stops


def test_what_is_wrong_for_all_is_said_once(folder):
    with_all(folder)
    folder.swap("{ places = 4 }", f'{{ instruction = "{LONG}" }}')
    folder.swap('{ instruction = "Kies samen." }', "{ places = 3 }")
    (found,) = folder.check()
    assert found.what.startswith("De zin heeft 11 woorden")


def test_settings_that_cannot_be_read_hide_nothing_and_are_said_once(folder):
    with_all(folder)
    folder.swap("{ places = 4 }", "{ places = 9 }")
    assert [f.what for f in folder.check()] == ["places is te hoog."]


def test_a_lesson_can_be_told_again_in_its_look_back(folder):
    with_all(folder)
    (slide,) = folder.read().lessons[0].recap
    assert (slide.slide_id, slide.phase, slide.lead.value) == ("dag", PhaseId.LOOK_BACK, "youth_worker")
    assert slide.given_to(Audience.NON_READERS).title == "De boot"


def test_no_more_than_three_slides_tell_it_again(folder):
    folder.write("lesson-1.toml", folder.text() + "".join(RECAP.replace('"dag"', f'"r{i}"') for i in range(4)))
    (found,) = folder.check()
    assert (found.what, found.stops) == ("recap heeft te veel onderdelen.", True)


def test_the_letters_and_the_preparation_are_read(folder):
    with_all(folder)
    lesson = folder.read().lessons[0]
    assert lesson.homework.letter.text.startswith("Beste ouders")
    assert lesson.homework.letter.simple[1] == LetterLine("hart_1", "Praat samen over een fijne dag.")
    assert lesson.preparation.watch == ("Wie zoekt de deur?", "Wie zegt niets?")


def test_a_drawing_in_a_letter_must_exist(folder):
    with_all(folder)
    (found,) = folder.check(drawings={"huis"})
    assert (found.what, found.line) == ("Er is geen tekening hart_1.", folder.line("hart_1"))


def test_a_lesson_to_come_needs_none_of_it(folder):
    lesson = folder.read().lessons[1]
    assert (lesson.recap, lesson.preparation, lesson.homework) == ((), None, None)
