"""How hard a lesson's texts are to read: for the children, and in the letters for at home. Pure.

Flesch-Douma: 206.84 - 0.93 x words in a sentence - 77 x syllables in a word. Higher is easier.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vertrouwen_desktop.domain.programme import Audience, Lesson
from vertrouwen_desktop.features.programmes.child_texts import child_texts, plain_text
from vertrouwen_desktop.features.programmes.words import sentences, word_count

WORDS_A_MINUTE = 200
"""How fast an adult reads."""

_TREMA = "äëïöü"
_NUCLEUS = re.compile(
    r"eau|aai|ooi|oei|eeu|ieu|(?<=t)io(?=n)|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ij|ei"
    rf"|ëe|ïe|[{_TREMA}]|(?<![a-z])y(?![aeiou])|(?<=[a-z])y|[aeiou]"
)


@dataclass(frozen=True, slots=True)
class Level:
    """How hard some texts are.

    Attributes:
        longest: The words of the longest sentence.
    """

    words: int = 0
    sentences: int = 0
    syllables: int = 0
    longest: int = 0

    @property
    def words_per_sentence(self) -> float:
        return self.words / max(1, self.sentences)

    @property
    def score(self) -> int:
        """How easy it is by Flesch-Douma: 100 and more is for beginners, under 60 is hard."""
        return round(206.84 - 0.93 * self.words_per_sentence - 77 * self.syllables / max(1, self.words))


@dataclass(frozen=True, slots=True)
class LessonLevel:
    """How hard one lesson is.

    Attributes:
        children: What stands on the board, for each audience.
        letter: The letter for at home; no words when there is none.
        simple: The same in simple Dutch.
        preparation_minutes: How long the adults read before the lesson.
    """

    number: int
    children: Mapping[Audience, Level]
    letter: Level
    simple: Level
    preparation_minutes: float


def syllables(word: str) -> int:
    """Return the syllables of a Dutch word: at least one, and one for each digit."""
    letters = "".join(
        c if c in _TREMA else unicodedata.normalize("NFD", c)[0] for c in unicodedata.normalize("NFC", word.lower())
    )
    found = len(_NUCLEUS.findall(letters.replace("qu", "kw")))
    return max(1, found + sum(c.isdigit() for c in letters))


def level(texts: Iterable[str]) -> Level:
    """Return how hard plain `texts` are together."""
    words = count = sounds = longest = 0
    for sentence in (s for text in texts for s in sentences(text)):
        here = [word for word in sentence.split() if word_count(word)]
        if here:
            words, count, longest = words + len(here), count + 1, max(longest, len(here))
            sounds += sum(map(syllables, here))
    return Level(words, count, sounds, longest)


def lesson_level(lesson: Lesson) -> LessonLevel:
    """Return how hard `lesson` is; raises NotAllowed for Markdown that no reader let through."""
    children = {}
    for audience in Audience:
        given = lesson.given_to(audience)
        children[audience] = level(text for slide in (*given.slides, *given.recap) for text in child_texts(slide))
    letter = lesson.homework.letter if lesson.homework else None
    return LessonLevel(
        number=lesson.number,
        children=children,
        letter=level([plain_text(letter.text)] if letter else []),
        simple=level(line.text for line in letter.simple) if letter else Level(),
        preparation_minutes=preparation_words(lesson) / WORDS_A_MINUTE,
    )


def preparation_words(lesson: Lesson) -> int:
    """Return how many words both adults read on the page before the lesson."""
    texts = [lesson.title, lesson.goal, lesson.announcement, *lesson.materials]
    texts += [task for tasks in lesson.tasks.values() for task in tasks]
    if lesson.preparation:
        texts += [lesson.preparation.why, *lesson.preparation.watch]
    if lesson.homework:
        texts += [lesson.homework.title, lesson.homework.text]
    return sum(map(word_count, texts))
