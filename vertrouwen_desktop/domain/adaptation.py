"""What a school changed in a programme: its own words, minutes and pictures over those of the original.

The original stays. A change remembers what the original said, so that an updated programme keeps the change and tells
where both moved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from vertrouwen_desktop.domain.own import Change, Own, Place, Value
from vertrouwen_desktop.domain.own_places import replaced, value
from vertrouwen_desktop.domain.programme import Lesson, Programme, Slide

GONE = "Dit is er niet meer in het lesprogramma. Jullie eigen versie wacht, en wordt niet getoond."
CHANGED = "Het lesprogramma is hier zelf veranderd. Jullie eigen versie wordt getoond; kies welke blijft."


class Kind(StrEnum):
    """changed: the original is another one by now; gone: it is not there; refused: it breaks a rule."""

    CHANGED = "changed"
    GONE = "gone"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A change that needs a decision; only a `changed` one is shown to the class.

    Attributes:
        original: What the programme says now; None when it is gone.
        sentence: In Dutch: what is the matter, and what to do.
    """

    kind: Kind
    change: Change
    original: Value | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that the school says in its own way."""

    place: Place
    original: Value | None
    own: Value


class Rules(Protocol):
    """What a changed lesson must keep; each returns an empty text, or in Dutch what is wrong and how to mend it."""

    def slide(self, before: Slide, after: Slide) -> str: ...
    def frame(self, before: Lesson, after: Lesson) -> str: ...


def changed(programme: Programme, own: Own, values: Sequence[tuple[Place, Value]]) -> Own:
    """Return `own` with new values; one that the original has too, is no change. Raises LookupError."""
    for place, said in values:
        said = said.strip() if isinstance(said, str) else said
        original = value(programme, place)
        kept = tuple(c for c in own.changes if c.place != place)
        if said != original:
            change = Change(place=place, base=original, own=said, version=programme.version)
            kept = (*kept, change)
        own = own.model_copy(update={"changes": kept})
    return own


def back(own: Own, belongs: Callable[[Place], bool]) -> Own:
    """Return `own` without the changes whose place `belongs`: there the original counts again."""
    return own.model_copy(update={"changes": tuple(c for c in own.changes if not belongs(c.place))})


def kept(programme: Programme, own: Own, place: Place) -> Own:
    """Return `own` after the adults saw the new original at `place`, and kept their own."""
    return changed(programme, own, [(c.place, c.own) for c in own.changes if c.place == place])


def merged(own: Own, other: Own) -> Own:
    """Return `own` with the changes of `other` where it has none itself."""
    places = {c.place for c in own.changes}
    return own.model_copy(update={"changes": (*own.changes, *(c for c in other.changes if c.place not in places))})


def differences(programme: Programme, own: Own) -> tuple[Difference, ...]:
    """Return what the school says in its own way, in the order of the changes; `programme` is the original."""
    return tuple(Difference(c.place, _original(programme, c.place), c.own) for c in own.changes)


def apply(programme: Programme, own: Own, pictures: Path, rules: Rules) -> tuple[Programme, tuple[Conflict, ...]]:
    """Return `programme` as the school gives it, and what needs a decision.

    Changes of one slide, and the minutes of one lesson, are judged together; when they break a rule the changes of a
    slide are tried one by one, so that only what is wrong is left out.

    Args:
        pictures: The folder of the school's own pictures.
    """
    conflicts: list[Conflict] = []
    present: list[Change] = []
    for change in own.changes:
        original = _original(programme, change.place)
        if original is None:
            conflicts.append(Conflict(Kind.GONE, change, None, GONE))
            continue
        if original not in (change.base, change.own):
            conflicts.append(Conflict(Kind.CHANGED, change, original, CHANGED))
        present.append(change)
    result = programme
    for group in _groups(present):
        result, refused = _tried(programme, result, group, pictures, rules)
        conflicts = [c for c in conflicts if all(c.change != r.change for r in refused)] + refused
    return result, tuple(conflicts)


def _groups(changes: Sequence[Change]) -> Iterator[tuple[Change, ...]]:
    """Yield the changes of each slide, and the minutes of each lesson."""
    groups: dict[tuple[int, str], list[Change]] = {}
    for change in changes:
        groups.setdefault((change.place.lesson, change.place.slide), []).append(change)
    yield from (tuple(group) for group in groups.values())


def _tried(
    programme: Programme, result: Programme, group: tuple[Change, ...], pictures: Path, rules: Rules
) -> tuple[Programme, list[Conflict]]:
    wrong, whole = _judged(programme, result, group, pictures, rules)
    if not wrong:
        return whole, []
    if not group[0].place.slide or len(group) == 1:
        return result, [Conflict(Kind.REFUSED, c, _original(programme, c.place), wrong) for c in group]
    refused = []
    for change in group:
        wrong, one = _judged(programme, result, (change,), pictures, rules)
        if wrong:
            refused.append(Conflict(Kind.REFUSED, change, _original(programme, change.place), wrong))
        else:
            result = one
    return result, refused


def _judged(
    programme: Programme, result: Programme, group: tuple[Change, ...], pictures: Path, rules: Rules
) -> tuple[str, Programme]:
    place, after = group[0].place, result
    try:
        for change in group:
            after = replaced(after, change.place, change.own, pictures)
    except ValueError as error:
        return str(error), result
    before, now = programme.lesson(place.lesson), after.lesson(place.lesson)
    if place.slide:
        return rules.slide(before.slide(place.slide), now.slide(place.slide)), after
    return rules.frame(before, now), after


def _original(programme: Programme, place: Place) -> Value | None:
    try:
        return value(programme, place)
    except LookupError:
        return None
