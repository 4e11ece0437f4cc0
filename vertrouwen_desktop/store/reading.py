"""Reads what the program starts with."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import ColumnElement, Connection, exists, func, select
from sqlalchemy.orm import Mapped
from sqlmodel import col

from vertrouwen_desktop.domain.confidential.of_team import team_of
from vertrouwen_desktop.domain.live_lesson import Progress, Status
from vertrouwen_desktop.domain.ports import PROMISES_ACTIVITY, Kept, Team
from vertrouwen_desktop.domain.records import MomentRecord
from vertrouwen_desktop.store.items import Setting
from vertrouwen_desktop.store.people_rows import read_setting, read_without_pupils
from vertrouwen_desktop.store.tables import AnswerRow, LessonRunRow, MomentRow, SchoolClassRow

TEAM = "team"
LONGEST_ANSWER = 20_000
"""In characters; a longer one is not brought into the next lesson."""
_TEAM: TypeAdapter[Team] = TypeAdapter(Team)
_PROMISES: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[str, ...])
_log = logging.getLogger(__name__)


def team_setting(team: Team, stamp: int = 0) -> Setting:
    return Setting(TEAM, _TEAM.dump_json(team).decode(), stamp)


def read_kept(connection: Connection, class_id: str = "", today: date = date.max) -> Kept:
    """Return all of it about one class, as it is at one moment; an empty `class_id` is the first class.

    `today` says which two adults the class has.
    """
    first = first_class(connection)
    class_id = class_id or first
    mine = _Mine(class_id, class_id == first)
    return Kept(
        team=_team_of(connection, class_id, today),
        unfinished=_unfinished(connection, mine),
        given=_given(connection, mine),
        promises=_promises(connection, mine),
        last=_last(connection, mine),
        answers=_answers(connection, mine),
        moments=_moments(connection, mine),
    )


def first_class(connection: Connection) -> str:
    """Return the class that was entered first; empty when there is none."""
    order = select(col(SchoolClassRow.class_id)).order_by(col(SchoolClassRow.entered), col(SchoolClassRow.class_id))
    return connection.execute(order.limit(1)).scalar() or ""


@dataclass(frozen=True, slots=True)
class _Mine:
    """What is of one class. What has no class, from before there were any, is the first one's."""

    class_id: str
    is_first: bool

    @property
    def run(self) -> ColumnElement[bool]:
        return col(LessonRunRow.class_id).in_((self.class_id, "") if self.is_first else (self.class_id,))

    def part_of_run(self, run_id: Mapped[str]) -> ColumnElement[bool]:
        """Return the condition for an answer or a moment; its run itself may still have to come in."""
        run = select(1).where(col(LessonRunRow.run_id) == run_id)
        return ~exists(run.where(~self.run)) if self.is_first else exists(run.where(self.run))


def _team_of(connection: Connection, class_id: str, today: date) -> Team | None:
    return team_of(read_without_pupils(connection), class_id, today) if class_id else read_team(connection)


def read_team(connection: Connection) -> Team | None:
    """Return who gave the lessons before there were people."""
    value = read_setting(connection, TEAM)
    try:
        return None if value is None else _TEAM.validate_json(value)
    except ValidationError:
        _log.warning("reading: team not understood")
        return None


def _unfinished(connection: Connection, mine: _Mine) -> Progress | None:
    """Return the newest run that was not ended, unless the same lesson was begun again later and given."""
    rows = connection.execute(
        select(
            col(LessonRunRow.programme_id),
            col(LessonRunRow.lesson),
            col(LessonRunRow.status),
            col(LessonRunRow.started_at),
            col(LessonRunRow.progress),
        )
        .where(mine.run)
        .order_by(col(LessonRunRow.updated_at).desc(), col(LessonRunRow.run_id).desc())
    ).all()
    given: dict[tuple[str, int], datetime] = {}
    for programme_id, lesson, status, started_at, _ in rows:
        if status == Status.ENDED:
            before = given.get((programme_id, lesson), started_at)
            given[programme_id, lesson] = max(before, started_at)
    for programme_id, lesson, status, started_at, progress in rows:
        done = given.get((programme_id, lesson))
        if status == Status.ENDED or not progress or (done is not None and done > started_at):
            continue
        try:
            return Progress.model_validate_json(progress)
        except ValidationError:
            _log.warning("reading: a run not understood")
    return None


def _given(connection: Connection, mine: _Mine) -> dict[str, tuple[int, ...]]:
    rows = connection.execute(
        select(col(LessonRunRow.programme_id), col(LessonRunRow.lesson))
        .where(mine.run, col(LessonRunRow.status) == Status.ENDED.value)
        .distinct()
        .order_by(col(LessonRunRow.programme_id), col(LessonRunRow.lesson))
    )
    given: dict[str, tuple[int, ...]] = {}
    for programme_id, lesson in rows:
        given[programme_id] = (*given.get(programme_id, ()), lesson)
    return given


def _last(connection: Connection, mine: _Mine) -> dict[str, tuple[int, date]]:
    rows = connection.execute(
        select(col(LessonRunRow.programme_id), col(LessonRunRow.lesson), col(LessonRunRow.started_at))
        .where(mine.run, col(LessonRunRow.status) == Status.ENDED.value)
        .order_by(col(LessonRunRow.started_at), col(LessonRunRow.run_id))
    )
    return {programme_id: (lesson, started_at.date()) for programme_id, lesson, started_at in rows}


def _answers(connection: Connection, mine: _Mine) -> dict[str, dict[str, Any]]:
    rows = connection.execute(
        select(col(AnswerRow.activity), col(AnswerRow.answer))
        .where(mine.part_of_run(col(AnswerRow.run_id)), func.length(col(AnswerRow.answer)) <= LONGEST_ANSWER)
        .order_by(col(AnswerRow.at), col(AnswerRow.record_id))
    )
    newest = {activity: json.loads(answer) for activity, answer in rows}
    return {activity: answer for activity, answer in newest.items() if isinstance(answer, dict)}


def _promises(connection: Connection, mine: _Mine) -> tuple[str, ...]:
    answer = connection.execute(
        select(col(AnswerRow.answer))
        .where(col(AnswerRow.activity) == PROMISES_ACTIVITY, mine.part_of_run(col(AnswerRow.run_id)))
        .order_by(col(AnswerRow.at).desc(), col(AnswerRow.record_id).desc())
        .limit(1)
    ).scalar()
    if answer is None:
        return ()
    try:
        return _PROMISES.validate_python(json.loads(answer).get("promises", ()))
    except ValidationError:
        _log.warning("reading: promises not understood")
        return ()


def _moments(connection: Connection, mine: _Mine) -> tuple[MomentRecord, ...]:
    rows = connection.execute(
        select(
            col(MomentRow.record_id),
            col(MomentRow.at),
            col(MomentRow.moment_id),
            col(MomentRow.run_id),
            col(MomentRow.slide_id),
        )
        .where(col(MomentRow.note) == "", mine.part_of_run(col(MomentRow.run_id)))
        .order_by(col(MomentRow.at).desc(), col(MomentRow.moment_id).desc())
    )
    return tuple(
        MomentRecord(record_id=record_id, at=at, moment_id=moment_id, run_id=run_id, slide_id=slide_id)
        for record_id, at, moment_id, run_id, slide_id in rows
    )
