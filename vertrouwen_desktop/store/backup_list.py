"""The backups in a folder: which there are, whose they are, and taking some away."""

from __future__ import annotations

import errno
import logging
import os
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.copy import DATABASE
from vertrouwen_desktop.store.disk import sync_folder
from vertrouwen_desktop.store.header import KEYS, KEYS_TWIN, MAX_BYTES, KeysDamaged, KeysNewer, parsed

QUARANTINE = "quarantine"
"""Folder, in that of the store, of damaged files that a rescue set aside."""

_NAME: Final = re.compile(r"[a-z][a-z0-9-]*?-(\d{4}-\d\d-\d\d-\d{6})(-\d+)?")
_LEFTOVER: Final = re.compile(_NAME.pattern + r"\.[0-9a-f]{8}\.partial|" + _NAME.pattern + r"\.removing")
_LEFTOVER_AGE: Final = timedelta(days=1)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was whole when it was made: a folder that opens like the store itself.

    Attributes:
        store_id: Of which store it is; empty when its key file cannot be read.
    """

    path: Path
    made_at: datetime
    store_id: str
    size_bytes: int

    @property
    def name(self) -> str:
        return self.path.name


def store_id(folder: Path) -> str:
    """Return which store lies in `folder`, from its key file or the twin; empty when neither can be read."""
    for name in (KEYS, KEYS_TWIN):
        try:
            with open(folder / name, "rb") as file:
                return parsed(file.read(MAX_BYTES + 1)).file_id
        except (OSError, KeysDamaged, KeysNewer):
            continue
    return ""


def list_backups(folder: Path, store: str = "") -> tuple[Backup, ...]:
    """Return the backups in `folder`, newest first; only those of `store` when it is given. Raises OSError."""
    found = []
    for path in folder.iterdir():
        made_at = time_in(path.name)
        if made_at is None or not (path / DATABASE).is_file():
            continue
        whose = store_id(path)
        if not store or whose == store:
            size = sum(part.stat().st_size for part in path.iterdir() if part.is_file())
            found.append(Backup(path, made_at, whose, size))
    return tuple(sorted(found, key=lambda one: (one.made_at, one.name), reverse=True))


def time_in(name: str) -> datetime | None:
    """Return the moment in the name of a backup, None when it is no such name."""
    found = _NAME.fullmatch(name)
    try:
        return None if found is None else datetime.strptime(found[1], "%Y-%m-%d-%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def remove(backups: Iterable[Backup]) -> tuple[str, ...]:
    """Take backups away for good, and return the names of those that could not be."""
    left = []
    for backup in backups:
        try:
            # Under another name first: half of a backup may not count as one.
            going = backup.path.with_name(f"{backup.name}.removing")
            backup.path.rename(going)
            shutil.rmtree(going)
        except OSError:
            _log.warning("backups: one could not be removed")
            left.append(backup.name)
    return tuple(left)


def remove_leftovers(folder: Path, now: datetime) -> None:
    """Take away what a program that was killed left of a making or a removing, long after."""
    try:
        for path in folder.iterdir():
            if not _LEFTOVER.fullmatch(path.name) or not path.is_dir():
                continue
            if now.timestamp() - path.stat().st_mtime > _LEFTOVER_AGE.total_seconds():
                shutil.rmtree(path, ignore_errors=True)
    except OSError:
        _log.info("backups: leftovers stay")


def carry_over(backup: Path, folder: Path) -> Path:
    """Copy a backup, file by file, to `folder` on another disk, and read it back. Raises KnownError."""
    partial, target = folder / f"{backup.name}.{os.urandom(4).hex()}.partial", folder / backup.name
    if target.exists():
        return target
    try:
        partial.mkdir(parents=True)
        try:
            for path in sorted(backup.iterdir()):
                _copy_file(path, partial / path.name)
            _sync(partial)
            os.replace(partial, target)
            _sync(folder)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    except OSError:
        raise KnownError(
            "De tweede reservekopie is niet gelukt. Is de map er nog, en is er ruimte? "
            "Sluit de schijf of stick aan, of kies bij Instellingen een andere map."
        ) from None
    return target


def _copy_file(source: Path, target: Path) -> None:
    with open(source, "rb") as read, open(target, "xb") as write:
        shutil.copyfileobj(read, write, 1 << 20)
        write.flush()
        os.fsync(write.fileno())
    with open(source, "rb") as one, open(target, "rb") as other:
        while piece := one.read(1 << 20):
            if other.read(len(piece)) != piece:
                raise OSError(errno.EIO, "copy differs")
        if other.read(1):
            raise OSError(errno.EIO, "copy differs")


def _sync(folder: Path) -> None:
    try:
        sync_folder(folder)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EACCES):  # a network disk that does not know this
            raise
