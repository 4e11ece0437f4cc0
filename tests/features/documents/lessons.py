"""Lessons to print: those that are shipped, and one that is as long as a lesson may be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from functools import cache

from tests.features.documents.conftest import RESOURCES
from vertrouwen_desktop.control_window.catalogue import SPECS
from vertrouwen_desktop.domain.lesson_papers import PaperFacts
from vertrouwen_desktop.domain.plan import PlannedLesson
from vertrouwen_desktop.domain.programme import Adult, Audience, Lesson, Lines, Programme
from vertrouwen_desktop.features.programmes.usecases import read_programme

TODAY = date(2026, 11, 22)
LONG_SENTENCE = "Leg rustig uit wat er komt en wacht tot iedereen weer zit. "


@cache
def shipped() -> tuple[Programme, ...]:
    folders = sorted(f for f in (RESOURCES / "programmes").iterdir() if (f / "programme.toml").is_file())
    return tuple(read_programme(folder, SPECS, True) for folder in folders)


def ours() -> Programme:
    return next(one for one in shipped() if one.programme_id == "bouwen-aan-vertrouwen")


def facts(lesson: Lesson, programme: Programme, audience: Audience = Audience.STANDARD) -> PaperFacts:
    """Return all that can be known."""
    return PaperFacts(
        lesson=lesson.given_to(audience),
        programme_title=programme.title,
        lessons=len(programme.lessons),
        on=TODAY,
        audience=audience,
        school="Basisschool De Oever",
        class_name="Groep 6a",
        teacher="Juf Zoë Ünal-Şahin",
        youth_worker="Łukasz",
        planned=PlannedLesson(lesson.number, date(2026, 11, 24), time(10, 15)),
        next_day=date(2026, 12, 1),
        class_size=26,
        tips=("Adem lang uit.", "Knuffel je hond."),
        promises=("We luisteren echt.", "Foutjes mogen."),
    )


def bare(lesson: Lesson, programme: Programme) -> PaperFacts:
    """Return what is known of a lesson when nobody filled in anything."""
    return PaperFacts(lesson, programme.title, len(programme.lessons), TODAY)


def longest(lesson: Lesson) -> Lesson:
    """Return the lesson with as many words as the schema allows, the last ones EINDE."""
    words = f"{(LONG_SENTENCE * 30)[:1490]} EINDE."
    lines = Lines(words, words, words)
    slides = tuple(
        replace(slide, title="Een titel " * 11, teacher=lines, youth_worker=lines, solo=lines, text=LONG_SENTENCE * 30)
        for slide in lesson.slides
    )
    homework = replace(lesson.homework, text=words) if lesson.homework else None
    titled = replace(lesson, title="Een heel lange titel " * 5, slides=slides, homework=homework)
    return replace(titled, materials=(LONG_SENTENCE * 5,) * 8, tasks={Adult.TEACHER: (LONG_SENTENCE * 5,) * 6})
