"""Keeps records while the store is locked: each one sealed, so that nobody here can read it back (decision 0004).

A file is a row of frames: 4 bytes length (big-endian), then a libsodium sealed box of the item's JSON. A writer makes
files of its own (`*.sealed`) and never goes on with one of another writer. Who empties the outbox first renames a file
(`*.taken`); a writer that finds its file gone after a write, writes the same again in a new one.

Anybody can seal a lesson's record. All other items could take things away: they carry a keyed hash that only a store
that is open can make.
"""

from __future__ import annotations

import errno
import hashlib
import hmac
import json
import logging
import os
import secrets
from collections.abc import Callable, Iterator, Sequence
from io import FileIO
from pathlib import Path

import nacl.exceptions
from nacl.public import PrivateKey, PublicKey, SealedBox

from vertrouwen_desktop.domain.ports import KeepingChanged, Trouble
from vertrouwen_desktop.domain.records import RECORD, AnyRecord
from vertrouwen_desktop.store.disk import Ballast, sync_folder
from vertrouwen_desktop.store.items import ITEM, GiveItem, Item, is_record
from vertrouwen_desktop.store.keeping import NotKept, QueueKeeper, Rhythm

OUTBOX = "outbox"
_LENGTH_BYTES = 4
_NUMBER = 6
_SEALED, _TAKEN, _ODD = ".sealed", ".taken", ".odd"
_log = logging.getLogger(__name__)


def trouble_of(error: OSError) -> Trouble:
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        return Trouble.DISK_FULL
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Trouble.READ_ONLY
    return Trouble.OTHER


class _OutboxSink:
    """Appends a batch with one fsync; after any error it begins another file, as the end of this one may be torn."""

    def __init__(self, folder: Path, public_key: PublicKey, ballast: Ballast, private_key: bytes) -> None:
        self._folder = folder
        self._box = SealedBox(public_key)
        self._private_key = private_key
        self._ballast = ballast
        self._path = folder
        self._file: FileIO | None = None

    def write(self, batch: Sequence[Item]) -> None:
        data = b"".join(self._frame(item) for item in batch)
        try:
            self._append(data)
        except OSError as error:
            trouble = trouble_of(error)
            self.close()
            if trouble is not Trouble.DISK_FULL or not self._ballast.release():
                raise NotKept(trouble) from None
            self._again(data)

    def look(self) -> None:
        """Nothing to see: each write makes sure of its own file."""

    def tidy(self) -> None:
        self._ballast.restore()

    def close(self) -> None:
        if self._file is None:
            return
        try:
            self._file.close()
        except OSError:
            _log.info("outbox: a file did not close")
        self._file = None

    def _again(self, data: bytes) -> None:
        try:
            self._append(data)
        except OSError as error:
            self.close()
            raise NotKept(trouble_of(error)) from None

    def _frame(self, item: Item) -> bytes:
        plain = ITEM.dump_json(item, warnings=False)
        if not is_record(item):
            signed = {"item": plain.decode(), "mac": _mac(self._private_key, plain)}
            plain = json.dumps(signed).encode()
        sealed = self._box.encrypt(plain)
        return len(sealed).to_bytes(_LENGTH_BYTES, "big") + sealed

    def _append(self, data: bytes) -> None:
        if self._file is None:
            self._file = self._open()
        if self._file.write(data) != len(data):
            raise OSError(errno.ENOSPC, "short write")
        os.fsync(self._file.fileno())
        if not self._path.exists():
            self.close()
            raise FileNotFoundError(errno.ENOENT, "taken while it was written")

    def _open(self) -> FileIO:
        self._folder.mkdir(exist_ok=True)
        before = [int(path.name[:_NUMBER]) for path in self._folder.iterdir() if path.name[:_NUMBER].isdecimal()]
        number = max(before, default=0) + 1  # so that sorted names are the order of writing
        self._path = self._folder / f"{number:0{_NUMBER}d}-{secrets.token_hex(8)}{_SEALED}"
        file = FileIO(self._path, "xb")
        sync_folder(self._folder)
        sync_folder(self._folder.parent)
        return file


class SealedKeeper(QueueKeeper[Item]):
    """Keeps the promises of `domain.ports.Keeper` in the outbox; it can seal, and cannot open.

    With the private key, which only an open store has, it takes every kind of item (`give`).
    """

    def __init__(
        self,
        folder: Path,
        public_key: PublicKey,
        ballast: Ballast,
        on_change: KeepingChanged,
        rhythm: Rhythm = Rhythm(),
        private_key: bytes = b"",
    ) -> None:
        super().__init__(
            _OutboxSink(folder / OUTBOX, public_key, ballast, private_key), on_change, rhythm, "outbox-writer"
        )

    def keep(self, record: AnyRecord) -> None:
        self.give(record)


def waits(folder: Path) -> bool:
    """Return whether something lies in the outbox of `folder` that can be taken over."""
    return any(path.suffix in (_SEALED, _TAKEN) for path in (folder / OUTBOX).glob("*"))


def drain(folder: Path, private_key: bytes, keep: GiveItem, flush: Callable[[], bool]) -> int:
    """Give every item in the outbox of `folder` to `keep`; delete the files once `flush` says that all is kept.

    Returns how many items there were. May be called again at any time: what is kept twice, is there once.
    A frame that cannot be opened is left out; its file stays, as `*.odd`.
    """
    place = folder / OUTBOX
    box = SealedBox(PrivateKey(private_key))
    taken = [path for path in map(_take, sorted(place.glob(f"*{_SEALED}"))) if path is not None]
    count, odd = 0, set()
    files = sorted({*taken, *place.glob(f"*{_TAKEN}")})
    for path in files:
        for item in _items(path, box, private_key):
            if item is None:
                odd.add(path)
                continue
            keep(item)
            count += 1
    if files and flush():
        for path in files:
            _leave(path, odd=path in odd)
    if odd:
        _log.warning("outbox: odd_files=%d", len(odd))
    return count


def _take(path: Path) -> Path | None:
    target = path.with_suffix(_TAKEN)
    try:
        path.rename(target)
    except OSError:
        return None  # Windows: its writer still has it open; the next time, then
    return target


def _leave(path: Path, odd: bool) -> None:
    try:
        path.rename(path.with_suffix(_ODD)) if odd else path.unlink()
    except OSError:
        _log.info("outbox: a file stays; it is drained again, which is harmless")


def _items(path: Path, box: SealedBox[PrivateKey], private_key: bytes) -> Iterator[Item | None]:
    """Yield the items of a file, None for a whole frame that cannot be opened; a torn end is nobody's item."""
    try:
        data = path.read_bytes()
    except OSError:
        yield None
        return
    at = 0
    while at + _LENGTH_BYTES <= len(data):
        end = at + _LENGTH_BYTES + int.from_bytes(data[at : at + _LENGTH_BYTES], "big")
        if end > len(data):
            return
        try:
            yield _item(box.decrypt(data[at + _LENGTH_BYTES : end]), private_key)
        except (nacl.exceptions.CryptoError, ValueError):
            yield None
        at = end


def _item(plain: bytes, private_key: bytes) -> Item:
    """Return what was sealed; raises ValueError when it is no item, or one that no open store made."""
    frame = json.loads(plain)
    if "mac" not in frame:
        return RECORD.validate_json(plain)
    item = str(frame["item"]).encode()
    if not hmac.compare_digest(_mac(private_key, item), str(frame["mac"])):
        raise ValueError
    return ITEM.validate_json(item)


def _mac(private_key: bytes, item: bytes) -> str:
    assert private_key
    return hashlib.blake2b(item, key=private_key, person=b"outbox-item").hexdigest()
