"""Whether the system shows the same on two screens (Windows+P, Dupliceren).

Windows and macOS show Qt one screen then, so the system must be asked. Under X11 and Wayland two screens lie over each
other, which `domain.screens` sees by itself.

Not verified here: the calls themselves on Windows and macOS (written after the makers' documentation; no such machine).
What is made of their answer is tested.
"""

from __future__ import annotations

import ctypes
import struct
import sys
from collections.abc import Iterable, Iterator

_ONLY_ACTIVE_PATHS = 2
_TRIES = 3  # the answer outgrows its buffer when a plug goes in between
_TOO_SMALL = 122

PATH_INFO = struct.Struct("<IiI60x")
"""DISPLAYCONFIG_PATH_INFO up to the source: adapter (low, high) and source id; 72 bytes in all."""

MODE_INFO_BYTES = 64
MOST_DISPLAYS = 16


def mirrored() -> bool:
    """Return whether two screens show the same; False when the system does not say."""
    if sys.platform == "win32":
        return same_source(sources(_windows_paths()))
    if sys.platform == "darwin":
        return _macos_mirrors()
    return False


def sources(paths: bytes) -> Iterator[tuple[int, int, int]]:
    """Return of each active path, in Windows' own bytes, which picture it shows."""
    return PATH_INFO.iter_unpack(paths)


def same_source(shown: Iterable[tuple[int, int, int]]) -> bool:
    """Return whether one picture goes to two screens."""
    all_shown = list(shown)
    return len(set(all_shown)) < len(all_shown)


def _windows_paths() -> bytes:
    """Return the active paths as Windows gives them; empty when it does not."""
    if sys.platform != "win32":
        return b""
    user32 = ctypes.WinDLL("user32")
    for _ in range(_TRIES):
        paths, modes = ctypes.c_uint32(), ctypes.c_uint32()
        if user32.GetDisplayConfigBufferSizes(_ONLY_ACTIVE_PATHS, ctypes.byref(paths), ctypes.byref(modes)):
            return b""
        path_bytes = ctypes.create_string_buffer(paths.value * PATH_INFO.size)
        mode_bytes = ctypes.create_string_buffer(modes.value * MODE_INFO_BYTES)
        result: int = user32.QueryDisplayConfig(
            _ONLY_ACTIVE_PATHS, ctypes.byref(paths), path_bytes, ctypes.byref(modes), mode_bytes, None
        )
        if result == 0:
            return path_bytes.raw[: paths.value * PATH_INFO.size]
        if result != _TOO_SMALL:
            return b""
    return b""


def _macos_mirrors() -> bool:
    try:
        graphics = ctypes.CDLL("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics")
    except OSError:
        return False
    displays, count = (ctypes.c_uint32 * MOST_DISPLAYS)(), ctypes.c_uint32()
    if graphics.CGGetOnlineDisplayList(ctypes.c_uint32(MOST_DISPLAYS), displays, ctypes.byref(count)):
        return False
    return any(graphics.CGDisplayIsInMirrorSet(ctypes.c_uint32(displays[i])) for i in range(count.value))
