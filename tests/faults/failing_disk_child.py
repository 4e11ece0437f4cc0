"""Keeps in a store on a disk that fails, changes passwords, and says what was acknowledged: `seq password`.

python -m tests.faults.failing_disk_child FOLDER FLAGS STEPS
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.faults.power_cut_child import ADULT, password
from tests.store.making import moment, step
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.keeping import Rhythm
from vertrouwen_desktop.store.vault import open_vault


def main(folder: Path, flags: Path, steps: int) -> None:
    rhythm = Rhythm(retry_s=0.001, tidy_s=0.01)
    vault = open_vault(folder, password(0), lambda _: None, rhythm=rhythm, ballast_bytes=0)
    (flags / "begin").touch()
    changed = 0
    for seq in range(1, steps + 1):
        for offset in range(seq % 3):
            vault.keeper.keep(moment(seq * 10 + offset, "x" * 2000))
        vault.keeper.keep(step(seq))
        if seq % 20 == 0:
            try:
                vault.slots.change_password(ADULT, password(changed), password(changed + 1))
                changed += 1
            except KnownError:
                pass
        if vault.keeper.flush(20.0):
            print(seq, changed, flush=True)
    vault.close(5.0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
