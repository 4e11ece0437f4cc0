"""Verified copies: a folder with the database and its key file, which opens like the store itself."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.disk import sync_file, sync_folder
from vertrouwen_desktop.store.engine import DbConnection, connect, connect_for_reading, create_file
from vertrouwen_desktop.store.header import KEYS, KEYS_NEW, KEYS_TWIN, KeysDamaged, KeysNewer, parsed
from vertrouwen_desktop.store.high_water import read_sequence
from vertrouwen_desktop.store.keyslots import belongs

DATABASE = "store.db"
_PARTIAL = ".partial"


def copy_store(folder: Path, key: bytearray, target: Path) -> Path:
    """Copy the store in `folder` to the new folder `target`, and return it once the copy was opened and checked.

    Until then it is called `*.partial`. Raises KnownError when the copy could not be made or is not good.
    """
    partial = target.with_name(f"{target.name}.{secrets.token_hex(4)}{_PARTIAL}")
    try:
        partial.mkdir(parents=True, exist_ok=False)
        try:
            _fill(folder, key, partial)
            os.replace(partial, target)
            sync_folder(target.parent)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    except (sqlcipher.Error, OSError):
        raise KnownError(
            "De reservekopie is niet gelukt. Er is niets gewijzigd. Maak ruimte op de schijf, of kies een andere map."
        ) from None
    return target


def _fill(folder: Path, key: bytearray, partial: Path) -> None:
    database = partial / DATABASE
    create_file(database)
    with closing(_reading(folder / DATABASE, key)) as source:
        source.execute("BEGIN")  # one moment, for the copy and for the counts, whoever writes meanwhile
        before = (read_sequence(source), count_rows(source))
        with closing(connect(database, key)) as copy:
            source.backup(copy)
    with closing(connect(database, key)) as copy:
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        damage = copy.execute("PRAGMA cipher_integrity_check").fetchall()
        quick = copy.execute("PRAGMA quick_check").fetchall()
        same = (read_sequence(copy), count_rows(copy)) == before
    if damage or quick != [("ok",)] or not same:
        raise OSError("copy not good")
    raw = _key_file(folder, key)
    for name in (KEYS, KEYS_TWIN):
        (partial / name).write_bytes(raw)
    for path in partial.iterdir():
        sync_file(path)
    sync_folder(partial)


def _key_file(folder: Path, key: bytearray) -> bytes:
    """Return the key file, its twin, or one that waits to take their place: the one that has this data key in it."""
    for name in (KEYS, KEYS_TWIN, KEYS_NEW):
        try:
            raw = (folder / name).read_bytes()
            if belongs(parsed(raw), key):
                return raw
        except (KeysDamaged, KeysNewer, FileNotFoundError):
            continue
    raise OSError("no key file for this key")


def _reading(path: Path, key: bytearray) -> DbConnection:
    try:
        connection = connect(path, key)
        connection.execute("PRAGMA query_only=ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.Error:
        return connect_for_reading(path, key)
    return connection


def count_rows(connection: DbConnection) -> dict[str, int]:
    """Return the number of rows of every table."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    counts: dict[str, int] = {}
    for (name,) in tables:
        quoted = name.replace('"', '""')
        (counts[name],) = connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()  # noqa: S608 our own tables
    return counts
