"""Keeps the machine and its screens awake while a lesson runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusUnixFileDescriptor

PROGRAM = "Bouwen aan Vertrouwen"
REASON = "De les is bezig"
_BUS = "vertrouwen-awake"
_SYSTEM_BUS = "vertrouwen-awake-system"


class Hold(Protocol):
    """One way to keep a machine awake. None of these fails or waits: what cannot be had is not held."""

    def take(self) -> None: ...
    def free(self) -> None: ...

    @property
    def held(self) -> bool: ...


class KeepAwake:
    """Keeps the machine awake between `start` and `stop`; also `with KeepAwake():`."""

    def __init__(self, hold: Hold | None = None) -> None:
        self._hold = hold_of_this_machine() if hold is None else hold
        self._started = False

    @property
    def holds(self) -> bool:
        """Whether the machine stays awake now; on Linux it answers a moment after `start`."""
        return self._started and self._hold.held

    def start(self) -> None:
        if not self._started:
            self._started = True
            self._hold.take()

    def stop(self) -> None:
        if self._started:
            self._started = False
            self._hold.free()

    def __enter__(self) -> KeepAwake:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def hold_of_this_machine() -> Hold:
    if sys.platform == "win32":
        return WindowsHold()
    if sys.platform == "darwin":
        return MacosHold()
    return LinuxHold()


class WindowsHold:
    """SetThreadExecutionState; it belongs to the thread that asks. Not verified here."""

    CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x1, 0x2

    def __init__(self) -> None:
        self.held = False

    def take(self) -> None:
        self.held = self._set(self.CONTINUOUS | self.SYSTEM | self.DISPLAY)

    def free(self) -> None:
        self._set(self.CONTINUOUS)
        self.held = False

    def _set(self, state: int) -> bool:
        if sys.platform != "win32":
            return False
        import ctypes

        return bool(ctypes.WinDLL("kernel32").SetThreadExecutionState(ctypes.c_uint32(state)))


class MacosHold:
    """A `caffeinate` that ends with us. Not verified here."""

    def __init__(self, program: str = "/usr/bin/caffeinate") -> None:
        self._program = program
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def held(self) -> bool:
        return self._child is not None and self._child.poll() is None

    def take(self) -> None:
        try:
            self._child = subprocess.Popen([self._program, "-dis", "-w", str(os.getpid())])  # noqa: S603
        except OSError:
            self._child = None

    def free(self) -> None:
        if self._child is not None:
            self._child.terminate()
            self._child.wait()
            self._child = None


class LinuxHold:
    """The desktop's screen saver (session bus) and the system's sleep (login1).

    Each connection is our own, so that letting go is closing it: the desktop lets go by itself when the connection to
    its bus ends, login1 when its file is closed. So they do after a kill.
    """

    def __init__(self) -> None:
        self._pending: list[QDBusPendingCallWatcher] = []
        self._screen_on = False
        self._sleep_lock: QDBusUnixFileDescriptor | None = None
        self._taken = False

    @property
    def held(self) -> bool:
        return self._screen_on

    def take(self) -> None:
        self._taken = True
        if has_session_bus():
            bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS)
            call = _call("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
            call.setArguments([PROGRAM, REASON])
            self._ask(bus, call).finished.connect(self._screen_answered)
        if Path("/run/dbus/system_bus_socket").exists():
            bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, _SYSTEM_BUS)
            call = _call("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
            call.setArguments(["sleep:idle", PROGRAM, REASON, "block"])
            self._ask(bus, call).finished.connect(self._sleep_answered)

    def free(self) -> None:
        self._taken = self._screen_on = False
        self._sleep_lock = None
        self._pending.clear()
        for name in (_BUS, _SYSTEM_BUS):
            QDBusConnection.disconnectFromBus(name)

    def _ask(self, bus: QDBusConnection, call: QDBusMessage) -> QDBusPendingCallWatcher:
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call))
        self._pending.append(watcher)
        return watcher

    def _screen_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        self._screen_on = self._taken and not watcher.isError()

    def _sleep_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher.isError() or not self._taken:
            return
        lock = watcher.reply().arguments()[0]
        self._sleep_lock = lock if isinstance(lock, QDBusUnixFileDescriptor) else None


def has_session_bus() -> bool:
    """Return whether there is a session bus; asked first, because Qt would start one and wait for it."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or bool(runtime and (Path(runtime) / "bus").exists())


def _call(service: str, path: str, interface: str) -> QDBusMessage:
    return QDBusMessage.createMethodCall(service, path, interface, "Inhibit")
