"""From the tables of a file to a lesson, with every mistake on the way. Touches no disk but through `resolve`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from vertrouwen_desktop.domain.activity import ActivitySpec
from vertrouwen_desktop.domain.media import RESOLVE
from vertrouwen_desktop.domain.programme import (
    Adult,
    Homework,
    Layout,
    Lead,
    Lesson,
    Lines,
    Phase,
    PhaseId,
    ShortVariant,
    Slide,
)
from vertrouwen_desktop.features.programmes.messages import schema_error, shown
from vertrouwen_desktop.features.programmes.model import LessonDraft, PhaseDraft, Remark, SlideDraft
from vertrouwen_desktop.features.programmes.pictures import PictureRefused
from vertrouwen_desktop.features.programmes.schema import (
    KEYS,
    MAX_PHASES,
    MAX_SLIDES,
    LessonToml,
    LinesToml,
    PhaseToml,
    SlideToml,
)
from vertrouwen_desktop.features.programmes.toml_lines import Loc

Specs = Mapping[str, ActivitySpec[Any, Any, Any, Any]]
Resolve = Callable[[str], str]
MAX_GUESSES = 100
"""After so many remarks on one file, nobody is helped by guessing what a misspelt key was meant to be."""

ModelT = TypeVar("ModelT", bound=BaseModel)


class Drafting:
    """Reads one file; `remarks` grows with what is wrong in it."""

    def __init__(self, specs: Specs, resolve: Resolve) -> None:
        self._specs, self._resolve = specs, resolve
        self.remarks: list[Remark] = []

    def valid(
        self, schema: type[ModelT], table: Mapping[str, object], stand_in: Mapping[str, object], loc: Loc = ()
    ) -> tuple[ModelT | None, tuple[Loc, ...]]:
        """Return the value of `table` as far as it is good, and what in it is not.

        Args:
            stand_in: Values for what must be there, so that one mistake does not hide the others.
        """
        slide = str(table.get("id", "")) if schema is SlideToml else ""
        try:
            return schema.model_validate(table), ()
        except ValidationError as error:
            bad = self._refuse(error, loc, slide, KEYS)
        pruned = {**stand_in, **_without(table, {b[len(loc) :] for b in bad})}
        try:
            return schema.model_validate(pruned), bad
        except ValidationError:
            return None, bad

    def _refuse(self, error: ValidationError, loc: Loc, slide: str, keys: Collection[str]) -> tuple[Loc, ...]:
        bad: list[Loc] = []
        errors = error.errors(include_url=False, include_input=False)
        for one in errors:
            # Items that are refused do not count, so that a list with a bad one seems too short as well.
            if one["type"] == "too_short" and any(_under(one["loc"], other["loc"]) for other in errors):
                continue
            what, mend = schema_error(one, keys if len(self.remarks) < MAX_GUESSES else ())
            bad.append((*loc, *one["loc"]))
            self.remarks.append(Remark(bad[-1], what, mend, shown(slide), stops=True))
        return tuple(bad)

    def lesson(self, table: Mapping[str, object], number: int) -> LessonDraft:
        """Return the lesson in the file; `number` is the one in its name."""
        head, bad = self.valid(LessonToml, table, {"number": number, "title": "?", "goal": "?"})
        tables = table.get("phase", [])
        if not isinstance(tables, list) or len(tables) > MAX_PHASES:
            tables = []
        phases = tuple(self._phase(t, ("phase", i), i) for i, t in enumerate(tables) if isinstance(t, dict))
        lesson = Lesson(number, "", "") if head is None else _lesson(head, phases)
        whole = not any(b[0] == "phase" for b in bad) and all(p.whole for p in phases)
        return LessonDraft(lesson, phases, bad, whole)

    def _phase(self, table: Mapping[str, object], loc: Loc, place: int) -> PhaseDraft:
        guess = list(PhaseId)[min(place, len(PhaseId) - 1)]
        read, bad = self.valid(PhaseToml, table, {"id": guess.value, "minutes": 1, "lead": "both"}, loc)
        phase = Phase(guess, 1, Lead.BOTH)
        if read is not None:
            short = ShortVariant(read.short.minutes, read.short.text) if read.short else None
            phase = Phase(read.id, read.minutes, read.lead, short)
        tables = table.get("slide", [])
        if not isinstance(tables, list) or len(tables) > MAX_SLIDES:
            tables = []
        lead_known = (*loc, "lead") not in bad
        slides = (
            self._slide(t, (*loc, "slide", i), phase, lead_known) for i, t in enumerate(tables) if isinstance(t, dict)
        )
        return PhaseDraft(loc, phase, tuple(s for s in slides if s is not None), not bad)

    def _slide(self, table: Mapping[str, object], loc: Loc, phase: Phase, lead_known: bool) -> SlideDraft | None:
        read, bad = self.valid(SlideToml, table, {"id": f"dia-{loc[-1]}"}, loc)
        if read is None:
            return None
        picture, unseen = self._picture(read, loc)
        settings, unset = self._settings(read, loc)
        slide = Slide(
            slide_id=read.id,
            phase=phase.phase_id,
            lead=read.lead or phase.lead,
            layout=read.layout or (Layout.ACTIVITY if read.activity is not None else Layout.TEXT),
            title=read.title,
            text=read.text,
            picture=picture,
            picture_alt=read.picture_alt,
            activity=read.activity,
            settings=settings,
            teacher=_lines(read.teacher),
            youth_worker=_lines(read.youth_worker),
            solo=_lines(read.solo) if read.solo else None,
            in_short=read.in_short,
        )
        return SlideDraft(loc, slide, (*bad, *unseen, *unset), lead_known or read.lead is not None)

    def _picture(self, read: SlideToml, loc: Loc) -> tuple[Path | None, tuple[Loc, ...]]:
        if not read.picture:
            return None, ()
        way = (*loc, "picture")
        try:
            return Path(self._resolve(read.picture)), ()
        except PictureRefused as error:
            self.remarks.append(Remark(way, str(error), error.mend, read.id, stops=True))
            return None, (way, (*loc, "picture_alt"))

    def _settings(self, read: SlideToml, loc: Loc) -> tuple[Mapping[str, object], tuple[Loc, ...]]:
        if read.activity is None:
            return read.settings, ()
        spec, way = self._specs.get(read.activity), (*loc, "settings")
        if spec is None:
            mend = f"Kies uit: {', '.join(sorted(self._specs))}."
            what = f"De activiteit {shown(read.activity)} bestaat niet."
            self.remarks.append(Remark((*loc, "activity"), what, mend, read.id, stops=True))
            return {}, (way,)
        try:
            settings = spec.settings.model_validate(read.settings, context={RESOLVE: self._resolve})
        except ValidationError as error:
            return {}, (way, *self._refuse(error, way, read.id, spec.settings.model_fields))
        return settings.model_dump(), ()


def _lesson(head: LessonToml, phases: tuple[PhaseDraft, ...]) -> Lesson:
    given = () if head.to_come else phases
    return Lesson(
        number=head.number,
        title=head.title,
        goal=head.goal,
        announcement=head.announcement,
        to_come=head.to_come,
        phases=tuple(p.phase for p in given),
        slides=tuple(s.slide for p in given for s in p.slides),
        materials=head.materials,
        tasks={Adult.TEACHER: head.tasks.teacher, Adult.YOUTH_WORKER: head.tasks.youth_worker},
        homework=Homework(head.homework.title, head.homework.text) if head.homework else None,
    )


def _under(loc: Loc, other: Loc) -> bool:
    return len(other) > len(loc) and other[: len(loc)] == loc


def _lines(read: LinesToml) -> Lines:
    return Lines(read.say, read.do, read.watch)


def _without(table: Mapping[str, object], bad: set[Loc]) -> dict[str, object]:
    """Return `table` without the values at `bad`; what stands in a list goes with its whole list."""
    inner: dict[str | int, set[Loc]] = {}
    for first, *rest in bad:
        inner.setdefault(first, set()).add(tuple(rest))
    kept: dict[str, object] = {}
    for key, value in table.items():
        if key not in inner:
            kept[key] = value
        elif () not in inner[key] and isinstance(value, dict):
            kept[key] = _without(value, inner[key])
    return kept
