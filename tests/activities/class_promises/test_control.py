"""The adults' side, with keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from vertrouwen_desktop.activities.class_promises.schema import Settings
from vertrouwen_desktop.activities.class_promises.session import ACTIVITY, ClassPromisesSession


def key(shown, which):
    QTest.keyClick(shown.window, which)


def focus(shown, qtbot, wanted):
    """Tab until an item for which `wanted` holds has the keyboard; returns it."""
    shown.window.requestActivate()
    for _ in range(60):
        key(shown, Qt.Key.Key_Tab)
        item = shown.window.activeFocusItem()
        if item is not None and wanted(item):
            return item
    raise AssertionError("cannot be reached with Tab")


@pytest.mark.parametrize("width", [320, 420])
def test_a_card_is_placed_worded_and_kept_without_a_mouse(show_face, scene, given, qtbot, width):
    session = ClassPromisesSession(Settings(), None, scene, given)
    shown = show_face(session.control, ACTIVITY.url, width, 260, on_board=False)
    focus(shown, qtbot, lambda i: i.parentItem() and i.parentItem().property("cardId") == "card-2" and i.height() == 40)
    key(shown, Qt.Key.Key_3)
    assert session.view().cards[1].place == 3

    field = focus(
        shown, qtbot, lambda i: i.metaObject().className().startswith("QQuickTextField") and i.property("text")
    )
    field.setProperty("cursorPosition", len(field.property("text")))
    key(shown, Qt.Key.Key_Exclam)
    key(shown, Qt.Key.Key_Return)
    assert session.view().cards[1].text == "Iedereen hoort erbij.!"

    focus(shown, qtbot, lambda i: i.property("text") == "Klaar: bewaar onze klasafspraak")
    key(shown, Qt.Key.Key_Space)
    assert [a.promises for a in given.answers] == [("Iedereen hoort erbij.!",)]
    assert "Bewaard" in shown.texts()


def test_a_step_back_shows_the_words_as_they_were(show_face, scene, given):
    session = ClassPromisesSession(Settings(), None, scene, given)
    shown = show_face(session.control, ACTIVITY.url, 420, 520, on_board=False)
    session.control.place("card-1", 1)
    session.control.type(1, "Anders.")
    session.control.apply()
    session.control.undo()
    fields = [i for i in shown.items() if i.property("maximumLength")]
    assert "We luisteren echt." in [f.property("text") for f in fields]
