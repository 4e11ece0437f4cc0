"""Starts what the control's process shows, after `launch` has started the board."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import qasync
from PySide6.QtGui import QGuiApplication

from vertrouwen_desktop.control_window.launch import LOCKED
from vertrouwen_desktop.control_window.options import Options
from vertrouwen_desktop.control_window.program import Program
from vertrouwen_desktop.control_window.shelves import shelf_of
from vertrouwen_desktop.ui.fonts import load_fonts
from vertrouwen_desktop.ui.last_words import keep_words_out
from vertrouwen_desktop.ui.notices import Notice

FAULT = "Er ging iets mis in het programma. Wat jullie deden, is bewaard. Gaat het vaker mis? Start het opnieuw."


def run(app: QGuiApplication, folder: Path, options: Options) -> int:
    """Run the programme in `folder` until the adults end it; return the exit code. Raises KnownError."""
    shelf = shelf_of(options.folder, folder if options.demo is not None else None)
    shelf.programme("")  # without a first one there is nothing to give
    load_fonts()
    _quit_on_signals()
    keep_words_out()
    with qasync.QEventLoop(app) as loop:
        running = Program(options, shelf)
        notices = running.notices

        def tell() -> None:
            if loop.is_running():
                loop.call_soon_threadsafe(notices.tell, Notice("fault", FAULT))

        loop.set_exception_handler(keep_words_out(tell))
        loop.call_soon(running.start)
        app.aboutToQuit.connect(loop.stop)
        loop.run_forever()
        locked = running.locked
        kept = running.close()
        del running
    if not kept:
        sys.stderr.write("Niet alles kon worden bewaard: de schijf deed niet mee.\n")
    if locked:
        return LOCKED
    return 0 if kept else 4


def _quit_on_signals() -> None:
    """End in order when the system asks for it: else the board would start us again."""

    def leave(_number: int, _frame: object) -> None:
        QGuiApplication.quit()

    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), leave)
