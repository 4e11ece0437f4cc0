"""Pictures on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from tests.features.documents.conftest import RESOURCES
from vertrouwen_desktop.features.documents.drawings import drawings, grey_svg
from vertrouwen_desktop.ui.picture_bytes import for_print

DRAWINGS = RESOURCES / "drawings"


def photo(colour: str = "#C8643C", side: int = 900) -> bytes:
    image = QImage(side, side // 2, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(target, "PNG")
    return bytes(target.data().data())


@pytest.mark.parametrize("path", sorted(DRAWINGS.glob("*.svg")), ids=lambda path: path.stem)
def test_a_drawing_of_ours_becomes_wholly_grey(path: Path) -> None:
    grey = grey_svg(path.read_text("utf-8"))
    assert all(code[:2] == code[2:4] == code[4:] for code in re.findall(r"#([0-9A-Fa-f]{6})", grey))
    assert not re.search(r'(?:fill|stroke|stop-color)="(?!none|#|url)', grey)


def test_what_is_not_there_is_left_out(tmp_path: Path) -> None:
    found = drawings(("otter", "", "bestaat_niet", str(tmp_path / "weg.png")), DRAWINGS, False, for_print)
    assert set(found) == {"otter"}


def test_a_photo_is_made_small_and_grey(tmp_path: Path) -> None:
    (tmp_path / "foto.png").write_bytes(photo())
    name = str(tmp_path / "foto.png")
    assert 'width="480"' in drawings((name,), DRAWINGS, False, for_print)[name]
    small = QImage.fromData(for_print(photo(), True))
    assert (small.width(), small.isGrayscale()) == (480, True)
    assert not QImage.fromData(for_print(photo(), False)).isGrayscale()


def test_a_photo_that_cannot_be_read_does_not_stop_a_paper(tmp_path: Path) -> None:
    (tmp_path / "foto.png").write_bytes(b"geen plaatje")
    assert drawings((str(tmp_path / "foto.png"),), DRAWINGS, False, for_print) == {}
