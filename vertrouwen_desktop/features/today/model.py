"""What the two adults see before a lesson: pure values and the sentences made of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from vertrouwen_desktop.domain.audience_words import AUDIENCE_WORDS
from vertrouwen_desktop.domain.live_lesson import Progress, Status
from vertrouwen_desktop.domain.plan import Plan
from vertrouwen_desktop.domain.plan_words import day_text, time_text
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.domain.programme import Adult, Audience, Lesson, Programme

NO_CLASS = "Er is nog geen groep"
NOBODY = "Nog niemand gekozen"
CHOOSE = "Kies bij Groep wie de les samen geven."
MAKE = "Maak er een voor dit schooljaar. Dan kan de les beginnen."
UNPLANNED = Plan("", "")
MOST_CHILDREN = 40
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
        private: Whether only the adults see this screen; False hides the adults' lines, notes and names of classes.
        class_id: The class that is chosen; empty when there is none.
        classes: Id and name of each class of this year.
        plan: When the lessons of this class are planned.
        unfinished: A lesson that was stopped or cut off.
        given: Numbers of the lessons that were given to the end.
        absent: The adult who is not there today, or whom the class does not have.
        moments: Moments without a note yet, newest first.
        audience: For whom this class gets its lessons.
        pupils: How many pupils the class has.
        class_size: How many are there today; 0: nobody said, and there is no list to tell.
        own: The programme that the unfinished lesson is of, when that is another one than the class has now.
        again: The lesson that the chosen one begins with telling again.
    """

    now: datetime
    team: Team
    programme: Programme
    number: int
    private: bool
    class_id: str = ""
    classes: tuple[tuple[str, str], ...] = ()
    plan: Plan = UNPLANNED
    unfinished: Progress | None = None
    given: tuple[int, ...] = ()
    absent: Adult | None = None
    moments: tuple[OpenMoment, ...] = ()
    audience: Audience = Audience.STANDARD
    pupils: int = 0
    class_size: int = 0
    own: Programme | None = None
    again: Lesson | None = None

    @property
    def left_off(self) -> Progress | None:
        """The unfinished lesson, when it is of this class and its own programme still has it."""
        kept = self.unfinished
        if kept is None or not self.class_id or kept.class_id not in ("", self.class_id):
            return None
        return kept if self.left_off_in is not None and _of(self.left_off_in, kept.lesson) else None

    @property
    def left_off_in(self) -> Programme | None:
        """The programme of the unfinished lesson; None when it is not there any more."""
        kept_id = self.unfinished.programme_id if self.unfinished else ""
        there = (self.programme, self.own)
        return next((one for one in there if one is not None and one.programme_id == kept_id), None)

    @property
    def left_off_here(self) -> Progress | None:
        """The unfinished lesson, when it is of the programme that the class has now."""
        return self.left_off if self.left_off_in is self.programme else None

    def lesson(self, number: int) -> Lesson | None:
        """Return a lesson; None when the programme does not have it."""
        return next((lesson for lesson in self.programme.lessons if lesson.number == number), None)

    def name(self, adult: Adult) -> str:
        return self.team.teacher if adult is Adult.TEACHER else self.team.youth_worker

    @property
    def nobody(self) -> bool:
        """Whether the class has no adults yet."""
        return not any(self.name(adult) for adult in Adult)

    @property
    def obstacle(self) -> str:
        """Why no lesson can begin, in a few words; empty when one can."""
        return NO_CLASS if not self.class_id else NOBODY if self.nobody else ""


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

    def choose_class(self, class_id: str) -> None:
        """Show the day of another class; it is remembered."""
        ...

    def count(self, present: int) -> None:
        """So many children are there today."""
        ...

    def prepare(self, number: int) -> None:
        """Show a lesson to see its slides, and adapt them."""
        ...

    def go(self, page: str) -> None:
        """Show another page."""
        ...

    def absent(self, adult: Adult | None) -> None:
        """Today this adult is not there; None: both are."""
        ...

    def check_again(self) -> None: ...
    def help(self, key: str) -> None:
        """Do what the button beside an item of the start check says."""
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


def greeting(today: Today) -> str:
    """Return a greeting by the time of the day to who is there."""
    hour = today.now.hour
    word = "Goedemorgen" if 5 <= hour < 12 else "Goedemiddag" if 12 <= hour < 18 else "Goedenavond"
    there = [familiar(name) for adult in Adult if adult is not today.absent and (name := today.name(adult))]
    return f"{word}, {' en '.join(there)}" if there else word


def solo_sentence(today: Today) -> str:
    """Return who gives the lesson alone; empty when both are there, and when nobody is known."""
    if today.absent is None or today.nobody:
        return ""
    there = Adult.YOUTH_WORKER if today.absent is Adult.TEACHER else Adult.TEACHER
    return f"{familiar(today.name(there))} geeft deze les vandaag alleen."


def obstacle_title(today: Today) -> str:
    """Return what is needed before a lesson can begin; empty when nothing is."""
    return {NO_CLASS: NO_CLASS, NOBODY: "Wie geven de les?"}.get(today.obstacle, "")


def obstacle_detail(today: Today) -> str:
    """Return how to go on; empty when nothing is needed."""
    return {NO_CLASS: MAKE, NOBODY: CHOOSE}.get(today.obstacle, "")


def again_sentence(today: Today) -> str:
    """Return that the chosen lesson tells another one again first; empty when it does not."""
    return "De vorige les is lang geleden. De les begint met ‘Welkom terug’." if today.again else ""


def count_detail(today: Today) -> str:
    """Return how many children there are today beside how many are in the list."""
    more = today.class_size - today.pupils
    if not today.pupils:
        return (
            "Er staat nog niemand in de lijst." if today.class_size else "Tel even. Sommige opdrachten passen zich aan."
        )
    if not more:
        return "Iedereen is er."
    return f"{abs(more)} {'meer' if more > 0 else 'minder'} dan in de lijst."


def kicker(today: Today, lesson: Lesson) -> str:
    """Return "Les 1 · 45 minuten · Groep 6b"; without the class when others can read along."""
    minutes = sum(phase.minutes for phase in lesson.phases)
    group = today.team.class_name if today.private else ""
    audience = "" if today.audience is Audience.STANDARD else AUDIENCE_WORDS[today.audience].lower()
    parts = (f"Les {lesson.number}", f"{minutes} minuten" if minutes else "", group, audience)
    return " · ".join(part for part in parts if part)


def planned_sentence(today: Today, number: int) -> str:
    """Return "Gepland: dinsdag 24 november, 10:15"; empty when it is not planned, or was given already."""
    planned = today.plan.planned(number)
    if planned is None or number in today.given:
        return ""
    day = "vandaag" if planned.on == today.now.date() else day_text(planned.on)
    return f"Gepland: {day}, {time_text(planned.at)}" if planned.at else f"Gepland: {day}"


def class_chips(today: Today) -> list[list[str]]:
    """Return each class as [id, name], none when there is nothing to choose; a number when others can read along."""
    if len(today.classes) < 2:
        return []
    numbered = enumerate(today.classes, 1)
    return [[class_id, name if today.private else f"{index}e groep"] for index, (class_id, name) in numbered]


def homework(lesson: Lesson) -> str:
    """Return the homework, its title on a line of its own; empty when there is none."""
    return f"{lesson.homework.title}\n{' '.join(lesson.homework.text.split())}" if lesson.homework else ""


def left_off_title(today: Today) -> str:
    """Return "Les 1 ging tot Doen"; empty when nothing was left off."""
    kept, own = today.left_off, today.left_off_in
    if kept is None or own is None:
        return ""
    whose = "" if own is today.programme else f" van {own.title}"
    return f"Les {kept.lesson}{whose} ging tot {_phase_name(own, kept)}"


def left_off_detail(today: Today) -> str:
    """Return where and when the unfinished lesson stopped."""
    kept, own = today.left_off, today.left_off_in
    if kept is None or own is None:
        return ""
    slides = own.lesson(kept.lesson).slides
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
    day = "" if last.date() == today.now.date() else f"{day_text(last)}, "
    if len(today.moments) == 1:
        return f"Nog één moment zonder woorden: {day}{time_text(last.time())}"
    return f"Nog {len(today.moments)} momenten zonder woorden. Het laatste: {day}{time_text(last.time())}"


def _when(moment: datetime, now: datetime) -> str:
    local = moment.astimezone(now.tzinfo)
    return f"{'vandaag' if local.date() == now.date() else day_text(local)} om {time_text(local.time())}"


def _of(programme: Programme, number: int) -> bool:
    """Return whether the programme has this lesson, written."""
    return any(lesson.number == number and lesson.slides for lesson in programme.lessons)


def _phase_name(programme: Programme, kept: Progress) -> str:
    lesson = programme.lesson(kept.lesson)
    slide = next((s for s in lesson.slides if s.slide_id == kept.slide_id), lesson.slides[0])
    return next(phase.name for phase in lesson.phases if phase.phase_id is slide.phase)
