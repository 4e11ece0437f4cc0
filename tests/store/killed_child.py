"""Keeps records as fast as it can and says each one that is acknowledged, until somebody kills it.

python -m tests.store.killed_child FOLDER PASSWORD FIRST store|sealed
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from tests.store.making import moment, step
from vertrouwen_desktop.store.keeping import Rhythm
from vertrouwen_desktop.store.vault import open_vault, sealed_keeper


def main(folder: Path, password: str, first: int, how: str) -> None:
    rhythm = Rhythm(tidy_s=0.05)  # checkpoints often, so that some kills fall into one
    if how == "store":
        keeper = open_vault(folder, password, print, rhythm=rhythm, ballast_bytes=1 << 20).keeper
    else:
        keeper = sealed_keeper(folder, print, rhythm=rhythm, ballast_bytes=1 << 20)
    for seq in count(first):
        for offset in range(1 + seq % 3):
            keeper.keep(moment(seq * 10 + offset, "x" * 500))
        keeper.keep(step(seq))
        if keeper.flush(10.0):
            print(seq, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4])
