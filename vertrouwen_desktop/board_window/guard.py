"""Keeps the board on the class's screen, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from vertrouwen_desktop.domain.place import Place
from vertrouwen_desktop.ui.screen_identity import find, identity

QUIET_MS = 300
"""A plug makes several changes one after the other; this long without one, and they are over."""

LEAVE_MS = 100
"""A window manager puts a window that shows itself again before this where it was."""

FULL = (
    Qt.WindowType.Window
    | Qt.WindowType.WindowDoesNotAcceptFocus
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.FramelessWindowHint
)
WINDOWED = Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus


class BoardGuard(QObject):
    """Shows `window` where the control places it while that screen is there, and hides it otherwise.

    Args:
        placed: Told the identity of the screen on which it stands, empty when it is hidden.
    """

    def __init__(self, window: QWindow, placed: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._placed = window, placed
        self._place = Place()
        self._placing = False
        self._said: str | None = None
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._apply)
        window.setFlags(FULL)
        window.screenChanged.connect(self._changed)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._changed)
        app.primaryScreenChanged.connect(self._changed)
        app.screenAdded.connect(self._added)
        for screen in app.screens():
            screen.geometryChanged.connect(self._changed)

    def place(self, place: Place) -> None:
        """Stand at `place`; the same place again changes nothing."""
        if place != self._place:
            self._place = place
            self._apply()

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._changed)
        self._changed()

    def _changed(self, *_: object) -> None:
        if self._placing:
            return
        if self._window.isVisible() and not self._at_home():
            self._hide()
        self._quiet.start(QUIET_MS)

    def _at_home(self) -> bool:
        """Return whether the window stands on its screen and does not reach over the edge."""
        home = find(self._place.screen)
        if home is None or self._window.screen() not in QGuiApplication.screens():
            return False
        if identity(self._window.screen()) != self._place.screen:
            return False
        return self._place.windowed or home.geometry().contains(self._window.geometry())

    def _apply(self) -> None:
        self._quiet.stop()
        screen = find(self._place.screen) if self._place.screen else None
        if screen is None:
            self._hide()
            return
        windowed = self._place.windowed
        at = self._windowed_at() if windowed else screen.geometry()
        stands = self._window.isVisible() and self._at_home()
        if not (stands and self._window.geometry() == at and self._is_full() is not windowed):
            if self._window.isVisible():
                self._hide()
                self._quiet.start(LEAVE_MS)
                return
            self._show(screen, at)
        self._say(self._place.screen)

    def _show(self, screen: QScreen, at: QRect) -> None:
        windowed = self._place.windowed
        self._placing = True
        self._window.setFlags(WINDOWED if windowed else FULL)
        # Full screen as it was, a window manager would show it on the screen where it was.
        self._window.setWindowStates(Qt.WindowState.WindowNoState)
        self._window.setScreen(screen)
        self._window.setGeometry(at)
        # showFullScreen() would ask for the keyboard as well.
        self._window.setWindowStates(Qt.WindowState.WindowNoState if windowed else Qt.WindowState.WindowFullScreen)
        self._window.setVisible(True)
        self._placing = False

    def _hide(self) -> None:
        self._window.hide()
        self._say("")

    def _windowed_at(self) -> QRect:
        return QRect(self._place.x, self._place.y, self._place.width, self._place.height)

    def _is_full(self) -> bool:
        return bool(self._window.windowStates() & Qt.WindowState.WindowFullScreen)

    def _say(self, screen: str) -> None:
        if screen != self._said:
            self._said = screen
            self._placed(screen)
