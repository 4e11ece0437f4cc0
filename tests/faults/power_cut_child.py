"""Makes a store and keeps in it, with passwords that change, and promises each step in a file of its own.

python -m tests.faults.power_cut_child FOLDER STEPS SYNCHRONOUS
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from tests.store.making import CHEAP, moment, step
from vertrouwen_desktop.store import engine
from vertrouwen_desktop.store.keeping import Rhythm
from vertrouwen_desktop.store.vault import create_vault

ADULT = "a" * 32
LEAVER = "b" * 32
PROMISE = "%08d %08d"


def password(number: int) -> str:
    return f"wachtwoord nummer {number}"


def main(folder: Path, steps: int, synchronous: str) -> None:
    chance = random.Random(11)
    engine._PRAGMAS = tuple(one.replace("=FULL", f"={synchronous}") for one in engine._PRAGMAS)
    engine._PRAGMAS = (*(one for one in engine._PRAGMAS if "autocheckpoint" not in one), "wal_autocheckpoint=12")
    rhythm = Rhythm(tidy_s=0.02)
    vault = create_vault(
        folder / "store", password(0), lambda _: None, CHEAP, adult_id=ADULT, rhythm=rhythm, ballast_bytes=0
    )
    promises = os.open(folder / "ACK", os.O_CREAT | os.O_WRONLY, 0o600)
    changed = 0
    os.pwrite(promises, (PROMISE % (0, changed)).encode(), 0)
    for seq in range(1, steps + 1):
        for offset in range(chance.randrange(4)):
            vault.keeper.keep(moment(seq * 10 + offset, "x" * chance.randrange(4000)))
        vault.keeper.keep(step(seq))
        if seq % 9 == 0:
            vault.slots.change_password(ADULT, password(changed), password(changed + 1))
            changed += 1
        if seq % 25 == 0:  # somebody leaves: the database gets another key
            vault.slots.add_adult(LEAVER, "wachtwoord van wie weggaat")
            vault.slots.remove_adult(LEAVER)
        assert vault.keeper.flush(30.0)
        os.pwrite(promises, (PROMISE % (seq, changed)).encode(), 0)
    if steps % 2:
        os._exit(0)
    assert vault.close(10.0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
