"""The kept form of what a school changed in a programme. It names no child: it is kept outside the vault."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, Field, StrictInt, StrictStr, model_validator

from vertrouwen_desktop.domain.programme import Audience, PhaseId

PICTURE_NAME = re.compile(r"[0-9a-f]{32}\.(png|jpg|webp)")
MAX_CHANGES = 3_000
MAX_TEXT = 4_000
_NO_LETTERS = {"Cc", "Cs", "Co", "Cn"}

_FIELD = (
    r"^(title|text|picture|picture_alt|minutes|(teacher|youth_worker|solo)\.(say|do|watch)|settings(\.[a-z0-9_]+)+)$"
)


def _readable(text: str) -> str:
    if any(unicodedata.category(c) in _NO_LETTERS and c not in "\n\t" for c in text):
        raise ValueError("Er staat een teken in dat niet te lezen is.")
    return text


Value = str | int
"""A text, or minutes."""

_Original = Annotated[StrictStr, Field(max_length=20_000)] | StrictInt
_Own = Annotated[StrictStr, Field(max_length=MAX_TEXT), AfterValidator(_readable)] | StrictInt


class _Kept(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Place(_Kept):
    """One field of a slide, or the minutes of a phase.

    Attributes:
        slide: Its id; empty for the minutes of `phase`. A slide that tells the lesson again counts too.
        audience: For whom; the standard reaches all audiences that have nothing of their own there.
        field: "title", "text", "picture", "picture_alt", "teacher.say" and alike, "settings.cards.0.text", "minutes".
    """

    lesson: Annotated[int, Field(strict=True, ge=1, le=99)]
    slide: Annotated[str, Field(max_length=60, pattern=r"^[a-z0-9-]*$")] = ""
    phase: PhaseId | None = None
    audience: Audience = Audience.STANDARD
    field: Annotated[str, Field(max_length=200, pattern=_FIELD)]

    @model_validator(mode="after")
    def _of_a_slide_or_a_phase(self) -> Place:
        minutes = self.field == "minutes"
        if minutes != (self.phase is not None) or minutes == bool(self.slide):
            raise ValueError("minutes belong to a phase, all else to a slide")
        if (minutes or self.field.startswith("solo.")) and self.audience is not Audience.STANDARD:
            raise ValueError("this is the same for all")
        return self


class Change(_Kept):
    """What the school says at `place`; a picture is the name of a file among its own pictures, or empty: none.

    Attributes:
        base: What the original said when the school last looked at it.
        version: Of the programme then.
    """

    place: Place
    base: _Original
    own: _Own
    version: Annotated[str, Field(max_length=120)] = ""

    @model_validator(mode="after")
    def _of_one_kind(self) -> Change:
        number = self.place.field == "minutes"
        if any(isinstance(v, int) is not number for v in (self.base, self.own)):
            raise ValueError("minutes are a number, all else is text")
        if self.place.field == "picture" and self.own and not PICTURE_NAME.fullmatch(str(self.own)):
            raise ValueError("a picture has the name that it was kept under")
        return self


class Own(_Kept):
    """All that a school changed in one programme."""

    format: Literal[1] = 1
    programme_id: Annotated[str, Field(max_length=60, pattern=r"^[a-z0-9-]+$")]
    changes: Annotated[tuple[Change, ...], Field(max_length=MAX_CHANGES)] = ()

    @model_validator(mode="after")
    def _once_each(self) -> Own:
        if len({c.place for c in self.changes}) != len(self.changes):
            raise ValueError("one change for each place")
        return self

    @property
    def pictures(self) -> frozenset[str]:
        """The school's own pictures that are used."""
        return frozenset(str(c.own) for c in self.changes if c.place.field == "picture" and c.own)
