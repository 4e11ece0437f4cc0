"""What the two adults see before a lesson: pure values and the sentences made of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from vertrouwen_desktop.domain.live_lesson import Progress, Status
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.domain.programme import Adult, Lesson, Programme

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
ROLES = {Adult.TEACHER: "Leerkracht", Adult.YOUTH_WORKER: "Jeugdhulpverlener"}
_FORMS_OF_ADDRESS = {"juf", "juffrouw", "meester", "mevrouw", "meneer", "mevr.", "mw.", "dhr."}


@dataclass(frozen=True, slots=True)
class OpenMoment:
    """Something happened, and nobody wrote down what; `at` in the zone of the classroom."""

    moment_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Today:
    """The day as the adults find it.

    Attributes:
        now: In the zone of the classroom.
        number: The lesson that is chosen; at first the next one.
        private: Whether only the adults see this screen; False hides the adults' lines and notes.
        unfinished: A lesson that was stopped or cut off.
        given: Numbers of the lessons that were given to the end.
        absent: The adult who is not there today.
        moments: Moments without a note yet, newest first.
    """

    now: datetime
    team: Team
    programme: Programme
    number: int
    private: bool
    unfinished: Progress | None = None
    given: tuple[int, ...] = ()
    absent: Adult | None = None
    moments: tuple[OpenMoment, ...] = ()

    @property
    def left_off(self) -> Progress | None:
        """The unfinished lesson, when this programme still has it."""
        kept = self.unfinished
        if kept is None or kept.programme_id != self.programme.programme_id:
            return None
        lesson = self.lesson(kept.lesson)
        return kept if lesson is not None and lesson.slides else None

    def lesson(self, number: int) -> Lesson | None:
        """Return a lesson; None when the programme does not have it."""
        return next((lesson for lesson in self.programme.lessons if lesson.number == number), None)

    def name(self, adult: Adult) -> str:
        return self.team.teacher if adult is Adult.TEACHER else self.team.youth_worker


class TodayActions(Protocol):
    """One method, one intention; none blocks, none raises."""

    def begin(self, number: int) -> None:
        """Begin lesson `number` at its first slide; solo when one adult is absent."""
        ...

    def resume(self) -> None:
        """Go on with the unfinished lesson, where it was."""
        ...

    def choose(self, number: int) -> None:
        """Show lesson `number` as the one of today."""
        ...

    def absent(self, adult: Adult | None) -> None:
        """Today this adult is not there; None: both are."""
        ...

    def check_again(self) -> None: ...
    def board_only(self) -> None:
        """Show only slides, steered by keyboard or remote: the class sees this screen."""
        ...

    def note(self, moment_id: str, text: str) -> None:
        """Keep a few words with a moment. Confidential."""
        ...


def next_number(programme: Programme, given: tuple[int, ...]) -> int:
    """Return the first lesson that is written and not given, else the last that is written, else the first."""
    written = [lesson.number for lesson in programme.lessons if not lesson.to_come]
    left = [number for number in written if number not in given]
    return left[0] if left else written[-1] if written else programme.lessons[0].number


def familiar(name: str) -> str:
    """Return how colleagues call somebody whom the class calls `name`: without "juf" or "meester"."""
    head, _, rest = name.strip().partition(" ")
    return rest.strip() if rest.strip() and head.lower() in _FORMS_OF_ADDRESS else name.strip()


def date_text(moment: datetime) -> str:
    """Return "dinsdag 24 november"."""
    return f"{WEEKDAYS[moment.weekday()]} {moment.day} {MONTHS[moment.month - 1]}"


def clock_text(moment: datetime) -> str:
    """Return "10:05"."""
    return f"{moment:%H:%M}".removeprefix("0")


def greeting(today: Today) -> str:
    """Return a greeting by the time of the day to who is there."""
    hour = today.now.hour
    word = "Goedemorgen" if 5 <= hour < 12 else "Goedemiddag" if 12 <= hour < 18 else "Goedenavond"
    there = [familiar(today.name(adult)) for adult in Adult if adult is not today.absent]
    return f"{word}, {' en '.join(there)}"


def solo_sentence(today: Today) -> str:
    """Return who gives the lesson alone; empty when both are there."""
    if today.absent is None:
        return ""
    there = Adult.YOUTH_WORKER if today.absent is Adult.TEACHER else Adult.TEACHER
    return f"{familiar(today.name(there))} geeft deze les vandaag alleen."


def kicker(today: Today, lesson: Lesson) -> str:
    """Return "Les 1 · 45 minuten · groep 6b"."""
    minutes = sum(phase.minutes for phase in lesson.phases)
    parts = (f"Les {lesson.number}", f"{minutes} minuten" if minutes else "", today.team.class_name)
    return " · ".join(part for part in parts if part)


def homework(lesson: Lesson) -> str:
    """Return the homework, its title on a line of its own; empty when there is none."""
    return f"{lesson.homework.title}\n{' '.join(lesson.homework.text.split())}" if lesson.homework else ""


def left_off_title(today: Today) -> str:
    """Return "Les 1 ging tot Doen"; empty when nothing was left off."""
    kept = today.left_off
    return f"Les {kept.lesson} ging tot {_phase_name(today, kept)}" if kept else ""


def left_off_detail(today: Today) -> str:
    """Return where and when the unfinished lesson stopped."""
    kept = today.left_off
    if kept is None:
        return ""
    slides = today.programme.lesson(kept.lesson).slides
    at = next((i for i, slide in enumerate(slides, 1) if slide.slide_id == kept.slide_id), 1)
    place = f"Dia {at} van {len(slides)}"
    if kept.status is Status.RUNNING or kept.stopped_at is None:
        return f"{place} · begonnen {_when(kept.started_at, today.now)}"
    return f"{place} · bewaard {_when(kept.stopped_at, today.now)}"


def moment_sentence(today: Today) -> str:
    """Return which moment still has no words; empty when there is none or others can read along."""
    if not today.moments or not today.private:
        return ""
    last = today.moments[0].at.astimezone(today.now.tzinfo)
    day = "" if last.date() == today.now.date() else f"{date_text(last)}, "
    if len(today.moments) == 1:
        return f"Nog één moment zonder woorden: {day}{clock_text(last)}"
    return f"Nog {len(today.moments)} momenten zonder woorden. Het laatste: {day}{clock_text(last)}"


def _when(moment: datetime, now: datetime) -> str:
    local = moment.astimezone(now.tzinfo)
    return f"{'vandaag' if local.date() == now.date() else date_text(local)} om {clock_text(local)}"


def _phase_name(today: Today, kept: Progress) -> str:
    lesson = today.programme.lesson(kept.lesson)
    slide = next((s for s in lesson.slides if s.slide_id == kept.slide_id), lesson.slides[0])
    return next(phase.name for phase in lesson.phases if phase.phase_id is slide.phase)
