"""What happens in a lesson, handed to the store: one method, one intention."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from pydantic import BaseModel

from vertrouwen_desktop.domain.ink import InkNews
from vertrouwen_desktop.domain.live_lesson import LiveLesson
from vertrouwen_desktop.domain.records import (
    AnswerRecord,
    AnyRecord,
    InkGoneRecord,
    InkRecord,
    MomentRecord,
    StepRecord,
)

Keep = Callable[[AnyRecord], None]
"""Keeps a record; returns at once, never raises (`domain.ports.Keeper.keep`)."""


class LiveUseCases:
    """Hands every step of the lesson to the store.

    Attributes:
        keep: Where records go; another one takes over when the store is opened or locked.
        new_id: Makes a random id.
    """

    def __init__(self, keep: Keep, new_id: Callable[[], str]) -> None:
        self.keep = keep
        self.new_id = new_id

    def keep_step(self, lesson: LiveLesson, now: datetime) -> None:
        self.keep(StepRecord(record_id=self.new_id(), at=now, progress=lesson.progress))

    def keep_answer(self, lesson: LiveLesson, answer: BaseModel, now: datetime) -> None:
        slide = lesson.slide
        assert slide.activity is not None, "only an activity gives answers"
        self.keep(
            AnswerRecord(
                record_id=self.new_id(),
                at=now,
                run_id=lesson.progress.run_id,
                slide_id=slide.slide_id,
                activity=slide.activity,
                answer=answer.model_dump(mode="json"),
            )
        )

    def keep_moment(self, lesson: LiveLesson, now: datetime) -> MomentRecord:
        """Keep that something happened, and return the moment, so that words can be added."""
        progress = lesson.progress
        moment = MomentRecord(
            record_id=self.new_id(),
            at=now,
            moment_id=self.new_id(),
            run_id=progress.run_id,
            slide_id=progress.slide_id,
        )
        self.keep(moment)
        return moment

    def keep_note(self, moment: MomentRecord, note: str, now: datetime) -> MomentRecord:
        noted = moment.model_copy(update={"record_id": self.new_id(), "at": now, "note": note})
        self.keep(noted)
        return noted

    def keep_ink(self, news: InkNews, now: datetime) -> None:
        """Keep what is new on a slide: one record for each stroke, one for all that is gone."""
        run_id, slide_id = news.run_id, news.slide_id
        for act in news.acts:
            self.keep(InkRecord(record_id=act.act_id, at=now, run_id=run_id, slide_id=slide_id, act=act))
        if news.gone:
            self.keep(
                InkGoneRecord(record_id=self.new_id(), at=now, run_id=run_id, slide_id=slide_id, act_ids=news.gone)
            )
