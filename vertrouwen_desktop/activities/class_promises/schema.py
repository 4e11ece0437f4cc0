"""What a programme may set of the class promises, what is kept of them, and what travels to the board and back."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field, TypeAdapter

from vertrouwen_desktop.activities.class_promises.model import (
    PLACES_MAX,
    STARTERS_MAX,
    STARTERS_MIN,
    STEPS_BACK,
    WORDS_MAX,
)
from vertrouwen_desktop.domain.activity import ActivitySpec

INSTRUCTION_MAX = 50


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Starter(_Border):
    """A promise to begin with: the name of a drawing and one sentence."""

    picture: str = Field(pattern=r"^[a-z0-9_]+$")
    text: str = Field(min_length=1, max_length=WORDS_MAX)


class Settings(_Border):
    """`show` is for the later lessons: the promises as the class kept them, large and calm."""

    instruction: str = Field(default="Schuif een kaart op een plek.", min_length=1, max_length=INSTRUCTION_MAX)
    starters: tuple[Starter, ...] = Field(
        default=(
            Starter(picture="luisteren", text="We luisteren echt."),
            Starter(picture="erbij", text="Iedereen hoort erbij."),
            Starter(picture="hulp", text="Hulp vragen mag."),
            Starter(picture="foutjes", text="Foutjes mogen."),
        ),
        min_length=STARTERS_MIN,
        max_length=STARTERS_MAX,
    )
    places: int = Field(default=PLACES_MAX, ge=1, le=PLACES_MAX)
    show: bool = False


class CardState(_Border):
    """A card of the programme, with the words it came with."""

    card_id: str
    picture: str
    text: str


class ArrangementState(_Border):
    """Where the cards lie and what the class worded: as `model.Arrangement`."""

    places: tuple[str | None, ...]
    slots: tuple[str | None, ...]
    words: tuple[tuple[str, str], ...] = ()


class State(_Border):
    """The whole table, the steps that can be taken back included; `now` None: nothing happened yet."""

    starters: tuple[CardState, ...] = ()
    now: ArrangementState | None = None
    past: tuple[ArrangementState, ...] = Field(default=(), max_length=STEPS_BACK)
    written: int = Field(default=0, ge=0)
    kept: tuple[str, ...] = ()
    draft: tuple[int, str] | None = None


class CardView(_Border):
    """A card as the class sees it: on a place (1-based), or in a slot (1-based); the other one is 0."""

    card_id: str
    picture: str
    text: str
    place: int = Field(default=0, ge=0)
    slot: int = Field(default=0, ge=0)


class View(_Border):
    """What the class sees.

    Attributes:
        places: How many places there are.
        slots: How many slots lie beside them: 4 in one column, 8 in two.
        show: The cards are the kept promises, to read; nothing can be touched.
    """

    title: str
    instruction: str
    cards: tuple[CardView, ...]
    places: int
    slots: int
    show: bool = False
    calm_motion: bool = False


class Place(_Border):
    """A card was put on a place (1-based)."""

    kind: Literal["place"] = "place"
    card_id: str
    place: int


class Return(_Border):
    """A card was taken off its place."""

    kind: Literal["return"] = "return"
    card_id: str


Event = Annotated[Place | Return, Field(discriminator="kind")]


class Answer(_Border):
    """The class's promises, in the order of the places."""

    promises: tuple[str, ...] = Field(min_length=1, max_length=PLACES_MAX)


SPEC: ActivitySpec[Settings, State, View, Answer] = ActivitySpec(
    "class_promises", Settings, State, View, TypeAdapter(Event), Answer
)
