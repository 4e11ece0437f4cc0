"""Gives the database another key, so that who knew the old one cannot read on; safe at every moment (decision 0011).

The new key file lies beside the old one, as `keys.json.new`, before the database changes. SQLCipher changes it wholly
or not at all. Whoever opens the store after a kill tries which of the two fits, and the other one goes.
"""

from __future__ import annotations

import logging
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.copy import DATABASE
from vertrouwen_desktop.store.disk import write_atomically
from vertrouwen_desktop.store.engine import connect_for_reading, connect_for_writing
from vertrouwen_desktop.store.header import KEYS_NEW, Header, written
from vertrouwen_desktop.store.keyfile import save_keys
from vertrouwen_desktop.store.secret import raw_key_text, wipe

_log = logging.getLogger(__name__)


def fits(path: Path, key: bytearray) -> bool:
    """Return whether the database at `path` opens with `key`; False only when it certainly does not."""
    try:
        with closing(connect_for_reading(path, key)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.Error as error:
        return getattr(error, "sqlite_errorname", "") != "SQLITE_NOTADB"
    except OSError:
        return True
    return True


def rotate(folder: Path, old: bytearray, new: bytearray, header: Header) -> bool:
    """Change the key of the database in `folder` from `old` to `new`, which `header` holds.

    Nobody may have the database open meanwhile. Returns whether the key file followed; if not, it waits beside the old
    one, and the next opening finishes it. Raises KnownError, and then the database has the old key.
    """
    path = folder / DATABASE
    try:
        write_atomically(folder / KEYS_NEW, written(header))
        whole = _change_key(path, old, new)
    except (sqlcipher.Error, OSError):
        whole = False
    if not whole:
        _told_unless_changed(path, old, new)
    try:
        if whole:
            save_keys(folder, header)
            return True
    except OSError:
        pass  # a full disk: the new file has its room already
    _log.warning("rotation: the key file waits as %s", KEYS_NEW)
    return False


def _change_key(path: Path, old: bytearray, new: bytearray) -> bool:
    """Return whether the file itself has the new key; else a lost WAL would bring the old one back."""
    with closing(connect_for_writing(path, old)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        text = raw_key_text(new)
        try:
            connection.reset_key(text)
        finally:
            wipe(text)
        ((busy, *_),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return not busy and not fits(path, old) and fits(path, new)


def _told_unless_changed(path: Path, old: bytearray, new: bytearray) -> None:
    """Raise KnownError when the key did not change: ask the database.

    An error may come after the change as well as before it, and on a full disk SQLCipher changes nothing and says
    nothing.
    """
    has_new, has_old = fits(path, new), fits(path, old)
    if has_new and not has_old:
        return
    if has_old and not has_new:
        _forget(path.with_name(KEYS_NEW))
    raise KnownError("Dit is niet gelukt. Er is niets gewijzigd. Maak ruimte op de schijf en probeer het opnieuw.")


def _forget(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        _log.info("rotation: %s stays; the next opening takes it away", KEYS_NEW)
