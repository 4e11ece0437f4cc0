"""The key file: the data key behind one password, and the key pair of the outbox.

    password --Argon2id--> XChaCha20-Poly1305 --> data key --XChaCha20-Poly1305--> private key of the outbox

`keys.json` and its twin `keys.json.bak` are the same. Everything in the file that is not itself sealed is bound to
both seals as additional data. `check` is a plain checksum: it tells a damaged file from a wrong password, no more.
"""

from __future__ import annotations

import base64
import binascii
import json
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import nacl.bindings
import nacl.encoding
import nacl.exceptions
import nacl.hash
import nacl.pwhash.argon2id
import nacl.utils
from nacl.public import PrivateKey, PublicKey
from pydantic import BaseModel, Field, ValidationError

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.disk import write_atomically
from vertrouwen_desktop.store.secret import KEY_BYTES, wipe

KEYS = "keys.json"
KEYS_TWIN = "keys.json.bak"
VERSION: Final = 1
_MAX_BYTES = 65536
_NONCE_BYTES = 24

Entropy = Callable[[int], bytes]


class WrongPassword(KnownError):
    """The password does not open the key file."""

    def __init__(self) -> None:
        super().__init__("Dit wachtwoord klopt niet. Let op hoofdletters en spaties, en probeer het opnieuw.")


class KeysDamaged(KnownError):
    """Neither the key file nor its twin can be read."""

    def __init__(self) -> None:
        super().__init__(
            f"Het sleutelbestand is beschadigd. Zet {KEYS} terug uit een reservekopie. "
            "De gegevens zelf zijn niet gewijzigd."
        )


class Kdf(BaseModel, extra="forbid", frozen=True, strict=True, hide_input_in_errors=True):
    """What Argon2id costs; bounded, so that a forged file cannot ask for all memory."""

    passes: int = Field(default=3, ge=1, le=16)
    memory_bytes: int = Field(default=256 << 20, ge=8192, le=1 << 30)


STRONG = Kdf()
RANDOM_PASSWORD = Kdf(passes=1, memory_bytes=8192)
"""Enough for a password of 32 random bytes, and for tests; never for a password that somebody made up."""


class _Sheet(BaseModel, extra="forbid", frozen=True, strict=True, hide_input_in_errors=True):
    version: Literal[1]
    file_id: str = Field(pattern=r"^[0-9a-f]{32}$")
    kdf: Kdf
    salt: str
    outbox_public: str
    sealed_data_key: str
    sealed_outbox_private: str


@dataclass(frozen=True, slots=True)
class Keys:
    """What an opened key file holds; `wipe` it when done.

    Attributes:
        data: The raw key of the database.
        outbox: The private key that opens the outbox.
    """

    data: bytearray
    outbox: bytearray

    def wipe(self) -> None:
        wipe(self.data)
        wipe(self.outbox)


def has_keys(folder: Path) -> bool:
    return (folder / KEYS).exists() or (folder / KEYS_TWIN).exists()


def make_keys(password: str, kdf: Kdf = STRONG, entropy: Entropy = nacl.utils.random) -> tuple[bytes, Keys]:
    """Return a new key file, still to be written, and the keys in it."""
    pair = PrivateKey(entropy(KEY_BYTES))
    keys = Keys(bytearray(entropy(KEY_BYTES)), bytearray(bytes(pair)))
    salt = entropy(nacl.pwhash.argon2id.SALTBYTES)
    bare = _Sheet(
        version=VERSION,
        file_id=entropy(16).hex(),
        kdf=kdf,
        salt=_text(salt),
        outbox_public=_text(bytes(pair.public_key)),
        sealed_data_key="",
        sealed_outbox_private="",
    )
    sealed = {
        "sealed_data_key": _text(_seal(keys.data, _bound(bare, "data"), _stretch(password, kdf, salt), entropy)),
        "sealed_outbox_private": _text(_seal(keys.outbox, _bound(bare, "outbox"), bytes(keys.data), entropy)),
    }
    return _write(bare.model_copy(update=sealed)), keys


def save_keys(folder: Path, raw: bytes) -> None:
    """Write the key file and its twin; raises OSError."""
    write_atomically(folder / KEYS_TWIN, raw)
    write_atomically(folder / KEYS, raw)


def open_keys(folder: Path, password: str) -> Keys:
    """Open the key file, or its twin when the file itself is gone or damaged (which mends it).

    Raises WrongPassword, KeysDamaged, or KnownError (missing, newer, not enough memory).
    """
    raw, sheet = _find(folder)
    keys = _open(sheet, password)
    for name in (KEYS, KEYS_TWIN):
        _mend(folder / name, raw)
    return keys


def read_outbox_key(folder: Path) -> PublicKey:
    """Return the key that seals the outbox; needs no password. Raises KnownError."""
    return PublicKey(_bytes(_find(folder)[1].outbox_public, KEY_BYTES))


def _find(folder: Path) -> tuple[bytes, _Sheet]:
    damaged = False
    for name in (KEYS, KEYS_TWIN):
        try:
            raw = _read_file(folder / name)
            return raw, _read(raw)
        except FileNotFoundError:
            continue
        except KeysDamaged:
            damaged = True
    if damaged:
        raise KeysDamaged
    raise KnownError(f"Het sleutelbestand ontbreekt. Zet {KEYS} terug uit een reservekopie, in dezelfde map.")


def _read_file(path: Path) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(_MAX_BYTES + 1)
    except FileNotFoundError:
        raise
    except OSError:
        raise KnownError(
            "Het sleutelbestand kan niet gelezen worden. Sluit andere programma's en probeer het opnieuw."
        ) from None


def _mend(path: Path, raw: bytes) -> None:
    try:
        if not path.exists() or path.read_bytes() != raw:
            write_atomically(path, raw)
    except OSError:
        return  # the other one is good; a full or read-only disk is told elsewhere


def _write(sheet: _Sheet) -> bytes:
    fields = sheet.model_dump(mode="json")
    return _canonical({**fields, "check": _checksum(fields)})


def _read(raw: bytes) -> _Sheet:
    """Parse a key file strictly: one that is not written exactly so is damaged."""
    try:
        fields = json.loads(raw) if len(raw) <= _MAX_BYTES else None
    except (ValueError, RecursionError):
        raise KeysDamaged from None
    if not isinstance(fields, dict) or fields.pop("check", None) != _checksum(fields):
        raise KeysDamaged
    version = fields.get("version")
    if type(version) is int and version > VERSION:
        raise KnownError(
            "Deze gegevens zijn gemaakt met een nieuwere versie van Vertrouwen. Er is niets gewijzigd. "
            "Installeer de nieuwste versie."
        )
    try:
        sheet = _Sheet.model_validate(fields)
    except ValidationError:
        raise KeysDamaged from None
    if _write(sheet) != raw:
        raise KeysDamaged
    return sheet


def _open(sheet: _Sheet, password: str) -> Keys:
    stretched = _stretch(password, sheet.kdf, _bytes(sheet.salt, nacl.pwhash.argon2id.SALTBYTES))
    try:
        data = _unseal(_bytes(sheet.sealed_data_key), _bound(sheet, "data"), stretched)
    except nacl.exceptions.CryptoError:
        raise WrongPassword from None
    try:
        outbox = _unseal(_bytes(sheet.sealed_outbox_private), _bound(sheet, "outbox"), bytes(data))
    except nacl.exceptions.CryptoError:
        raise KeysDamaged from None
    return Keys(data, outbox)


def _stretch(password: str, kdf: Kdf, salt: bytes) -> bytes:
    # The same letters typed on another keyboard may be other code points: NFC makes them one.
    secret = unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
    try:
        return nacl.pwhash.argon2id.kdf(KEY_BYTES, secret, salt, opslimit=kdf.passes, memlimit=kdf.memory_bytes)
    except (MemoryError, nacl.exceptions.RuntimeError):
        raise KnownError(
            "Er is te weinig geheugen om het wachtwoord te controleren. "
            "Sluit andere programma's en probeer het opnieuw."
        ) from None


def _seal(secret: bytearray, bound: bytes, key: bytes, entropy: Entropy) -> bytes:
    nonce = entropy(_NONCE_BYTES)
    return nonce + nacl.bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(secret), bound, nonce, key)


def _unseal(sealed: bytes, bound: bytes, key: bytes) -> bytearray:
    nonce, body = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    if len(body) != KEY_BYTES + nacl.bindings.crypto_aead_xchacha20poly1305_ietf_ABYTES:
        raise KeysDamaged
    return bytearray(nacl.bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(body, bound, nonce, key))


def _bound(sheet: _Sheet, what: str) -> bytes:
    open_fields = sheet.model_dump(mode="json", exclude={"sealed_data_key", "sealed_outbox_private"})
    return _canonical({"what": what, **open_fields})


def _canonical(fields: dict[str, object]) -> bytes:
    return json.dumps(fields, sort_keys=True, indent=1, ensure_ascii=True).encode("ascii")


def _checksum(fields: dict[str, object]) -> str:
    return nacl.hash.blake2b(_canonical(fields), digest_size=16, encoder=nacl.encoding.HexEncoder).decode("ascii")


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str, length: int | None = None) -> bytes:
    """Decode canonical base64: spare bits that could be flipped unseen are refused."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise KeysDamaged from None
    if _text(data) != text or (length is not None and len(data) != length):
        raise KeysDamaged
    return data
