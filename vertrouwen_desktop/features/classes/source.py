"""What every file has: classes, and numbers of pupils that are only kept as a keyed hash."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from vertrouwen_desktop.domain.confidential.names import groups_in, name_key, tidy_groups
from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.features.classes.model import NEW_CLASS, SourceClass, SourceRow

KEY_BYTES = 32


def hashed(number: str, key: bytes) -> str:
    """Return the keyed hash of a pupil's number in the administration, a string in which zeros count; empty of none."""
    assert len(key) == KEY_BYTES, "the key of this store"
    if not number:
        return ""
    return hashlib.blake2b(number.encode("utf-8", "replace"), key=key, digest_size=16, person=b"pupil").hexdigest()


def is_citizen_number(text: str) -> bool:
    """Tell whether a text is a number of nine (or eight) digits that passes the test of a BSN."""
    bare = re.sub(r"[ .\-]", "", text.strip())
    if not re.fullmatch(r"[0-9]{8,9}", bare):
        return False
    numbers = [int(c) for c in bare.zfill(9)]
    return sum(n * weight for n, weight in zip(numbers, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True)) % 11 == 0


def source_classes(rows: Iterable[SourceRow], groups: Mapping[str, str] | None = None) -> tuple[SourceClass, ...]:
    """Return the classes in the order of the source; who has none is in the class without a name.

    Args:
        groups: The year groups of a class when the source tells them; else they are those of its pupils.
    """
    count: Counter[str] = Counter()
    found: dict[str, set[str]] = {}
    for row in rows:
        for name in row.classes:
            count[name] += 1
            found.setdefault(name, set()).update({row.group} - {""})
    return tuple(
        SourceClass(
            name, (groups or {}).get(name) or groups_in(name) or tidy_groups("/".join(sorted(theirs))), count[name]
        )
        for name, theirs in found.items()
    )


def with_targets(classes: Sequence[SourceClass], people: People, class_id: str) -> tuple[SourceClass, ...]:
    """Return the classes with where each goes: the class of ours with its name; one alone to `class_id` or a new one.

    Of several that we do not know none comes in: the adults choose.
    """
    ours: dict[str, str] = {}
    for one in people.classes:
        if not one.archived:
            ours[_short(one.name)] = one.class_id
    named = [one for one in classes if one.name]
    if len(named) > 1:
        return tuple(replace(one, class_id=ours.get(_short(one.name), "") if one.name else "") for one in classes)
    only = _short(named[0].name) if named else ""
    return tuple(replace(one, class_id=ours.get(only) or class_id or NEW_CLASS) for one in classes)


def _short(name: str) -> str:
    """Return the name of a class without "Groep" before it and without spaces: "Groep 6 A" and "6a" are one."""
    return re.sub(r"^(?:groep|klas|gr\.?)\b|\s", "", name_key(name))
