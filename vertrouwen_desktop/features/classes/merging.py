"""What was read against who is there: new, the same, changed; and how it is put in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from vertrouwen_desktop.domain.confidential.names import checked_name, name_key, same_name, tidy_groups, tidy_initial
from vertrouwen_desktop.domain.confidential.people import People, Pupil
from vertrouwen_desktop.domain.confidential.registration import (
    NewId,
    double_sentence,
    initials,
    numbered,
)
from vertrouwen_desktop.domain.confidential.school import add_class
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.matching import Aimed, coming, matches
from vertrouwen_desktop.features.classes.model import (
    LEAVE_OUT,
    NEW_CLASS,
    Choices,
    Door,
    ImportDraft,
    ImportRow,
    Match,
    Reading,
)


def compared(reading: Reading, people: People) -> ImportDraft:
    """Return a draft of what was read, for the classes that each `SourceClass` names."""
    rows, known = _rows(reading, people, None)
    matched = {one.pupil_id for one in known.values()}
    aims = {one.class_id for one in reading.classes} - {LEAVE_OUT}
    here = (one for one in people.pupils if one.class_id in aims and one.left_on is None)
    missing = tuple(one.pupil_id for one in here if one.pupil_id not in matched)
    return ImportDraft(reading, rows, () if reading.door is Door.PASTE else missing)


def aimed(draft: ImportDraft, people: People, name: str, class_id: str) -> ImportDraft:
    """Return the draft with the class that the source calls `name` going to a class of ours, NEW_CLASS or LEAVE_OUT."""
    assert class_id in {NEW_CLASS, LEAVE_OUT} or people.school_class(class_id) is not None, "a class of ours"
    classes = tuple(replace(one, class_id=class_id) if one.name == name else one for one in draft.reading.classes)
    return compared(replace(draft.reading, classes=classes), people)


def mended(draft: ImportDraft, people: People, number: int, call_name: str, initial: str = "") -> ImportDraft:
    """Return the draft with another name in a row; raises KnownError when it is not good."""
    now = replace(
        draft.reading.rows[number], call_name=checked_name(call_name), surname_start=tidy_initial(initial), fault=""
    )
    rows = tuple(now if place == number else one for place, one in enumerate(draft.reading.rows))
    return compared(replace(draft.reading, rows=rows), people)


def proposed(draft: ImportDraft) -> Choices:
    """Return which rows come in if nobody says otherwise: all that are good, and no name of ours is changed."""
    return Choices(frozenset(one.number for one in draft.rows if not one.problem))


def applied_import(people: People, draft: ImportDraft, choices: Choices, new_id: NewId) -> People:
    """Return the people with the chosen rows in it; nobody is ever removed. Undo is `people`.

    Raises:
        KnownError: A name is taken meanwhile, or two rows have the same name.
    """
    rows, known = _rows(draft.reading, people, choices)
    wrong = next((one for one in rows if one.problem and one.number in choices.taken), None)
    if wrong is not None:
        raise KnownError(wrong.problem)
    come = [one for one in rows if one.number in choices.taken]
    made: dict[str, str] = {}
    for source in draft.reading.classes:
        if source.class_id == NEW_CLASS and any(one.class_name == source.name for one in come):
            name = source.name or "Nieuwe groep"
            people = add_class(people, name, source.groups, choices.school_year, new_id)
            made[source.name] = people.classes[-1].class_id
    pupils = {one.pupil_id: one for one in people.pupils}
    symbols = _Symbols(people, choices.symbols)
    for row in come:
        class_id = made[row.class_name] if row.class_id == NEW_CLASS else row.class_id
        old = known.get(row.number)
        now = old or Pupil(new_id(), class_id, row.call_name)
        now = replace(
            now,
            class_id=class_id,
            call_name=row.call_name if row.number in choices.renamed else now.call_name,
            initial=row.initial,
            group=row.group or now.group or _one_group(people, class_id),
            source_key=row.source_key or now.source_key,
            left_on=None,
        )
        is_here = old is not None and old.class_id == class_id and old.left_on is None
        pupils[now.pupil_id] = now if is_here else symbols.given(now)
    return replace(people, pupils=tuple(pupils.values()))


class _Symbols:
    """Gives who comes into a class a symbol that nobody there has: the own one if that can be."""

    def __init__(self, people: People, symbols: Sequence[str]) -> None:
        self._symbols = symbols
        self._taken: dict[str, set[str]] = {}
        for one in people.pupils:
            if one.left_on is None:
                self._taken.setdefault(one.class_id, {""}).add(one.symbol)

    def given(self, pupil: Pupil) -> Pupil:
        taken = self._taken.setdefault(pupil.class_id, {""})
        own = pupil.symbol if pupil.symbol not in taken else ""
        symbol = own or next((one for one in self._symbols if one not in taken), "")
        taken.add(symbol)
        return replace(pupil, symbol=symbol)


def _rows(reading: Reading, people: People, choices: Choices | None) -> tuple[tuple[ImportRow, ...], dict[int, Pupil]]:
    """Return the rows for the preview, and whom each matches; with choices only the chosen ones count for doubles."""
    aimed_rows = coming(reading)
    known, unsure = matches(reading, aimed_rows, people)
    said = _said_initials(aimed_rows, known, unsure, people, choices)
    names = {name_key(one.call_name) for one in people.pupils} | {name_key(one.call_name) for one in reading.rows}
    found: list[ImportRow] = []
    for one in aimed_rows:
        row, name = _row(one, known.get(one.number), people), one.row.call_name
        if problem := one.row.fault or unsure.get(one.number, ""):
            row = replace(row, problem=problem)
        elif said.get(one.number, "") is None:
            offer = numbered(name, names)
            names.add(name_key(offer))
            row = replace(row, problem=double_sentence(name, offer), suggestion=offer)
        else:
            row = replace(row, initial=said.get(one.number) or "")
        found.append(row)
    return tuple(found), known


def _said_initials(
    rows: Sequence[Aimed], known: dict[int, Pupil], unsure: Collection[int], people: People, choices: Choices | None
) -> dict[int, str | None]:
    """Return the initial of each row in its class; None when nothing tells it from another."""
    good = [one for one in rows if not one.row.fault and one.number not in unsure]
    if choices is not None:
        good = [one for one in good if one.number in choices.taken]
    going = {known[one.number].pupil_id for one in good if one.number in known}
    found: dict[int, str | None] = {}
    for aim in dict.fromkeys(one.place for one in good):
        mine = [one for one in good if one.place == aim]
        here = [one for one in people.pupils_of(aim) if one.pupil_id not in going]
        fresh: list[tuple[int, str, str]] = []
        for one in mine:
            old = known.get(one.number)
            renames = choices is not None and one.number in choices.renamed
            if old is None:
                fresh.append((one.number, one.row.call_name, one.row.surname_start))
            elif old.class_id == aim and old.left_on is None and not renames:
                here.append(old)
                found[one.number] = old.initial
            else:
                name = one.row.call_name if renames else old.call_name
                fresh.append((one.number, name, one.row.surname_start or old.initial))
        letters = initials([(name, start) for _, name, start in fresh], here)
        found |= {number: initial for (number, _, _), initial in zip(fresh, letters, strict=True)}
    return found


def _row(one: Aimed, known: Pupil | None, people: People) -> ImportRow:
    row = ImportRow(
        number=one.number,
        line=one.row.line,
        call_name=one.row.call_name,
        initial="",
        group=tidy_groups(one.row.group),
        class_name=one.class_name,
        class_id=one.class_id,
        source_key=one.row.source_key,
    )
    if known is None:
        return row
    changes = []
    if row.group and known.group and row.group != known.group:
        changes.append(f"groep {known.group} → {row.group}")
    if known.class_id != one.class_id:
        ours = people.school_class(one.class_id)
        changes.append(f"gaat naar {ours.name if ours is not None else one.class_name or 'een nieuwe groep'}")
    if known.left_on is not None:
        changes.append("komt terug")
    ours_is_other = bool(row.call_name) and not same_name(known.call_name, row.call_name)
    return replace(
        row,
        match=Match.CHANGED if changes or ours_is_other else Match.SAME,
        pupil_id=known.pupil_id,
        changes=tuple(changes),
        our_name=known.shown_name if ours_is_other else "",
    )


def _one_group(people: People, class_id: str) -> str:
    ours = people.school_class(class_id)
    return ours.groups if ours is not None and "/" not in ours.groups else ""
