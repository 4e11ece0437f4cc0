"""What a programme may set of the body outline, what is kept of it, and what travels to and from the board."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field, TypeAdapter

from vertrouwen_desktop.activities.body_outline.model import DOTS_MAX, PASS, PLACES, STEPS_BACK, About, Spot
from vertrouwen_desktop.domain.activity import ActivitySpec

QUESTION_MAX = 50
WORD_MAX = 24


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class SpotWord(_Border):
    """What it may feel like at a spot."""

    spot: Spot
    text: str = Field(min_length=1, max_length=WORD_MAX)


class Settings(_Border):
    """Without `words` the spots have their plain names beside them."""

    question: str = Field(default="Waar voelt Otter spanning?", min_length=1, max_length=QUESTION_MAX)
    about: About = About.ANIMAL
    words: tuple[SpotWord, ...] = Field(default=(), max_length=PASS)


_Count = Annotated[int, Field(ge=0, le=DOTS_MAX)]
_Dots = Annotated[tuple[_Count, ...], Field(max_length=PLACES)]


class State(_Border):
    """Dots on each spot from top to toe, "liever niet" last; the steps back; what was kept last."""

    dots: _Dots = ()
    past: tuple[tuple[Annotated[int, Field(ge=0, lt=PLACES)], Annotated[int, Field(ge=-1, le=1)]], ...] = Field(
        default=(), max_length=STEPS_BACK
    )
    kept: _Dots = ()


class Marks(_Border):
    """How many dots lie on a spot."""

    spot: Spot
    dots: _Count


class View(_Border):
    """What the class sees: the body of `about`, the words beside it, and the dots."""

    title: str
    question: str
    about: About
    words: tuple[SpotWord, ...]
    marks: tuple[Marks, ...]


class Mark(_Border):
    """A child tapped a spot."""

    spot: Spot


class Answer(_Border):
    """Dots of the whole class; of nobody.

    Attributes:
        marks: The spots with dots; empty when so few were put on the children's own body that they would point at one.
        passed: How many rather showed nothing; None when nothing but the doing is kept.
    """

    question: str
    about: About
    marks: tuple[Marks, ...]
    passed: _Count | None


SPEC: ActivitySpec[Settings, State, View, Answer] = ActivitySpec(
    "body_outline", Settings, State, View, event=TypeAdapter(Mark), answer=Answer
)
