"""A disk that gives errors: nothing that was acknowledged is lost, nothing is damaged, nobody is locked out."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.faults.power_cut import compile_library
from tests.faults.power_cut_child import ADULT, password
from tests.store.making import CHEAP, QUICK, Ear
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store import vault
from vertrouwen_desktop.store.checks import check_all
from vertrouwen_desktop.store.engine import connect
from vertrouwen_desktop.store.keyfile import unlock

LOOPS = int(os.environ.get("VERTROUWEN_LOOPS", "1"))
STEPS = 100
ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.long, pytest.mark.timeout(60 + 30 * LOOPS)]

FAULTS = {
    "sync": {"EIO_SYNC_EVERY": "17"},
    "write": {"EIO_WRITE_EVERY": "41"},
    "both": {"EIO_SYNC_EVERY": "23", "EIO_WRITE_EVERY": "57"},
    "short": {"SHORT_WRITE_EVERY": "29"},
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_library(Path(__file__).with_name("failing_disk.c"), tmp_path_factory.mktemp("c") / "failing_disk.so")


@pytest.mark.parametrize("kind", FAULTS)
def test_errors_of_the_disk_cost_nothing_that_was_acknowledged(library: Path, tmp_path: Path, kind: str) -> None:
    folder, flags = tmp_path / "data", tmp_path / "flags"
    faults = acknowledged = 0
    for loop in range(LOOPS):
        place = folder / f"store-{loop}"
        flags.joinpath(str(loop)).mkdir(parents=True)
        made = vault.create_vault(place, password(0), Ear(), CHEAP, adult_id=ADULT, ballast_bytes=0)
        assert made.close(5.0)
        env = {**os.environ, "LD_PRELOAD": str(library), "FAULT_DIR": str(place), "FAULT_FLAGS": str(flags / str(loop))}
        env |= {name: str(int(every) + 2 * loop) for name, every in FAULTS[kind].items()}
        command = [
            sys.executable,
            "-m",
            "tests.faults.failing_disk_child",
            str(place),
            str(flags / str(loop)),
            str(STEPS),
        ]
        done = subprocess.run(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True, check=True, timeout=100)
        last, changed = (int(word) for word in done.stdout.splitlines()[-1].split())
        word = known_password(place, changed)
        opened = vault.open_vault(place, word, Ear(), rhythm=QUICK, ballast_bytes=0)
        assert opened.health.found.sentence == ""
        assert opened.close(5.0)
        key = unlock(place, word).keys.data
        assert check_all(place / "store.db", key) is None
        with closing(connect(place / "store.db", key)) as connection:
            seqs = {row[0] for row in connection.execute("SELECT seq FROM lesson_step")}
        assert seqs >= set(range(1, last + 1))
        faults += int((flags / str(loop) / "count").read_text())
        acknowledged += len(done.stdout.splitlines())
    print(f"{kind}: {faults} faults, {acknowledged} acknowledged, 0 lost")
    assert faults >= 3 * LOOPS


def known_password(folder: Path, changed: int) -> str:
    """Return the password that opens: the last one that was acknowledged, or the one that was being set then."""
    for number in (changed, changed + 1):
        try:
            unlock(folder, password(number))
        except KnownError:
            continue
        return password(number)
    raise AssertionError("locked out")
