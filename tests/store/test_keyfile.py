from __future__ import annotations

import json
from pathlib import Path

import nacl.exceptions
import nacl.pwhash.argon2id
import pytest

from tests.store.making import CHEAP, PASSWORD
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store import keyfile
from vertrouwen_desktop.store.keyfile import (
    KEYS,
    KEYS_TWIN,
    KeysDamaged,
    WrongPassword,
    make_keys,
    open_keys,
    save_keys,
)


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, bytes, keyfile.Keys]:
    raw, keys = make_keys(PASSWORD, CHEAP)
    save_keys(tmp_path, raw)
    return tmp_path, raw, keys


def test_the_password_opens_the_same_keys(made: tuple[Path, bytes, keyfile.Keys]) -> None:
    folder, _, keys = made
    assert open_keys(folder, PASSWORD) == keys


def test_no_key_stands_in_the_file(made: tuple[Path, bytes, keyfile.Keys]) -> None:
    _, raw, keys = made
    for secret in (keys.data, keys.outbox):
        assert keyfile._text(bytes(secret)).encode() not in raw
        assert secret.hex().encode() not in raw


def test_another_password_is_refused_with_what_to_do(made: tuple[Path, bytes, keyfile.Keys]) -> None:
    for wrong in ("", PASSWORD + " ", PASSWORD.title()):
        with pytest.raises(WrongPassword, match="probeer het opnieuw"):
            open_keys(made[0], wrong)


def test_the_same_letters_from_another_keyboard_open_it_too(tmp_path: Path) -> None:
    raw, _ = make_keys("cafe\u0301", CHEAP)
    save_keys(tmp_path, raw)
    assert open_keys(tmp_path, "caf\u00e9")


def test_every_single_flipped_bit_is_refused(tmp_path: Path) -> None:
    raw, _ = make_keys(PASSWORD, CHEAP)
    for place in range(len(raw)):
        for bit in range(8):
            flipped = bytearray(raw)
            flipped[place] ^= 1 << bit
            (tmp_path / KEYS).write_bytes(flipped)
            with pytest.raises(KeysDamaged):
                open_keys(tmp_path, PASSWORD)


def test_every_single_flipped_bit_under_a_right_checksum_is_refused(tmp_path: Path) -> None:
    """Somebody who changes the file on purpose mends the checksum too: then the seals must notice."""
    raw, _ = make_keys(PASSWORD, CHEAP)
    fields = json.loads(raw)
    fields.pop("check")
    for name in fields:
        text = json.dumps(fields[name])
        for place in range(len(text)):
            for bit in range(7):
                changed = text[:place] + chr(ord(text[place]) ^ (1 << bit)) + text[place + 1 :]
                try:
                    value = json.loads(changed)
                except ValueError:
                    continue
                if value == fields[name]:
                    continue
                forged = {**fields, name: value}
                whole = keyfile._canonical({**forged, "check": keyfile._checksum(forged)})
                (tmp_path / KEYS).write_bytes(whole)
                with pytest.raises(KnownError):
                    open_keys(tmp_path, PASSWORD)


def test_a_forged_file_cannot_ask_for_all_memory(tmp_path: Path) -> None:
    raw, _ = make_keys(PASSWORD, CHEAP)
    fields = json.loads(raw)
    fields.pop("check")
    fields["kdf"]["memory_bytes"] = 1 << 40
    (tmp_path / KEYS).write_bytes(keyfile._canonical({**fields, "check": keyfile._checksum(fields)}))
    with pytest.raises(KeysDamaged):
        open_keys(tmp_path, PASSWORD)


@pytest.mark.parametrize(
    "junk", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"[" * 60_000, b"x" * 70_000, b'{"check": 1}']
)
def test_junk_is_refused(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / KEYS).write_bytes(junk)
    with pytest.raises(KeysDamaged, match="reservekopie"):
        open_keys(tmp_path, PASSWORD)


@pytest.mark.parametrize("lost", [KEYS, KEYS_TWIN])
def test_the_twin_opens_what_the_file_cannot_and_mends_it(made: tuple[Path, bytes, keyfile.Keys], lost: str) -> None:
    folder, raw, keys = made
    (folder / lost).write_bytes(raw[:-20])
    assert open_keys(folder, PASSWORD) == keys
    assert (folder / lost).read_bytes() == raw
    (folder / lost).unlink()
    assert open_keys(folder, PASSWORD) == keys
    assert (folder / lost).read_bytes() == raw


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="ontbreekt"):
        open_keys(tmp_path, PASSWORD)


def test_a_newer_file_says_so_and_stays(tmp_path: Path) -> None:
    fields: dict[str, object] = {"version": 2, "something": "else"}
    raw = keyfile._canonical({**fields, "check": keyfile._checksum(fields)})
    (tmp_path / KEYS).write_bytes(raw)
    with pytest.raises(KnownError, match="nieuwere versie"):
        open_keys(tmp_path, PASSWORD)
    assert (tmp_path / KEYS).read_bytes() == raw


def test_too_little_memory_says_what_to_do(
    made: tuple[Path, bytes, keyfile.Keys], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory(*_args: object, **_named: object) -> bytes:
        raise nacl.exceptions.RuntimeError

    monkeypatch.setattr(nacl.pwhash.argon2id, "kdf", no_memory)
    with pytest.raises(KnownError, match="geheugen"):
        open_keys(made[0], PASSWORD)


def test_wiped_keys_are_zero(made: tuple[Path, bytes, keyfile.Keys]) -> None:
    keys = made[2]
    keys.wipe()
    assert not any(keys.data)
    assert not any(keys.outbox)
