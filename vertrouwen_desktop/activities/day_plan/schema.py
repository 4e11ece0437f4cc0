"""What travels to the board; there is nothing to set, to touch or to keep."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from vertrouwen_desktop.domain.activity import ActivitySpec


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Settings(_Border):
    pass


class State(_Border):
    pass


class CardView(_Border):
    """A phase as a card; `when` is done, now, next or later."""

    phase_id: str
    name: str
    when: Literal["done", "now", "next", "later"]


class View(_Border):
    title: str
    cards: tuple[CardView, ...]


SPEC: ActivitySpec[Settings, State, View, BaseModel] = ActivitySpec("day_plan", Settings, State, View)
