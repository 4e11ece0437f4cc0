"""Who in a source is whom of ours: by the key of the administration first, then by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from vertrouwen_desktop.domain.confidential.names import name_key
from vertrouwen_desktop.domain.confidential.people import People, Pupil
from vertrouwen_desktop.features.classes.model import LEAVE_OUT, NEW_CLASS, Reading, SourceRow


@dataclass(frozen=True, slots=True)
class Aimed:
    """A row that comes in: its number, and the class of the source that it comes in by."""

    number: int
    row: SourceRow
    class_name: str
    class_id: str

    @property
    def place(self) -> str:
        """One word for where it goes: two new classes are two."""
        return f"{NEW_CLASS}{self.class_name}" if self.class_id == NEW_CLASS else self.class_id


def coming(reading: Reading) -> list[Aimed]:
    """Return the rows whose class comes in."""
    aims = {one.name: one.class_id for one in reading.classes}
    found = []
    for number, row in enumerate(reading.rows):
        name = next((one for one in row.classes if aims.get(one, LEAVE_OUT) != LEAVE_OUT), None)
        if name is not None:
            found.append(Aimed(number, row, name, aims[name]))
    return found


def matches(reading: Reading, rows: Sequence[Aimed], people: People) -> tuple[dict[int, Pupil], dict[int, str]]:
    """Return whom each row matches, by its number; and of whom nobody can tell it, what to do about that."""
    by_key = {one.source_key: one for one in people.pupils if one.source_key}
    found: dict[int, Pupil] = {}
    for number, row in enumerate(reading.rows):
        if row.source_key in by_key:
            found[number] = by_key.pop(row.source_key)
    claimed = {one.pupil_id for one in found.values()}
    by_name: dict[tuple[str, str], list[Pupil]] = {}
    for one in people.pupils:
        if one.left_on is None and one.pupil_id not in claimed:
            by_name.setdefault((one.class_id, name_key(one.call_name)), []).append(one)
    left = [one for one in rows if one.number not in found and not one.row.fault]
    told = Counter((one.class_id, name_key(one.row.call_name)) for one in left if _tells(one.row))
    unsure: dict[int, str] = {}
    for aim in left:
        place = aim.class_id, name_key(aim.row.call_name)
        fit = [one for one in by_name.get(place, []) if one.pupil_id not in claimed and _could_be(aim.row, one)]
        exact = [one for one in fit if one.initial and aim.row.surname_start]
        if len(exact or fit) > 1:
            unsure[aim.number] = _which_of_ours(aim.row.call_name)
        elif fit and not exact and told[place] > 1:
            unsure[aim.number] = _which_of_theirs(aim.row.call_name)
        elif fit:
            found[aim.number] = (exact or fit)[0]
            claimed.add(found[aim.number].pupil_id)
    return found, unsure


def _tells(row: SourceRow) -> bool:
    """Tell whether the source knows more of a pupil than the name."""
    return bool(row.surname_start or row.source_key)


def _could_be(row: SourceRow, pupil: Pupil) -> bool:
    keys = not row.source_key or not pupil.source_key
    groups = not row.group or not pupil.group or row.group == pupil.group
    return keys and groups and (not row.surname_start or not pupil.initial or _starts(row, pupil))


def _starts(row: SourceRow, pupil: Pupil) -> bool:
    return row.surname_start.casefold().startswith(pupil.initial.casefold())


def _which_of_ours(name: str) -> str:
    return f"Er zijn al meer kinderen die {name} heten. Zet er de eerste letter van de achternaam bij."


def _which_of_theirs(name: str) -> str:
    return f"Hier is één kind dat {name} heet, in het bestand zijn het er meer. Geef {name} hier eerst een letter."
