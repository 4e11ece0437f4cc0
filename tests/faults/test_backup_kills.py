"""A kill at any moment of making a backup or putting one back: no half backup counts, and the store opens."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.store.making import CHEAP, PASSWORD, QUICK, Ear, step
from vertrouwen_desktop.store import vault
from vertrouwen_desktop.store.backup_list import list_backups
from vertrouwen_desktop.store.backup_restore import finish_restore, open_backup, preview

LOOPS = int(os.environ.get("VERTROUWEN_LOOPS", "4"))
ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.long, pytest.mark.timeout(60 + 8 * LOOPS)]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    made = vault.create_vault(tmp_path / "data" / "store", PASSWORD, Ear(), CHEAP, ballast_bytes=0)
    for seq in range(1, 5):
        made.keeper.keep(step(seq))
    assert made.close(5.0)
    (tmp_path / "data" / "usb").mkdir()
    return tmp_path / "data"


def killed(data: Path, what: str, after_s: float) -> list[str]:
    command = [sys.executable, "-m", "tests.faults.backup_child", str(data), what]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        killer = threading.Timer(after_s, child.kill)
        killer.start()
        lines = [first, *child.stdout]
        child.wait()
        killer.join()
    return [line for line in lines if line.endswith("\n")]


def opened_seq(folder: Path) -> int:
    opened = vault.open_vault(folder, PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0)
    assert opened.health.found.sentence == ""
    unfinished = opened.kept().unfinished
    assert opened.close(5.0)
    assert unfinished is not None
    return unfinished.seq


def test_a_backup_that_is_cut_off_does_not_count_and_the_store_is_whole(data: Path) -> None:
    chance, said = random.Random(4), 0
    for _ in range(LOOPS):
        lines = killed(data, "backup", chance.uniform(0.0, 0.4))
        said += len(lines)
        assert all(line.endswith("ok ok\n") for line in lines)
        assert opened_seq(data / "store") >= int(lines[-1].split()[0])
        for place in ("backups", "usb"):
            found = list_backups(data / place)
            assert found
            for backup in found:
                preview(backup, open_backup(backup, PASSWORD), data / "store")
    print(f"{LOOPS} kills, {said} backups said to be made, every one that is listed is whole")


def test_a_restore_that_is_cut_off_leaves_the_old_store_or_the_new_one(data: Path) -> None:
    killed(data, "backup", 0.3)
    shutil.rmtree(data / "usb")
    assert len(list_backups(data / "backups")) >= 1
    if len(list_backups(data / "backups")) == 1:
        killed(data, "backup", 0.3)
    backups = list_backups(data / "backups")
    wanted = {opened_seq(Path(shutil.copytree(backup.path, data / f"look-{n}"))) for n, backup in enumerate(backups)}
    wanted.add(opened_seq(data / "store"))
    chance, aside, done = random.Random(5), 0, 0
    for _ in range(LOOPS):
        done += len(killed(data, "restore", chance.uniform(0.0, 0.3)))
        finish_restore(data / "store")
        assert opened_seq(data / "store") in wanted
        assert not list(data.glob("store.incoming*"))
        there = [backup.path for backup in list_backups(data) if backup.name.startswith("store-before")]
        assert len(there) >= aside, "what was set aside stays"
        aside = len(there)
    assert aside >= done, "nothing was thrown away"
    print(f"{LOOPS} kills in {done} restores, {aside} stores set aside")
