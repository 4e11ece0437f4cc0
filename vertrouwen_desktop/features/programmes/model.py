"""What can be wrong with a programme, and the rules that a lesson keeps. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vertrouwen_desktop.domain.programme import (
    LESSON_MINUTES,
    PHASE_NAMES,
    Adult,
    Audience,
    Layout,
    Lesson,
    Phase,
    PhaseId,
    Slide,
)
from vertrouwen_desktop.features.programmes.toml_lines import Loc

MAX_TITLE = 40
MIN_SHORT_MINUTES = 30
ADULTS: Mapping[Adult, str] = {Adult.TEACHER: "leerkracht", Adult.YOUTH_WORKER: "jeugdhulpverlener"}
AUDIENCES: Mapping[Audience, str] = {Audience.NON_READERS: "wie nog niet leest", Audience.OLDER: "groep 7-8"}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a programme that its author should know. All texts are Dutch and safe to print.

    Attributes:
        file: Name inside the programme's folder.
        line: 1-based; 0 when it is about the file as a whole.
        slide: Id of the slide, or empty.
        what: What is wrong.
        mend: What to do; may be empty.
        serious: To be mended before the lesson is given; False: a hint.
        stops: The programme cannot be used at all like this.
    """

    file: str
    line: int
    slide: str
    what: str
    mend: str
    serious: bool = True
    stops: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding before its line is known: `loc` is the way to it in the file."""

    loc: Loc
    what: str
    mend: str
    slide: str = ""
    serious: bool = True
    stops: bool = False


@dataclass(frozen=True, slots=True)
class SlideDraft:
    """A slide as far as it could be read.

    Attributes:
        unread: What in it could not be read: a rule says nothing about it.
        lead_known: False when nobody can tell who leads.
        variants: The same slide as other audiences get it.
        audience: For whom it is.
    """

    loc: Loc
    slide: Slide
    unread: tuple[Loc, ...] = ()
    lead_known: bool = True
    variants: tuple[SlideDraft, ...] = ()
    audience: Audience = Audience.STANDARD

    def read(self, *way: str | int) -> bool:
        loc = (*self.loc, *way)
        return not any(loc[: len(bad)] == bad for bad in self.unread)


@dataclass(frozen=True, slots=True)
class PhaseDraft:
    """A phase as far as it could be read; `whole` is False when its own values are not certain."""

    loc: Loc
    phase: Phase
    slides: tuple[SlideDraft, ...]
    whole: bool = True


@dataclass(frozen=True, slots=True)
class LessonDraft:
    """A lesson as far as it could be read; `whole` is False when phases are missing because of mistakes."""

    lesson: Lesson
    phases: tuple[PhaseDraft, ...] = ()
    unread: tuple[Loc, ...] = ()
    whole: bool = True
    recap: tuple[SlideDraft, ...] = ()

    @property
    def slides(self) -> tuple[SlideDraft, ...]:
        """All slides in the file, those that tell it again last."""
        return (*(s for p in self.phases for s in p.slides), *self.recap)

    def read(self, key: str) -> bool:
        return not any(bad[:1] == (key,) for bad in self.unread)

    def read_at(self, loc: Loc) -> bool:
        """Return whether what stands at `loc` could be read, and all around it."""
        return not any(loc[: len(bad)] == bad or bad[: len(loc)] == loc for bad in self.unread)


def lesson_remarks(draft: LessonDraft) -> Iterator[Remark]:
    """Say what is wrong with a lesson as a whole; its slides are for `slide_rules`."""
    lesson = draft.lesson
    if len(lesson.title) > MAX_TITLE:
        yield Remark(("title",), f"De titel heeft {len(lesson.title)} tekens.", f"Houd het bij {MAX_TITLE}.")
    if lesson.to_come:
        if draft.phases:
            yield Remark(("to_come",), "Deze les komt nog, maar heeft al fasen.", "Haal to_come of de fasen weg.")
        return
    yield from _around(draft)
    yield from _same_ids(draft)
    if draft.whole:
        yield from _frame(draft)
        yield from _minutes(draft)
    yield from _shorts(draft)


def _around(draft: LessonDraft) -> Iterator[Remark]:
    lesson = draft.lesson
    if not lesson.announcement and draft.read("announcement"):
        yield Remark((), "De aankondiging ontbreekt.", 'Zet erbij: announcement = "Vandaag …".', serious=False)
    if not lesson.materials and draft.read("materials"):
        yield Remark(("materials",), "Er staat niet welk materiaal klaarligt.", 'Zet erbij: materials = ["…"].')
    if lesson.homework is None and draft.read("homework"):
        yield Remark((), "Het huiswerk ontbreekt.", "Zet erbij: [homework] met title en text.")
    for adult, name in ADULTS.items():
        if not lesson.tasks.get(adult) and draft.read("tasks"):
            yield Remark(("tasks",), f"Er is geen taak vooraf voor de {name}.", f'Zet {adult} = ["…"] onder [tasks].')


def _same_ids(draft: LessonDraft) -> Iterator[Remark]:
    seen: set[str] = set()
    for at in (s for s in draft.slides if s.read("id")):
        name = at.slide.slide_id
        if name in seen:
            yield Remark((*at.loc, "id"), "Deze id heeft een andere dia ook.", "Geef een andere id.", name, stops=True)
        seen.add(name)


def _frame(draft: LessonDraft) -> Iterator[Remark]:
    here = [p.phase.phase_id for p in draft.phases]
    counted = Counter(here)
    for phase_id, name in PHASE_NAMES.items():
        if not counted[phase_id]:
            mend = f'Zet erbij: [[phase]] met id = "{phase_id}".'
            yield Remark((), f"De fase {name} ontbreekt.", mend, stops=True)
        elif counted[phase_id] > 1:
            again = [p for p in draft.phases if p.phase.phase_id is phase_id][1]
            yield Remark((*again.loc, "id"), f"De fase {name} staat er twee keer.", "Maak er één van.", stops=True)
    fixed = [p for p in PhaseId if p in counted]
    if max(counted.values(), default=0) == 1 and here != fixed:
        wrong = next(p for p, expected in zip(draft.phases, fixed, strict=True) if p.phase.phase_id is not expected)
        order = ", ".join(PHASE_NAMES.values())
        what = f"De fase {wrong.phase.name} staat niet op zijn plaats."
        yield Remark((*wrong.loc, "id"), what, f"De vaste volgorde is: {order}.", stops=True)
    first = draft.phases[0] if draft.phases else None
    if first is not None and first.slides and first.slides[0].slide.layout is not Layout.OPENING:
        at = first.slides[0]
        mend = 'Begin met een dia met layout = "opening".'
        yield Remark(at.loc, "De eerste dia is geen opening.", mend, at.slide.slide_id)


def _minutes(draft: LessonDraft) -> Iterator[Remark]:
    total = sum(p.phase.minutes for p in draft.phases)
    if total != LESSON_MINUTES:
        mend = f"Verdeel de minuten zo dat het er samen {LESSON_MINUTES} zijn."
        yield Remark(("phase",), f"De les duurt {total} minuten.", mend)
    shortest = sum(p.phase.short.minutes if p.phase.short else p.phase.minutes for p in draft.phases)
    if shortest < MIN_SHORT_MINUTES <= total:
        what = f"Met alle korte varianten duurt de les {shortest} minuten."
        yield Remark(("phase",), what, f"Houd minstens {MIN_SHORT_MINUTES} minuten over.")


def _shorts(draft: LessonDraft) -> Iterator[Remark]:
    for at in draft.phases:
        phase, slides = at.phase, [s.slide for s in at.slides]
        if not slides and at.whole:
            yield Remark(
                at.loc, f"De fase {phase.name} heeft geen dia.", "Zet er een [[phase.slide]] onder.", stops=True
            )
        if phase.short is None:
            for s in at.slides if at.whole else ():
                if not s.slide.in_short:
                    what = "Deze dia valt nooit weg: de fase heeft geen korte variant."
                    mend = "Zet [phase.short] erbij, of haal in_short weg."
                    yield Remark((*s.loc, "in_short"), what, mend, s.slide.slide_id, serious=False)
            continue
        way = (*at.loc, "short")
        if phase.phase_id is PhaseId.CLOSE and at.whole:
            yield Remark(way, "Afronden heeft geen korte variant.", "Haal [phase.short] hier weg.")
        if phase.short.minutes >= phase.minutes and at.whole:
            what = f"De korte variant duurt {phase.short.minutes} minuten, de fase {phase.minutes}."
            yield Remark((*way, "minutes"), what, "Maak de korte variant korter dan de fase.")
        if slides and not any(s.in_short for s in slides):
            yield Remark(way, "De korte variant laat geen dia over.", "Haal bij één dia in_short = false weg.")
