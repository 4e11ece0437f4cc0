"""From the bytes of a CSV file to its lines and cells."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vertrouwen_desktop.domain.errors import KnownError

MAX_BYTES = 5_000_000
MAX_ROWS = 5_000
MAX_COLUMNS = 100
MAX_CELL = 1_000
_LOOK_AT = 30
_MARKS = ";\t,|"
_OTHER_KINDS = (
    (b"PK\x03\x04", "Dit is een Excel-bestand of een zip. Kies in Excel: Opslaan als, CSV UTF-8."),
    (b"\xd0\xcf\x11\xe0", "Dit is een oud Excel-bestand. Kies in Excel: Opslaan als, CSV UTF-8."),
    (b"%PDF", "Dit is een pdf. Maak in het administratieprogramma een CSV-bestand."),
    (b"{\\rtf", "Dit is een document. Bewaar de lijst als CSV, of plak de namen."),
)
_UTF_16 = "Dit bestand is opgeslagen als Unicode (UTF-16). Kies bij het opslaan CSV UTF-8."
_NO_TEXT = "Dit is geen tekstbestand. Kies bij het opslaan CSV UTF-8."
_WINDOWS = "Dit bestand heeft een oude tekenset (Windows). Kijk of é en ë goed staan."


@dataclass(frozen=True, slots=True)
class Record:
    """A line of a CSV file: where it begins (1-based), and its cells."""

    line: int
    cells: tuple[str, ...]


def decoded(data: bytes) -> tuple[str, str]:
    """Return the text, and what to know about its encoding (a sentence or empty).

    Raises:
        KnownError: It is too big, or no text.
    """
    if len(data) > MAX_BYTES:
        raise KnownError("Dit bestand is groter dan 5 MB. Maak een bestand met alleen de groepen die je nodig hebt.")
    if not data.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        raise KnownError("Dit bestand is leeg. Maak het opnieuw in het administratieprogramma.")
    for start, sentence in _OTHER_KINDS:
        if data.startswith(start):
            raise KnownError(sentence)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or data[:400].count(0) > len(data[:400]) // 4:
        raise KnownError(_UTF_16)
    if b"\x00" in data:
        raise KnownError(_NO_TEXT)
    head = data[:200].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith((b"<?xml", b"<edex")):
        raise KnownError("Dit is een XML-bestand. Kies EDEXML in plaats van CSV.")
    if head.startswith(b"<"):
        raise KnownError("Dit is een webpagina. Kies bij het opslaan CSV UTF-8.")
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252"), _WINDOWS
    except UnicodeDecodeError:
        raise KnownError(_NO_TEXT) from None


def records(text: str) -> list[Record]:
    """Return the lines that are not empty.

    Raises:
        KnownError: There are too many, or they cannot be told apart.
    """
    first, _, rest = text.partition("\n")
    told = first.strip().lower()
    if told.startswith("sep=") and len(told) == 5:
        return list(_records(rest, told[4], 1))
    return list(_records(text, _mark(text)))


def _mark(text: str) -> str:
    """Return what stands between the cells: what gives most lines the same number of them, more than one."""
    best, mark = (0, 0), ";"
    head = "".join(text[:20_000].splitlines(keepends=True)[:_LOOK_AT])
    for one in _MARKS:
        try:
            widths = [len(cells) for cells in csv.reader(io.StringIO(head, newline=""), delimiter=one) if any(cells)]
        except csv.Error:
            continue
        width, count = (
            Counter(width for width in widths if width > 1).most_common(1)[0] if max(widths, default=0) > 1 else (0, 0)
        )
        if (count, width) > best:
            best, mark = (count, width), one
    return mark


def _records(text: str, mark: str, line: int = 0) -> Iterator[Record]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    count = 0
    before = 0
    try:
        for cells in reader:
            start, before = before + 1 + line, reader.line_num
            if not any(cell.strip() for cell in cells):
                continue
            count += 1
            if count > MAX_ROWS + 20:
                raise KnownError(
                    f"Dit bestand heeft meer dan {MAX_ROWS} regels. Neem alleen de groepen die je nodig hebt."
                )
            if len(cells) > MAX_COLUMNS:
                raise KnownError(
                    f"Regel {start} heeft meer dan {MAX_COLUMNS} kolommen. Kijk of dit het goede bestand is."
                )
            yield Record(start, tuple(cells))
    except csv.Error:
        sentence = (
            f"Rond regel {before + 1 + line} staat een los aanhalingsteken. Haal het weg en kies het bestand opnieuw."
        )
        raise KnownError(sentence) from None


def runs_on(record: Record) -> bool:
    """Tell whether a quotation mark that nobody closed swallowed the lines after this one."""
    return any(len(cell) > MAX_CELL or cell.count("\n") > 5 for cell in record.cells)


def column(rows: Sequence[Record], place: int) -> list[str]:
    """Return the cells of one column that have something in them."""
    return [one.cells[place] for one in rows if place < len(one.cells) and one.cells[place].strip()]
