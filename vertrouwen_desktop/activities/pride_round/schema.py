"""What a programme may set of the pride round, what is kept of it, and what travels to the board and back."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from vertrouwen_desktop.activities.pride_round.model import SECONDS, Round
from vertrouwen_desktop.activities.pride_round.standing import WORD_MAX, Border
from vertrouwen_desktop.domain.activity import ActivitySpec

ADD_MAX = 50
WORDS_MAX = 60


class Settings(Border):
    """`seconds` is what every child gets; `words` is an own list of qualities, before ours."""

    seconds: int = Field(default=SECONDS, ge=45, le=90)
    add: str = Field(default="De klas zegt één ding.", max_length=ADD_MAX)
    words: tuple[Annotated[str, Field(min_length=1, max_length=WORD_MAX)], ...] = Field(
        default=(), max_length=WORDS_MAX
    )


class LaneView(Border):
    """A group as the class sees it.

    Attributes:
        adult: With whom the group is; empty when there is one circle.
        stage: before, turn, pause (the others another moment) or over.
        name: As the class may see it; empty: "Nu ben jij!".
        symbol: Name of a drawing, or empty.
    """

    adult: str = ""
    stage: Literal["before", "turn", "pause", "over"] = "before"
    name: str = ""
    symbol: str = ""
    word: str = ""
    added: str = ""
    left_s: float = 0.0
    whole_s: float = 1.0
    runs: bool = False


class View(Border):
    """What the class sees: no name without consent, no list, nobody who is not there.

    Attributes:
        add: What the class is asked to do.
        later: Somebody comes another time: at the next moment, or because it is not there today.
    """

    title: str
    add: str
    lanes: tuple[LaneView, ...]
    later: bool = False
    calm_motion: bool = False


class Start(Border):
    """The child on the board of a group (0-based) is ready: it touched its star."""

    lane: int = Field(ge=0)


class Answer(Border):
    """The words of the class and how many turns there were; no child.

    Attributes:
        passed: How many of the turns were rather not had.
    """

    words: tuple[str, ...]
    turns: int = Field(ge=0)
    passed: int = Field(ge=0)


SPEC: ActivitySpec[Settings, Round, View, Answer] = ActivitySpec(
    "pride_round", Settings, Round, View, TypeAdapter(Start), Answer
)
