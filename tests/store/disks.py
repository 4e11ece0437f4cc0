"""Disks that are full or read-only, for real where we may mount one."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SMALL_DISK_BYTES = 4 << 20


def _can_mount() -> bool:
    return shutil.which("mount") is not None and hasattr(os, "geteuid") and os.geteuid() == 0


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """A disk of 4 MB in memory on `folder`, where we may make one; else says False."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK_BYTES}", "tmpfs", str(folder)]
    mounted = _can_mount() and subprocess.run(command, capture_output=True).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(path: Path) -> None:
    with open(path, "wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1):
            try:
                while file.write(b"x" * size) == size:
                    pass
            except OSError:
                continue


@contextmanager
def read_only(folder: Path, mounted: bool) -> Iterator[None]:
    """Nothing can be written in `folder`: the disk says so, or its rights do (which do not hold for root)."""
    if mounted:
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        try:
            yield
        finally:
            subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
        return
    rights = {path: path.stat().st_mode for path in (folder, *folder.iterdir())}
    for path in rights:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        yield
    finally:
        for path, mode in rights.items():
            path.chmod(mode)
