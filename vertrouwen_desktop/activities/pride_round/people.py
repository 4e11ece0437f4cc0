"""The list of children as the adults see it: who waits, who is away, who was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from vertrouwen_desktop.activities.pride_round.model import Round

_HEADS = {"waits": "Nog aan de beurt", "away": "Vandaag niet", "unnamed": "Geweest, nog zonder naam", "done": "Geweest"}


@dataclass(frozen=True, slots=True)
class Person:
    """A child in the list.

    Attributes:
        kind: waits, away, unnamed or done.
        head: The words above the first of a kind; empty for the others.
        note: With whom, when, or which words.
        can_was: It may be one of those who had a turn before the names were there.
        is_open: What can be done about it is shown.
    """

    child: int
    name: str
    kind: str
    note: str = ""
    head: str = ""
    can_was: bool = False
    is_open: bool = False


def people(now: Round, name: Callable[[int], str], adults: Sequence[str], opened: int) -> list[Person]:
    """Return every child that has no turn just now."""
    unnamed, rows = set(now.unnamed), []
    for adult, lane in zip(adults, now.at.lanes, strict=False):
        group = f"bij {adult}" if len(now.at.lanes) > 1 else ""
        for part, children in enumerate(lane.waiting):
            note = ", ".join(filter(None, (group, "ander moment" if part else "")))
            rows += [Person(i, name(i), "waits", note, can_was=bool(unnamed)) for i in children]
    rows += [Person(i, name(i), "away") for i in now.at.away]
    done = [(d.child, "liever niet" if d.passed else ", ".join(filter(None, (d.word, d.added)))) for d in now.at.done]
    rows += [Person(i, name(i), "unnamed", note) for i, note in done if i in unnamed]
    rows += [Person(i, name(i), "done", note) for i, note in done if i not in unnamed]
    kinds = [row.kind for row in rows]
    return [
        replace(
            row,
            head=f"{_HEADS[row.kind]}: {kinds.count(row.kind)}" if kinds.index(row.kind) == n else "",
            is_open=row.child == opened,
        )
        for n, row in enumerate(rows)
    ]
