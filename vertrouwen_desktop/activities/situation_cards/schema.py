"""What a programme may set of situation cards, what is kept of them, and what travels to the board and back."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field, TypeAdapter

from vertrouwen_desktop.activities.situation_cards.model import CARDS_MAX, CHOICES_MAX, STEPS_BACK
from vertrouwen_desktop.domain.activity import ActivitySpec

QUESTION_MAX = 50
CARD_MAX = 90
CHOICE_MAX = 24


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Card(_Border):
    """A small story: the name of a drawing and one or two sentences."""

    picture: str = Field(pattern=r"^[a-z0-9_]+$")
    text: str = Field(min_length=1, max_length=CARD_MAX)


class Choice(_Border):
    """Something that may help."""

    picture: str = Field(default="", pattern=r"^[a-z0-9_]*$")
    text: str = Field(min_length=1, max_length=CHOICE_MAX)


class Settings(_Border):
    """Without choices the class only talks about the card."""

    question: str = Field(default="Wat helpt hier?", min_length=1, max_length=QUESTION_MAX)
    cards: tuple[Card, ...] = Field(
        default=(
            Card(picture="straks", text="Otter moet lang wachten op zijn beurt."),
            Card(picture="foutjes", text="De tekening van Reiger is gescheurd."),
            Card(picture="erbij", text="Otter wil meedoen, maar de groep is vol."),
        ),
        min_length=1,
        max_length=CARDS_MAX,
    )
    choices: tuple[Choice, ...] = Field(
        default=(
            Choice(picture="rust", text="rustig ademen"),
            Choice(picture="hulp", text="hulp vragen"),
            Choice(picture="vertelt", text="het zeggen"),
            Choice(picture="opnieuw", text="opnieuw proberen"),
        ),
        max_length=CHOICES_MAX,
    )


Chosen = tuple[tuple[Annotated[int, Field(ge=0, lt=CHOICES_MAX)], ...], ...]


class PastState(_Border):
    """A step that can be taken back."""

    at: int = Field(ge=0)
    chosen: Chosen


class State(_Border):
    """What is on top and what was chosen; `chosen` empty: nothing happened yet."""

    at: int = Field(default=0, ge=0)
    chosen: Chosen = Field(default=(), max_length=CARDS_MAX)
    past: tuple[PastState, ...] = Field(default=(), max_length=STEPS_BACK)
    kept: Chosen | None = None


class ChoiceView(_Border):
    """A choice as the class sees it."""

    picture: str
    text: str
    chosen: bool


class View(_Border):
    """What the class sees: the card on top (0-based, of `count`) and what may help."""

    title: str
    question: str
    at: int
    count: int
    card: Card
    choices: tuple[ChoiceView, ...]
    calm_motion: bool = False


class Toggle(_Border):
    """A choice was tapped while `card` was on top."""

    kind: Literal["toggle"] = "toggle"
    card: int
    choice: int


class CardAnswer(_Border):
    """What the class thinks helps in one situation; empty when nothing was chosen."""

    text: str
    choices: tuple[str, ...]


class Answer(_Border):
    """For each card what the class chose together; it names nobody and counts nobody."""

    question: str
    cards: tuple[CardAnswer, ...]


SPEC: ActivitySpec[Settings, State, View, Answer] = ActivitySpec(
    "situation_cards", Settings, State, View, TypeAdapter(Toggle), Answer
)
