"""Opens the encrypted database: the one place that knows its settings (docs/decisions/0003)."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, Pool, QueuePool

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.secret import raw_key_text, wipe

APPLICATION_ID: Final = 0x56545257  # "VTRW"
SAFE_SQLITE: Final = (3, 51, 3)
"""Older ones can damage a database in WAL mode when two connections are open (WAL-reset bug)."""

BUSY_S: Final = 5.0
_PLAIN_HEADER: Final = b"SQLite format 3\0"
_PRAGMAS: Final = (
    "cipher_memory_security=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    "checkpoint_fullfsync=ON",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "temp_store=MEMORY",
    "wal_autocheckpoint=200",
)
_READ_PRAGMAS: Final = ("cipher_memory_security=ON", "trusted_schema=OFF", "cell_size_check=ON", "temp_store=MEMORY")

DbConnection = Any
"""A connection of sqlcipher3, which has no types."""

Connect = Callable[[], DbConnection]


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a database says of itself: schema number, and alembic's revision (empty when there is none)."""

    schema: int
    revision: str


def check_library(version: tuple[int, ...] = sqlcipher.sqlite_version_info) -> None:
    """Refuse a SQLite that can damage the store, and silence SQLCipher's own messages on stderr."""
    if version < SAFE_SQLITE:
        raise KnownError("Deze installatie bewaart gegevens niet veilig. Installeer Vertrouwen opnieuw.")
    with closing(sqlcipher.connect(":memory:")) as connection:
        connection.execute("PRAGMA cipher_log_level=NONE")  # process-wide; must come before the first failing read


def connect(path: Path, key: bytearray, mode: str = "rw") -> DbConnection:
    """Connect to an existing file; `mode` is SQLite's: rw, ro or ro&immutable=1. Raises sqlcipher3's errors."""
    uri = f"file:{quote(path.absolute().as_posix())}?mode={mode}"
    connection = sqlcipher.connect(uri, uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
    text = raw_key_text(key)
    try:
        connection.set_key(text)
    except sqlcipher.Error:
        connection.close()
        raise
    finally:
        wipe(text)
    return connection


def connect_for_writing(path: Path, key: bytearray) -> DbConnection:
    return _set(connect(path, key), _PRAGMAS)


def connect_for_reading(path: Path, key: bytearray) -> DbConnection:
    """Connect without writing: also on a full disk and in a read-only folder, when nothing waits in the WAL."""
    if not _has_wal(path):
        return _set(connect(path, key, "ro&immutable=1"), _READ_PRAGMAS)
    return _set(connect(path, key, "ro"), _READ_PRAGMAS)


def _set(connection: DbConnection, pragmas: tuple[str, ...]) -> DbConnection:
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def _has_wal(path: Path) -> bool:
    wal = path.with_name(f"{path.name}-wal")
    return wal.exists() and wal.stat().st_size > 0


def make_write_engine(connect: Connect) -> Engine:
    """Return the engine of the one thread that writes; every transaction takes the write lock at once."""
    engine = make_engine(connect)
    event.listen(engine, "begin", _begin_immediate)  # a read that turns into a write fails at once otherwise
    return engine


def make_read_engine(path: Path, key: bytearray) -> Engine:
    """Return an engine for any thread that cannot change anything."""
    # No pool: one read-only look at a read-only disk, left open, would hold the writer to read-only when it is mended.
    return make_engine(lambda: _set(connect(path, key), (*_READ_PRAGMAS, "query_only=ON")), NullPool)


def make_engine(connect: Connect, pool: type[Pool] = QueuePool) -> Engine:
    """Return an engine over `connect`, of at most one pooled connection, that says no values in its errors."""
    size = {"pool_size": 1, "max_overflow": 0} if pool is QueuePool else {}
    return create_engine("sqlite://", creator=connect, module=sqlcipher, poolclass=pool, hide_parameters=True, **size)


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def create_file(path: Path) -> None:
    """Make the empty file that a new database begins with; raises FileExistsError rather than touch another one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def inspect(path: Path, key: bytearray) -> Stamp:
    """Read who made `path`, and check it, without changing a byte; raises KnownError when it is not ours or damaged."""
    _refuse_strange(path)
    try:
        with closing(connect_for_reading(path, key)) as connection:
            application = _one(connection, "PRAGMA application_id")
            if application != APPLICATION_ID:
                raise _foreign()
            stamp = Stamp(int(_one(connection, "PRAGMA user_version")), _revision(connection))
            if _one(connection, "PRAGMA quick_check(1)") != "ok":
                raise _damaged()
            return stamp
    except sqlcipher.Error as error:
        raise _explained(error) from None


def _refuse_strange(path: Path) -> None:
    try:
        with open(path, "rb") as file:
            header = file.read(len(_PLAIN_HEADER))
    except FileNotFoundError:
        raise KnownError(
            f"De gegevens ontbreken ({path.name}). Zet ze terug uit een reservekopie, of kies een andere map."
        ) from None
    except OSError:
        raise KnownError(
            "De gegevens kunnen niet gelezen worden. Sluit andere programma's en probeer het opnieuw."
        ) from None
    if header in (b"", _PLAIN_HEADER):
        raise _foreign()


def _one(connection: DbConnection, statement: str) -> Any:
    row = connection.execute(statement).fetchone()
    return None if row is None else row[0]


def _revision(connection: DbConnection) -> str:
    if _one(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'") == 0:
        return ""
    return str(_one(connection, "SELECT version_num FROM alembic_version") or "")


def _explained(error: sqlcipher.Error) -> KnownError:
    name = getattr(error, "sqlite_errorname", "")
    if name == "SQLITE_NOTADB":
        return _foreign()
    if name.startswith("SQLITE_CORRUPT"):
        return _damaged()
    return KnownError("De gegevens kunnen niet gelezen worden. Maak ruimte op de schijf en probeer het opnieuw.")


def _foreign() -> KnownError:
    return KnownError(
        "Dit zijn niet de gegevens die bij dit wachtwoord horen, of ze zijn beschadigd. Er is niets gewijzigd. "
        "Zet een reservekopie terug."
    )


def _damaged() -> KnownError:
    return KnownError("De gegevens zijn beschadigd. Er is niets gewijzigd. Zet een reservekopie terug.")
