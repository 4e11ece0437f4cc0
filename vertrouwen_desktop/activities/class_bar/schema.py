"""What a programme may set of the class bar, what is kept of it, and what travels to the board."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from vertrouwen_desktop.activities.class_bar.model import CARDS_MAX, SITUATIONS_MAX, STEPS_BACK
from vertrouwen_desktop.domain.activity import ActivitySpec
from vertrouwen_desktop.domain.levels import Level

QUESTION_MAX = 50
SITUATION_MAX = 80


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Situation(_Border):
    """Something that may happen: the name of a drawing, or none, and a sentence or two."""

    picture: str = Field(default="", pattern=r"^[a-z0-9_]*$")
    text: str = Field(min_length=1, max_length=SITUATION_MAX)


class Settings(_Border):
    question: str = Field(default="Welke kaart past bij jou?", min_length=1, max_length=QUESTION_MAX)
    situations: tuple[Situation, ...] = Field(
        default=(
            Situation(text="De juf is er vandaag niet. Er staat iemand anders."),
            Situation(text="Je wilt iets vertellen. Je moet even wachten."),
            Situation(text="Buiten valt opeens iets hards om."),
        ),
        min_length=1,
        max_length=SITUATIONS_MAX,
    )


_Count = Annotated[int, Field(ge=0, le=CARDS_MAX)]
_Counts = Annotated[tuple[_Count, ...], Field(min_length=6, max_length=6)]


class PileState(_Border):
    """Cards at a situation: "liever niet" first, then the levels 1..5."""

    counts: _Counts
    done: bool = False


class State(_Border):
    """What was counted, where the adults are, and what was kept last."""

    piles: tuple[PileState, ...] = Field(default=(), max_length=SITUATIONS_MAX)
    at: int = Field(default=0, ge=0, lt=SITUATIONS_MAX)
    shown: bool = False
    past: tuple[tuple[Annotated[int, Field(ge=0, le=5)], Annotated[int, Field(ge=-1, le=1)]], ...] = Field(
        default=(), max_length=STEPS_BACK
    )
    kept: tuple[PileState, ...] = Field(default=(), max_length=SITUATIONS_MAX)


class Column(_Border):
    """The cards of one level."""

    level: Level
    cards: _Count


class View(_Border):
    """What the class sees; `columns` has no cards at all until there are enough and the adults show them."""

    title: str
    question: str
    picture: str
    text: str
    shown: bool
    columns: tuple[Column, ...]
    calm_motion: bool


class Outcome(_Border):
    """What the class showed at a situation.

    Attributes:
        columns: Cards per level; empty when there were fewer than six.
        passed: How many rather showed no card; None when the cards are not kept.
    """

    text: str
    columns: tuple[Column, ...] = ()
    passed: _Count | None = None


class Answer(_Border):
    """Class totals of the situations that were done, on a meter of `levels`; it names nobody."""

    question: str
    levels: int
    situations: tuple[Outcome, ...]


SPEC: ActivitySpec[Settings, State, View, Answer] = ActivitySpec("class_bar", Settings, State, View, answer=Answer)
