"""The folder that the store lies in: safe small files, room, and places that are not safe."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from pathlib import Path, PurePath

from vertrouwen_desktop.domain.errors import KnownError

ROOM_WARNING_BYTES = 500_000_000
FULL_BYTES = 1 << 20
"""With less room than this the disk counts as full."""

BALLAST_BYTES = 16 << 20
_SYNCED = ("onedrive", "dropbox", "icloud", "mobile documents", "google drive", "googledrive", "nextcloud", "owncloud")
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "fuse.sshfs", "davfs", "fuse.davfs2", "ncpfs"})
_DRIVE_REMOTE = 4


def write_atomically(path: Path, data: bytes) -> None:
    """Replace `path` by `data`, wholly or not at all, also when the power goes; raises OSError."""
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        with open(temporary, "xb", opener=_private) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def sync_file(path: Path) -> None:
    """Bring what was written to `path` to the disk."""
    with open(path, "r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Bring new, renamed and deleted names in `folder` to the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def free_bytes(folder: Path) -> int | None:
    """Return the room that is left on the disk of `folder`; None when it does not say."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def is_full(folder: Path) -> bool:
    free = free_bytes(folder)
    return free is not None and free < FULL_BYTES


def free_space_warning(folder: Path) -> str:
    """Return a sentence for the start check when the disk is nearly full, else an empty text."""
    free = free_bytes(folder)
    if free is None or free >= ROOM_WARNING_BYTES:
        return ""
    return f"De schijf is bijna vol: nog {free // 1_000_000} MB. Maak ruimte, bijvoorbeeld door de prullenbak te legen."


class Ballast:
    """A file that only takes room, to be given back when the disk is full (a full disk blocks even reading)."""

    def __init__(self, path: Path, size_bytes: int = BALLAST_BYTES) -> None:
        self._path = path
        self._size_bytes = size_bytes

    def release(self) -> bool:
        """Give the room back; True when there was some to give."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True

    def release_if_full(self) -> bool:
        return is_full(self._path.parent) and self.release()

    def restore(self) -> None:
        """Take the room again, if that leaves at least twice as much for others. Never raises for want of it."""
        free = free_bytes(self._path.parent)
        if self._size_bytes == 0 or self._path.exists() or free is None or free < 3 * self._size_bytes:
            return
        partial = self._path.with_name(f"{self._path.name}.tmp")
        try:
            with open(partial, "wb") as file:
                for _ in range(self._size_bytes >> 20 or 1):
                    file.write(secrets.token_bytes(min(self._size_bytes, 1 << 20)))  # zeros could be stored as nothing
                file.flush()
                os.fsync(file.fileno())
            os.replace(partial, self._path)
        except OSError:
            partial.unlink(missing_ok=True)


def refuse_unsafe_place(folder: Path, mounts: str | None = None) -> None:
    """Raise KnownError when a database in `folder` could be damaged by syncing or by a network.

    `mounts` is the text of /proc/mounts; by default that of this machine. Network disks on macOS are not recognised.
    """
    resolved = folder.expanduser().absolute()
    lowered = [part.casefold() for part in resolved.parts]
    if any(part.startswith(_SYNCED) or part.endswith("dropbox") for part in lowered):
        raise KnownError(
            "De gegevens kunnen niet in een map die met internet gelijk loopt (OneDrive, Dropbox, iCloud). "
            "Kies een gewone map op deze laptop."
        )
    if _is_network(resolved, _mounts() if mounts is None else mounts):
        raise KnownError("De gegevens kunnen niet op een netwerkschijf staan. Kies een map op deze laptop.")


def _is_network(folder: PurePath, mounts: str) -> bool:
    if str(folder).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE)
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        if folder.is_relative_to(point) and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind in _NETWORK


def _mounts() -> str:
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
