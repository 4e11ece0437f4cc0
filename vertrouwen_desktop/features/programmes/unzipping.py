"""A zip from anybody, taken apart with care: nothing is written, nothing is larger than it may be."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.programmes.messages import shown

NO_PARCEL = "Dit is geen lesprogramma. Kies een bestand dat eindigt op .lesprogramma."
DAMAGED = "Dit bestand is niet heel overgekomen. Vraag het opnieuw aan wie het maakte."
TOO_LARGE = "Dit bestand is te groot voor een lesprogramma. Vraag de maker om kleinere plaatjes."
FOREIGN = "In dit bestand zit iets dat niet in een lesprogramma hoort: {name}. Er is niets van gebruikt."

MAX_RATIO = 100
"""So much smaller becomes a text at best; more is made to fill the disk."""
RATIO_FROM_BYTES = 100_000
_CHUNK = 1 << 20
_END = struct.Struct("<4s4H2LH")
_UNIX = 3


def unzipped(data: bytes, most_bytes: Callable[[str], int], most_files: int, most_total: int) -> Mapping[str, bytes]:
    """Return the files in the zip `data` by name.

    Args:
        most_bytes: How large a file of that name may be; 0: it does not belong there.

    Raises:
        KnownError: It is no zip, it is damaged, or there is something in it that does not belong there.
    """
    _refuse_end(data, most_files)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _refuse_entries(entries, most_bytes, most_files, most_total, len(data))
            return {entry.filename: _read(archive, entry) for entry in entries}
    except (zipfile.BadZipFile, zlib.error, EOFError, struct.error):
        raise KnownError(DAMAGED) from None
    except (NotImplementedError, RuntimeError, OSError, ValueError):
        # A way of packing that we do not know, a password, a place before the beginning.
        raise KnownError(DAMAGED) from None


def _refuse_end(data: bytes, most_files: int) -> None:
    """Look at the last bytes before any list of files is read: they say how long that list is."""
    if not data.startswith(b"PK\x03\x04") or len(data) < _END.size:
        raise KnownError(NO_PARCEL)
    mark, disk, first_disk, here, count, size, _offset, comment = _END.unpack(data[-_END.size :])
    if mark != b"PK\x05\x06" or comment or disk or first_disk or here != count:
        raise KnownError(DAMAGED)
    if data[-_END.size - 20 : -_END.size - 16] == b"PK\x06\x07":  # the large form, which may say another count
        raise KnownError(TOO_LARGE)
    if count > most_files or size > most_files * 1000:
        raise KnownError(TOO_LARGE)


def _refuse_entries(
    entries: list[zipfile.ZipInfo], most_bytes: Callable[[str], int], most_files: int, most_total: int, packed: int
) -> None:
    if len(entries) > most_files:
        raise KnownError(TOO_LARGE)
    for entry in entries:
        foreign = KnownError(FOREIGN.format(name=shown(entry.orig_filename)))
        # Python repairs names (backslashes, what follows a zero); we want none that needs it.
        if entry.filename != entry.orig_filename or entry.is_dir():
            raise foreign
        kind = stat.S_IFMT(entry.external_attr >> 16) if entry.create_system == _UNIX else 0
        most = most_bytes(entry.filename)
        if not most or kind not in (0, stat.S_IFREG):
            raise foreign
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or entry.flag_bits & 0x1:
            raise KnownError(DAMAGED)
        if entry.file_size > most:
            raise KnownError(TOO_LARGE)
        if entry.file_size > RATIO_FROM_BYTES and entry.file_size > MAX_RATIO * max(1, entry.compress_size):
            raise KnownError(TOO_LARGE)
    if len({e.filename for e in entries}) != len(entries):
        raise KnownError(DAMAGED)
    if sum(e.file_size for e in entries) > most_total:
        raise KnownError(TOO_LARGE)
    # Files that share their bytes with others: small outside, endless inside.
    if sum(e.compress_size for e in entries) > packed:
        raise KnownError(TOO_LARGE)


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Return one file, never more of it than it says itself."""
    parts, left = [], entry.file_size
    with archive.open(entry) as file:
        while left > 0 and (part := file.read(min(left, _CHUNK))):
            parts.append(part)
            left -= len(part)
        if left or file.read(1):
            raise KnownError(DAMAGED)
    return b"".join(parts)
