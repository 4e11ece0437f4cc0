"""What a programme may set of a cooperation ladder, what is kept of it, and what travels to the board and back."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field, TypeAdapter, model_validator

from vertrouwen_desktop.activities.cooperation_ladder.model import NOT_TODAY, STEPS_BACK, STEPS_MAX, STEPS_MIN, Asks
from vertrouwen_desktop.domain.activity import ActivitySpec

QUESTION_MAX = 50
STEP_MAX = 28
WORD_MAX = {3: 16, 4: 12, 5: 9, 6: 7}
"""The longest word of a step, by the number of steps: more steps are narrower."""
Picture = Annotated[str, Field(pattern=r"^[a-z0-9_]+$")]


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Step(_Border):
    """A way of working together: the name of a drawing (best twice as wide as high) and a few words."""

    picture: Picture
    text: str = Field(min_length=1, max_length=STEP_MAX)


class Settings(_Border):
    """`steps` from low to high; `about` names the two who climb: otter, reiger, or any drawing."""

    question: str = Field(default="Welke stap past vandaag?", min_length=1, max_length=QUESTION_MAX)
    steps: tuple[Step, ...] = Field(
        default=(
            Step(picture="trap_naast", text="naast elkaar"),
            Step(picture="trap_kijken", text="samen kijken"),
            Step(picture="trap_vijf", text="samen vijf minuten"),
            Step(picture="trap_maken", text="samen maken"),
        ),
        min_length=STEPS_MIN,
        max_length=STEPS_MAX,
    )
    about: tuple[Picture, Picture] = ("otter", "reiger")

    @model_validator(mode="after")
    def _words_fit(self) -> Settings:
        longest = max(len(word) for step in self.steps for word in step.text.split())
        most = WORD_MAX[len(self.steps)]
        if longest > most:
            raise ValueError(f"bij {len(self.steps)} stappen mag een woord niet langer zijn dan {most} letters")
        return self


class PastState(_Border):
    """A step that can be taken back."""

    animals: int | None
    today: int | None
    asks: Asks


class State(_Border):
    """Where the animals stand and the step of today, both 0-based; `steps` 0: nothing happened yet."""

    steps: int = Field(default=0, ge=0, le=STEPS_MAX)
    asks: Asks = Asks.ANIMALS
    animals: int | None = Field(default=None, ge=0, lt=STEPS_MAX)
    today: int | None = Field(default=None, ge=NOT_TODAY, lt=STEPS_MAX)
    past: tuple[PastState, ...] = Field(default=(), max_length=STEPS_BACK)
    kept: int | None = Field(default=None, ge=NOT_TODAY, lt=STEPS_MAX)


class View(_Border):
    """What the class sees; `animals` and `today` are steps (0-based) or None.

    Attributes:
        not_today: The class rather takes no step today, and the board says that this is fine.
    """

    title: str
    question: str
    steps: tuple[Step, ...]
    about: tuple[str, str]
    asks: Asks
    animals: int | None
    today: int | None
    not_today: bool = False
    calm_motion: bool = False


class Tap(_Border):
    """A step was tapped while the board asked for it."""

    kind: Literal["tap"] = "tap"
    step: int
    asks: Asks


class Answer(_Border):
    """The step that the class chose for today, `number` from 1; 0 and no words: rather not today."""

    question: str
    number: int = Field(ge=0, le=STEPS_MAX)
    of: int = Field(ge=STEPS_MIN, le=STEPS_MAX)
    step: str


SPEC: ActivitySpec[Settings, State, View, Answer] = ActivitySpec(
    "cooperation_ladder", Settings, State, View, TypeAdapter(Tap), Answer
)
