"""What the start check wants to know of screens, laptop, disk and backups."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vertrouwen_desktop.control_window.machine import power, touch_devices
from vertrouwen_desktop.features.today.start_check import StartFacts

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program

UNREACHABLE = "De map met gegevens is niet te bereiken. Kijk of de schijf er nog is."


def start_facts(program: Program) -> StartFacts:
    """Return the facts as they are now; reads the machine, a few milliseconds."""
    arrangement, backups = program.screens.arrangement, program.safety.backups
    board, now, touch = arrangement.board, power(), touch_devices()
    targets = backups.targets() if backups is not None else ()
    overdue = next((one for one in targets if one.overdue and one.place == "second"), None)
    return StartFacts(
        setting=arrangement.setting.value,
        board_name=board.name if board else "",
        board_inch=board.inches if board else None,
        touch=None if touch is None else touch > 0,
        on_mains=now.on_mains,
        battery_percent=now.percent,
        awake=program.awake.holds,
        disk_warning=_disk(program.options.folder),
        unlocked=program.door.is_open,
        needs_recovery_key=program.safety.needs_recovery_key,
        backup_failed=next((one.sentence for one in targets if one.sentence), ""),
        backup_overdue=overdue is not None,
        backup_days=_days(overdue.last_at, program.clock.read().wall) if overdue is not None else None,
    )


def _days(last_at: datetime | None, now: datetime) -> int | None:
    return None if last_at is None else (now - last_at).days


def _disk(folder: Path) -> str:
    from vertrouwen_desktop.store.disk import free_bytes, free_space_warning

    return UNREACHABLE if free_bytes(folder) is None else free_space_warning(folder)
