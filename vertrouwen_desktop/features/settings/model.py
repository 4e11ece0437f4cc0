"""What can be set, and what is said about it: pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from vertrouwen_desktop.domain.ports import Team

NAME_LETTERS = 30


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
        team: None while the data are locked: names cannot be changed then.
        screens: All screens; empty when the program cannot know.
        arrangement: One sentence on how the screens are set, with the remedy.
        folder: Where the data are.
    """

    team: Team | None
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

    @property
    def can_swap(self) -> bool:
        return len(self.screens) > 1


class SettingsActions(Protocol):
    """One method, one intention; none blocks, none raises."""

    def save_team(self, team: Team) -> None: ...
    def calm_motion(self, calm: bool) -> None: ...
    def dark(self, dark: bool) -> None: ...
    def choose_board(self, identity: str) -> None:
        """This screen is the board from now on; it is remembered."""
        ...

    def swap(self) -> None:
        """Exchange the board and this window."""
        ...


def tidy(team: Team) -> Team:
    """Return `team` without stray spaces."""
    return Team(*(" ".join(part.split()) for part in (team.teacher, team.youth_worker, team.class_name)))


def team_trouble(team: Team) -> str:
    """Return what is missing in `team`; empty when it can be kept."""
    if not all(part.strip() for part in (team.teacher, team.youth_worker, team.class_name)):
        return "Vul beide namen en de groep in."
    return ""
