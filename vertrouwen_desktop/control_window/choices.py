"""What the adults set: names, calm, dark, screens. Keeps the promises of `features.settings.model.SettingsActions`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from vertrouwen_desktop import __version__
from vertrouwen_desktop.control_window.preferences import Preferences, load_preferences, save_preferences
from vertrouwen_desktop.control_window.reception import SETTINGS
from vertrouwen_desktop.control_window.screens import Screens
from vertrouwen_desktop.domain.programme import Programme
from vertrouwen_desktop.domain.screens import ScreenInfo, Setting
from vertrouwen_desktop.features.settings.model import Part, ScreenChoice, Settings
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.screen_identity import infos


class Choices:
    """Holds the preferences of this laptop and passes other choices on."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / SETTINGS
        self.preferences: Held[Preferences] = Held(load_preferences(self._path))
        self._screens: Screens | None = None

    def serve(self, screens: Screens) -> None:
        """Pass choices of screens on."""
        self._screens = screens

    def calm_motion(self, calm: bool) -> None:
        self._change(replace(self.preferences.value, calm_motion=calm))

    def dark(self, dark: bool) -> None:
        self._change(replace(self.preferences.value, dark=dark))

    def class_id(self, class_id: str) -> None:
        if class_id != self.preferences.value.class_id:
            self._change(replace(self.preferences.value, class_id=class_id))

    def idle_minutes(self, minutes: int) -> None:
        self._change(replace(self.preferences.value, idle_minutes=minutes))

    def present(self, present: str) -> None:
        self._change(replace(self.preferences.value, present=present))

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


def settings(
    choices: Choices, screens: Screens, programme: Programme, folder: Path, attention: tuple[Part, ...] = ()
) -> Settings:
    """Return what the page of settings shows."""
    arrangement, preferences = screens.arrangement, choices.preferences.value
    board = arrangement.board.identity if arrangement.board and arrangement.setting is Setting.EXTENDED else ""
    return Settings(
        calm_motion=preferences.calm_motion,
        dark=preferences.dark,
        screens=tuple(_choice(info, info.identity == board) for info in infos()),
        arrangement=arrangement.sentence,
        folder=str(folder),
        version=__version__,
        programme_title=programme.title,
        programme_version=programme.version,
        notice=programme.notice,
        attention=attention,
    )


def _choice(info: ScreenInfo, board: bool) -> ScreenChoice:
    pixels = f"{round(info.width * info.dpr)} x {round(info.height * info.dpr)}"
    detail = f"{info.inches} inch · {pixels}" if info.inches else pixels
    return ScreenChoice(info.identity, "Laptop" if info.internal else info.name, detail, board)
