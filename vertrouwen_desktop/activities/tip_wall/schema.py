"""What a programme may set of the tip wall, what is kept of it, and what travels to the board and back."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints, TypeAdapter

from vertrouwen_desktop.activities.tip_wall.model import (
    COLUMN_MAX,
    COLUMNS_MAX,
    COLUMNS_MIN,
    STARTERS_MAX,
    STEPS_BACK,
    TEXT_MAX,
    TIPS_MAX,
)
from vertrouwen_desktop.domain.activity import ActivitySpec

QUESTION_MAX = 50
Column = Annotated[str, StringConstraints(min_length=1, max_length=COLUMN_MAX)]
Picture = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]*$")]


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Starter(_Border):
    """A tip to begin with: the name of a drawing, or none, and a few words."""

    picture: Picture = ""
    text: str = Field(min_length=1, max_length=TEXT_MAX)


class Settings(_Border):
    """`from_earlier`: the wall begins with the tips that the class kept before."""

    question: str = Field(default="Waar hoort deze tip?", min_length=1, max_length=QUESTION_MAX)
    columns: tuple[Column, ...] = Field(
        default=("snel", "alleen", "samen"), min_length=COLUMNS_MIN, max_length=COLUMNS_MAX
    )
    tips: tuple[Starter, ...] = Field(default=(), max_length=STARTERS_MAX)
    from_earlier: bool = False


class TipState(_Border):
    """As `model.Tip`."""

    tip_id: str
    text: str
    picture: Picture = ""


class ArrangementState(_Border):
    """As `model.Arrangement`."""

    columns: tuple[tuple[str, ...], ...]
    loose: tuple[str | None, ...]


class DraftState(_Border):
    """As `model.Draft`."""

    text: str
    tip_id: str = ""


class State(_Border):
    """The whole wall, the steps that can be taken back included; `now` None: nothing happened yet."""

    tips: tuple[TipState, ...] = ()
    now: ArrangementState | None = None
    pages: tuple[int, ...] = ()
    past: tuple[ArrangementState, ...] = Field(default=(), max_length=STEPS_BACK)
    written: int = Field(default=0, ge=0)
    kept: tuple[tuple[str, int], ...] | None = None
    draft: DraftState | None = None


class TipView(_Border):
    """A tip: in a row (0-based) of a column (1-based), in a spot below the wall (1-based), or out of sight (0, 0)."""

    tip_id: str
    picture: str
    text: str
    column: int = 0
    row: int = 0
    spot: int = 0


class ColumnView(_Border):
    """A column; `more` tips of it hang out of sight."""

    name: str
    more: int = 0


class View(_Border):
    """What the class sees: `rows` cards in a column; `loose` tips lie below, `waiting` have no spot yet."""

    title: str
    question: str
    columns: tuple[ColumnView, ...]
    tips: tuple[TipView, ...]
    rows: int
    loose: int = 0
    waiting: int = 0
    calm_motion: bool = False


class Place(_Border):
    """A tip was hung in a column (1-based)."""

    kind: Literal["place"] = "place"
    tip_id: str
    column: int


class Loosen(_Border):
    """A tip was taken off the wall."""

    kind: Literal["loosen"] = "loosen"
    tip_id: str


class Turn(_Border):
    """The next part of a long column is wanted."""

    kind: Literal["turn"] = "turn"
    column: int


Event = Annotated[Place | Loosen | Turn, Field(discriminator="kind")]


class KeptTip(_Border):
    """A tip and the name of its column; empty: it was not sorted."""

    text: str = Field(min_length=1, max_length=TEXT_MAX)
    column: str = ""
    picture: Picture = ""


class Answer(_Border):
    """The class's tips; it names nobody."""

    tips: tuple[KeptTip, ...] = Field(max_length=TIPS_MAX)


SPEC: ActivitySpec[Settings, State, View, Answer] = ActivitySpec(
    "tip_wall", Settings, State, View, TypeAdapter(Event), Answer
)
