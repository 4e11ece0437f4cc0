"""The backups of an open store: on this laptop, and in a second folder that the school chooses."""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from pydantic import AwareDatetime, BaseModel, ValidationError

from vertrouwen_desktop.domain.confidential.rights import BackupOfPupil
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.backup_list import (
    QUARANTINE,
    Backup,
    carry_over,
    list_backups,
    remove,
    remove_leftovers,
    store_id,
)
from vertrouwen_desktop.store.backup_thinning import HORIZON_DAYS, expires_at, to_prune
from vertrouwen_desktop.store.disk import write_atomically

OVERDUE: Final = timedelta(days=7)
_NOTES = "backups.json"
_log = logging.getLogger(__name__)


class Place(StrEnum):
    OWN = "own"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Target:
    """A folder for backups, and how it goes there.

    Attributes:
        folder: None for a second folder that nobody chose yet.
        last_at: When a backup last came there.
        sentence: Why the last one did not; empty when it did.
        overdue: It is a week or longer ago: show it in red.
    """

    place: Place
    folder: Path | None
    last_at: datetime | None = None
    sentence: str = ""
    overdue: bool = False


class _Notes(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    second: str = ""
    since: AwareDatetime | None = None
    last: dict[Place, AwareDatetime] = {}


class Backups:
    """Makes, thins and lists them. Use it from a worker thread of its own: a second folder may take its time.

    `make` makes a verified copy in a folder (`OpenVault.backup`). While `busy`, in a lesson, nothing is done.
    """

    def __init__(
        self,
        make: Callable[[Path], Path],
        store: Path,
        own: Path,
        now: Callable[[], datetime],
        *,
        busy: Callable[[], bool] = lambda: False,
        horizon_days: int = HORIZON_DAYS,
    ) -> None:
        self._make = make
        self._store = store
        self._own = own
        self._now = now
        self._busy = busy
        self._horizon_days = horizon_days
        self._working = threading.Lock()
        self._sentences: dict[Place, str] = {}
        self._notes = self._read_notes()

    def targets(self) -> tuple[Target, ...]:
        second = Path(self._notes.second) if self._notes.second else None
        return (self._target(Place.OWN, self._own), self._target(Place.SECOND, second))

    def choose(self, second: Path | None) -> None:
        """Choose the second folder, or none; raises KnownError when nothing can be written there."""
        if second is not None:
            self._refuse(second)
        self._sentences.pop(Place.SECOND, None)
        last = {place: at for place, at in self._notes.last.items() if place is not Place.SECOND}
        self._save(_Notes(second="" if second is None else str(second), since=self._now(), last=last))

    def run(self) -> tuple[Target, ...]:
        """Make a backup in both folders and thin them: seconds. What does not work is in the result, never raised."""
        if not self._busy() and self._working.acquire(blocking=False):
            try:
                self._run()
            finally:
                self._working.release()
        return self.targets()

    def all(self) -> tuple[Backup, ...]:
        """Return every backup of this store that can be reached, newest first."""
        found = {backup.path: backup for folder in self._folders() for backup in self._in(folder)}
        return tuple(sorted(found.values(), key=lambda one: (one.made_at, one.name), reverse=True))

    def backups_before(self, moment: datetime) -> tuple[Backup, ...]:
        """Return those that still hold what was taken away at `moment` (a pupil, or the key of an adult who left)."""
        return tuple(backup for backup in self.all() if backup.made_at < moment)

    def of_pupil(self) -> tuple[BackupOfPupil, ...]:
        """Return every backup with the day on which it is gone at the latest."""
        return tuple(
            BackupOfPupil(backup.name, expires_at(backup.made_at, self._horizon_days).date()) for backup in self.all()
        )

    def remove(self, names: Iterable[str]) -> tuple[str, ...]:
        """Take backups away for good, wherever they lie; return the names of those that could not be."""
        wanted = set(names)
        return remove(backup for backup in self.all() if backup.name in wanted)

    def _run(self) -> None:
        fresh = self._attempt(Place.OWN, lambda: self._make(self._own))
        second = self._notes.second
        if second and not self._busy():
            folder = Path(second)
            # A stick that is not there must not become a folder on this disk where it used to be.
            self._attempt(Place.SECOND, lambda: self._to_second(fresh, folder))
        self._thin()

    def _to_second(self, fresh: Path | None, folder: Path) -> Path:
        if not folder.is_dir():
            raise KnownError(
                "De map voor de tweede reservekopie is er nu niet. Sluit de schijf of stick aan, "
                "of kies bij Instellingen een andere map."
            )
        return self._make(folder) if fresh is None else carry_over(fresh, folder)

    def _attempt(self, place: Place, act: Callable[[], Path]) -> Path | None:
        try:
            made = act()
        except KnownError as error:
            self._sentences[place] = str(error)
            _log.warning("backups: failed=%s", place.value)
            return None
        self._sentences.pop(place, None)
        self._save(self._notes.model_copy(update={"last": {**self._notes.last, place: self._now()}}))
        return made

    def _thin(self) -> None:
        now = self._now()
        for folder in self._targets_folders():
            made = {backup.name: backup for backup in self._in(folder)}
            names = to_prune({name: backup.made_at for name, backup in made.items()}, now, self._horizon_days)
            remove(made[name] for name in names)
            remove_leftovers(folder, now)
        newest = max((backup.made_at for backup in self._in(self._own)), default=None)
        for folder in self._set_aside():
            old = [b for b in self._in(folder) if expires_at(b.made_at, self._horizon_days) < now]
            remove(b for b in old if newest is not None and b.made_at < newest)

    def _in(self, folder: Path) -> tuple[Backup, ...]:
        try:
            return list_backups(folder, store_id(self._store) or "?")
        except OSError:
            return ()  # a folder that is not there (now)

    def _targets_folders(self) -> Iterator[Path]:
        yield self._own
        if self._notes.second:
            yield Path(self._notes.second)

    def _set_aside(self) -> Iterator[Path]:
        """Yield where copies lie that were made for another reason: before an upgrade, by a rescue or a restore."""
        yield self._store / "copies"
        yield self._store / QUARANTINE
        yield self._store.parent

    def _folders(self) -> Iterator[Path]:
        yield from self._targets_folders()
        yield from self._set_aside()

    def _target(self, place: Place, folder: Path | None) -> Target:
        last = self._notes.last.get(place)
        since = last or self._notes.since
        overdue = folder is not None and since is not None and self._now() - since >= OVERDUE
        return Target(place, folder, last, self._sentences.get(place, ""), overdue)

    def _refuse(self, second: Path) -> None:
        probe = second / f"vertrouwen-{secrets.token_hex(4)}.tmp"
        try:
            here = second.resolve()
            if any(here.is_relative_to(mine.resolve()) for mine in (self._store, self._own)):
                raise KnownError("Kies een map buiten die van Vertrouwen zelf, liefst op een andere schijf.")
            probe.write_bytes(b"")
            probe.unlink()
        except OSError:
            raise KnownError(
                "In deze map kan Vertrouwen niet schrijven. Kies een andere map, of vraag de systeembeheerder."
            ) from None

    def _read_notes(self) -> _Notes:
        try:
            return _Notes.model_validate_json((self._own / _NOTES).read_bytes())
        except (OSError, ValidationError):
            return _Notes(since=self._now())

    def _save(self, notes: _Notes) -> None:
        self._notes = notes
        try:
            self._own.mkdir(parents=True, exist_ok=True)
            write_atomically(self._own / _NOTES, notes.model_dump_json().encode())
        except OSError:
            _log.info("backups: notes not written")
