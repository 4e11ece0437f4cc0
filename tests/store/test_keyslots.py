"""Somebody who has the file and knows what he does, and who mends the checksum."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import nacl.utils
import pytest
from nacl.public import PrivateKey

from tests.store.making import CHEAP, PASSWORD
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.header import (
    KEYS,
    KEYS_TWIN,
    MAX_SLOTS,
    RECOVERY,
    Header,
    KeysDamaged,
    WrongPassword,
    WrongRecoveryKey,
    canonical,
    checksum,
    parsed,
    to_text,
    written,
)
from vertrouwen_desktop.store.keyfile import Kdf, Keys, Unlocked, unlock
from vertrouwen_desktop.store.keyslots import (
    new_header,
    opened,
    slot_that_opens,
    stretch,
    with_data_key,
    with_slot,
    without_slot,
)

DAY = date(2026, 11, 22)
SAM = "zes grijze wolken drijven"
RECOVERY_SECRET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@pytest.fixture
def made() -> tuple[Header, Keys]:
    header, keys = new_header(CHEAP)
    for slot_id, secret in (("marit", PASSWORD), ("sam", SAM), (RECOVERY, RECOVERY_SECRET)):
        header = with_slot(header, keys, slot_id, stretched(header, secret), DAY)
    return header, keys


def stretched(header: Header, secret: str) -> bytes:
    return stretch(secret, header.kdf, header.salt)


def fields(header: Header) -> dict[str, Any]:
    return header.model_dump(mode="json")


def put(folder: Path, forged: dict[str, Any]) -> None:
    (folder / KEYS).write_bytes(canonical({**forged, "check": checksum(forged)}))
    (folder / KEYS_TWIN).unlink(missing_ok=True)


def test_each_secret_opens_its_own_slot_and_the_same_keys(made: tuple[Header, Keys]) -> None:
    header, keys = made
    for slot_id, secret in (("marit", PASSWORD), ("sam", SAM)):
        found = opened(header, stretched(header, secret), "adult")
        assert (found.slot.slot_id, found.keys, found.intact) == (slot_id, keys, True)
    found = opened(header, stretched(header, RECOVERY_SECRET), "recovery")
    assert (found.slot.slot_id, found.keys, found.intact) == (RECOVERY, keys, True)


def test_a_password_is_no_recovery_key_and_the_other_way_round(made: tuple[Header, Keys]) -> None:
    header, _ = made
    with pytest.raises(WrongRecoveryKey):
        opened(header, stretched(header, PASSWORD), "recovery")
    with pytest.raises(WrongPassword):
        opened(header, stretched(header, RECOVERY_SECRET), "adult")


def test_no_name_and_no_secret_stands_in_the_file(made: tuple[Header, Keys]) -> None:
    header, keys = made
    raw = written(header)
    for secret in (bytes(keys.data), bytes(keys.outbox), stretched(header, PASSWORD), PASSWORD.encode()):
        assert secret not in raw
        assert to_text(secret).encode() not in raw
        assert secret.hex().encode() not in raw
    assert set(fields(header)["slots"][0]) == {
        "slot_id",
        "kind",
        "since",
        "public",
        "wrapped_private",
        "sealed_data_key",
    }


def test_a_new_data_key_reaches_everybody_who_is_left_without_their_password(made: tuple[Header, Keys]) -> None:
    header, keys = made
    new = Keys(bytearray(nacl.utils.random(32)), keys.outbox)
    rotated = with_data_key(without_slot(header, keys, "sam"), new)
    assert opened(rotated, stretched(header, PASSWORD), "adult").keys == new
    assert opened(rotated, stretched(header, RECOVERY_SECRET), "recovery").keys == new
    with pytest.raises(WrongPassword):
        opened(rotated, stretched(header, SAM), "adult")


def test_a_slot_that_is_damaged_keeps_only_its_owner_out(made: tuple[Header, Keys], tmp_path: Path) -> None:
    forged = fields(made[0])
    forged["slots"][0]["wrapped_private"] = "!"
    put(tmp_path, forged)
    with pytest.raises(WrongPassword):
        unlock(tmp_path, PASSWORD)
    assert not unlock(tmp_path, SAM).intact


def test_a_public_key_that_was_swapped_never_gets_the_next_data_key(made: tuple[Header, Keys], tmp_path: Path) -> None:
    forged = fields(made[0])
    forged["slots"][1]["public"] = to_text(bytes(PrivateKey.generate().public_key))
    put(tmp_path, forged)
    assert not unlock(tmp_path, PASSWORD).intact  # then nothing is rotated: tests/store/test_slots.py
    with pytest.raises(WrongPassword):
        unlock(tmp_path, SAM)


@pytest.mark.parametrize("field", ["sealed_data_key", "wrapped_private", "public"])
def test_what_belongs_to_one_slot_does_not_open_in_another(
    made: tuple[Header, Keys], tmp_path: Path, field: str
) -> None:
    forged = fields(made[0])
    forged["slots"][0][field] = forged["slots"][1][field]
    put(tmp_path, forged)
    with pytest.raises(KnownError):
        unlock(tmp_path, PASSWORD)


def test_what_belongs_to_one_file_does_not_open_in_another(made: tuple[Header, Keys], tmp_path: Path) -> None:
    forged = fields(made[0])
    forged["file_id"] = "ab" * 16
    put(tmp_path, forged)
    with pytest.raises(WrongPassword):
        unlock(tmp_path, PASSWORD)


def test_slots_that_changed_names_open_for_nobody(made: tuple[Header, Keys], tmp_path: Path) -> None:
    forged = fields(made[0])
    one, two = forged["slots"][0], forged["slots"][1]
    one["slot_id"], two["slot_id"] = two["slot_id"], one["slot_id"]
    put(tmp_path, forged)
    for secret in (PASSWORD, SAM):
        with pytest.raises(WrongPassword):
            unlock(tmp_path, secret)


def test_a_recovery_slot_is_not_an_adult_by_another_name(made: tuple[Header, Keys], tmp_path: Path) -> None:
    for change in ({"kind": "adult"}, {"slot_id": "pim"}, {"kind": "adult", "slot_id": "pim"}):
        forged = fields(made[0])
        forged["slots"][2].update(change)
        put(tmp_path, forged)
        with pytest.raises(KnownError):
            unlock(tmp_path, RECOVERY_SECRET)


@pytest.mark.parametrize(
    ("passes", "memory_bytes", "refused"),
    [(1, 16384, WrongPassword), (2, 8192, WrongPassword), (1, 1 << 40, KeysDamaged), (0, 8192, KeysDamaged)],
)
def test_another_cost_is_refused_and_cannot_ask_for_all_memory(
    made: tuple[Header, Keys], tmp_path: Path, passes: int, memory_bytes: int, refused: type[KnownError]
) -> None:
    forged = fields(made[0])
    forged["kdf"] = {"passes": passes, "memory_bytes": memory_bytes}
    put(tmp_path, forged)
    with pytest.raises(refused):
        unlock(tmp_path, PASSWORD)


def test_more_slots_than_there_may_be_and_slots_twice_are_refused(made: tuple[Header, Keys]) -> None:
    for slots in (made[0].slots[:1] * 2, made[0].slots[:1] * (MAX_SLOTS + 1)):
        forged = {**fields(made[0]), "slots": [slot.model_dump(mode="json") for slot in slots]}
        with pytest.raises(KeysDamaged):
            parsed(canonical({**forged, "check": checksum(forged)}))


def test_as_many_slots_as_there_may_be_open_and_fit_in_the_file(tmp_path: Path) -> None:
    header, keys = new_header(CHEAP)
    for number in range(MAX_SLOTS):
        header = with_slot(header, keys, f"{number:064d}", stretched(header, f"woord {number}"), DAY)
    put(tmp_path, fields(header))
    assert unlock(tmp_path, f"woord {MAX_SLOTS - 1}").keys == keys


def test_the_real_cost_opens_too(tmp_path: Path) -> None:
    header, keys = new_header(Kdf(passes=1, memory_bytes=64 << 20))
    header = with_slot(header, keys, "marit", stretched(header, PASSWORD), DAY)
    put(tmp_path, fields(header))
    assert unlock(tmp_path, PASSWORD).keys == keys


def test_a_password_says_by_itself_whose_it_is(made: tuple[Header, Keys]) -> None:
    header, _ = made
    for slot_id, secret in (("marit", PASSWORD), ("sam", SAM), (RECOVERY, RECOVERY_SECRET)):
        slot = slot_that_opens(header, stretched(header, secret))
        assert slot is not None
        assert slot.slot_id == slot_id
    assert slot_that_opens(header, stretched(header, "van niemand")) is None


@pytest.mark.timeout(300)
def test_every_single_flipped_bit_is_refused(made: tuple[Header, Keys], tmp_path: Path) -> None:
    raw = written(made[0])
    with open(tmp_path / KEYS, "wb", buffering=0) as file:
        for place in range(len(raw)):
            for bit in range(8):
                flipped = bytearray(raw)
                flipped[place] ^= 1 << bit
                file.seek(0)
                file.write(flipped)
                with pytest.raises(KeysDamaged):
                    unlock(tmp_path, PASSWORD)


@pytest.mark.timeout(300)
def test_no_flipped_bit_under_a_right_checksum_is_trusted(made: tuple[Header, Keys]) -> None:
    """It is refused, or it opens as a file that was tampered with: then nothing about the slots can change."""
    header = made[0]
    adult, tried = stretched(header, PASSWORD), 0
    for forged in changed(fields(header)):
        tried += 1
        try:
            other = parsed(canonical({**forged, "check": checksum(forged)}))
            same_cost = isinstance(other, Header) and (other.kdf, other.salt) == (header.kdf, header.salt)
            found = opened(other, adult if same_cost else restretched(other), "adult")
        except KnownError:
            continue
        assert not found.intact, forged
    assert tried > 5_000


def restretched(header: Any) -> bytes:
    return stretch(PASSWORD, Kdf(passes=1, memory_bytes=8192), header.salt)


def changed(value: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield `value` with one bit of one character of one leaf changed, wherever it is still JSON."""
    for path, leaf in leaves(value):
        text = json.dumps(leaf)
        for place in range(len(text)):
            for bit in range(7):
                other = text[:place] + chr(ord(text[place]) ^ (1 << bit)) + text[place + 1 :]
                try:
                    new = json.loads(other)
                except ValueError:
                    continue
                if new == leaf:
                    continue
                whole = json.loads(json.dumps(value))
                at = whole
                for key in path[:-1]:
                    at = at[key]
                at[path[-1]] = new
                yield whole


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    if isinstance(value, dict):
        for key, one in value.items():
            yield from leaves(one, (*path, key))
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from leaves(one, (*path, number))
    else:
        yield path, value


def test_a_tampered_file_gives_way_to_its_twin(made: tuple[Header, Keys], tmp_path: Path) -> None:
    header, keys = made
    forged = fields(header)
    forged["slots"][1]["public"] = to_text(bytes(PrivateKey.generate().public_key))
    put(tmp_path, forged)
    (tmp_path / KEYS_TWIN).write_bytes(written(header))
    found: Unlocked = unlock(tmp_path, PASSWORD)
    assert found.intact
    assert (found.header, found.keys) == (header, keys)
