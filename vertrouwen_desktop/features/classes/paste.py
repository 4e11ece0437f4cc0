"""Names that somebody pasted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from vertrouwen_desktop.domain.confidential.names import digits, name_key, name_trouble, tidy_name
from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.domain.confidential.registration import numbered
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.headings import NAME_HEADINGS, SURNAME_HEADINGS, heading_key
from vertrouwen_desktop.features.classes.merging import compared
from vertrouwen_desktop.features.classes.model import (
    Door,
    ImportDraft,
    NameForm,
    Reading,
    SourceClass,
    SourceRow,
    ThrownAway,
)
from vertrouwen_desktop.features.classes.name_forms import MANY, for_doubles_only, guessed_form, source_row, split_name

MAX_TEXT = 20_000
MAX_NAMES = 200
_BEFORE = re.compile(r"^\s*(?:[-–—−•◦▪▫●○■□☐☑✓✔*·>]\s*|\(?\d{1,3}(?:[.):\]]\s*|\s*[-–]\s+|\s+)(?=\D))+")
_ALL_FORMS = (NameForm.LAST_FIRST, NameForm.FIRST_LAST, NameForm.CALL_NAME)


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    cells: tuple[str, ...]
    mark: str


def pasted(text: str, people: People, class_id: str, form: NameForm | None = None) -> ImportDraft:
    """Return the names in `text`, for a class of ours (or NEW_CLASS).

    Args:
        form: What each name is made of; None: guess, and offer the other ways in `Reading.forms`.

    Raises:
        KnownError: It is too much, or it is a table with more than names.
    """
    if len(text) > MAX_TEXT:
        raise KnownError("Dit is te veel tekst. Plak alleen de namen van één groep.")
    lines, headed, dropped = _lines(text)
    if sum(len(one.cells) > 2 for one in lines if one.mark != ",") > 1:
        raise KnownError("Hier staan meer kolommen. Kopieer alleen de kolom met de roepnamen, of kies het CSV-bestand.")
    guess, forms = headed or _guessed(lines)
    used = form or guess
    rows = [row for line in lines for row in _rows(line, used)]
    if len(rows) > MAX_NAMES:
        raise KnownError(f"Dit zijn {len(rows)} namen. Plak de namen van één groep.")
    surnames = sum(bool(one.surname_start) for one in rows) if used is not NameForm.CALL_NAME else 0
    thrown = [ThrownAway("nummer of datum", dropped)] if dropped else []
    thrown += [ThrownAway("achternaam", surnames)] if surnames else []
    source = SourceClass("", "", len(rows), class_id)
    kept = for_doubles_only(rows, people)
    return compared(Reading(Door.PASTE, kept, (source,), tuple(thrown), (), used, forms), people)


def pasted_names(text: str) -> tuple[str, ...]:
    """Return only the call names, for a class that is still empty; a second Sam is "Sam 2".

    Raises:
        KnownError: As `pasted`.
    """
    found: list[str] = []
    taken: set[str] = set()
    for row in pasted(text, People(), "new").reading.rows:
        if not row.fault:
            twice = name_key(row.call_name) in taken
            found.append(numbered(row.call_name, taken) if twice else row.call_name)
            taken.add(name_key(found[-1]))
    return tuple(found)


def _lines(text: str) -> tuple[list[_Line], tuple[NameForm, tuple[NameForm, ...]] | None, int]:
    """Return the lines with names, the form that a heading tells, and how many cells were numbers or dates."""
    found: list[_Line] = []
    headed: tuple[NameForm, tuple[NameForm, ...]] | None = None
    dropped = 0
    for number, line in enumerate(text.splitlines(), 1):
        bare = _BEFORE.sub("", line.replace("\ufeff", ""))
        mark = next((one for one in "\t;," if one in bare.strip("\t;, ")), "")
        cells = [_BEFORE.sub("", cell).strip().strip('"').strip() for cell in (bare.split(mark) if mark else [bare])]
        cells = [cell for cell in cells if tidy_name(cell)]
        keys = [heading_key(cell) for cell in cells]
        if not found and cells and all(key in NAME_HEADINGS | SURNAME_HEADINGS for key in keys):
            surname_first = len(keys) > 1 and keys[0] in SURNAME_HEADINGS
            form = NameForm.LAST_FIRST if surname_first else NameForm.FIRST_LAST
            headed = (form, _ALL_FORMS) if len(keys) == 2 else None
            continue
        names = tuple(cell for cell in cells if not _is_number(cell))
        dropped += sum(digits(cell) > 3 for cell in cells if _is_number(cell))
        if names:
            found.append(_Line(number, names, mark))
    return found, headed, dropped


def _guessed(lines: Sequence[_Line]) -> tuple[NameForm, tuple[NameForm, ...]]:
    pairs = [one for one in lines if len(one.cells) == 2]
    if pairs and len(pairs) >= MANY * len(lines) and all(len(one.cells) < 3 for one in lines):
        if len(lines) == 1:
            return NameForm.CALL_NAME, (NameForm.CALL_NAME, NameForm.LAST_FIRST)
        commas = sum(one.mark == "," for one in pairs)
        guess = NameForm.LAST_FIRST if commas > len(pairs) / 2 else NameForm.FIRST_LAST
        return guess, _ALL_FORMS
    return guessed_form([cell for one in lines for cell in one.cells])


def _rows(line: _Line, form: NameForm) -> list[SourceRow]:
    if form is NameForm.CALL_NAME:
        cells = [part for cell in line.cells for part in re.split("[,;]", cell) if tidy_name(part)]
        return [source_row(line.number, *split_name(cell, form)) for cell in cells]
    whole = ", ".join(line.cells) if form is NameForm.LAST_FIRST else " ".join(line.cells)
    return [source_row(line.number, *split_name(whole, form))]


def _is_number(cell: str) -> bool:
    """Tell whether a cell is a number, a date or a postal code: no name at all."""
    first = next((c for c in cell if c.isalnum()), "")
    return digits(first) > 0 and name_trouble(cell) != ""
