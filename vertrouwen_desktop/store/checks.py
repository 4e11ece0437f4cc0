"""Is the store whole? A quick look at each opening, and all pages once a day or after an end that was not clean."""

from __future__ import annotations

import logging
import time
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher

from vertrouwen_desktop.store.engine import connect, connect_for_reading
from vertrouwen_desktop.store.high_water import NO_DIGEST, HighWater, Mark, digest_of, read_sequence

EVERY: Final = timedelta(days=1)
_AGAIN_S = 0.2
_BROKEN: Final = [("damaged",)]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """What the high-water mark tells at an opening.

    Attributes:
        mark: Where the mark begins anew.
        clean: The store was closed as it should be, and not touched since.
    """

    mark: Mark
    clean: bool = False

    @property
    def sentence(self) -> str:
        """What the adults have to know; empty when nothing is wrong."""
        lost = self.mark.lost
        if lost:
            what = (
                "Het laatste dat bewaard was, ontbreekt"
                if lost == 1
                else f"De laatste {lost} bewaarde dingen ontbreken"
            )
            return f"{what}. Is een bestand gewist of teruggezet? Zet een reservekopie terug, of ga hiermee verder."
        if self.mark.changed:
            return "De gegevens zijn buiten Vertrouwen om veranderd. Laat ze nakijken, of zet een reservekopie terug."
        return ""


@dataclass(frozen=True, slots=True)
class Damage:
    """What a check of all pages found: `pages` is how many are damaged, 0 when only their content does not fit."""

    pages: int

    @property
    def sentence(self) -> str:
        return (
            "Een deel van de gegevens is beschadigd. Open Herstelhulp, of zet een reservekopie terug. "
            "Er is niets gewijzigd."
        )


def look(database: Path, key: bytearray, mark: HighWater) -> Look:
    """Compare the database with its mark, before anything is written; changes nothing and raises nothing.

    A database that cannot be read is not told here (`engine.inspect` does).
    """
    before = mark.read()
    digest = digest_of(database) if before is not None and before.digest != NO_DIGEST else None
    try:
        with closing(connect_for_reading(database, key)) as connection:
            sequence = read_sequence(connection)
            (schema,) = connection.execute("PRAGMA user_version").fetchone()
    except (sqlcipher.Error, OSError):
        return Look(before or Mark())
    if before is None:
        return Look(Mark(sequence))
    missing = max(0, before.sequence - sequence)
    same = sequence == before.sequence and schema == before.schema
    changed = digest is not None and same and digest != before.digest
    if missing or changed:
        _log.warning("checks: missing=%d changed=%d", missing, changed)
    now = replace(before, sequence=sequence, lost=before.lost + missing, changed=int(changed or before.changed))
    return Look(now, clean=digest is not None and digest == before.digest)


def is_due(found: Look, now: datetime) -> bool:
    """Return whether all pages should be looked at: once a day, and after an end that was not clean."""
    age_s = now.timestamp() - found.mark.checked_at
    return not found.clean or age_s < 0 or age_s >= EVERY.total_seconds()


def check_all(database: Path, key: bytearray) -> Damage | None:
    """Look at every page; takes seconds, may run beside the writer, and changes nothing. Raises sqlcipher3's errors.

    A page that is just being written may look damaged for a moment; only what is found twice is told.
    """
    first = _damage(database, key)
    if first is None:
        return None
    time.sleep(_AGAIN_S)
    return _damage(database, key)


def _damage(database: Path, key: bytearray) -> Damage | None:
    # A connection that read a bad page stays bad: a new one for each look.
    with closing(connect(database, key)) as connection:
        # First, else pages of a checkpoint that was cut off look damaged; it reads the schema's pages.
        if _rows(connection, "PRAGMA wal_checkpoint(TRUNCATE)") == _BROKEN:
            return Damage(1)
        connection.execute("PRAGMA query_only=ON")
        pages = _rows(connection, "PRAGMA cipher_integrity_check")
        if pages:
            return Damage(len(pages))
        return None if _rows(connection, "PRAGMA integrity_check(1)") == [("ok",)] else Damage(0)


def check_file(database: Path, connection: Any) -> bool:
    """Return whether a database that nobody writes to is whole; its raw pages only when nothing is in its WAL."""
    wal = database.with_name(f"{database.name}-wal")
    raw_is_all = not wal.exists() or wal.stat().st_size == 0
    if raw_is_all and _rows(connection, "PRAGMA cipher_integrity_check"):
        return False
    return _rows(connection, "PRAGMA quick_check") == [("ok",)]


def _rows(connection: Any, statement: str) -> list[Any]:
    try:
        return list(connection.execute(statement).fetchall())
    except sqlcipher.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            return _BROKEN
        raise
