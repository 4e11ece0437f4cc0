"""Which screen is the class's and which the adults', and whether anything private may be seen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import hypot

_INTERNAL = re.compile(r"^(eDP|LVDS|DSI)|built-in|ingebouwd|color lcd", re.IGNORECASE)

BOGUS_MM = 200
"""Projectors and televisions give their ratio (160 x 90) as their size; no screen is this narrow."""

UNKNOWN_AREA_MM2 = 1218 * 685
"""A screen that does not tell its size counts as 55 inch: a projector, so larger than a desk monitor."""

REMEDY = "Druk op Windows+P en kies Uitbreiden."


class Setting(StrEnum):
    """How the screens stand together."""

    EXTENDED = "extended"
    SINGLE = "single"
    MIRRORED = "mirrored"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ScreenInfo:
    """A screen as it is now.

    Attributes:
        identity: Tells it from every other screen, also after it was away (`ui.screen_identity`).
        name: What the system calls it, such as "eDP-1".
        x, y, width, height: In the virtual desktop, in device-independent pixels.
        dpr: Real pixels in one of those.
        width_mm, height_mm: 0 when unknown.
        internal: It is the laptop's own panel.
    """

    identity: str
    name: str
    x: int
    y: int
    width: int
    height: int
    dpr: float = 1.0
    width_mm: int = 0
    height_mm: int = 0
    primary: bool = False
    internal: bool = False

    @property
    def inches(self) -> int | None:
        """The diagonal; None when unknown."""
        if self.width_mm < BOGUS_MM:
            return None
        return round(hypot(self.width_mm, self.height_mm) / 25.4)

    @property
    def area_mm2(self) -> int:
        return UNKNOWN_AREA_MM2 if self.inches is None else self.width_mm * self.height_mm

    def overlaps(self, other: ScreenInfo) -> bool:
        """Return whether both show a common part of the desktop."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Who stands where.

    Attributes:
        board: The class's screen. None: there is none of its own. With SINGLE it is set (and is `control` too) when
            the screen that is left is the board, as with a closed lid: the slide stays, in front of the control.
        control: The adults' screen; None only when there is no screen at all.
        private_allowed: The class cannot see `control`.
        sentence: What is so, and what to do about it, for the adults.
    """

    setting: Setting
    board: ScreenInfo | None
    control: ScreenInfo | None
    private_allowed: bool
    sentence: str


def is_internal(name: str) -> bool:
    """Return whether the system's `name` of a screen is that of a laptop's own panel."""
    return bool(_INTERNAL.search(name))


def arrange(screens: Iterable[ScreenInfo], remembered: str, mirrored: bool, swapped: bool) -> Arrangement:
    """Return who stands where; the order of `screens` does not matter.

    Args:
        remembered: Identity of the screen that is the board; may be empty, or not be there now.
        mirrored: The system says that two screens show the same.
        swapped: The board goes one screen round: two screens change places.
    """
    there = sorted(screens, key=_order)
    if not there:
        return Arrangement(
            Setting.NONE, None, None, False, "Er is geen scherm. Open de laptop of sluit een scherm aan."
        )
    if mirrored or any(a.overlaps(b) for i, a in enumerate(there) for b in there[i + 1 :]):
        sentence = f"De klas ziet jouw scherm. {REMEDY}"
        return Arrangement(Setting.MIRRORED, None, _control(there), False, sentence)
    if len(there) == 1:
        return _single(there[0], remembered)
    board = next((s for s in there if s.identity == remembered), None) or _by_itself(there)
    if swapped:
        board = there[(there.index(board) + 1) % len(there)]
    control = _control([s for s in there if s != board])
    size = f", {board.inches} inch" if board.inches else ""
    return Arrangement(Setting.EXTENDED, board, control, True, f"Bord gevonden: een apart scherm{size}.")


def _single(screen: ScreenInfo, remembered: str) -> Arrangement:
    if screen.identity == remembered and not screen.internal:
        sentence = "Alleen het bord is aan. Open de laptop, dan komen jullie aantekeningen terug."
        return Arrangement(Setting.SINGLE, screen, screen, False, sentence)
    sentence = f"Er is één scherm. Sluit het bord aan. {REMEDY}"
    return Arrangement(Setting.SINGLE, None, screen, False, sentence)


def _order(screen: ScreenInfo) -> tuple[object, ...]:
    return (screen.x, screen.y, screen.identity, screen.width, screen.height, screen.name)


def _by_itself(there: list[ScreenInfo]) -> ScreenInfo:
    """Return the screen that most likely is the board; there are two or more."""
    others = [s for s in there if not s.internal]
    if not others or len(others) == len(there):
        others = [s for s in there if not s.primary] or there
    return max(others, key=lambda s: (s.area_mm2, not s.primary, s.width * s.height * s.dpr**2, s.identity))


def _control(there: list[ScreenInfo]) -> ScreenInfo:
    """Return the screen that most likely only the adults see: the laptop's own, else where the desktop is."""
    return min(there, key=lambda s: (not s.internal, not s.primary, s.area_mm2, s.width * s.height, _order(s)))
