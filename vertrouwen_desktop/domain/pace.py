"""Are we on time, and what may be shortened: pure arithmetic on a live lesson."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vertrouwen_desktop.domain.live_lesson import LiveLesson
from vertrouwen_desktop.domain.programme import Phase, PhaseId

SOON_S = 120.0
ALMOST_S = 60.0
BEHIND_S = 60.0


class Soon(StrEnum):
    """What the class is told of the time: nothing, "nog even", "bijna klaar"."""

    NO = ""
    SOON = "nog even"
    ALMOST = "bijna klaar"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A short variant that wins time: `minutes` less, and what is left out."""

    phase_id: PhaseId
    name: str
    minutes: int
    text: str


@dataclass(frozen=True, slots=True)
class Pace:
    """The time of a lesson at one moment, in seconds.

    Attributes:
        phase_left_s: Left in this phase; below 0 when it runs over.
        phase_s: What this phase gets today.
        lesson_left_s: Left till the lesson is to end; below 0 when it runs over.
        elapsed_s: Of the lesson, without what did not count.
        behind_s: Above 0 behind, below 0 ahead of the plan.
        soon: What the class is told.
    """

    phase_left_s: float
    phase_s: float
    lesson_left_s: float
    elapsed_s: float
    behind_s: float
    soon: Soon


def phase_s(lesson: LiveLesson, phase: Phase) -> float:
    """Return the seconds that a phase gets: its own, or those of its short variant."""
    if phase.short is not None and phase.phase_id in lesson.progress.shortened:
        return phase.short.minutes * 60.0
    return phase.minutes * 60.0


def pace(lesson: LiveLesson, now: datetime) -> Pace:
    """Return how the lesson stands at `now`; a stopped lesson stands still at the moment it stopped."""
    progress = lesson.progress
    now = progress.stopped_at or now
    here = lesson.plan.phase_index(lesson.slide.phase)
    phase = lesson.plan.phases[here]
    left = phase_s(lesson, phase) - _spent_s(lesson, now)
    later = sum(phase_s(lesson, p) for p in lesson.plan.phases[here + 1 :])
    lesson_left = (progress.ends_at - now).total_seconds()
    planned = sum(p.minutes for p in lesson.plan.phases) * 60.0
    return Pace(
        phase_left_s=left,
        phase_s=phase_s(lesson, phase),
        lesson_left_s=lesson_left,
        elapsed_s=planned - lesson_left,
        behind_s=max(0.0, left) + later - lesson_left,
        soon=Soon.ALMOST if left <= ALMOST_S else Soon.SOON if left <= SOON_S else Soon.NO,
    )


def _spent_s(lesson: LiveLesson, now: datetime) -> float:
    time = lesson.progress.phase_times.get(lesson.slide.phase)
    if time is None:
        return 0.0
    spent = (now - time.started_at).total_seconds() - time.held_s
    if (happening := lesson.interruption) is not None:
        spent -= max(0.0, (now - max(happening.started_at, time.started_at)).total_seconds())
    return max(0.0, spent)


def proposal(lesson: LiveLesson, now: datetime) -> Proposal | None:
    """Return the short variant that best makes up for the delay, None when there is no need or no way.

    The smallest one that is enough, else the one that wins most. The last phase is never shortened.
    """
    at = pace(lesson, now)
    if at.behind_s < BEHIND_S:
        return None
    here = lesson.plan.phase_index(lesson.slide.phase)
    found = []
    for index, phase in enumerate(lesson.plan.phases[here:], start=here):
        short = phase.short
        if short is None or phase.phase_id is PhaseId.CLOSE or phase.phase_id in lesson.progress.shortened:
            continue
        if index == here and _spent_s(lesson, now) > short.minutes * 60.0:
            continue
        found.append(Proposal(phase.phase_id, phase.name, phase.minutes - short.minutes, short.text))
    if not found:
        return None
    enough = [p for p in found if p.minutes >= math.ceil(at.behind_s / 60.0)]
    return min(enough, key=lambda p: p.minutes) if enough else max(found, key=lambda p: p.minutes)
