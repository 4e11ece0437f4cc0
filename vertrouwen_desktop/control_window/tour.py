"""`vertrouwen tour`: every screen of both windows as PNG, drawn off screen, of the program as it runs."""

from __future__ import annotations

import json
import os
import secrets
import sys
import tempfile
from pathlib import Path


def tour(out: Path, whole: bool = True) -> int:
    """Draw every screen into `out`, of one lesson or (`whole`) of all; return 0."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="vertrouwen-tour-") as place:
        folder = Path(place)
        _offscreen(folder)
        return _draw(out, folder, whole)


def _offscreen(folder: Path) -> None:
    screens = [
        {"name": "eDP-1", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1},
        {"name": "HDMI-1", "x": 1920, "y": 0, "width": 3840, "height": 2160, "logicalDpi": 96, "dpr": 1},
    ]
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": screens}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    os.environ["QT_QUICK_BACKEND"] = "software"


def _draw(out: Path, folder: Path, whole: bool) -> int:
    import qasync
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    from vertrouwen_desktop.control_window.demo_class import demo_people
    from vertrouwen_desktop.control_window.launch import DEMO_KEY
    from vertrouwen_desktop.control_window.options import Options
    from vertrouwen_desktop.control_window.program import Program
    from vertrouwen_desktop.control_window.shelves import shelf_of
    from vertrouwen_desktop.control_window.walk import LaterClock, Walk
    from vertrouwen_desktop.ui.fonts import load_fonts

    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
    (folder / DEMO_KEY).write_text(secrets.token_hex(32), "utf-8")
    name = f"vertrouwen-tour-{secrets.token_hex(8)}"
    options = Options(folder, name, (), adopted=True, demo=demo_people())
    with qasync.QEventLoop(app) as loop:
        clock = LaterClock()
        program = Program(options, shelf_of(options.folder), clock)
        walk = Walk(program, clock, out)
        loop.run_until_complete(walk.all(whole))
        walk.close()
        program.close()
    sys.stdout.write(f"{walk.count} plaatjes in {out}\n")
    return 0
