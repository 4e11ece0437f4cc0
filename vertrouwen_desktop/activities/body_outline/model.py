"""Dots on a body: rules only. A dot never knows whose it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from vertrouwen_desktop.domain.levels import ENOUGH

DOTS_MAX = 40
STEPS_BACK = 30


class Spot(StrEnum):
    """A place of the body, from top to toe."""

    HEAD = "head"
    FACE = "face"
    THROAT = "throat"
    SHOULDERS = "shoulders"
    CHEST = "chest"
    BELLY = "belly"
    HANDS = "hands"
    LEGS = "legs"
    FEET = "feet"


class About(StrEnum):
    """Whose body it is: that of a fictional animal, or the child's own."""

    ANIMAL = "animal"
    ME = "me"


SPOTS = tuple(Spot)
PASS = len(SPOTS)
"""Stands where a spot's number stands, for who rather showed nothing; a full answer."""
PLACES = PASS + 1

SPOT_WORDS: Mapping[Spot, str] = MappingProxyType(
    {
        Spot.HEAD: "hoofd",
        Spot.FACE: "gezicht",
        Spot.THROAT: "keel",
        Spot.SHOULDERS: "schouders",
        Spot.CHEST: "borst",
        Spot.BELLY: "buik",
        Spot.HANDS: "handen",
        Spot.LEGS: "benen",
        Spot.FEET: "voeten",
    }
)

Dots = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """A body with dots.

    Attributes:
        dots: How many there are on each spot, in the order of SPOTS; PASS last.
        past: (place, by) of the steps that can be taken back, newest last.
        kept: The dots as they were handed over last; empty before.
    """

    dots: Dots = (0,) * PLACES
    past: tuple[tuple[int, int], ...] = ()
    kept: Dots = ()

    def on(self, spot: Spot) -> int:
        return self.dots[SPOTS.index(spot)]

    @property
    def passed(self) -> int:
        return self.dots[PASS]

    @property
    def shown(self) -> int:
        """How many dots lie on the body."""
        return sum(self.dots[:PASS])

    @property
    def is_kept(self) -> bool:
        return self.kept == self.dots

    @property
    def can_keep(self) -> bool:
        return any(self.dots) and not self.is_kept

    def tells_of_a_child(self, about: About, class_size: int) -> bool:
        """Return whether so few dots lie there that they would point at a child."""
        return about is About.ME and (self.shown < ENOUGH or 0 < class_size < ENOUGH)

    def marked(self, place: int, by: int) -> Marked:
        """Return the body with a dot more (1) or fewer (-1) at `place`; what cannot be changes nothing."""
        if not 0 <= place < PLACES or not 0 <= self.dots[place] + by <= DOTS_MAX:
            return self
        return replace(self, dots=self._changed(place, by), past=(*self.past, (place, by))[-STEPS_BACK:])

    def undone(self) -> Marked:
        """Return the body without the last step."""
        if not self.past:
            return self
        place, by = self.past[-1]
        return replace(self, dots=self._changed(place, -by), past=self.past[:-1])

    def handed_over(self) -> Marked:
        return replace(self, kept=self.dots)

    def _changed(self, place: int, by: int) -> Dots:
        return tuple(n + by if at == place else n for at, n in enumerate(self.dots))
