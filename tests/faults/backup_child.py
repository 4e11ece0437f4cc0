"""Makes backups, or puts them back, as fast as it can until somebody kills it; says each one that is done.

python -m tests.faults.backup_child DATA backup|restore
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from tests.store.making import PASSWORD, QUICK, moment, step
from vertrouwen_desktop.store.backup import Backups
from vertrouwen_desktop.store.backup_list import list_backups
from vertrouwen_desktop.store.backup_restore import finish_restore, open_backup, restore
from vertrouwen_desktop.store.vault import open_vault

BEGAN = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)


def make(data: Path) -> None:
    vault = open_vault(data / "store", PASSWORD, lambda _: None, rhythm=QUICK, ballast_bytes=0)
    first = 1 + len(list_backups(data / "backups")) if (data / "backups").exists() else 1
    number = count(first * 10)
    moments = count()

    def now() -> datetime:
        return BEGAN + timedelta(hours=4 * (first + next(moments)))

    backups = Backups(vault.backup, data / "store", data / "backups", now)
    if (data / "usb").exists() and backups.targets()[1].folder is None:
        backups.choose(data / "usb")
    for seq in number:
        vault.keeper.keep(step(seq))
        vault.keeper.keep(moment(seq, "x" * 3000))
        done = backups.run()
        print(seq, *(target.sentence or "ok" for target in done), flush=True)


def put_back(data: Path) -> None:
    finish_restore(data / "store")
    for number in count():
        backup = list_backups(data / "backups")[number % 2]
        at = datetime.now(UTC)
        print(restore(backup, open_backup(backup, PASSWORD), data / "store", at), flush=True)


if __name__ == "__main__":
    (make if sys.argv[2] == "backup" else put_back)(Path(sys.argv[1]))
