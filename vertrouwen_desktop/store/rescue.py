"""Herstelhulp: what is wrong with a store that does not open, and what can be done, one step at a time.

Nothing is thrown away: what is damaged is first copied to `quarantine/`. Each step says in plain words what it did.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import SQLAlchemyError

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.backup_list import QUARANTINE, Backup
from vertrouwen_desktop.store.backup_restore import open_backup, preview, restore
from vertrouwen_desktop.store.checks import check_all
from vertrouwen_desktop.store.copy import DATABASE
from vertrouwen_desktop.store.disk import sync_file, sync_folder, write_atomically
from vertrouwen_desktop.store.engine import inspect
from vertrouwen_desktop.store.header import KEYS, KEYS_NEW, KEYS_TWIN, MAX_BYTES, KeysDamaged, KeysNewer, parsed
from vertrouwen_desktop.store.keyfile import unlock
from vertrouwen_desktop.store.rotation import fits
from vertrouwen_desktop.store.salvage import Salvaged, salvage

_PAGE_BYTES: Final = 4096
_PLAIN: Final = b"SQLite format 3\0"
_log = logging.getLogger(__name__)


class Step(StrEnum):
    """What can be done, in this order."""

    KEYS = "keys"
    CHECK = "check"
    SALVAGE = "salvage"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class Finding:
    """What can be seen without a password.

    Attributes:
        sentence: What is wrong; empty when nothing can be seen.
        remedy: What to do about it.
        step: The step to begin with; None when none can help.
    """

    sentence: str
    remedy: str
    step: Step | None


@dataclass(frozen=True, slots=True)
class Report:
    """What a step did.

    Attributes:
        done: The store opens now.
        next: What to try when it does not; None when nothing is left.
    """

    step: Step
    done: bool
    sentence: str
    next: Step | None = None


def examine(folder: Path) -> Finding:
    """Look at the files of a store, without a password and without changing anything."""
    states = [_key_state(folder / name) for name in (KEYS, KEYS_TWIN)]
    if "newer" in states:
        return Finding(
            "Deze gegevens zijn gemaakt met een nieuwere versie van Vertrouwen.", "Installeer de nieuwste versie.", None
        )
    if "good" not in states and not (folder / DATABASE).exists():
        return Finding("In deze map staan geen gegevens van Vertrouwen.", "Zet een reservekopie terug.", Step.BACKUP)
    if "good" not in states:
        what = "ontbreekt" if set(states) == {"missing"} else "is beschadigd"
        return Finding(f"Het sleutelbestand {what}.", "Haal het uit een reservekopie.", Step.KEYS)
    if states != ["good", "good"]:
        return Finding("Het sleutelbestand is beschadigd, maar zijn tweeling is goed.", "Herstel het.", Step.KEYS)
    what = _database_state(folder / DATABASE)
    if what:
        step = Step.SALVAGE if "afgebroken" in what else Step.BACKUP
        remedy = "Red wat er te redden is." if step is Step.SALVAGE else "Zet een reservekopie terug."
        return Finding(what, remedy, step)
    return Finding("", "Kijk alle gegevens na.", Step.CHECK)


def rescue(folder: Path, step: Step, password: str, backups: Sequence[Backup], now: datetime) -> Report:
    """Take one step; seconds, with the store closed. `backups` newest first.

    Raises KnownError (wrong password, full disk), and then nothing was changed.
    """
    try:
        if step is Step.KEYS:
            return _mend_keys(folder, password, backups, now)
        if step is Step.CHECK:
            return _check(folder, _key(folder, password), now)
        if step is Step.SALVAGE:
            return _salvage(folder, _key(folder, password), now)
        return _restore_newest(folder, password, backups, now)
    except (OSError, SQLAlchemyError, sqlcipher.Error):
        _log.warning("rescue: failed=%s", step.value)
        raise KnownError(
            "Dit is niet gelukt. Maak ruimte op de schijf, sluit andere programma's en probeer het opnieuw."
        ) from None


def _mend_keys(folder: Path, password: str, backups: Sequence[Backup], now: datetime) -> Report:
    """Take the twin, which needs no password; else the first key file in a backup that opens this database."""
    tried: set[bytes] = set()
    for path in [folder / KEYS, folder / KEYS_TWIN, *(one.path / KEYS for one in backups)]:
        raw = path.read_bytes() if _key_state(path) == "good" else b""
        if not raw or raw in tried:
            continue
        tried.add(raw)
        if path.parent == folder or (password and _opens(folder, path.parent, password)):
            _set_aside(folder, now, [folder / name for name in (KEYS, KEYS_TWIN, KEYS_NEW)])
            for name in (KEYS_TWIN, KEYS):
                write_atomically(folder / name, raw)
            done = not _database_state(folder / DATABASE)
            return Report(Step.KEYS, done, "Het sleutelbestand is hersteld. Kijk nu de gegevens na.", Step.CHECK)
    if not password and backups:
        return Report(Step.KEYS, False, "Typ je wachtwoord: dan zoekt Vertrouwen de sleutel in de reservekopieën.")
    sentence = "In geen enkele reservekopie staat een sleutelbestand dat met dit wachtwoord bij deze gegevens past."
    return Report(Step.KEYS, False, sentence, Step.BACKUP)


def _check(folder: Path, key: bytearray, now: datetime) -> Report:
    database = folder / DATABASE
    if (what := _database_state(database)) and "afgebroken" not in what:
        return Report(Step.CHECK, False, what, Step.BACKUP)
    if _wal(database):
        _set_aside(folder, now, _files(database))
    try:
        inspect(database, key)
        damage = check_all(database, key)
    except KnownError as error:
        return Report(Step.CHECK, False, str(error), Step.SALVAGE)
    if damage is not None:
        return Report(Step.CHECK, False, "Een deel van de gegevens is beschadigd.", Step.SALVAGE)
    return Report(Step.CHECK, True, "Alle gegevens zijn nagekeken en heel. Open Vertrouwen met het wachtwoord.")


def _salvage(folder: Path, key: bytearray, now: datetime) -> Report:
    database = folder / DATABASE
    if not database.exists():
        return Report(Step.SALVAGE, False, "Er is niets om te redden.", Step.BACKUP)
    aside = _set_aside(folder, now, _files(database))
    saved = salvage(database, key, aside)
    if saved is None:
        return Report(Step.SALVAGE, False, "Er was niets meer te lezen. Er is niets gewijzigd.", Step.BACKUP)
    return Report(Step.SALVAGE, True, _told(saved))


def _told(saved: Salvaged) -> str:
    missing = "Er ontbreekt niets." if not saved.lost else f"Minstens {saved.lost} zijn verloren."
    return (
        f"Gered: {saved.rows} regels. {missing} "
        f"De beschadigde gegevens staan nog in de map {QUARANTINE}. Kijk na of alles klopt."
    )


def _restore_newest(folder: Path, password: str, backups: Sequence[Backup], now: datetime) -> Report:
    tried: list[KnownError] = []
    for backup in backups:
        try:
            key = open_backup(backup, password)
            preview(backup, key, folder)
        except KnownError as error:
            tried.append(error)
            continue
        restore(backup, key, folder, now)
        day = f"{backup.made_at:%d-%m-%Y}"
        sentence = f"De reservekopie van {day} is teruggezet. Wat er stond, is bewaard in een map ernaast."
        return Report(Step.BACKUP, True, sentence)
    if tried:
        raise tried[0]
    return Report(Step.BACKUP, False, "Er is geen reservekopie. Sluit de schijf of stick met reservekopieën aan.", None)


def _key(folder: Path, password: str) -> bytearray:
    return unlock(folder, password, fits=lambda key: fits(folder / DATABASE, key)).keys.data


def _opens(folder: Path, with_keys: Path, password: str) -> bool:
    try:
        inspect(folder / DATABASE, unlock(with_keys, password).keys.data)
    except KnownError:
        return False
    return True


def _key_state(path: Path) -> str:
    try:
        with open(path, "rb") as file:
            parsed(file.read(MAX_BYTES + 1))
    except FileNotFoundError:
        return "missing"
    except KeysNewer:
        return "newer"
    except (OSError, KeysDamaged):
        return "damaged"
    return "good"


def _database_state(database: Path) -> str:
    """Return what can be seen to be wrong, without a key."""
    try:
        with open(database, "rb") as file:
            head = file.read(len(_PLAIN))
        size = database.stat().st_size
    except FileNotFoundError:
        return f"De gegevens ontbreken ({database.name})."
    except OSError:
        return "De gegevens kunnen niet gelezen worden."
    if size == 0:
        return "Het bestand met de gegevens is leeg."
    if head == _PLAIN:
        return "Dit bestand is niet van Vertrouwen."
    return "Het bestand met de gegevens is afgebroken." if size % _PAGE_BYTES else ""


def _wal(database: Path) -> bool:
    wal = database.with_name(f"{database.name}-wal")
    return wal.exists() and wal.stat().st_size > 0


def _files(database: Path) -> list[Path]:
    """Return what to set aside: with the key file, so that it is listed, and goes when its time is over."""
    return [database, database.with_name(f"{database.name}-wal"), database.with_name(KEYS)]


def _set_aside(folder: Path, now: datetime, files: Sequence[Path]) -> Path:
    """Copy files to a new folder in quarantine, on the disk before this returns."""
    name, number = f"damaged-{now.astimezone(UTC):%Y-%m-%d-%H%M%S}", 1
    while (aside := folder / QUARANTINE / (name if number == 1 else f"{name}-{number}")).exists():
        number += 1
    aside.mkdir(parents=True)
    for path in files:
        if path.exists():
            shutil.copyfile(path, aside / path.name)
            sync_file(aside / path.name)
    for place in (aside, aside.parent, folder):
        sync_folder(place)
    return aside
