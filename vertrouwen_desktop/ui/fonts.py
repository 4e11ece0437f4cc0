"""The literacy typeface of the board, shipped with the program."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from vertrouwen_desktop.ui.qml import RESOURCES


def load_fonts() -> None:
    """Make Andika known to this process; call it once, after the application is made."""
    for font in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
