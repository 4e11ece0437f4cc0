"""What every keeper promises (domain.ports.Keeper), held against the real ones and the fake."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from nacl.public import PrivateKey

from tests.store.faults import Database, new_database
from tests.store.making import QUICK, Ear, answer, moment, step
from tests.store.memory_keeper import MemoryKeeper
from vertrouwen_desktop.domain.ports import Keeper, Keeping, Trouble
from vertrouwen_desktop.store.disk import Ballast
from vertrouwen_desktop.store.outbox import OUTBOX, SealedKeeper, drain
from vertrouwen_desktop.store.writer import StoreKeeper


@dataclass
class Case:
    keeper: Keeper
    ear: Ear
    disturb: Callable[[], None]
    mend: Callable[[], None]
    ids: Callable[[], list[str]]


def store_case(tmp_path: Path) -> Case:
    key = bytearray(b"k" * 32)
    new_database(tmp_path / "store.db", key)
    database, ear = Database(tmp_path / "store.db", key), Ear()
    keeper = StoreKeeper(database.path, database.connect, Ballast(tmp_path / "ballast", 0), ear, QUICK)
    return Case(
        keeper,
        ear,
        disturb=lambda: database.be_in(Trouble.READ_ONLY),
        mend=lambda: database.be_in(Trouble.NONE),
        ids=database.ids,
    )


def sealed_case(tmp_path: Path) -> Case:
    pair, ear = PrivateKey.generate(), Ear()
    outbox = tmp_path / OUTBOX
    keeper = SealedKeeper(tmp_path, pair.public_key, Ballast(tmp_path / "ballast", 0), ear, QUICK)

    def disturb() -> None:
        if outbox.exists():
            outbox.rename(tmp_path / "away")
        outbox.write_text("a file where a folder should be")

    def mend() -> None:
        outbox.unlink()
        if (tmp_path / "away").exists():
            (tmp_path / "away").rename(outbox)

    def ids() -> list[str]:
        found: list[str] = []
        drain(tmp_path, bytes(pair), lambda record: found.append(record.record_id), lambda: False)
        return list(dict.fromkeys(i for i in found if i.startswith("run")))

    return Case(keeper, ear, disturb, mend, ids)


def memory_case(tmp_path: Path) -> Case:
    ear = Ear()
    keeper = MemoryKeeper(ear)
    return Case(
        keeper,
        ear,
        disturb=lambda: keeper.be_in(Trouble.OTHER),
        mend=lambda: keeper.be_in(Trouble.NONE),
        ids=lambda: [i for i in keeper.records if i.startswith("run")],
    )


@pytest.fixture(params=[store_case, sealed_case, memory_case])
def case(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Case]:
    case: Case = request.param(tmp_path)
    yield case
    case.keeper.close(2.0)


def test_what_is_kept_is_there_in_order(case: Case) -> None:
    for seq in range(50):
        case.keeper.keep(step(seq))
    case.keeper.keep(answer(1))
    case.keeper.keep(moment(1))
    assert case.keeper.flush(5.0)
    assert case.ids() == [f"run1-{seq}" for seq in range(50)]
    assert case.ear.heard == []


def test_what_is_kept_twice_is_there_once(case: Case) -> None:
    for _ in range(2):
        case.keeper.keep(step(1))
    assert case.keeper.close(5.0)
    assert case.ids() == ["run1-1"]


def test_trouble_is_told_once_and_nothing_is_lost_or_reordered(case: Case) -> None:
    case.keeper.keep(step(0))
    assert case.keeper.flush(5.0)
    case.disturb()
    for seq in range(1, 20):
        case.keeper.keep(step(seq))
    assert case.ear.wait(lambda heard: len(heard) == 1)
    assert not case.keeper.flush(0.1)
    case.mend()
    assert case.keeper.flush(5.0)
    assert case.ear.wait(lambda heard: len(heard) == 2)
    assert case.ear.heard[0].trouble is not Trouble.NONE
    assert case.ear.heard[1] == Keeping(0, Trouble.NONE)
    assert case.keeper.close(5.0)
    assert case.ids() == [f"run1-{seq}" for seq in range(20)]


def test_closing_in_trouble_says_that_not_all_is_kept(case: Case) -> None:
    case.disturb()
    case.keeper.keep(step(1))
    assert not case.keeper.close(0.3)
    case.mend()


def test_keeping_takes_no_time(case: Case) -> None:
    records = [step(seq) for seq in range(200)]
    times = []
    for record in records:
        began = time.perf_counter()
        case.keeper.keep(record)
        times.append(time.perf_counter() - began)
    assert case.keeper.flush(5.0)
    assert sorted(times)[len(times) * 9 // 10] < 0.005
    assert max(times) < 0.2
