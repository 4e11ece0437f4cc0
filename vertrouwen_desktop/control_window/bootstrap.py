"""Starts the control's process: the program itself, or its demo."""

from __future__ import annotations

import contextlib
import hashlib
import secrets
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

import qasync
from platformdirs import user_data_path
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from vertrouwen_desktop.control_window.catalogue import SPECS
from vertrouwen_desktop.control_window.door import DEMO_KEY
from vertrouwen_desktop.control_window.options import Options
from vertrouwen_desktop.control_window.program import Program
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.domain.programme import Programme
from vertrouwen_desktop.features.programmes.usecases import read_programme
from vertrouwen_desktop.store.lock import take_lock
from vertrouwen_desktop.ui.fonts import load_fonts
from vertrouwen_desktop.ui.qml import RESOURCES

SHIPPED = RESOURCES / "programmes" / "bouwen-aan-vertrouwen"
DEMO_TEAM = Team("Juf Marit", "Sam", "Groep 6b (verzonnen)")
DEMO_PREFIX = "vertrouwen-demo-"
WAIT_S = 2.0
OLD_S = 24 * 3600.0


def program(data: Path | None, session: str | None) -> int:
    """Run the program on the store in `data` (default: this user's own) and return its exit code."""
    folder = (data or user_data_path("Vertrouwen", appauthor=False, roaming=False)).resolve()
    restart = ("--data", str(folder), "--session", _session(folder))
    return _run(folder, SHIPPED, Options(folder, _session(folder), restart, adopted=session is not None))


def demo(programme: Path | None, lesson: int, begin: bool, folder: Path | None, session: str | None) -> int:
    """Run the demo: a fictional team in a folder that goes away again."""
    _sweep()
    place = (folder or Path(tempfile.mkdtemp(prefix=DEMO_PREFIX))).resolve()
    if not place.is_dir():
        return 0  # the demo is over: its folder went away
    given = (programme or SHIPPED).resolve()
    word = place / DEMO_KEY
    if not word.exists():
        word.write_text(secrets.token_hex(32), "utf-8")
    name, start = _session(place), lesson if begin else 0
    restart = ("demo", "--folder", str(place), "--programme", str(given), "--lesson", str(lesson), "--session", name)
    options = Options(place, name, restart, adopted=session is not None, demo=DEMO_TEAM, begin=start)
    code = _run(place, given, options)
    shutil.rmtree(place, ignore_errors=True)
    return code


def _run(folder: Path, programme: Path, options: Options) -> int:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        given = read_programme(programme, SPECS, trusted=programme == SHIPPED)
        with take_lock(folder, WAIT_S):
            return _show(given, options)
    except KnownError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except OSError:
        sys.stderr.write(f"De map {folder} is niet te gebruiken. Kies een andere met --data.\n")
        return 2


def _show(programme: Programme, options: Options) -> int:
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("Vertrouwen")
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
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


def _session(folder: Path) -> str:
    """Return the name at which control and board of one folder meet: a board that was left alone is found again."""
    # Short: with the folder of temporary files before it, it may have 107 bytes (sun_path).
    return f"vertrouwen-{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}"


def _quit_on_signals() -> None:
    """End in order when the system asks for it: else the board would start us again."""

    def leave(_number: int, _frame: object) -> None:
        QGuiApplication.quit()

    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), leave)


def _sweep() -> None:
    """Take away the folders of demos that were cut off, long enough ago that no board waits for its control."""
    for old in Path(tempfile.gettempdir()).glob(f"{DEMO_PREFIX}*"):
        if time.time() - old.stat().st_mtime < OLD_S:
            continue
        with contextlib.suppress(KnownError, OSError), take_lock(old):
            shutil.rmtree(old, ignore_errors=True)
