"""Where the board stands; all that the board must know to be there, before there is anything to show."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where the board stands.

    Attributes:
        screen: Identity of the screen (`domain.screens`), empty: nowhere, stay hidden.
        windowed: In a window at `x`, `y`, `width`, `height` (virtual desktop) instead of the whole screen.
    """

    screen: str = ""
    windowed: bool = False
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0
