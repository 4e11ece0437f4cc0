"""What the start check wants to know of screens, laptop and disk."""

from __future__ import annotations

import shutil
from pathlib import Path

from vertrouwen_desktop.control_window.machine import power, touch_devices
from vertrouwen_desktop.domain.screens import Arrangement
from vertrouwen_desktop.features.today.start_check import StartFacts

TIGHT_BYTES = 500_000_000


def start_facts(arrangement: Arrangement, awake: bool | None, folder: Path, unlocked: bool) -> StartFacts:
    """Return the facts as they are now; reads the machine, a few milliseconds."""
    board, now, touch = arrangement.board, power(), touch_devices()
    return StartFacts(
        setting=arrangement.setting.value,
        board_name=board.name if board else "",
        board_inch=board.inches if board else None,
        touch=None if touch is None else touch > 0,
        on_mains=now.on_mains,
        battery_percent=now.percent,
        awake=awake,
        disk_warning=_disk(folder),
        unlocked=unlocked,
    )


def _disk(folder: Path) -> str:
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return "De map met gegevens is niet te bereiken. Kijk of de schijf er nog is."
    if free < TIGHT_BYTES:
        return f"Nog {free // 1_000_000} MB vrij. Maak ruimte op deze laptop."
    return ""
