"""A good programme becomes lessons; a bad one a sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.programme import Adult, Layout, Lead, PhaseId
from vertrouwen_desktop.features.programmes.usecases import read_programme


def test_a_good_programme_has_no_findings_and_is_read_whole(folder):
    assert folder.check() == ()
    programme = folder.read()
    assert (programme.programme_id, programme.title, programme.folder) == ("klein", "Klein programma", folder.path)
    first, second = programme.lessons
    assert [p.phase_id for p in first.phases] == list(PhaseId)
    assert sum(p.minutes for p in first.phases) == 45
    assert first.tasks[Adult.TEACHER] == ("Leg de kaarten klaar.",)
    assert first.homework is not None
    assert second.to_come
    assert second.slides == ()


def test_a_slide_takes_what_it_does_not_say_from_its_phase_and_its_activity(folder):
    folder.swap('layout = "activity"\n', "")
    slides = {s.slide_id: s for s in folder.read().lessons[0].slides}
    assert slides["verhaal"].layout is Layout.ACTIVITY
    assert slides["verhaal"].lead is Lead.BOTH
    assert slides["terug"].lead is Lead.YOUTH_WORKER
    assert not slides["extra"].in_short
    assert slides["kaarten"].settings["instruction"] == "Schuif een kaart."


def test_pictures_become_absolute_paths_in_slides_and_in_settings(folder):
    slides = {s.slide_id: s for s in folder.read().lessons[0].slides}
    boat = folder.path / "media" / "boot.png"
    assert slides["rust"].picture == boat
    assert [p["picture"] for p in slides["verhaal"].settings["panels"]] == [str(boat)] * 2


def test_what_can_be_mended_later_does_not_stop_a_lesson(folder):
    folder.swap("minutes = 15", "minutes = 14")
    folder.swap('title = "Titel terug"', 'title = "Een titel van wel heel erg veel woorden en tekens bij elkaar"')
    assert len(folder.check()) >= 2
    assert folder.read().lessons[0].phases[3].minutes == 14


def test_the_sentence_names_file_line_slide_and_what_to_do(folder):
    folder.swap("media/boot.png", "media/weg.png")
    with pytest.raises(KnownError) as error:
        folder.read()
    said = str(error.value)
    assert f'lesson-1.toml, regel {folder.line("weg.png")}, dia "verhaal"' in said
    assert "media/weg.png is er niet. Zet het bestand in de map" in said


def test_a_file_with_a_byte_order_mark_or_windows_lines_is_read(folder):
    folder.write("lesson-1.toml", b"\xef\xbb\xbf" + folder.text().replace("\n", "\r\n").encode())
    assert folder.check() == ()
    folder.swap("Titel dag", "Titel \\q")
    assert folder.check()[0].line == folder.line("\\q")


@pytest.mark.parametrize("where", ["nergens", "bestand.txt"])
def test_no_folder_is_a_sentence(tmp_path: Path, where: str):
    (tmp_path / "bestand.txt").write_text("x")
    with pytest.raises(KnownError, match="Er is geen map"):
        read_programme(tmp_path / where, {}, False)


def test_a_folder_without_programme_toml_is_a_sentence(tmp_path: Path):
    with pytest.raises(KnownError, match=r"programme\.toml is er niet"):
        read_programme(tmp_path, {}, False)


@pytest.mark.skipif(os.name == "nt", reason="links need a right there that a school's account has not")
def test_a_folder_that_is_reached_through_a_link_is_fine(folder, tmp_path: Path):
    os.symlink(folder.path, tmp_path / "link")
    folder.path = tmp_path / "link"
    assert folder.check() == ()
