"""What a programme says of itself, without reading its lessons."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from vertrouwen_desktop.features.programmes.documents import document
from vertrouwen_desktop.features.programmes.messages import shown
from vertrouwen_desktop.features.programmes.schema import ProgrammeToml
from vertrouwen_desktop.features.programmes.toml_lines import Loc
from vertrouwen_desktop.features.programmes.usecases import PROGRAMME_FILE
from vertrouwen_desktop.features.programmes.validating import Validating

BROKEN = "Dit lesprogramma is niet te lezen. Importeer het opnieuw, of vraag de maker om een nieuw bestand."


@dataclass(frozen=True, slots=True)
class Head:
    """The name and version of the programme in `folder`.

    Attributes:
        trouble: In Dutch why it cannot be used; empty when it can, as far as this file says.
    """

    programme_id: str
    title: str
    version: str
    folder: Path
    trusted: bool = False
    trouble: str = ""


def head(folder: Path, trusted: bool) -> Head:
    """Return what the programme in `folder` says of itself; never raises."""
    text = document(folder.resolve(), PROGRAMME_FILE)
    reading = Validating({}, lambda name: name)
    read: ProgrammeToml | None = None
    bad: tuple[Loc, ...] = ()
    if text.table is not None:
        read, bad = reading.valid(ProgrammeToml, text.table, {"id": "x", "title": "?", "version": "?"})
    if read is None or bad:
        return Head(folder.name, shown(folder.name), "", folder, trusted, BROKEN)
    return Head(read.id, shown(read.title), shown(read.version), folder, trusted)


def version_key(version: str) -> tuple[int, ...]:
    """Return `version` so that a newer one is greater; 1.10 comes after 1.9, and 1.0 is the same as 1."""
    numbers = [int(n[:9]) for n in re.findall(r"[0-9]+", version)[:8]]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
