"""The log that is only added to: each line carries a keyed hash of itself and of the line before it.

Its key lies in the encrypted database, so that a new data key changes nothing here. Whoever opens the database with
another tool and reads that key can forge lines; whoever only changes rows is found out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Integer, String, cast, delete, func, inspect, select, type_coerce
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from vertrouwen_desktop.domain.confidential.rights import Act, LogEntry
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.items import LogLine
from vertrouwen_desktop.store.people_rows import read_setting
from vertrouwen_desktop.store.tables import LogEndRow, LogLineRow, utc_text

LOG_KEY = "log_key"
_OLDEST, _NEWEST = "oldest", "newest"
_MAC_BYTES = 32
_COLUMNS = ("seq", "line_id", "at", "who", "act", "subject", "count", "mac")


class LogBroken(KnownError):
    """Lines were changed or taken away from outside."""

    def __init__(self) -> None:
        super().__init__(
            "Het logboek klopt niet meer: er is buiten Vertrouwen om iets in veranderd of uit weggehaald. "
            "Vertel het de functionaris gegevensbescherming, en bewaar de reservekopieën van vóór vandaag."
        )


@dataclass(frozen=True, slots=True)
class _End:
    seq: int
    mac: str


_BEGIN = _End(0, "")
_BROKEN = "broken"
"""Stands for the line before, when what is there is not what was written."""


def write_line(connection: Connection, line: LogLine) -> None:
    """Add a line; one that is there already, stays as it is."""
    there = select(col(LogLineRow.seq)).where(col(LogLineRow.line_id) == line.line_id)
    if connection.execute(there).scalar() is not None:
        return
    key = _key(connection)
    before = _last(connection, key)
    row = LogLineRow(
        seq=before.seq + 1,
        line_id=line.line_id,
        at=line.at,
        who=line.who,
        act=line.act.value,
        subject=line.subject,
        count=line.count,
        mac="",
    ).model_dump()
    row["mac"] = _mac(key, before.mac, [utc_text(line.at) if name == "at" else row[name] for name in _COLUMNS[:-1]])
    connection.execute(insert(LogLineRow).values(row))
    _set_end(connection, key, _NEWEST, _End(row["seq"], row["mac"]))


def purge_lines(connection: Connection, up_to: int) -> None:
    """Take away the oldest lines, up to and with number `up_to`; the newest line always stays."""
    newest = select(col(LogLineRow.seq)).order_by(col(LogLineRow.seq).desc()).limit(1)
    up_to = min(up_to, (connection.execute(newest).scalar() or 0) - 1)
    last = select(col(LogLineRow.seq), col(LogLineRow.mac)).where(col(LogLineRow.seq) <= up_to)
    found = connection.execute(last.order_by(col(LogLineRow.seq).desc()).limit(1)).first()
    if found is None:
        return
    _set_end(connection, _key(connection), _OLDEST, _End(found[0], found[1]))
    connection.execute(delete(LogLineRow).where(col(LogLineRow.seq) <= found[0]))


def read_log(connection: Connection, newest: int) -> tuple[LogEntry, ...]:
    """Return the newest lines, newest first, after checking all of them; raises LogBroken."""
    lines = list(_checked(connection))
    return tuple(
        LogEntry(seq, datetime.fromisoformat(at), who, Act(act), subject, count)
        for seq, _, at, who, act, subject, count, _ in reversed(lines[-newest:] if newest > 0 else [])
    )


def read_days(connection: Connection) -> list[tuple[int, datetime]]:
    """Return number and moment of every line, oldest first; raises LogBroken."""
    return [(line[0], datetime.fromisoformat(line[2])) for line in _checked(connection)]


def read_subject(connection: Connection, subject: str) -> list[tuple[datetime, str, Act]]:
    """Return when, who and what of the lines about a subject, oldest first; raises LogBroken."""
    lines = [line for line in _checked(connection) if line[5] == subject]
    return [(datetime.fromisoformat(at), who, Act(act)) for _, _, at, who, act, *_ in lines]


def _checked(connection: Connection) -> Iterator[tuple[Any, ...]]:
    """Yield the lines, oldest first, as they stand in the table."""
    key = _key(connection)
    ends = {which: _end(connection, key, which) for which in (_OLDEST, _NEWEST)}
    before = ends[_OLDEST] or _BEGIN
    columns = inspect(LogLineRow).columns
    raw = [type_coerce(columns[name], String) if name == "at" else columns[name] for name in _COLUMNS]
    for line in connection.execute(select(*raw).order_by(columns["seq"])):
        wanted = _mac(key, before.mac, line[:-1])
        if line[0] != before.seq + 1 or wanted != line[-1]:
            raise LogBroken
        before = _End(line[0], line[-1])
        yield tuple(line)
    if before != ends[_NEWEST]:
        raise LogBroken


def _last(connection: Connection, key: bytes) -> _End:
    """Return the end to go on from. Adding always works: after what was tampered with, the chain just stays broken."""
    last = connection.execute(
        select(col(LogLineRow.seq), col(LogLineRow.mac)).order_by(col(LogLineRow.seq).desc()).limit(1)
    ).first()
    try:
        oldest, newest = _end(connection, key, _OLDEST), _end(connection, key, _NEWEST)
    except LogBroken:
        oldest = newest = None
    whole = oldest or _BEGIN if last is None else _End(last[0], last[1])
    if newest == whole:
        return whole
    ends = connection.execute(select(func.max(cast(col(LogEndRow.seq), Integer)))).scalar() or 0
    return _End(max(ends, whole.seq), _BROKEN)


def _end(connection: Connection, key: bytes, which: str) -> _End | None:
    found = connection.execute(
        select(col(LogEndRow.seq), col(LogEndRow.mac), col(LogEndRow.seal)).where(col(LogEndRow.which) == which)
    ).first()
    if found is None:
        return None
    end = _End(found[0], found[1])
    if _seal(key, which, end) != found[2]:
        raise LogBroken
    return end


def _set_end(connection: Connection, key: bytes, which: str, end: _End) -> None:
    values = {"which": which, "seq": end.seq, "mac": end.mac, "seal": _seal(key, which, end)}
    connection.execute(insert(LogEndRow).values(values).on_conflict_do_update(index_elements=["which"], set_=values))


def _seal(key: bytes, which: str, end: _End) -> str:
    return _hash(key, [which, end.seq, end.mac])


def _mac(key: bytes, before: str, fields: Iterable[object]) -> str:
    return _hash(key, [before, *fields])


def _hash(key: bytes, content: list[object]) -> str:
    return hashlib.blake2b(json.dumps(content, default=str).encode(), key=key, digest_size=_MAC_BYTES).hexdigest()


def _key(connection: Connection) -> bytes:
    """Return the key; when it was spoilt another one, with which no line is right."""
    value = read_setting(connection, LOG_KEY) or ""
    return hashlib.blake2b(value.encode()).digest()
