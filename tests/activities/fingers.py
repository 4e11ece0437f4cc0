"""A mouse and fingers on the board, in units of the stage."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest


def drag(shown, start, end, steps=6):
    """Drag with the mouse from one stage point to another."""
    release(shown, press_and_move(shown, start, shown.at(*end) - shown.at(*start), steps))


def press_and_move(shown, start, by, steps=6):
    """Press at a stage point and drag by window pixels; returns where the finger is."""
    at = shown.at(*start)
    QTest.mousePress(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    for n in range(1, steps + 1):
        move(shown, at + by * n / steps)
    return at + by


def move(shown, point):
    QTest.mouseMove(shown.window, point)
    QCoreApplication.processEvents()


def release(shown, point):
    QTest.mouseRelease(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def touch(shown, screen, what, points):
    """Several fingers do `what` at once, at window points."""
    sequence = QTest.touchEvent(shown.window, screen, False)
    for finger, point in enumerate(points):
        getattr(sequence, what)(finger, point)
    sequence.commit()
    QCoreApplication.processEvents()


def tap(shown, point):
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.at(*point))
