"""Files of the adults are read and written whole, and every trouble has a sentence."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from tests.store.disks import fill, read_only, small_disk
from vertrouwen_desktop.control_window import file_bytes
from vertrouwen_desktop.control_window.file_bytes import free_place, local_path, read_bytes, write_bytes
from vertrouwen_desktop.domain.errors import KnownError

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX paths and rights")


def refused(path: Path, most_bytes: int = 100) -> str:
    with pytest.raises(KnownError) as told:
        read_bytes(path, most_bytes)
    return str(told.value)


# ---- places


@posix
@pytest.mark.parametrize(
    "typed",
    ["/map/groep 6.csv", ' "/map/groep 6.csv" ', "file:///map/groep%206.csv", "file://localhost/map/groep%206.csv"],
)
def test_a_place_is_understood_as_it_is_typed_pasted_or_dropped(typed: str) -> None:
    assert local_path(typed) == Path("/map/groep 6.csv")


@posix
def test_a_number_sign_in_a_typed_name_is_a_number_sign() -> None:
    assert local_path("/map/groep #6 100%.csv") == Path("/map/groep #6 100%.csv")
    assert local_path("~/groep.csv") == Path.home() / "groep.csv"


@pytest.mark.parametrize(
    "typed",
    [
        "https://school.example/lijst.csv",
        "smb://server/map/lijst.csv",
        "file://server/map/lijst.csv",
        r"\\server\map\lijst.csv",
        "//server/map/lijst.csv",
    ],
)
def test_what_lies_on_the_network_is_refused(typed: str) -> None:
    with pytest.raises(KnownError, match="netwerk"):
        local_path(typed)


@pytest.mark.parametrize("typed", ["lijst.csv", "map/lijst.csv"])
def test_half_a_place_is_refused(typed: str) -> None:
    with pytest.raises(KnownError, match="hele adres"):
        local_path(typed)


@pytest.mark.parametrize("typed", ["/map/\0.csv", "file:///map/%00.csv", "~niemand-heet-zo/lijst.csv"])
def test_a_place_that_cannot_be_is_not_there(typed: str) -> None:
    with pytest.raises(KnownError):
        read_bytes(local_path(typed), 100)


# ---- reading


def test_a_file_of_just_the_most_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    file = tmp_path / "lijst.csv"
    file.write_bytes(b"x" * 100)
    assert read_bytes(file, 100) == b"x" * 100
    file.write_bytes(b"x" * 2_400_000)
    assert refused(file) == "Dit bestand is te groot: 2 MB. Hier past hoogstens 1 kB. Kies een kleiner bestand."


def test_what_is_not_a_file_with_something_in_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "leeg.csv").touch()
    assert refused(tmp_path) == file_bytes.FOLDER
    assert refused(tmp_path / "leeg.csv") == file_bytes.EMPTY
    assert refused(tmp_path / "weg.csv") == file_bytes.GONE
    assert refused(tmp_path / "leeg.csv" / "lijst.csv") == file_bytes.GONE
    assert refused(tmp_path / ("x" * 300)) == file_bytes.UNREADABLE


@posix
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.csv")
    assert refused(tmp_path / "pijp.csv") == file_bytes.NO_FILE


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (PermissionError(errno.EACCES, "no"), file_bytes.NOT_ALLOWED),
        (OSError(errno.EDEADLK, "iCloud"), file_bytes.IN_THE_CLOUD),
        (TimeoutError(errno.ETIMEDOUT, "late"), file_bytes.IN_THE_CLOUD),
        (OSError(errno.EIO, "a bad stick"), file_bytes.UNREADABLE),
    ],
)
def test_a_disk_that_does_not_give_a_file_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, sentence: str
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", fails)
    file = tmp_path / "lijst.csv"
    file.touch()
    assert refused(file) == sentence


def test_windows_says_that_a_file_is_still_in_the_cloud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    error = OSError(errno.EINVAL, "The cloud operation was unsuccessful")
    monkeypatch.setattr(error, "winerror", 389, raising=False)

    def fails(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", fails)
    (tmp_path / "lijst.csv").touch()
    assert refused(tmp_path / "lijst.csv") == file_bytes.IN_THE_CLOUD


# ---- writing


def test_a_file_is_replaced_wholly_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "kind.pdf"
    write_bytes(file, b"first and long")
    write_bytes(file, b"second")
    assert file.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [file]


@posix
def test_a_new_file_is_for_its_own_adult_and_an_older_one_keeps_its_rights(tmp_path: Path) -> None:
    new, old = tmp_path / "new.pdf", tmp_path / "old.pdf"
    old.touch()
    old.chmod(0o640)
    for file in (new, old):
        write_bytes(file, b"x")
    assert [file.stat().st_mode & 0o777 for file in (new, old)] == [0o600, 0o640]


def unwritten(path: Path, data: bytes = b"x") -> str:
    with pytest.raises(KnownError) as told:
        write_bytes(path, data)
    return str(told.value)


def test_a_place_that_takes_no_file_is_said(tmp_path: Path) -> None:
    assert unwritten(tmp_path / "gone" / "kind.pdf") == file_bytes.NO_FOLDER
    assert unwritten(tmp_path) == file_bytes.NOT_HERE


def test_a_full_disk_keeps_what_was_there(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as mounted:
        if not mounted:
            pytest.skip("needs the right to mount")
        file = tmp_path / "disk" / "kind.pdf"
        write_bytes(file, b"first")
        fill(tmp_path / "disk" / "ballast")
        assert unwritten(file, b"second" * 4000) == file_bytes.FULL
        assert file.read_bytes() == b"first"
        assert {one.name for one in file.parent.iterdir()} == {"kind.pdf", "ballast"}


def test_a_read_only_disk_is_said(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as mounted, read_only(tmp_path / "disk", mounted):
        if not mounted and os.geteuid() == 0:
            pytest.skip("needs the right to mount")
        assert unwritten(tmp_path / "disk" / "kind.pdf") == file_bytes.NOT_HERE


def test_a_free_place_never_is_one_where_something_lies(tmp_path: Path) -> None:
    for wanted in ("kind.pdf", "kind (2).pdf", "kind (3).pdf"):
        place = free_place(tmp_path, "kind.pdf")
        assert place.name == wanted
        place.touch()
