"""Where a store may lie, and that only one program has it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.making import CHEAP, PASSWORD, Ear
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store import engine, vault
from vertrouwen_desktop.store.disk import refuse_unsafe_place


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


def test_a_second_program_is_told_and_a_killed_one_leaves_no_lock(folder: Path) -> None:
    holder = [sys.executable, "-c", HOLD, str(folder)]
    with subprocess.Popen(holder, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(KnownError, match="Vertrouwen is al open op deze laptop"):
            vault.take_vault_lock(folder)
        other.kill()
        other.wait()
    with vault.take_vault_lock(folder), pytest.raises(KnownError, match="al open"):
        vault.take_vault_lock(folder)
    vault.take_vault_lock(folder).release()


HOLD = """
import sys, threading
from pathlib import Path
from vertrouwen_desktop.store.lock import take_lock
lock = take_lock(Path(sys.argv[1]))
print("held", flush=True)
threading.Event().wait()
"""


def test_a_lock_file_full_of_garbage_locks_nobody_out(folder: Path) -> None:
    folder.mkdir()
    (folder / "store.lock").write_bytes(b"\0garbage")
    vault.take_vault_lock(folder).release()


@pytest.mark.parametrize(
    "place",
    [
        "/home/x/OneDrive - School/Vertrouwen",
        "/home/x/Dropbox/v",
        "/Users/x/Library/Mobile Documents/v",
        "//server/share/v",
    ],
)
def test_a_place_that_is_synced_or_on_a_network_is_refused(place: str) -> None:
    with pytest.raises(KnownError, match="laptop"):
        vault.create_vault(Path(place), PASSWORD, Ear(), CHEAP)


def test_a_network_disk_is_known_by_its_mount() -> None:
    mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/h /mnt/school nfs4 rw 0 0\n/dev/sdb /mnt/school/local ext4 rw 0 0\n"
    refuse_unsafe_place(Path("/home/x/v"), mounts)
    refuse_unsafe_place(Path("/mnt/school/local/v"), mounts)
    with pytest.raises(KnownError, match="netwerkschijf"):
        refuse_unsafe_place(Path("/mnt/school/v"), mounts)


def test_a_sqlite_that_can_damage_the_store_is_refused() -> None:
    with pytest.raises(KnownError, match="Installeer Vertrouwen opnieuw"):
        engine.check_library((3, 51, 2))
    engine.check_library((3, 51, 3))
