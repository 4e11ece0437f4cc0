from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.looking import SIZES, button, click, clipped, field, reachable, spoken, tab_round, texts, write
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.features.settings.control import SettingsModel
from vertrouwen_desktop.features.settings.model import ScreenChoice, Settings, team_trouble
from vertrouwen_desktop.ui.held import Held

TEAM = Team("Juf Marit", "Sam", "Groep 6b")
LONG = Team("Juf Maximiliana-Wilhelmina vdB", "Alexander-Christiaan Oudenaard", "Groep 6b, de Regenboogschool A")
SCREENS = (
    ScreenChoice("laptop", "Laptop", "14 inch · 1920 x 1080", False),
    ScreenChoice("board", "Een bord met een heel lange naam, model 75 UHD", "75 inch · 3840 x 2160", True),
)
SETTINGS = Settings(
    team=TEAM,
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

    def save_team(self, team: Team) -> None:
        self.done.append(("save_team", team))

    def calm_motion(self, calm: bool) -> None:
        self.done.append(("calm_motion", calm))

    def dark(self, dark: bool) -> None:
        self.done.append(("dark", dark))

    def choose_board(self, identity: str) -> None:
        self.done.append(("choose_board", identity))

    def swap(self) -> None:
        self.done.append(("swap",))


def model(**changes):
    actions = FakeActions()
    held = Held(replace(SETTINGS, **changes))
    return SettingsModel(held, actions), actions, held


def test_a_new_name_is_kept_with_enter_and_said_to_be_kept(page):
    made, actions, _ = model()
    view = page("settings", "SettingsControl", made)
    field(view, "youthWorker").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(view, "Robin")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actions.done == [("save_team", Team("Juf Marit", "Robin", "Groep 6b"))]
    assert "Bewaard" in texts(view)


def test_another_setting_does_not_take_away_what_is_being_typed(page):
    made, _, held = model()
    view = page("settings", "SettingsControl", made)
    field(view, "teacher").forceActiveFocus()
    write(view, "!")
    held.show(replace(held.value, dark=True))
    assert field(view, "teacher").property("text") == "Juf Marit!"


def test_an_empty_name_is_not_kept():
    made, actions, _ = model()
    made.teacherIs(" ")
    made.saveTeam()
    assert not actions.done
    assert made.teamTrouble == team_trouble(Team("", "Sam", "6b"))
    made.teacherIs("Juf")
    assert made.teamTrouble == ""


def test_names_wait_for_the_password(page):
    made, _, _ = model(team=None)
    view = page("settings", "SettingsControl", made)
    assert any("Geef eerst het wachtwoord" in text for text in texts(view))
    assert "Bewaar namen" not in texts(view)


def test_ticks_and_screens_do_what_they_say(page):
    made, actions, _ = model()
    view = page("settings", "SettingsControl", made)
    click(view, button(view, "Laptop, 14 inch · 1920 x 1080"))
    for name in ("Minder beweging, op het bord en hier", "Donker venster, voor een lokaal met weinig licht"):
        button(view, name).forceActiveFocus()
        QTest.keyClick(view, Qt.Key.Key_Space)
    button(view, "Wissel bord en laptop").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actions.done == [("choose_board", "laptop"), ("calm_motion", True), ("dark", True), ("swap",)]


def test_one_screen_cannot_be_swapped(page):
    made, _, _ = model(screens=SCREENS[:1])
    assert "Wissel bord en laptop" not in texts(page("settings", "SettingsControl", made))


def test_tab_reaches_everything_and_everything_has_a_name(page):
    view = page("settings", "SettingsControl", model()[0])
    field(view, "teacher").forceActiveFocus()
    seen = tab_round(view)
    assert not [spoken(item) for item in reachable(view) if item not in seen]
    assert all(spoken(item) for item in seen)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("team", [TEAM, LONG, None])
def test_no_text_is_cut_off(page, size, team):
    assert not clipped(page("settings", "SettingsControl", model(team=team)[0], *size))
