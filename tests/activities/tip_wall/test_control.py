"""The adults' side, with keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from vertrouwen_desktop.activities.tip_wall.schema import Settings, Starter
from vertrouwen_desktop.activities.tip_wall.session import ACTIVITY, TipWallSession

THREE = tuple(Starter(text=f"Tip {n}") for n in range(1, 4))


def key(shown, which):
    QTest.keyClick(shown.window, which)


def focus(shown, wanted):
    """Tab until an item for which `wanted` holds has the keyboard."""
    shown.window.requestActivate()
    for _ in range(60):
        item = shown.window.activeFocusItem()
        if item is not None and wanted(item):
            return item
        key(shown, Qt.Key.Key_Tab)
    raise AssertionError("cannot be reached with Tab")


def on_line(tip_id):
    return lambda i: bool(i.parentItem()) and i.parentItem().property("tipId") == tip_id


@pytest.mark.parametrize("width", [320, 420])
def test_three_tips_are_sorted_by_digits_and_arrows_without_losing_the_keyboard(show_face, scene, given, width):
    session = TipWallSession(Settings(tips=THREE), None, scene, given)
    shown = show_face(session.control, ACTIVITY.url, width, 380, on_board=False)
    focus(shown, on_line("tip-1"))
    for digit in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_2):
        key(shown, digit)
        key(shown, Qt.Key.Key_Down)
    assert [t.column for t in session.view().tips] == [1, 3, 2]
    key(shown, Qt.Key.Key_Backtab)
    focus(shown, on_line("tip-2"))
    key(shown, Qt.Key.Key_0)
    assert session.view().tips[1].column == 0


def test_a_tip_is_typed_changed_removed_and_kept_without_a_mouse(show_face, scene, given):
    session = TipWallSession(Settings(), None, scene, given)
    shown = show_face(session.control, ACTIVITY.url, 320, 380, on_board=False)
    focus(shown, lambda i: i.property("maximumLength") == 40)
    for letter in "WATER":
        key(shown, letter)
    key(shown, Qt.Key.Key_Return)
    assert [t.text.lower() for t in session.view().tips] == ["water"]
    focus(shown, on_line("own-1"))
    key(shown, Qt.Key.Key_F2)
    assert session.control.rewording
    session.control.undo()
    focus(shown, lambda i: i.property("text") == "Klaar: bewaar de tips")
    key(shown, Qt.Key.Key_Space)
    assert len(given.answers) == 1
    assert "Bewaard" in shown.texts()
    focus(shown, on_line("own-1"))
    key(shown, Qt.Key.Key_Delete)
    assert session.view().tips == ()
