"""The bundle as a school gets it: built here, started in an empty home without Python or Qt around it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.screen_fixture import Color, Monitor, VirtualScreens

pytestmark = [pytest.mark.frozen, pytest.mark.screen, pytest.mark.timeout(300)]

ROOT = Path(__file__).resolve().parents[2]
BUILD_S = 240.0
WAIT_S = 40.0
MOST_MB = 220
LAPTOP = Monitor("eDP-1", 0, 0, 1366, 768, 310)
BOARD = Monitor("HDMI-1", 1366, 0, 1280, 720, 1430)
BLACK = Color(0, 0, 0)
SAME = 24
"""So much may a colour differ from its neighbour of another renderer."""


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that PyInstaller makes."""
    place = tmp_path_factory.mktemp("bundle")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(place / "dist"), "--workpath", str(place / "work"), "build.spec"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=BUILD_S, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    shutil.rmtree(place / "work")
    return place / "dist" / "vertrouwen"


@pytest.fixture
def screens() -> Iterator[VirtualScreens]:
    with VirtualScreens(LAPTOP.width + BOARD.width, LAPTOP.height) as screens:
        screens.plug(LAPTOP)
        screens.plug(BOARD)
        yield screens


@pytest.fixture
def home() -> Iterator[Path]:
    """An empty home with a short name: the socket between the two lies in it, and such a name holds 107 bytes."""
    with tempfile.TemporaryDirectory(prefix="v", dir="/tmp") as folder:
        yield _home(Path(folder) / "h")


@dataclass(frozen=True, slots=True)
class Running:
    """A program that was started with `home` as its home, and the processes that it starts."""

    child: subprocess.Popen[bytes]
    home: Path

    def pids(self, board: bool) -> list[int]:
        """Return the living board processes, or control processes."""
        found = []
        for place in Path("/proc").iterdir():
            if place.name.isdigit() and f"HOME={self.home}".encode() in _read(place / "environ").split(b"\0"):
                words = _read(place / "cmdline").split(b"\0")
                if (b"--board" in words) is board:
                    found.append(int(place.name))
        return found

    @property
    def all(self) -> list[int]:
        return self.pids(board=True) + self.pids(board=False)


def test_the_bundle_is_small_and_holds_what_is_shown_and_nothing_of_the_web(bundle: Path) -> None:
    size = sum(file.stat().st_size for file in bundle.rglob("*") if file.is_file() and not file.is_symlink())
    assert size / 2**20 <= MOST_MB
    inside = bundle / "_internal"
    for part in ("vertrouwen_desktop", "resources"):
        wanted = {
            f.relative_to(ROOT)
            for f in (ROOT / part).rglob("*")
            if f.suffix in (".qml", ".svg", ".toml", ".ttf", ".typ") or f.name == "qmldir"
        }
        assert not {f for f in wanted if not (inside / f).is_file()}
    names = {file.name for file in bundle.rglob("*")}
    for unwanted in (
        "WebEngine",
        "Quick3D",
        "Charts",
        "Multimedia",
        "Qt6Pdf",
        "ControlsMaterial",
        "Designer",
        "Widgets",
    ):
        assert not [name for name in names if unwanted.lower() in name.lower()]
    assert not [name for name in names if name.startswith(("_ssl", "libssl", "libcrypto"))], (
        "it cannot speak TLS at all"
    )
    assert not [file for file in bundle.rglob("*") if file.is_symlink() and not file.exists()]


def test_qts_own_file_dialog_opens_with_what_is_in_the_bundle(bundle: Path, tmp_path: Path) -> None:
    qt = bundle / "_internal" / "PySide6" / "Qt"
    if sys.platform == "linux":
        assert (qt / "plugins" / "platformthemes" / "libqxdgdesktopportal.so").is_file()
        assert (qt / "translations" / "qtbase_nl.qm").is_file()
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QObject, QTimer;"
        "from PySide6.QtGui import QGuiApplication; from PySide6.QtQuick import QQuickItem, QQuickView;"
        "from vertrouwen_desktop.control_window.files import Files;"
        "app = QGuiApplication([]); view = QQuickView(); place = Path(sys.argv[1]);"
        "view.engine().setImportPathList(sys.argv[2:]); view.show(); files = Files(view, place, place);"
        "files.save('kind.pdf', b'x', print); look = QTimer(interval=100);"
        "field = lambda: view.findChild(QQuickItem, 'fileNameTextField');"
        "look.timeout.connect(lambda: field() and (print(field().property('text')), files.close(), app.quit()));"
        "look.start(); app.exec()"
    )
    command = [sys.executable, "-c", code, str(tmp_path), str(qt / "qml"), str(bundle / "_internal")]
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=True)
    assert (done.stdout, done.stderr) == ("kind.pdf\n", "")


def test_what_was_stripped_still_sets_a_paper(bundle: Path, tmp_path: Path) -> None:
    package = tmp_path / "typst"
    package.mkdir()
    shutil.copy(Path(sysconfig.get_path("platlib"), "typst", "__init__.py"), package)
    (library,) = (bundle / "_internal" / "typst").glob("_typst*")
    shutil.copy(library, package)
    code = (
        "from pathlib import Path; from tests.features.documents.samples import SHEET;"
        "from vertrouwen_desktop.features.documents.usecases import Press;"
        f"print(Press(Path({str(bundle / '_internal' / 'resources')!r})).recovery_sheet(SHEET)[:5])"
    )
    env = os.environ | {"PYTHONPATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert "%PDF-" in done.stdout


def test_a_programme_is_checked_without_a_screen(bundle: Path, home: Path) -> None:
    shipped = bundle / "_internal" / "resources" / "programmes" / "bouwen-aan-vertrouwen"
    done = _run(bundle, home, "check", str(shipped))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Bouwen aan Vertrouwen" in done.stdout
    assert _run(bundle, home, "check", str(home)).returncode != 0


def test_the_first_slide_looks_as_it_does_from_source(bundle: Path, screens: VirtualScreens, home: Path) -> None:
    with started([str(bundle / "vertrouwen")], screens, home):
        see(lambda: _stands(screens), "slide 1 of the bundle")
        frozen = _picture(screens, BOARD)
        assert _colours(screens, LAPTOP) > 8, "the control window is there too"
        words = _words(frozen, home)
    other = _home(home.parent / "o")
    with started([sys.executable, "-m", "vertrouwen_desktop"], screens, other):
        see(lambda: _stands(screens), "slide 1 from source")
        source = _picture(screens, BOARD)
    below_strip = BOARD.height * 96 // 1080 + 1  # the clock on the strip goes on
    differs = total = 0
    for ours, theirs in zip(frozen[below_strip:], source[below_strip:], strict=True):
        total += len(ours)
        differs += sum(abs(a - b) > SAME for a, b in zip(ours, theirs, strict=True))
    assert differs / total < 0.002
    assert words is None or "Samen beginnen" in words


def test_page_down_changes_the_board_and_the_system_can_end_both(
    bundle: Path, screens: VirtualScreens, home: Path
) -> None:
    with started([str(bundle / "vertrouwen")], screens, home) as running:
        see(lambda: _stands(screens), "slide 1")
        first = _picture(screens, BOARD)
        screens.key("Next")
        see(lambda: _picture(screens, BOARD)[200:600:10] != first[200:600:10], "another slide")
        running.child.send_signal(signal.SIGTERM)
        assert running.child.wait(20) == 0
        see(lambda: not running.all, "the end of both processes")
        assert not list((home / "tmp").glob("vertrouwen-demo-*")), "the demo's folder goes away"


def test_a_control_that_is_killed_comes_back_and_steers_the_same_board(
    bundle: Path, screens: VirtualScreens, home: Path
) -> None:
    with started([str(bundle / "vertrouwen")], screens, home) as running:
        see(lambda: _stands(screens), "slide 1")
        time.sleep(1.5)  # a control that dies at once is not started again
        (board,) = running.pids(board=True)
        running.child.kill()
        running.child.wait(10)
        see(lambda: running.pids(board=False) != [], "another control")
        see(lambda: _colours(screens, LAPTOP) > 8, "the control window")
        assert running.pids(board=True) == [board]
        before = _picture(screens, BOARD)

        def steers() -> bool:
            screens.key("Next")
            time.sleep(0.5)
            return _picture(screens, BOARD)[200:600:10] != before[200:600:10]

        see(steers, "another slide, by the control that came back")


# ---- hands and eyes


@contextmanager
def started(command: list[str], screens: VirtualScreens, home: Path) -> Iterator[Running]:
    child = subprocess.Popen([*command, "demo", "--start"], env=_env(home, DISPLAY=screens.display), cwd=ROOT)
    running = Running(child, home)
    try:
        yield running
    finally:
        for pid in running.pids(board=False):
            os.kill(pid, signal.SIGTERM)
        child.wait(20)
        see(lambda: not running.all, "the end of both processes")
        see(lambda: screens.pixel(BOARD.x + 40, BOARD.height - 40) == BLACK, "an empty display")


def see(sees: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + WAIT_S
    while not sees():
        assert time.monotonic() < end, f"never came: {what}"
        time.sleep(0.05)


def _home(place: Path) -> Path:
    (place / "tmp").mkdir(parents=True)
    return place


def _env(home: Path, **more: str) -> dict[str, str]:
    """Nothing of this machine's Python, Qt or user."""
    given = {"HOME": str(home), "TMPDIR": str(home / "tmp"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    return {**given, "LIBGL_ALWAYS_SOFTWARE": "1", "PYTHONDONTWRITEBYTECODE": "1", **more}


def _run(bundle: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(bundle / "vertrouwen"), *arguments]
    return subprocess.run(command, env=_env(home), capture_output=True, text=True, timeout=60, check=False)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _picture(screens: VirtualScreens, monitor: Monitor) -> list[bytes]:
    return [screens.row(monitor.x, monitor.y + y, monitor.width) for y in range(monitor.height)]


def _stands(screens: VirtualScreens) -> bool:
    """Whether slide 1 stands still on the board: its title is there and nothing fades any more."""
    ink = Color(0x1E, 0x2B, 0x37)
    title = Monitor("title", BOARD.x + 64, 176, 600, 74)
    if not screens.shows(ink, title, every=3):
        return False
    before = _picture(screens, BOARD)[::9]
    time.sleep(0.4)
    return _picture(screens, BOARD)[::9] == before


def _colours(screens: VirtualScreens, monitor: Monitor) -> int:
    spots = [(x, y) for y in range(8, monitor.height, 24) for x in range(8, monitor.width, 24)]
    return len({screens.pixel(monitor.x + x, monitor.y + y) for x, y in spots})


def _words(picture: list[bytes], folder: Path) -> str | None:
    """What a reader sees, None where there is no reader."""
    if shutil.which("tesseract") is None:
        return None
    file = folder / "board.ppm"
    pixels = bytearray(3 * BOARD.width * BOARD.height)
    stored = b"".join(picture)
    pixels[0::3], pixels[1::3], pixels[2::3] = stored[2::4], stored[1::4], stored[0::4]
    file.write_bytes(b"P6 %d %d 255\n" % (BOARD.width, BOARD.height) + pixels)
    command = ["tesseract", str(file), "-", "--psm", "11"]
    read = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return " ".join(read.stdout.split())
