"""A store that is open."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from nacl.public import PrivateKey
from sqlalchemy.exc import SQLAlchemyError

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.ports import Kept, Team
from vertrouwen_desktop.store import outbox
from vertrouwen_desktop.store.copy import DATABASE, copy_store
from vertrouwen_desktop.store.disk import Ballast
from vertrouwen_desktop.store.engine import connect_for_reading, make_engine, make_read_engine
from vertrouwen_desktop.store.keyfile import Keys
from vertrouwen_desktop.store.outbox import SealedKeeper
from vertrouwen_desktop.store.reading import read_kept, team_setting
from vertrouwen_desktop.store.rows import Setting
from vertrouwen_desktop.store.writer import StoreKeeper

_FLUSH_S = 5.0
_LOOK_S = 2.0
_log = logging.getLogger(__name__)

Now = Callable[[], datetime]


class OpenVault:
    """An unlocked store. `keeper` may be used from any thread, the other methods from any *worker* thread."""

    def __init__(self, folder: Path, keys: Keys, keeper: StoreKeeper, ballast: Ballast, now: Now) -> None:
        self._folder = folder
        self._keys = keys
        self._keeper = keeper
        self._ballast = ballast
        self._now = now
        self._reader = make_read_engine(folder / DATABASE, keys.data)
        self._closed: bool | None = None

    @property
    def keeper(self) -> StoreKeeper:
        return self._keeper

    def kept(self) -> Kept:
        """Return what the store knows, all that was kept before this call included.

        Waits at most 2 s for what cannot be kept now. Raises KnownError.
        """
        self._keeper.flush(_LOOK_S)
        try:
            with self._reader.connect() as connection:
                return read_kept(connection)
        except (SQLAlchemyError, OSError):
            _log.info("vault: reading without writing")
        return self._kept_without_writing()

    def save_team(self, team: Team) -> None:
        """Keep who gives the lessons; returns at once, as `keeper.keep` does."""
        self._keeper.keep_setting(team_setting(team))

    def drain_outbox(self, timeout_s: float = _FLUSH_S) -> int:
        """Take over what was kept while the store was locked, and return how many records that were.

        `open_vault` does so too. Call it once more after closing the sealed keeper of a locked program.
        """
        return outbox.drain(
            self._folder, bytes(self._keys.outbox), self._keeper.keep, lambda: self._keeper.flush(timeout_s)
        )

    def backup(self, target_folder: Path) -> Path:
        """Make a verified copy, a new folder in `target_folder`, which opens with the same password.

        Raises KnownError.
        """
        self._keeper.flush(_FLUSH_S)
        return copy_of(self._folder, self._keys, target_folder, "vertrouwen", self._now())

    def close(self, timeout_s: float) -> bool:
        """Keep what waits, end the thread, wipe the keys; False when something could not be kept.

        What the database does not take goes sealed into the outbox; `open_vault` brings it in.
        """
        if self._closed is None:
            until = time.monotonic() + timeout_s
            self._closed = self._keeper.close(timeout_s) or self._seal_rest(max(0.5, until - time.monotonic()))
            if self._keeper.ended:
                self._keys.wipe()
        return self._closed

    def _seal_rest(self, timeout_s: float) -> bool:
        rest = self._keeper.unkept()
        records = [item for item in rest if not isinstance(item, Setting)]
        sealed = SealedKeeper(
            self._folder, PrivateKey(bytes(self._keys.outbox)).public_key, self._ballast, lambda _keeping: None
        )
        for record in records:
            sealed.keep(record)
        _log.info("vault: sealed_at_close=%d", len(records))
        return sealed.close(timeout_s) and len(records) == len(rest)

    def _kept_without_writing(self) -> Kept:
        path, key = self._folder / DATABASE, self._keys.data
        engine = make_engine(lambda: connect_for_reading(path, key))
        try:
            with engine.connect() as connection:
                return read_kept(connection)
        except (SQLAlchemyError, OSError):
            raise KnownError(
                "De gegevens kunnen nu niet gelezen worden. Maak ruimte op de schijf en open Vertrouwen opnieuw."
            ) from None
        finally:
            engine.dispose()


def copy_of(folder: Path, keys: Keys, target_folder: Path, name: str, at: datetime) -> Path:
    """Make a verified copy under a name of its own in `target_folder`; raises KnownError."""
    target = target_folder / f"{name}-{at:%Y-%m-%d-%H%M%S}"
    number = 1
    while target.exists():
        number += 1
        target = target_folder / f"{name}-{at:%Y-%m-%d-%H%M%S}-{number}"
    return copy_store(folder, keys.data, target)
