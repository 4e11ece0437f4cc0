"""Writes records as rows. Any order and any repetition of the same records gives the same rows."""

from __future__ import annotations

import json
from typing import assert_never

from sqlalchemy import Connection, tuple_
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import SQLModel, col, update

from vertrouwen_desktop.domain.records import AnswerRecord, InkGoneRecord, InkRecord, MomentRecord, StepRecord
from vertrouwen_desktop.store.audit import write_line
from vertrouwen_desktop.store.ink_rows import write_ink, write_ink_gone
from vertrouwen_desktop.store.items import Change, Erase, Item, LogLine, Purge, Setting
from vertrouwen_desktop.store.people_rows import write_change, write_setting
from vertrouwen_desktop.store.tables import AnswerRow, LessonRunRow, LessonStepRow, MomentRow
from vertrouwen_desktop.store.wiping import erase, purge

__all__ = ["Item", "Setting", "write"]


def write(connection: Connection, item: Item) -> None:
    """Write one item, inside the transaction of the caller."""
    if isinstance(item, StepRecord):
        _write_step(connection, item)
    elif isinstance(item, AnswerRecord):
        _write_answer(connection, item)
    elif isinstance(item, MomentRecord):
        _write_moment(connection, item)
    elif isinstance(item, InkRecord):
        write_ink(connection, item)
    elif isinstance(item, InkGoneRecord):
        write_ink_gone(connection, item)
    elif isinstance(item, Setting):
        write_setting(connection, item)
    elif isinstance(item, Change):
        write_change(connection, item)
    elif isinstance(item, LogLine):
        write_line(connection, item)
    elif isinstance(item, Erase):
        erase(connection, item.pupil_id)
    elif isinstance(item, Purge):
        purge(connection, item)
    else:
        assert_never(item)


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
        class_id=progress.class_id,
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
