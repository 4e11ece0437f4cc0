"""Writes records as rows. Any order and any repetition of the same records gives the same rows."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import Connection, tuple_
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import SQLModel, col, update

from vertrouwen_desktop.domain.records import AnswerRecord, MomentRecord, StepRecord
from vertrouwen_desktop.store.tables import AnswerRow, LessonRunRow, LessonStepRow, MomentRow, SettingRow


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting to keep; of one key, the one that is kept last counts."""

    key: str
    value: str


Item = StepRecord | AnswerRecord | MomentRecord | Setting


def write(connection: Connection, item: Item) -> None:
    """Write one item, inside the transaction of the caller."""
    if isinstance(item, StepRecord):
        _write_step(connection, item)
    elif isinstance(item, AnswerRecord):
        _write_answer(connection, item)
    elif isinstance(item, MomentRecord):
        _write_moment(connection, item)
    else:
        connection.execute(
            insert(SettingRow)
            .values(key=item.key, value=item.value)
            .on_conflict_do_update(index_elements=["key"], set_={"value": item.value})
        )


def _add_once(connection: Connection, row: SQLModel) -> None:
    connection.execute(insert(type(row)).values(row.model_dump()).on_conflict_do_nothing())


def _write_step(connection: Connection, record: StepRecord) -> None:
    progress = record.progress
    step = LessonStepRow(
        record_id=record.record_id,
        run_id=progress.run_id,
        seq=progress.seq,
        slide_id=progress.slide_id,
        status=progress.status.value,
        at=record.at,
    )
    _add_once(connection, step)
    run = LessonRunRow(
        run_id=progress.run_id,
        programme_id=progress.programme_id,
        lesson=progress.lesson,
        seq=progress.seq,
        status=progress.status.value,
        progress=progress.model_dump_json(),
        started_at=progress.started_at,
        updated_at=record.at,
        kept_by=record.record_id,
    ).model_dump()
    wanted = insert(LessonRunRow).values(run)
    new = wanted.excluded
    # A higher seq wins. After a crash two steps may carry the same seq: then the later one, whatever came in first.
    newer = tuple_(new.seq, new.updated_at, new.kept_by) > tuple_(
        col(LessonRunRow.seq), col(LessonRunRow.updated_at), col(LessonRunRow.kept_by)
    )
    connection.execute(wanted.on_conflict_do_update(index_elements=["run_id"], set_=run, where=newer))


def _write_answer(connection: Connection, record: AnswerRecord) -> None:
    row = AnswerRow(
        record_id=record.record_id,
        run_id=record.run_id,
        slide_id=record.slide_id,
        activity=record.activity,
        answer=json.dumps(record.model_dump(mode="json")["answer"]),
        at=record.at,
    )
    _add_once(connection, row)


def _write_moment(connection: Connection, record: MomentRecord) -> None:
    place = {"record_id": record.record_id, "run_id": record.run_id, "slide_id": record.slide_id, "at": record.at}
    note = {"note": record.note, "noted_at": record.at, "noted_by": record.record_id}
    _add_once(connection, MomentRow.model_validate({"moment_id": record.moment_id, **place, **note}))
    this = update(MomentRow).where(col(MomentRow.moment_id) == record.moment_id)
    at, record_id = col(MomentRow.at), col(MomentRow.record_id)
    noted_at, noted_by = col(MomentRow.noted_at), col(MomentRow.noted_by)
    connection.execute(
        this.where((at > record.at) | ((at == record.at) & (record_id > record.record_id))).values(place)
    )
    connection.execute(
        this.where((noted_at < record.at) | ((noted_at == record.at) & (noted_by < record.record_id))).values(note)
    )
