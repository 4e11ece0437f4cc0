"""The lists on the page of today: frame, lessons, tasks, and the lesson to read beforehand."""

from __future__ import annotations

import html
from dataclasses import dataclass

from vertrouwen_desktop.domain.markdown import blocks
from vertrouwen_desktop.domain.programme import Adult, Lead, Lesson, Lines, PhaseId, Slide
from vertrouwen_desktop.features.today.model import CHOOSE, ROLES, Today, familiar

SHORT_NAME = 9
"""Letters of a name that fit under a phase of five minutes."""
_SHORT_ROLES = {Adult.TEACHER: "leerkracht", Adult.YOUTH_WORKER: "jeugdhulp"}
_SHORT_PHASES = {PhaseId.REST: "Rust"}


@dataclass(frozen=True, slots=True)
class FrameRow:
    """A phase of the fixed frame; `lead` is teacher, youth_worker or both, `who` says it in a word."""

    phase_id: str
    name: str
    minutes: int
    lead: str
    who: str


@dataclass(frozen=True, slots=True)
class LessonRow:
    """A lesson to choose; `note` says its state in words."""

    number: int
    title: str
    note: str
    given: bool
    chosen: bool
    can_choose: bool


@dataclass(frozen=True, slots=True)
class AdultRow:
    """One of the two.

    Attributes:
        away_text: What a press on it means: not there today, there after all, or choose somebody; empty: nothing.
        note: What is still to be chosen.
    """

    adult: str
    name: str
    role: str
    absent: bool
    away_text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class TaskRow:
    """Something to prepare; `key` tells it from the others of the day."""

    key: str
    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A slide to read beforehand; `phase` is set on the first slide of a phase only.

    Attributes:
        text: What the class reads, without marks.
        teacher: What the teacher says, does and watches, as escaped text with <b> and <br>; empty when others can
            read along.
        youth_worker: The same of the youth worker.
    """

    key: str
    number: int
    phase: str
    title: str
    text: str
    teacher: str
    youth_worker: str


def frame(today: Today, lesson: Lesson) -> tuple[FrameRow, ...]:
    """Return the phases of `lesson` with who leads today."""
    rows = []
    for phase in lesson.phases:
        lead = _lead(today, phase.lead)
        name = _SHORT_PHASES.get(phase.phase_id, phase.name)
        rows.append(FrameRow(phase.phase_id, name, phase.minutes, lead, _who(today, lead)))
    return tuple(rows)


def lessons(today: Today, shown: int) -> tuple[LessonRow, ...]:
    """Return all lessons of the programme, in order; `shown` is the number of the one on the page."""
    rows = []
    kept = today.left_off_here.lesson if today.left_off_here else 0
    for lesson in today.programme.lessons:
        number = lesson.number
        given, chosen = number in today.given, number == shown
        note = "komt nog" if lesson.to_come else "niet af" if number == kept else "gegeven" if given else "te geven"
        note = "vandaag" if chosen and note == "te geven" else note
        rows.append(LessonRow(number, lesson.title, note, given and number != kept, chosen, not lesson.to_come))
    return tuple(rows)


def tasks(today: Today, lesson: Lesson, adult: Adult, ticked: frozenset[str]) -> tuple[TaskRow, ...]:
    """Return what `adult` prepares for `lesson`."""
    found = []
    for index, text in enumerate(lesson.tasks.get(adult, ())):
        key = f"{today.now.date()}/{today.class_id}/{lesson.number}/{adult}/{index}"
        found.append(TaskRow(key, text, key in ticked))
    return tuple(found)


def adults(today: Today) -> tuple[AdultRow, ...]:
    """Return teacher and youth worker, in this order; who is there takes over from who is not. None without a class."""
    return tuple(_adult(today, adult) for adult in Adult) if today.class_id else ()


def _adult(today: Today, adult: Adult) -> AdultRow:
    name = today.name(adult)
    other = today.name(Adult.YOUTH_WORKER if adult is Adult.TEACHER else Adult.TEACHER)
    absent = today.absent is adult or not name
    role = ROLES[adult] + (f" · {familiar(other)} doet dit" if absent and other else "")
    if not name:
        return AdultRow(adult.value, "Nog niemand", role, True, "Naar Groep", CHOOSE if other else "")
    away_text = "Is er toch" if absent else "Is er niet" if other else ""
    return AdultRow(adult.value, familiar(name), role, absent, away_text)


def reading(today: Today, lesson: Lesson) -> tuple[ReadRow, ...]:
    """Return every slide of `lesson`, with the adults' lines when only they can read along."""
    names = {phase.phase_id: f"{phase.name} · {phase.minutes} min" for phase in lesson.phases}
    rows, before = [], None
    for number, slide in enumerate(lesson.slides, 1):
        teacher, youth_worker = _both(today, slide)
        rows.append(
            ReadRow(
                key=slide.slide_id,
                number=number,
                phase=names[slide.phase] if slide.phase is not before else "",
                title=slide.title or slide.picture_alt,
                text=" ".join(block.plain for block in blocks(slide.text)),
                teacher=teacher,
                youth_worker=youth_worker,
            )
        )
        before = slide.phase
    return tuple(rows)


def _both(today: Today, slide: Slide) -> tuple[str, str]:
    if not today.private:
        return "", ""
    if today.absent is None:
        return _spoken(slide.teacher), _spoken(slide.youth_worker)
    own = slide.youth_worker if _lead(today, slide.lead) == Lead.YOUTH_WORKER else slide.teacher
    alone = _spoken(slide.solo or own)
    return ("", alone) if today.absent is Adult.TEACHER else (alone, "")


def _spoken(lines: Lines) -> str:
    parts = (("Zeg", lines.say), ("Doe", lines.do), ("Let op", lines.watch))
    return "<br>".join(f"<b>{name}</b> {html.escape(' '.join(text.split()))}" for name, text in parts if text.strip())


def _lead(today: Today, lead: Lead) -> Lead:
    if today.absent is None:
        return lead
    return Lead.YOUTH_WORKER if today.absent is Adult.TEACHER else Lead.TEACHER


def _who(today: Today, lead: Lead) -> str:
    if lead is Lead.BOTH:
        return "samen"
    adult = Adult(lead.value)
    name = familiar(today.name(adult))
    return name if 0 < len(name) <= SHORT_NAME else _SHORT_ROLES[adult]
