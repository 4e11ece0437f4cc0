"""Where a name stands in a text: as a word, whatever its capitals and accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

WIPED = "[gewist]"
"""Stands where an erased name stood."""

_BETWEEN = r"\s\-\u2010-\u2015"
"""What may stand between two parts of a name: "Jan Willem" is also Jan-Willem."""

_LEAST_LETTERS = 2
_POSSESSIVE_LETTERS = 4
"""From this length on "Annes" is also Anne's; shorter names would be found in too many other words."""


def spans(text: str, name: str) -> tuple[tuple[int, int], ...]:
    """Return from where to where in `text` the name stands; nothing for a name of one letter."""
    folded_name = "".join(letter for letter, _ in _folded(name)).strip()
    letters = sum(letter.isalnum() for letter in folded_name)
    if letters < _LEAST_LETTERS:
        return ()
    word = rf"[{_BETWEEN}]+".join(map(re.escape, re.split(rf"[{_BETWEEN}]+", folded_name)))
    possessive = "s?" if letters >= _POSSESSIVE_LETTERS else ""
    pattern = rf"(?<![^\W_]){word}{possessive}(?![^\W_])"
    if text.isascii():  # nearly all texts; forty times as fast
        return tuple(one.span() for one in re.finditer(pattern, text.lower()))
    folded = _folded(text)
    found = re.finditer(pattern, "".join(letter for letter, _ in folded))
    return tuple((folded[one.start()][1], _end(text, folded[one.end() - 1][1])) for one in found)


def mentions(text: str, name: str) -> bool:
    return bool(spans(text, name))


def without(text: str, name: str) -> str:
    """Return `text` with every mention of the name wiped."""
    for start, end in reversed(spans(text, name)):
        text = text[:start] + WIPED + text[end:]
    return text


def texts_in(value: object, leave: Collection[str] = ()) -> tuple[str, ...]:
    """Return all texts in a JSON value, keys too; what stands under a key in `leave` is left alone."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list):
        return tuple(text for one in value for text in texts_in(one, leave))
    if isinstance(value, dict):
        kept = [(key, one) for key, one in value.items() if key not in leave]
        return tuple(text for key, one in kept for text in (key, *texts_in(one, leave)))
    return ()


def without_in(value: object, name: str, leave: Collection[str] = ()) -> object:
    """Return a JSON value with every mention of the name wiped in its texts; keys are the program's and stay."""
    if isinstance(value, str):
        return without(value, name)
    if isinstance(value, list):
        return [without_in(one, name, leave) for one in value]
    if isinstance(value, dict):
        return {key: one if key in leave else without_in(one, name, leave) for key, one in value.items()}
    return value


def _folded(text: str) -> list[tuple[str, int]]:
    """Return the bare letters of `text`, each with the place in `text` that it comes from."""
    return [
        (letter, place)
        for place, char in enumerate(text)
        for letter in unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
        if not unicodedata.combining(letter)
    ]


def _end(text: str, last: int) -> int:
    end = last + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end
