"""What stands in programme.toml and lesson-N.toml."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field, StrictBool, StringConstraints

from vertrouwen_desktop.domain.programme import Layout, Lead, PhaseId

MAX_LESSONS = 40
MAX_PHASES = 12
MAX_SLIDES = 40
"""In one phase; a lesson has some fifteen."""

Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
Spoken = Annotated[str, StringConstraints(strip_whitespace=True, max_length=1500)]
Told = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1500)]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$", max_length=60)]
Minutes = Annotated[int, Field(strict=True, ge=1, le=45)]
Number = Annotated[int, Field(strict=True, ge=1, le=99)]
Table = dict[str, object]


class _Toml(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class ProgrammeToml(_Toml):
    """programme.toml; each number in `lessons` is a lesson-N.toml beside it."""

    id: Name
    title: Title
    version: Title
    notice: Spoken = ""
    lessons: Annotated[tuple[Number, ...], Field(min_length=1, max_length=MAX_LESSONS)]


class TasksToml(_Toml):
    """What each adult prepares."""

    teacher: tuple[Told, ...] = ()
    youth_worker: tuple[Told, ...] = ()


class HomeworkToml(_Toml):
    """What the child does at home."""

    title: Title
    text: Told


class LessonToml(_Toml):
    """lesson-N.toml; its phases are validated one by one, so that one mistake does not hide the others."""

    number: Number
    title: Title
    goal: Told
    announcement: Spoken = ""
    to_come: StrictBool = False
    materials: tuple[Told, ...] = ()
    tasks: TasksToml = TasksToml()
    homework: HomeworkToml | None = None
    phase: Annotated[tuple[Table, ...], Field(max_length=MAX_PHASES)] = ()


class ShortToml(_Toml):
    """A phase in less time."""

    minutes: Minutes
    text: Told


class PhaseToml(_Toml):
    """[[phase]]; its slides are validated one by one."""

    id: PhaseId
    minutes: Minutes
    lead: Lead
    short: ShortToml | None = None
    slide: Annotated[tuple[Table, ...], Field(max_length=MAX_SLIDES)] = ()


class LinesToml(_Toml):
    """What one adult says, does and watches."""

    say: Spoken = ""
    do: Spoken = ""
    watch: Spoken = ""


class SlideToml(_Toml):
    """[[phase.slide]]; `settings` is validated by the activity."""

    id: Name
    layout: Layout | None = None
    title: Annotated[str, StringConstraints(strip_whitespace=True, max_length=120)] = ""
    text: Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)] = ""
    picture: Annotated[str, StringConstraints(max_length=300)] = ""
    picture_alt: Spoken = ""
    activity: Annotated[str, StringConstraints(max_length=60)] | None = None
    lead: Lead | None = None
    in_short: StrictBool = True
    settings: Table = {}
    teacher: LinesToml = LinesToml()
    youth_worker: LinesToml = LinesToml()
    solo: LinesToml | None = None


KEYS = frozenset(
    key
    for model in (ProgrammeToml, TasksToml, HomeworkToml, LessonToml, ShortToml, PhaseToml, LinesToml, SlideToml)
    for key in model.model_fields
)
