"""The slots of the key file: several ways to one data key (docs/decisions/0011). Pure, but for the cost of Argon2id.

    password --Argon2id, salt of the file--> stretched --keyed BLAKE2b of the slot's id--> key of the slot
    key of the slot --XChaCha20-Poly1305--> X25519 private key --SealedBox--> data key
    data key --> the database, the private key of the outbox, and `mac` over everything in the file

Stretched once, a password is tried on every slot: it says by itself whose it is. To seal a new data key to everybody
takes their public keys only. Every seal is bound to the file and the slot, so that none can be put elsewhere.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import nacl.bindings
import nacl.exceptions
import nacl.hash
import nacl.pwhash.argon2id
import nacl.utils
from nacl.encoding import RawEncoder
from nacl.public import PrivateKey, PublicKey, SealedBox

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.header import (
    RECOVERY,
    AnyHeader,
    Header,
    Kdf,
    KeysDamaged,
    Kind,
    OldHeader,
    Slot,
    WrongPassword,
    WrongRecoveryKey,
    canonical,
    to_bytes,
    to_text,
)
from vertrouwen_desktop.store.secret import KEY_BYTES, wipe

_NONCE_BYTES = 24
_WRAPPED_BYTES = _NONCE_BYTES + KEY_BYTES + nacl.bindings.crypto_aead_xchacha20poly1305_ietf_ABYTES
_SEALED_BYTES = 2 * KEY_BYTES + nacl.bindings.crypto_box_SEALBYTES

Entropy = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Keys:
    """What an opened key file holds; `wipe` it when done.

    Attributes:
        data: The raw key of the database; changed in place when the database gets another one.
        outbox: The private key that opens the outbox; changed in place likewise.
    """

    data: bytearray
    outbox: bytearray

    def wipe(self) -> None:
        wipe(self.data)
        wipe(self.outbox)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An opened key file.

    Attributes:
        slot: The way in that was used.
        intact: Nothing in the file was changed by who does not have the data key.
    """

    header: Header
    keys: Keys
    slot: Slot
    intact: bool


def stretch(secret: str, kdf: Kdf, salt: str) -> bytes:
    """Return what Argon2id makes of a password; takes half a second. Raises KnownError for want of memory."""
    # The same letters typed on another keyboard may be other code points: NFC makes them one.
    typed = unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass")
    raw = to_bytes(salt, nacl.pwhash.argon2id.SALTBYTES)
    try:
        return nacl.pwhash.argon2id.kdf(KEY_BYTES, typed, raw, opslimit=kdf.passes, memlimit=kdf.memory_bytes)
    except (MemoryError, nacl.exceptions.RuntimeError):
        raise KnownError(
            "Er is te weinig geheugen om het wachtwoord te controleren. "
            "Sluit andere programma's en probeer het opnieuw."
        ) from None


def new_header(kdf: Kdf, entropy: Entropy = nacl.utils.random) -> tuple[Header, Keys]:
    """Return a key file without any way in yet, and the keys in it."""
    pair = PrivateKey(entropy(KEY_BYTES))
    keys = Keys(bytearray(entropy(KEY_BYTES)), bytearray(bytes(pair)))
    header = Header(
        version=2,
        file_id=entropy(16).hex(),
        kdf=kdf,
        salt=to_text(entropy(nacl.pwhash.argon2id.SALTBYTES)),
        outbox_public="",
        sealed_outbox_private="",
        slots=(),
        mac="",
    )
    return with_outbox(header, keys, entropy), keys


def opened(header: AnyHeader, stretched: bytes, kind: Kind) -> Unlocked:
    """Open with what `stretch` made of a password; raises WrongPassword, WrongRecoveryKey or KeysDamaged.

    A file of version 1 comes out as version 2, with one slot.
    """
    if isinstance(header, OldHeader):
        return _opened_old(header, stretched, kind)
    for slot in header.slots:
        private = _unwrapped(header, slot, stretched) if slot.kind == kind else None
        if private is not None:
            return _behind(header, slot, private)
    raise WrongRecoveryKey if kind == RECOVERY else WrongPassword


def slot_that_opens(header: Header, stretched: bytes) -> Slot | None:
    """Return the slot whose password this is."""
    return next((slot for slot in header.slots if _unwrapped(header, slot, stretched) is not None), None)


def with_slot(
    header: Header, keys: Keys, slot_id: str, stretched: bytes, since: date, entropy: Entropy = nacl.utils.random
) -> Header:
    """Return `header` with a new way in, in the place of the one with the same id when there is one."""
    pair = PrivateKey(entropy(KEY_BYTES))
    kind: Kind = "recovery" if slot_id == RECOVERY else "adult"
    public = to_text(bytes(pair.public_key))
    bare = Slot(slot_id=slot_id, kind=kind, since=since, public=public, wrapped_private="", sealed_data_key="")
    wrapped = _seal(bytes(pair), _bound(header, bare), _slot_key(stretched, slot_id), entropy)
    sealed = _sealed_to(header, bare, keys.data)
    slot = bare.model_copy(update={"wrapped_private": to_text(wrapped), "sealed_data_key": sealed})
    if header.slot(slot_id) is None:
        slots = (*header.slots, slot)
    else:
        slots = tuple(slot if one.slot_id == slot_id else one for one in header.slots)
    return _finished(header.model_copy(update={"slots": slots}), keys.data)


def without_slot(header: Header, keys: Keys, slot_id: str) -> Header:
    """Return `header` without a way in. Who had it still knows the data key: give the database another one."""
    slots = tuple(one for one in header.slots if one.slot_id != slot_id)
    return _finished(header.model_copy(update={"slots": slots}), keys.data)


def with_data_key(header: Header, keys: Keys, entropy: Entropy = nacl.utils.random) -> Header:
    """Return `header` with another data key (that of `keys`), sealed to every slot; needs nobody's password."""
    slots = tuple(
        slot.model_copy(update={"sealed_data_key": _sealed_to(header, slot, keys.data)}) for slot in header.slots
    )
    return with_outbox(header.model_copy(update={"slots": slots}), keys, entropy)


def with_outbox(header: Header, keys: Keys, entropy: Entropy = nacl.utils.random) -> Header:
    """Return `header` with the outbox of `keys`."""
    private = _seal(bytes(keys.outbox), _bound_outbox(header), _derived(keys.data, b"vertrouwen-outb"), entropy)
    public = to_text(bytes(PrivateKey(bytes(keys.outbox)).public_key))
    update = {"outbox_public": public, "sealed_outbox_private": to_text(private)}
    return _finished(header.model_copy(update=update), keys.data)


def belongs(header: AnyHeader, data: bytearray) -> bool:
    """Return whether the file was written by who has this data key; version 1 does not show it."""
    return isinstance(header, OldHeader) or nacl.bindings.sodium_memcmp(
        _mac(header, data).encode(), header.mac.encode()
    )


def _behind(header: Header, slot: Slot, private: bytearray) -> Unlocked:
    try:
        sealed = to_bytes(slot.sealed_data_key, _SEALED_BYTES)
        plain = SealedBox(PrivateKey(bytes(private))).decrypt(sealed)
        if not nacl.bindings.sodium_memcmp(plain[:KEY_BYTES], _place(header, slot)):
            raise KeysDamaged
        data = bytearray(plain[KEY_BYTES:])
        wrapped = to_bytes(header.sealed_outbox_private, _WRAPPED_BYTES)
        outbox = _unseal(wrapped, _bound_outbox(header), _derived(data, b"vertrouwen-outb"))
    except nacl.exceptions.CryptoError:
        raise KeysDamaged from None
    finally:
        wipe(private)
    return Unlocked(header, Keys(data, outbox), slot, belongs(header, data))


def _opened_old(header: OldHeader, stretched: bytes, kind: Kind) -> Unlocked:
    if kind == RECOVERY:
        raise WrongRecoveryKey
    fields = header.model_dump(mode="json", exclude={"sealed_data_key", "sealed_outbox_private"})
    try:
        sealed = to_bytes(header.sealed_data_key, _WRAPPED_BYTES)
        data = _unseal(sealed, canonical({"what": "data", **fields}), stretched)
    except nacl.exceptions.CryptoError:
        raise WrongPassword from None
    try:
        sealed = to_bytes(header.sealed_outbox_private, _WRAPPED_BYTES)
        outbox = _unseal(sealed, canonical({"what": "outbox", **fields}), bytes(data))
    except nacl.exceptions.CryptoError:
        raise KeysDamaged from None
    keys = Keys(data, outbox)
    bare = Header(
        version=2,
        file_id=header.file_id,
        kdf=header.kdf,
        salt=header.salt,
        outbox_public="",
        sealed_outbox_private="",
        slots=(),
        mac="",
    )
    new = with_slot(with_outbox(bare, keys), keys, adult_of(header.file_id), stretched, _UNKNOWN_DAY)
    return Unlocked(new, keys, new.slots[0], intact=True)


_UNKNOWN_DAY = date(2026, 11, 22)
"""Version 1 did not say since when its password was there: this is the day on which version 1 was first made."""


def adult_of(file_id: str) -> str:
    """Return the id of the adult whose password a file of version 1 holds: always the same one."""
    return _hash(file_id.encode(), person=b"vertrouwen-adult").hex()[:32]


def _unwrapped(header: Header, slot: Slot, stretched: bytes) -> bytearray | None:
    try:
        sealed = to_bytes(slot.wrapped_private, _WRAPPED_BYTES)
        return _unseal(sealed, _bound(header, slot), _slot_key(stretched, slot.slot_id))
    except (nacl.exceptions.CryptoError, KeysDamaged):
        return None  # of another slot; one that is damaged may not keep the others out


def _slot_key(stretched: bytes, slot_id: str) -> bytes:
    return _hash(slot_id.encode(), key=stretched, person=b"vertrouwen-slot")


def _derived(data: bytearray, what: bytes) -> bytes:
    return _hash(b"", key=bytes(data), person=what)


def _bound(header: Header, slot: Slot) -> bytes:
    file = header.model_dump(mode="json", include={"version", "file_id", "kdf", "salt"})
    return canonical({"what": "slot", **file, **slot.model_dump(mode="json", include={"slot_id", "kind", "public"})})


def _bound_outbox(header: Header) -> bytes:
    return canonical({"what": "outbox", **header.model_dump(mode="json", include={"version", "file_id"})})


def _place(header: Header, slot: Slot) -> bytes:
    return _hash(canonical({"file_id": header.file_id, "slot_id": slot.slot_id}), person=b"vertrouwen-place")


def _sealed_to(header: Header, slot: Slot, data: bytearray) -> str:
    box = SealedBox(PublicKey(to_bytes(slot.public, KEY_BYTES)))
    return to_text(box.encrypt(_place(header, slot) + bytes(data)))


def _finished(header: Header, data: bytearray) -> Header:
    return header.model_copy(update={"mac": _mac(header, data)})


def _mac(header: Header, data: bytearray) -> str:
    fields = header.model_dump(mode="json", exclude={"mac"})
    return to_text(_hash(canonical(fields), key=bytes(data), person=b"vertrouwen-mac"))


def _hash(message: bytes, *, key: bytes = b"", person: bytes) -> bytes:
    return nacl.hash.blake2b(message, digest_size=KEY_BYTES, key=key, person=person, encoder=RawEncoder)


def _seal(secret: bytes, bound: bytes, key: bytes, entropy: Entropy) -> bytes:
    nonce = entropy(_NONCE_BYTES)
    return nonce + nacl.bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(secret, bound, nonce, key)


def _unseal(sealed: bytes, bound: bytes, key: bytes) -> bytearray:
    nonce, body = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    return bytearray(nacl.bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(body, bound, nonce, key))
