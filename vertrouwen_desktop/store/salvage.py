"""Reads every row that can still be read from a damaged database into a new one, in its place."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher

from vertrouwen_desktop.store.checks import check_file
from vertrouwen_desktop.store.disk import sync_file, sync_folder
from vertrouwen_desktop.store.engine import (
    APPLICATION_ID,
    DbConnection,
    connect,
    connect_for_writing,
    create_file,
    make_write_engine,
)
from vertrouwen_desktop.store.high_water import HighWater, Mark, read_sequence
from vertrouwen_desktop.store.migrate import migrations_folder, revision_of, upgrade

_BATCH: Final = 200
_MOST_PROBES: Final = 20_000
"""Row numbers to try one by one behind a damaged page; each that fails costs a new connection."""

_BLIND_PROBES: Final = 500
"""As many, when nothing tells how far the rows go."""

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many rows were read, and how many at least were not."""

    rows: int
    lost: int


class _Damaged(Exception):
    """A page that was needed is damaged."""


class _Source:
    """A damaged database. A connection that met a bad page stays bad, so that each gets another one."""

    def __init__(self, path: Path, key: bytearray) -> None:
        self._path = path
        self._key = key
        self._connection: DbConnection | None = None
        self.met_damage = 0

    def rows(self, statement: str, values: tuple[Any, ...] = ()) -> list[Row]:
        try:
            if self._connection is None:
                self._connection = connect(self._path, self._key)
                self._connection.execute("PRAGMA query_only=ON")
            return list(self._connection.execute(statement, values).fetchall())
        except sqlcipher.DatabaseError:
            self.close()
            self.met_damage += 1
            raise _Damaged from None

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def salvage(database: Path, key: bytearray, copied_to: Path) -> Salvaged | None:
    """Put a new database in the place of a damaged one, of which a copy lies in `copied_to`; None when nothing is left.

    Raises OSError, SQLAlchemyError and sqlcipher3's errors; then the damaged one is where it was.
    """
    assert (copied_to / database.name).exists()
    source = _Source(database, key)
    partial = database.with_name(f"{database.name}.salvaged")
    for path in _with_wal(partial):
        path.unlink(missing_ok=True)
    try:
        schema = _schema(source)
        if schema is None:
            return None
        create_file(partial)
        engine = make_write_engine(lambda: connect_for_writing(partial, key))
        upgrade(engine, schema, migrations_folder())
        engine.dispose()
        with closing(connect_for_writing(partial, key)) as target:
            saved = _copy_tables(source, target)
            target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            sequence = read_sequence(target)
            if not check_file(partial, target):
                raise OSError("salvaged copy not good")
        source.close()
        sync_file(partial)
        for path in _with_wal(database)[1:]:
            path.unlink(missing_ok=True)  # it lies in the copy; beside the new database it would spoil that
        os.replace(partial, database)
        sync_folder(database.parent)
        HighWater(database, lambda: key).restart(Mark(sequence))
    finally:
        source.close()
        for path in _with_wal(partial):
            path.unlink(missing_ok=True)
    return saved


def _schema(source: _Source) -> int | None:
    """Return the schema that a database has, when it is one of ours that can be read at all."""
    try:
        ((application,),) = source.rows("PRAGMA application_id")
        ((schema,),) = source.rows("PRAGMA user_version")
        source.rows("SELECT * FROM sqlite_master")  # without the names of the tables there is nothing to go by
    except _Damaged:
        return None
    known = (migrations_folder() / "versions").glob(f"v{revision_of(schema)}_*.py")
    return int(schema) if application == APPLICATION_ID and any(known) else None


def _copy_tables(source: _Source, target: DbConnection) -> Salvaged:
    saved = lost = 0
    names = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'alembic_version'"
    )
    target.execute("PRAGMA foreign_keys=OFF")
    for (table,) in target.execute(names).fetchall():
        columns = [row[1] for row in target.execute(f'PRAGMA table_info("{table}")').fetchall()]
        listed = ", ".join(f'"{column}"' for column in columns)
        marks = ", ".join("?" for _ in columns)
        insert = f'INSERT OR REPLACE INTO "{table}" ({listed}) VALUES ({marks})'  # noqa: S608 our own tables
        target.execute("BEGIN")
        count = 0
        numbers = _numbers(source, target, table)
        before = source.met_damage
        for row in _rows(source, f'SELECT rowid, {listed} FROM "{table}"', numbers):  # noqa: S608 our own tables
            count += target.execute(insert, row[1:]).rowcount
        target.execute("COMMIT")
        saved += count
        some = source.met_damage > before and not numbers  # how many, nothing tells
        lost += 1 if some else max(0, len(numbers) - count)
    return Salvaged(saved, lost)


def _numbers(source: _Source, target: DbConnection, table: str) -> list[int]:
    """Return the numbers of all rows, in order, from the first index that can still be read; none without one."""
    for index in target.execute(f'PRAGMA index_list("{table}")').fetchall():
        try:
            found = source.rows(f'SELECT rowid FROM "{table}" INDEXED BY "{index[1]}"')  # noqa: S608 our own tables
        except _Damaged:
            continue
        return sorted(number for (number,) in found)
    return []


def _rows(source: _Source, select: str, numbers: Sequence[int]) -> Iterator[Row]:
    """Yield every row that can be read: forwards to a damaged page, backwards to it, and one by one in between."""
    end = None
    last = -(1 << 62)
    for row in _run(source, select, last):
        if row is None:
            break
        last = row[0]
        yield row
    else:
        return
    for row in _run(source, select, last, "DESC"):
        if row is None:
            break
        end = row[0]
        yield row
    blind = range(max(last, 0) + 1, max(last, 0) + 1 + _BLIND_PROBES if end is None else end)
    between = [number for number in numbers if number > last and (end is None or number < end)] or blind
    for number in between[:_MOST_PROBES]:
        try:
            yield from source.rows(f"{select} WHERE rowid = ?", (number,))
        except _Damaged:
            continue


def _run(source: _Source, select: str, after: int, order: str = "ASC") -> Iterator[Row | None]:
    """Yield rows in order, many at once while that goes well; None at a damaged page, and then no more."""
    low, high, size = after, 1 << 62, _BATCH
    while True:
        try:
            found = source.rows(
                f"{select} WHERE rowid > ? AND rowid < ? ORDER BY rowid {order} LIMIT {size}", (low, high)
            )
        except _Damaged:
            if size == 1:
                yield None
                return
            size = 1
            continue
        if not found:
            return
        yield from found
        if order == "ASC":
            low = found[-1][0]
        else:
            high = found[-1][0]


def _with_wal(path: Path) -> list[Path]:
    return [path, *(path.with_name(f"{path.name}-{kind}") for kind in ("wal", "shm"))]
