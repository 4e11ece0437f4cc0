"""What the adults can do in a running lesson, and what the class sees of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Literal, Protocol

from pydantic import BaseModel

from vertrouwen_desktop.domain.activity import PhaseNow, Scene, SceneChild
from vertrouwen_desktop.domain.board_state import (
    BoardState,
    RoleView,
    SlideView,
    Strip,
    StripPhase,
    StripTime,
    TextBlock,
)
from vertrouwen_desktop.domain.live_lesson import Cover, LiveLesson, Status
from vertrouwen_desktop.domain.markdown import blocks
from vertrouwen_desktop.domain.pace import pace, phase_s
from vertrouwen_desktop.domain.programme import Adult, Layout, Lead, PhaseId, Slide

TOGETHER = "Samen"
Picture = Literal["slide", "calm", "black", "later", "done", "wait"]
When = Literal["done", "now", "next", "later"]
WHEN: Mapping[int, When] = MappingProxyType({-1: "done", 0: "now", 1: "next", 2: "later"})


class InkActions(Protocol):
    """What the adults can do with the ink on the class's slide. None blocks, none raises."""

    def switch(self) -> None:
        """Take the pen, or put it away."""
        ...

    def choose(self, color: int | None = None, width: int | None = None) -> None:
        """Draw in another colour or width from the next stroke on."""
        ...

    def undo(self) -> None:
        """Take back the last stroke, or bring back what was cleared last."""
        ...

    def clear(self) -> None: ...
    def wipe(self) -> None:
        """Take away all ink of the lesson, for good."""
        ...


class LiveActions(Protocol):
    """One method, one intention; the session keeps these promises. None blocks, none raises."""

    def next(self) -> None: ...
    def previous(self) -> None: ...
    def go(self, position: int) -> None:
        """Show the slide at `position` (0-based in the plan)."""
        ...

    def cover(self, cover: Cover) -> None:
        """Lay calm or black over the board; the same again, or NONE, takes it away."""
        ...

    def freeze(self) -> None:
        """Hold the class at its slide, or let it follow again."""
        ...

    def allow_touch(self, allowed: bool) -> None: ...
    def shorten(self, phase_id: PhaseId, short: bool) -> None: ...
    def interrupt(self) -> None:
        """Something happened: keep the moment at once, let the phase wait."""
        ...

    def resume(self) -> None: ...
    def note(self, text: str) -> None:
        """Keep a few words with the moment that was kept last. Confidential."""
        ...

    @property
    def inking(self) -> InkActions: ...
    def leave_out_sleep(self) -> None:
        """Act as if the laptop had not slept."""
        ...

    def accept_sleep(self) -> None:
        """The time that the laptop slept counts."""
        ...

    def stop(self) -> None:
        """Keep the lesson for another time."""
        ...

    def end(self) -> None:
        """The lesson was given."""
        ...


def class_state(
    lesson: LiveLesson, now: datetime, view: BaseModel | None, touchable: bool, calm_motion: bool
) -> BoardState:
    """Return what the class sees of `lesson` at `now`; `view` is that of the activity on its slide, if any.

    Revision, place and carry are for the sender to fill in.
    """
    slide, progress = lesson.class_slide, lesson.progress
    picture: Picture = "slide"
    if progress.status is not Status.RUNNING:
        picture = "later" if progress.status is Status.STOPPED else "done"
    elif progress.cover is not Cover.NONE:
        picture = "calm" if progress.cover is Cover.CALM else "black"
    inks = draws(lesson) and picture == "slide"
    can_touch = (touchable or inks) and picture == "slide" and progress.frozen_id is None
    return BoardState(
        picture=picture,
        slide_id=slide.slide_id,
        slide=slide_view(lesson, slide),
        strip=strip(lesson, slide, now) if progress.status is Status.RUNNING else None,
        touch=can_touch and progress.touch is not False,
        activity=slide.activity,
        view=view.model_dump(mode="json") if view is not None else {},
        calm_motion=calm_motion,
        run_id=progress.run_id if progress.status is Status.RUNNING else "",
        ink=progress.ink if inks else progress.ink.away(),
    )


def draws(lesson: LiveLesson) -> bool:
    """Return whether the pen is on the class's slide."""
    return lesson.progress.ink.slide_id == lesson.class_slide.slide_id


def slide_view(lesson: LiveLesson, slide: Slide) -> SlideView:
    """Return a slide as the class sees it."""
    opening = slide.layout is Layout.OPENING
    return SlideView(
        layout=slide.layout.value,
        kicker=f"Les {lesson.plan.lesson.number}" if opening else "",
        title=slide.title or (lesson.plan.lesson.title if opening else ""),
        blocks=tuple(TextBlock(bullet=b.bullet, styled=b.styled) for b in blocks(slide.text)),
        picture=str(slide.picture) if slide.picture else "",
        roles=_roles(lesson, slide) if opening else (),
    )


def strip(lesson: LiveLesson, slide: Slide, now: datetime) -> Strip:
    """Return the strip over `slide`."""
    here = lesson.plan.phase_index(slide.phase)
    at = pace(lesson, now)
    same = slide.phase is lesson.slide.phase
    time = StripTime(
        left_s=max(0.0, at.phase_left_s) if same else 0.0,
        whole_s=at.phase_s,
        runs=lesson.interruption is None,
    )
    phases = tuple(
        StripPhase(phase_id=p.phase_id, name=p.name, when=WHEN[max(-1, min(i - here, 2))])
        for i, p in enumerate(lesson.plan.phases)
    )
    return Strip(phases=phases, now=lesson.plan.phases[here].phase_id, leads=leads(lesson, slide), time=time)


def leads(lesson: LiveLesson, slide: Slide) -> str:
    """Return who tells on `slide`, as the class calls them; two names have no room on the strip."""
    lead = lesson.lead(slide)
    if lead is Lead.BOTH:
        return TOGETHER
    return lesson.name(Adult(lead.value))


def scene(
    lesson: LiveLesson, slide: Slide, now: datetime, calm_motion: bool, children: tuple[SceneChild, ...] = ()
) -> Scene:
    """Return what the activity on `slide` may know of the lesson."""
    progress = lesson.progress
    phases = strip(lesson, slide, now).phases
    return Scene(
        title=slide.title,
        teacher=progress.teacher,
        youth_worker=progress.youth_worker,
        phases=tuple(PhaseNow(PhaseId(p.phase_id), p.name, p.when) for p in phases),
        promises=progress.promises,
        calm_motion=calm_motion,
        audience=progress.audience,
        class_size=len(children) or progress.class_size,
        minutes=round(phase_s(lesson, lesson.phase_of(slide)) / 60),
        alone=progress.absent is not None,
        children=children,
        answers=progress.answers,
    )


def _roles(lesson: LiveLesson, slide: Slide) -> tuple[RoleView, ...]:
    lead, absent = lesson.lead(slide), lesson.progress.absent
    return tuple(
        RoleView(name=lesson.name(adult), role="tells" if lead in (Lead.BOTH, Lead(adult.value)) else "near")
        for adult in sorted(Adult, key=lambda a: lead is not Lead(a.value) and lead is not Lead.BOTH)
        if adult is not absent
    )
