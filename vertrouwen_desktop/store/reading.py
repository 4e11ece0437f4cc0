"""Reads what the program starts with."""

from __future__ import annotations

import json
import logging
from datetime import datetime

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Connection, select
from sqlmodel import col

from vertrouwen_desktop.domain.live_lesson import Progress, Status
from vertrouwen_desktop.domain.ports import PROMISES_ACTIVITY, Kept, Team
from vertrouwen_desktop.domain.records import MomentRecord
from vertrouwen_desktop.store.rows import Setting
from vertrouwen_desktop.store.tables import AnswerRow, LessonRunRow, MomentRow, SettingRow

TEAM = "team"
_TEAM: TypeAdapter[Team] = TypeAdapter(Team)
_PROMISES: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[str, ...])
_log = logging.getLogger(__name__)


def team_setting(team: Team) -> Setting:
    return Setting(TEAM, _TEAM.dump_json(team).decode())


def read_kept(connection: Connection) -> Kept:
    """Return all of it, as it is at one moment."""
    return Kept(
        team=_team(connection),
        unfinished=_unfinished(connection),
        given=_given(connection),
        promises=_promises(connection),
        moments=_moments(connection),
    )


def _team(connection: Connection) -> Team | None:
    value = connection.execute(select(col(SettingRow.value)).where(col(SettingRow.key) == TEAM)).scalar()
    try:
        return None if value is None else _TEAM.validate_json(value)
    except ValidationError:
        _log.warning("reading: team not understood")
        return None


def _unfinished(connection: Connection) -> Progress | None:
    """Return the newest run that was not ended, unless the same lesson was begun again later and given."""
    rows = connection.execute(
        select(
            col(LessonRunRow.programme_id),
            col(LessonRunRow.lesson),
            col(LessonRunRow.status),
            col(LessonRunRow.started_at),
            col(LessonRunRow.progress),
        ).order_by(col(LessonRunRow.updated_at).desc(), col(LessonRunRow.run_id).desc())
    ).all()
    given: dict[tuple[str, int], datetime] = {}
    for programme_id, lesson, status, started_at, _ in rows:
        if status == Status.ENDED:
            before = given.get((programme_id, lesson), started_at)
            given[programme_id, lesson] = max(before, started_at)
    for programme_id, lesson, status, started_at, progress in rows:
        done = given.get((programme_id, lesson))
        if status == Status.ENDED or (done is not None and done > started_at):
            continue
        try:
            return Progress.model_validate_json(progress)
        except ValidationError:
            _log.warning("reading: a run not understood")
    return None


def _given(connection: Connection) -> dict[str, tuple[int, ...]]:
    rows = connection.execute(
        select(col(LessonRunRow.programme_id), col(LessonRunRow.lesson))
        .where(col(LessonRunRow.status) == Status.ENDED.value)
        .distinct()
        .order_by(col(LessonRunRow.programme_id), col(LessonRunRow.lesson))
    )
    given: dict[str, tuple[int, ...]] = {}
    for programme_id, lesson in rows:
        given[programme_id] = (*given.get(programme_id, ()), lesson)
    return given


def _promises(connection: Connection) -> tuple[str, ...]:
    answer = connection.execute(
        select(col(AnswerRow.answer))
        .where(col(AnswerRow.activity) == PROMISES_ACTIVITY)
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


def _moments(connection: Connection) -> tuple[MomentRecord, ...]:
    rows = connection.execute(
        select(
            col(MomentRow.record_id),
            col(MomentRow.at),
            col(MomentRow.moment_id),
            col(MomentRow.run_id),
            col(MomentRow.slide_id),
        )
        .where(col(MomentRow.note) == "")
        .order_by(col(MomentRow.at).desc(), col(MomentRow.moment_id).desc())
    )
    return tuple(
        MomentRecord(record_id=record_id, at=at, moment_id=moment_id, run_id=run_id, slide_id=slide_id)
        for record_id, at, moment_id, run_id, slide_id in rows
    )
