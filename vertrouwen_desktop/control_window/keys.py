"""Keys and the presenter remote: what each key means, and the few that work even while typing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow


class Command(StrEnum):
    """What a key asks for."""

    NEXT = "next"
    PREVIOUS = "previous"
    BLACK = "black"
    FREEZE = "freeze"
    CALM = "calm"
    START = "start"
    SWAP = "swap"
    CARD = "card"
    LEAVE = "leave"
    OVERVIEW = "overview"
    LOCK = "lock"


EVERYWHERE: Mapping[int, Command] = MappingProxyType(
    {
        Qt.Key.Key_PageDown: Command.NEXT,
        Qt.Key.Key_PageUp: Command.PREVIOUS,
        Qt.Key.Key_F1: Command.CARD,
        Qt.Key.Key_F5: Command.START,
        Qt.Key.Key_F12: Command.LOCK,
    }
)
"""Work from any focus, also while typing: a remote sends these."""

ELSEWHERE: Mapping[int, Command] = MappingProxyType(
    {
        Qt.Key.Key_Right: Command.NEXT,
        Qt.Key.Key_Space: Command.NEXT,
        Qt.Key.Key_Left: Command.PREVIOUS,
        Qt.Key.Key_B: Command.BLACK,
        Qt.Key.Key_Period: Command.BLACK,
        Qt.Key.Key_F: Command.FREEZE,
        Qt.Key.Key_R: Command.CALM,
        Qt.Key.Key_S: Command.SWAP,
        Qt.Key.Key_O: Command.OVERVIEW,
        Qt.Key.Key_Escape: Command.LEAVE,
    }
)
"""Work when nothing that has the focus wants them."""


BOUNCE_MS = 25
"""Nobody lets a key go and presses it again this soon."""


def meaning(key: int, again: bool) -> Command | None:
    """Return what an unwanted key asks for; a key that repeats by itself asks for nothing."""
    return None if again else ELSEWHERE.get(key)


class EverywhereKeys(QObject):
    """Takes the keys that work from any focus before anything in `window` sees them."""

    def __init__(self, window: QWindow, do: Callable[[Command], object]) -> None:
        super().__init__(window)
        self._do = do
        self._released = (0, -BOUNCE_MS)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride):
            return False
        key = cast(QKeyEvent, event)
        command = EVERYWHERE.get(key.key())
        if command is None or key.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            self._released = (key.key(), key.timestamp())
        elif event.type() == QEvent.Type.KeyPress and not key.isAutoRepeat() and not self._bounces(key):
            self._do(command)
        return True

    def _bounces(self, key: QKeyEvent) -> bool:
        """Return whether a key that is held down repeats: on a busy X11 that comes as letting go and pressing again."""
        released, at = self._released
        return released == key.key() and 0 <= key.timestamp() - at < BOUNCE_MS and key.timestamp() > 0
