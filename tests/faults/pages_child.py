"""Damages every page of a database in every way, and prints what was not noticed.

`python -m tests.faults.pages_child DATABASE KEY`: in a process of its own, so that a crash on a bad page is a finding
and not the end of the tests.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from vertrouwen_desktop.store import checks
from vertrouwen_desktop.store.engine import check_library

PAGE = 4096
WAYS = ("flip", "zero", "noise", "swap", "header bit")


def damaged(raw: bytes, page: int, way: str, chance: random.Random) -> bytes:
    at, data = page * PAGE, bytearray(raw)
    if way == "flip":
        data[at + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
    elif way == "header bit":
        data[at + chance.randrange(16)] ^= 1 << chance.randrange(8)
    elif way == "zero":
        data[at : at + PAGE] = bytes(PAGE)
    elif way == "noise":
        data[at : at + PAGE] = chance.randbytes(PAGE)
    else:
        other = (page + 1 + chance.randrange(len(raw) // PAGE - 1)) % (len(raw) // PAGE) * PAGE
        data[at : at + PAGE], data[other : other + PAGE] = raw[other : other + PAGE], raw[at : at + PAGE]
    return bytes(data)


def main(database: Path, key: bytearray) -> None:
    check_library()
    checks._AGAIN_S = 0.0
    raw, chance, tried = database.read_bytes(), random.Random(5), 0
    assert checks.check_all(database, key) is None
    for page in range(len(raw) // PAGE):
        for way in WAYS:
            database.write_bytes(damaged(raw, page, way, chance))
            tried += 1
            if checks.check_all(database, key) is None:
                print(f"not noticed: {way} of page {page}")
    for size in range(PAGE // 2, len(raw), PAGE):
        database.write_bytes(raw[:size])
        tried += 1
        if checks.check_all(database, key) is None:
            print(f"not noticed: cut at {size}")
    database.write_bytes(raw + bytes(100))
    if checks.check_all(database, key) is None:
        print("not noticed: something at the end")
    print(f"tried: {tried + 1}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytearray.fromhex(sys.argv[2]))
