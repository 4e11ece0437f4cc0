"""A lesson that is being prepared, and the sentences and rows made of it. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from vertrouwen_desktop.domain.adaptation import Conflict
from vertrouwen_desktop.domain.audience_words import AUDIENCE_WORDS
from vertrouwen_desktop.domain.own import Own, Place, Value
from vertrouwen_desktop.domain.programme import Audience, Lesson, Programme, Slide

NO_NAMES = "Zet hier geen namen van kinderen neer: deze tekst staat op het bord en buiten het slot."
RUNS = "Deze les loopt nu. Op het bord verandert er niets. Wat je hier aanpast, geldt als je de les weer oppakt."
BROKEN = "Dit kan het bord zo niet laten zien. Je ziet de dia zoals hij was."

Done = Callable[[str], None]
"""Called once, later, in the window's thread: with a Dutch sentence that says what is wrong, or "" when it worked."""
GotFile = Callable[[str, bytes], None]
"""As `Done`, with what is in the file; no bytes: nothing was chosen."""


class Part(StrEnum):
    """What the page shows of the lesson."""

    READ = "read"
    SLIDES = "slides"
    MINUTES = "minutes"
    PAPER = "paper"


class FieldNow(Protocol):
    """One thing on a slide that can be said in another way: as `domain.own.Place` names it, and as adults do."""

    @property
    def field(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def value(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Preparing:
    """All that is known of the lesson in hand.

    Attributes:
        programme: As the school gives it; `original` as it was written.
        number: Of the lesson.
        sentence: What could not be read of the school's changes; else empty.
        audience: For whom the class gets its lessons.
        private: Only the adults see this screen.
        runs: This lesson is on the board now.
        minutes: How long both adults read.
        levels: How hard the children's texts are, in a sentence for each audience.
        can_undo: Whether the last change can be taken back.
    """

    programme: Programme
    original: Programme
    number: int
    own: Own
    conflicts: tuple[Conflict, ...] = ()
    sentence: str = ""
    audience: Audience = Audience.STANDARD
    private: bool = True
    runs: bool = False
    minutes: float = 0.0
    levels: Mapping[Audience, str] = field(default_factory=dict)
    can_undo: bool = False

    @property
    def lesson(self) -> Lesson:
        return self.programme.lesson(self.number)

    @property
    def slides(self) -> tuple[Slide, ...]:
        """Those of the lesson, then those that tell it again."""
        return (*self.lesson.slides, *self.lesson.recap)

    def changed(self, slide_id: str = "") -> tuple[Place, ...]:
        """Return where the school changed this lesson, or one slide of it."""
        places = (c.place for c in self.own.changes if c.place.lesson == self.number)
        return tuple(p for p in places if not slide_id or p.slide == slide_id)

    @property
    def to_choose(self) -> tuple[Conflict, ...]:
        """What in this lesson needs a decision."""
        return tuple(c for c in self.conflicts if c.change.place.lesson == self.number)


class PreparingActions(Protocol):
    """What the page asks of the program. What takes long calls `done` later."""

    def change(self, values: Sequence[tuple[Place, Value]], done: Done) -> None: ...
    def change_picture(self, place: Place, data: bytes, alt: str, done: Done) -> None: ...
    def choose_picture(self, done: GotFile) -> None: ...
    def back(self, belongs: Callable[[Place], bool], done: Done) -> None: ...
    def keep(self, place: Place, done: Done) -> None: ...
    def undo(self, done: Done) -> None: ...
    def judge(self, before: Slide, after: Slide) -> str:
        """Return what is wrong with a changed slide; empty when nothing is."""
        ...

    def judge_minutes(self, after: Lesson) -> str: ...
    def fits(self, lesson: Lesson, slide: Slide) -> str:
        """Return what does not fit on the board; empty when all does."""
        ...

    def draw(self, lesson: Lesson, slide: Slide, audience: Audience) -> bool:
        """Draw the slide small; False when it cannot be drawn like this."""
        ...

    def fields(self, slide: Slide) -> Sequence[FieldNow]: ...
    def reopen(self, number: int) -> None:
        """Take the lesson in hand that was open before a lock, unless another one was opened since."""
        ...

    def papers(self) -> None:
        """Show the papers of the lesson."""
        ...

    def leave(self) -> None: ...


def place_of(number: int, slide_id: str, audience: Audience, name: str) -> Place:
    """Return where `name` of a slide is changed for `audience`; who is alone says the same to all."""
    audience = Audience.STANDARD if name.startswith("solo.") else audience
    return Place(lesson=number, slide=slide_id, audience=audience, field=name)


def audience_words(audience: Audience) -> str:
    """Return for whom a change counts."""
    if audience is Audience.STANDARD:
        return "Geldt voor elke groep, behalve waar een groep iets eigens heeft."
    return f"Geldt alleen voor deze keuze: {AUDIENCE_WORDS[audience].lower()}."


def number_words(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"


def mark_words(preparing: Preparing) -> str:
    """Return what the school changed in this lesson, in a few words; empty when nothing."""
    places = preparing.changed()
    slides = len({p.slide for p in places if p.slide})
    parts = [number_words(slides, "dia", "dia's")] if slides else []
    parts += ["minuten"] if any(p.phase for p in places) else []
    return f"{' en '.join(parts)} van jullie" if parts else ""


def minutes_words(minutes: float) -> str:
    """Return how long the reading takes."""
    whole = max(1, round(minutes))
    return f"Lezen duurt ongeveer {number_words(whole, 'minuut', 'minuten')}."


def value_words(place: Place, value: Value | None, own: bool) -> str:
    """Return what stands somewhere, as one says it."""
    if value is None:
        return "Dit is er niet meer."
    if place.phase is not None:
        return number_words(int(value), "minuut", "minuten")
    if place.field == "picture":
        return ("Een eigen plaatje." if own else "Het plaatje van het lesprogramma.") if value else "Geen plaatje."
    return str(value).strip() or "Leeg."


def unkept_words(count: int, trouble: bool, saved: bool) -> str:
    """Return how keeping goes."""
    if trouble:
        return "Nog niet bewaard. Kijk bij de oranje stip."
    if count:
        return "Wordt bewaard."
    return "Bewaard." if saved else ""


def spoken_slide(number: str, title: str, marks: Collection[str]) -> str:
    return ", ".join((f"Dia {number}", title or "zonder titel", *marks))
