"""A whole lesson on paper, for who gives it without the program."""

from __future__ import annotations

from vertrouwen_desktop.domain.lesson_papers import PaperFacts
from vertrouwen_desktop.domain.programme import LESSON_MINUTES, Adult, Layout, Lead, Lines, Phase, Slide
from vertrouwen_desktop.features.documents.activity_words import ACTIVITY_WORDS, groups, lead_in
from vertrouwen_desktop.features.documents.lesson_schema import (
    LessonPlanPage,
    Pictured,
    PlanHomework,
    PlanPhase,
    PlanSlide,
    SpokenLines,
    TaskColumn,
)
from vertrouwen_desktop.features.documents.printed_words import (
    LEADS,
    TEACHER,
    YOUTH_WORKER,
    clock,
    parts,
    signed,
    when,
)

LONG = 1700
"""A slide with more letters than this may go on on the next page."""
SUBSTITUTE = (
    "Geef de les in deze volgorde. De zinnen bij 'Zeg' mag je zo voorlezen. Blijf rustig, noem wat er komt, en kom na "
    "wat je belooft. Meedoen mag, niets zeggen ook. Laat niemand iets over zichzelf vertellen. Een hoge stand op de "
    "meter betekent: ik heb hulp nodig. Het is nooit fout, en nooit straf."
)
_KINDS = {Layout.OPENING: "Openingsdia", Layout.TEXT: "Tekst", Layout.PICTURE: "Plaatje"}
_ALONE = "Jij, alleen voor de klas"


def lesson_plan(facts: PaperFacts, alone: bool) -> LessonPlanPage:
    """Return what stands in the plan; `alone`: for one adult."""
    lesson = facts.lesson
    names = " en ".join(f"{name} ({role})" for name, role in signed(facts))
    homework = lesson.homework
    return LessonPlanPage(
        title=f"Les {lesson.number}: {lesson.title}",
        drawing="ontdekken",
        footer=f"{facts.programme_title} · les {lesson.number} van {facts.lessons}",
        facts=(
            ("Wanneer", when(facts)),
            ("Groep", facts.class_name),
            ("Door", names),
            ("Zeg vooraf", lesson.announcement),
        ),
        substitute=SUBSTITUTE,
        goal=lesson.goal,
        why=lesson.preparation.why if lesson.preparation else "",
        watch=lesson.preparation.watch if lesson.preparation else (),
        phases=_phases(facts, alone),
        prepare=tuple(column for column in _prepare(facts, alone) if column.items),
        homework=PlanHomework(title=homework.title, text=homework.text) if homework else PlanHomework(),
    )


def _prepare(facts: PaperFacts, alone: bool) -> tuple[TaskColumn, ...]:
    tasks, materials = facts.lesson.tasks, TaskColumn(title="Dit ligt klaar", items=facts.lesson.materials)
    teacher, youth_worker = tasks.get(Adult.TEACHER, ()), tasks.get(Adult.YOUTH_WORKER, ())
    if alone:
        return (materials, TaskColumn(title="Dit bereid je voor", items=(*teacher, *youth_worker)))
    return (
        materials,
        TaskColumn(title=TEACHER, items=teacher),
        TaskColumn(title=YOUTH_WORKER, items=youth_worker),
    )


def _phases(facts: PaperFacts, alone: bool) -> tuple[PlanPhase, ...]:
    found, began, number = [], 0, 0
    for phase in facts.lesson.phases:
        slides = [slide for slide in facts.lesson.slides if slide.phase is phase.phase_id]
        at = clock(facts, began, began + phase.minutes)
        found.append(
            PlanPhase(
                name=phase.name,
                heading=f"{phase.name} · {_minutes(phase.minutes)} · {at}",
                when=at,
                minutes=_minutes(phase.minutes),
                lead="Jij" if alone else LEADS[phase.lead],
                short=_short(phase),
                slides=tuple(
                    _slide(slide, number + n, alone, facts.audience.levels) for n, slide in enumerate(slides, start=1)
                ),
            )
        )
        began, number = began + phase.minutes, number + len(slides)
    assert began <= LESSON_MINUTES or not facts.lesson.phases, "the frame of a lesson"
    return tuple(found)


def _minutes(minutes: int) -> str:
    return "1 minuut" if minutes == 1 else f"{minutes} minuten"


def _short(phase: Phase) -> str:
    return f"In {_minutes(phase.short.minutes)}: {phase.short.text}" if phase.short else "Deze stap blijft heel."


def _slide(slide: Slide, number: int, alone: bool, levels: int) -> PlanSlide:
    activity = slide.activity or ""
    name, paper = ACTIVITY_WORDS.get(activity, (_KINDS.get(slide.layout, "Activiteit"), ""))
    lines = _lines(slide, alone)
    letters = sum(len(words) for one in lines for _, words in one.lines)
    shown = groups(slide.settings, levels) if activity else ()
    return PlanSlide(
        number=number,
        name=f"{slide.title} ({name.lower()})" if slide.title else name,
        title=slide.title,
        lead_in=lead_in(activity, slide.settings) if activity else "",
        picture=str(slide.picture) if slide.picture else "",
        alt=slide.picture_alt or "Plaatje van de dia",
        text=parts(slide.text),
        groups=shown,
        paper=f"Zonder bord: {paper}" if paper else "",
        dropped=not slide.in_short,
        long=letters + 2 * len(slide.text) + sum(_letters(one) for group in shown for one in group.items) > LONG,
        lines=lines,
    )


def _letters(one: Pictured) -> int:
    return 3 * max(len(one.text), 20)


def _lines(slide: Slide, alone: bool) -> tuple[SpokenLines, ...]:
    if alone:
        leads = slide.youth_worker if slide.lead is Lead.YOUTH_WORKER else slide.teacher
        return (_spoken(_ALONE, slide.solo or leads, False),)
    return (
        _spoken(TEACHER, slide.teacher, slide.lead is Lead.TEACHER),
        _spoken(YOUTH_WORKER, slide.youth_worker, slide.lead is Lead.YOUTH_WORKER),
    )


def _spoken(who: str, lines: Lines, leads: bool) -> SpokenLines:
    said = (("Zeg", lines.say), ("Doe", lines.do), ("Let op", lines.watch))
    return SpokenLines(who=who, leads=leads, lines=tuple((label, words) for label, words in said if words))
