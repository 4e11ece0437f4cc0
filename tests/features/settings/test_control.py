from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.looking import SIZES, button, click, clipped, reachable, spoken, tab_round, texts
from vertrouwen_desktop.features.settings.control import SettingsModel
from vertrouwen_desktop.features.settings.model import ScreenChoice, Settings
from vertrouwen_desktop.ui.held import Held

SCREENS = (
    ScreenChoice("laptop", "Laptop", "14 inch · 1920 x 1080", False),
    ScreenChoice("board", "Een bord met een heel lange naam, model 75 UHD", "75 inch · 3840 x 2160", True),
)
SETTINGS = Settings(
    calm_motion=False,
    dark=False,
    screens=SCREENS,
    arrangement="Het bord is een apart scherm.",
    folder="/een/heel/lange/map/zonder/enige/spatie/om/op/af/te/breken/en/dan/nog/verder/dan/dat/vertrouwen",
    version="0.1.0",
    programme_title="Bouwen aan Vertrouwen",
    programme_version="1.0",
    notice="Eigen lessen, gemaakt bij een artikel. Dit is niet het oorspronkelijke lesmateriaal.",
)


class FakeActions:
    """Remembers what was asked."""

    def __init__(self) -> None:
        self.done: list[tuple[object, ...]] = []

    def calm_motion(self, calm: bool) -> None:
        self.done.append(("calm_motion", calm))

    def dark(self, dark: bool) -> None:
        self.done.append(("dark", dark))

    def choose_board(self, identity: str) -> None:
        self.done.append(("choose_board", identity))

    def swap(self) -> None:
        self.done.append(("swap",))


def model(part="screens", **changes):
    actions = FakeActions()
    held = Held(replace(SETTINGS, **changes))
    made = SettingsModel(held, actions)
    made.show(part)
    return made, actions, held


def test_ticks_and_screens_do_what_they_say(page):
    made, actions, _ = model("screens")
    view = page("settings", "SettingsControl", made)
    click(view, button(view, "Laptop, 14 inch · 1920 x 1080"))
    for name in ("Minder beweging, op het bord en hier", "Donker venster, voor een lokaal met weinig licht"):
        button(view, name).forceActiveFocus()
        QTest.keyClick(view, Qt.Key.Key_Space)
    button(view, "Wissel bord en laptop").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actions.done == [("choose_board", "laptop"), ("calm_motion", True), ("dark", True), ("swap",)]


def test_one_screen_cannot_be_swapped(page):
    made, _, _ = model("screens", screens=SCREENS[:1])
    assert "Wissel bord en laptop" not in texts(page("settings", "SettingsControl", made))


def test_tab_reaches_everything_and_everything_has_a_name(page):
    view = page("settings", "SettingsControl", model()[0])
    button(view, "Wissel bord en laptop").forceActiveFocus()
    seen = tab_round(view)
    assert not [spoken(item) for item in reachable(view) if item not in seen]
    assert all(spoken(item) for item in seen)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("part", ["screens", "about"])
def test_no_text_is_cut_off(page, size, part):
    assert not clipped(page("settings", "SettingsControl", model(part)[0], *size))
