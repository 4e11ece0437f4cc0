"""The form of a .lesprogramma file: a zip with a programme, perhaps what a school changed, and a list of all."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints

from vertrouwen_desktop.domain.own import PICTURE_NAME
from vertrouwen_desktop.features.programmes.documents import MAX_TOML_BYTES
from vertrouwen_desktop.features.programmes.own import MAX_OWN_BYTES, OWN_FILE
from vertrouwen_desktop.features.programmes.pictures import MAX_PICTURE_BYTES, PictureRefused, refuse_name
from vertrouwen_desktop.features.programmes.schema import Name, Title

ENDING = "lesprogramma"
MANIFEST = "manifest.json"
PROGRAMME, OWN = "programme/", "own/"
MAX_PARCEL_BYTES = 150_000_000
MAX_UNPACKED_BYTES = 400_000_000
MAX_FILES = 600
MAX_MANIFEST_BYTES = 200_000
MAX_NAME = 160
MAX_DEPTH = 5

_TOML = re.compile(r"programme\.toml|lesson-[1-9][0-9]?\.toml")
_PICTURE = re.compile(r".+\.(png|jpg|jpeg|webp)", re.IGNORECASE)
_HASH = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class _Strict(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Packed(_Strict):
    """One file in the parcel."""

    sha256: _HASH
    size_bytes: Annotated[int, Field(strict=True, ge=0, le=MAX_PICTURE_BYTES)]


class Manifest(_Strict):
    """What is in the parcel: every file but this one."""

    format: Literal[1]
    programme_id: Name
    title: Title
    version: Title
    files: Annotated[dict[str, Packed], Field(max_length=MAX_FILES)]


def most_bytes(name: str) -> int:
    """Return how large the file `name` may be; 0 when nothing of that name belongs in a parcel."""
    if name == MANIFEST:
        return MAX_MANIFEST_BYTES
    if name.startswith(OWN):
        rest = name.removeprefix(OWN)
        if rest == OWN_FILE:
            return MAX_OWN_BYTES
        return MAX_PICTURE_BYTES if PICTURE_NAME.fullmatch(rest) else 0
    rest = name.removeprefix(PROGRAMME)
    if rest == name or len(name) > MAX_NAME or rest.count("/") > MAX_DEPTH or not rest.isprintable():
        return 0
    if _TOML.fullmatch(rest):
        return MAX_TOML_BYTES
    try:
        refuse_name(rest)
    except PictureRefused:
        return 0
    hidden = any(part.startswith(".") for part in rest.split("/"))
    return MAX_PICTURE_BYTES if _PICTURE.fullmatch(rest) and not hidden else 0


def same_on_disk(name: str) -> str:
    """Return `name` as a disk that knows no capitals and no ways of writing é sees it."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
