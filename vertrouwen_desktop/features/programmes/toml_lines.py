"""On which line of a TOML file a key stands; tomllib does not say."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Loc = tuple[str | int, ...]
"""The way to a value: keys and 0-based places, as pydantic says it."""

MAX_DEPTH = 12
MAX_KEYS = 20_000

# Branches that begin with different letters, so that nothing is tried twice. Possessive quantifiers would say so, but
# Python up to 3.11.4 gets them wrong.
_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"[ \t]*(?:([A-Za-z0-9_-]+)|\"((?:[^\"\\\n]|\\.)*)\"|'([^'\n]*)')[ \t]*")
_STRING = re.compile(
    r"\"\"\"(?:[^\"\\]|\\.|\"{1,2}(?!\"))*\"{3,5}"
    r"|'''(?:[^']|'{1,2}(?!'))*'{3,5}"
    r"|\"(?!\"\")(?:[^\"\\\n]|\\[^\n])*\"|'(?!'')[^'\n]*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}\n#]+")


class TooMuch(StrEnum):
    """What no programme needs, and what would keep a parser busy for minutes."""

    NO = ""
    DEEP = "deep"
    MANY = "many"


@dataclass(frozen=True, slots=True)
class LineMap:
    """Lines (1-based) of the keys in one file.

    Attributes:
        stopped: Where the file stops being TOML as far as this scanner sees: the start of the value; else None.
    """

    lines: Mapping[Loc, int] = field(default_factory=dict)
    stopped: int | None = None
    too_much: TooMuch = TooMuch.NO

    def line(self, loc: Loc) -> int:
        """Return the line of `loc`, or of the nearest thing around it that stands in the file."""
        for end in range(len(loc), 0, -1):
            if (line := self.lines.get(loc[:end])) is not None:
                return line
        return 1


class _StopError(Exception):
    """The scanner cannot go on."""

    def __init__(self, line: int, too_much: TooMuch = TooMuch.NO) -> None:
        super().__init__(line)
        self.line, self.too_much = line, too_much


def scan(text: str) -> LineMap:
    """Return where the keys of `text` stand; takes more than TOML, time grows with the length only."""
    scanner = _Scanner(text)
    try:
        scanner.document()
    except _StopError as stop:
        return LineMap(scanner.lines, stop.line, stop.too_much)
    return LineMap(scanner.lines)


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text, self.pos = text, 0
        self.lines: dict[Loc, int] = {}
        self._counts: dict[Loc, int] = {}
        self._starts = [0, *(m.end() for m in re.finditer("\n", text))]

    def document(self) -> None:
        table: Loc = ()
        while self._skip():
            if self.text.startswith("[[", self.pos):
                table = self._header("[[", "]]")
            elif self.text[self.pos] == "[":
                table = self._header("[", "]")
            else:
                self._pair(table)

    def _header(self, opens: str, closes: str) -> Loc:
        at = self._line()
        self.pos += len(opens)
        *around, last = self._keys()
        self._take(closes)
        table: Loc = ()
        for part in around:
            table = (*table, part)
            self._record(table, at)
            table = self._newest(table)
        table = (*table, last)
        if opens == "[[":
            self._counts[table] = self._counts.get(table, 0) + 1
            self._record(table, at)
        table = self._newest(table)
        self._record(table, at)
        return table

    def _newest(self, table: Loc) -> Loc:
        count = self._counts.get(table)
        return table if count is None else (*table, count - 1)

    def _pair(self, table: Loc) -> None:
        at = self._line()
        loc = table
        for part in self._keys():
            loc = (*loc, part)
            self._record(loc, at)
        self._take("=")
        self._value(loc)

    def _keys(self) -> list[str]:
        keys: list[str] = []
        while (match := _KEY.match(self.text, self.pos)) is not None:
            keys.append(next(g for g in match.groups() if g is not None))
            if len(keys) > MAX_DEPTH:
                raise _StopError(self._line(), TooMuch.DEEP)
            self.pos = match.end()
            if not self.text.startswith(".", self.pos):
                return keys
            self.pos += 1
        raise _StopError(self._line())

    def _value(self, loc: Loc) -> None:
        if len(loc) > MAX_DEPTH:
            raise _StopError(self._line(), TooMuch.DEEP)
        at = self._line()
        if not self._skip():
            raise _StopError(at)
        first = self.text[self.pos]
        if first in "\"'":
            self._match(_STRING)
        elif first == "[":
            self._items(loc, "]")
        elif first == "{":
            self._items(loc, "}")
        else:
            self._match(_SCALAR)

    def _items(self, loc: Loc, closes: str) -> None:
        at, place = self._line(), 0
        self.pos += 1
        while self._skip():
            if self.text[self.pos] == closes:
                self.pos += 1
                return
            if closes == "}":
                self._pair(loc)
            else:
                self._record((*loc, place), self._line())
                self._value((*loc, place))
                place += 1
            if not self._skip():
                break
            if self.text[self.pos] == ",":
                self.pos += 1
            elif self.text[self.pos] != closes:
                break
        raise _StopError(at)

    def _match(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self.text, self.pos)
        if match is None:
            raise _StopError(self._line())
        self.pos = match.end()

    def _take(self, mark: str) -> None:
        if not self.text.startswith(mark, self.pos):
            raise _StopError(self._line())
        self.pos += len(mark)

    def _skip(self) -> bool:
        """Go past blanks and comments; False at the end of the text."""
        match = _SPACE.match(self.text, self.pos)
        self.pos = match.end() if match else self.pos
        return self.pos < len(self.text)

    def _line(self) -> int:
        return bisect_right(self._starts, self.pos)

    def _record(self, loc: Loc, line: int) -> None:
        self.lines.setdefault(loc, line)
        if len(self.lines) > MAX_KEYS:
            raise _StopError(line, TooMuch.MANY)
