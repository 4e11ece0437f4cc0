"""Papers that the system's own viewer shows; from there an adult prints them."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from vertrouwen_desktop.control_window.file_bytes import NOT_HERE, free_place, write_bytes
from vertrouwen_desktop.domain.errors import KnownError

SHORT_PREFIX = "paper-"
_LIBRARIES = "LD_LIBRARY_PATH"


def show_paper(place: Path) -> bool:
    """Open a file of this laptop with the system's viewer; False when there is none."""
    with _libraries_of_the_system():
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))


def keep_paper(folder: Path, name: str, data: bytes) -> Path:
    """Write a paper to `folder`, next to those that are there; raises KnownError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise KnownError(NOT_HERE) from None
    place = free_place(folder, name)
    write_bytes(place, data)
    return place


def short_paper(data_folder: Path, name: str, data: bytes) -> Path:
    """Write a paper that must not stay, in a new folder that nobody else may look into; raises KnownError."""
    try:
        folder = Path(tempfile.mkdtemp(prefix=SHORT_PREFIX, dir=data_folder))
    except OSError:
        raise KnownError(NOT_HERE) from None
    try:
        write_bytes(folder / name, data)
    except KnownError:
        remove_paper(folder / name)
        raise
    return folder / name


def remove_paper(place: Path) -> bool:
    """Take a paper of `short_paper` away with its folder; False when a viewer still holds it (Windows)."""
    shutil.rmtree(place.parent, ignore_errors=True)
    return not place.exists()


def sweep_papers(data_folder: Path) -> None:
    """Take away the papers that a program left behind which was cut off; only for who has the store's lock."""
    for folder in data_folder.glob(f"{SHORT_PREFIX}*"):
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _libraries_of_the_system() -> Iterator[None]:
    """Start a viewer as if nothing of ours was there: PyInstaller puts the bundle's libraries before the system's."""
    ours = os.environ.get(_LIBRARIES)
    if ours is None or not getattr(sys, "frozen", False):
        yield
        return
    theirs = os.environ.get(f"{_LIBRARIES}_ORIG")
    if theirs is None:
        del os.environ[_LIBRARIES]
    else:
        os.environ[_LIBRARIES] = theirs
    try:
        yield
    finally:
        os.environ[_LIBRARIES] = ours
