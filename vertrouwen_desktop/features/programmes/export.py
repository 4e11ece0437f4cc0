"""One programme, perhaps with what the school changed, as one file for another school."""

from __future__ import annotations

import hashlib
import io
import re
import stat
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.own import Own
from vertrouwen_desktop.features.programmes.own import OWN_FILE, written
from vertrouwen_desktop.features.programmes.parcel import (
    ENDING,
    MANIFEST,
    MAX_PARCEL_BYTES,
    OWN,
    PROGRAMME,
    Manifest,
    Packed,
    most_bytes,
)
from vertrouwen_desktop.features.programmes.pictures import inside
from vertrouwen_desktop.features.programmes.usecases import PROGRAMME_FILE, read_programme, used_pictures
from vertrouwen_desktop.features.programmes.validating import Specs

UNREADABLE = "Niet alle bestanden van dit lesprogramma zijn te lezen. Importeer het opnieuw."
TOO_LARGE = "Dit lesprogramma is te groot om door te geven. Maak de plaatjes kleiner."
ODD_NAME = "Het plaatje {name} heeft een naam die niet overal kan. Geef het een korte naam met letters en cijfers."
_SAME_TIME = (1980, 1, 1, 0, 0, 0)


def export_name(programme_id: str, version: str) -> str:
    """Return a name for the file."""
    clean = re.sub(r"[^0-9A-Za-z.-]+", "-", version).strip("-.")[:20] or "1"
    return f"{programme_id}-{clean}.{ENDING}"


def exported(
    folder: Path, specs: Specs, trusted: bool, svg_as_png: Callable[[Path], bytes], own: Own | None, pictures: Path
) -> bytes:
    """Return the programme in `folder` as a parcel; drawings of ours become PNG, for no SVG is taken in elsewhere.

    Args:
        own: What the school changed, to go with it; None: only the original.
        pictures: The folder of the school's own pictures.

    Raises:
        KnownError: It cannot be given on; the sentence says why.
    """
    programme = read_programme(folder, specs, trusted)
    try:
        files = _programme(folder.resolve(), specs, trusted, [x.number for x in programme.lessons], svg_as_png)
        own = own and _with_pictures(own, pictures)
        if own is not None and own.changes:
            files[OWN + OWN_FILE] = written(own)
            files |= {OWN + name: (pictures / name).read_bytes() for name in sorted(own.pictures)}
    except OSError:
        raise KnownError(UNREADABLE) from None
    odd = next((name for name, data in files.items() if len(data) > most_bytes(name)), None)
    if odd is not None:
        raise KnownError(TOO_LARGE if most_bytes(odd) else ODD_NAME.format(name=PurePosixPath(odd).name))
    listed = {n: Packed(sha256=hashlib.sha256(data).hexdigest(), size_bytes=len(data)) for n, data in files.items()}
    manifest = Manifest(
        format=1,
        programme_id=programme.programme_id,
        title=programme.title,
        version=programme.version,
        files=listed,
    )
    data = _zipped({MANIFEST: manifest.model_dump_json(indent=1).encode(), **files})
    if len(data) > MAX_PARCEL_BYTES:
        raise KnownError(TOO_LARGE)
    return data


def _with_pictures(own: Own, pictures: Path) -> Own:
    """Return `own` without the changes whose picture is gone."""
    there = {name for name in own.pictures if (pictures / name).is_file()}
    changes = tuple(c for c in own.changes if c.place.field != "picture" or not c.own or c.own in there)
    return own.model_copy(update={"changes": changes})


def _programme(
    root: Path, specs: Specs, trusted: bool, lessons: list[int], svg_as_png: Callable[[Path], bytes]
) -> dict[str, bytes]:
    used = used_pictures(root, specs, trusted)
    names = {name: _raster_name(name, used) for name in used}
    files: dict[str, bytes] = {}
    for name in (PROGRAMME_FILE, *(f"lesson-{number}.toml" for number in lessons)):
        text = inside(root, name).read_text("utf-8-sig")
        for old, new in names.items():
            if old != new:
                text = text.replace(f'"{old}"', f'"{new}"').replace(f"'{old}'", f"'{new}'")
        files[PROGRAMME + name] = text.encode()
    for old, new in names.items():
        path = inside(root, old)
        files[PROGRAMME + new] = path.read_bytes() if old == new else svg_as_png(path)
    return files


def _raster_name(name: str, used: tuple[str, ...]) -> str:
    path = PurePosixPath(name)
    if path.suffix.lower() != ".svg":
        return name
    plain = path.with_suffix(".png").as_posix()
    return plain if plain not in used else path.with_name(f"{path.stem}-svg.png").as_posix()


def _zipped(files: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _SAME_TIME)
            entry.create_system = 3
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            text = name.endswith((".toml", ".json"))
            entry.compress_type = zipfile.ZIP_DEFLATED if text else zipfile.ZIP_STORED
            archive.writestr(entry, data)
    return target.getvalue()
