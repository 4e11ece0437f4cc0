"""Puts a backup back: looked at first, copied beside the store, which is then set aside and stays."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.live_lesson import Status
from vertrouwen_desktop.store.backup_list import Backup, store_id
from vertrouwen_desktop.store.checks import check_file
from vertrouwen_desktop.store.copy import DATABASE, copy_store, count_rows
from vertrouwen_desktop.store.disk import sync_file, sync_folder
from vertrouwen_desktop.store.engine import connect_for_reading, inspect
from vertrouwen_desktop.store.header import KEYS
from vertrouwen_desktop.store.keyfile import read_outbox_key, unlock
from vertrouwen_desktop.store.migrate import needs_upgrade
from vertrouwen_desktop.store.outbox import OUTBOX
from vertrouwen_desktop.store.tables import SCHEMA

_INCOMING = ".incoming"
_ASIDE = "-before-"


@dataclass(frozen=True, slots=True)
class Preview:
    """What is in a backup, to look at before it is put back.

    Attributes:
        lessons: How many lessons were given to the end.
        other_store: It is not a backup of the store that is here now.
        other_passwords: Who could open it then is not who can open the store now.
    """

    made_at: datetime
    classes: int
    pupils: int
    lessons: int
    other_store: bool
    other_passwords: bool


def open_backup(backup: Backup, password: str) -> bytearray:
    """Return the data key of a backup; takes half a second. Raises KnownError."""
    return unlock(backup.path, password).keys.data


def preview(backup: Backup, key: bytearray, store: Path) -> Preview:
    """Check a backup wholly and say what is in it, without changing a byte. Raises KnownError."""
    database = backup.path / DATABASE
    needs_upgrade(inspect(database, key), SCHEMA)
    try:
        with closing(connect_for_reading(database, key)) as connection:
            if not check_file(database, connection):
                raise _damaged()
            counts = count_rows(connection)
            ended = "SELECT count(*) FROM lesson_run WHERE status = ?"
            (lessons,) = connection.execute(ended, (Status.ENDED.value,)).fetchone()
    except (sqlcipher.Error, OSError):
        raise _damaged() from None
    return Preview(
        made_at=backup.made_at,
        classes=counts.get("school_class", 0),
        pupils=counts.get("pupil", 0),
        lessons=lessons,
        other_store=store_id(store) not in ("", backup.store_id),
        other_passwords=_bytes(store / KEYS) not in (b"", _bytes(backup.path / KEYS)),
    )


def restore(backup: Backup, key: bytearray, store: Path, now: datetime) -> Path | None:
    """Put a backup in the place of the store, which must be closed; return where the store was set aside.

    Nothing is overwritten or deleted. Killed at any moment, `finish_restore` leaves the one or the other. Raises
    KnownError, and then the store is as it was.
    """
    preview(backup, key, store)
    incoming = _incoming(store)
    finish_restore(store)
    try:
        copy_store(backup.path, key, incoming)
        _bring_outbox(store, incoming)
        aside = _set_aside(store, now)
        incoming.rename(store)
        sync_folder(store.parent)
    except OSError:
        finish_restore(store)
        raise KnownError(
            "Terugzetten is niet gelukt. Er is niets gewijzigd. Sluit andere programma's, maak ruimte op de schijf "
            "en probeer het opnieuw."
        ) from None
    return aside


def finish_restore(store: Path) -> None:
    """Finish a restore that was cut off: to be called before looking whether there is a store. Raises nothing."""
    incoming = _incoming(store)
    try:
        if incoming.exists() and not store.exists():
            incoming.rename(store)
            sync_folder(store.parent)
        elif incoming.exists():
            shutil.rmtree(incoming)  # only a copy; the backup and the store are where they were
        for partial in store.parent.glob(f"{incoming.name}.*.partial"):
            shutil.rmtree(partial)
    except OSError:
        return


def _incoming(store: Path) -> Path:
    return store.with_name(f"{store.name}{_INCOMING}")


def _set_aside(store: Path, now: datetime) -> Path | None:
    if not store.exists():
        return None
    name = f"{store.name}{_ASIDE}{now.astimezone(UTC):%Y-%m-%d-%H%M%S}"
    aside, number = store.with_name(name), 1
    while aside.exists():
        number += 1
        aside = store.with_name(f"{name}-{number}")
    store.rename(aside)
    return aside


def _bring_outbox(store: Path, incoming: Path) -> None:
    """Take along what was kept while the store was locked, if the backup can open it: it is newer than the backup."""
    try:
        mine = bytes(read_outbox_key(store)) == bytes(read_outbox_key(incoming))
    except KnownError:
        return
    if not mine or not (store / OUTBOX).is_dir():
        return
    shutil.copytree(store / OUTBOX, incoming / OUTBOX)
    for path in (incoming / OUTBOX).iterdir():
        sync_file(path)
    for folder in (incoming / OUTBOX, incoming):
        sync_folder(folder)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _damaged() -> KnownError:
    return KnownError("Deze reservekopie is beschadigd. Er is niets gewijzigd. Kies een andere.")
