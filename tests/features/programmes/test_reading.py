"""How hard a text is, measured in words, sentences and syllables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.features.programmes.conftest import SPECS
from tests.features.programmes.test_audiences import with_all
from vertrouwen_desktop.domain.programme import Audience
from vertrouwen_desktop.features.programmes.level_rules import level_line, level_remarks
from vertrouwen_desktop.features.programmes.reading import Level, lesson_level, level, syllables
from vertrouwen_desktop.features.programmes.report import report
from vertrouwen_desktop.features.programmes.usecases import look_over

WORDS = """
ot-ter rei-ger ver-trou-wen jeugd-hulp-ver-le-ner zee-ën knie-ën ru-zie sta-tion so-ci-aal a-qua-ri-um yo-ga ba-by
mooi-e nieu-we leeuw ge-ïn-te-res-seerd re-ü-nie co-ö-pe-ra-tie één i-dee i-dee-ën bij-een vriend vrien-den thuis
ca-deau chauf-feur koei-en draai-en o-a-se po-ë-zie the-a-ter ra-di-o pi-a-no ja-nu-a-ri in-di-vi-du-eel of-fi-ci-eel
rus-tig span-nend span-nings-me-ter a-dem-ha-ling klas-af-spraak leer-kracht rust-mo-ment af-ron-den te-rug-blik
ont-dek-ken pleeg-ou-ders ou-ders school school-plein groeps-lei-ding mij blij ei-e-ren be-gint luis-te-ren huis-werk
uit-no-di-ging trots boos ver-drie-tig ru-ï-ne e-go-ïs-tisch ge-ëerd fa-mi-lie han-den ge-zicht ei-gen-lijk eeuw
sneeuw-pop ooit ui pau-ze keu-ken fruit ei-land zwaai-en ver-zor-gers sa-men-wer-ken
""".split()  # noqa: SIM905
HARD = (
    "Naar aanleiding van de gesignaleerde problematiek verzoeken wij u vriendelijk doch dringend de bijgevoegde "
    "verklaring voorafgaand aan de eerstvolgende bijeenkomst ondertekend te retourneren."
)


def test_there_are_enough_words_to_trust_the_count():
    assert len(WORDS) >= 60


@pytest.mark.parametrize("split", WORDS)
def test_a_dutch_word_has_its_syllables(split: str):
    assert syllables(split.replace("-", "")) == split.count("-") + 1


@pytest.mark.parametrize(
    ("word", "count"), [("tv", 1), ("45", 2), ("Juf", 1), ("foto's", 2), ("EEN", 1), ("e\u0301e\u0301n", 1)]
)
def test_what_is_no_plain_word_counts_too(word: str, count: int):
    assert syllables(word) == count


def test_the_formula_is_that_of_douma():
    said = level(["Otter wacht op de boot.", "De boot komt."])
    assert (said.words, said.sentences, said.syllables, said.longest) == (8, 2, 9, 5)
    assert said.score == round(206.84 - 0.93 * 4 - 77 * 9 / 8)


def test_a_letter_of_an_office_is_hard_and_a_childs_sentence_is_not():
    assert level([HARD]).score < 30
    assert level(["De boot komt.", "Otter zwaait."]).score > 90


@given(st.lists(st.text(max_size=80), max_size=5))
def test_any_text_has_a_level(texts: list[str]):
    said = level(texts)
    assert said.words >= said.sentences >= 0
    assert said.syllables >= said.words
    assert isinstance(said.score, int)


def test_a_lesson_is_measured_for_each_audience_and_its_letters(folder):
    with_all(folder)
    folder.swap('"Samen op weg"', '"Samen"')
    found = lesson_level(folder.read().lessons[0])
    assert found.children[Audience.STANDARD] != found.children[Audience.OLDER]
    assert (found.letter.sentences, found.simple.sentences) == (3, 3)
    assert 0 < found.preparation_minutes < 1
    said = level_line(found)
    assert said.startswith("Les 1: kinderen ")
    for part in ("groep 7-8", "brief", "eenvoudige brief", "voorbereiding 0,"):
        assert part in said


def test_the_terminal_shows_a_line_for_each_lesson_that_is_written(folder):
    looked = look_over(folder.path, SPECS, False, None)
    said = report(looked.findings, "Klein", looked.levels)
    assert said.count("Les 1: kinderen") == 1
    assert "Les 2" not in said
    assert said.endswith("Geen opmerkingen.")


def test_texts_that_are_too_hard_are_found(folder):
    with_all(folder)
    folder.swap("Vertellen mag, het hoeft niet.", f"Verantwoordelijkheden. {'Gesignaleerde problematiek. ' * 20}")
    (found,) = folder.check()
    assert found.what.startswith("De brief voor thuis is moeilijk: leesbaarheid")
    assert found.line == folder.line("Beste ouders")
    assert found.serious


def test_older_children_may_have_harder_words(folder):
    with_all(folder)
    found = lesson_level(folder.read().lessons[0])
    hard = Level(words=100, sentences=20, syllables=155, longest=8)
    assert 75 <= hard.score < 85
    for audience, told in ((Audience.STANDARD, "de klas"), (Audience.OLDER, None)):
        easy = {a: Level(100, 20, 110, 8) for a in Audience}
        one = type(found)(1, {**easy, audience: hard}, found.letter, found.simple, 1.0)
        said = [r.what for r in level_remarks(one)]
        assert (said == []) if told is None else (told in said[0])


def test_five_minutes_of_reading_are_enough(folder):
    much = ", ".join([f'"{"kaart " * 240}"'] * 5)
    folder.swap('materials = ["vier kaarten"]', f"materials = [{much}]")
    (found,) = folder.check()
    assert found.what.startswith("De voorbereiding lezen duurt 6,")
