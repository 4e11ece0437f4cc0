"""A programme that the school brings in: checked wholly first, and on the shelf in one step or not at all."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pydantic import ValidationError

from vertrouwen_desktop.domain.adaptation import merged
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.own import Own
from vertrouwen_desktop.features.programmes.heads import Head, version_key
from vertrouwen_desktop.features.programmes.messages import shown
from vertrouwen_desktop.features.programmes.model import Finding
from vertrouwen_desktop.features.programmes.own import OWN_FILE, OwnFolder, parsed
from vertrouwen_desktop.features.programmes.parcel import (
    MANIFEST,
    MAX_FILES,
    MAX_PARCEL_BYTES,
    MAX_UNPACKED_BYTES,
    OWN,
    PROGRAMME,
    Manifest,
    most_bytes,
    same_on_disk,
)
from vertrouwen_desktop.features.programmes.pictures import PictureRefused, refuse_name
from vertrouwen_desktop.features.programmes.shelf import FOLDER, OLD, Shelf, settle
from vertrouwen_desktop.features.programmes.unzipping import DAMAGED, FOREIGN, NO_PARCEL, TOO_LARGE, unzipped
from vertrouwen_desktop.features.programmes.usecases import check_programme, read_programme
from vertrouwen_desktop.features.programmes.validating import Specs
from vertrouwen_desktop.store.disk import is_full, sync_file, sync_folder

NEW = ".new-"
FULL = "De schijf is vol. Het lesprogramma is niet toegevoegd. Maak ruimte en probeer het opnieuw."
NOT_PLACED = "Het lesprogramma kon niet worden toegevoegd. Sluit andere programma's en probeer het opnieuw."
NOT_REMOVED = "Het lesprogramma kon niet weg. Sluit andere programma's en probeer het opnieuw."


class Relation(StrEnum):
    """What a parcel is to what is there already."""

    NEW = "new"
    NEWER = "newer"
    SAME = "same"
    OLDER = "older"


SENTENCES: Mapping[Relation, str] = {
    Relation.NEW: "Dit lesprogramma is nieuw op deze laptop.",
    Relation.NEWER: "Dit is een nieuwere versie dan die van jullie. Jullie eigen aanpassingen blijven.",
    Relation.SAME: "Deze versie hebben jullie al. Jullie eigen aanpassingen blijven.",
    Relation.OLDER: "Dit is een oudere versie dan die van jullie. Jullie eigen aanpassingen blijven.",
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """A parcel that was found good; it is not on the shelf yet.

    Attributes:
        folder: Where it waits.
        findings: What its makers could mend; it can be given like this.
        own: What the other school changed in it, if that came along.
        own_pictures: The pictures of that, by name.
        replaces: It is put on the shelf; False: the one that we ship is as new.
    """

    programme_id: str
    title: str
    version: str
    relation: Relation
    folder: Path
    findings: tuple[Finding, ...] = ()
    own: Own | None = None
    own_pictures: Mapping[str, bytes] | None = None
    replaces: bool = True

    @property
    def sentence(self) -> str:
        return SENTENCES[self.relation]


class Arrivals:
    """Takes parcels in.

    Args:
        reencode: Returns a picture as new bytes of the same kind, bounded; raises KnownError for what is none.
    """

    def __init__(
        self,
        data_folder: Path,
        specs: Specs,
        own: OwnFolder,
        reencode: Callable[[bytes], bytes],
        shelf: Shelf,
    ) -> None:
        self._brought = data_folder / FOLDER
        self._specs, self._own, self._reencode, self._shelf = specs, own, reencode, shelf

    def opened(self, data: bytes) -> Arrival:
        """Return what is in a parcel, checked and laid ready; raises KnownError, and then nothing is left of it."""
        files, manifest = _checked(data)
        programme = {n.removeprefix(PROGRAMME): d for n, d in files.items() if n.startswith(PROGRAMME)}
        pictures = {n.removeprefix(OWN): d for n, d in files.items() if n.startswith(OWN) and n != OWN + OWN_FILE}
        own = _own(files.get(OWN + OWN_FILE), manifest, pictures)
        pictures = {name: self._reencode(picture) for name, picture in pictures.items()}
        waiting = self._brought / f"{NEW}{secrets.token_hex(6)}"
        try:
            self._clear()
            self._write(waiting, programme)
            findings = self._judged(waiting, manifest)
        except OSError:
            shutil.rmtree(waiting, ignore_errors=True)
            raise KnownError(self._why()) from None
        except KnownError:
            shutil.rmtree(waiting, ignore_errors=True)
            raise
        there = self._shelf.head(manifest.programme_id)
        relation = _relation(manifest.version, there)
        newer = relation in (Relation.NEW, Relation.NEWER)
        return Arrival(
            programme_id=manifest.programme_id,
            title=shown(manifest.title),
            version=shown(manifest.version),
            relation=relation,
            folder=waiting,
            findings=findings,
            own=own,
            own_pictures=pictures,
            replaces=newer or there is None or not there.trusted,
        )

    def place(self, arrival: Arrival, own_too: bool) -> None:
        """Put it on the shelf; with `own_too` what the other school changed, where we changed nothing ourselves.

        Raises:
            KnownError: It is not there; what was there before still is.
        """
        try:
            if arrival.replaces:
                self._swap(arrival)
            else:
                self.leave(arrival)
        except OSError:
            settle(self._brought)
            raise KnownError(self._why()) from None
        finally:
            self._shelf.forget()
        if own_too and arrival.own is not None:
            self._take_over(arrival.own, arrival.own_pictures or {})

    def remove(self, programme_id: str) -> None:
        """Take away what the school brought in, in one step; what it changed in it stays. Raises KnownError."""
        there = self._shelf.head(programme_id)
        if there is None or there.trusted:
            return
        away = self._brought / f"{NEW}{secrets.token_hex(6)}"
        try:
            os.rename(there.folder, away)
            sync_folder(self._brought)
        except OSError:
            raise KnownError(NOT_REMOVED) from None
        finally:
            self._shelf.forget()
        shutil.rmtree(away, ignore_errors=True)

    def leave(self, arrival: Arrival) -> None:
        """Throw it away; the adults thought better of it."""
        shutil.rmtree(arrival.folder, ignore_errors=True)

    def _swap(self, arrival: Arrival) -> None:
        place, old = self._brought / arrival.programme_id, self._brought / f"{OLD}{arrival.programme_id}"
        settle(self._brought)
        if place.exists():
            os.rename(place, old)
        os.rename(arrival.folder, place)
        sync_folder(self._brought)
        shutil.rmtree(old, ignore_errors=True)

    def _take_over(self, other: Own, pictures: Mapping[str, bytes]) -> None:
        names = {name: self._own.keep_picture(other.programme_id, data) for name, data in pictures.items()}
        changes = tuple(
            c.model_copy(update={"own": names[str(c.own)]}) if c.place.field == "picture" and c.own else c
            for c in other.changes
        )
        mine = self._own.load(other.programme_id).own
        self._own.save(merged(mine, other.model_copy(update={"changes": changes})))

    def _write(self, folder: Path, files: Mapping[str, bytes]) -> None:
        for name, data in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data if name.endswith(".toml") else self._reencode(data))
            sync_file(path)
        for at, _folders, _names in os.walk(folder):
            sync_folder(Path(at))

    def _judged(self, folder: Path, manifest: Manifest) -> tuple[Finding, ...]:
        programme = read_programme(folder, self._specs, trusted=False)
        same = (programme.programme_id, programme.version) == (manifest.programme_id, manifest.version)
        if not same or programme.title != manifest.title:
            raise KnownError(DAMAGED)
        return check_programme(folder, self._specs, trusted=False, fits=None)

    def _clear(self) -> None:
        """Remove what an import that was cut off left behind."""
        self._brought.mkdir(parents=True, exist_ok=True)
        for left in self._brought.glob(f"{NEW}*"):
            shutil.rmtree(left, ignore_errors=True)

    def _why(self) -> str:
        return FULL if is_full(self._brought if self._brought.is_dir() else self._brought.parent) else NOT_PLACED


def _checked(data: bytes) -> tuple[Mapping[str, bytes], Manifest]:
    """Return the files of a parcel, each as the manifest says."""
    if len(data) > MAX_PARCEL_BYTES:
        raise KnownError(TOO_LARGE)
    files = unzipped(data, most_bytes, MAX_FILES, MAX_UNPACKED_BYTES)
    if MANIFEST not in files:
        raise KnownError(NO_PARCEL)
    try:
        manifest = Manifest.model_validate_json(files[MANIFEST])
    except ValidationError:
        raise KnownError(DAMAGED) from None
    listed = {name: (p.sha256, p.size_bytes) for name, p in manifest.files.items()}
    found = {n: (hashlib.sha256(d).hexdigest(), len(d)) for n, d in files.items() if n != MANIFEST}
    if listed != found or len({same_on_disk(name) for name in files}) != len(files):
        raise KnownError(DAMAGED)
    try:
        refuse_name(manifest.programme_id)
    except PictureRefused:
        raise KnownError(FOREIGN.format(name=manifest.programme_id)) from None
    return files, manifest


def _own(raw: bytes | None, manifest: Manifest, pictures: Mapping[str, bytes]) -> Own | None:
    if raw is None:
        if pictures:
            raise KnownError(DAMAGED)
        return None
    try:
        own = parsed(raw)
    except ValueError:
        raise KnownError(DAMAGED) from None
    if own.programme_id != manifest.programme_id or own.pictures != pictures.keys():
        raise KnownError(DAMAGED)
    return own


def _relation(version: str, there: Head | None) -> Relation:
    if there is None or there.trouble:
        return Relation.NEW
    theirs, ours = version_key(version), version_key(there.version)
    if theirs == ours:
        return Relation.SAME
    return Relation.NEWER if theirs > ours else Relation.OLDER
