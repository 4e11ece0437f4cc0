"""The rules of a programme for what a school changes in it: the same as for its authors."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import ValidationError

from vertrouwen_desktop.domain.programme import Lesson, Lines, Slide
from vertrouwen_desktop.features.programmes.messages import schema_error
from vertrouwen_desktop.features.programmes.model import (
    LessonDraft,
    PhaseDraft,
    Remark,
    SlideDraft,
    lesson_remarks,
)
from vertrouwen_desktop.features.programmes.schema import SlideToml
from vertrouwen_desktop.features.programmes.slide_rules import slide_remarks
from vertrouwen_desktop.features.programmes.validating import Specs


class OwnRules:
    """Says what is wrong with a changed slide or lesson that was not wrong with the original."""

    def __init__(self, specs: Specs) -> None:
        self._specs = specs

    def slide(self, before: Slide, after: Slide) -> str:
        """Return what is wrong with `after`, and how to mend it; empty when it can be shown."""
        for given in (after, *(after.given_to(audience) for audience in after.variants)):
            wrong = self._unreadable(given)
            if wrong:
                return wrong
        return _first(slide_remarks(_draft(before), None), slide_remarks(_draft(after), None))

    def frame(self, before: Lesson, after: Lesson) -> str:
        """Return what is wrong with the minutes of `after`; empty when the lesson can be given like that."""
        for phase in after.phases:
            if not 1 <= phase.minutes <= 45:
                return f"{phase.name} duurt {phase.minutes} minuten. Kies 1 tot 45."
        return _first(lesson_remarks(_lesson_draft(before)), lesson_remarks(_lesson_draft(after)))

    def _unreadable(self, slide: Slide) -> str:
        table = {"id": slide.slide_id, "title": slide.title, "text": slide.text, "picture_alt": slide.picture_alt}
        lines = {"teacher": slide.teacher, "youth_worker": slide.youth_worker, "solo": slide.solo or Lines()}
        said = {who: {"say": one.say, "do": one.do, "watch": one.watch} for who, one in lines.items()}
        try:
            SlideToml.model_validate({**table, **said})
            if slide.activity is not None:
                self._specs[slide.activity].settings.model_validate(dict(slide.settings))
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            return " ".join(schema_error(first, ())).strip()
        return ""


def _draft(slide: Slide) -> SlideDraft:
    variants = tuple(SlideDraft((a.value,), slide.given_to(a), audience=a) for a in slide.variants)
    return SlideDraft((), slide, variants=variants)


def _lesson_draft(lesson: Lesson) -> LessonDraft:
    phases = tuple(
        PhaseDraft(("phase", i), phase, tuple(_draft(s) for s in lesson.slides if s.phase is phase.phase_id))
        for i, phase in enumerate(lesson.phases)
    )
    return LessonDraft(lesson, phases)


def _first(before: Iterable[Remark], after: Iterable[Remark]) -> str:
    """Return the first serious thing in `after` that was not so before."""
    known = {r.what for r in before}
    return next((f"{r.what} {r.mend}".strip() for r in after if r.serious and r.what not in known), "")
