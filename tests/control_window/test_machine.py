"""What the start check reads of a machine, from samples of each system."""

from __future__ import annotations

from pathlib import Path

import pytest

from vertrouwen_desktop.control_window.machine import (
    Power,
    linux_power,
    macos_power,
    power,
    touch_devices,
    windows_power,
)

MAINS, BATTERY = {"type": "Mains", "online": "1"}, {"type": "Battery", "status": "Charging", "capacity": "81"}


def supplies(folder: Path, *each: dict[str, str]) -> Path:
    for number, files in enumerate(each):
        (folder / f"S{number}").mkdir()
        for name, text in files.items():
            (folder / f"S{number}" / name).write_text(text + "\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("each", "wanted"),
    [
        ((MAINS, BATTERY), Power(True, 81)),
        (({**MAINS, "online": "0"}, {**BATTERY, "status": "Discharging"}), Power(False, 81)),
        ((BATTERY,), Power(True, 81)),
        (({**MAINS, "online": "1"}, {**BATTERY, "status": "Discharging"}), Power(False, 81)),
        (({**MAINS, "online": "1"}, {**BATTERY, "status": "Not charging", "capacity": "80"}), Power(True, 80)),
        ((BATTERY, {**BATTERY, "capacity": "40"}), Power(True, 60)),
        ((MAINS, {**BATTERY, "scope": "Device", "capacity": "5"}), Power(True, None)),
        ((MAINS,), Power(True, None)),
        (({"type": "Battery", "status": "Unknown", "capacity": "broken"},), Power(False, None)),
        ((), Power()),
    ],
)
def test_linux_tells_its_power(tmp_path: Path, each: tuple[dict[str, str], ...], wanted: Power) -> None:
    assert linux_power(supplies(tmp_path, *each)) == wanted


def test_a_machine_without_a_place_for_power_does_not_tell(tmp_path: Path) -> None:
    assert linux_power(tmp_path / "nothing") == Power()


@pytest.mark.parametrize(
    ("status", "wanted"),
    [
        (bytes((1, 8, 93, 0)), Power(True, 93)),
        (bytes((0, 2, 31, 0)), Power(False, 31)),
        (bytes((1, 128, 255, 0)), Power(True, None)),
        (bytes((255, 255, 255, 0)), Power(None, None)),
        (b"", Power()),
    ],
)
def test_windows_tells_its_power(status: bytes, wanted: Power) -> None:
    assert windows_power(status) == wanted


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        (
            "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t64%; discharging; 3:10 remaining\n",
            Power(False, 64),
        ),
        ("Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t100%; charged; 0:00 remaining\n", Power(True, 100)),
        ("Now drawing from 'AC Power'\n", Power(True, None)),
        ("", Power()),
    ],
)
def test_macos_tells_its_power(told: str, wanted: Power) -> None:
    assert macos_power(told) == wanted


def test_this_machine_answers_without_failing(qapp: object) -> None:
    assert power().percent is None or 0 <= (power().percent or 0) <= 100
    assert touch_devices() is None or (touch_devices() or 0) >= 0
