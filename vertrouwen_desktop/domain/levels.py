"""The levels of tension: five, or three for those who do not read yet.

A level is always one of five. Who has three speaks of 1, 3 and 5: the same colours, shapes, faces and words.
"""

from __future__ import annotations

from typing import Literal

Level = Literal[1, 2, 3, 4, 5]

LEVEL_WORDS = ("rustig", "een beetje", "spannend", "veel", "ik heb hulp nodig")
"""From calm to asking for help, as the class reads them; ui/Theme.qml has the same."""

ENOUGH = 6
"""From so many children on totals per level are shown to the class and kept; with fewer they would point at a child."""


def scale(levels: int) -> tuple[Level, ...]:
    """Return the levels of a meter of five or of three, the calmest first."""
    return (1, 2, 3, 4, 5) if levels == 5 else (1, 3, 5)


def on_scale(level: int, levels: int) -> Level:
    """Return what `level` (1..5) is on a meter of `levels`; a signal never becomes a smaller one."""
    return next(at for at in scale(levels) if at >= level)


def level_word(level: int) -> str:
    """Return the word of a level (1..5)."""
    return LEVEL_WORDS[level - 1]
