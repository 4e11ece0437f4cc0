"""What a programme may set of an exit card, what is kept of it, and what travels to the board."""

from __future__ import annotations

from pydantic import BaseModel, Field

from vertrouwen_desktop.activities.exit_card.model import CHOICES_MAX, CHOICES_MIN, HANDS_MAX
from vertrouwen_desktop.domain.activity import ActivitySpec

QUESTION_MAX = 50
CHOICE_MAX = 24


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Choice(_Border):
    """A way to answer: the name of a drawing and two to four words."""

    picture: str = Field(pattern=r"^[a-z0-9_]+$")
    text: str = Field(min_length=1, max_length=CHOICE_MAX)


class Settings(_Border):
    question: str = Field(default="Hoe was deze les voor jou?", min_length=1, max_length=QUESTION_MAX)
    choices: tuple[Choice, ...] = Field(
        default=(
            Choice(picture="rust", text="rustig"),
            Choice(picture="erbij", text="ik hoorde erbij"),
            Choice(picture="hulp", text="best lastig"),
        ),
        min_length=CHOICES_MIN,
        max_length=CHOICES_MAX,
    )


class Totals(_Border):
    """Hands of the whole class: for each choice in order, and `silent` for who rather said nothing."""

    counts: tuple[int, ...] = Field(max_length=CHOICES_MAX)
    silent: int = Field(default=0, ge=0, le=HANDS_MAX)


class State(_Border):
    """What was counted, and what was kept last."""

    totals: Totals | None = None
    kept: Totals | None = None


class View(_Border):
    """What the class sees; never a number."""

    title: str
    question: str
    choices: tuple[Choice, ...]


class Count(_Border):
    """How many hands of the class went up for `text`."""

    text: str
    hands: int = Field(ge=0, le=HANDS_MAX)


class Answer(_Border):
    """Class totals only; it names nobody.

    Attributes:
        silent: How many rather said nothing.
    """

    question: str
    counts: tuple[Count, ...]
    silent: int = Field(ge=0, le=HANDS_MAX)


SPEC: ActivitySpec[Settings, State, View, Answer] = ActivitySpec("exit_card", Settings, State, View, answer=Answer)
