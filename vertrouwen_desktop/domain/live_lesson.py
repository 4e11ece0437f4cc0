"""The live lesson: an immutable value and its transitions.

Every transition takes the lesson's moment (`domain.clock.LessonTime`) and returns a new value.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from pydantic import Field

from vertrouwen_desktop.domain.ink import Frozen, InkTool
from vertrouwen_desktop.domain.programme import Adult, Audience, Lead, Lesson, Phase, PhaseId, Slide

WRONG_TAP_S = 15.0
"""A phase that was entered and left backwards within this time was a wrong tap: its clock does not start."""


class Cover(StrEnum):
    """What lies over the slide on the board."""

    NONE = "none"
    CALM = "calm"
    BLACK = "black"


class Status(StrEnum):
    """running: the class is at it; stopped: kept for later; ended: given."""

    RUNNING = "running"
    STOPPED = "stopped"
    ENDED = "ended"


class PhaseTime(Frozen):
    """When a phase began, and how many seconds since then did not count (something happened, another day came)."""

    started_at: datetime
    held_s: float = 0.0

    def held(self, seconds: float, now: datetime) -> PhaseTime:
        """Return the phase with `seconds` more that did not count; never more than it is old."""
        age_s = (now - self.started_at).total_seconds()
        return self.model_copy(update={"held_s": max(self.held_s, min(self.held_s + seconds, age_s))})


class Interruption(Frozen):
    """Something happened in class: from when till when (None: it still goes on), at which slide."""

    started_at: datetime
    slide_id: str
    ended_at: datetime | None = None


class Progress(Frozen):
    """All that is kept of a running lesson. Public: it names no pupil.

    Attributes:
        seq: Counts the transitions; the highest is the newest.
        teacher: How the class calls the teacher.
        youth_worker: How the class calls the youth worker.
        absent: The adult who is not there today.
        promises: The class's promises when the lesson began.
        class_id: Random id of the class; empty in what was kept before there were classes.
        audience: For whom the lesson is given.
        class_size: How many children there were when it began; 0: nobody said.
        answers: The newest answer of each activity in this class, by activity; it names no pupil.
        recap_of: The lesson that is told again in this one, because it was long ago; 0: none.
        slide_id: Where the adults are.
        frozen_id: Where the class is while the board is frozen; None when it follows.
        touch: Whether the board may be touched; None: as the slide says.
        ink: The pen: where it draws, and how.
        ends_at: When the lesson is to end.
        phase_times: Of every phase that was entered.
        shortened: Phases that go in their short variant.
        activities: State of each activity by slide id, of its `state` schema.
    """

    run_id: str
    programme_id: str
    lesson: int
    seq: int = 0
    teacher: str
    youth_worker: str
    absent: Adult | None = None
    promises: tuple[str, ...] = ()
    class_id: str = ""
    audience: Audience = Audience.STANDARD
    class_size: int = Field(default=0, ge=0)
    answers: dict[str, dict[str, Any]] = Field(default_factory=dict)
    recap_of: int = 0
    slide_id: str
    frozen_id: str | None = None
    cover: Cover = Cover.NONE
    touch: bool | None = None
    ink: InkTool = InkTool()
    started_at: datetime
    ends_at: datetime
    phase_times: dict[PhaseId, PhaseTime] = Field(default_factory=dict)
    shortened: frozenset[PhaseId] = frozenset()
    interruptions: tuple[Interruption, ...] = ()
    status: Status = Status.RUNNING
    stopped_at: datetime | None = None
    activities: dict[str, dict[str, Any]] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """A lesson as this class gets it today: the slides of the programme and those put in between."""

    lesson: Lesson
    slides: tuple[Slide, ...]

    @property
    def phases(self) -> tuple[Phase, ...]:
        return self.lesson.phases

    def index(self, slide_id: str) -> int:
        """Return where a slide stands; 0 when an update of the programme took it away."""
        return next((i for i, slide in enumerate(self.slides) if slide.slide_id == slide_id), 0)

    def phase_index(self, phase_id: PhaseId) -> int:
        return next(i for i, phase in enumerate(self.phases) if phase.phase_id == phase_id)


@dataclass(frozen=True, slots=True)
class LiveLesson:
    """Where the class is now: the plan, and what became of it."""

    plan: Plan
    progress: Progress

    @property
    def position(self) -> int:
        return self.plan.index(self.progress.slide_id)

    @property
    def slide(self) -> Slide:
        return self.plan.slides[self.position]

    @property
    def class_slide(self) -> Slide:
        """The slide that the class sees."""
        frozen = self.progress.frozen_id
        return self.slide if frozen is None else self.plan.slides[self.plan.index(frozen)]

    @property
    def phase(self) -> Phase:
        return self.phase_of(self.slide)

    def phase_of(self, slide: Slide) -> Phase:
        return self.plan.phases[self.plan.phase_index(slide.phase)]

    @property
    def interruption(self) -> Interruption | None:
        """What is happening now, if anything."""
        last = self.progress.interruptions[-1:]
        return last[0] if last and last[0].ended_at is None else None

    def is_skipped(self, slide: Slide) -> bool:
        return slide.phase in self.progress.shortened and not slide.in_short

    def lead(self, slide: Slide) -> Lead:
        """Return who leads `slide` today; who is alone, leads."""
        absent = self.progress.absent
        if absent is None:
            return slide.lead
        return Lead.YOUTH_WORKER if absent is Adult.TEACHER else Lead.TEACHER

    def name(self, adult: Adult) -> str:
        return self.progress.teacher if adult is Adult.TEACHER else self.progress.youth_worker

    def step(self, by: int) -> int | None:
        """Return the position of the next slide that is shown, `by` +1 or -1; None at the end."""
        at = self.position + by
        while 0 <= at < len(self.plan.slides):
            if not self.is_skipped(self.plan.slides[at]):
                return at
            at += by
        return None

    def next(self, now: datetime) -> LiveLesson:
        """Return the lesson one slide on; the last slide stays the last."""
        at = self.step(+1)
        return self if at is None else self.at(at, now)

    def previous(self, now: datetime) -> LiveLesson:
        at = self.step(-1)
        return self if at is None else self.at(at, now)

    def at(self, position: int, now: datetime) -> LiveLesson:
        """Return the lesson at `position`, clipped to the slides there are; its phase begins if it had not."""
        slide = self.plan.slides[min(max(position, 0), len(self.plan.slides) - 1)]
        if slide.slide_id == self.progress.slide_id and slide.phase in self.progress.phase_times:
            return self
        times = dict(self.progress.phase_times)
        here = self.slide.phase
        began = times.get(here)
        back = self.plan.phase_index(slide.phase) < self.plan.phase_index(here)
        if back and began is not None and (now - began.started_at).total_seconds() < WRONG_TAP_S:
            del times[here]
        times.setdefault(slide.phase, PhaseTime(started_at=now))
        ink = self.progress.ink if self.progress.frozen_id else self.progress.ink.away()
        return self._with(slide_id=slide.slide_id, phase_times=times, touch=None, ink=ink)

    def covered(self, cover: Cover) -> LiveLesson:
        """Return the lesson with `cover` over the board; the same cover again takes it away."""
        return self._with(cover=Cover.NONE if self.progress.cover is cover else cover)

    def uncovered(self) -> LiveLesson:
        return self if self.progress.cover is Cover.NONE else self._with(cover=Cover.NONE)

    def frozen(self) -> LiveLesson:
        """Return the lesson with the class held at its slide, or let go again."""
        held = self.progress.frozen_id is None
        return self._with(frozen_id=self.progress.slide_id if held else None)

    def touchable(self, touch: bool | None) -> LiveLesson:
        return self._with(touch=touch)

    def inked(self, tool: InkTool) -> LiveLesson:
        return self if tool == self.progress.ink else self._with(ink=tool)

    def shortened(self, phase_id: PhaseId, short: bool = True) -> LiveLesson:
        """Return the lesson with a phase in its short variant, or long again."""
        now_short = self.progress.shortened | {phase_id} if short else self.progress.shortened - {phase_id}
        return self._with(shortened=now_short)

    def interrupted(self, now: datetime) -> LiveLesson:
        """Return the lesson while something happens: the phase waits, the class is not hurried."""
        if self.interruption is not None:
            return self
        happened = Interruption(started_at=now, slide_id=self.progress.slide_id)
        return self._with(interruptions=(*self.progress.interruptions, happened))

    def resumed(self, now: datetime) -> LiveLesson:
        """Return the lesson after what happened: the phase gets its time back."""
        happened = self.interruption
        if happened is None:
            return self
        closed = happened.model_copy(update={"ended_at": max(now, happened.started_at)})
        return self._with(
            interruptions=(*self.progress.interruptions[:-1], closed), phase_times=self._held(happened.started_at, now)
        )

    def stopped(self, now: datetime) -> LiveLesson:
        """Return the lesson, kept for later."""
        if self.progress.status is not Status.RUNNING:
            return self
        lesson = self.resumed(now).inked(self.progress.ink.away())
        return lesson._with(status=Status.STOPPED, stopped_at=now, cover=Cover.NONE, frozen_id=None)

    def continued(self, now: datetime) -> LiveLesson:
        """Return a stopped lesson, running again with as much time as it had left."""
        stopped_at = self.progress.stopped_at
        if self.progress.status is not Status.STOPPED or stopped_at is None:
            return self
        gap = now - stopped_at
        times = self._held(stopped_at, now)
        if gap < timedelta(0):  # the clock was set back meanwhile
            times = {p: t.model_copy(update={"started_at": t.started_at + gap}) for p, t in times.items()}
        ends_at = self.progress.ends_at + gap
        return self._with(status=Status.RUNNING, stopped_at=None, ends_at=ends_at, phase_times=times)

    def not_counted(self, seconds: float, now: datetime) -> LiveLesson:
        """Return the lesson as if it had not slept for `seconds`; what is younger than that keeps its time."""
        gap = timedelta(seconds=max(0.0, seconds))
        times, happening = self.progress.phase_times, self.interruption
        if happening is None or now - happening.started_at < gap:  # else what happens gives that time back
            held_s = gap.total_seconds()
            times = {p: t.held(held_s, now) if now - t.started_at >= gap else t for p, t in times.items()}
        return self._with(ends_at=self.progress.ends_at + gap, phase_times=times)

    def ended(self) -> LiveLesson:
        return self._with(status=Status.ENDED, cover=Cover.NONE, frozen_id=None)

    def with_activity(self, slide_id: str, state: dict[str, Any]) -> LiveLesson:
        """Return the lesson with the state of the activity on a slide."""
        if self.progress.activities.get(slide_id) == state:
            return self
        return self._with(activities={**self.progress.activities, slide_id: state})

    def with_answer(self, activity: str, answer: dict[str, Any]) -> LiveLesson:
        """Return the lesson in which other activities know this answer."""
        return self._with(answers={**self.progress.answers, activity: answer})

    def _held(self, since: datetime, now: datetime) -> dict[PhaseId, PhaseTime]:
        """Return the phases without what passed from `since` till `now`; one that began later lost only its part."""
        return {
            p: t.held((now - max(since, t.started_at)).total_seconds(), now)
            for p, t in self.progress.phase_times.items()
        }

    def _with(self, **changes: object) -> LiveLesson:
        changes["seq"] = self.progress.seq + 1
        return replace(self, progress=self.progress.model_copy(update=changes))
