"""Keeps the adults' window off the class's screen."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from vertrouwen_desktop.control_window.screens import Screens
from vertrouwen_desktop.domain.screens import ScreenInfo, Setting
from vertrouwen_desktop.ui.screen_identity import find, identity, infos

EDGE = 24
"""A window that was dragged this far over the edge still shows nothing but its frame there."""

BOARD_WAIT_MS = 2000
"""A board that has not left the adults' screen by then will not."""


LEAVE_MS = 100
"""A window manager puts a window that shows itself again before this where it was."""

DRAG_MS = 60
"""X11 tells a wrong place for a moment while a window manager takes a window over."""

MISSED_MS = 1500
MOST_MISSES = 3
"""A system that so often put the window elsewhere decides itself where windows go; only a full screen it obeys."""


class PrivateGuard(QObject):
    """Hides `window` before the class sees it, and brings it back on the adults' screen.

    When the laptop's screen goes, Qt moves its windows onto the one that is left: the board. So: hide, then think.
    Make it before anybody else listens to `screens`: on `arranged` it has hidden what must move before others show.

    Signals:
        hidden: It had to hide.
        shown: It is back.
    """

    hidden = Signal()
    shown = Signal()

    def __init__(self, window: QWindow, screens: Screens) -> None:
        super().__init__(screens)
        self._window, self._screens = window, screens
        self._owed = False  # it was visible, and is to come back
        self._focus_owed = False
        self._placing = False
        self._states = window.windowStates()
        self._at = QRect()  # where it stood when it last stood well
        self._board_on = ""
        self._patience = QTimer(self, singleShot=True, interval=BOARD_WAIT_MS)
        self._patience.timeout.connect(self._board_does_not_leave)
        self._leaving = QTimer(self, singleShot=True, interval=LEAVE_MS)
        self._leaving.timeout.connect(self._left)
        self._drag = QTimer(self, singleShot=True, interval=DRAG_MS)
        self._drag.timeout.connect(self._moved)
        self._since_shown = QElapsedTimer()
        self._misses = 0
        screens.unsettled.connect(self._check)
        screens.arranged.connect(self._arranged)
        window.screenChanged.connect(self._moved)
        for moved in (window.xChanged, window.yChanged, window.widthChanged, window.heightChanged):
            moved.connect(self._dragged)

    def present(self) -> None:
        """Show the window for the first time, on the adults' screen."""
        self._owed = self._focus_owed = True
        self._arranged()

    def board_stands(self, screen: str) -> None:
        """Take note of where the board says that it stands (`placed`); empty when it is hidden or gone.

        Without this the window comes back as soon as the screens are arranged.
        """
        self._board_on = screen
        if self._owed and self._screens.settled:
            self._arranged()

    # ---- hide first

    def _check(self) -> None:
        if self._window.isVisible() and not self._stands_well():
            self._hide()

    def _dragged(self, *_: object) -> None:
        if not self._drag.isActive():
            self._drag.start()

    def _moved(self, *_: object) -> None:
        if self._placing or not self._window.isVisible():
            return
        if self._stands_well():
            if self._screens.settled:
                self._note_place()
            return
        missed = self._since_shown.isValid() and self._since_shown.elapsed() < MISSED_MS
        self._misses = self._misses + 1 if missed else 0
        self._hide()
        self._screens.look_again()

    def _stands_well(self) -> bool:
        """Return whether it stands on the adults' screen and nowhere else that the class sees."""
        arrangement = self._screens.arrangement
        control, board = arrangement.control, arrangement.board
        if control is None:
            return False
        now = {info.identity: info for info in infos()}
        if control.identity not in now or self._window.screen() not in QGuiApplication.screens():
            return False
        on = identity(self._window.screen())
        if arrangement.setting is not Setting.EXTENDED or board is None:
            return on == control.identity
        if on == board.identity:
            return False
        return not self._reaches_over(now.get(board.identity, board))

    def _reaches_over(self, board: ScreenInfo) -> bool:
        if QGuiApplication.platformName().startswith("wayland"):
            return False  # there no window knows where it is; the compositor tells which screen it is on
        over = self._window.geometry().intersected(QRect(board.x, board.y, board.width, board.height))
        return over.width() > EDGE and over.height() > EDGE

    def _hide(self) -> None:
        self._owed = True
        self._focus_owed = self._focus_owed or self._window.isActive()
        self._leaving.start()
        self._window.hide()
        self.hidden.emit()

    # ---- then think

    def _arranged(self) -> None:
        if not self._owed:
            if self._window.isVisible() and not self._on_control():
                self._hide()  # swapped: it has to move
            else:
                return
        control = self._screens.arrangement.control
        if control is None or not self._screens.settled or self._leaving.isActive():
            return
        extended = self._screens.arrangement.setting is Setting.EXTENDED
        if extended and self._board_on == control.identity:
            if not self._patience.isActive():
                self._patience.start()
            return
        self._patience.stop()
        self._show(control)

    def _left(self) -> None:
        if self._owed:
            self._arranged()

    def _board_does_not_leave(self) -> None:
        self._board_on = ""
        if self._owed:
            self._arranged()

    def _on_control(self) -> bool:
        control = self._screens.arrangement.control
        return control is not None and identity(self._window.screen()) == control.identity and self._stands_well()

    def _note_place(self) -> None:
        self._states = self._window.windowStates()
        if not self._states & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            self._at = self._window.geometry()

    def _show(self, control: ScreenInfo) -> None:
        screen = find(control.identity)
        if screen is None:
            self._screens.look_again()
            return
        room = screen.availableGeometry()
        at = self._at if self._at.isValid() else self._window.geometry()
        self._placing = True
        self._window.setWindowStates(Qt.WindowState.WindowNoState)
        self._window.setScreen(screen)
        self._window.setGeometry(fitted(at, room))
        full = Qt.WindowState.WindowFullScreen
        self._window.setWindowStates(full if self._misses >= MOST_MISSES else self._states)
        self._window.setVisible(True)
        self._since_shown.start()
        self._placing = False
        self._owed = False
        if self._focus_owed:
            self._focus_owed = False
            self._window.requestActivate()
        self.shown.emit()


def fitted(at: QRect, room: QRect) -> QRect:
    """Return `at` if it lies in `room`, else the same size (or what fits) in the middle of it."""
    if room.contains(at):
        return at
    size = at.size().boundedTo(room.size())
    inside = QRect(room.topLeft(), size)
    inside.moveCenter(room.center())
    return inside
