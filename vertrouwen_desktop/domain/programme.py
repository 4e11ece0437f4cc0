"""A programme of lessons, as it is given: phases, slides, and what each adult says and does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from vertrouwen_desktop.domain.papers import PaperKind

LESSON_MINUTES = 45


class PhaseId(StrEnum):
    """The fixed frame of every lesson, in its order."""

    ARRIVE = "arrive"
    LOOK_BACK = "look_back"
    DISCOVER = "discover"
    DO = "do"
    REST = "rest"
    CLOSE = "close"


PHASE_NAMES: Mapping[PhaseId, str] = MappingProxyType(
    {
        PhaseId.ARRIVE: "Aankomen",
        PhaseId.LOOK_BACK: "Terugblik",
        PhaseId.DISCOVER: "Ontdekken",
        PhaseId.DO: "Doen",
        PhaseId.REST: "Rustmoment",
        PhaseId.CLOSE: "Afronden",
    }
)


class Adult(StrEnum):
    """One of the two adults."""

    TEACHER = "teacher"
    YOUTH_WORKER = "youth_worker"


class Lead(StrEnum):
    """Who leads a phase or a slide."""

    TEACHER = "teacher"
    YOUTH_WORKER = "youth_worker"
    BOTH = "both"


class Audience(StrEnum):
    """For whom a class gets its lessons: as written, for those who do not read yet, for groep 7-8."""

    STANDARD = "standard"
    NON_READERS = "non_readers"
    OLDER = "older"

    @property
    def levels(self) -> int:
        """How many levels the meter has."""
        return 3 if self is Audience.NON_READERS else 5


class Layout(StrEnum):
    """How a slide fills the stage.

    opening: lesson number, title and who does what, over a scene.
    text: title, text and at most one picture.
    picture: one picture that fills the whole stage.
    activity: title and an activity.
    """

    OPENING = "opening"
    TEXT = "text"
    PICTURE = "picture"
    ACTIVITY = "activity"


@dataclass(frozen=True, slots=True)
class Lines:
    """What one adult says, does and watches on one slide; empty where there is nothing."""

    say: str = ""
    do: str = ""
    watch: str = ""


@dataclass(frozen=True, slots=True)
class SlideVariant:
    """What a slide has instead for another audience; None: the same. `settings` are the whole settings."""

    title: str | None = None
    text: str | None = None
    picture: Path | None = None
    picture_alt: str | None = None
    settings: Mapping[str, object] | None = None
    teacher: Lines | None = None
    youth_worker: Lines | None = None


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide.

    Attributes:
        slide_id: Unique within its lesson; a kept position refers to it.
        phase: The phase that it stands in.
        lead: Who leads it.
        text: Markdown: paragraphs, bullets and **bold** only.
        picture: Absolute path of a picture inside the programme's folder.
        picture_alt: What the picture shows, in one sentence.
        activity: Name of an activity, or None.
        settings: The activity's settings, already validated against its schema.
        solo: What the adult says and does who is alone today; None: the lines of who leads.
        in_short: Whether the short variant of the phase shows this slide.
        variants: What is different for another audience.
    """

    slide_id: str
    phase: PhaseId
    lead: Lead
    layout: Layout
    title: str = ""
    text: str = ""
    picture: Path | None = None
    picture_alt: str = ""
    activity: str | None = None
    settings: Mapping[str, object] = field(default_factory=dict)
    teacher: Lines = Lines()
    youth_worker: Lines = Lines()
    solo: Lines | None = None
    in_short: bool = True
    variants: Mapping[Audience, SlideVariant] = field(default_factory=dict)

    def given_to(self, audience: Audience) -> Slide:
        """Return the slide as `audience` gets it."""
        variant = self.variants.get(audience)
        if variant is None:
            return self
        changes = {f.name: getattr(variant, f.name) for f in fields(variant)}
        return replace(self, variants={}, **{name: value for name, value in changes.items() if value is not None})


@dataclass(frozen=True, slots=True)
class ShortVariant:
    """A phase in less time; `text` says to the adults what is left out."""

    minutes: int
    text: str


@dataclass(frozen=True, slots=True)
class Phase:
    """One phase of the frame; `minutes` as planned, `short` None if it cannot be shortened."""

    phase_id: PhaseId
    minutes: int
    lead: Lead
    short: ShortVariant | None = None

    @property
    def name(self) -> str:
        return PHASE_NAMES[self.phase_id]


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One line of a letter in simple Dutch: the name of one of our drawings and a short sentence."""

    picture: str
    text: str


@dataclass(frozen=True, slots=True)
class Letter:
    """What goes home: `text` in plain Dutch (B1, Markdown), `simple` the same in a few lines with pictures (A2)."""

    text: str
    simple: tuple[LetterLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Homework:
    """What the child does at home: `title` in a few words, `text` for the adults to tell."""

    title: str
    text: str
    letter: Letter | None = None


@dataclass(frozen=True, slots=True)
class Preparation:
    """What both adults read before the lesson: why it is there, and what to watch in this class."""

    why: str
    watch: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson.

    Attributes:
        number: 1-based.
        title: As the class reads it.
        goal: One sentence for the adults.
        announcement: One sentence that the class may hear beforehand ("Vandaag ...").
        to_come: A titled place for a lesson that is not written yet; it has no phases and slides.
        materials: What lies ready.
        tasks: What each adult prepares, at most 5 minutes.
        preparation: What both read beforehand, at most 5 minutes with the rest of its page.
        recap: Slides that tell this lesson again when the next one comes more than two weeks later.
        papers: What is printed for it beside the plan and the letters; empty: what its activities ask.
    """

    number: int
    title: str
    goal: str
    announcement: str = ""
    to_come: bool = False
    phases: tuple[Phase, ...] = ()
    slides: tuple[Slide, ...] = ()
    materials: tuple[str, ...] = ()
    tasks: Mapping[Adult, tuple[str, ...]] = field(default_factory=dict)
    homework: Homework | None = None
    preparation: Preparation | None = None
    recap: tuple[Slide, ...] = ()
    papers: tuple[PaperKind, ...] = ()

    def slide(self, slide_id: str) -> Slide:
        """Return a slide of the lesson or of what tells it again; raises LookupError."""
        for slide in (*self.slides, *self.recap):
            if slide.slide_id == slide_id:
                return slide
        raise LookupError(f"slide {slide_id}")

    def given_to(self, audience: Audience) -> Lesson:
        """Return the lesson as `audience` gets it."""
        if audience is Audience.STANDARD:
            return self
        slides, recap = (tuple(s.given_to(audience) for s in series) for series in (self.slides, self.recap))
        return replace(self, slides=slides, recap=recap)


@dataclass(frozen=True, slots=True)
class Programme:
    """A series of lessons, read from one folder.

    Attributes:
        programme_id: The folder's own name for itself; kept with every lesson given.
        notice: What must be said about its origin.
    """

    programme_id: str
    title: str
    version: str
    folder: Path
    lessons: tuple[Lesson, ...]
    notice: str = ""

    def lesson(self, number: int) -> Lesson:
        """Return lesson `number`; raises LookupError when there is none."""
        for lesson in self.lessons:
            if lesson.number == number:
                return lesson
        raise LookupError(f"lesson {number}")
