"""What a programme may set of the first step, and what travels to the board and back."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from vertrouwen_desktop.activities.first_step.model import PARTS, Border, Path, Pick, Picks
from vertrouwen_desktop.domain.activity import ActivitySpec

QUESTION_MAX = 50
WHO_MAX = 16
Options = Annotated[tuple[Pick, ...], Field(min_length=3, max_length=6)]


class Settings(Border):
    """`who` is whom it is about, somebody of the stories; for each part three to six things to choose from."""

    question: str = Field(default="Wat past bij Otter?", min_length=1, max_length=QUESTION_MAX)
    who: str = Field(default="Otter", min_length=1, max_length=WHO_MAX)
    talents: Options = (
        Pick(picture="luisteren", text="goed luisteren"),
        Pick(picture="hulp", text="anderen helpen"),
        Pick(picture="opnieuw", text="niet opgeven"),
    )
    wishes: Options = (
        Pick(picture="erbij", text="meedoen met spelen"),
        Pick(picture="rust", text="rustig blijven"),
        Pick(picture="dichtbij", text="een goede vriend"),
    )
    steps: Options = (
        Pick(picture="afronden", text="morgen dag zeggen"),
        Pick(picture="vertelt", text="één ding vragen"),
        Pick(picture="wind", text="drie keer ademen"),
    )


class View(Border):
    """What the class sees.

    Attributes:
        opened: The part that is being chosen, 0 .. 2; 3: the three together.
        options: What there is to choose in the open part.
    """

    title: str
    question: str
    who: str
    picks: Picks
    opened: int
    options: tuple[Pick, ...]
    calm_motion: bool = False


class Choose(Border):
    """An option (0-based) of a part was touched."""

    kind: Literal["choose"] = "choose"
    part: int = Field(ge=0, lt=PARTS)
    option: int = Field(ge=0)


class Open(Border):
    """A part was touched: choose it, or choose it again."""

    kind: Literal["open"] = "open"
    part: int = Field(ge=0, lt=PARTS)


Event = Annotated[Choose | Open, Field(discriminator="kind")]


class Answer(Border):
    """What the class chose."""

    talent: str
    wish: str
    step: str


SPEC: ActivitySpec[Settings, Path, View, Answer] = ActivitySpec(
    "first_step", Settings, Path, View, TypeAdapter(Event), Answer
)
