"""The key file on the disk: `keys.json` and its twin, which are the same, and who may open them (`keyslots`)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import nacl.utils
from nacl.public import PublicKey

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.disk import sync_folder, write_atomically
from vertrouwen_desktop.store.header import (
    KEYS,
    KEYS_NEW,
    KEYS_TWIN,
    MAX_BYTES,
    AnyHeader,
    Header,
    Kdf,
    KeysDamaged,
    KeysNewer,
    Kind,
    WrongPassword,
    WrongRecoveryKey,
    parsed,
    to_bytes,
    written,
)
from vertrouwen_desktop.store.keyslots import Entropy, Keys, Unlocked, new_header, opened, stretch, with_slot
from vertrouwen_desktop.store.secret import KEY_BYTES

__all__ = [
    "KEYS",
    "KEYS_NEW",
    "KEYS_TWIN",
    "RANDOM_PASSWORD",
    "STRONG",
    "Kdf",
    "Keys",
    "KeysDamaged",
    "KeysNewer",
    "Unlocked",
    "WrongPassword",
    "WrongRecoveryKey",
    "has_keys",
    "make_keys",
    "open_keys",
    "read_outbox_key",
    "save_keys",
    "settle",
    "unlock",
]

STRONG = Kdf()
RANDOM_PASSWORD = Kdf(passes=1, memory_bytes=8192)
"""Enough for a password of 32 random bytes, and for tests; never for a password that somebody made up."""

Fits = Callable[[bytearray], bool]
"""Whether the database opens with this key."""


def has_keys(folder: Path) -> bool:
    return any((folder / name).exists() for name in (KEYS, KEYS_TWIN, KEYS_NEW))


def make_keys(
    password: str,
    kdf: Kdf = STRONG,
    entropy: Entropy = nacl.utils.random,
    *,
    adult_id: str,
    since: date,
) -> Unlocked:
    """Return a new key file with one adult in it, still to be saved."""
    header, keys = new_header(kdf, entropy)
    header = with_slot(header, keys, adult_id, stretch(password, kdf, header.salt), since, entropy)
    return Unlocked(header, keys, header.slots[0], intact=True)


def save_keys(folder: Path, header: Header) -> None:
    """Write the key file and its twin; raises OSError, and then both are whole, old or new."""
    raw = written(header)
    write_atomically(folder / KEYS_TWIN, raw)
    write_atomically(folder / KEYS, raw)
    _forget_new(folder)


def settle(folder: Path, unlocked: Unlocked) -> None:
    """Make the key file and its twin the same as what opened the database; what cannot be written stays.

    A file that was changed on purpose is left as it is, to be looked at.
    """
    if not unlocked.intact:
        return
    raw = written(unlocked.header)
    try:
        for path in (folder / KEYS_TWIN, folder / KEYS):
            if not path.exists() or path.read_bytes() != raw:
                write_atomically(path, raw)
        _forget_new(folder)
    except OSError:
        return  # the one that opened is good; a full or read-only disk is told elsewhere


def unlock(folder: Path, secret: str, kind: Kind = "adult", fits: Fits | None = None) -> Unlocked:
    """Open the key file, or its twin when the file itself does not open; takes half a second, changes nothing.

    A program that was killed may leave files with different data keys: then the one that `fits` counts. Raises
    WrongPassword, WrongRecoveryKey, KeysDamaged, or KnownError (missing, newer, not enough memory).
    """
    found: list[Unlocked] = []
    refused: list[KnownError] = []
    stretched: dict[tuple[Kdf, str], bytes] = {}
    for header in _find(folder):
        cost = (header.kdf, header.salt)
        try:
            if cost not in stretched:
                stretched[cost] = stretch(secret, header.kdf, header.salt)
            found.append(opened(header, stretched[cost], kind))
        except (WrongPassword, WrongRecoveryKey, KeysDamaged) as error:
            refused.append(error)
    refused.sort(key=lambda error: isinstance(error, KeysDamaged))
    if not found:
        raise refused[0]
    fitting = found
    if fits is not None and (refused or len({bytes(one.keys.data) for one in found}) > 1):
        fitting = [one for one in found if fits(one.keys.data)]
        if not fitting and refused and not isinstance(refused[0], KeysDamaged):
            raise refused[0]  # a way in that was taken away still opens a file of before
    best = next((one for one in fitting if one.intact), (fitting or found)[0])
    for one in found:
        if one is not best:
            one.keys.wipe()
    return best


def open_keys(folder: Path, password: str) -> Keys:
    """Open the key file with an adult's password, and mend its twin; raises as `unlock` does."""
    unlocked = unlock(folder, password)
    settle(folder, unlocked)
    return unlocked.keys


def read_outbox_key(folder: Path) -> PublicKey:
    """Return the key that seals the outbox; needs no password. Raises KnownError."""
    return PublicKey(to_bytes(_find(folder)[0].outbox_public, KEY_BYTES))


def _find(folder: Path) -> list[AnyHeader]:
    """Return what can be read of the key files, different ones only; at least one."""
    found: list[AnyHeader] = []
    damaged = False
    for name in (KEYS, KEYS_TWIN, KEYS_NEW):
        try:
            header = parsed(_read_file(folder / name))
        except FileNotFoundError:
            continue
        except KeysDamaged:
            damaged = True
        except KeysNewer:
            if not found:
                raise
        else:
            if header not in found:
                found.append(header)
    if found:
        return found
    if damaged:
        raise KeysDamaged
    raise KnownError(f"Het sleutelbestand ontbreekt. Zet {KEYS} terug uit een reservekopie, in dezelfde map.")


def _read_file(path: Path) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise
    except OSError:
        raise KnownError(
            "Het sleutelbestand kan niet gelezen worden. Sluit andere programma's en probeer het opnieuw."
        ) from None


def _forget_new(folder: Path) -> None:
    if (folder / KEYS_NEW).exists():
        (folder / KEYS_NEW).unlink()
        sync_folder(folder)
