"""When the system locks, sleeps or changes hands, the store locks too. Best effort; `idle` sees a sleep afterwards."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusUnixFileDescriptor
from PySide6.QtGui import QWindow

from vertrouwen_desktop.control_window.keep_awake import PROGRAM, has_session_bus

WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
PBT_APMSUSPEND = 0x4
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_CONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK = 0x2, 0x3, 0x6, 0x7
_LOCKS = {WTS_CONSOLE_DISCONNECT, WTS_REMOTE_CONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK}

# PySide 6.11 says that it wants bytes here, and takes only these strings.
_AWAY: Any = SLOT("away(bool)")
_GONE: Any = SLOT("gone()")
_SESSION, _SYSTEM = "vertrouwen-lock", "vertrouwen-lock-system"
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.cinnamon.ScreenSaver",
)
LOGIN, MANAGER, SESSION = "org.freedesktop.login1", "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
WHY = "De gegevens gaan eerst op slot"


class Watch(Protocol):
    """One way to hear of it. None of these fails or waits."""

    def start(self) -> None: ...
    def stop(self) -> None: ...


class SystemLock(QObject):
    """Hears from the system that the one who sat here is away.

    Signals:
        locking: The screen is locked, the machine goes to sleep, or somebody else takes it over: lock, now.
    """

    locking = Signal()

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch: Watch | None = None
        if sys.platform == "win32":
            self._watch = WindowsWatch(self, window)
        elif sys.platform.startswith("linux"):
            self._watch = LinuxWatch(self)

    def start(self) -> None:
        if self._watch is not None:
            self._watch.start()

    def stop(self) -> None:
        if self._watch is not None:
            self._watch.stop()


class LinuxWatch(QObject):
    """The desktop's screen saver (session bus), and the sleep and the sessions of login1 (system bus).

    login1 waits for us before it sleeps: it lets a "delay" go when our file is closed, at the latest with the process.
    """

    def __init__(self, lock: SystemLock) -> None:
        super().__init__(lock)
        self._lock = lock
        self._delay: QDBusUnixFileDescriptor | None = None
        self._asked: QDBusPendingCallWatcher | None = None

    def start(self) -> None:
        if has_session_bus():
            bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _SESSION)
            self.listen(bus)
        if Path("/run/dbus/system_bus_socket").exists():
            bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, _SYSTEM)
            self.listen_to_login(bus)
            call = QDBusMessage.createMethodCall(LOGIN, "/org/freedesktop/login1", MANAGER, "Inhibit")
            call.setArguments(["sleep", PROGRAM, WHY, "delay"])
            self._asked = QDBusPendingCallWatcher(bus.asyncCall(call))
            self._asked.finished.connect(self._delayed)

    def stop(self) -> None:
        self._delay = self._asked = None
        for name in (_SESSION, _SYSTEM):
            QDBusConnection.disconnectFromBus(name)

    def listen(self, bus: QDBusConnection) -> None:
        """Hear the screen savers on `bus`, whichever there is."""
        for interface in SCREEN_SAVERS:
            bus.connect("", "", interface, "ActiveChanged", self, _AWAY)

    def listen_to_login(self, bus: QDBusConnection) -> None:
        """Hear login1 on `bus`: the machine goes to sleep, or a session is locked."""
        bus.connect("", "", MANAGER, "PrepareForSleep", self, _AWAY)
        bus.connect("", "", SESSION, "Lock", self, _GONE)

    @Slot(bool)
    def away(self, away: bool) -> None:
        if away:
            self._lock.locking.emit()

    @Slot()
    def gone(self) -> None:
        self._lock.locking.emit()

    def _delayed(self, watcher: QDBusPendingCallWatcher) -> None:
        if not watcher.isError():
            held = watcher.reply().arguments()[0]
            self._delay = held if isinstance(held, QDBusUnixFileDescriptor) else None


def means_away(message: int, parameter: int) -> bool:
    """Return whether a message of Windows says that the one who sat here is away."""
    if message == WM_POWERBROADCAST:
        return parameter == PBT_APMSUSPEND
    return message == WM_WTSSESSION_CHANGE and parameter in _LOCKS


class WindowsWatch(QAbstractNativeEventFilter):
    """Messages to our window: the session is locked or taken over, the machine is suspended. Not verified here."""

    def __init__(self, lock: SystemLock, window: QWindow) -> None:
        super().__init__()
        self._lock, self._window = lock, window

    def start(self) -> None:
        self._register("WTSRegisterSessionNotification", 0)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def stop(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
        self._register("WTSUnRegisterSessionNotification")

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        if sys.platform == "win32" and bytes(kind) == b"windows_generic_MSG":
            import ctypes.wintypes

            told = ctypes.wintypes.MSG.from_address(int(message))
            if means_away(told.message, int(told.wParam or 0)):
                self._lock.locking.emit()
        return False, 0

    def _register(self, function: str, *flags: int) -> None:
        if sys.platform == "win32":
            import ctypes

            getattr(ctypes.WinDLL("wtsapi32"), function)(ctypes.c_void_p(int(self._window.winId())), *flags)
