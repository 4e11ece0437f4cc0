"""What a programme may set, what is kept while the lesson runs, what travels to the board."""

from __future__ import annotations

from pydantic import BaseModel, Field

from vertrouwen_desktop.activities.breathing.model import Stage
from vertrouwen_desktop.domain.activity import ActivitySpec


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Settings(_Border):
    """`in_s` and `out_s` are one breath, `rounds` how many there are."""

    in_s: float = Field(default=4.0, ge=2.0, le=8.0)
    out_s: float = Field(default=6.0, ge=2.0, le=12.0)
    rounds: int = Field(default=6, ge=1, le=20)


class State(_Border):
    stage: Stage = Stage.READY
    done: int = Field(default=0, ge=0)
    run: int = Field(default=1, ge=1)


class View(_Border):
    """What the class sees; the board breathes by itself from breath `done` on."""

    title: str
    stage: Stage
    done: int
    run: int
    in_s: float
    out_s: float
    rounds: int
    calm_motion: bool = False


SPEC: ActivitySpec[Settings, State, View, BaseModel] = ActivitySpec("breathing", Settings, State, View)
