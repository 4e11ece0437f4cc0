import random
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.looking import SIZES, button, clipped, field, reachable, spoken, tab_round, texts, write
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.features.access.control import SetupModel, UnlockModel
from vertrouwen_desktop.ui.held import Held

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
WRONG = "Dit wachtwoord klopt niet. Kijk of Caps Lock uit staat."
LONG_NAME = "Alexander-Christiaan Oudenaard"


class FakeVault:
    """Says afterwards whether it worked, as the vault does."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.done = None

    def create(self, team, password, done) -> None:
        self.asked.append((team, password))
        self.done = done

    def unlock(self, password, done) -> None:
        self.asked.append((password,))
        self.done = done


def setup():
    vault = FakeVault()
    return SetupModel(vault.create, random.Random(1).choice), vault


def unlock(lesson_runs=False):
    vault, now, steered = FakeVault(), Held(NOW), []
    return UnlockModel(vault.unlock, now, Held(lesson_runs), lambda: steered.append(True)), vault, now, steered


def key(view, code):
    QTest.keyClick(view, code)


def test_the_first_run_can_be_done_with_the_keyboard_alone(page):
    made, vault = setup()
    view = page("access", "SetupControl", made)
    assert spoken(view.activeFocusItem()) == "Leerkracht"
    write(view, "Juf Marit")
    key(view, Qt.Key.Key_Tab)
    write(view, "Sam")
    key(view, Qt.Key.Key_Return)
    write(view, "Groep 6b")
    key(view, Qt.Key.Key_Return)
    assert view.activeFocusItem() is field(view, "password")
    write(view, "otter boot rivier bank")
    key(view, Qt.Key.Key_Return)
    assert view.activeFocusItem() is field(view, "again")
    write(view, "otter boot rivier bank")
    key(view, Qt.Key.Key_Return)
    assert vault.asked == [(Team("Juf Marit", "Sam", "Groep 6b"), "otter boot rivier bank")]
    assert made.isBusy


def test_what_is_wrong_stands_beside_its_field_and_goes_when_it_is_mended(page):
    made, vault = setup()
    view = page("access", "SetupControl", made)
    button(view, "Klaar").forceActiveFocus()
    key(view, Qt.Key.Key_Space)
    assert not vault.asked
    assert "Vul de naam van de groep in." in texts(view)
    field(view, "className").forceActiveFocus()
    write(view, "6b")
    assert "Vul de naam van de groep in." not in texts(view)
    assert field(view, "className").property("text") == "6b"


def test_an_offered_phrase_can_be_read_and_is_typed_once_more(page):
    made, _ = setup()
    view = page("access", "SetupControl", made)
    button(view, "Bedenk er een voor ons").forceActiveFocus()
    key(view, Qt.Key.Key_Return)
    assert made.phrase
    assert field(view, "password").property("displayText") == made.phrase
    assert made.again == ""


def test_a_password_is_hidden_until_it_is_shown(page):
    made, _ = setup()
    view = page("access", "SetupControl", made)
    field(view, "password").forceActiveFocus()
    write(view, "geheim")
    assert "geheim" not in field(view, "password").property("displayText")
    button(view, "Toon").forceActiveFocus()
    key(view, Qt.Key.Key_Space)
    assert field(view, "password").property("displayText") == "geheim"


def test_a_vault_that_cannot_be_made_says_so_and_keeps_what_was_typed(page):
    made, vault = setup()
    for slot, text in ((made.teacherIs, "A"), (made.youthWorkerIs, "B"), (made.classIs, "C")):
        slot(text)
    made.passwordIs("otter boot rivier bank")
    made.againIs("otter boot rivier bank")
    made.done()
    vault.done("De map is alleen-lezen. Kies een andere map.")
    view = page("access", "SetupControl", made)
    assert "De map is alleen-lezen. Kies een andere map." in texts(view)
    assert made.teacher == "A"
    made.done()
    vault.done("")
    assert made.password == ""


def test_enter_in_the_field_opens(page):
    made, vault, _, _ = unlock()
    view = page("access", "UnlockControl", made)
    write(view, "otter")
    key(view, Qt.Key.Key_Return)
    assert vault.asked == [("otter",)]
    assert "Even wachten" in texts(view)
    vault.done("")
    assert not made.isBusy


def test_a_wrong_password_says_so_and_waits_to_be_typed_over(page):
    made, vault, _, _ = unlock()
    view = page("access", "UnlockControl", made)
    write(view, "fout")
    key(view, Qt.Key.Key_Return)
    vault.done(WRONG)
    assert WRONG in texts(view)
    assert field(view, "password").property("selectedText") or field(view, "password").property("selectionEnd") == 4
    write(view, "g")
    assert field(view, "password").property("length") == 1


def test_after_five_wrong_tries_there_is_a_wait_that_ends_by_itself():
    made, vault, now, _ = unlock()
    for _ in range(5):
        made.unlock("fout")
        vault.done(WRONG)
    assert made.isWaiting
    made.unlock("goed")
    assert len(vault.asked) == 5
    now.show(NOW + timedelta(seconds=5))
    assert "Wacht nog 10 seconden." in made.error
    now.show(NOW + timedelta(seconds=15))
    assert not made.isWaiting
    made.unlock("goed")
    assert len(vault.asked) == 6


def test_a_running_lesson_is_one_press_away(page):
    made, _, _, steered = unlock(lesson_runs=True)
    view = page("access", "UnlockControl", made)
    assert "De les loopt door." in texts(view)
    button(view, "Naar de les").forceActiveFocus()
    key(view, Qt.Key.Key_Return)
    assert steered == [True]


def test_no_second_try_while_one_is_being_made():
    made, vault, _, _ = unlock()
    made.unlock("a")
    made.unlock("b")
    assert vault.asked == [("a",)]


@pytest.mark.parametrize("qml", ["SetupControl", "UnlockControl"])
def test_tab_reaches_everything_and_everything_has_a_name(page, qml):
    made = setup()[0] if qml == "SetupControl" else unlock(lesson_runs=True)[0]
    view = page("access", qml, made)
    seen = tab_round(view)
    assert not [spoken(item) for item in reachable(view) if item not in seen]
    assert all(spoken(item) for item in seen)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("wrong", [False, True])
def test_no_text_of_the_first_run_is_cut_off(page, size, wrong):
    made, _ = setup()
    for slot in (made.teacherIs, made.youthWorkerIs, made.classIs):
        slot("" if wrong else LONG_NAME)
    made.offer()
    made.againIs("x")
    made.done()
    assert not clipped(page("access", "SetupControl", made, *size))


@pytest.mark.parametrize("size", SIZES)
def test_no_text_of_the_password_page_is_cut_off(page, size):
    made, vault, _, _ = unlock(lesson_runs=True)
    for _ in range(8):
        made.unlock("fout")
        if made.isBusy:
            vault.done(WRONG)
    assert not clipped(page("access", "UnlockControl", made, *size))
