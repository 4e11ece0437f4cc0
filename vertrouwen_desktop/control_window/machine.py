"""What the start check wants to know of this machine: its power, and whether it can be touched."""

from __future__ import annotations

import re
import struct
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QInputDevice

SUPPLIES = Path("/sys/class/power_supply")
_MACOS_WAIT_S = 2.0


@dataclass(frozen=True, slots=True)
class Power:
    """Where the power comes from.

    Attributes:
        on_mains: None when the machine does not tell.
        percent: What is left in the battery, 0 .. 100; None without a battery, or when it does not tell.
    """

    on_mains: bool | None = None
    percent: int | None = None


def power() -> Power:
    """Return where the power comes from; never fails."""
    if sys.platform == "win32":
        return windows_power(_windows_status())
    if sys.platform == "darwin":
        return macos_power(_pmset())
    return linux_power(SUPPLIES)


def touch_devices() -> int | None:
    """Return how many touch screens there are; None when the system names no input device at all."""
    devices = QInputDevice.devices()
    if not devices:
        return None
    return sum(device.type() == QInputDevice.DeviceType.TouchScreen for device in devices)


def linux_power(supplies: Path) -> Power:
    """Read `supplies` (/sys/class/power_supply); batteries of mice and pens do not count."""
    if not supplies.is_dir():
        return Power()
    mains: list[bool] = []
    left: list[int] = []
    statuses: list[str] = []
    for supply in sorted(supplies.iterdir()):
        kind = _line(supply / "type")
        if kind == "Battery" and _line(supply / "scope") != "Device":
            statuses.append(_line(supply / "status"))
            capacity = _line(supply / "capacity")
            left += [int(capacity)] if capacity.isdigit() else []
        elif kind in ("Mains", "USB") and _line(supply / "online") in ("0", "1"):
            mains.append(_line(supply / "online") == "1")
    percent = min(100, round(sum(left) / len(left))) if left else None
    if "Discharging" in statuses:
        return Power(False, percent)
    if mains or statuses:
        return Power(any(mains) or bool({"Charging", "Full", "Not charging"} & set(statuses)) or not statuses, percent)
    return Power()


def windows_power(status: bytes) -> Power:
    """Read a SYSTEM_POWER_STATUS; empty bytes are an unknown one."""
    if len(status) < 3:
        return Power()
    line, flag, percent = struct.unpack_from("<BBB", status)
    no_battery = flag != 255 and bool(flag & 128)
    known = percent <= 100 and not no_battery
    return Power({0: False, 1: True}.get(line), percent if known else None)


def macos_power(told: str) -> Power:
    """Read what `pmset -g batt` tells."""
    source = re.search(r"drawing from '([^']*)'", told)
    percent = re.search(r"InternalBattery\S*.*?(\d{1,3})%", told)
    return Power(
        None if source is None else source[1] == "AC Power",
        None if percent is None else min(100, int(percent[1])),
    )


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _windows_status() -> bytes:
    if sys.platform != "win32":
        return b""
    import ctypes

    status = ctypes.create_string_buffer(12)
    return status.raw if ctypes.WinDLL("kernel32").GetSystemPowerStatus(status) else b""


def _pmset() -> str:
    command = ["/usr/bin/pmset", "-g", "batt"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_MACOS_WAIT_S, check=False)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout
