"""A lesson on a disk that is full, read-only or slow: the class notices nothing, the adults are told once."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests.screen_fixture import Monitor, VirtualScreens
from tests.store.disks import read_only, small_disk
from tests.walks.conftest import Start, screens, start
from tests.walks.running import BOARD, LAPTOP, Running, end_at_once, make_vault, read_store, same
from tests.walks.test_secrets import plain, read

pytestmark = [pytest.mark.screen, pytest.mark.timeout(120)]
__all__ = ["screens", "start"]

SAID = Monitor("eDP-1", 96, 650, 1270, 118, 300)
"""Where the adults are told."""
WORDS = {"full": "DESCHIJFISVOL", "read_only": "BEWARENLUKTNUNIET"}


@pytest.fixture
def fault(tmp_path: Path) -> dict[str, str]:
    """Return the environment of a program whose disk can fail."""
    compiler = shutil.which("cc")
    assert compiler is not None, "a disk that fails needs a C compiler: apt-get install gcc libc6-dev"
    library, flags = tmp_path / "slow_disk.so", tmp_path / "flags"
    flags.mkdir()
    source = Path(__file__).with_name("slow_disk.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O2", "-o", library, source, "-ldl"], check=True)
    return {"LD_PRELOAD": str(library), "FAULT_DIR": str(tmp_path / "data"), "FAULT_FLAGS": str(flags)}


def told(running: Running, tmp_path: Path) -> str:
    running.shoot(tmp_path / "told.png", SAID)
    return read(tmp_path / "told.png")


def step(running: Running, key: str) -> float:
    """Press a key, and return after how long the class saw it."""
    before = running.frame()
    running.key(key)
    took_s = running.until(lambda: running.frame() != before, 5.0, "the slide did not change")
    running.still()
    return took_s


@pytest.mark.parametrize("trouble", ["full", "read_only"])
def test_a_disk_that_takes_nothing_does_not_stop_the_lesson_and_all_is_kept_later(
    start: Start, tmp_path: Path, fault: dict[str, str], trouble: str
) -> None:
    make_vault(tmp_path / "data")
    running = start("--data", str(tmp_path / "data"), **fault)
    first = running.open()
    flag = Path(fault["FAULT_FLAGS"]) / trouble
    flag.touch()
    times = [step(running, key) for key in ("Next", "Next", "Prior", "Prior", "Next")]
    assert max(times) < 1.0
    running.until(lambda: WORDS[trouble] in told(running, tmp_path), 10.0, "nobody was told")
    assert told(running, tmp_path).count("BEWARENLUKT") == 1, "once"
    running.shoot(tmp_path / "board.png", BOARD)
    assert "BEWAREN" not in read(tmp_path / "board.png"), "the board says nothing of it"
    flag.unlink()
    running.until(lambda: "ALLESISWEERBEWAARD" in told(running, tmp_path), 15.0, "nobody was told that it is right")
    step(running, "Prior")
    assert same(running.still(), first)
    time.sleep(1.0)
    end_at_once(running)
    kept = read_store(tmp_path / "data")
    assert kept.seqs == set(range(7)), "what could not be kept is kept"
    assert plain(running.said()) == ""


def test_a_slow_disk_does_not_slow_the_lesson(start: Start, tmp_path: Path, fault: dict[str, str]) -> None:
    make_vault(tmp_path / "data")
    running = start("--data", str(tmp_path / "data"), **fault)
    running.open()
    quick = [step(running, key) for key in ("Next", "Prior", "Next", "Prior")]
    (Path(fault["FAULT_FLAGS"]) / "slow").touch()
    slow = [step(running, key) for key in ("Next", "Prior", "Next", "Prior", "Next", "Next")]
    print(f"key to board: {max(quick) * 1e3:.0f} ms at most; with 500 ms a sync {max(slow) * 1e3:.0f} ms")
    assert max(slow) < max(0.3, 2 * max(quick))
    (Path(fault["FAULT_FLAGS"]) / "slow").unlink()
    time.sleep(3.0)
    end_at_once(running)
    assert read_store(tmp_path / "data").seqs == set(range(11))


def test_a_folder_in_which_nothing_can_be_written_is_said_in_one_sentence(
    start: Start, screens: VirtualScreens, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk") as mounted:
        make_vault(tmp_path / "disk" / "data")
        with read_only(tmp_path / "disk" if mounted else tmp_path / "disk" / "data", mounted):
            running = start("--data", str(tmp_path / "disk" / "data"))
            assert running.first.wait(20.0) == 2
        assert len(running.said().splitlines()) == 1
        assert "schrijfrechten" in running.said() or "niet te gebruiken" in running.said()
    assert screens.monitors[LAPTOP.name] == LAPTOP
