from __future__ import annotations

import threading
from collections.abc import Sequence

from tests.store.making import Ear
from vertrouwen_desktop.domain.ports import Keeping, Trouble
from vertrouwen_desktop.store.keeping import NotKept, QueueKeeper, Rhythm


class Gate:
    """A sink that writes when it is let through, and fails when it is told so."""

    def __init__(self) -> None:
        self.kept: list[list[int]] = []
        self.entered = threading.Semaphore(0)
        self.through = threading.Semaphore(0)
        self.trouble = Trouble.NONE
        self.tidied = threading.Event()
        self.closed = threading.Event()

    def write(self, batch: Sequence[int]) -> None:
        self.entered.release()
        assert self.through.acquire(timeout=10)
        if self.trouble is not Trouble.NONE:
            raise NotKept(self.trouble)
        self.kept.append(list(batch))

    def look(self) -> None:
        pass

    def tidy(self) -> None:
        self.tidied.set()

    def close(self) -> None:
        self.closed.set()


def make(rhythm: Rhythm = Rhythm(retry_s=0.02, slow_s=60.0)) -> tuple[Gate, Ear, QueueKeeper[int]]:
    gate, ear = Gate(), Ear()
    return gate, ear, QueueKeeper(gate, ear, rhythm, "test")


def test_what_came_during_a_write_is_the_next_write() -> None:
    gate, ear, keeper = make()
    keeper.give(1)
    assert gate.entered.acquire(timeout=5)
    for number in (2, 3, 4):
        keeper.give(number)
    gate.through.release(2)
    assert keeper.close(5.0)
    assert gate.kept == [[1], [2, 3, 4]]
    assert gate.closed.is_set()
    assert ear.heard == []


def test_flush_waits_only_for_what_was_given_before() -> None:
    gate, _, keeper = make()
    keeper.give(1)
    assert gate.entered.acquire(timeout=5)
    assert not keeper.flush(0.01)
    gate.through.release()
    assert keeper.flush(5.0)
    keeper.give(2)
    gate.through.release()
    assert keeper.close(5.0)


def test_a_write_that_takes_long_is_told_while_it_lasts_and_taken_back_after() -> None:
    gate, ear, keeper = make(Rhythm(retry_s=0.05, slow_s=0.05))
    keeper.give(1)
    assert ear.wait_for(Trouble.SLOW)
    assert ear.heard == [Keeping(1, Trouble.SLOW)]
    gate.through.release()
    assert ear.wait_for(Trouble.SLOW, Trouble.NONE)
    assert ear.heard[-1] == Keeping(0, Trouble.NONE)
    assert keeper.close(5.0)


def test_all_is_well_again_only_when_all_is_kept() -> None:
    gate, ear, keeper = make()
    gate.trouble = Trouble.OTHER
    keeper.give(1)
    gate.through.release()
    assert ear.wait_for(Trouble.OTHER)
    gate.trouble = Trouble.NONE
    assert gate.entered.acquire(timeout=5)
    assert gate.entered.acquire(timeout=5)  # the second try is under way
    keeper.give(2)
    gate.through.release()
    assert gate.entered.acquire(timeout=5)  # and so is the write of what came meanwhile
    assert [keeping.trouble for keeping in ear.heard] == [Trouble.OTHER]
    gate.through.release()
    assert ear.wait_for(Trouble.OTHER, Trouble.NONE)
    assert gate.kept == [[1], [2]]
    assert keeper.close(5.0)


def test_another_trouble_is_told_too() -> None:
    gate, ear, keeper = make()
    gate.through.release(1000)
    gate.trouble = Trouble.DISK_FULL
    keeper.give(1)
    assert ear.wait_for(Trouble.DISK_FULL)
    gate.trouble = Trouble.READ_ONLY
    assert ear.wait_for(Trouble.DISK_FULL, Trouble.READ_ONLY)
    assert not keeper.close(0.2)
    assert keeper.ended
    assert keeper.unkept() == (1,)


def test_what_is_given_after_the_end_is_not_silently_lost() -> None:
    gate, ear, keeper = make()
    assert keeper.close(5.0)
    keeper.give(1)
    assert ear.wait_for(Trouble.OTHER)
    assert keeper.unkept() == (1,)
    assert not keeper.flush(0.01)
    assert gate.kept == []


def test_a_disk_that_never_answers_does_not_hold_up_the_end() -> None:
    gate, _, keeper = make()
    keeper.give(1)
    assert gate.entered.acquire(timeout=5)
    assert not keeper.close(0.05)
    assert not keeper.ended
    gate.through.release()
    assert gate.closed.wait(5.0)


def test_tidying_comes_a_while_after_a_write() -> None:
    gate, _, keeper = make(Rhythm(tidy_s=0.02))
    gate.through.release(10)
    keeper.give(1)
    assert gate.tidied.wait(5.0)
    assert keeper.close(5.0)
