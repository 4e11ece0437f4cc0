"""Key files of version 1, as the first release wrote them: one password, and the data key right behind it."""

from __future__ import annotations

from pathlib import Path

import nacl.bindings
import nacl.utils
from nacl.public import PrivateKey

from tests.store.making import CHEAP
from vertrouwen_desktop.store.header import KEYS, KEYS_TWIN, OldHeader, canonical, to_text, written
from vertrouwen_desktop.store.keyslots import Keys, stretch


def first_header(password: str, keys: Keys) -> OldHeader:
    bare = OldHeader(
        version=1,
        file_id="0f" * 16,
        kdf=CHEAP,
        salt=to_text(nacl.utils.random(16)),
        outbox_public=to_text(bytes(PrivateKey(bytes(keys.outbox)).public_key)),
        sealed_data_key="",
        sealed_outbox_private="",
    )
    fields = bare.model_dump(mode="json", exclude={"sealed_data_key", "sealed_outbox_private"})

    def seal(secret: bytearray, what: str, key: bytes) -> str:
        nonce, bound = nacl.utils.random(24), canonical({"what": what, **fields})
        return to_text(
            nonce + nacl.bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(secret), bound, nonce, key)
        )

    return bare.model_copy(
        update={
            "sealed_data_key": seal(keys.data, "data", stretch(password, CHEAP, bare.salt)),
            "sealed_outbox_private": seal(keys.outbox, "outbox", bytes(keys.data)),
        }
    )


def make_first(folder: Path, password: str, keys: Keys) -> bytes:
    """Put a key file of version 1 in the place of the one in `folder`."""
    raw = written(first_header(password, keys))
    for name in (KEYS, KEYS_TWIN):
        (folder / name).write_bytes(raw)
    return raw
