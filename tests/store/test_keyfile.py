from __future__ import annotations

from datetime import date
from pathlib import Path

import nacl.exceptions
import nacl.pwhash.argon2id
import pytest

from tests.store.first_keys import make_first
from tests.store.making import CHEAP, PASSWORD
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store import header as header_room
from vertrouwen_desktop.store.header import VERSION, canonical, checksum, parsed, to_text, written
from vertrouwen_desktop.store.keyfile import (
    KEYS,
    KEYS_NEW,
    KEYS_TWIN,
    Keys,
    KeysDamaged,
    Unlocked,
    WrongPassword,
    has_keys,
    make_keys,
    open_keys,
    read_outbox_key,
    save_keys,
    settle,
    unlock,
)
from vertrouwen_desktop.store.keyslots import adult_of

DAY = date(2026, 11, 22)


def make(password: str = PASSWORD) -> Unlocked:
    return make_keys(password, CHEAP, adult_id="marit", since=DAY)


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, bytes, Keys]:
    made = make()
    save_keys(tmp_path, made.header)
    return tmp_path, written(made.header), made.keys


def test_the_password_opens_the_same_keys(made: tuple[Path, bytes, Keys]) -> None:
    folder, _, keys = made
    assert open_keys(folder, PASSWORD) == keys
    opened = unlock(folder, PASSWORD)
    assert (opened.slot.slot_id, opened.slot.since, opened.intact) == ("marit", DAY, True)


def test_no_key_stands_in_the_file(made: tuple[Path, bytes, Keys]) -> None:
    _, raw, keys = made
    for secret in (keys.data, keys.outbox):
        assert to_text(bytes(secret)).encode() not in raw
        assert secret.hex().encode() not in raw


def test_another_password_is_refused_with_what_to_do(made: tuple[Path, bytes, Keys]) -> None:
    for wrong in ("", PASSWORD + " ", PASSWORD.title()):
        with pytest.raises(WrongPassword, match="probeer het opnieuw"):
            open_keys(made[0], wrong)


def test_the_same_letters_from_another_keyboard_open_it_too(tmp_path: Path) -> None:
    save_keys(tmp_path, make("cafe\u0301").header)
    assert open_keys(tmp_path, "caf\u00e9")


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 60_000,
        b'{"a":' * 400 + b"1" + b"}" * 400,
        b'{"a":' * 980 + b"1" + b"}" * 980,
        b'{"check": NaN, "version": ' + b"9" * 5000 + b"}",
        b'{"check": "\\ud800"}',
        b"x" * 70_000,
        b'{"check": 1}',
    ],
)
def test_junk_is_refused(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / KEYS).write_bytes(junk)
    with pytest.raises(KeysDamaged, match="reservekopie"):
        open_keys(tmp_path, PASSWORD)
    with pytest.raises(KeysDamaged):
        read_outbox_key(tmp_path)


def test_every_file_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    raw = written(make().header)
    for length in range(len(raw)):
        (tmp_path / KEYS).write_bytes(raw[:length])
        with pytest.raises(KeysDamaged):
            open_keys(tmp_path, PASSWORD)
    (tmp_path / KEYS).write_bytes(raw + b"\n")
    with pytest.raises(KeysDamaged):
        open_keys(tmp_path, PASSWORD)


@pytest.mark.parametrize("lost", [KEYS, KEYS_TWIN])
def test_the_twin_opens_what_the_file_cannot_and_mends_it(made: tuple[Path, bytes, Keys], lost: str) -> None:
    folder, raw, keys = made
    (folder / lost).write_bytes(raw[:-20])
    assert open_keys(folder, PASSWORD) == keys
    assert (folder / lost).read_bytes() == raw
    (folder / lost).unlink()
    assert open_keys(folder, PASSWORD) == keys
    assert (folder / lost).read_bytes() == raw


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    assert not has_keys(tmp_path)
    with pytest.raises(KnownError, match="ontbreekt"):
        open_keys(tmp_path, PASSWORD)


def newer() -> bytes:
    fields: dict[str, object] = {"version": VERSION + 1, "something": "else"}
    return canonical({**fields, "check": checksum(fields)})


def test_a_newer_file_says_so_and_stays(tmp_path: Path) -> None:
    (tmp_path / KEYS).write_bytes(newer())
    with pytest.raises(KnownError, match="nieuwere versie"):
        open_keys(tmp_path, PASSWORD)
    assert (tmp_path / KEYS).read_bytes() == newer()


def test_an_upgrade_of_a_newer_version_that_was_cut_off_is_taken_back(made: tuple[Path, bytes, Keys]) -> None:
    folder, raw, keys = made
    (folder / KEYS_TWIN).write_bytes(newer())  # it writes the twin first, as we do
    assert open_keys(folder, PASSWORD) == keys
    assert (folder / KEYS_TWIN).read_bytes() == raw


def test_too_little_memory_says_what_to_do(made: tuple[Path, bytes, Keys], monkeypatch: pytest.MonkeyPatch) -> None:
    def no_memory(*_args: object, **_named: object) -> bytes:
        raise nacl.exceptions.RuntimeError

    monkeypatch.setattr(nacl.pwhash.argon2id, "kdf", no_memory)
    with pytest.raises(KnownError, match="geheugen"):
        open_keys(made[0], PASSWORD)


def test_a_password_is_stretched_once_however_many_files_there_are(
    made: tuple[Path, bytes, Keys], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    real = nacl.pwhash.argon2id.kdf

    def counted(*args: object, **named: object) -> bytes:
        asked.append(args)
        return bytes(real(*args, **named))

    monkeypatch.setattr(nacl.pwhash.argon2id, "kdf", counted)
    folder, raw, _ = made
    (folder / KEYS_NEW).write_bytes(raw)
    assert unlock(folder, PASSWORD, fits=lambda _key: True)
    assert len(asked) == 1


def test_wiped_keys_are_zero(made: tuple[Path, bytes, Keys]) -> None:
    keys = made[2]
    keys.wipe()
    assert not any(keys.data)
    assert not any(keys.outbox)


# ---- version 1


def test_a_file_of_the_first_version_opens_and_becomes_one_of_this(made: tuple[Path, bytes, Keys]) -> None:
    folder, _, keys = made
    make_first(folder, PASSWORD, keys)
    with pytest.raises(WrongPassword):
        open_keys(folder, "iets anders")
    opened = unlock(folder, PASSWORD)
    assert opened.keys == keys
    assert opened.slot.slot_id == adult_of("0f" * 16)
    assert parsed((folder / KEYS).read_bytes()).version == 1
    settle(folder, opened)
    assert (folder / KEYS).read_bytes() == (folder / KEYS_TWIN).read_bytes() == written(opened.header)
    again = unlock(folder, PASSWORD)
    assert again.keys == keys
    assert again.slot.slot_id == opened.slot.slot_id
    assert bytes(read_outbox_key(folder)) == bytes(nacl_public(keys))


def nacl_public(keys: Keys) -> bytes:
    from nacl.public import PrivateKey

    return bytes(PrivateKey(bytes(keys.outbox)).public_key)


def test_every_flipped_bit_of_a_file_of_the_first_version_is_refused(made: tuple[Path, bytes, Keys]) -> None:
    folder, _, keys = made
    raw = make_first(folder, PASSWORD, keys)
    (folder / KEYS_TWIN).unlink()
    for place in range(len(raw)):
        for bit in range(8):
            flipped = bytearray(raw)
            flipped[place] ^= 1 << bit
            with pytest.raises(KeysDamaged):
                parsed(bytes(flipped))


# ---- files that differ, after a kill


def test_of_two_data_keys_the_one_that_fits_the_database_counts(tmp_path: Path) -> None:
    old, new = make(), make()
    save_keys(tmp_path, old.header)
    (tmp_path / KEYS_NEW).write_bytes(written(new.header))
    for right, other in ((old, new), (new, old)):
        opened = unlock(tmp_path, PASSWORD, fits=lambda key, data=bytes(right.keys.data): bytes(key) == data)
        assert opened.keys == right.keys
        assert opened.keys != other.keys
    settle(tmp_path, unlock(tmp_path, PASSWORD, fits=lambda key: bytes(key) == bytes(new.keys.data)))
    assert not (tmp_path / KEYS_NEW).exists()
    assert open_keys(tmp_path, PASSWORD) == new.keys


def test_a_password_that_opens_only_what_does_not_fit_any_more_is_wrong(tmp_path: Path) -> None:
    old, new = make("van wie er weg is"), make()
    save_keys(tmp_path, old.header)
    (tmp_path / KEYS_NEW).write_bytes(written(new.header))
    with pytest.raises(WrongPassword):
        unlock(tmp_path, "van wie er weg is", fits=lambda key: bytes(key) == bytes(new.keys.data))


def test_a_damaged_database_is_not_called_a_wrong_password(made: tuple[Path, bytes, Keys]) -> None:
    folder, _, keys = made
    assert unlock(folder, PASSWORD, fits=lambda _key: False).keys == keys


def test_what_is_known_of_the_file_is_kept_small() -> None:
    assert header_room.MAX_BYTES == 65536
    assert header_room.MAX_SLOTS == 16
