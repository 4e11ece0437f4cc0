"""What stands in the key file, and how it is written: exactly one way, so that no bit can change unseen.

`check` is a plain checksum over everything: it tells a damaged file from a wrong password, no more. What keeps out
somebody who changes the file on purpose is `mac`, and what each seal is bound to (`keyslots`).
"""

from __future__ import annotations

import base64
import binascii
import json
from datetime import date
from typing import Final, Literal

import nacl.encoding
import nacl.hash
from pydantic import BaseModel, Field, ValidationError, model_validator

from vertrouwen_desktop.domain.errors import KnownError

KEYS = "keys.json"
KEYS_TWIN = "keys.json.bak"
KEYS_NEW = "keys.json.new"
"""Lies there only while the key of the database is changed: then it is not yet sure which file fits."""

VERSION: Final = 2
MAX_BYTES: Final = 65536
MAX_SLOTS: Final = 16
RECOVERY: Final = "recovery"
_SLOT_ID = r"^[0-9A-Za-z_-]{1,64}$"

Kind = Literal["adult", "recovery"]


class WrongPassword(KnownError):
    """The password does not open the key file."""

    def __init__(self) -> None:
        super().__init__("Dit wachtwoord klopt niet. Let op hoofdletters en spaties, en probeer het opnieuw.")


class WrongRecoveryKey(KnownError):
    """A well-formed recovery key that does not open the key file."""

    def __init__(self) -> None:
        super().__init__(
            "Deze herstelsleutel hoort niet bij deze gegevens. "
            "Kijk of er een nieuwere herstelsleutel geprint is, of open met een wachtwoord."
        )


class KeysDamaged(KnownError):
    """Neither the key file nor its twin can be read."""

    def __init__(self) -> None:
        super().__init__(
            f"Het sleutelbestand is beschadigd. Zet {KEYS} terug uit een reservekopie. "
            "De gegevens zelf zijn niet gewijzigd."
        )


class KeysNewer(KnownError):
    """The key file was written by a newer version of the program."""

    def __init__(self) -> None:
        super().__init__(
            "Deze gegevens zijn gemaakt met een nieuwere versie van Vertrouwen. Er is niets gewijzigd. "
            "Installeer de nieuwste versie."
        )


class Kdf(BaseModel, extra="forbid", frozen=True, strict=True, hide_input_in_errors=True):
    """What Argon2id costs; bounded, so that a forged file cannot ask for all memory."""

    passes: int = Field(default=3, ge=1, le=16)
    memory_bytes: int = Field(default=256 << 20, ge=8192, le=1 << 30)


class Slot(BaseModel, extra="forbid", frozen=True, strict=True, hide_input_in_errors=True):
    """One way in: an adult's password, or the recovery key.

    Attributes:
        slot_id: The adult's id, which is random and no name; or "recovery".
        since: The day on which this way in was made.
        public: X25519 public key; the data key is sealed to it, without needing anybody's password.
        wrapped_private: Its private key, behind the password.
    """

    slot_id: str = Field(pattern=_SLOT_ID)
    kind: Kind
    since: date
    public: str
    wrapped_private: str
    sealed_data_key: str

    @model_validator(mode="after")
    def _named_for_its_kind(self) -> Slot:
        if (self.kind == RECOVERY) != (self.slot_id == RECOVERY):
            raise ValueError("slot id and kind")
        return self


class Header(BaseModel, extra="forbid", frozen=True, strict=True, hide_input_in_errors=True):
    """The key file, version 2: one slot for each way in, one salt for the whole file."""

    version: Literal[2]
    file_id: str = Field(pattern=r"^[0-9a-f]{32}$")
    kdf: Kdf
    salt: str
    outbox_public: str
    sealed_outbox_private: str
    slots: tuple[Slot, ...] = Field(max_length=MAX_SLOTS)
    mac: str

    @model_validator(mode="after")
    def _each_slot_once(self) -> Header:
        if len({slot.slot_id for slot in self.slots}) != len(self.slots):
            raise ValueError("slot twice")
        return self

    def slot(self, slot_id: str) -> Slot | None:
        return next((slot for slot in self.slots if slot.slot_id == slot_id), None)


class OldHeader(BaseModel, extra="forbid", frozen=True, strict=True, hide_input_in_errors=True):
    """The key file, version 1: one password, and the data key right behind it."""

    version: Literal[1]
    file_id: str = Field(pattern=r"^[0-9a-f]{32}$")
    kdf: Kdf
    salt: str
    outbox_public: str
    sealed_data_key: str
    sealed_outbox_private: str


AnyHeader = Header | OldHeader


def written(header: AnyHeader) -> bytes:
    """Return the bytes of the key file."""
    fields = header.model_dump(mode="json")
    return canonical({**fields, "check": checksum(fields)})


def parsed(raw: bytes) -> AnyHeader:
    """Parse a key file strictly; raises KeysDamaged for one that is not written exactly so, or KeysNewer."""
    try:
        fields = json.loads(raw) if len(raw) <= MAX_BYTES else None
        if not isinstance(fields, dict) or fields.pop("check", None) != checksum(fields):
            raise KeysDamaged
    except (ValueError, RecursionError):
        raise KeysDamaged from None
    version = fields.get("version")
    if type(version) is int and version > VERSION:
        raise KeysNewer
    kind: type[AnyHeader] = OldHeader if version == 1 else Header
    try:
        header = kind.model_validate_json(canonical(fields))
    except ValidationError:
        raise KeysDamaged from None
    if written(header) != raw:
        raise KeysDamaged
    return header


def canonical(fields: dict[str, object]) -> bytes:
    return json.dumps(fields, sort_keys=True, indent=1, ensure_ascii=True).encode("ascii")


def checksum(fields: dict[str, object]) -> str:
    return nacl.hash.blake2b(canonical(fields), digest_size=16, encoder=nacl.encoding.HexEncoder).decode("ascii")


def to_text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def to_bytes(text: str, length: int) -> bytes:
    """Decode canonical base64: spare bits that could be flipped unseen are refused. Raises KeysDamaged."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise KeysDamaged from None
    if to_text(data) != text or len(data) != length:
        raise KeysDamaged
    return data
