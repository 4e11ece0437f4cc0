"""How one process of ours starts the other, from source and frozen."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QProcess

from vertrouwen_desktop.ui.qml import IMPORT_ROOT


def start_detached(arguments: Sequence[str]) -> bool:
    """Start `vertrouwen` with `arguments`, as a process that outlives this one; False when that failed."""
    process = QProcess()
    process.setProgram(sys.executable)
    if getattr(sys, "frozen", False):
        process.setArguments(list(arguments))
    else:
        process.setArguments(["-m", "vertrouwen_desktop", *arguments])
        process.setWorkingDirectory(str(IMPORT_ROOT))
    started = process.startDetached()
    return bool(started[0] if isinstance(started, tuple) else started)
