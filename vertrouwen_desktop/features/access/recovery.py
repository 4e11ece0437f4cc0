"""The recovery key as people handle it: on paper, in groups, and typed over from there. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

ASKED = 2
"""So many groups are typed over, to be sure that the key is on paper."""

Done = Callable[[str], None]
KeyDone = Callable[[str, str], None]
"""Called once, later: with the sentence of a KnownError or "", and the key."""
Shuffle = Callable[[list[int]], object]
"""Puts a list in another order; `secrets.SystemRandom().shuffle` in the program."""

LATER = (
    "Zonder herstelsleutel is een vergeten wachtwoord niet te herstellen. "
    "Dan kan niemand meer bij de gegevens, ook wij niet."
)


class RecoveryActions(Protocol):
    """What the page asks of the program. None of these blocks or raises."""

    def make(self, done: KeyDone) -> None:
        """Think of a new key; an older one goes on to open the store until this one is `keep`-ed."""
        ...

    def keep(self, key: str, done: Done) -> None:
        """It is on paper: from now on this key opens the store, and no other one."""
        ...

    def print_key(self, key: str, done: Done) -> None: ...
    def save_key(self, key: str, done: Done) -> None:
        """Ask where, and keep the sheet there as PDF; "" too when the adults thought better of it."""
        ...

    def later(self) -> None:
        """Remind the adults of it on the page of the day."""
        ...


def groups(key: str) -> tuple[str, ...]:
    """Return the groups of a key; the last one is the check group."""
    return tuple(key.replace("-", " ").split())


def asked(count: int, shuffle: Shuffle) -> tuple[int, ...]:
    """Return the numbers, from 1, of the groups to type over; never the check group."""
    numbers = list(range(1, count))
    shuffle(numbers)
    return tuple(sorted(numbers[:ASKED]))


def same(typed: str, group: str) -> bool:
    """Return whether `typed` is that group; capitals, spaces and look-alikes do not matter."""
    return bool(group) and _plain(typed) == _plain(group)


def trouble(typed: Sequence[str], wanted: Sequence[int], key: str) -> tuple[str, ...]:
    """Return for each group that was typed over what is wrong with it."""
    parts = groups(key)
    return tuple(
        "" if same(text, parts[number - 1]) else f"Groep {number} is anders. Kijk nog eens op het papier."
        for text, number in zip(typed, wanted, strict=True)
    )


def _plain(text: str) -> str:
    """Read look-alikes as one: the key itself has no I, L, O and U."""
    return "".join(text.split()).upper().translate(str.maketrans("ILOU", "110V"))
