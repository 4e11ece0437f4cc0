"""Lessons to try the domain with: one small and fixed, and any that a programme may hold."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from vertrouwen_desktop.domain.lesson_today import opened
from vertrouwen_desktop.domain.live_lesson import Cover, LiveLesson
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.domain.programme import Adult, Layout, Lead, Lesson, Phase, PhaseId, ShortVariant, Slide

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TEAM = Team("Juf Marit", "Sam", "Groep 6b")
FRAME = (
    (PhaseId.ARRIVE, 5, None),
    (PhaseId.LOOK_BACK, 5, 3),
    (PhaseId.DISCOVER, 10, 8),
    (PhaseId.DO, 15, 10),
    (PhaseId.REST, 5, None),
    (PhaseId.CLOSE, 5, 2),
)
"""The phases, their minutes, and those of their short variant; a badly written programme shortens even the last."""


def small_lesson(slides: int = 2, number: int = 2) -> Lesson:
    """Return a lesson with `slides` slides a phase; the last of each is left out in the short variant."""
    return Lesson(
        number=number,
        title="Samen beginnen",
        goal="Rust en duidelijkheid.",
        phases=tuple(
            Phase(p, m, Lead.TEACHER, None if short is None else ShortVariant(short, "sla er een over"))
            for p, m, short in FRAME
        ),
        slides=tuple(
            Slide(
                slide_id=f"{phase}-{n}",
                phase=phase,
                lead=Lead.YOUTH_WORKER if n else Lead.TEACHER,
                layout=Layout.OPENING if phase is PhaseId.ARRIVE and n == 0 else Layout.TEXT,
                title=f"{phase} {n}",
                in_short=n == 0 or n < slides - 1,
            )
            for phase, _, _ in FRAME
            for n in range(slides)
        ),
    )


def begun(
    lesson: Lesson | None = None, absent: Adult | None = None, promises: tuple[str, ...] = (), now: datetime = BEGIN
) -> LiveLesson:
    return opened(
        lesson or small_lesson(),
        run_id="run",
        programme_id="klein",
        team=TEAM,
        promises=promises,
        absent=absent,
        now=now,
    )


def after(seconds: float = 0.0, minutes: float = 0.0) -> datetime:
    """Return the moment so long after the lesson began."""
    return BEGIN + timedelta(seconds=seconds, minutes=minutes)


DEEDS = ("next", "previous", "at", "cover", "freeze", "touch", "shorten", "interrupt", "resume", "sleep", "activity")

deeds = st.lists(
    st.tuples(
        st.sampled_from((*DEEDS, "next", "next", "stop", "continue")),
        st.integers(min_value=0, max_value=400_000),  # tenths of a second that pass before it
        st.integers(min_value=0, max_value=40),
    ),
    max_size=40,
)
"""What adults may do, in any order, after any wait."""

lessons = st.builds(
    begun,
    st.builds(small_lesson, st.integers(min_value=1, max_value=4)),
    st.sampled_from((None, *Adult)),
    st.lists(st.sampled_from(("We luisteren.", "Hulp vragen mag.")), max_size=2).map(tuple),
)


def done(lesson: LiveLesson, deed: str, which: int, now: datetime) -> LiveLesson:
    """Return `lesson` after one deed."""
    phase = FRAME[which % len(FRAME)][0]
    slide_id = lesson.slide.slide_id
    match deed:
        case "next":
            return lesson.next(now)
        case "previous":
            return lesson.previous(now)
        case "at":
            return lesson.at(which - 5, now)
        case "cover":
            return lesson.covered(tuple(Cover)[which % 3])
        case "freeze":
            return lesson.frozen()
        case "touch":
            return lesson.touchable((None, False, True)[which % 3])
        case "shorten":
            return lesson.shortened(phase, which % 2 == 0)
        case "interrupt":
            return lesson.interrupted(now)
        case "resume":
            return lesson.resumed(now)
        case "stop":
            return lesson.stopped(now)
        case "continue":
            return lesson.continued(now)
        case "sleep":
            return lesson.not_counted(float(which), now)
        case "activity":
            return lesson.with_activity(slide_id, {"count": which, "words": ["één", "twee"]})
    raise AssertionError(deed)


def played(lesson: LiveLesson, plays: list[tuple[str, int, int]]) -> list[tuple[LiveLesson, datetime]]:
    """Return the lesson and its moment after each deed, the beginning first."""
    now, moments = BEGIN, [(lesson, BEGIN)]
    for deed, tenths, which in plays:
        now += timedelta(milliseconds=100 * tenths)
        lesson = done(lesson, deed, which, now)
        moments.append((lesson, now))
    return moments
