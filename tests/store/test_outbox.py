from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.public import PrivateKey

from tests.store.making import QUICK, Ear, moment, step
from vertrouwen_desktop.store.disk import Ballast
from vertrouwen_desktop.store.outbox import OUTBOX, AnyRecord, SealedKeeper, drain

PAIR = PrivateKey(bytes(range(32)))


def sealed(folder: Path, ear: Ear | None = None) -> SealedKeeper:
    return SealedKeeper(folder, PAIR.public_key, Ballast(folder / "ballast", 0), ear or Ear(), QUICK)


def fill(folder: Path, *records: AnyRecord) -> Path:
    keeper = sealed(folder)
    for record in records:
        keeper.keep(record)
    assert keeper.close(5.0)
    (path,) = (folder / OUTBOX).glob("*.sealed")
    return path


def taken(folder: Path, kept: bool = True) -> list[str]:
    records: list[AnyRecord] = []
    assert drain(folder, bytes(PAIR), records.append, lambda: kept) == len(records)
    return [record.record_id for record in records]


def test_what_is_sealed_comes_out_whole_and_the_outbox_is_empty(tmp_path: Path) -> None:
    records = [step(1), moment(2, "é\x00😀"), step(3)]
    fill(tmp_path, *records)
    out: list[AnyRecord] = []
    drain(tmp_path, bytes(PAIR), out.append, lambda: True)
    assert out == records
    assert list((tmp_path / OUTBOX).iterdir()) == []
    assert taken(tmp_path) == []


def test_what_the_store_did_not_take_yet_stays(tmp_path: Path) -> None:
    fill(tmp_path, step(1))
    for _ in range(2):
        assert taken(tmp_path, kept=False) == ["run1-1"]
    assert taken(tmp_path) == ["run1-1"]
    assert taken(tmp_path) == []


def test_nothing_can_be_read_without_the_key(tmp_path: Path) -> None:
    data = fill(tmp_path, moment(1, "geheim van Noor")).read_bytes()
    assert b"Noor" not in data
    assert b"moment" not in data


@settings(max_examples=40, deadline=None)
@given(cut=st.integers(min_value=0, max_value=2000))
def test_a_torn_end_costs_only_what_was_never_acknowledged(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    folder = tmp_path_factory.mktemp("torn")
    path = fill(folder, step(1), step(2), step(3))
    data = path.read_bytes()
    path.write_bytes(data[: min(cut, len(data))])
    out = taken(folder)
    assert out == [f"run1-{seq}" for seq in range(1, len(out) + 1)]
    assert list((folder / OUTBOX).iterdir()) == []


def test_a_damaged_frame_costs_only_itself_and_its_file_stays(tmp_path: Path) -> None:
    path = fill(tmp_path, step(1), step(2))
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)
    assert taken(tmp_path) == ["run1-2"]
    assert [left.suffix for left in (tmp_path / OUTBOX).iterdir()] == [".odd"]
    assert taken(tmp_path) == []


def test_emptying_while_it_is_written_loses_nothing(tmp_path: Path) -> None:
    keeper = sealed(tmp_path)
    found: set[str] = set()
    for seq in range(200):
        keeper.keep(step(seq))
        if seq % 20 == 0:
            found |= set(taken(tmp_path))
    assert keeper.close(5.0)
    found |= set(taken(tmp_path))
    assert found == {f"run1-{seq}" for seq in range(200)}
