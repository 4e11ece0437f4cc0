"""Records, and an ear for what a keeper says."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from vertrouwen_desktop.domain.ink import InkAct
from vertrouwen_desktop.domain.live_lesson import Progress, Status
from vertrouwen_desktop.domain.ports import Keeping, Trouble
from vertrouwen_desktop.domain.records import AnswerRecord, InkGoneRecord, InkRecord, MomentRecord, StepRecord
from vertrouwen_desktop.store.keeping import Rhythm
from vertrouwen_desktop.store.keyfile import Kdf

CHEAP = Kdf(passes=1, memory_bytes=8192)
QUICK = Rhythm(retry_s=0.02, slow_s=60.0, tidy_s=60.0)
MOMENT = datetime(2026, 9, 1, 8, 30, tzinfo=UTC)
PASSWORD = "vier losse natte otters"


def at(minutes: float) -> datetime:
    return MOMENT + timedelta(minutes=minutes)


def step(
    seq: int,
    run_id: str = "run1",
    *,
    record_id: str = "",
    lesson: int = 1,
    status: Status = Status.RUNNING,
    slide_id: str = "",
    minutes: float | None = None,
    started: float = 0.0,
) -> StepRecord:
    progress = Progress(
        run_id=run_id,
        programme_id="bouwen",
        lesson=lesson,
        seq=seq,
        teacher="Juf Marit",
        youth_worker="Sam",
        slide_id=slide_id or f"slide-{seq}",
        started_at=at(started),
        ends_at=at(started + 45),
        status=status,
    )
    moment = at(seq if minutes is None else minutes)
    return StepRecord(record_id=record_id or f"{run_id}-{seq}", at=moment, progress=progress)


def answer(
    number: int, promises: tuple[str, ...] = ("We luisteren.",), activity: str = "class_promises"
) -> AnswerRecord:
    return AnswerRecord(
        record_id=f"answer-{number}",
        at=at(number),
        run_id="run1",
        slide_id="beloften",
        activity=activity,
        answer={"promises": list(promises)},
    )


def moment(number: int, note: str = "", *, moment_id: str = "", minutes: float | None = None) -> MomentRecord:
    return MomentRecord(
        record_id=f"moment-{number}",
        at=at(number if minutes is None else minutes),
        moment_id=moment_id or f"m{number}",
        run_id="run1",
        slide_id="doen",
        note=note,
    )


def ink(
    number: int,
    run_id: str = "run1",
    *,
    slide_id: str = "doen",
    color: int = 0,
    width: int = 1,
    points: tuple[int, ...] = (800, 1600, 900, 1650, 15360, 8640),
) -> InkRecord:
    """Return a stroke; without points it clears the slide."""
    act = InkAct(act_id=f"ink-{number}", seq=number, color=color, width=width, points=points)
    return InkRecord(record_id=act.act_id, at=at(number), run_id=run_id, slide_id=slide_id, act=act)


def ink_gone(number: int, run_id: str = "run1", *act_ids: str, slide_id: str = "doen") -> InkGoneRecord:
    return InkGoneRecord(record_id=f"gone-{number}", at=at(number), run_id=run_id, slide_id=slide_id, act_ids=act_ids)


class Ear:
    """Hears what a keeper says, from any thread."""

    def __init__(self) -> None:
        self.heard: list[Keeping] = []
        self._news = threading.Condition()

    def __call__(self, keeping: Keeping) -> None:
        with self._news:
            self.heard.append(keeping)
            self._news.notify_all()

    def wait(self, true: Callable[[list[Keeping]], bool], timeout_s: float = 8.0) -> bool:
        with self._news:
            return self._news.wait_for(lambda: true(self.heard), timeout_s)

    def __repr__(self) -> str:
        return f"Ear({self.heard})"

    def wait_for(self, *troubles: Trouble) -> bool:
        """Wait until these troubles were told, in this order, and nothing else."""
        return self.wait(lambda heard: [keeping.trouble for keeping in heard] == list(troubles))
