"""Shows that an erased name is nowhere any more: not in the tables, not in a file that can be reached."""

from __future__ import annotations

import itertools
import os
import shutil
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection

from vertrouwen_desktop.domain.confidential.mentions import mentions, texts_in
from vertrouwen_desktop.store.copy import DATABASE
from vertrouwen_desktop.store.engine import DbConnection
from vertrouwen_desktop.store.keyfile import KEYS, KEYS_TWIN
from vertrouwen_desktop.store.wiping import ADULTS_KEYS, Named, places, value_of

COPIES: Final = "copies"
"""Folder, in that of the store, of the copies made before an upgrade."""

_HANDLED: Final = {("moment", "note"), ("answer", "answer"), ("lesson_run", "progress"), ("setting", "value")}
"""Searched by `wiping.places`, which knows whose lesson it was."""

_OF_OTHERS: Final = {("pupil", "call_name"), ("pupil", "initial"), ("adult", "name"), ("school_class", "name")}
_OF_THE_PROGRAM: Final = {
    "activity",
    "status",
    "progress",
    "act",
    "key",
    "symbol",
    "role",
    "at",
    "mac",
    "seal",
    "which",
    "kind",
}
"""Columns in which nobody types; those that end in `_id` are of the program too."""

_LARGEST_CHANCE: Final = 1e-3
"""A short name stands in enough random bytes by chance: then finding it says nothing."""

Connected = Callable[[Path], AbstractContextManager[DbConnection]]
"""Opens a database with the present key for as long as it is entered; raises sqlcipher3's errors."""

Root = tuple[str, Path]
"""What to call it in the proof, and the file or folder to search."""


def hits_in_tables(connection: Connection, who: Named) -> tuple[int, int]:
    """Return how many tables were searched, and in how many texts the pupil is still named or meant."""
    raw: DbConnection = connection.connection.dbapi_connection
    tables = _tables(raw)
    hits = sum(1 for _ in places(connection, who))
    for table, column, text in _texts(raw, tables):
        if (table, column) in _HANDLED:
            continue
        typed = (table, column) not in _OF_OTHERS and column not in _OF_THE_PROGRAM and not column.endswith("_id")
        hits += typed and mentions(text, who.name)
        hits += text == who.pupil_id and table not in ("gone", "log_line")
    return len(tables), hits


def hits_in_files(roots: Iterable[Root], name: str) -> list[tuple[str, int, int]]:
    """Return of each root how many files were searched, and in how many of them the name still stands."""
    return [(label, *_search(place, name)) for label, place in roots]


def remove_copies(folder: Path, connect: Connected, who: Named) -> int:
    """Take away the copies from before an upgrade that hold the pupil, or that do not open, and return how many.

    They are a safety net for an upgrade that has long gone well; the backups of the school are another matter.
    """
    removed = 0
    for copy in sorted((folder / COPIES).glob("*")):
        if copy.is_dir() and _holds(copy / DATABASE, connect, who):
            shutil.rmtree(copy, ignore_errors=True)
            removed += not copy.exists()
    return removed


def _holds(database: Path, connect: Connected, who: Named) -> bool:
    try:
        with connect(database) as raw:
            return any(
                text == who.pupil_id or any(mentions(one, who.name) for one in texts_in(value_of(text), ADULTS_KEYS))
                for _, column, text in _texts(raw, _tables(raw))
                if not column.endswith("_id") or text == who.pupil_id
            )
    except (sqlcipher.Error, OSError):
        return True


def _tables(raw: DbConnection) -> list[str]:
    names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return sorted(str(name) for (name,) in names)


def _texts(raw: DbConnection, tables: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    for table in tables:
        columns = [str(row[1]) for row in raw.execute(f'PRAGMA table_info("{table}")')]
        for row in raw.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 our own tables
            yield from (
                (table, column, text) for column, text in zip(columns, row, strict=True) if isinstance(text, str)
            )


def _search(place: Path, name: str) -> tuple[int, int]:
    searched = hits = 0
    files = [place] if place.is_file() else sorted(path for path in place.rglob("*") if path.is_file())
    for path in files:
        try:
            data = path.read_bytes()
        except OSError:
            continue  # taken away meanwhile
        found = _stands_in(data, name, path.name in (KEYS, KEYS_TWIN))
        searched += found is not None
        hits += found is True
    return searched, hits


def _stands_in(data: bytes, name: str, keys: bool) -> bool | None:
    """Return whether the name stands in a file; None when it is too short to tell it from chance in random bytes."""
    text = None if keys else _plain_text(data)
    if text is not None:
        return mentions(text, name)
    forms = [form for form in _forms(name) if _chance(form, len(data), 64 if keys else 256) < _LARGEST_CHANCE]
    lowered = data.lower()
    return any(form in lowered for form in forms) if forms else None


def _plain_text(data: bytes) -> str | None:
    try:
        return None if b"\0" in data else data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _chance(form: bytes, size: int, letters: int) -> float:
    return float(size) * 2.0 ** sum(97 <= byte <= 122 for byte in form) / float(letters) ** len(form)


def _forms(name: str) -> set[bytes]:
    """Return the name as bytes in every writing, small letters where ASCII has capitals."""
    forms = set()
    for form in ("NFC", "NFD"):
        either = [sorted({letter.lower(), letter.upper()}) for letter in unicodedata.normalize(form, name)]
        either = [[two[0].lower()] if two[0].isascii() else two for two in either]
        for letters in itertools.islice(itertools.product(*either), 256):
            word = "".join(letters)
            forms |= {word.encode(code, "ignore").lower() for code in ("utf-8", "utf-16-le", "utf-16-be", "cp1252")}
    return {form for form in forms if form}


def reachable(folder: Path, others: Iterable[Root]) -> list[Root]:
    """Return what to search: the store's own folder, and the others that are there."""
    return [
        ("bestanden in de map met gegevens", folder),
        *((label, path) for label, path in others if os.path.exists(path)),
    ]
