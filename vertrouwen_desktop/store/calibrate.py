"""How much Argon2id may cost on this machine: measured once, when the store is made."""

from __future__ import annotations

import time
from collections.abc import Callable

import nacl.pwhash.argon2id
import nacl.utils

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.header import Kdf, to_text
from vertrouwen_desktop.store.keyslots import stretch

LONGEST_S = 0.9
"""Opening the store takes this and a little more, and that may be a second."""

STEPS = tuple(Kdf(memory_bytes=mebibytes << 20) for mebibytes in (64, 128, 256, 512))
"""The lowest is three times what OWASP advises at least, and is taken however slow the machine."""

Stretch = Callable[[str, Kdf, str], bytes]


def calibrate(now_s: Callable[[], float] = time.perf_counter, stretch: Stretch = stretch) -> Kdf:
    """Return the largest cost that this machine bears; takes at most some two seconds, on any but a very slow one.

    Raises KnownError when there is no memory even for the lowest.
    """
    salt = to_text(nacl.utils.random(nacl.pwhash.argon2id.SALTBYTES))
    best = STEPS[0]
    for kdf in STEPS:
        began_s = now_s()
        try:
            stretch("", kdf, salt)
        except KnownError:
            if kdf is STEPS[0]:
                raise
            return best
        took_s = now_s() - began_s
        if took_s > LONGEST_S:
            return best
        best = kdf
        if 2 * took_s > LONGEST_S:
            return best  # the next one takes twice as long
    return best
