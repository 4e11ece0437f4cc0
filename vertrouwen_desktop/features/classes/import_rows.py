"""What the preview of an import shows, as rows and sentences: pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.features.classes.model import (
    FIELD_WORDS,
    FORM_WORDS,
    LEAVE_OUT,
    NEW_CLASS,
    Choices,
    Field,
    ImportDraft,
    ImportRow,
    Match,
)
from vertrouwen_desktop.features.classes.rows import ChoiceRow, children, listed


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One child of the source.

    Attributes:
        number: As in `ImportRow`.
        detail: Year group, and the class when there are several.
        tag: What the child is to those who are there, in words.
        problem: Why the child stays out, with what to do.
        taken: It comes in.
        our_name: What the child is called here; `renamed` tells whether the name of the source is taken over.
    """

    number: int
    name: str
    detail: str
    tag: str
    is_new: bool
    problem: str
    suggestion: str
    taken: bool
    our_name: str
    renamed: bool


@dataclass(frozen=True, slots=True)
class SourceClassRow:
    """A class of the source, and in words where it goes."""

    name: str
    text: str
    count: str
    taken: bool
    target: str
    picking: bool


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A column of a CSV file: its heading, a few of its values, what it is used for."""

    number: int
    heading: str
    sample: str
    word: str
    used: bool
    picking: bool


def preview_rows(draft: ImportDraft, choices: Choices) -> Iterator[PreviewRow]:
    """Yield the children: first those with a problem, then the rest, as the source has them."""
    several = sum(one.class_id != LEAVE_OUT for one in draft.reading.classes) > 1
    for row in sorted(draft.rows, key=lambda one: not one.problem):
        group = f"groep {row.group}" if row.group else ""
        detail = " · ".join(part for part in (group, row.class_name if several else "") if part)
        yield PreviewRow(
            row.number,
            row.shown_name if row.call_name else f"Regel {row.line}",
            detail,
            _tag(row),
            row.match is Match.NEW,
            row.problem,
            row.suggestion,
            row.number in choices.taken and not row.problem,
            row.our_name,
            row.number in choices.renamed,
        )


def source_rows(draft: ImportDraft, people: People, picking: str | None) -> Iterator[SourceClassRow]:
    """Yield the classes of the source; `picking` is the one for which a target is being chosen."""
    for one in draft.reading.classes:
        taken = one.class_id != LEAVE_OUT
        ours = people.school_class(one.class_id)
        target = f"naar {ours.name}" if ours else "een nieuwe groep" if taken else ""
        name = one.name or "Zonder groep"
        yield SourceClassRow(one.name, name, children(one.count), taken, target, one.name == picking)


def target_rows(draft: ImportDraft, people: People, picking: str | None) -> Iterator[ChoiceRow]:
    """Yield where a class of the source can go."""
    now = next((one.class_id for one in draft.reading.classes if one.name == picking), LEAVE_OUT)
    for ours in people.classes:
        if not ours.archived:
            yield ChoiceRow(ours.class_id, ours.name, ours.class_id == now)
    yield ChoiceRow(NEW_CLASS, "Een nieuwe groep", now == NEW_CLASS)


def form_rows(draft: ImportDraft) -> list[ChoiceRow]:
    """Return the ways in which the names can be read, when that was a guess."""
    return [ChoiceRow(one, FORM_WORDS[one], one is draft.reading.form) for one in draft.reading.forms]


def column_rows(draft: ImportDraft, samples: Sequence[Sequence[str]], picking: int) -> Iterator[ColumnRow]:
    """Yield the columns of a CSV file."""
    for number, column in enumerate(draft.reading.columns):
        values = [value for value in (samples[number] if number < len(samples) else ()) if value]
        heading = column.heading or f"Kolom {number + 1}"
        used = column.field is not Field.NOTHING
        yield ColumnRow(number, heading, ", ".join(values), _short(column.field), used, number == picking)


def field_rows(draft: ImportDraft, picking: int) -> list[ChoiceRow]:
    """Return what a column can be used for."""
    if not 0 <= picking < len(draft.reading.columns):
        return []
    return [ChoiceRow(one, word, one is draft.reading.columns[picking].field) for one, word in FIELD_WORDS.items()]


def missing_sentence(draft: ImportDraft, people: People) -> str:
    """Return who is in the class and not in the source; empty when nobody."""
    names = [pupil.shown_name for one in draft.missing if (pupil := people.pupil(one)) is not None]
    if not names:
        return ""
    some = listed(names) if len(names) <= 6 else f"{', '.join(names[:5])} en nog {len(names) - 5}"
    return f"Niet in het bestand: {some}. Zij blijven gewoon staan."


def take_text(draft: ImportDraft, choices: Choices) -> str:
    """Return what the button says."""
    rows = [one for one in draft.rows if one.number in choices.taken and not one.problem]
    new = sum(one.match is Match.NEW for one in rows)
    if new == len(rows):
        return f"Zet {children(new)} erbij" if new else "Zet erbij"
    changed = sum(one.match is Match.CHANGED or one.number in choices.renamed for one in rows)
    if new:
        return f"Zet {new} erbij, werk {changed} bij" if changed else f"Zet {children(new)} erbij"
    return f"Werk {children(changed)} bij" if changed else "Niets te veranderen"


def has_work(draft: ImportDraft, choices: Choices) -> bool:
    """Tell whether anything would change."""
    rows = [one for one in draft.rows if one.number in choices.taken and not one.problem]
    return any(one.match is not Match.SAME or one.number in choices.renamed for one in rows)


def _tag(row: ImportRow) -> str:
    if row.problem:
        return "even kijken"
    if row.match is Match.NEW:
        return "nieuw"
    return "; ".join(row.changes) if row.match is Match.CHANGED and row.changes else "is er al"


def _short(field: Field) -> str:
    """Return the word for a use, without what is explained between brackets."""
    return FIELD_WORDS[field].partition(" (")[0]
