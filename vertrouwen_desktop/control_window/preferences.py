"""What the program remembers outside the store, because it is needed before the password: nothing confidential."""

from __future__ import annotations

import contextlib
from pathlib import Path

from pydantic import BaseModel, ValidationError
from PySide6.QtCore import QIODevice, QSaveFile

MAX_BYTES = 64_000


class Preferences(BaseModel, frozen=True, extra="ignore", hide_input_in_errors=True):
    """Choices of this laptop.

    Attributes:
        boards: Identities of the boards that were chosen, newest first, one on a line.
        calm_motion: Nothing moves.
        dark: Dark control window, for dim rooms.
    """

    boards: str = ""
    calm_motion: bool = False
    dark: bool = False


def load_preferences(path: Path) -> Preferences:
    """Return what was saved at `path`; the defaults when it is missing, damaged or too large."""
    with contextlib.suppress(OSError, ValidationError, UnicodeDecodeError):
        if path.stat().st_size <= MAX_BYTES:
            return Preferences.model_validate_json(path.read_text("utf-8"))
    return Preferences()


def save_preferences(path: Path, preferences: Preferences) -> bool:
    """Save all or nothing; False when the disk did not take it (a choice is then forgotten, nothing else)."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    file.write(preferences.model_dump_json(indent=1).encode())
    return file.commit()
