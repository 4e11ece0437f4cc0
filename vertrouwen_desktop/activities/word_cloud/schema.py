"""What a programme may set of the word cloud, and what travels to the board and back."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, TypeAdapter

from vertrouwen_desktop.activities.word_cloud.model import AT_ONCE, WORDS_MAX, Border, Cloud
from vertrouwen_desktop.domain.activity import ActivitySpec

QUESTION_MAX = 50
SET_MAX = 20


class Settings(Border):
    """`words` to begin with; `source` is the activity whose words the class sees again."""

    question: str = Field(default="Tik een woord aan. Zeg het samen.", min_length=1, max_length=QUESTION_MAX)
    words: tuple[Annotated[str, Field(min_length=1, max_length=SET_MAX)], ...] = Field(default=(), max_length=AT_ONCE)
    source: str = Field(default="", pattern=r"^[a-z_]*$")


class WordView(Border):
    """A word on the board, and where; `large` says nothing of its worth."""

    word: str
    x: float
    y: float
    width: float
    large: bool = False
    said: bool = False


class View(Border):
    """What the class sees: as many words as can be read at once.

    Attributes:
        page: 1-based.
        pages: How many times the board fills.
    """

    title: str
    question: str
    words: tuple[WordView, ...]
    page: int = 1
    pages: int = 1
    calm_motion: bool = False


class Said(Border):
    """A word was touched: the class says it aloud."""

    word: str


class Answer(Border):
    """The words of the class; no child."""

    words: tuple[str, ...] = Field(max_length=WORDS_MAX)


SPEC: ActivitySpec[Settings, Cloud, View, Answer] = ActivitySpec(
    "word_cloud", Settings, Cloud, View, TypeAdapter(Said), Answer
)
