"""What a programme may set of the meter, what is kept of it, and what travels to and from the board."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field, TypeAdapter

from vertrouwen_desktop.activities.thermometer.model import MOMENTS_MAX, STEPS_BACK
from vertrouwen_desktop.domain.activity import ActivitySpec
from vertrouwen_desktop.domain.levels import Level

QUESTION_MAX = 50
MOMENT_MAX = 90


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Moment(_Border):
    """What happens to the animal; `level` is what the adults may think of themselves, the class decides."""

    text: str = Field(min_length=1, max_length=MOMENT_MAX)
    level: Level = 1


class Settings(_Border):
    """`animal` is the name of a drawing; "otter" has a pose for every level."""

    question: str = Field(default="Waar staat Otter nu?", min_length=1, max_length=QUESTION_MAX)
    animal: str = Field(default="otter", pattern=r"^[a-z0-9_]+$")
    moments: tuple[Moment, ...] = Field(
        default=(
            Moment(text="Otter drijft op de rivier. De zon schijnt.", level=1),
            Moment(text="Otter zoekt zijn boot. Hij ziet hem niet.", level=3),
            Moment(text="Reiger vaart weg in de boot van Otter!", level=5),
        ),
        min_length=1,
        max_length=MOMENTS_MAX,
    )


_Chosen = Annotated[
    tuple[Annotated[int, Field(ge=0, le=5)], ...],
    Field(max_length=MOMENTS_MAX),
]


class State(_Border):
    """What the class chose, where the adults are, and the steps that can be taken back."""

    chosen: _Chosen = ()
    at: int = Field(default=0, ge=0, lt=MOMENTS_MAX)
    past: tuple[_Chosen, ...] = Field(default=(), max_length=STEPS_BACK)
    kept: _Chosen = ()


class View(_Border):
    """What the class sees.

    Attributes:
        drawing: The animal as it feels where it stands.
        moment: What happens now.
        levels: The levels of the meter, the calmest first.
        level: What the class chose at this moment; 0: nothing yet.
        stands: The level at which the animal waits.
        trail: What the class chose up to this moment, 0 where it did not; empty with one moment.
    """

    title: str
    question: str
    drawing: str
    moment: str
    levels: tuple[Level, ...]
    level: int = Field(ge=0, le=5)
    stands: Level
    trail: _Chosen
    calm_motion: bool


class Point(_Border):
    """A child tapped the meter."""

    level: Level


class Climbed(_Border):
    """What the class chose at a moment; 0: nothing."""

    text: str
    level: int = Field(ge=0, le=5)


class Answer(_Border):
    """How the class saw a fictional animal climb, on a meter of `levels`; it says nothing of any child."""

    animal: str
    levels: int
    moments: tuple[Climbed, ...]


SPEC: ActivitySpec[Settings, State, View, Answer] = ActivitySpec(
    "thermometer", Settings, State, View, event=TypeAdapter(Point), answer=Answer
)
