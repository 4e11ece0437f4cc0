"""The store locks when the system says that nobody is here."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QWindow

from vertrouwen_desktop.control_window import locking as w

BUS = "test-lock"


@pytest.fixture
def bus(qapp: object) -> Iterator[QDBusConnection]:
    """A bus of its own, that nobody else is on."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        if os.environ.get("CI") == "true":
            pytest.fail("dbus-daemon is missing")
        pytest.skip("needs dbus-daemon")
    child = subprocess.Popen(
        [daemon, "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert child.stdout is not None
    connection = QDBusConnection.connectToBus(child.stdout.readline().strip(), BUS)
    assert connection.isConnected()
    yield connection
    QDBusConnection.disconnectFromBus(BUS)
    child.terminate()
    child.wait(10)
    child.stdout.close()


def said(path: str, interface: str, name: str, *arguments: object) -> QDBusMessage:
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(arguments))
    return message


@pytest.mark.parametrize("interface", w.SCREEN_SAVERS)
def test_a_screen_saver_that_comes_on_locks_and_one_that_goes_off_does_not(qtbot, bus, interface) -> None:
    lock = w.SystemLock(QWindow())
    w.LinuxWatch(lock).listen(bus)
    with qtbot.assertNotEmitted(lock.locking, wait=150):
        bus.send(said("/org/freedesktop/ScreenSaver", interface, "ActiveChanged", False))
    with qtbot.waitSignal(lock.locking, timeout=5000):
        bus.send(said("/org/freedesktop/ScreenSaver", interface, "ActiveChanged", True))


@pytest.mark.parametrize(
    "message",
    [
        ("/org/freedesktop/login1", w.MANAGER, "PrepareForSleep", True),
        ("/org/freedesktop/login1/session/_32", w.SESSION, "Lock"),
    ],
)
def test_sleep_and_a_locked_session_lock(qtbot, bus, message) -> None:
    lock = w.SystemLock(QWindow())
    w.LinuxWatch(lock).listen_to_login(bus)
    with qtbot.waitSignal(lock.locking, timeout=5000):
        bus.send(said(*message))


def test_waking_up_does_not_lock_once_more(qtbot, bus) -> None:
    lock = w.SystemLock(QWindow())
    w.LinuxWatch(lock).listen_to_login(bus)
    with qtbot.assertNotEmitted(lock.locking, wait=150):
        bus.send(said("/org/freedesktop/login1", w.MANAGER, "PrepareForSleep", False))


def test_without_a_bus_it_is_silent(qapp, monkeypatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    lock = w.SystemLock(QWindow())
    lock.start()
    lock.stop()


@pytest.mark.parametrize(
    ("message", "parameter", "away"),
    [
        (w.WM_WTSSESSION_CHANGE, w.WTS_SESSION_LOCK, True),
        (w.WM_WTSSESSION_CHANGE, w.WTS_CONSOLE_DISCONNECT, True),
        (w.WM_WTSSESSION_CHANGE, w.WTS_REMOTE_CONNECT, True),
        (w.WM_WTSSESSION_CHANGE, 0x8, False),
        (w.WM_POWERBROADCAST, w.PBT_APMSUSPEND, True),
        (w.WM_POWERBROADCAST, 0x7, False),
        (0x0100, w.WTS_SESSION_LOCK, False),
    ],
)
def test_what_windows_says_is_understood(message: int, parameter: int, away: bool) -> None:
    assert w.means_away(message, parameter) is away
