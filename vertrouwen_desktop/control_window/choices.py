"""What the adults set: names, calm, dark, screens. Keeps the promises of `features.settings.model.SettingsActions`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from vertrouwen_desktop import __version__
from vertrouwen_desktop.control_window.door import Door
from vertrouwen_desktop.control_window.meeting import SETTINGS
from vertrouwen_desktop.control_window.preferences import Preferences, load_preferences, save_preferences
from vertrouwen_desktop.control_window.screens import Screens
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.domain.programme import Programme
from vertrouwen_desktop.domain.screens import ScreenInfo, Setting
from vertrouwen_desktop.features.settings.model import ScreenChoice, Settings
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.screen_identity import infos


class Choices:
    """Holds the preferences of this laptop and passes other choices on."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / SETTINGS
        self.preferences: Held[Preferences] = Held(load_preferences(self._path))
        self._save_team: Callable[[Team], None] = lambda _team: None
        self._screens: Screens | None = None

    def serve(self, screens: Screens, save_team: Callable[[Team], None]) -> None:
        """Pass choices of screens and names on."""
        self._screens, self._save_team = screens, save_team

    def save_team(self, team: Team) -> None:
        self._save_team(team)

    def calm_motion(self, calm: bool) -> None:
        self._change(replace(self.preferences.value, calm_motion=calm))

    def dark(self, dark: bool) -> None:
        self._change(replace(self.preferences.value, dark=dark))

    def boards(self, boards: str) -> None:
        self._change(replace(self.preferences.value, boards=boards))

    def choose_board(self, identity: str) -> None:
        if self._screens is not None:
            self._screens.choose(identity)

    def swap(self) -> None:
        if self._screens is not None:
            self._screens.swap()

    def _change(self, preferences: Preferences) -> None:
        self.preferences.show(preferences)
        save_preferences(self._path, preferences)


def settings(door: Door, choices: Choices, screens: Screens, programme: Programme, folder: Path) -> Settings:
    """Return what the page of settings shows."""
    arrangement, preferences = screens.arrangement, choices.preferences.value
    board = arrangement.board.identity if arrangement.board and arrangement.setting is Setting.EXTENDED else ""
    return Settings(
        team=door.kept.team if door.is_open else None,
        calm_motion=preferences.calm_motion,
        dark=preferences.dark,
        screens=tuple(_choice(info, info.identity == board) for info in infos()),
        arrangement=arrangement.sentence,
        folder=str(folder),
        version=__version__,
        programme_title=programme.title,
        programme_version=programme.version,
        notice=programme.notice,
    )


def _choice(info: ScreenInfo, board: bool) -> ScreenChoice:
    pixels = f"{round(info.width * info.dpr)} x {round(info.height * info.dpr)}"
    detail = f"{info.inches} inch · {pixels}" if info.inches else pixels
    return ScreenChoice(info.identity, "Laptop" if info.internal else info.name, detail, board)
