"""Things of slices by name, each imported when it is first asked for: a window must be there soon."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TypeVar, cast

T = TypeVar("T")


class OnDemand(Mapping[str, T]):
    """Looks in the module `place` of each name, such as "vertrouwen_desktop.activities.{}.board", for `what`."""

    def __init__(self, names: tuple[str, ...], place: str, what: str) -> None:
        self._names, self._place, self._what = names, place, what

    def __getitem__(self, name: str) -> T:
        if name not in self._names:
            raise KeyError(name)
        return cast(T, getattr(import_module(self._place.format(name)), self._what))

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
