from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.looking import SIZES, button, clipped, field, reachable, spoken, tab_round, texts, write
from vertrouwen_desktop.features.access.control import UnlockModel
from vertrouwen_desktop.ui.held import Held

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
WRONG = "Dit wachtwoord klopt niet. Kijk of Caps Lock uit staat."


class FakeVault:
    """Says afterwards whether it worked, as the vault does."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.done = None

    def unlock(self, password, done) -> None:
        self.asked.append((password,))
        self.done = done


def unlock(lesson_runs=False, wait_s=lambda now: 0):
    vault, now, steered = FakeVault(), Held(NOW), []
    made = UnlockModel(vault.unlock, now, Held(lesson_runs), lambda: steered.append(True), wait_s)
    return made, vault, now, steered


def key(view, code):
    QTest.keyClick(view, code)


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


def test_a_wait_of_the_store_is_said_and_ends_by_itself():
    until = NOW + timedelta(seconds=15)
    made, vault, now, _ = unlock(wait_s=lambda now: max(0, int((until - now).total_seconds())))
    assert made.isWaiting
    made.unlock("goed")
    assert not vault.asked
    now.show(NOW + timedelta(seconds=5))
    assert "Wacht nog 10 seconden." in made.error
    now.show(until)
    assert not made.isWaiting
    made.unlock("goed")
    assert vault.asked == [("goed",)]


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


def test_tab_reaches_everything_and_everything_has_a_name(page):
    view = page("access", "UnlockControl", unlock(lesson_runs=True)[0])
    seen = tab_round(view)
    assert not [spoken(item) for item in reachable(view) if item not in seen]
    assert all(spoken(item) for item in seen)


@pytest.mark.parametrize("size", SIZES)
def test_no_text_of_the_password_page_is_cut_off(page, size):
    waits = []
    made, vault, _, _ = unlock(lesson_runs=True, wait_s=lambda now: sum(waits))
    made.unlock("fout")
    waits.append(240)
    vault.done(WRONG)
    assert made.isWaiting
    assert not clipped(page("access", "UnlockControl", made, *size))
