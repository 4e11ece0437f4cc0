"""Keys in memory: kept in bytearrays, and wiped after use.

PyNaCl hands out `bytes`, which cannot be wiped; those copies live until Python reuses their memory.
"""

from __future__ import annotations

import ctypes

KEY_BYTES = 32
_HEX = b"0123456789abcdef"


def wipe(secret: bytearray) -> None:
    """Overwrite `secret` with zeros, in place."""
    if secret:
        ctypes.memset((ctypes.c_char * len(secret)).from_buffer(secret), 0, len(secret))


def raw_key_text(key: bytearray) -> bytearray:
    """Return SQLCipher's notation of a raw key, x'…', without a copy that cannot be wiped.

    A raw key of another length is silently taken for a passphrase; hence the assertion.
    """
    assert len(key) == KEY_BYTES
    text = bytearray(b"x'")
    for byte in key:
        text.append(_HEX[byte >> 4])
        text.append(_HEX[byte & 15])
    text += b"'"
    return text
