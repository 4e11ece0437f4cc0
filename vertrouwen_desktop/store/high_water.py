"""The high-water mark: how far the store had come, in a small file beside it, so that nothing is lost in silence.

A WAL that was deleted or damaged, or a database that was put back by hand, leaves a store that is older and yet whole:
SQLite finds nothing wrong. The mark knows better. It is written after each COMMIT, without waiting for the disk: after
a kill or a power cut it may be behind the database, and is never ahead of it. A mark that is damaged or missing says
nothing. While the store is closed the mark also holds a digest of the database, which tells a single older page.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import os
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Integer, String, cast
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from vertrouwen_desktop.store.tables import SettingRow

SEQUENCE = "sequence"
"""The setting that counts what was kept, raised in the transaction that keeps it."""

DIGEST_BYTES: Final = 32
NO_DIGEST: Final = bytes(DIGEST_BYTES)
LARGEST_DIGESTED_BYTES = 128 << 20
"""A larger database is closed without a digest: closing has to stay quick."""

_HEAD: Final = b"VTRWMRK1"
_FIELDS: Final = struct.Struct(">8sQQQQQ32s")
_SIZE: Final = _FIELDS.size + DIGEST_BYTES
_log = logging.getLogger(__name__)

Key = Callable[[], bytearray]


@dataclass(frozen=True, slots=True)
class Mark:
    """How far the store had come.

    Attributes:
        sequence: How many records were kept, ever.
        schema: Number of the schema that the digest is of.
        lost: How many records an opening found missing, and nobody took note of yet.
        changed: 1 when an opening found the database changed from outside, and nobody took note of it yet.
        checked_at: When all pages were last found whole, in seconds of the wall clock; 0 for never.
        digest: Of the whole database, once it is closed; zeros while it is open.
    """

    sequence: int = 0
    schema: int = 0
    lost: int = 0
    changed: int = 0
    checked_at: int = 0
    digest: bytes = NO_DIGEST


class HighWater:
    """The mark of the database at `database`; its methods may be called from any thread, and raise nothing.

    `key` is asked at each write, so that the mark follows when the data key is replaced.
    """

    def __init__(self, database: Path, key: Key) -> None:
        self._path = mark_path(database)
        self._database = database
        self._key = key
        self._lock = threading.Lock()
        self._mark = Mark()

    def read(self) -> Mark | None:
        """Return what the file says; None when it says nothing that can be trusted."""
        try:
            with open(self._path, "rb") as file:
                data = file.read(_SIZE + 1)
        except OSError:
            return None
        body, mac = data[: _FIELDS.size], data[_FIELDS.size :]
        if len(data) != _SIZE or not hmac.compare_digest(self._mac(body), mac) or not body.startswith(_HEAD):
            return None
        return Mark(*_FIELDS.unpack(body)[1:])

    def restart(self, mark: Mark) -> None:
        """Begin anew from `mark`, with the database open; on the disk before this returns."""
        with self._lock:
            self._mark = replace(mark, digest=NO_DIGEST)
            self._write(durable=True)

    def raised(self, sequence: int) -> None:
        """Note that the database has come to `sequence`; call it after COMMIT."""
        with self._lock:
            self._mark = replace(self._mark, sequence=sequence, digest=NO_DIGEST)
            self._write()

    def checked(self, at_s: float) -> None:
        """Note that all pages were found whole."""
        with self._lock:
            self._mark = replace(self._mark, checked_at=max(0, int(at_s)))
            self._write()

    def accepted(self) -> None:
        """Note that an adult has read what is missing, and goes on without it."""
        with self._lock:
            self._mark = replace(self._mark, lost=0, changed=0)
            self._write(durable=True)

    def closed(self, schema: int) -> None:
        """Note what the database looks like now that its last connection is closed."""
        digest = digest_of(self._database)
        if digest is not None:
            with self._lock:
                self._mark = replace(self._mark, schema=schema, digest=digest)
                self._write()

    def _write(self, *, durable: bool = False) -> None:
        body = _FIELDS.pack(_HEAD, *(getattr(self._mark, name) for name in Mark.__slots__))
        try:
            # In place: smaller than a sector, and one that is torn all the same says nothing.
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            try:
                os.write(handle, body + self._mac(body))
                if durable:
                    os.fsync(handle)
            finally:
                os.close(handle)
        except OSError:
            _log.info("mark: not written; it is behind, which is harmless")

    def _mac(self, body: bytes) -> bytes:
        key = hashlib.blake2b(b"high-water mark", key=self._key(), digest_size=DIGEST_BYTES).digest()
        return hashlib.blake2b(body, key=key, digest_size=DIGEST_BYTES).digest()


def mark_path(database: Path) -> Path:
    return database.with_suffix(".hwm")


def digest_of(database: Path) -> bytes | None:
    """Return a digest of the whole file; None while something waits in its WAL, or when it is very large."""
    wal = database.with_name(f"{database.name}-wal")
    try:
        if wal.exists() and wal.stat().st_size > 0:
            return None
        if database.stat().st_size > LARGEST_DIGESTED_BYTES:
            return None
        with open(database, "rb") as file:
            return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=DIGEST_BYTES)).digest()
    except OSError:
        return None


def raise_sequence(connection: Connection, by: int) -> int:
    """Count `by` records that are being kept, in the transaction that keeps them; return the count."""
    value = cast(cast(col(SettingRow.value), Integer) + by, String)
    statement = insert(SettingRow).values(key=SEQUENCE, value=str(by), stamp=0)
    raised = statement.on_conflict_do_update(index_elements=["key"], set_={"value": value})
    return int(connection.execute(raised.returning(col(SettingRow.value))).scalar_one())


def read_sequence(connection: Any) -> int:
    """Return the count behind a connection of sqlcipher3; 0 when nothing was counted. Raises its errors."""
    try:
        row = connection.execute("SELECT value FROM setting WHERE key = ?", (SEQUENCE,)).fetchone()
    except sqlcipher.OperationalError as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_ERROR":
            return 0  # no such table
        raise
    return 0 if row is None or not str(row[0]).isdecimal() else int(row[0])
