"""What the program remembers outside the store, because it is needed before the password: nothing confidential.

Read before anything else, so without a library: the board must know its screen soon.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

MAX_BYTES = 64_000


@dataclass(frozen=True, slots=True)
class Preferences:
    """Choices of this laptop.

    Attributes:
        boards: Identities of the boards that were chosen, newest first, one on a line.
        calm_motion: Nothing moves.
        dark: Dark control window, for dim rooms.
        class_id: The class that the adults worked with last; a random id.
        idle_minutes: After so many minutes without a hand the data lock; 0: as usual.
        present: How many children there are today, one class on a line: day, number, random id of the class.
    """

    boards: str = ""
    calm_motion: bool = False
    dark: bool = False
    class_id: str = ""
    idle_minutes: int = 0
    present: str = ""


def load_preferences(path: Path) -> Preferences:
    """Return what was saved at `path`; the defaults when it is missing, damaged or too large."""
    default = Preferences()
    try:
        if path.stat().st_size > MAX_BYTES:
            return default
        saved = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return default
    known = asdict(default)
    if not isinstance(saved, dict) or any(type(saved.get(key, known[key])) is not type(known[key]) for key in known):
        return default
    return Preferences(**{key: saved.get(key, known[key]) for key in known})


def save_preferences(path: Path, preferences: Preferences) -> bool:
    """Save all or nothing; False when the disk did not take it (a choice is then forgotten, nothing else)."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    file.write(json.dumps(asdict(preferences), indent=1).encode())
    return file.commit()
