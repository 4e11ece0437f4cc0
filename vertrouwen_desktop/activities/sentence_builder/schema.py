"""What a programme may set of the sentence builder, what is kept of it, and what travels to the board and back."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints, TypeAdapter

from vertrouwen_desktop.activities.sentence_builder.model import (
    CHOICE_MAX,
    CHOICES_MAX,
    CHOICES_MIN,
    KEPT_MAX,
    PARTS_MAX,
    PARTS_MIN,
    STEPS_BACK,
    TITLE_MAX,
)
from vertrouwen_desktop.domain.activity import ActivitySpec

INSTRUCTION_MAX = 50
Choice = Annotated[str, StringConstraints(min_length=1, max_length=CHOICE_MAX)]


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class PartText(_Border):
    """A part: its name, and 2 to 4 choices. A choice in lower case goes on where the name begins."""

    title: str = Field(min_length=1, max_length=TITLE_MAX)
    choices: tuple[Choice, ...] = Field(min_length=CHOICES_MIN, max_length=CHOICES_MAX)


class Settings(_Border):
    instruction: str = Field(default="Maak samen de zin.", min_length=1, max_length=INSTRUCTION_MAX)
    parts: tuple[PartText, ...] = Field(
        default=(
            PartText(title="Ik wil niet dat je", choices=("duwt.", "roept.", "gooit.", "wegloopt.")),
            PartText(
                title="Ik blijf bij je",
                choices=("Ik ben er nog steeds voor je.", "Je hoort er nog bij.", "Ik kom zo bij je."),
            ),
        ),
        min_length=PARTS_MIN,
        max_length=PARTS_MAX,
    )


class StepState(_Border):
    """The words of each part and the kept sentences, before one step."""

    words: tuple[str, ...]
    kept: tuple[str, ...] = ()


class State(_Border):
    """As `model.Builder`; no words: nothing happened yet."""

    words: tuple[str, ...] = ()
    now: int = Field(default=0, ge=0)
    kept: tuple[str, ...] = Field(default=(), max_length=KEPT_MAX)
    read: int | None = None
    past: tuple[StepState, ...] = Field(default=(), max_length=STEPS_BACK)
    given: tuple[str, ...] | None = None
    draft: tuple[int, str] | None = None


class PartView(_Border):
    """A part; `piece` is what stands in the sentence for it, empty before it was chosen."""

    title: str
    piece: str = ""


class ChoiceView(_Border):
    text: str
    chosen: bool = False


class View(_Border):
    """What the class sees.

    Attributes:
        now: The part that is being chosen, 0-based; `choices` are its.
        read: A kept sentence, to read; empty while the class builds.
    """

    title: str
    instruction: str
    parts: tuple[PartView, ...]
    now: int
    choices: tuple[ChoiceView, ...]
    read: str = ""
    calm_motion: bool = False


class Choose(_Border):
    """A choice of a part was tapped, both 0-based."""

    kind: Literal["choose"] = "choose"
    part: int
    choice: int


class Turn(_Border):
    """Another part is to be chosen."""

    kind: Literal["turn"] = "turn"
    part: int


Event = Annotated[Choose | Turn, Field(discriminator="kind")]


class Answer(_Border):
    """The sentences that the class kept; they name nobody."""

    sentences: tuple[str, ...] = Field(min_length=1, max_length=KEPT_MAX)


SPEC: ActivitySpec[Settings, State, View, Answer] = ActivitySpec(
    "sentence_builder", Settings, State, View, TypeAdapter(Event), Answer
)
