"""Which papers a lesson needs, and what is known to put on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from vertrouwen_desktop.domain.papers import PaperKind
from vertrouwen_desktop.domain.plan import PlannedLesson
from vertrouwen_desktop.domain.programme import Audience, Lesson, Slide


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """What stands on the papers of a lesson; what is not known stays empty, and becomes a line to write on.

    Attributes:
        lesson: As the class gets it: for its audience, with the school's own changes.
        lessons: How many lessons the programme has.
        on: Today.
        class_size: How many children there are; 0: nobody said.
        tips: What the class wrote on its tip wall.
        promises: What the class promised each other.
    """

    lesson: Lesson
    programme_title: str
    lessons: int
    on: date
    audience: Audience = Audience.STANDARD
    school: str = ""
    class_name: str = ""
    teacher: str = ""
    youth_worker: str = ""
    planned: PlannedLesson | None = None
    next_day: date | None = None
    class_size: int = 0
    tips: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """One paper as it is wanted; `alone`: for one adult."""

    kind: PaperKind
    grey: bool = False
    alone: bool = False


def papers_of(lesson: Lesson, audience: Audience) -> tuple[PaperKind, ...]:
    """Return the papers of a lesson in the order of use; those that the programme names, else what its activities ask.

    A lesson that is not written yet has none.
    """
    if not lesson.slides:
        return ()
    named = lesson.papers or tuple(dict.fromkeys(_asked(lesson)))
    if audience is Audience.NON_READERS:
        named = tuple(sorted(named, key=lambda kind: kind is PaperKind.METER_5))
    letter = lesson.homework.letter if lesson.homework else None
    letters = (PaperKind.LETTER, *((PaperKind.LETTER_SIMPLE,) if letter.simple else ())) if letter else ()
    return (PaperKind.PLAN, *named, *letters)


def _asked(lesson: Lesson) -> Iterator[PaperKind]:
    for slide in lesson.slides:
        yield from _asked_by(slide)


def _asked_by(slide: Slide) -> Iterator[PaperKind]:
    match slide.activity:
        case "thermometer":
            yield from (PaperKind.METER_5, PaperKind.METER_3)
        case "class_bar":
            yield from (PaperKind.METER_5, PaperKind.METER_3, PaperKind.SITUATIONS)
        case "class_promises" if not slide.settings.get("show"):
            yield PaperKind.PROMISES
        case "tip_wall" if not slide.settings.get("from_earlier"):
            yield from (PaperKind.TIP_CARDS, PaperKind.TIPS)
        case "situation_cards":
            yield PaperKind.SITUATIONS
        case "talking_circle":
            yield PaperKind.RULES
        case "pride_round":
            yield PaperKind.RESERVE_LETTER
        case "success_line":
            yield PaperKind.DIPLOMA
        case _:
            pass
