"""What stands in programme.toml and lesson-N.toml."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field, StrictBool, StringConstraints

from vertrouwen_desktop.domain.papers import NAMED, PaperKind
from vertrouwen_desktop.domain.programme import Layout, Lead, PhaseId

MAX_LESSONS = 40
MAX_PHASES = 12
MAX_SLIDES = 40
"""In one phase; a lesson has some fifteen."""
MAX_RECAP = 3

Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
Spoken = Annotated[str, StringConstraints(strip_whitespace=True, max_length=1500)]
Told = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1500)]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$", max_length=60)]
Minutes = Annotated[int, Field(strict=True, ge=1, le=45)]
Number = Annotated[int, Field(strict=True, ge=1, le=99)]
Table = dict[str, object]


def _can_be_named(papers: tuple[PaperKind, ...]) -> tuple[PaperKind, ...]:
    if not set(papers) <= set(NAMED) or len(set(papers)) != len(papers):
        raise ValueError(f"Noem elk papier één keer. Kies uit: {', '.join(NAMED)}.")
    return papers


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


class LetterLineToml(_Toml):
    """One line of the simple letter: the name of one of our drawings, and a sentence."""

    picture: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_-]+$", max_length=60)]
    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class LetterToml(_Toml):
    """[homework.letter]; a letter without `simple` has no version in simple Dutch."""

    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
    simple: tuple[LetterLineToml, ...] = ()


class HomeworkToml(_Toml):
    """What the child does at home."""

    title: Title
    text: Told
    letter: LetterToml | None = None


class PrepareToml(_Toml):
    """[prepare]; what both adults read before the lesson."""

    why: Told
    watch: tuple[Told, ...] = ()


class LessonToml(_Toml):
    """lesson-N.toml; phases and slides are validated one by one, so that one mistake does not hide the others."""

    number: Number
    title: Title
    goal: Told
    announcement: Spoken = ""
    to_come: StrictBool = False
    materials: tuple[Told, ...] = ()
    tasks: TasksToml = TasksToml()
    homework: HomeworkToml | None = None
    prepare: PrepareToml | None = None
    papers: Annotated[tuple[PaperKind, ...], AfterValidator(_can_be_named)] = ()
    phase: Annotated[tuple[Table, ...], Field(max_length=MAX_PHASES)] = ()
    recap: Annotated[tuple[Table, ...], Field(max_length=MAX_RECAP)] = ()


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


SlideTitle = Annotated[str, StringConstraints(strip_whitespace=True, max_length=120)]
SlideText = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)]
PictureName = Annotated[str, StringConstraints(max_length=300)]


class VariantToml(_Toml):
    """[phase.slide.non_readers] and [phase.slide.older]; `settings` come over those of the slide, key by key."""

    title: SlideTitle | None = None
    text: SlideText | None = None
    picture: Annotated[PictureName, Field(min_length=1)] | None = None
    picture_alt: Spoken | None = None
    settings: Table | None = None
    teacher: LinesToml | None = None
    youth_worker: LinesToml | None = None


class SlideToml(_Toml):
    """[[phase.slide]] and [[recap]]; `settings` is validated by the activity."""

    id: Name
    layout: Layout | None = None
    title: SlideTitle = ""
    text: SlideText = ""
    picture: PictureName = ""
    picture_alt: Spoken = ""
    activity: Annotated[str, StringConstraints(max_length=60)] | None = None
    lead: Lead | None = None
    in_short: StrictBool = True
    settings: Table = {}
    teacher: LinesToml = LinesToml()
    youth_worker: LinesToml = LinesToml()
    solo: LinesToml | None = None
    non_readers: VariantToml | None = None
    older: VariantToml | None = None


_MODELS = (ProgrammeToml, TasksToml, LetterLineToml, LetterToml, HomeworkToml, PrepareToml, LessonToml, ShortToml)
KEYS = frozenset(
    key for model in (*_MODELS, PhaseToml, LinesToml, VariantToml, SlideToml) for key in model.model_fields
)
