"""An EDEXML file (2.1, and what resembles it) from the school's administration."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from vertrouwen_desktop.domain.confidential.names import class_trouble, tidy_groups, tidy_name
from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.edexml_text import elements
from vertrouwen_desktop.features.classes.headings import said_order
from vertrouwen_desktop.features.classes.merging import compared
from vertrouwen_desktop.features.classes.model import Door, ImportDraft, Reading, SourceRow, ThrownAway
from vertrouwen_desktop.features.classes.name_forms import first_given_name, for_doubles_only, source_row
from vertrouwen_desktop.features.classes.schema import GroupElement, PupilElement
from vertrouwen_desktop.features.classes.source import hashed, source_classes, with_targets

if TYPE_CHECKING:
    from vertrouwen_desktop.features.classes.edexml_reader import Found

_HISTORIC = "H"
_NO_YEAR_GROUP = ("C", "N")
"""A combination, whose pupils have a year group of their own; and no primary school."""


def from_edexml(data: bytes, people: People, class_id: str, key: bytes) -> ImportDraft:
    """Return the pupils in an EDEXML file.

    Args:
        class_id: The class of ours that was open; used when the file names one class.
        key: 32 bytes of this store, for the hash of the pupil's key.

    Raises:
        KnownError: It cannot be read at all, or there is nobody in it.
    """
    found = elements(data)
    if not found.pupils:
        raise KnownError(
            "In dit bestand staan geen leerlingen. Kies bij de export ook de leerlingen, en maak hem opnieuw."
        )
    groups = {one.key: one for one in found.groups}
    names = _names(groups)
    twice = Counter(one.key for one in found.pupils if one is not None and one.key)
    rows, seen, historic = [], set[str](), 0
    for place, pupil in enumerate(found.pupils, 1):
        if pupil is None:
            rows.append(SourceRow(place, "", fault="Dit kind is niet te lezen. Typ hoe het genoemd wordt."))
        elif _is_historic(pupil, groups):
            historic += 1
        else:
            rows.append(_row(place, pupil, groups, names, key, is_second=pupil.key in seen))
            seen.add(pupil.key or "-")
    told = {names[one.key]: _groups(one) for one in found.groups if one.key in names}
    reading = Reading(
        Door.EDEXML,
        rows=for_doubles_only(rows, people),
        classes=with_targets(source_classes(rows, told), people, class_id),
        thrown_away=_thrown_away(found),
        notes=tuple(_notes(found, historic, sum(many > 1 for many in twice.values()))),
    )
    return compared(reading, people)


def _row(
    place: int,
    pupil: PupilElement,
    groups: Mapping[str, GroupElement],
    names: Mapping[str, str],
    key: bytes,
    is_second: bool,
) -> SourceRow:
    own = tuple(dict.fromkeys(names[one] for one in pupil.groepen if one in names)) or ("",)
    group = _year_group(pupil.jaargroep) or next(
        (_year_group(groups[one].jaargroep) for one in pupil.groepen if one in groups), ""
    )
    name = pupil.roepnaam if tidy_name(pupil.roepnaam) else first_given_name(pupil.voornamen)
    row = source_row(place, name, pupil.achternaam, group, own, "" if is_second else hashed(pupil.key, key))
    if not is_second:
        return row
    fault = "Dit nummer staat twee keer in het bestand. Kijk of dit kind een ander is, en typ de roepnaam."
    return SourceRow(row.line, row.call_name, row.surname_start, row.group, row.classes, "", row.fault or fault)


def _names(groups: Mapping[str, GroupElement]) -> dict[str, str]:
    """Return the name of each class by its key; two with one name get a number, one without a name its year group."""
    found: dict[str, str] = {}
    count: Counter[str] = Counter()
    for key, group in groups.items():
        if group.jaargroep.strip().upper() == _HISTORIC:
            continue
        name = tidy_name(group.naam)
        if class_trouble(name):
            name = f"Groep {_groups(group)}".strip() if _groups(group) else "Groep zonder naam"
        count[name] += 1
        found[key] = f"{name} ({count[name]})" if count[name] > 1 else name
    return found


def _groups(group: GroupElement) -> str:
    return _year_group(group.jaargroep)


def _year_group(text: str) -> str:
    group = tidy_groups(text)
    return "" if group in _NO_YEAR_GROUP or group == _HISTORIC or "/" in group else group


def _is_historic(pupil: PupilElement, groups: Mapping[str, GroupElement]) -> bool:
    """Tell whether a pupil is of an earlier year: by the own year group, or because all classes are."""
    if pupil.jaargroep:
        return pupil.jaargroep.strip().upper() == _HISTORIC
    theirs = [groups[one].jaargroep.strip().upper() for one in pupil.groepen if one in groups]
    return bool(theirs) and all(one == _HISTORIC for one in theirs)


def _thrown_away(found: Found) -> tuple[ThrownAway, ...]:
    listed = [ThrownAway(what or "overige gegevens", count) for what, count in found.others.items() if count]
    listed.sort(key=lambda one: said_order(one.what))
    if found.teachers:
        listed.append(ThrownAway("alle gegevens", found.teachers, "leerkracht"))
    return tuple(listed)


def _notes(found: Found, historic: int, twice: int) -> Sequence[str]:
    notes = []
    year = re.fullmatch(r"\d{4}\s*[-/]\s*\d{4}", found.school_year)
    if year:
        notes.append(f"Dit bestand is van schooljaar {found.school_year}.")
    if historic:
        notes.append(f"Van eerdere jaren: {historic} {'kind' if historic == 1 else 'kinderen'}. Die blijven erbuiten.")
    if twice:
        numbers = "nummer staat" if twice == 1 else "nummers staan"
        notes.append(f"{twice} {numbers} twee keer in het bestand. Kijk die kinderen na.")
    return notes
