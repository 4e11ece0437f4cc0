"""Keeps records in the encrypted database, in one thread, in order (docs/decisions/0003)."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.ports import KeepingChanged, Trouble
from vertrouwen_desktop.domain.records import AnyRecord
from vertrouwen_desktop.store import rows
from vertrouwen_desktop.store.disk import Ballast, is_full
from vertrouwen_desktop.store.engine import Connect, DbConnection, make_write_engine
from vertrouwen_desktop.store.high_water import HighWater, raise_sequence
from vertrouwen_desktop.store.keeping import NotKept, QueueKeeper, Rhythm
from vertrouwen_desktop.store.tables import SCHEMA

_log = logging.getLogger(__name__)


def trouble_of(error: Exception, folder: Path) -> Trouble:
    """Return what is in the way, from the database's error code and the state of the disk."""
    name = getattr(getattr(error, "orig", None), "sqlite_errorname", "") or ""
    if name == "SQLITE_FULL":
        return Trouble.DISK_FULL
    if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")) and is_full(folder):
        return Trouble.DISK_FULL
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM")):
        return Trouble.READ_ONLY
    if name.startswith("SQLITE_CANTOPEN") and folder.is_dir() and not os.access(folder, os.W_OK):
        return Trouble.READ_ONLY
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Trouble.SLOW
    return Trouble.OTHER


class _DatabaseSink:
    """One transaction per batch; after any error the connection is closed and another one made."""

    def __init__(self, path: Path, connect: Connect, ballast: Ballast, mark: HighWater | None) -> None:
        self._path = path
        self._connect = connect
        self._ballast = ballast
        self._mark = mark
        self._file: tuple[int, int] | None = None
        self._turn = threading.Lock()
        self._engine: Engine = make_write_engine(self._open)

    def write(self, batch: Sequence[rows.Item]) -> None:
        with self._turn:
            try:
                self._commit(batch)
            except NotKept as error:
                if error.trouble is not Trouble.DISK_FULL or not self._ballast.release():
                    raise
                _log.info("writer: ballast released")
                self._commit(batch)

    def tidy(self) -> None:
        """Bring the WAL into the database, so that a damaged or lost WAL cannot cost much; see to the ballast."""
        with self._turn:
            self._checkpoint()
        self._ballast.restore()

    def look(self) -> None:
        """See whether the file that was opened is still there, when there has long been nothing to write."""
        try:
            if self._file is not None:
                self._expect_same_file()
        except OSError as error:
            self._engine.dispose()
            raise NotKept(trouble_of(error, self._path.parent)) from None

    def close(self) -> None:
        with self._turn:
            self._checkpoint()
            self._engine.dispose()
        if self._mark is not None:
            self._mark.closed(SCHEMA)

    @contextmanager
    def paused(self, timeout_s: float) -> Iterator[None]:
        """Let go of the file for a while; batches wait. Raises KnownError when a batch takes too long to finish."""
        if not self._turn.acquire(timeout=timeout_s):
            raise KnownError("De schijf is nu te druk. Er is niets gewijzigd. Probeer het straks opnieuw.")
        try:
            self._checkpoint()
            self._engine.dispose()
            yield
        finally:
            self._turn.release()

    def _open(self) -> DbConnection:
        status = self._path.stat()
        self._file = (status.st_dev, status.st_ino)
        return self._connect()

    def _commit(self, batch: Sequence[rows.Item]) -> None:
        try:
            with self._engine.begin() as connection:
                for item in batch:
                    rows.write(connection, item)
                sequence = raise_sequence(connection, len(batch))
            self._expect_same_file()
        except (SQLAlchemyError, OSError) as error:
            trouble = trouble_of(error, self._path.parent)
            self._engine.dispose()
            raise NotKept(trouble) from None
        if self._mark is not None:
            self._mark.raised(sequence)

    def _expect_same_file(self) -> None:
        # Elsewhere than on Windows, writing to a file that was deleted or replaced succeeds, and is lost.
        status = self._path.stat()
        if (status.st_dev, status.st_ino) != self._file:
            raise FileNotFoundError

    def _checkpoint(self) -> None:
        try:
            connection = self._engine.raw_connection()
            try:
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                connection.close()
        except (sqlcipher.Error, SQLAlchemyError, OSError):
            _log.info("writer: no checkpoint")  # nothing is lost by it; the next one does it
            self._engine.dispose()


class StoreKeeper(QueueKeeper[rows.Item]):
    """Keeps the promises of `domain.ports.Keeper` in the database at `path`."""

    def __init__(
        self,
        path: Path,
        connect: Connect,
        ballast: Ballast,
        on_change: KeepingChanged,
        rhythm: Rhythm = Rhythm(),
        mark: HighWater | None = None,
    ) -> None:
        self._database = _DatabaseSink(path, connect, ballast, mark)
        super().__init__(self._database, on_change, rhythm, "store-writer")

    def keep(self, record: AnyRecord) -> None:
        self.give(record)

    def paused(self, timeout_s: float) -> AbstractContextManager[None]:
        """Let go of the database for as long as this is entered; what is given meanwhile waits in memory.

        Raises KnownError when the disk does not finish in time what it is at.
        """
        return self._database.paused(timeout_s)

    def keep_setting(self, setting: rows.Setting) -> None:
        self.give(setting)
