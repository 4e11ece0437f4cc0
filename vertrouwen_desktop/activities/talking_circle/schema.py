"""What a programme may set of a talking circle, what is kept of it, and what travels to the board and back."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field, TypeAdapter

from vertrouwen_desktop.activities.talking_circle.model import (
    SEATS_MAX,
    SECONDS_MAX,
    SECONDS_MIN,
    STEPS_BACK,
    Check,
    Stage,
    Variant,
)
from vertrouwen_desktop.domain.activity import ActivitySpec
from vertrouwen_desktop.domain.board_state import StripTime

QUESTION_MAX = 60
RULE_MAX = 32
FICTIONAL_MAX = 90
Picture = Annotated[str, Field(pattern=r"^[a-z0-9_]+$")]


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Rule(_Border):
    """How we talk: the name of a drawing and a few words."""

    picture: Picture
    text: str = Field(min_length=1, max_length=RULE_MAX)


class Fictional(_Border):
    """The invented story that the circle is about."""

    picture: Picture
    text: str = Field(min_length=1, max_length=FICTIONAL_MAX)


class Settings(_Border):
    """`minutes`: what the circle may take, when it does not get the whole phase."""

    question: str = Field(default="Wat helpt om naast iemand te werken?", min_length=1, max_length=QUESTION_MAX)
    rules: tuple[Rule, ...] = Field(
        default=(
            Rule(picture="praatsteen", text="Wie de steen heeft, praat."),
            Rule(picture="luisteren", text="De anderen luisteren."),
            Rule(picture="straks", text="Passen mag. Later mag ook."),
        ),
        min_length=2,
        max_length=4,
    )
    fictional: Fictional = Fictional(
        picture="kring_verhaal", text="Otter wil naast Reiger werken. Maar Reiger vindt dat nog spannend."
    )
    minutes: int | None = Field(default=None, ge=4, le=30)


class RingState(_Border):
    """One circle; `seats` has a letter for each seat: w(aits), s(poke), p(assed), l(ater)."""

    seats: str = Field(pattern=r"^[wspl]*$", max_length=SEATS_MAX)
    here: int | None = Field(default=None, ge=0)
    time: StripTime


class PastState(_Border):
    """A step that can be taken back: seats and piece of each ring, and the stage."""

    seats: tuple[str, ...]
    here: tuple[int | None, ...]
    stage: Stage


class State(_Border):
    """The whole circle; `rings` empty: nothing happened yet. It names nobody."""

    rings: tuple[RingState, ...] = Field(default=(), max_length=2)
    seconds: int = Field(default=SECONDS_MIN, ge=SECONDS_MIN, le=SECONDS_MAX)
    stage: Stage = Stage.READY
    variant: Variant = Variant.FICTIONAL
    ticks: tuple[Check, ...] = ()
    past: tuple[PastState, ...] = Field(default=(), max_length=STEPS_BACK)


class RingView(_Border):
    """A circle as the class sees it: a seat w(aits), is d(one), or comes l(ater). Who passed looks like who spoke.

    Attributes:
        here: The seat that has the piece; -1: it lies in the middle.
        time: What is left of the turn when this is sent; the board counts on by itself.
        adult: The adult who sits with it, as the class calls them; empty when there is one circle.
    """

    seats: str = Field(pattern=r"^[wdl]*$", max_length=SEATS_MAX)
    here: int = Field(default=-1, ge=-1)
    time: StripTime
    adult: str = ""


class View(_Border):
    """What the class sees; `fictional` None: the circle is not about the invented story."""

    title: str
    question: str
    rules: tuple[Rule, ...]
    fictional: Fictional | None
    stage: Stage
    rings: tuple[RingView, ...]
    calm_motion: bool = False


class Give(_Border):
    """The piece was given on from a seat: it spoke, passed, or wants the piece later."""

    kind: Literal["give"] = "give"
    ring: int
    seat: int
    how: Literal["s", "p", "l"]


SPEC: ActivitySpec[Settings, State, View, BaseModel] = ActivitySpec(
    "talking_circle", Settings, State, View, TypeAdapter(Give)
)
