"""What the adults read during a lesson: rows and words, made of a live lesson. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from vertrouwen_desktop.domain.live_lesson import Cover, LiveLesson
from vertrouwen_desktop.domain.pace import BEHIND_S, Pace, Proposal, phase_s
from vertrouwen_desktop.domain.programme import Adult, Lead, Lines, Phase, PhaseId, Slide
from vertrouwen_desktop.features.live.model import draws

_ROLES = {Adult.TEACHER: "Leerkracht", Adult.YOUTH_WORKER: "Jeugdhulpverlener"}
_ONE_LINE = 58
"""So many characters of a proposal can be read at a glance."""


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """A phase on the lesson line, with the minutes it gets today; `when` is past, now or later."""

    phase_id: str
    number: int
    name: str
    minutes: float
    start: float
    when: str


@dataclass(frozen=True, slots=True)
class SlideRow:
    """A slide on the lesson line: its place within its phase; `when` is past, here or later."""

    slide_id: str
    position: int
    title: str
    spoken: str
    phase_number: int
    phase_start: float
    phase_minutes: float
    nth: int
    of: int
    when: str
    skipped: bool


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A line of the overview: a phase (`heading`) with what may be shortened, or a slide.

    Attributes:
        detail: With a phase its minutes and what its short variant leaves out, with a slide who leads.
        mark: The state in a few words, may be empty.
        shorten: What the button of a phase says; empty: it cannot be shortened.
        position: Of a slide; -1 with a phase.
    """

    key: str
    heading: bool
    text: str
    detail: str
    phase_id: str
    mark: str = ""
    shorten: str = ""
    short: bool = False
    position: int = -1
    here: bool = False
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class AdultLines:
    """What one adult reads on a slide; `role` empty: this adult is not there today."""

    role: str = ""
    name: str = ""
    leads: bool = False
    stance: str = ""
    lines: Lines = field(default_factory=Lines)


@dataclass(frozen=True, slots=True)
class PaceWords:
    """How the lesson stands, in words.

    Attributes:
        attention: An adult should look.
        phase_id: The phase that `button` shortens, or makes long again.
        short: What `button` makes of it; `button` is empty when there is nothing to do.
    """

    title: str
    detail: str
    attention: bool = False
    button: str = ""
    phase_id: str = ""
    short: bool = False
    icon: str = "vink"


def minutes(seconds: float) -> str:
    """Return a number of minutes in words, never less than one."""
    count = max(1, round(seconds / 60.0))
    return "1 minuut" if count == 1 else f"{count} minuten"


def digits(seconds: float) -> str:
    """Return minutes and seconds such as 3:12, or +0:45 past the time."""
    whole = abs(int(seconds)) if seconds >= 0 else abs(int(-seconds))
    return f"{'' if seconds > -1 else '+'}{whole // 60}:{whole % 60:02}"


def at_time(moment: datetime, zone: tzinfo | None) -> str:
    """Return the time on the wall clock in `zone`; None is the zone of this machine."""
    local = moment.astimezone(zone)
    return f"{local.hour}:{local.minute:02}"


def total_minutes(lesson: LiveLesson) -> float:
    return sum(phase_s(lesson, phase) for phase in lesson.plan.phases) / 60.0


def phase_rows(lesson: LiveLesson) -> tuple[PhaseRow, ...]:
    here = lesson.plan.phase_index(lesson.slide.phase)
    rows, start = [], 0.0
    for number, phase in enumerate(lesson.plan.phases):
        length = phase_s(lesson, phase) / 60.0
        when = "now" if number == here else "past" if number < here else "later"
        rows.append(PhaseRow(phase.phase_id.value, number, phase.name, length, start, when))
        start += length
    return tuple(rows)


def slide_rows(lesson: LiveLesson) -> tuple[SlideRow, ...]:
    phases = {row.phase_id: row for row in phase_rows(lesson)}
    rows = []
    for position, slide in enumerate(lesson.plan.slides):
        phase = phases[slide.phase.value]
        same = [s.slide_id for s in lesson.plan.slides if s.phase is slide.phase]
        skipped = lesson.is_skipped(slide)
        spoken = f"Dia {position + 1}, {title(lesson, slide)}, {phase.name}" + (", slaan we over" if skipped else "")
        rows.append(
            SlideRow(
                slide_id=slide.slide_id,
                position=position,
                title=title(lesson, slide),
                spoken=spoken,
                phase_number=phase.number,
                phase_start=phase.start,
                phase_minutes=phase.minutes,
                nth=same.index(slide.slide_id),
                of=len(same),
                when="here" if position == lesson.position else "past" if position < lesson.position else "later",
                skipped=skipped,
            )
        )
    return tuple(rows)


def entry_rows(lesson: LiveLesson) -> tuple[EntryRow, ...]:
    """Return the overview: each phase, and its slides below it."""
    rows: list[EntryRow] = []
    for phase in lesson.plan.phases:
        rows.append(_heading(lesson, phase))
        rows += [_entry(lesson, i, s) for i, s in enumerate(lesson.plan.slides) if s.phase is phase.phase_id]
    return tuple(rows)


def _heading(lesson: LiveLesson, phase: Phase) -> EntryRow:
    short = phase.phase_id in lesson.progress.shortened
    detail = minutes(phase_s(lesson, phase))
    button = ""
    if phase.short is not None and phase.phase_id is not PhaseId.CLOSE:
        detail += f" · {'nu' if short else 'korter'}: {phase.short.text}" if phase.short.text else ""
        button = "Toch lang" if short else f"Kort in tot {phase.short.minutes}"
    return EntryRow(
        key=phase.phase_id.value,
        heading=True,
        text=phase.name,
        detail=detail,
        phase_id=phase.phase_id.value,
        shorten=button,
        short=short,
        spoken=f"{phase.name}, {detail}",
    )


def _entry(lesson: LiveLesson, position: int, slide: Slide) -> EntryRow:
    here = position == lesson.position
    mark = "hier zijn we" if here else "slaan we over" if lesson.is_skipped(slide) else ""
    if lesson.progress.frozen_id == slide.slide_id and not here:
        mark = "hier is de klas"
    lead = lesson.lead(slide)
    who = "samen" if lead is Lead.BOTH else lesson.name(Adult(lead.value))
    text = f"{position + 1}  {title(lesson, slide)}"
    return EntryRow(
        key=f"slide {slide.slide_id}",
        heading=False,
        text=text,
        detail=who,
        phase_id=slide.phase.value,
        mark=mark,
        position=position,
        here=here,
        spoken=", ".join(part for part in (f"Dia {text}", who, mark) if part),
    )


def title(lesson: LiveLesson, slide: Slide) -> str:
    """Return what a slide is called; one without a title has the name of what it does."""
    return slide.title or (lesson.plan.lesson.title if slide is lesson.plan.slides[0] else lesson.phase_of(slide).name)


def adult_lines(lesson: LiveLesson, adult: Adult) -> AdultLines:
    """Return what `adult` reads now; who is alone today, reads the solo script."""
    slide, absent = lesson.slide, lesson.progress.absent
    if adult is absent:
        return AdultLines()
    own = slide.teacher if adult is Adult.TEACHER else slide.youth_worker
    if absent is not None:
        led = {Lead.TEACHER: slide.teacher, Lead.YOUTH_WORKER: slide.youth_worker}.get(slide.lead, own)
        return AdultLines(_ROLES[adult], lesson.name(adult), True, "vandaag alleen", slide.solo or led)
    lead = lesson.lead(slide)
    leads = lead is Lead.BOTH or lead is Lead(adult.value)
    stance = "samen" if lead is Lead.BOTH else "leidt nu" if leads else "dichtbij"
    return AdultLines(_ROLES[adult], lesson.name(adult), leads, stance, own)


def board_words(lesson: LiveLesson, touch: bool) -> str:
    """Return the state of the board in words."""
    progress, count = lesson.progress, len(lesson.plan.slides)
    number = lesson.plan.index(lesson.class_slide.slide_id) + 1
    if progress.cover is Cover.BLACK:
        return "zwart"
    if progress.cover is Cover.CALM:
        return "bord rustig"
    if progress.frozen_id is not None:
        return f"bevroren: de klas ziet dia {number}"
    state = "inkt aan · " if draws(lesson) else "aanraken mag · " if touch else ""
    return f"{state}dia {number} van {count}"


def pace_words(lesson: LiveLesson, at: Pace, offer: Proposal | None) -> PaceWords:
    if lesson.interruption is not None:
        return PaceWords("De fase wacht", "De klas krijgt er tijd bij.", icon="pauze")
    late = at.behind_s >= BEHIND_S
    now = f"{minutes(at.behind_s)} achter" if late else "Op tijd"
    if offer is not None:
        text = f"{offer.name} kan {minutes(offer.minutes * 60.0)} korter"
        more = f"{text}: {offer.text}"
        detail = more if offer.text and len(more) <= _ONE_LINE else f"{text}."
        return PaceWords(now, detail, True, "Kort in", offer.phase_id.value, True, "korter")
    if (done := _shortened(lesson)) is not None and done.short is not None:
        won = minutes((done.minutes - done.short.minutes) * 60.0)
        return PaceWords(
            now,
            f"{done.name} is {won} korter.",
            late,
            "Toch lang",
            done.phase_id.value,
            icon="klok" if late else "vink",
        )
    if late:
        return PaceWords(now, "Korter kan niet meer. Afronden blijft.", True, icon="klok")
    if at.behind_s <= -BEHIND_S:
        return PaceWords(f"{minutes(-at.behind_s)} voor", "Neem rustig de tijd.")
    return PaceWords(now, "Het loopt zoals gepland.")


def _shortened(lesson: LiveLesson) -> Phase | None:
    here = lesson.plan.phase_index(lesson.slide.phase)
    later = [p for p in lesson.plan.phases[here:] if p.phase_id in lesson.progress.shortened]
    return later[0] if later else None
