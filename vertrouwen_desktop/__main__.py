"""The command line. Imports late: the board must be on the screen soon, and `check` needs no window."""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

MISSING = "Vertrouwen kan niet starten: {what}.\n{remedy}"


def main(argv: Sequence[str] | None = None) -> int:
    """Run `vertrouwen` with `argv` (default: the process's own) and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")  # takes a 5 ms wait out of every change
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # else it searches every installed package for some
    try:
        if arguments[:1] == ["--board"]:
            return _board(arguments[1:])
        return _command(_parser().parse_args(arguments))
    except ImportError as error:
        print(_explained(error), file=sys.stderr)
        return 3


def _board(arguments: Sequence[str]) -> int:
    from vertrouwen_desktop.board_window.__main__ import main as board

    name, restart = arguments
    return board(name, [str(word) for word in json.loads(restart)])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="vertrouwen", description="Bouwen aan Vertrouwen, op het digibord.")
    parser.add_argument("--data", type=Path, help="map waarin de gegevens staan")
    parser.add_argument("--session", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command")
    demo = commands.add_parser("demo", help="een verzonnen klas, in een map die weer verdwijnt")
    demo.add_argument("--programme", type=Path, help="een ander lesprogramma (een map)")
    demo.add_argument("--lesson", type=int, default=1, help="welke les (standaard 1)")
    demo.add_argument("--start", action="store_true", help="begin die les meteen, op beide schermen")
    demo.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    demo.add_argument("--session", help=argparse.SUPPRESS)
    tour = commands.add_parser("tour", help="maak van elk scherm een plaatje (PNG)")
    tour.add_argument("--out", type=Path, required=True, help="map voor de plaatjes")
    check = commands.add_parser("check", help="kijk een lesprogramma na")
    check.add_argument("programme", type=Path, help="map van het lesprogramma")
    return parser


def _command(options: argparse.Namespace) -> int:
    if options.command == "check":
        from vertrouwen_desktop.control_window.check import check

        return check(options.programme)
    if options.command == "tour":
        from vertrouwen_desktop.control_window.tour import tour

        return tour(options.out)
    if options.command == "demo":
        if not _has_display():
            return _tour_instead()
        _try_qt()
        from vertrouwen_desktop.control_window.launch import demo

        return demo(options.programme, options.lesson, options.start, options.folder, options.session)
    if not _has_display():
        print(MISSING.format(what="er is geen beeldscherm", remedy="Start het programma op een computer met scherm."))
        return 3
    _try_qt()
    from vertrouwen_desktop.control_window.launch import program

    return program(options.data, options.session)


def _tour_instead() -> int:
    out = Path("tour").resolve()
    print(f"Hier is geen beeldscherm. Daarom maakt de demo plaatjes van alle schermen en van les 1, in {out}.")
    from vertrouwen_desktop.control_window.tour import tour

    return tour(out, whole=False)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen and not chosen.startswith(("xcb", "wayland")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _try_qt() -> None:
    """Load what Qt needs for a window: it would end the process without a word that anybody understands.

    Raises:
        ImportError: A library of the system is missing.
    """
    from PySide6.QtCore import QLibraryInfo
    from PySide6.QtGui import QGuiApplication as _  # noqa: F401

    library = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms", "libqxcb.so")
    x11 = os.environ.get("DISPLAY") and os.environ.get("QT_QPA_PLATFORM", "xcb").startswith("xcb")
    if sys.platform == "linux" and x11 and library.exists():
        try:
            ctypes.CDLL(str(library))
        except OSError as error:
            raise ImportError(str(error)) from None


def _explained(error: ImportError) -> str:
    text = str(error)
    if "cannot open shared object file" in text:
        library = text.split(":")[0]
        return MISSING.format(
            what=f"de systeembibliotheek {library} ontbreekt",
            remedy="Debian of Ubuntu: sudo apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 "
            "libxcb-icccm4 libxcb-keysyms1 libfontconfig1 libdbus-1-3",
        )
    return MISSING.format(
        what=f"een deel van het programma ontbreekt ({getattr(error, 'name', None) or 'onbekend'})",
        remedy="Installeer het opnieuw. Werk je vanuit de broncode: draai dan `make setup`.",
    )


if __name__ == "__main__":
    sys.exit(main())
