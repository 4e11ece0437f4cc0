"""What a programme may set of the success line, and what travels to the board and back."""

from __future__ import annotations

from pydantic import Field, TypeAdapter

from vertrouwen_desktop.activities.success_line.model import CARDS_MAX, Border, Card, Line, Success
from vertrouwen_desktop.domain.activity import ActivitySpec

QUESTION_MAX = 50
STARTERS_MAX = 8


class Settings(Border):
    """`from_earlier`: the line begins with what the class kept before, then the starters."""

    question: str = Field(default="Wat lukte ons samen?", min_length=1, max_length=QUESTION_MAX)
    starters: tuple[Success, ...] = Field(default=(), max_length=STARTERS_MAX)
    from_earlier: bool = True


class View(Border):
    """What the class sees: the cards in their order."""

    title: str
    question: str
    cards: tuple[Card, ...]
    calm_motion: bool = False


class Move(Border):
    """A card was put at another place (0-based)."""

    card_id: str
    to: int = Field(ge=0, lt=CARDS_MAX)


class Answer(Border):
    """The successes of the class, in their order; no child."""

    successes: tuple[str, ...] = Field(max_length=CARDS_MAX)


SPEC: ActivitySpec[Settings, Line, View, Answer] = ActivitySpec(
    "success_line", Settings, Line, View, TypeAdapter(Move), Answer
)
