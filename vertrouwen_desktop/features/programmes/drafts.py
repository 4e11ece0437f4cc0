"""From the tables of a file to a lesson, with every mistake on the way. Touches no disk but through `resolve`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vertrouwen_desktop.domain.programme import (
    Adult,
    Homework,
    Lead,
    Lesson,
    Letter,
    LetterLine,
    Phase,
    PhaseId,
    Preparation,
    ShortVariant,
)
from vertrouwen_desktop.features.programmes.model import LessonDraft, PhaseDraft, SlideDraft
from vertrouwen_desktop.features.programmes.schema import (
    MAX_PHASES,
    MAX_RECAP,
    MAX_SLIDES,
    HomeworkToml,
    LessonToml,
    PhaseToml,
)
from vertrouwen_desktop.features.programmes.slide_drafts import slide_draft
from vertrouwen_desktop.features.programmes.toml_lines import Loc
from vertrouwen_desktop.features.programmes.validating import Validating


def lesson_draft(reading: Validating, table: Mapping[str, object], number: int) -> LessonDraft:
    """Return the lesson in the file; `number` is the one in its name."""
    head, bad = reading.valid(LessonToml, table, {"number": number, "title": "?", "goal": "?"})
    phases = tuple(_phase(reading, t, ("phase", i), i) for i, t in _tables(table, "phase", MAX_PHASES))
    recap = tuple(_recap(reading, table, phases))
    lesson = Lesson(number, "", "") if head is None else _lesson(head, phases, recap)
    whole = not any(b[0] == "phase" for b in bad) and all(p.whole for p in phases)
    return LessonDraft(lesson, phases, bad, whole, recap)


def _phase(reading: Validating, table: Mapping[str, object], loc: Loc, place: int) -> PhaseDraft:
    guess = list(PhaseId)[min(place, len(PhaseId) - 1)]
    read, bad = reading.valid(PhaseToml, table, {"id": guess.value, "minutes": 1, "lead": "both"}, loc)
    phase = Phase(guess, 1, Lead.BOTH)
    if read is not None:
        short = ShortVariant(read.short.minutes, read.short.text) if read.short else None
        phase = Phase(read.id, read.minutes, read.lead, short)
    lead_known = (*loc, "lead") not in bad
    slides = (
        slide_draft(reading, t, (*loc, "slide", i), phase, lead_known) for i, t in _tables(table, "slide", MAX_SLIDES)
    )
    return PhaseDraft(loc, phase, tuple(s for s in slides if s is not None), not bad)


def _recap(reading: Validating, table: Mapping[str, object], phases: tuple[PhaseDraft, ...]) -> Iterator[SlideDraft]:
    """Yield the slides that tell this lesson again; they stand in the look back of the next one."""
    look_back = next((p.phase for p in phases if p.phase.phase_id is PhaseId.LOOK_BACK), None)
    lead = look_back.lead if look_back else Lead.BOTH
    for place, one in _tables(table, "recap", MAX_RECAP):
        draft = slide_draft(reading, one, ("recap", place), Phase(PhaseId.LOOK_BACK, 1, lead))
        if draft is not None:
            yield draft


def _tables(table: Mapping[str, object], key: str, most: int) -> Iterator[tuple[int, Mapping[str, object]]]:
    tables = table.get(key, [])
    if isinstance(tables, list) and len(tables) <= most:
        yield from ((place, one) for place, one in enumerate(tables) if isinstance(one, dict))


def _lesson(head: LessonToml, phases: tuple[PhaseDraft, ...], recap: tuple[SlideDraft, ...]) -> Lesson:
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
        homework=_homework(head.homework) if head.homework else None,
        preparation=Preparation(head.prepare.why, head.prepare.watch) if head.prepare else None,
        recap=() if head.to_come else tuple(s.slide for s in recap),
        papers=head.papers,
    )


def _homework(read: HomeworkToml) -> Homework:
    if read.letter is None:
        return Homework(read.title, read.text)
    simple = tuple(LetterLine(line.picture, line.text) for line in read.letter.simple)
    return Homework(read.title, read.text, Letter(read.letter.text, simple))
