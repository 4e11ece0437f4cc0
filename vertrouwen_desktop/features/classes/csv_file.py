"""A CSV file from the school's administration or from a spreadsheet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from vertrouwen_desktop.domain.confidential.names import (
    class_trouble,
    digits,
    groups_in,
    name_trouble,
    tidy_groups,
    tidy_name,
)
from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.csv_text import MAX_ROWS, Record, column, decoded, records, runs_on
from vertrouwen_desktop.features.classes.headings import (
    DISCARDED,
    FIELDS,
    NEVER_A_KEY,
    heading_key,
    said_order,
    shown_heading,
)
from vertrouwen_desktop.features.classes.merging import compared
from vertrouwen_desktop.features.classes.model import (
    Column,
    Door,
    Field,
    ImportDraft,
    NameForm,
    Reading,
    SourceRow,
    ThrownAway,
)
from vertrouwen_desktop.features.classes.name_forms import (
    MANY,
    first_given_name,
    for_doubles_only,
    guessed_form,
    source_row,
    split_name,
)
from vertrouwen_desktop.features.classes.source import hashed, is_citizen_number, source_classes, with_targets

_NO_HEADING = "Er staat niets boven de kolommen. Kijk of de roepnaam uit de goede kolom komt."
_NO_NAME = "Kies eerst in welke kolom de roepnaam staat."


def from_csv(
    data: bytes,
    people: People,
    class_id: str,
    key: bytes,
    fields: Sequence[Field] | None = None,
    has_heading: bool | None = None,
    form: NameForm | None = None,
) -> ImportDraft:
    """Return the pupils in a CSV file.

    Args:
        class_id: The class of ours that was open; used when the file names one class or none.
        key: 32 bytes of this store, for the hash of the pupil's number.
        fields: What each column is used for; None: guess by the headings.
        has_heading: Whether there is a line with headings; None: guess.

    Raises:
        KnownError: It cannot be read at all, or a column is used for what it must not be.
    """
    text, note = decoded(data)
    lines = records(text)
    place = _heading(lines) if has_heading is None else _asked(lines, has_heading)
    rows = lines if place is None else lines[place + 1 :]
    if not rows:
        raise KnownError("In dit bestand staan geen kinderen. Kijk of het het goede bestand is.")
    if len(rows) > MAX_ROWS:
        raise KnownError(f"Dit bestand heeft meer dan {MAX_ROWS} regels. Neem alleen de groepen die je nodig hebt.")
    width = max(len(one.cells) for one in lines)
    headings = list(lines[place].cells if place is not None else ()) + [""] * width
    guess = _guess(headings[:width], rows)
    used = tuple([*fields, *[Field.NOTHING] * width][:width]) if fields is not None else guess
    _refuse_citizen_numbers(used, headings, rows)
    columns = tuple(Column(shown_heading(headings[n], n + 1), used[n]) for n in range(width))
    reading = Reading(Door.CSV, columns=columns, has_heading=place is not None, notes=_notes(note, place))
    if not {Field.CALL_NAME, Field.FULL_NAME, Field.GIVEN_NAMES} & set(used):
        return compared(replace(reading, notes=(*reading.notes, _NO_NAME)), people)
    found, forms = guessed_form(column(rows, used.index(Field.FULL_NAME))) if Field.FULL_NAME in used else (None, ())
    read = [_row(one, used, form or found or NameForm.CALL_NAME, key) for one in rows]
    read = _told_twice(read)
    reading = replace(
        reading,
        rows=for_doubles_only(read, people),
        classes=with_targets(source_classes(read), people, class_id),
        thrown_away=_thrown_away(
            rows, used, headings, 0 if found is None else sum(bool(one.surname_start) for one in read)
        ),
        form=form or found or NameForm.CALL_NAME,
        forms=forms,
    )
    return compared(reading, people)


def samples(data: bytes, has_heading: bool | None = None, count: int = 3) -> tuple[tuple[str, ...], ...]:
    """Return the first values of each column, to choose by, digits made unreadable: to be shown, not kept."""
    lines = records(decoded(data)[0])
    place = _heading(lines) if has_heading is None else _asked(lines, has_heading)
    rows = lines if place is None else lines[place + 1 :]
    width = max((len(one.cells) for one in lines), default=0)
    return tuple(tuple(_masked(cell) for cell in column(rows, n)[:count]) for n in range(width))


def _notes(encoding: str, place: int | None) -> tuple[str, ...]:
    return tuple(one for one in (encoding, _NO_HEADING if place is None else "") if one)


def _heading(lines: Sequence[Record]) -> int | None:
    """Return which line has the headings: a title and empty lines may stand before it."""
    for place, one in enumerate(lines[:10]):
        keys = [heading_key(cell) for cell in one.cells]
        known = sum(key in FIELDS or key in DISCARDED for key in keys)
        if known > 1 or (known == 1 and sum(map(bool, keys)) == 1):
            return place
    return None


def _asked(lines: Sequence[Record], has_heading: bool) -> int | None:
    return (_heading(lines) or 0) if has_heading else None


def _guess(headings: Sequence[str], rows: Sequence[Record]) -> tuple[Field, ...]:
    keys = [heading_key(one) for one in headings]
    found = [FIELDS.get(key, Field.NOTHING) for key in keys]
    classes = [n for n, field in enumerate(found) if field is Field.SCHOOL_CLASS]
    if len(classes) > 1 and "groep" in keys and Field.GROUP not in found:
        found[keys.index("groep")] = Field.GROUP
    found = [Field.NOTHING if field in found[:n] else field for n, field in enumerate(found)]
    if Field.CALL_NAME in found or (Field.FULL_NAME in found and Field.SURNAME in found):
        full = found.index(Field.FULL_NAME) if Field.FULL_NAME in found else -1
        if full >= 0:
            found[full] = Field.NOTHING if Field.CALL_NAME in found else Field.CALL_NAME
    elif Field.GIVEN_NAMES in found and Field.FULL_NAME in found:
        found[found.index(Field.FULL_NAME)] = Field.NOTHING
    if not {Field.CALL_NAME, Field.FULL_NAME, Field.GIVEN_NAMES} & set(found):
        for n, field in enumerate(found):
            cells = column(rows, n) if field is Field.NOTHING and heading_key(headings[n]) not in DISCARDED else []
            if cells and sum(not name_trouble(one.replace(",", " ")) for one in cells) >= MANY * len(rows):
                found[n] = Field.FULL_NAME if guessed_form(cells)[1] else Field.CALL_NAME
                break
    return tuple(found)


def _row(record: Record, fields: Sequence[Field], form: NameForm, key: bytes) -> SourceRow:
    if runs_on(record):
        fault = "Hier staat een los aanhalingsteken; misschien horen de regels hierna er niet bij. Typ de roepnaam."
        return SourceRow(record.line, "", fault=fault)
    cells = {field: record.cells[n] for n, field in enumerate(fields) if n < len(record.cells)}
    call, surname = cells.get(Field.CALL_NAME, ""), cells.get(Field.SURNAME, "")
    if Field.FULL_NAME in cells and not tidy_name(call):
        call, told = split_name(cells[Field.FULL_NAME], form)
        surname = surname or told
    if not tidy_name(call):
        call = first_given_name(cells.get(Field.GIVEN_NAMES, ""))
    named = tidy_name(cells.get(Field.SCHOOL_CLASS, ""))
    group = tidy_groups(cells.get(Field.GROUP, "")) or tidy_groups(named) or groups_in(named)
    group = "" if "/" in group else group
    class_name = "" if class_trouble(named) else named
    number = tidy_name(cells.get(Field.KEY, ""))
    row = source_row(record.line, call, surname, group, (class_name,), hashed(number, key))
    if named and not class_name and not row.fault:
        return replace(
            row, fault="Wat hier als groep staat, is geen naam van een groep. Typ de roepnaam of kies de kolom."
        )
    return row


def _told_twice(rows: Sequence[SourceRow]) -> list[SourceRow]:
    count = Counter(one.source_key for one in rows if one.source_key)
    seen: set[str] = set()
    found = []
    for one in rows:
        twice = count[one.source_key] > 1 and one.source_key in seen
        seen.add(one.source_key)
        fault = "Dit leerlingnummer staat twee keer in het bestand. Kijk of dit kind een ander is, en typ de roepnaam."
        found.append(replace(one, source_key="", fault=one.fault or fault) if twice else one)
    return found


def _refuse_citizen_numbers(fields: Sequence[Field], headings: Sequence[str], rows: Sequence[Record]) -> None:
    for n, field in enumerate(fields):
        if field is Field.KEY:
            cells = column(rows, n)
            is_told = DISCARDED.get(heading_key(headings[n])) in NEVER_A_KEY
            if is_told or (cells and all(is_citizen_number(one) for one in cells)):
                raise KnownError(
                    "Dit is het burgerservicenummer. Dat gebruiken we niet; kies een andere kolom of geen."
                )


def _thrown_away(
    rows: Sequence[Record], fields: Sequence[Field], headings: Sequence[str], surnames: int
) -> tuple[ThrownAway, ...]:
    counts: Counter[str] = Counter({"achternaam": surnames})
    for n, field in enumerate(fields):
        if field in {Field.NOTHING, Field.SURNAME}:
            what = DISCARDED.get(heading_key(headings[n])) or f"“{shown_heading(headings[n], n + 1)}”"
            counts[what] = max(counts[what], len(column(rows, n)))
    found = (ThrownAway(what, count) for what, count in counts.items() if count)
    return tuple(sorted(found, key=lambda one: said_order(one.what)))


def _masked(cell: str) -> str:
    short = tidy_name(cell)[:24]
    return "".join("•" if digits(c) else c for c in short)
