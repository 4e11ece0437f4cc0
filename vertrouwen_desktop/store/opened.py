"""A store that is open."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from nacl.public import PrivateKey
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from vertrouwen_desktop.domain.confidential.of_team import renamed
from vertrouwen_desktop.domain.confidential.people import difference
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.ink import InkNews
from vertrouwen_desktop.domain.ports import Kept, Team
from vertrouwen_desktop.store import outbox
from vertrouwen_desktop.store.checks import Damage
from vertrouwen_desktop.store.copy import DATABASE, copy_store
from vertrouwen_desktop.store.disk import Ballast
from vertrouwen_desktop.store.engine import DbConnection, connect, connect_for_reading, make_engine, make_read_engine
from vertrouwen_desktop.store.health import Health
from vertrouwen_desktop.store.ink_rows import read_ink
from vertrouwen_desktop.store.items import Item
from vertrouwen_desktop.store.keyfile import Keys, Unlocked
from vertrouwen_desktop.store.outbox import SealedKeeper
from vertrouwen_desktop.store.people import Store, StoredPeople
from vertrouwen_desktop.store.reading import read_kept, team_setting
from vertrouwen_desktop.store.slots import Slots
from vertrouwen_desktop.store.writer import StoreKeeper

_FLUSH_S = 5.0
_LOOK_S = 2.0
_log = logging.getLogger(__name__)

Now = Callable[[], datetime]
T = TypeVar("T")


class OpenVault:
    """An unlocked store. `keeper` may be used from any thread, the other methods from any *worker* thread."""

    def __init__(
        self, folder: Path, unlocked: Unlocked, keeper: StoreKeeper, ballast: Ballast, now: Now, health: Health
    ) -> None:
        self._folder = folder
        self._keys = keys = unlocked.keys
        self._keeper = keeper
        self._ballast = ballast
        self._now = now
        self._health = health
        self._reader = make_read_engine(folder / DATABASE, keys.data)
        self._closed: bool | None = None
        self._gate = threading.RLock()
        """Held by whoever reads; the key of the database changes between two reads."""
        self.slots = Slots(folder, unlocked, self._alone, lambda: now().astimezone().date())
        self._people = StoredPeople(
            Store(folder, keeper.give, self._settle, self._look, self._connected, lambda: self.adult_id, now)
        )
        self._people.begin()

    @property
    def adult_id(self) -> str:
        """Who opened the store; empty when the recovery key did."""
        return self.slots.adult_id

    @property
    def by_recovery(self) -> bool:
        return self.slots.by_recovery

    @property
    def keeper(self) -> StoreKeeper:
        return self._keeper

    @property
    def health(self) -> Health:
        return self._health

    def check(self) -> Damage | None:
        """Look at every page, when that is due (`Health.check`): seconds, in a worker thread. Raises KnownError."""
        with self._gate:  # under another key all pages would look damaged
            return self._health.check()

    @property
    def people_store(self) -> StoredPeople:
        return self._people

    def kept(self, class_id: str = "") -> Kept:
        """Return what the store knows of a class (by default the first one), all that was kept before this included.

        Waits at most 2 s for what cannot be kept now. Raises KnownError.
        """
        today = self._now().astimezone().date()
        return self._look(lambda connection: read_kept(connection, class_id, today))

    def ink(self, run_id: str) -> tuple[InkNews, ...]:
        """Return the ink of a lesson, with all that was kept of it before this. Raises KnownError."""
        return self._look(lambda connection: read_ink(connection, run_id))

    def save_team(self, team: Team) -> None:
        """Keep who gives the lessons to the first class, by other names; the people follow when there are any."""
        people = self._people.people()
        if not people.classes:
            self._keeper.keep_setting(team_setting(team))
            return
        today = self._now().astimezone().date()
        self._people.change_people(difference(people, renamed(people, people.classes[0].class_id, team, today)))

    def drain_outbox(self, timeout_s: float = _FLUSH_S) -> int:
        """Take over what was kept while the store was locked, and return how many records that were.

        `open_vault` does so too. Call it once more after closing the sealed keeper of a locked program.
        """
        return outbox.drain(
            self._folder, bytes(self._keys.outbox), self._take_over, lambda: self._keeper.flush(timeout_s)
        )

    def backup(self, target_folder: Path) -> Path:
        """Make a verified copy, a new folder in `target_folder`, which opens with the same password.

        Raises KnownError.
        """
        self._keeper.flush(_FLUSH_S)
        with self._gate:  # the copy takes the key file along: they have to belong together
            return copy_of(self._folder, self._keys, target_folder, "vertrouwen", self._now())

    def close(self, timeout_s: float) -> bool:
        """Keep what waits, end the thread, wipe the keys; False when something could not be kept.

        What the database does not take goes sealed into the outbox; `open_vault` brings it in.
        """
        if self._closed is None:
            until = time.monotonic() + timeout_s
            self._closed = self._keeper.close(timeout_s) or self._seal_rest(max(0.5, until - time.monotonic()))
            if self._keeper.ended:
                self.slots.close(_FLUSH_S)
        return self._closed

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold everybody off the database; what is given to the keeper waits in memory."""
        with self._gate, self._keeper.paused(_FLUSH_S):
            yield

    def _take_over(self, item: Item) -> None:
        self._people.seen(item)
        self._keeper.give(item)

    def _settle(self) -> bool:
        """Take over the outbox and wait until all is kept."""
        self.drain_outbox()
        return self._keeper.flush(_FLUSH_S) and not outbox.waits(self._folder)

    def _seal_rest(self, timeout_s: float) -> bool:
        rest = self._keeper.unkept()
        private_key = bytes(self._keys.outbox)
        public_key = PrivateKey(private_key).public_key
        sealed = SealedKeeper(self._folder, public_key, self._ballast, lambda _keeping: None, private_key=private_key)
        for item in rest:
            sealed.give(item)
        _log.info("vault: sealed_at_close=%d", len(rest))
        return sealed.close(timeout_s)

    def _look(self, read: Callable[[Connection], T]) -> T:
        """Read at one moment, after what was handed in; raises KnownError."""
        self._keeper.flush(_LOOK_S)
        try:
            with self._gate, self._reader.connect() as connection:
                return read(connection)
        except (SQLAlchemyError, OSError):
            _log.info("vault: reading without writing")
        return self._look_without_writing(read)

    def _look_without_writing(self, read: Callable[[Connection], T]) -> T:
        path, key = self._folder / DATABASE, self._keys.data
        engine = make_engine(lambda: connect_for_reading(path, key))
        try:
            with self._gate, engine.connect() as connection:
                return read(connection)
        except (SQLAlchemyError, OSError):
            raise KnownError(
                "De gegevens kunnen nu niet gelezen worden. Maak ruimte op de schijf en open Vertrouwen opnieuw."
            ) from None
        finally:
            engine.dispose()

    @contextmanager
    def _connected(self, database: Path) -> Iterator[DbConnection]:
        with self._gate, closing(connect(database, self._keys.data)) as connection:
            yield connection


def copy_of(folder: Path, keys: Keys, target_folder: Path, name: str, at: datetime) -> Path:
    """Make a verified copy under a name of its own in `target_folder`; raises KnownError."""
    at = at.astimezone(UTC)
    target = target_folder / f"{name}-{at:%Y-%m-%d-%H%M%S}"
    number = 1
    while target.exists():
        number += 1
        target = target_folder / f"{name}-{at:%Y-%m-%d-%H%M%S}-{number}"
    return copy_store(folder, keys.data, target)
