"""What a school changed, on disk: one JSON and some pictures for each programme, beside the vault.

Outside it, because lessons go on while it is locked. So nothing in it may be a name: the page says that.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.own import MAX_CHANGES, PICTURE_NAME, Own
from vertrouwen_desktop.store.disk import is_full, write_atomically

FOLDER = "own"
OWN_FILE = "own.json"
MAX_OWN_BYTES = 8_000_000
DAMAGED = (
    "De eigen aanpassingen van dit lesprogramma zijn niet te lezen. Het origineel wordt gebruikt. "
    "Het bestand is apart gelegd als {name}."
)
NOT_OPEN = (
    "De eigen aanpassingen van dit lesprogramma zijn niet te openen. Het origineel wordt gebruikt. "
    "Sluit andere programma's en start opnieuw."
)
FULL = "De schijf is vol. De aanpassing is niet bewaard. Maak ruimte en probeer het opnieuw."
TOO_MUCH = "Er zijn te veel eigen aanpassingen in dit lesprogramma. Ga ergens terug naar het origineel."
NOT_KEPT = "De aanpassing kon niet worden bewaard. Probeer het opnieuw, of start de laptop opnieuw."

_ENDINGS = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpg", b"RIFF": "webp"}


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a school changed; `sentence` says in Dutch what could not be read, else empty."""

    own: Own
    sentence: str = ""


class OwnFolder:
    """Keeps what a school changed in its programmes.

    Args:
        reencode: Returns a picture as new bytes of the same kind, bounded; raises KnownError for what is none.
    """

    def __init__(self, data_folder: Path, reencode: Callable[[bytes], bytes]) -> None:
        self._root = data_folder / FOLDER
        self._reencode = reencode

    def pictures(self, programme_id: str) -> Path:
        """Return the folder of the school's own pictures."""
        return self._root / programme_id

    def load(self, programme_id: str) -> Loaded:
        """Return what the school changed; a damaged file is laid aside and told. Never raises."""
        nothing = Own(programme_id=programme_id)
        path = self._root / programme_id / OWN_FILE
        try:
            with path.open("rb") as file:
                raw = file.read(MAX_OWN_BYTES + 1)
        except FileNotFoundError:
            return Loaded(nothing)
        except OSError:
            return Loaded(nothing, NOT_OPEN)
        try:
            own = parsed(raw)
        except ValueError:
            return Loaded(nothing, self._aside(path))
        return Loaded(own) if own.programme_id == programme_id else Loaded(nothing, self._aside(path))

    def save(self, own: Own) -> None:
        """Keep `own`, wholly or not at all; pictures that nothing uses any more go. Raises KnownError."""
        if len(own.changes) > MAX_CHANGES:
            raise KnownError(TOO_MUCH)
        folder = self._root / own.programme_id
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_atomically(folder / OWN_FILE, written(own))
        except OSError:
            raise KnownError(FULL if is_full(self._nearest()) else NOT_KEPT) from None
        self._tidy(folder, own)

    def add_picture(self, programme_id: str, data: bytes) -> str:
        """Keep a picture that the adults chose, and return its name; raises KnownError."""
        return self.keep_picture(programme_id, self._reencode(data))

    def keep_picture(self, programme_id: str, picture: bytes) -> str:
        """Keep a picture that was drawn anew, and return its name; raises KnownError."""
        ending = next((e for start, e in _ENDINGS.items() if picture.startswith(start)), None)
        assert ending is not None, "what is re-encoded is one of these"
        name = f"{hashlib.sha256(picture).hexdigest()[:32]}.{ending}"
        folder = self._root / programme_id
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if not (folder / name).exists():
                write_atomically(folder / name, picture)
        except OSError:
            raise KnownError(FULL if is_full(self._nearest()) else NOT_KEPT) from None
        return name

    def _aside(self, path: Path) -> str:
        for number in range(1, 100):
            aside = path.with_name(f"{path.name}.odd-{number}")
            if not aside.exists():
                try:
                    os.rename(path, aside)
                except OSError:
                    return NOT_OPEN
                return DAMAGED.format(name=aside.name)
        return NOT_OPEN

    def _nearest(self) -> Path:
        return self._root if self._root.is_dir() else self._root.parent

    def _tidy(self, folder: Path, own: Own) -> None:
        """Remove pictures that nothing uses; one that cannot go now goes another time."""
        if any(folder.glob(f"{OWN_FILE}.odd-*")):
            return  # what was laid aside may still name them
        for path in folder.iterdir():
            if PICTURE_NAME.fullmatch(path.name) and path.name not in own.pictures:
                try:
                    path.unlink()
                except OSError:
                    continue


def parsed(raw: bytes) -> Own:
    """Return what `raw` holds; raises ValueError."""
    if len(raw) > MAX_OWN_BYTES:
        raise ValueError("too large")
    try:
        return Own.model_validate_json(raw)
    except ValidationError:
        raise ValueError("not what a school changed") from None


def written(own: Own) -> bytes:
    """Return `own` as it is kept: readable, the same for the same value."""
    return json.dumps(own.model_dump(mode="json"), ensure_ascii=False, indent=1).encode()
