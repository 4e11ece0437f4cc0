"""Every programme that we ship: nothing to remark on it, and whoever is asked about themselves may pass, in words."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from tests import live_board
from tests.features.live.test_seven_lessons import FOLDERS, GIVEN, programme
from vertrouwen_desktop.control_window.catalogue import FACES
from vertrouwen_desktop.control_window.fits import slide_state
from vertrouwen_desktop.domain.board_state import BoardState
from vertrouwen_desktop.domain.programme import Audience

SHIPPED = {"bouwen-aan-vertrouwen", "samenwerken-aan-respect", "samenwerken-aan-weerbaarheid"}


def test_three_programmes_are_shipped():
    assert {folder.name for folder in FOLDERS} == SHIPPED
    assert [lesson.number for lesson in programme("bouwen-aan-vertrouwen").lessons if not lesson.to_come] == [
        *range(1, 8)
    ]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_command_finds_nothing_in_it(folder):
    command = [sys.executable, "-m", "vertrouwen_desktop", "check", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert "Geen opmerkingen." in done.stdout, done.stdout
    assert (done.returncode, done.stderr) == (0, "")


PASSING = re.compile(
    r"liever|ook goed|(mag|kan|kunnen|telt) ook|is genoeg|hoef|(luisteren|stil zijn) ook|zonder iets te zeggen"
    r"|pas(sen)? mag|niets zeggen",
    re.IGNORECASE,
)
"""Words that make passing a full answer."""
ABOUT_ONESELF = re.compile(r"\b(je|jij|jou|jouw|jullie)\b", re.IGNORECASE)
NOT_ABOUT_ONESELF = re.compile(
    r"weet je (het )?nog|weet jij nog meer|zag je (zijn|terug)|zag jij"  # what was seen or told
    r"|kun je (hier )?(doen|aanbieden)|jij dit zeggen|niets bij je|en als jij er een krijgt"  # what anybody can do
    r"|tegen Otter|hoe weet je dat|zie ik je seintje|nieuw: wat maakt"  # about Otter, the adults, another lesson
    r"|zeg jij stop|hoor jij\?|geef jij antwoord|wat zag je terug",  # what the adults play
    re.IGNORECASE,
)


Told = Callable[[BoardState], list[str]]


@pytest.fixture(scope="module")
def board(qapp: object) -> Iterator[Told]:
    """Return what the class reads of a state, without the tags of bold letters."""
    model, _, _ = live_board.board(FACES)
    with live_board.shown(model) as view:

        def told(state: BoardState) -> list[str]:
            model.show(state)
            QCoreApplication.processEvents()
            return [re.sub("<[^>]*>", "", text.property("text")) for text in live_board.texts(view)]

        yield told


@pytest.mark.parametrize(("name", "number"), GIVEN)
def test_who_is_asked_about_themselves_reads_that_passing_is_a_full_answer(board, name, number):
    lesson = programme(name).lesson(number)
    missing = []
    for slide in (*lesson.slides, *lesson.recap):
        for audience in (a for a in Audience if a is Audience.STANDARD or slide.given_to(a) is not slide):
            told = board(slide_state(lesson, slide, audience=audience))
            asked = [s for s in re.split(r"(?<=[.?!|])\s+", " | ".join(told)) if "?" in s and ABOUT_ONESELF.search(s)]
            asked = [sentence for sentence in asked if not NOT_ABOUT_ONESELF.search(sentence)]
            if asked and not PASSING.search(" ".join(told)):
                missing.append((slide.slide_id, audience.value, asked))
    assert missing == []


ABOUT = {"class_bar", "body_outline", "stations", "talking_circle", "exit_card", "cooperation_ladder", "pride_round"}
"""Activities that can only ask about oneself; they say it themselves, whatever a programme sets."""


def test_the_exercises_about_oneself_are_in_the_lessons():
    given = {s.activity for folder in FOLDERS for lesson in programme(folder.name).lessons for s in lesson.slides}
    assert given >= ABOUT
