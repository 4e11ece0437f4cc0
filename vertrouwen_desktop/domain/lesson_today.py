"""A lesson as this class gets it today: opened from a programme, with the slides that only today has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, cast

from vertrouwen_desktop.domain.live_lesson import LiveLesson, PhaseTime, Plan, Progress, Status
from vertrouwen_desktop.domain.markdown import escaped
from vertrouwen_desktop.domain.ports import PROMISES_ACTIVITY, Team
from vertrouwen_desktop.domain.programme import Adult, Audience, Layout, Lead, Lesson, Lines, PhaseId, Programme, Slide

Cards = Sequence[Mapping[str, str]]
"""Promises to begin with, as a programme gives them: the name of a drawing and a sentence each."""

Answers = Mapping[str, Mapping[str, Any]]
"""The newest answer of each activity in this class, by activity."""

ALONE_ID = "_alleen"
PROMISES_ID = "_klasafspraak"
WELCOME_BACK_ID = "_welkom-terug"
RECAP = "_terug-"
"""Before the ids of slides that come from another lesson; no slide of a programme begins like this."""

_NO_ANSWERS: Answers = MappingProxyType({})


def opened(
    lesson: Lesson,
    *,
    run_id: str,
    programme_id: str,
    team: Team,
    promises: tuple[str, ...],
    absent: Adult | None,
    now: datetime,
    cards: Cards = (),
    class_id: str = "",
    audience: Audience = Audience.STANDARD,
    class_size: int = 0,
    answers: Answers = _NO_ANSWERS,
    recap_of: Lesson | None = None,
) -> LiveLesson:
    """Return `lesson` on its first slide at `now`, its first phase running.

    Args:
        cards: Those that the promises were made with: they lend their drawings to the slide that shows them again.
        class_size: How many children there are today; 0: nobody said.
        recap_of: The lesson before, when it was so long ago that this one begins with telling it again.
    """
    minutes = sum(phase.minutes for phase in lesson.phases)
    progress = Progress(
        run_id=run_id,
        programme_id=programme_id,
        lesson=lesson.number,
        teacher=team.teacher,
        youth_worker=team.youth_worker,
        absent=absent,
        promises=promises,
        class_id=class_id,
        audience=audience,
        class_size=class_size,
        answers={activity: dict(answer) for activity, answer in answers.items()},
        recap_of=recap_of.number if recap_of else 0,
        slide_id=lesson.slides[0].slide_id,
        started_at=now,
        ends_at=now + timedelta(minutes=minutes),
        phase_times={lesson.slides[0].phase: PhaseTime(started_at=now)},
    )
    return LiveLesson(_plan(lesson, progress, cards, recap_of), progress)


def reopened(lesson: Lesson, progress: Progress, cards: Cards = (), recap_of: Lesson | None = None) -> LiveLesson:
    """Return the lesson that `progress` was kept of, exactly where it was; `recap_of` as in `told_again`."""
    return LiveLesson(_plan(lesson, progress, cards, recap_of), progress)


def told_again(programme: Programme, progress: Progress) -> Lesson | None:
    """Return the lesson that is told again in this one; None: none, or an update of the programme took it away."""
    return next((one for one in programme.lessons if one.number == progress.recap_of), None)


def promise_cards(programme: Programme) -> Cards:
    """Return the cards that the class makes its promises with, somewhere in `programme`."""
    for lesson in programme.lessons:
        for slide in lesson.slides:
            if slide.activity == PROMISES_ACTIVITY and (cards := slide.settings.get("starters")):
                return cast(Cards, cards)
    return ()


def taken_up(
    lesson: Lesson, progress: Progress, now: datetime, cards: Cards = (), recap_of: Lesson | None = None
) -> LiveLesson:
    """Return a kept lesson, running again.

    A stopped lesson has as much time as it had left. One that broke off runs on by the clock, unless its time is
    over: then its phase gets its time anew.
    """
    live = reopened(lesson, progress, cards, recap_of)
    if progress.status is Status.STOPPED:
        return live.continued(now)
    began = progress.phase_times.get(live.slide.phase)
    broke_off = began.started_at if began else progress.started_at
    if broke_off <= now <= progress.ends_at:
        return live
    stopped = progress.model_copy(update={"status": Status.STOPPED, "stopped_at": broke_off})
    return LiveLesson(live.plan, stopped).resumed(broke_off).continued(now)


def _plan(lesson: Lesson, progress: Progress, cards: Cards, recap_of: Lesson | None) -> Plan:
    lesson = lesson.given_to(progress.audience)
    opening, *rest = lesson.slides
    slides = [opening, *_today(opening, progress, cards), *rest]
    if recap_of is not None:
        at = next((i for i, slide in enumerate(slides) if slide.phase is PhaseId.LOOK_BACK), len(slides))
        slides[at:at] = _recap(recap_of.given_to(progress.audience))
    return Plan(lesson, tuple(slides))


def _recap(earlier: Lesson) -> list[Slide]:
    lines = Lines(
        say="Welkom terug. De vorige les was een tijd geleden. We vertellen eerst wat we toen deden.",
        do="Laat de klas even kijken. Vraag niet wie het nog weet.",
        watch="Wie het niet meer weet, deed niets fout. Zeg dat ook zo.",
    )
    other = Lines(
        say="Fijn dat we er weer zijn.",
        do="Ga staan bij wie het spannend vindt om weer te beginnen.",
        watch="Na een lange pauze toetst een klas opnieuw of je er echt bent.",
    )
    welcome = Slide(
        slide_id=WELCOME_BACK_ID,
        phase=PhaseId.LOOK_BACK,
        lead=Lead.BOTH,
        layout=Layout.TEXT,
        title="Welkom terug",
        text=f"De vorige les was:\n\n**{escaped(earlier.title)}**\n\nWeet je het niet meer? Dat is niet erg.",
        teacher=lines,
        youth_worker=other,
        solo=lines,
    )
    return [welcome, *(replace(slide, slide_id=RECAP + slide.slide_id) for slide in earlier.recap)]


def _today(opening: Slide, progress: Progress, cards: Cards) -> list[Slide]:
    slides = []
    if progress.absent is not None and _away(progress):
        slides.append(_alone(opening, progress))
    if progress.promises:
        slides.append(_promises(opening, cards))
    return slides


def _away(progress: Progress) -> str:
    """Return whom the class misses today; empty when it never had a second adult."""
    return progress.teacher if progress.absent is Adult.TEACHER else progress.youth_worker


def _alone(opening: Slide, progress: Progress) -> Slide:
    away = _away(progress)
    here = progress.youth_worker if progress.absent is Adult.TEACHER else progress.teacher
    lines = Lines(
        say=f"{away} is er vandaag niet. Dat wisten we niet eerder. Ik doe de les, en ik blijf de hele les.",
        do="Zeg wanneer je collega er weer is, als je dat zeker weet.",
        watch="Voor sommige kinderen is dit groot nieuws. Blijf even staan.",
    )
    return Slide(
        slide_id=ALONE_ID,
        phase=opening.phase,
        lead=Lead.TEACHER,
        layout=Layout.TEXT,
        title="Vandaag een beetje anders",
        text=f"**{escaped(away)}** is er vandaag niet.\n\n**{escaped(here)}** doet de les.\n\nDe rest blijft gelijk.",
        teacher=lines,
        youth_worker=lines,
        solo=lines,
    )


def _promises(opening: Slide, cards: Cards) -> Slide:
    return Slide(
        slide_id=PROMISES_ID,
        phase=opening.phase,
        lead=Lead.TEACHER,
        layout=Layout.ACTIVITY,
        title="Onze klasafspraak",
        activity=PROMISES_ACTIVITY,
        settings={"show": True, **({"starters": cards} if cards else {})},
        teacher=Lines(
            say="Dit beloofden we elkaar. Het staat er nog.",
            do="Lees de beloftes voor. Wijs ze aan.",
            watch="Zeg er één die vorige keer goed ging.",
        ),
        youth_worker=Lines(
            say="Ik hou me er ook aan.",
            do="Kijk rond, sta dichtbij, beantwoord een seintje.",
            watch="Wie kijkt weg? Geef die ruimte.",
        ),
    )
