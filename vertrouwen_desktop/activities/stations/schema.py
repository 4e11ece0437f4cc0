"""What a programme may set of the stations, what is kept of them, and what travels to the board."""

from __future__ import annotations

from pydantic import BaseModel, Field

from vertrouwen_desktop.activities.stations.model import (
    HANDS_MAX,
    MINUTES_MAX,
    STATIONS_MAX,
    STATIONS_MIN,
    STEPS_BACK,
    Stage,
)
from vertrouwen_desktop.domain.activity import ActivitySpec
from vertrouwen_desktop.domain.board_state import StripTime

QUESTION_MAX = 50
TITLE_MAX = 24
TEXT_MAX = 80
ASK_MAX = 36


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Station(_Border):
    """A station: the name of a drawing, its name, and what one does there."""

    picture: str = Field(pattern=r"^[a-z0-9_]+$")
    title: str = Field(min_length=1, max_length=TITLE_MAX)
    text: str = Field(min_length=1, max_length=TEXT_MAX)


class Settings(_Border):
    """`minutes_each` is one turn; `ask` is asked before and after, and answered on the child's paper card."""

    question: str = Field(default="Wat maakt jouw lijf rustig?", min_length=1, max_length=QUESTION_MAX)
    stations: tuple[Station, ...] = Field(
        default=(
            Station(picture="ademcirkel", title="Ademen", text="Adem rustig in. Adem langzaam uit."),
            Station(picture="duwen", title="Duwen", text="Duw tegen de muur. Laat dan los."),
            Station(picture="luisteren", title="Luisteren", text="Doe je ogen dicht. Wat hoor je?"),
            Station(picture="tekenen", title="Tekenen", text="Teken lijnen. Het hoeft niets te zijn."),
        ),
        min_length=STATIONS_MIN,
        max_length=STATIONS_MAX,
    )
    minutes_each: int = Field(default=2, ge=1, le=MINUTES_MAX)
    ask: str = Field(default="Hoe is je lijf nu?", min_length=1, max_length=ASK_MAX)


class TurnState(_Border):
    """As `model.Turn`."""

    number: int = Field(ge=0, lt=STATIONS_MAX)
    stage: Stage
    left_s: float = Field(ge=0.0)
    since_s: float | None = None


Hands = tuple[tuple[int, ...], ...]


class State(_Border):
    """Class totals only; `turn` None: nothing happened yet."""

    turn: TurnState | None = None
    grouped: bool = False
    look: int | None = None
    hands: Hands = ()
    past: tuple[TurnState, ...] = Field(default=(), max_length=STEPS_BACK)
    kept: Hands | None = None


class StationView(_Border):
    """A station as the class sees it; `group` is who is there now, empty when all do the same."""

    picture: str
    title: str
    text: str
    group: str = ""


class View(_Border):
    """What the class sees; never a number.

    Attributes:
        here: The station that is large (0-based); None: all of them.
        walk: The groups go to their next station now.
    """

    title: str
    question: str
    ask: str
    stage: Stage
    stations: tuple[StationView, ...]
    here: int | None
    walk: bool
    time: StripTime
    calm_motion: bool = False


class Totals(_Border):
    """Hands of the whole class; `rather_not` is a full answer."""

    calmer: int = Field(ge=0, le=HANDS_MAX)
    same: int = Field(ge=0, le=HANDS_MAX)
    not_for_me: int = Field(ge=0, le=HANDS_MAX)
    rather_not: int = Field(ge=0, le=HANDS_MAX)


class Tried(_Border):
    """A station that was there; `totals` None: too few children to keep any."""

    title: str
    totals: Totals | None = None


class Answer(_Border):
    """What the stations did for the class; it names nobody."""

    stations: tuple[Tried, ...] = Field(max_length=STATIONS_MAX)


SPEC: ActivitySpec[Settings, State, View, Answer] = ActivitySpec("stations", Settings, State, View, answer=Answer)
