"""Starts what the control's process shows, after `launch` has started the board."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import qasync
from PySide6.QtGui import QGuiApplication

from vertrouwen_desktop.control_window.catalogue import SPECS
from vertrouwen_desktop.control_window.launch import SHIPPED
from vertrouwen_desktop.control_window.options import Options
from vertrouwen_desktop.control_window.program import Program
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.features.programmes.usecases import read_programme
from vertrouwen_desktop.ui.fonts import load_fonts

DEMO_TEAM = Team("Juf Marit", "Sam", "Groep 6b (verzonnen)")


def run(app: QGuiApplication, folder: Path, options: Options) -> int:
    """Run the programme in `folder` until the adults end it; return the exit code. Raises KnownError."""
    programme = read_programme(folder, SPECS, trusted=folder == SHIPPED)
    load_fonts()
    _quit_on_signals()
    with qasync.QEventLoop(app) as loop:
        running = Program(options, programme)
        loop.call_soon(running.start)
        app.aboutToQuit.connect(loop.stop)
        loop.run_forever()
        kept = running.close()
        del running
    if not kept:
        sys.stderr.write("Niet alles kon worden bewaard: de schijf deed niet mee.\n")
    return 0 if kept else 4


def _quit_on_signals() -> None:
    """End in order when the system asks for it: else the board would start us again."""

    def leave(_number: int, _frame: object) -> None:
        QGuiApplication.quit()

    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), leave)
