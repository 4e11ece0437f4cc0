"""The store as the program sees it: make it, open it, keep in it, read from it, copy it, close it."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import nacl.utils
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import SQLAlchemyError

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.ports import KeepingChanged
from vertrouwen_desktop.store.backup_restore import finish_restore
from vertrouwen_desktop.store.calibrate import calibrate
from vertrouwen_desktop.store.copy import DATABASE
from vertrouwen_desktop.store.disk import BALLAST_BYTES, Ballast, free_space_warning, refuse_unsafe_place, sync_folder
from vertrouwen_desktop.store.engine import (
    check_library,
    connect_for_writing,
    create_file,
    inspect,
    make_write_engine,
)
from vertrouwen_desktop.store.header import Kind
from vertrouwen_desktop.store.health import Health
from vertrouwen_desktop.store.keeping import Rhythm
from vertrouwen_desktop.store.keyfile import (
    RANDOM_PASSWORD,
    Kdf,
    Keys,
    Unlocked,
    WrongPassword,
    WrongRecoveryKey,
    has_keys,
    make_keys,
    read_outbox_key,
    save_keys,
    settle,
    unlock,
)
from vertrouwen_desktop.store.lock import VaultLock, take_lock
from vertrouwen_desktop.store.migrate import migrations_folder, needs_upgrade, upgrade
from vertrouwen_desktop.store.opened import Now, OpenVault, copy_of
from vertrouwen_desktop.store.outbox import SealedKeeper
from vertrouwen_desktop.store.recovery_key import read_recovery_key, recovery_secret
from vertrouwen_desktop.store.rotation import fits
from vertrouwen_desktop.store.tables import SCHEMA
from vertrouwen_desktop.store.writer import StoreKeeper

__all__ = [
    "OpenVault",
    "VaultLock",
    "WrongPassword",
    "WrongRecoveryKey",
    "create_vault",
    "create_with_random_key",
    "free_space_warning",
    "open_vault",
    "open_with_recovery",
    "sealed_keeper",
    "take_vault_lock",
    "vault_exists",
]

BALLAST = "ballast"
COPIES = "copies"
"""Folder, in that of the store, of the copies made before an upgrade."""

_NEW = f"{DATABASE}.partial"


def _utc_now() -> datetime:
    return datetime.now(UTC)


def vault_exists(folder: Path) -> bool:
    """Return whether there is a store, or what is left of one: then nothing new may be made there."""
    return has_keys(folder) or (folder / DATABASE).exists()


def create_vault(
    folder: Path,
    password: str,
    on_change: KeepingChanged,
    kdf: Kdf | None = None,
    *,
    adult_id: str = "",
    rhythm: Rhythm = Rhythm(),
    ballast_bytes: int = BALLAST_BYTES,
    now: Now = _utc_now,
) -> OpenVault:
    """Make an empty store behind the password of one adult, and open it; takes a second or two. Raises KnownError.

    Without `kdf` the password costs what this machine bears; without `adult_id` the adult gets a random one.
    """
    refuse_unsafe_place(folder)
    check_library()
    finish_restore(folder)
    if vault_exists(folder):
        raise KnownError(
            "In deze map staan al gegevens van Vertrouwen. Open die met het wachtwoord, of kies een andere map."
        )
    unlocked = make_keys(password, kdf or calibrate(), adult_id=adult_id or secrets.token_hex(16), since=now().date())
    keys = unlocked.keys
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Killed in between: without keys there is nothing yet; with keys, `open_vault` gives the database its name.
        _make_database(folder / _NEW, keys.data)
        save_keys(folder, unlocked.header)
        _name_database(folder)
    except (sqlcipher.Error, SQLAlchemyError, OSError):
        keys.wipe()
        raise KnownError(
            "De gegevens konden niet worden aangemaakt. Maak ruimte op de schijf, of kies een andere map."
        ) from None
    return _opened(folder, unlocked, on_change, rhythm, ballast_bytes, now)


def create_with_random_key(folder: Path, on_change: KeepingChanged) -> OpenVault:
    """Make a store that nobody can open again, for the demo in a throw-away folder; raises KnownError."""
    password = nacl.utils.random(32).hex()
    return create_vault(folder, password, on_change, RANDOM_PASSWORD, ballast_bytes=0)


def open_vault(
    folder: Path,
    password: str,
    on_change: KeepingChanged,
    *,
    rhythm: Rhythm = Rhythm(),
    ballast_bytes: int = BALLAST_BYTES,
    now: Now = _utc_now,
) -> OpenVault:
    """Open the store, upgrade it when it is older, and take over the outbox; takes half a second.

    The password says by itself whose it is: `OpenVault.slots`. Raises WrongPassword, or another KnownError; then
    nothing was changed.
    """
    return _unlock_and_open(folder, password, "adult", on_change, rhythm, ballast_bytes, now)


def open_with_recovery(
    folder: Path,
    typed: str,
    on_change: KeepingChanged,
    *,
    rhythm: Rhythm = Rhythm(),
    ballast_bytes: int = BALLAST_BYTES,
    now: Now = _utc_now,
) -> OpenVault:
    """Open the store with the printed recovery key, as somebody typed it; then set a password and make a new key.

    Raises WrongRecoveryKey, or another KnownError (which may say where the slip of the pen is); then nothing changed.
    """
    secret = recovery_secret(read_recovery_key(typed))
    return _unlock_and_open(folder, secret, "recovery", on_change, rhythm, ballast_bytes, now)


def _unlock_and_open(
    folder: Path,
    secret: str,
    kind: Kind,
    on_change: KeepingChanged,
    rhythm: Rhythm,
    ballast_bytes: int,
    now: Now,
) -> OpenVault:
    refuse_unsafe_place(folder)
    check_library()
    finish_restore(folder)
    Ballast(folder / BALLAST, ballast_bytes).release_if_full()
    unlocked = unlock(folder, secret, kind, lambda key: fits(folder / DATABASE, key))
    keys = unlocked.keys
    try:
        if (folder / _NEW).exists() and not (folder / DATABASE).exists():
            inspect(folder / _NEW, keys.data)
            _name_database(folder)
        # Not before the database proved to be ours; before a copy is made, which takes the key file along.
        bring_up_to_date(folder, keys, SCHEMA, migrations_folder(), now, lambda: settle(folder, unlocked))
    except (KnownError, OSError):
        keys.wipe()
        raise
    vault = _opened(folder, unlocked, on_change, rhythm, ballast_bytes, now)
    vault.drain_outbox()
    return vault


def sealed_keeper(
    folder: Path,
    on_change: KeepingChanged,
    *,
    rhythm: Rhythm = Rhythm(),
    ballast_bytes: int = BALLAST_BYTES,
) -> SealedKeeper:
    """Return a keeper for as long as the store is locked; needs no password. Raises KnownError."""
    return _sealed(folder, Ballast(folder / BALLAST, ballast_bytes), on_change, rhythm)


def take_vault_lock(folder: Path) -> VaultLock:
    """Take the store for this program, before anything else; raises KnownError when another one has it."""
    Ballast(folder / BALLAST).release_if_full()
    return take_lock(folder)


def bring_up_to_date(
    folder: Path, keys: Keys, schema: int, migrations: Path, now: Now, known: Callable[[], None] = lambda: None
) -> None:
    """Upgrade the database to `schema`, after a verified copy; raises KnownError, and then it is as it was.

    `known` is called once the database proved to be one that we know, before anything else.
    """
    path = folder / DATABASE
    stamp = inspect(path, keys.data)
    older = needs_upgrade(stamp, schema)
    known()
    if not older:
        return
    copy_of(folder, keys, folder / COPIES, f"schema-{stamp.schema}", now())
    engine = make_write_engine(lambda: connect_for_writing(path, keys.data))
    try:
        upgrade(engine, schema, migrations)
    except (SQLAlchemyError, OSError):
        raise KnownError(
            "De gegevens konden niet worden bijgewerkt. Er is niets gewijzigd. "
            "Maak ruimte op de schijf en open Vertrouwen opnieuw."
        ) from None
    finally:
        engine.dispose()


def _opened(
    folder: Path, unlocked: Unlocked, on_change: KeepingChanged, rhythm: Rhythm, ballast_bytes: int, now: Now
) -> OpenVault:
    keys = unlocked.keys
    path, ballast = folder / DATABASE, Ballast(folder / BALLAST, ballast_bytes)
    health = Health(path, lambda: keys.data, now)
    keeper = StoreKeeper(path, lambda: connect_for_writing(path, keys.data), ballast, on_change, rhythm, health.mark)
    return OpenVault(folder, unlocked, keeper, ballast, now, health)


def _sealed(folder: Path, ballast: Ballast, on_change: KeepingChanged, rhythm: Rhythm) -> SealedKeeper:
    return SealedKeeper(folder, read_outbox_key(folder), ballast, on_change, rhythm)


def _make_database(path: Path, key: bytearray) -> None:
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)  # of a making that was cut off; its key is gone
    create_file(path)
    engine = make_write_engine(lambda: connect_for_writing(path, key))
    try:
        upgrade(engine, SCHEMA, migrations_folder())
    finally:
        engine.dispose()
    sync_folder(path.parent)


def _name_database(folder: Path) -> None:
    (folder / _NEW).rename(folder / DATABASE)
    sync_folder(folder)
