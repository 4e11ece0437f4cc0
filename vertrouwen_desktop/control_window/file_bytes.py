"""Files of the adults, read and written whole; what goes wrong is said in a sentence that tells what to do.

These calls may take long (a stick, a share, a file that still lies in the cloud): call them beside the screen.
"""

from __future__ import annotations

import errno
import re
import shutil
import stat
from pathlib import Path

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile, QUrl

from vertrouwen_desktop.domain.errors import KnownError

GONE = "Dit bestand is er niet. Zit de stick er nog in? Kies het bestand opnieuw."
FOLDER = "Dit is een map. Open de map, en kies het bestand dat erin ligt."
NO_FILE = "Dit is geen gewoon bestand. Kies een ander bestand."
EMPTY = "Dit bestand is leeg. Kies een ander bestand."
NOT_ALLOWED = (
    "Dit bestand is niet te openen. Sluit het in andere programma's, "
    "of kopieer het naar je map Documenten en kies het daar."
)
IN_THE_CLOUD = (
    "Dit bestand staat in de cloud en komt niet binnen. Open het eerst zelf, "
    "zodat het op deze laptop staat. Kies het daarna opnieuw."
)
UNREADABLE = "Dit bestand is niet te lezen. Kopieer het naar je map Documenten, en kies het daar."
NETWORK = "Dit ligt op het netwerk. Kies een plek op deze laptop, of een schijf met een letter."
NOT_WHOLE = "Dit is niet het hele adres. Kies het bestand met de knop."
NO_FOLDER = "De map is er niet meer. Zit de stick er nog in? Kies een andere map."
FULL = "Daar is geen plaats meer. Maak ruimte, of kies een andere map."
NOT_HERE = "Hier kan niet bewaard worden. Kies een andere map, bijvoorbeeld Documenten."

_CLOUD_WINDOWS = range(358, 407)  # ERROR_CLOUD_FILE_* and their neighbours
_CLOUD = {errno.EDEADLK, errno.ETIMEDOUT}  # so macOS says it of iCloud, and FUSE of others
_MOST_NAMES = 1000


def local_path(place: str) -> Path:
    """Return the file that a typed path or a file:// address means; raises KnownError when that is on the network."""
    text = place.strip().strip('"').strip()
    if text.lower().startswith("file:"):
        url = QUrl(text)
        if url.host() not in ("", "localhost"):
            raise KnownError(NETWORK)
        url.setHost("")
        text = url.toLocalFile()
    if re.match(r"[A-Za-z][\w+.-]+://", text) or text.startswith(("\\\\", "//")):
        raise KnownError(NETWORK)
    if "\0" in text:
        raise KnownError(GONE)
    try:
        path = Path(text).expanduser()
    except RuntimeError:  # ~somebody who has no home here
        raise KnownError(GONE) from None
    if not path.is_absolute():
        raise KnownError(NOT_WHOLE)
    return path


def read_bytes(path: Path, most_bytes: int) -> bytes:
    """Return what is in a file of at most `most_bytes`; never an empty answer. Raises KnownError."""
    try:
        found = path.stat()  # before opening: that of a pipe would wait for ever
        if stat.S_ISDIR(found.st_mode):
            raise KnownError(FOLDER)
        if not stat.S_ISREG(found.st_mode):
            raise KnownError(NO_FILE)
        with path.open("rb") as file:
            data = file.read(most_bytes + 1)
    except OSError as error:
        raise KnownError(_unread(error)) from None
    if len(data) > most_bytes:
        size, most = _size(max(found.st_size, len(data))), _size(most_bytes)
        raise KnownError(f"Dit bestand is te groot: {size}. Hier past hoogstens {most}. Kies een kleiner bestand.")
    if not data:
        raise KnownError(EMPTY)
    return data


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file wholly or not at all; a new one is the adult's own only. Raises KnownError."""
    is_new = not path.exists()
    file = QSaveFile(str(path))
    if file.open(QIODevice.OpenModeFlag.WriteOnly):
        if is_new:  # where a disk knows no rights this does nothing
            file.setPermissions(QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner)
        if file.write(data) == len(data) and file.commit():
            return
        file.cancelWriting()
    raise KnownError(_unwritten(path.parent, len(data)))


def free_place(folder: Path, name: str) -> Path:
    """Return a place in `folder` where nothing lies yet: `name`, else `name (2)` and so on."""
    wanted = folder / name
    places = (wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}") for number in range(2, _MOST_NAMES))
    return next((place for place in (wanted, *places) if not place.exists()), wanted)


def _unread(error: OSError) -> str:
    if getattr(error, "winerror", None) in _CLOUD_WINDOWS or error.errno in _CLOUD:
        return IN_THE_CLOUD
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return GONE
    if isinstance(error, IsADirectoryError):
        return FOLDER
    if isinstance(error, PermissionError):
        return NOT_ALLOWED
    return UNREADABLE


def _unwritten(folder: Path, size_bytes: int) -> str:
    try:
        if not folder.is_dir():
            return NO_FOLDER
        return FULL if shutil.disk_usage(folder).free < size_bytes else NOT_HERE
    except OSError:
        return NO_FOLDER


def _size(count_bytes: int) -> str:
    """Return a size as people say it."""
    if count_bytes >= 1_000_000:
        return f"{count_bytes / 1_000_000:.0f} MB"
    return f"{max(1, count_bytes // 1000)} kB"
