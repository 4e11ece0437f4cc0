"""Who can open the store: add, change and take away the ways in, while it is open (docs/decisions/0011)."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import nacl.utils

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.header import KEYS_NEW, MAX_SLOTS, RECOVERY, Header
from vertrouwen_desktop.store.keyfile import save_keys
from vertrouwen_desktop.store.keyslots import (
    Entropy,
    Keys,
    Unlocked,
    slot_that_opens,
    stretch,
    with_data_key,
    with_outbox,
    with_slot,
    without_slot,
)
from vertrouwen_desktop.store.outbox import OUTBOX
from vertrouwen_desktop.store.recovery_key import new_recovery_key, read_recovery_key, recovery_secret
from vertrouwen_desktop.store.rotation import rotate
from vertrouwen_desktop.store.secret import KEY_BYTES

_log = logging.getLogger(__name__)

Alone = Callable[[], AbstractContextManager[None]]
"""Holds everybody else off the database, for as long as its key changes."""


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """An adult who can open the store, and the day on which this password, or one before it, was first set."""

    slot_id: str
    since: date


class Slots:
    """The ways into an open store. Everything that changes one takes up to a second or two: in a worker thread.

    What changes raises KnownError, and then nothing has changed.

    Attributes:
        adult_id: Who opened the store; empty when the recovery key did.
        by_recovery: The recovery key opened it: set somebody's password, then make a new recovery key.
    """

    def __init__(
        self,
        folder: Path,
        unlocked: Unlocked,
        alone: Alone,
        today: Callable[[], date],
        entropy: Entropy = nacl.utils.random,
    ) -> None:
        self._folder = folder
        self._header = unlocked.header
        self._keys: Keys = unlocked.keys
        self._intact = unlocked.intact
        self._followed = True
        self._closed = False
        self._alone = alone
        self._today = today
        self._entropy = entropy
        self._lock = threading.Lock()
        self.by_recovery = unlocked.slot.kind == RECOVERY
        self.adult_id = "" if self.by_recovery else unlocked.slot.slot_id

    @property
    def can_change(self) -> bool:
        """Whether nobody changed the key file on purpose; else nothing here may be changed."""
        return self._intact

    def adults(self) -> tuple[SlotInfo, ...]:
        """Return the adults who can open the store, in the order in which they were added."""
        return tuple(SlotInfo(slot.slot_id, slot.since) for slot in self._header.slots if slot.kind == "adult")

    def recovery_since(self) -> date | None:
        """Return since when there is a recovery key; None when there is none."""
        slot = self._header.slot(RECOVERY)
        return None if slot is None else slot.since

    def add_adult(self, adult_id: str, password: str) -> None:
        """Let one more adult open the store, with a password of their own."""
        with self._lock:
            header = self._trusted()
            if header.slot(adult_id) is not None:
                raise KnownError("Deze volwassene heeft al een wachtwoord. Wijzig dat bij Instellingen.")
            if len(header.slots) >= MAX_SLOTS:
                raise KnownError("Er kunnen niet meer volwassenen bij. Haal eerst iemand weg die er niet meer werkt.")
            self._save(self._with_password(header, adult_id, password, self._today()))

    def change_password(self, adult_id: str, old: str, new: str) -> None:
        """Give the adult who opened the store another password; the database stays as it is."""
        with self._lock:
            header = self._trusted()
            slot = header.slot(adult_id)
            if slot is None or adult_id != self.adult_id:
                raise KnownError(
                    "Iedereen wijzigt alleen het eigen wachtwoord. Open Vertrouwen met je eigen wachtwoord."
                )
            opens = slot_that_opens(header, self._stretched(header, old))
            if opens is None or opens.slot_id != adult_id:
                raise KnownError("Je huidige wachtwoord klopt niet. Let op hoofdletters en spaties.")
            self._save(self._with_password(header, adult_id, new, slot.since))

    def reset_password(self, adult_id: str, password: str) -> None:
        """Give an adult a password after the store was opened with the recovery key; also one who had none."""
        with self._lock:
            header = self._trusted()
            if not self.by_recovery:
                raise KnownError("Een nieuw wachtwoord zonder het oude kan alleen met de herstelsleutel.")
            self._save(self._with_password(header, adult_id, password, self._today()))

    def remove_adult(self, adult_id: str) -> None:
        """Take an adult's way in away, and give the database another key; the passwords of the others stay.

        Backups of before still open with that adult's password.
        """
        with self._lock:
            header = self._trusted()
            if header.slot(adult_id) is None:
                return
            if [one.slot_id for one in self.adults()] == [adult_id]:
                raise KnownError(
                    "Dit is het laatste wachtwoord. Geef eerst iemand anders een wachtwoord, "
                    "anders kan niemand de gegevens meer openen."
                )
            self._rotate(without_slot(header, self._keys, adult_id))

    def new_recovery_key(self) -> str:
        """Make a recovery key, keep it, and return it as it is to be printed, once."""
        printed = new_recovery_key(self._entropy)
        self.keep_recovery_key(printed)
        return printed

    def keep_recovery_key(self, printed: str) -> None:
        """Let this recovery key open the store from now on, and no other; nothing changes when it does already.

        So one may be made (`recovery_key.new_recovery_key`) and printed first, while the old sheet still holds. When
        there was one before, the database gets another key as well: that sheet may lie anywhere.
        """
        with self._lock:
            header = self._trusted()
            stretched = self._stretched(header, recovery_secret(read_recovery_key(printed)))
            opens = slot_that_opens(header, stretched)
            if opens is not None and opens.slot_id == RECOVERY:
                return
            made = with_slot(header, self._keys, RECOVERY, stretched, self._today(), self._entropy)
            if header.slot(RECOVERY) is None:
                self._save(made)
            else:
                self._rotate(made)

    def close(self, timeout_s: float) -> None:
        """Wipe the keys, once the change that is being made is made; nothing can be changed after this."""
        if not self._lock.acquire(timeout=timeout_s):
            _log.warning("slots: a change is still being made")  # with wiped keys it would lock everybody out
            return
        self._closed = True
        self._keys.wipe()
        self._lock.release()

    def _trusted(self) -> Header:
        if self._closed:
            raise KnownError("Vertrouwen is op slot. Geef eerst het wachtwoord.")
        if not self._intact:
            raise KnownError(
                "Het sleutelbestand is buiten Vertrouwen om gewijzigd. Daarom kunnen wachtwoorden nu niet veranderen. "
                "Zet een reservekopie terug en probeer het dan opnieuw."
            )
        if not self._followed:
            raise KnownError("Sluit Vertrouwen, maak ruimte op de schijf en open het opnieuw. Daarna kan dit wel.")
        return self._header

    def _with_password(self, header: Header, adult_id: str, password: str, since: date) -> Header:
        if not password.strip():
            raise KnownError("Kies een wachtwoord.")
        stretched = self._stretched(header, password)
        opens = slot_that_opens(header, stretched)
        if opens is not None and opens.slot_id == adult_id:
            raise KnownError("Dit is al het wachtwoord. Kies een ander.")
        if opens is not None:
            raise KnownError("Dit wachtwoord kan niet. Kies een ander wachtwoord, dat alleen van jou is.")
        return with_slot(header, self._keys, adult_id, stretched, since, self._entropy)

    def _stretched(self, header: Header, secret: str) -> bytes:
        return stretch(secret, header.kdf, header.salt)

    def _save(self, header: Header) -> None:
        try:
            save_keys(self._folder, header)
        except OSError:
            raise KnownError("Dit kon niet worden bewaard. Maak ruimte op de schijf en probeer het opnieuw.") from None
        self._header = header

    def _rotate(self, header: Header) -> None:
        keys = Keys(bytearray(self._entropy(KEY_BYTES)), self._keys.outbox)
        header = with_data_key(header, keys, self._entropy)
        with self._alone():
            try:
                self._followed = rotate(self._folder, self._keys.data, keys.data, header)
            except KnownError:
                self._followed = not (self._folder / KEYS_NEW).exists()  # not sure: the next opening is
                raise
            self._keys.data[:] = keys.data  # in place: whoever connects from now on uses the new one
        self._header = header
        if self._followed:
            self._renew_outbox()

    def _renew_outbox(self) -> None:
        """Give the outbox other keys too, unless something in it still waits for the present ones."""
        if _waits_in_outbox(self._folder):
            return
        keys = Keys(self._keys.data, bytearray(self._entropy(KEY_BYTES)))
        try:
            self._save(with_outbox(self._header, keys, self._entropy))
        except KnownError:
            _log.info("slots: the outbox keeps its keys")
            return
        self._keys.outbox[:] = keys.outbox


def _waits_in_outbox(folder: Path) -> bool:
    place = folder / OUTBOX
    return place.is_dir() and any(path.suffix in (".sealed", ".taken") for path in place.iterdir())
