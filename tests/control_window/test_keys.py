"""What each key means, and the few that work from everywhere."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from vertrouwen_desktop.control_window.keys import Command, EverywhereKeys, meaning

NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("key", "command"),
    [
        (Qt.Key.Key_Right, Command.NEXT),
        (Qt.Key.Key_Space, Command.NEXT),
        (Qt.Key.Key_Left, Command.PREVIOUS),
        (Qt.Key.Key_B, Command.BLACK),
        (Qt.Key.Key_Period, Command.BLACK),
        (Qt.Key.Key_F, Command.FREEZE),
        (Qt.Key.Key_R, Command.CALM),
        (Qt.Key.Key_S, Command.SWAP),
        (Qt.Key.Key_Escape, Command.LEAVE),
    ],
)
def test_a_key_means_one_thing(key, command):
    assert meaning(key, again=False) is command
    assert meaning(key, again=True) is None, "a key that is held down does it once"


def test_a_letter_without_a_meaning_means_nothing():
    assert meaning(Qt.Key.Key_Q, again=False) is None


@pytest.fixture
def window(qapp):
    done = []
    window = QWindow()
    window.done = done
    window.keys = EverywhereKeys(window, done.append)
    yield window
    window.deleteLater()


def press(window, key, modifiers=NONE, again=False, kind=QEvent.Type.KeyPress, at=0):
    event = QKeyEvent(kind, key, modifiers, "", again)
    event.setTimestamp(at)
    return window.keys.eventFilter(window, event)


@pytest.mark.parametrize(
    ("key", "command"),
    [
        (Qt.Key.Key_PageDown, Command.NEXT),
        (Qt.Key.Key_PageUp, Command.PREVIOUS),
        (Qt.Key.Key_F1, Command.CARD),
        (Qt.Key.Key_F5, Command.START),
    ],
)
def test_the_keys_of_a_remote_work_from_any_focus(window, key, command):
    assert press(window, key), "nothing else sees it"
    assert window.done == [command]


def test_a_remote_key_that_repeats_does_it_once(window):
    assert press(window, Qt.Key.Key_PageDown)
    assert press(window, Qt.Key.Key_PageDown, again=True)
    assert press(window, Qt.Key.Key_PageDown, kind=QEvent.Type.KeyRelease)
    assert window.done == [Command.NEXT]


def test_letters_reach_the_field_that_is_typed_in(window):
    assert not press(window, Qt.Key.Key_B)
    assert window.done == []


def test_a_key_held_down_on_a_busy_machine_does_it_once_and_pressed_again_it_does_it_again(window):
    press(window, Qt.Key.Key_PageDown, at=1000)
    press(window, Qt.Key.Key_PageDown, kind=QEvent.Type.KeyRelease, at=1500)
    press(window, Qt.Key.Key_PageDown, at=1500)
    assert window.done == [Command.NEXT]
    press(window, Qt.Key.Key_PageDown, kind=QEvent.Type.KeyRelease, at=1540)
    press(window, Qt.Key.Key_PageDown, at=1620)
    assert window.done == [Command.NEXT] * 2
