"""The machine stays awake while the lesson runs, and no longer."""

from __future__ import annotations

import pytest

from vertrouwen_desktop.control_window.keep_awake import KeepAwake, LinuxHold, MacosHold, WindowsHold, has_session_bus


class FakeHold:
    def __init__(self) -> None:
        self.held = False
        self.asked: list[str] = []

    def take(self) -> None:
        self.held = True
        self.asked.append("take")

    def free(self) -> None:
        self.held = False
        self.asked.append("free")


def test_it_holds_from_start_to_stop() -> None:
    hold = FakeHold()
    awake = KeepAwake(hold)
    assert not awake.holds
    awake.start()
    assert awake.holds
    awake.stop()
    assert not awake.holds


def test_asking_twice_asks_the_machine_once() -> None:
    hold = FakeHold()
    awake = KeepAwake(hold)
    awake.stop()
    awake.start()
    awake.start()
    awake.stop()
    awake.stop()
    assert hold.asked == ["take", "free"]


def test_a_lesson_that_fails_lets_go() -> None:
    hold = FakeHold()
    with pytest.raises(LookupError), KeepAwake(hold):
        raise LookupError
    assert hold.asked == ["take", "free"]


def test_without_a_bus_linux_is_silent_and_does_not_hold(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert not has_session_bus()
    hold = LinuxHold()
    hold.take()
    assert not hold.held
    hold.free()


def test_a_system_that_is_not_there_is_not_held() -> None:
    for hold in (WindowsHold(), MacosHold("/nowhere/caffeinate")):
        hold.take()
        assert not hold.held
        hold.free()
