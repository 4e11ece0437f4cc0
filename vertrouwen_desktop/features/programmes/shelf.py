"""All programmes there are: those that we ship and those that the school brought, as the school gives them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from vertrouwen_desktop.domain.adaptation import Conflict, Kind, apply, back, changed, kept
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.own import Own, Place, Value
from vertrouwen_desktop.domain.programme import Programme
from vertrouwen_desktop.features.programmes.heads import Head, head, version_key
from vertrouwen_desktop.features.programmes.own import OwnFolder
from vertrouwen_desktop.features.programmes.own_rules import OwnRules
from vertrouwen_desktop.features.programmes.usecases import Fits, read_programme
from vertrouwen_desktop.features.programmes.validating import Specs

FOLDER = "programmes"
"""In the data folder: what the school brought."""
OLD = ".old-"
"""Before the name of a programme that is being replaced."""
FIRST = "bouwen-aan-vertrouwen"
NO_PLACE = "Dit is er niet meer in het lesprogramma. Open de les opnieuw."
NO_TEXT = "Dit kan hier niet staan. Typ gewone tekst, niet te lang."
UNKNOWN = "Dit lesprogramma is niet meer op deze laptop. Importeer het opnieuw, of kies een ander lesprogramma."


@dataclass(frozen=True, slots=True)
class Adapted:
    """A programme as the school gives it.

    Attributes:
        programme: With the school's own words, minutes and pictures.
        original: Without.
        conflicts: What needs a decision.
        sentence: In Dutch what could not be read of the school's changes; else empty.
    """

    programme: Programme
    original: Programme
    own: Own
    conflicts: tuple[Conflict, ...] = ()
    sentence: str = ""


class Shelf:
    """Finds programmes by id, reads them when they are asked for, and keeps them.

    Args:
        shipped: The folder with the programmes that we ship.
        extra: A folder with one programme that comes before all others, such as that of `--programme`.
        fits: Measures what the school changes on real screens; None: nothing is measured.
    """

    def __init__(
        self,
        shipped: Path,
        data_folder: Path,
        specs: Specs,
        own: OwnFolder,
        extra: Path | None = None,
        fits: Fits | None = None,
    ) -> None:
        self._shipped, self._brought, self._extra = shipped, data_folder / FOLDER, extra
        self._specs, self._own, self._fits = specs, own, fits
        self._rules = OwnRules(specs)
        self._heads: dict[str, Head] | None = None
        self._originals: dict[str, Programme] = {}
        self._adapted: dict[str, Adapted] = {}

    # ---- what there is

    def listed(self) -> tuple[Head, ...]:
        """Return all programmes, the first one first; one that is broken tells so in its `trouble`."""
        for known in self._all().values():
            if not known.trusted and not known.trouble:
                try:
                    self.original(known.programme_id)
                except KnownError as error:
                    self._all()[known.programme_id] = replace(known, trouble=str(error))
        return tuple(self._all().values())

    def head(self, programme_id: str) -> Head | None:
        """Return what a programme says of itself; None when it is not there."""
        return self._all().get(programme_id)

    @property
    def first_id(self) -> str:
        """The programme of a class that chose none."""
        return next((h.programme_id for h in self._all().values() if not h.trouble), FIRST)

    def original(self, programme_id: str) -> Programme:
        """Return a programme as it was written; raises KnownError."""
        programme_id = programme_id or self.first_id
        if programme_id not in self._originals:
            known = self.head(programme_id)
            if known is None or known.trouble:
                raise KnownError(known.trouble if known else UNKNOWN)
            self._originals[programme_id] = read_programme(known.folder, self._specs, known.trusted)
        return self._originals[programme_id]

    def programme(self, programme_id: str) -> Programme:
        """Return a programme as the school gives it; empty: the first one. Raises KnownError."""
        return self.adapted(programme_id).programme

    def adapted(self, programme_id: str) -> Adapted:
        """Return a programme as the school gives it, with what there is to say about that. Raises KnownError."""
        programme_id = programme_id or self.first_id
        if programme_id not in self._adapted:
            loaded = self._own.load(programme_id)
            self._adapted[programme_id] = self._applied(programme_id, loaded.own, loaded.sentence)
        return self._adapted[programme_id]

    def pictures(self, programme_id: str) -> Path:
        """Return the folder of the school's own pictures."""
        return self._own.pictures(programme_id)

    def forget(self) -> None:
        """Look again: a programme came or went."""
        self._heads = None
        self._originals.clear()
        self._adapted.clear()

    # ---- what the school changes; each returns the programme as it is then, and raises KnownError

    def change(self, programme_id: str, values: Sequence[tuple[Place, Value]]) -> Adapted:
        """Say something in the school's own way; minutes of one lesson come together, so that they stay 45."""
        before = self.adapted(programme_id)
        try:
            own = changed(before.original, before.own, values)
        except LookupError:
            raise KnownError(NO_PLACE) from None
        except ValueError:
            raise KnownError(NO_TEXT) from None
        places = {place for place, _ in values}
        after = self._applied(before.original.programme_id, own)
        for conflict in after.conflicts:
            if conflict.kind is Kind.REFUSED and conflict.change.place in places:
                raise KnownError(conflict.sentence)
        for place in places:
            self._measure(after.programme, place)
        return self._kept(after)

    def change_picture(self, programme_id: str, place: Place, data: bytes, alt: str) -> Adapted:
        """Show a picture of the school's own at `place` (field "picture"), which shows what `alt` says."""
        name = self._own.add_picture(programme_id or self.first_id, data)
        described = place.model_copy(update={"field": "picture_alt"})
        return self.change(programme_id, [(place, name), (described, alt)])

    def back(self, programme_id: str, belongs: Callable[[Place], bool]) -> Adapted:
        """Take the original again for every place that `belongs`: a field, a slide, a lesson, or all."""
        before = self.adapted(programme_id)
        return self._kept(self._applied(before.original.programme_id, back(before.own, belongs)))

    def keep(self, programme_id: str, place: Place) -> Adapted:
        """Keep the school's own version, now that the original is another one."""
        before = self.adapted(programme_id)
        own = kept(before.original, before.own, place)
        return self._kept(self._applied(before.original.programme_id, own))

    def restore(self, programme_id: str, own: Own, pictures: Mapping[str, bytes]) -> Adapted:
        """Say again what the school said before, with the pictures that it used then, by name."""
        before = self.adapted(programme_id)
        for data in pictures.values():
            self._own.keep_picture(before.original.programme_id, data)
        return self._kept(self._applied(before.original.programme_id, own))

    def _measure(self, programme: Programme, place: Place) -> None:
        """Raise KnownError when the changed slide does not fit a board."""
        if self._fits is None or not place.slide:
            return
        lesson = programme.lesson(place.lesson)
        alone = replace(lesson, slides=(lesson.slide(place.slide),), recap=())
        for _, what in self._fits(alone):
            raise KnownError(f"{what} Maak de tekst korter.")

    def _kept(self, after: Adapted) -> Adapted:
        self._own.save(after.own)
        self._adapted[after.original.programme_id] = after
        return after

    def _applied(self, programme_id: str, own: Own, sentence: str = "") -> Adapted:
        original = self.original(programme_id)
        programme, conflicts = apply(original, own, self._own.pictures(programme_id), self._rules)
        return Adapted(programme, original, own, conflicts, sentence)

    def _all(self) -> dict[str, Head]:
        if self._heads is None:
            self._heads = self._found()
        return self._heads

    def _found(self) -> dict[str, Head]:
        settle(self._brought)
        found: dict[str, Head] = {}
        ours = self._extra is not None and self._extra.resolve().parent == self._shipped.resolve()
        extra = [head(self._extra, ours)] if self._extra else []
        shipped = sorted(
            (head(f, True) for f in _folders(self._shipped)), key=lambda h: (h.programme_id != FIRST, h.title)
        )
        for known in (*extra, *shipped):
            found.setdefault(known.programme_id, known)
        for known in (head(f, False) for f in _folders(self._brought)):
            there = found.get(known.programme_id)
            newer = there is not None and version_key(known.version) > version_key(there.version)
            if there is None or (there.trusted and newer and not known.trouble):
                found[known.programme_id] = known
        return found


def settle(brought: Path) -> None:
    """End what a power cut left half done while a programme was replaced: the old one counts until the new is there."""
    for old in (f for f in _entries(brought) if f.name.startswith(OLD)):
        place = brought / old.name.removeprefix(OLD)
        try:
            if place.exists():
                shutil.rmtree(old)
            else:
                os.rename(old, place)
        except OSError:
            continue  # another time


def _folders(parent: Path) -> list[Path]:
    return [f for f in _entries(parent) if not f.name.startswith(".") and f.is_dir()]


def _entries(parent: Path) -> list[Path]:
    try:
        return sorted(parent.iterdir())
    except OSError:
        return []
