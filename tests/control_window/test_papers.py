"""Papers lie where they are said to lie, and those that must not stay do not."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.store.disks import fill, small_disk
from vertrouwen_desktop.control_window import papers
from vertrouwen_desktop.control_window.file_bytes import FULL, NOT_HERE
from vertrouwen_desktop.control_window.papers import keep_paper, remove_paper, short_paper, show_paper, sweep_papers
from vertrouwen_desktop.domain.errors import KnownError


def test_two_papers_of_one_day_lie_beside_each_other(tmp_path: Path) -> None:
    folder = tmp_path / "Documenten" / "Vertrouwen"
    names = [keep_paper(folder, "kind.pdf", data).name for data in (b"one", b"two")]
    assert names == ["kind.pdf", "kind (2).pdf"]
    assert (folder / "kind.pdf").read_bytes() == b"one"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "Vertrouwen").touch()
    with pytest.raises(KnownError, match=NOT_HERE):
        keep_paper(tmp_path / "Vertrouwen", "kind.pdf", b"x")
    with pytest.raises(KnownError, match=NOT_HERE):
        short_paper(tmp_path / "gone", "sleutel.pdf", b"x")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights")
def test_a_short_paper_is_for_its_own_adult_only(tmp_path: Path) -> None:
    place = short_paper(tmp_path, "sleutel.pdf", b"x")
    assert place.read_bytes() == b"x"
    assert place.parent.parent == tmp_path
    assert [one.stat().st_mode & 0o777 for one in (place.parent, place)] == [0o700, 0o600]
    assert remove_paper(place)
    assert list(tmp_path.iterdir()) == []


def test_a_short_paper_for_which_there_is_no_room_leaves_nothing(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as mounted:
        if not mounted:
            pytest.skip("needs the right to mount")
        fill(tmp_path / "disk" / "ballast")
        with pytest.raises(KnownError, match=FULL):
            short_paper(tmp_path / "disk", "sleutel.pdf", b"x" * 9000)
        assert [one.name for one in (tmp_path / "disk").iterdir()] == ["ballast"]


def test_what_a_program_left_behind_is_swept_and_nothing_else(tmp_path: Path) -> None:
    short_paper(tmp_path, "sleutel.pdf", b"x")
    short_paper(tmp_path, "sleutel.pdf", b"y")
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "store.db").touch()
    sweep_papers(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["store"]
    sweep_papers(tmp_path / "gone")


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_a_viewer_does_not_get_the_libraries_of_the_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    seen: list[tuple[str, str | None]] = []

    class Services:
        @staticmethod
        def openUrl(url: object) -> bool:
            seen.append((url.toLocalFile(), os.environ.get("LD_LIBRARY_PATH")))  # type: ignore[attr-defined]
            return True

    monkeypatch.setattr(papers, "QDesktopServices", Services)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal")
    if before is None:
        monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    else:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    assert show_paper(tmp_path / "kind #1.pdf")
    assert seen == [(str(tmp_path / "kind #1.pdf"), before)]
    assert os.environ["LD_LIBRARY_PATH"] == "/bundle/_internal"
