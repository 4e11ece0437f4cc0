"""Where the QML of a package lies, run from source or frozen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl

IMPORT_ROOT = Path(__file__).resolve().parents[2]
RESOURCES = IMPORT_ROOT / "resources"


def qml_url(module: str, type_name: str) -> QUrl:
    """Return the file of QML type `type_name` in the package `module`."""
    return QUrl.fromLocalFile(str(IMPORT_ROOT.joinpath(*module.split("."), f"{type_name}.qml")))
