"""How hard a lesson's texts may be, and the rules of the letters for at home. Pure."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from types import MappingProxyType

from vertrouwen_desktop.domain.markdown import NotAllowed
from vertrouwen_desktop.domain.programme import Audience
from vertrouwen_desktop.features.programmes.child_texts import plain_text
from vertrouwen_desktop.features.programmes.messages import markdown_error, shown
from vertrouwen_desktop.features.programmes.model import AUDIENCES, LessonDraft, Remark
from vertrouwen_desktop.features.programmes.reading import LessonLevel, Level
from vertrouwen_desktop.features.programmes.words import sentences, word_count

MIN_SCORE: Mapping[Audience, int] = MappingProxyType(
    {Audience.STANDARD: 85, Audience.NON_READERS: 85, Audience.OLDER: 75}
)
"""Flesch-Douma for what stands on the board; why these: docs/decisions/0017."""
MIN_LETTER_SCORE = 70
MIN_SIMPLE_SCORE = 85
MAX_LETTER_SENTENCE = 20
MAX_SIMPLE_SENTENCE = 12
SIMPLE_LINES = (3, 8)
MAX_PREPARATION_MINUTES = 5
ENOUGH_WORDS = 30
"""With fewer words one long one decides the score."""


def letter_remarks(draft: LessonDraft, drawings: Container[str] | None) -> Iterator[Remark]:
    """Say what is wrong with the letters for at home; `drawings` are the names there are, None: any."""
    letter = draft.lesson.homework.letter if draft.lesson.homework else None
    if letter is None:
        return
    way = ("homework", "letter")
    try:
        yield from _long((*way, "text"), plain_text(letter.text), MAX_LETTER_SENTENCE)
    except NotAllowed as error:
        what, mend = markdown_error(str(error))
        yield Remark((*way, "text"), what, mend, stops=True)
    least, most = SIMPLE_LINES
    if not least <= len(letter.simple) <= most and draft.read_at((*way, "simple")):
        what = f"De eenvoudige brief heeft {len(letter.simple)} regels."
        yield Remark((*way, "simple"), what, f"Schrijf er {least} tot {most}, elk met een plaatje.")
    for place, line in enumerate(letter.simple):
        at = (*way, "simple", place)
        yield from _long((*at, "text"), line.text, MAX_SIMPLE_SENTENCE)
        if drawings is not None and line.picture not in drawings:
            mend = "Kies een tekening uit het programma."
            yield Remark((*at, "picture"), f"Er is geen tekening {shown(line.picture)}.", mend)


def level_remarks(level: LessonLevel) -> Iterator[Remark]:
    """Say which texts of a lesson are too hard for who reads them."""
    standard = level.children[Audience.STANDARD]
    for audience, least in MIN_SCORE.items():
        here = level.children[audience]
        if audience is not Audience.STANDARD and here == standard and least == MIN_SCORE[Audience.STANDARD]:
            continue
        whom = AUDIENCES.get(audience, "de klas")
        yield from _hard((), f"De teksten voor {whom} zijn", here, least)
    yield from _hard(("homework", "letter", "text"), "De brief voor thuis is", level.letter, MIN_LETTER_SCORE)
    yield from _hard(("homework", "letter", "simple"), "De eenvoudige brief is", level.simple, MIN_SIMPLE_SCORE)
    if level.preparation_minutes > MAX_PREPARATION_MINUTES:
        minutes = f"{level.preparation_minutes:.1f}".replace(".", ",")
        what = f"De voorbereiding lezen duurt {minutes} minuten."
        yield Remark(("prepare",), what, f"Houd het bij {MAX_PREPARATION_MINUTES}: zo veel tijd is er.")


def level_line(level: LessonLevel) -> str:
    """Return how hard a lesson is, in one line for a terminal."""
    parts = [f"kinderen {_said(level.children[Audience.STANDARD])}"]
    for audience, name in AUDIENCES.items():
        if level.children[audience] != level.children[Audience.STANDARD]:
            parts.append(f"{name} {_said(level.children[audience])}")
    if level.letter.words:
        parts.append(f"brief {_said(level.letter)}")
    if level.simple.words:
        parts.append(f"eenvoudige brief {_said(level.simple)}")
    minutes = f"{level.preparation_minutes:.1f}".replace(".", ",")
    return f"Les {level.number}: {'; '.join(parts)}; voorbereiding {minutes} minuten."


def _said(level: Level) -> str:
    words = f"{level.words_per_sentence:.1f}".replace(".", ",")
    return f"{level.score} ({words} woorden per zin)"


def _hard(way: tuple[str, ...], what: str, level: Level, least: int) -> Iterator[Remark]:
    if level.words >= ENOUGH_WORDS and level.score < least:
        said = f"{what} moeilijk: leesbaarheid {level.score}, en {least} of meer is goed."
        yield Remark(way, said, "Kies kortere woorden en kortere zinnen.")


def _long(way: tuple[str | int, ...], text: str, most: int) -> Iterator[Remark]:
    for sentence in sentences(text):
        if (count := word_count(sentence)) > most:
            what = f"De zin heeft {count} woorden: {shown(sentence)}"
            what += "" if what.endswith((".", "!", "?", "…")) else "."
            yield Remark(way, what, f"Houd het bij {most}, of maak er twee zinnen van.")
