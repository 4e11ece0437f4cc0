"""Who was erased, beside the store: a backup that is put back must not bring them back. Random ids, no names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from vertrouwen_desktop.store.disk import write_atomically
from vertrouwen_desktop.store.people import StoredPeople

_SUFFIX: Final = ".erased"
_MOST_BYTES = 5_000_000
_ID = re.compile(r"[\w-]{1,64}")


def remember(store: Path, pupil_ids: Iterable[str]) -> bool:
    """Write down that these were erased from the store in folder `store`; False when the disk did not take it."""
    known = erased(store)
    new = [one for one in pupil_ids if _ID.fullmatch(one) and one not in known]
    if not new:
        return True
    try:
        write_atomically(_list_of(store), "\n".join([*known, *new, ""]).encode("ascii", "ignore"))
    except OSError:
        return False
    return True


def erased(store: Path) -> tuple[str, ...]:
    """Return the ids that were written down, in order; none when there is no list or it cannot be read."""
    path = _list_of(store)
    try:
        text = path.read_bytes()[:_MOST_BYTES].decode("ascii", "ignore")
    except OSError:
        return ()
    return tuple(dict.fromkeys(line for line in text.splitlines() if _ID.fullmatch(line)))


def erase_again(store: Path, people_store: StoredPeople) -> int:
    """Erase who came back with a backup; return how many those were. Raises KnownError."""
    there = {one.pupil_id for one in people_store.people().pupils}
    back = [one for one in erased(store) if one in there]
    for pupil_id in back:
        people_store.erase(pupil_id)
    return len(back)


def _list_of(store: Path) -> Path:
    return store.with_name(f"{store.name}{_SUFFIX}")
