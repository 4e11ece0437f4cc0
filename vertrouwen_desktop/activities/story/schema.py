"""What a programme may set of a story, what is kept of it, and what travels to the board."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from vertrouwen_desktop.activities.story.model import PANELS_MAX, PANELS_MIN
from vertrouwen_desktop.domain.activity import ActivitySpec
from vertrouwen_desktop.domain.media import PicturePath

TEXT_MAX = 60
"""Characters under a drawing; a test holds that the longest text fits."""


class _Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Panel(_Border):
    """One drawing (about 480 x 420), what it shows in one sentence, and the words under it."""

    picture: PicturePath = Field(min_length=1)
    alt: str = Field(min_length=1)
    text: str = Field(min_length=1, max_length=TEXT_MAX)


class Settings(_Border):
    panels: tuple[Panel, ...] = Field(min_length=PANELS_MIN, max_length=PANELS_MAX)


class State(_Border):
    """How many panels the class has seen, from 1."""

    shown: int = Field(default=1, ge=1)


class PanelView(_Border):
    """A panel as the class sees it; `picture` is a local path."""

    picture: str
    alt: str
    text: str


class View(_Border):
    """What the class sees: only the panels that were told, and how many there will be."""

    title: str
    count: int
    panels: tuple[PanelView, ...]
    calm_motion: bool = False


SPEC: ActivitySpec[Settings, State, View, Any] = ActivitySpec("story", Settings, State, View)
