"""The gate for pictures: only real ones, and only from inside the programme's folder."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath

from vertrouwen_desktop.features.programmes.messages import shown

MAX_PICTURE_BYTES = 25 * 1024 * 1024
MAX_PATH = 200

_SUFFIXES = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WebP", ".svg": "SVG"}
_FORBIDDEN = re.compile(r"[<>:\"|?*\\\x00-\x1f\x7f]")
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?", re.IGNORECASE)
_SVG_START = re.compile(rb"\s*+(?>(?:<\?xml[^>]*+>|<!--.*?-->|<!DOCTYPE[^>\[]*+>)\s*+)*+<svg[\s>]", re.DOTALL)


class PictureRefused(ValueError):
    """A picture that a slide cannot show: what is wrong in Dutch, and `mend` says what to do."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(what)
        self.mend = mend


class Pictures:
    """Finds the pictures of one programme.

    Attributes:
        used: The pictures that were asked for and are there, relative to the folder.
        found: The same as absolute paths.
    """

    def __init__(self, folder: Path, trusted: bool) -> None:
        self._root, self._trusted = folder.resolve(), trusted
        self.used: set[str] = set()
        self.found: set[str] = set()

    def resolve(self, name: str) -> str:
        """Return the absolute path of a picture; raises PictureRefused."""
        path = inside(self._root, name)
        kind = self._kind(path, name)
        try:
            if path.stat().st_size > MAX_PICTURE_BYTES:
                raise PictureRefused(f"{shown(name)} is groter dan 25 MB.", "Maak het plaatje kleiner.")
            with path.open("rb") as file:
                real = _content(file.read(1024))
        except OSError as error:
            raise PictureRefused(f"{shown(name)} is niet te openen.", "Kijk of je het zelf kunt openen.") from error
        if real != kind:
            what = f"{shown(name)} is geen {kind} maar {f'een {real}' if real else 'iets anders'}."
            raise PictureRefused(what, "Open het in een tekenprogramma en bewaar het opnieuw.")
        self.used.add(PurePosixPath(name).as_posix())
        self.found.add(str(path))
        return str(path)

    def _kind(self, path: Path, name: str) -> str:
        kind = _SUFFIXES.get(PurePosixPath(name).suffix.lower())
        if kind is None or _SUFFIXES.get(path.suffix.lower()) != kind:
            raise PictureRefused(f"{shown(name)} is geen soort plaatje dat kan.", "Gebruik PNG, JPEG of WebP.")
        if kind == "SVG" and not self._trusted:
            raise PictureRefused(f"{shown(name)} is een SVG; dat is niet veilig.", "Bewaar de tekening als PNG.")
        return kind


def inside(root: Path, name: str) -> Path:
    """Return the real path of the file `name` in `root` (itself real); raises PictureRefused.

    `name` is refused before the disk is touched when it could mean another place on any system.
    """
    outside = refuse_name(name)
    try:
        path = Path(os.path.realpath(root / name, strict=True))
    except (OSError, ValueError) as error:
        raise PictureRefused(f"{shown(name)} is er niet.", "Zet het bestand in de map, of verbeter de naam.") from error
    if not path.is_relative_to(root):
        raise outside
    if not path.is_file():
        raise PictureRefused(f"{shown(name)} is geen bestand.", "Zet het bestand in de map, of verbeter de naam.")
    return path


def refuse_name(name: str) -> PictureRefused:
    """Raise PictureRefused for a name that could mean another place on any system; return what to raise for links."""
    outside = PictureRefused(
        f"{shown(name)} wijst naar iets buiten de map van het lesprogramma.", "Zet het bestand in de map media."
    )
    if "://" in name or name.lower().startswith(("data:", "file:", "http:", "https:", "qrc:", "image:")):
        raise PictureRefused(f"{shown(name)} is een adres, geen bestand.", "Zet het plaatje in de map media.")
    if name.startswith(("/", "\\", "~")) or ".." in re.split(r"[/\\]", name) or name[1:2] == ":":
        raise outside
    if not name or len(name) > MAX_PATH or _FORBIDDEN.search(name) or any(map(_odd, name.split("/"))):
        raise PictureRefused(
            f"De naam {shown(name)} kan niet.", "Gebruik letters, cijfers, - en /, zoals media/boot.png."
        )
    return outside


def _odd(part: str) -> bool:
    return not part or part.endswith((".", " ")) or part.startswith(" ") or _DEVICE.fullmatch(part) is not None


def _content(start: bytes) -> str:
    """Return the kind of picture whose first bytes these are, or nothing."""
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if start.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return "WebP"
    return "SVG" if _SVG_START.match(start.removeprefix(b"\xef\xbb\xbf")) else ""
