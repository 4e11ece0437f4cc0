"""Nothing reaches the network: not what QML may name, and not the program as it runs."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import psutil
import pytest

from tests.ui.fetching import WAYS

ROOT = Path(__file__).parents[2]
ON_LINUX = sys.platform.startswith("linux")
LOOK_S = 2.5
START_S = 30.0


@pytest.fixture
def server() -> Iterator[tuple[str, set[str]]]:
    """Serve on this machine; yield the address, and the names that were asked for."""
    asked: set[str] = set()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.add(self.path.strip("/"))
            self.send_response(404)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    made = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{made.server_port}", asked
    made.shutdown()
    made.server_close()


def environment(**more: str) -> dict[str, str]:
    quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(ROOT)}
    return {**os.environ, **quiet, **more}


def fetch(address: str, mode: str) -> None:
    command = [sys.executable, "-m", "tests.ui.fetching", address, mode]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == f"tried {len(WAYS)}"


def test_no_text_picture_font_or_script_in_qml_fetches_anything(server: tuple[str, set[str]]) -> None:
    address, asked = server
    fetch(address, "denied")
    assert asked == set()


def test_the_same_qml_does_fetch_when_it_is_not_denied(server: tuple[str, set[str]]) -> None:
    address, asked = server
    fetch(address, "free")
    assert asked == set(WAYS), "else the test above sees nothing"


def processes(word: str) -> list[psutil.Process]:
    found = []
    for process in psutil.process_iter(["cmdline"]):
        if any(word in argument for argument in process.info["cmdline"] or ()):
            found.append(process)
    return found


def boards(word: str) -> list[psutil.Process]:
    """Return the boards only: a process that is being started still carries the command of its parent for a moment."""
    found = []
    for process in processes(word):
        with contextlib.suppress(psutil.NoSuchProcess):
            if "--board" in process.cmdline():
                found.append(process)
    return found


def addresses(process: psutil.Process) -> list[object]:
    try:
        return [c for c in process.net_connections("inet") if c.status != psutil.CONN_NONE or c.raddr or c.laddr]
    except psutil.NoSuchProcess:
        return []


@pytest.mark.skipif(not ON_LINUX, reason="other systems do not show sockets of a process to everybody")
def test_neither_process_of_a_running_lesson_has_a_socket_to_anywhere(tmp_path: Path) -> None:
    place = tmp_path / "demo"
    place.mkdir()
    command = [sys.executable, "-m", "vertrouwen_desktop", "demo", "--folder", str(place), "--lesson", "1", "--start"]
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "TMPDIR": str(tmp_path)}
    control = subprocess.Popen(command, cwd=ROOT, env=environment(**home), stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + START_S
        while not (board := boards(str(place))) and time.monotonic() < until:
            assert control.poll() is None, "the demo ended by itself"
        assert len(board) == 1, "control and board"
        both = [psutil.Process(control.pid), *board]
        until = time.monotonic() + LOOK_S
        while time.monotonic() < until:
            assert [addresses(process) for process in both] == [[] for _ in both]
            psutil.wait_procs(both, timeout=0.1)
        assert all(process.is_running() and process.status() != psutil.STATUS_ZOMBIE for process in both)
    finally:
        control.send_signal(signal.SIGTERM)
        control.wait(20)
        _, left = psutil.wait_procs(processes(str(place)), timeout=5)
        for process in left:
            process.kill()
