"""What can be set, and what is said about it: pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Part(StrEnum):
    """What the page is about, in this order."""

    SCREENS = "screens"
    ADULTS = "adults"
    RECOVERY = "recovery"
    BACKUPS = "backups"
    TERMS = "terms"
    LOG = "log"
    LOCK = "lock"
    ABOUT = "about"


PARTS = {
    Part.SCREENS: "Bord en rust",
    Part.ADULTS: "Volwassenen",
    Part.RECOVERY: "Herstelsleutel",
    Part.BACKUPS: "Reservekopieën",
    Part.TERMS: "Bewaartermijnen",
    Part.LOG: "Logboek",
    Part.LOCK: "Vergrendelen",
    Part.ABOUT: "Over dit programma",
}


@dataclass(frozen=True, slots=True)
class ScreenChoice:
    """A screen that can be the board.

    Attributes:
        identity: As in `domain.screens`.
        name: "Laptop" or the maker's name.
        detail: Size in words, such as "75 inch · 3840 x 2160".
        board: Whether it is the board now.
    """

    identity: str
    name: str
    detail: str
    board: bool


@dataclass(frozen=True, slots=True)
class Settings:
    """All that the page shows.

    Attributes:
        screens: All screens; empty when the program cannot know.
        arrangement: One sentence on how the screens are set, with the remedy.
        folder: Where the data are.
        attention: Parts that an adult should look at: no recovery key, no backup for a week.
    """

    calm_motion: bool
    dark: bool
    screens: tuple[ScreenChoice, ...]
    arrangement: str
    folder: str
    version: str
    programme_title: str
    programme_version: str
    notice: str
    licence: str = "MIT"
    attention: tuple[Part, ...] = ()

    @property
    def can_swap(self) -> bool:
        return len(self.screens) > 1


class SettingsActions(Protocol):
    """One method, one intention; none blocks, none raises."""

    def calm_motion(self, calm: bool) -> None: ...
    def dark(self, dark: bool) -> None: ...
    def choose_board(self, identity: str) -> None:
        """This screen is the board from now on; it is remembered."""
        ...

    def swap(self) -> None:
        """Exchange the board and this window."""
        ...
