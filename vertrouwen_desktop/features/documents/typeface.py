"""Which letters can be printed, and how a text from people is made ready for paper without changing what it says."""

from __future__ import annotations

import struct
import unicodedata
from pathlib import Path

UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"
"""Stands for a letter that the typeface has not; Andika has this one."""
LONGEST_WORD = 36
"""So many letters without a space may stand together; a longer word gets places to break."""

_BREAK = "\N{ZERO WIDTH SPACE}"
_ENDS_A_LINE = "\v\f\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"


def letters_of(font: Path) -> frozenset[str]:
    """Return the letters that a TrueType font of our own has.

    Source: OpenType specification, table `cmap`, format 12.
    """
    data = font.read_bytes()
    (count,) = struct.unpack_from(">H", data, 4)
    tables = {tag: at for tag, _, at, _ in (struct.unpack_from(">4s3L", data, 12 + 16 * n) for n in range(count))}
    cmap = tables[b"cmap"]
    (count,) = struct.unpack_from(">H", data, cmap + 2)
    places = [cmap + struct.unpack_from(">2HL", data, cmap + 4 + 8 * n)[2] for n in range(count)]
    full = next(at for at in places if struct.unpack_from(">H", data, at)[0] == 12)
    (count,) = struct.unpack_from(">L", data, full + 12)
    ranges = [struct.unpack_from(">3L", data, full + 16 + 12 * n) for n in range(count)]
    return frozenset(chr(code) for first, last, _ in ranges for code in range(first, last + 1))


def for_paper(text: str, letters: frozenset[str]) -> str:
    """Return `text` as it can be printed: lines stay lines, and nothing invisible turns the reading order around."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").translate(dict.fromkeys(map(ord, _ENDS_A_LINE), "\n"))
    composed = unicodedata.normalize("NFC", lines)
    seen = (_letter(char, letters) for char in composed)
    return "\n".join(" ".join(map(_breakable, line.split())) for line in "".join(seen).split("\n")).strip()


def _letter(char: str, letters: frozenset[str]) -> str:
    if char == "\n":
        return char
    if char.isspace():
        return " "
    kind = unicodedata.category(char)
    if kind == "Cf" or unicodedata.name(char, "").startswith("VARIATION SELECTOR"):
        return ""  # directions, joiners, marks: there is nothing to see
    return char if kind != "Cc" and char in letters else UNPRINTABLE


def _breakable(word: str) -> str:
    if len(word) <= LONGEST_WORD:
        return word
    return _BREAK.join(word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD))
