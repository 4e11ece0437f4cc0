"""Ink as rows: one for each stroke. Any order and any repetition of the same records gives the same rows."""

from __future__ import annotations

import struct

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from vertrouwen_desktop.domain.ink import InkAct, InkBook, InkNews
from vertrouwen_desktop.domain.records import InkGoneRecord, InkRecord
from vertrouwen_desktop.store.tables import InkRow

STROKE, CLEAR, GONE = "stroke", "clear", "gone"


def write_ink(connection: Connection, record: InkRecord) -> None:
    """Write a stroke; one that is gone stays gone."""
    act = record.act
    row = InkRow(
        act_id=act.act_id,
        run_id=record.run_id,
        slide_id=record.slide_id,
        kind=CLEAR if act.is_clear else STROKE,
        seq=act.seq,
        color=act.color,
        width=act.width,
        points=struct.pack(f"<{len(act.points)}H", *act.points),
        at=record.at,
    )
    _put(connection, row, {})


def write_ink_gone(connection: Connection, record: InkGoneRecord) -> None:
    """Take the points away; the id stays, so that what comes in late does not bring them back."""
    place = {"run_id": record.run_id, "slide_id": record.slide_id}
    nothing = {"kind": GONE, "seq": 0, "color": 0, "width": 0, "points": b""}
    for act_id in record.act_ids:
        row = InkRow.model_validate({"act_id": act_id, "at": record.at, **place, **nothing})
        _put(connection, row, nothing)


def _put(connection: Connection, row: InkRow, over: dict[str, object]) -> None:
    """Put a row; over one that is there already only `over`, and the earlier moment."""
    wanted = insert(InkRow).values(row.model_dump())
    earlier = func.min(col(InkRow.at), wanted.excluded.at)
    connection.execute(wanted.on_conflict_do_update(index_elements=["act_id"], set_={**over, "at": earlier}))


def delete_ink(connection: Connection, run_id: str) -> None:
    """Take away all ink of a lesson."""
    connection.execute(delete(InkRow).where(col(InkRow.run_id) == run_id))


def read_ink(connection: Connection, run_id: str) -> tuple[InkNews, ...]:
    """Return the ink of a lesson, in messages of a bearable length."""
    rows = connection.execute(
        select(
            col(InkRow.act_id),
            col(InkRow.slide_id),
            col(InkRow.kind),
            col(InkRow.seq),
            col(InkRow.color),
            col(InkRow.width),
            col(InkRow.points),
        ).where(col(InkRow.run_id) == run_id)
    ).all()
    acts: dict[str, list[InkAct]] = {}
    gone: dict[str, list[str]] = {}
    for act_id, slide_id, kind, seq, color, width, points in rows:
        if kind == GONE:
            gone.setdefault(slide_id, []).append(act_id)
        else:
            numbers = struct.unpack(f"<{len(points) // 2}H", points)
            act = InkAct(act_id=act_id, seq=seq, color=color, width=width, points=numbers)
            acts.setdefault(slide_id, []).append(act)
    book = InkBook(run_id)
    for slide_id in acts | gone:
        news = InkNews(
            run_id=run_id,
            slide_id=slide_id,
            acts=tuple(acts.get(slide_id, ())),
            gone=tuple(gone.get(slide_id, ())),
        )
        book = book.merged(news)
    return tuple(book.news())
