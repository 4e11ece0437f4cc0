"""The first steps of the control's process: its folder, its lock, the board. The rest is imported after that.

The board needs as long to start as the control. Started first it stands there half a second sooner; started before the
lock is ours it would find the board's place of another program.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
import shutil
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.lock import take_lock
from vertrouwen_desktop.ui.process import start_detached
from vertrouwen_desktop.ui.qml import RESOURCES

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.reception import Reception

SHIPPED = RESOURCES / "programmes" / "bouwen-aan-vertrouwen"
DEMO_PREFIX = "vertrouwen-demo-"
DEMO_KEY = "demo.key"
"""The demo's random password: its class is not real, and its folder goes away."""
LOCKED = 5
"""What `_run` returns of a control that locked itself: the board starts it again."""
SOCKET_BYTES = 103
"""The shortest place that a system takes for a socket (macOS), the separator left out; Linux takes 107."""
WAIT_S = 8.0
"""So long a control that locks may take to keep what is half typed."""
SLOW = (
    "pydantic.main",
    "vertrouwen_desktop.domain.board_state",
    "vertrouwen_desktop.control_window.catalogue",
    "vertrouwen_desktop.features.programmes.usecases",
    "vertrouwen_desktop.features.live.session",
    "vertrouwen_desktop.features.access.control",
    "qasync",
    "vertrouwen_desktop.control_window.program",
)
"""What `bootstrap` imports, in parts that take a few frames each."""
OLD_S = 24 * 3600.0


def program(data: Path | None, session: str | None) -> int:
    """Run the program on the store in `data` (default: this user's own) and return its exit code."""
    folder = (data or user_data_path("Vertrouwen", appauthor=False, roaming=False)).resolve()
    restart = ("--data", str(folder), "--session", _session(folder))
    code = _run(folder, SHIPPED, restart, adopted=session is not None)
    return 0 if code == LOCKED else code


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
    code = _run(place, given, restart, adopted=session is not None, is_demo=True, begin=start)
    if code == LOCKED:
        return 0  # the board starts us again
    shutil.rmtree(place, ignore_errors=True)
    return code


def _run(
    folder: Path, programme: Path, restart: tuple[str, ...], *, adopted: bool, is_demo: bool = False, begin: int = 0
) -> int:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with take_lock(folder, WAIT_S):
            name = _session(folder)
            started = not adopted and start_detached(["--board", name, json.dumps(restart)])
            from vertrouwen_desktop.control_window.application import application

            app = application()
            reception = _meet(folder, name, is_demo) if started else None
            from vertrouwen_desktop.control_window.bootstrap import run
            from vertrouwen_desktop.control_window.demo_class import demo_people
            from vertrouwen_desktop.control_window.options import Options

            return run(
                app,
                programme,
                Options(
                    folder, name, restart, adopted, reception, demo=demo_people() if is_demo else None, begin=begin
                ),
            )
    except KnownError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except OSError:
        sys.stderr.write(f"De map {folder} is niet te gebruiken. Kies een andere met --data.\n")
        return 2


def _meet(folder: Path, name: str, is_demo: bool) -> Reception:
    """Tell the board where to stand, while what takes long is imported."""
    from vertrouwen_desktop.control_window.reception import Reception, first_place

    reception = Reception(name, first_place(folder, is_demo))
    for part in SLOW:
        reception.look()
        import_module(part)
    reception.look()
    return reception


def _session(folder: Path) -> str:
    """Return the name at which control and board of one folder meet: a board that was left alone is found again."""
    name = f"vertrouwen-{hashlib.sha256(str(folder).encode()).hexdigest()[:32]}"
    too_long = sys.platform != "win32" and len(os.fsencode(tempfile.gettempdir())) + len(name) >= SOCKET_BYTES
    return f"/tmp/{name}" if too_long else name  # noqa: S108 - only this user may open it (`reception.listener`)


def _sweep() -> None:
    """Take away the folders of demos that were cut off, long enough ago that no board waits for its control."""
    for old in Path(tempfile.gettempdir()).glob(f"{DEMO_PREFIX}*"):
        if time.time() - old.stat().st_mtime < OLD_S:
            continue
        with contextlib.suppress(KnownError, OSError), take_lock(old):
            shutil.rmtree(old, ignore_errors=True)
