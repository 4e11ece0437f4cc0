"""The recovery key as people read, copy and type it: 160 random bits in eight groups of four, and a ninth that checks.

The ninth group is a hash of the others. It does not say by itself which group is wrong, but trying every slip of the
pen (one other character, or two neighbours that changed places) shows which one would make it right again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

import nacl.hash
import nacl.utils
from nacl.encoding import RawEncoder

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.keyslots import Entropy

LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Base32 without I, L, O and U; those are read as the character that they look like."""

GROUPS: Final = 9
GROUP: Final = 4
_SECRET = (GROUPS - 1) * GROUP
_LOOKS_LIKE = str.maketrans("ILOU", "110V")
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015\u2212_.,:;/|]+")
_COMPARE = "Vergelijk met het geprinte blad en verbeter het."


def new_recovery_key(entropy: Entropy = nacl.utils.random) -> str:
    """Return a new recovery key, as it is printed: nine groups with dashes."""
    number = int.from_bytes(entropy(_SECRET * 5 // 8), "big")
    secret = "".join(LETTERS[number >> 5 * place & 31] for place in reversed(range(_SECRET)))
    return _grouped(secret + _check(secret))


def read_recovery_key(typed: str) -> str:
    """Return what somebody typed as it was printed; raises KnownError that says which group to look at."""
    groups = [group for group in _BETWEEN.split(unicodedata.normalize("NFKC", typed)) if group]
    letters = "".join(groups).upper().translate(_LOOKS_LIKE)
    if not letters:
        raise KnownError("Typ de herstelsleutel: negen groepen van vier tekens.")
    _refuse_strange(groups)
    if len(letters) != GROUPS * GROUP:
        raise KnownError(_wrong_length(groups, len(letters)))
    if letters[_SECRET:] != _check(letters[:_SECRET]):
        raise KnownError(_suspected(sorted(set(_mends(letters)))))
    return _grouped(letters)


def recovery_secret(printed: str) -> str:
    """Return the part of a printed key that is secret: what opens the slot."""
    return printed.replace("-", "")[:_SECRET]


def _grouped(letters: str) -> str:
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


def _check(secret: str) -> str:
    digest = nacl.hash.blake2b(secret.encode("ascii"), digest_size=16, person=b"vertrouwen-check", encoder=RawEncoder)
    number = int.from_bytes(digest, "big")
    return "".join(LETTERS[number >> 5 * place & 31] for place in range(GROUP))


def _refuse_strange(groups: list[str]) -> None:
    at = 0
    for number, group in enumerate(groups, 1):
        for letter in group:
            if letter.upper().translate(_LOOKS_LIKE) not in list(LETTERS):
                where = number if len(groups) > 1 else at // GROUP + 1
                raise KnownError(f"Groep {where} klopt niet: daar staat een vreemd teken. {_COMPARE}")
            at += 1


def _wrong_length(groups: list[str], count: int) -> str:
    odd = [(number, len(group)) for number, group in enumerate(groups, 1) if len(group) != GROUP]
    if len(groups) == GROUPS and len(odd) == 1:
        ((number, length),) = odd
        there = "staat er 1" if length == 1 else f"staan er {length}"
        return f"Groep {number} klopt niet: die heeft {GROUP} tekens, en nu {there}. {_COMPARE}"
    return (
        f"De herstelsleutel heeft {GROUPS} groepen van {GROUP} tekens, samen {GROUPS * GROUP}. "
        f"Nu zijn het er {count}. {_COMPARE}"
    )


def _mends(letters: str) -> Iterator[int]:
    """Yield the number of each group in which one slip of the pen would explain what was typed."""
    for at in range(len(letters)):
        group = at // GROUP + 1
        slips = [letters[:at] + other + letters[at + 1 :] for other in LETTERS]
        if at + 1 < len(letters):
            slips.append(letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :])
        if any(slip != letters and slip[_SECRET:] == _check(slip[:_SECRET]) for slip in slips):
            yield group


def _suspected(groups: list[int]) -> str:
    if not groups:
        return f"De herstelsleutel klopt niet: er zijn meer tekens anders. {_COMPARE}"
    if len(groups) == 1:
        return f"Groep {groups[0]} klopt waarschijnlijk niet. {_COMPARE}"
    first = ", ".join(str(group) for group in groups[:-1])
    return f"Groep {first} of {groups[-1]} klopt waarschijnlijk niet. {_COMPARE}"
