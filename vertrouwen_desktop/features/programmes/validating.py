"""Tables of a file against their schema: what is good is read on, what is not is said in Dutch."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from vertrouwen_desktop.domain.activity import ActivitySpec
from vertrouwen_desktop.features.programmes.messages import schema_error, shown
from vertrouwen_desktop.features.programmes.model import Remark
from vertrouwen_desktop.features.programmes.schema import KEYS, SlideToml
from vertrouwen_desktop.features.programmes.toml_lines import Loc

Specs = Mapping[str, ActivitySpec[Any, Any, Any, Any]]
Resolve = Callable[[str], str]
MAX_GUESSES = 100
"""After so many remarks on one file, nobody is helped by guessing what a misspelt key was meant to be."""

ModelT = TypeVar("ModelT", bound=BaseModel)


class Validating:
    """Reads the tables of one file; `remarks` grows with what is wrong in it."""

    def __init__(self, specs: Specs, resolve: Resolve) -> None:
        self.specs, self.resolve = specs, resolve
        self.remarks: list[Remark] = []

    def valid(
        self, schema: type[ModelT], table: Mapping[str, object], stand_in: Mapping[str, object], loc: Loc = ()
    ) -> tuple[ModelT | None, tuple[Loc, ...]]:
        """Return the value of `table` as far as it is good, and what in it is not.

        Args:
            stand_in: Values for what must be there, so that one mistake does not hide the others.
        """
        slide = str(table.get("id", "")) if schema is SlideToml else ""
        try:
            return schema.model_validate(table), ()
        except ValidationError as error:
            bad = self.refuse(error, loc, slide, KEYS)
        pruned = {**stand_in, **_without(table, {b[len(loc) :] for b in bad})}
        try:
            return schema.model_validate(pruned), bad
        except ValidationError:
            return None, bad

    def refuse(self, error: ValidationError, loc: Loc, slide: str, keys: Collection[str]) -> tuple[Loc, ...]:
        """Say what is wrong, and return where."""
        bad: list[Loc] = []
        errors = error.errors(include_url=False, include_input=False)
        for one in errors:
            # Items that are refused do not count, so that a list with a bad one seems too short as well.
            if one["type"] == "too_short" and any(_under(one["loc"], other["loc"]) for other in errors):
                continue
            what, mend = schema_error(one, keys if len(self.remarks) < MAX_GUESSES else ())
            bad.append((*loc, *one["loc"]))
            self.remarks.append(Remark(bad[-1], what, mend, shown(slide), stops=True))
        return tuple(bad)


def _under(loc: Loc, other: Loc) -> bool:
    return len(other) > len(loc) and other[: len(loc)] == loc


def _without(table: Mapping[str, object], bad: set[Loc]) -> dict[str, object]:
    """Return `table` without the values at `bad`; what stands in a list goes with its whole list."""
    inner: dict[str | int, set[Loc]] = {}
    for first, *rest in bad:
        inner.setdefault(first, set()).add(tuple(rest))
    kept: dict[str, object] = {}
    for key, value in table.items():
        if key not in inner:
            kept[key] = value
        elif () not in inner[key] and isinstance(value, dict):
            kept[key] = _without(value, inner[key])
    return kept
