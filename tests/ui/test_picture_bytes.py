"""A picture from outside is drawn anew, or refused in a sentence."""

from __future__ import annotations

import os
import random
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QImageWriter

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.ui.picture_bytes import MAX_SIDE, SVG_SIDE, reencoded, svg_as_png

ROOT = Path(__file__).parents[2]
LOOPS = int(os.environ.get("VERTROUWEN_LOOPS", "0")) or 200


def made(kind: str, width: int = 40, height: int = 30, comment: str = "") -> bytes:
    """Return a picture of one colour, half of it see-through where the kind can."""
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(200, 30, 40, 128))
    if comment:
        image.setText("Description", comment)
    target = QBuffer()
    target.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(target, QByteArray(kind.encode())).write(image)
    return bytes(target.data().data())


def seen(data: bytes) -> QImage:
    return QImage.fromData(data)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_a_picture_stays_what_it_is_without_what_is_hidden_in_it(kind: str) -> None:
    before = made(kind, comment="geheim van de maker")
    after = reencoded(before + b"<script>geheim</script>")
    assert b"geheim" not in after
    assert (seen(after).width(), seen(after).height()) == (40, 30)
    assert seen(after).hasAlphaChannel() is (kind != "jpeg")
    assert after[:3] == before[:3]


def test_what_is_larger_than_a_board_becomes_smaller() -> None:
    image = seen(reencoded(made("png", 5000, 100)))
    assert (image.width(), image.height()) == (MAX_SIDE, 76)


def bomb(width: int, height: int) -> bytes:
    """Return a PNG of a few bytes that says it is enormous."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(30_000, 30_000), (2_000_000, 100), (0, 0)])
def test_a_picture_that_would_fill_the_memory_is_refused_unread(size: tuple[int, int]) -> None:
    with pytest.raises(KnownError):
        reencoded(bomb(*size))


@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\0\0\0\0WEBP",
        b"\xff\xd8\xff",
    ],
)
def test_what_is_no_picture_is_a_sentence(data: bytes) -> None:
    with pytest.raises(KnownError, match="Bewaar het opnieuw als PNG"):
        reencoded(data)


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_broken_picture_is_redrawn_or_refused_and_never_a_fault() -> None:
    dice = random.Random(4)
    for _ in range(LOOPS):
        data = bytearray(made(dice.choice(("png", "jpeg", "webp"))))
        for _ in range(dice.randint(1, 6)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        try:
            assert not seen(reencoded(bytes(data[: dice.randint(1, len(data))]))).isNull()
        except KnownError:
            continue


def test_our_drawings_become_pictures_that_fill_a_board() -> None:
    drawing = sorted((ROOT / "resources/programmes/bouwen-aan-vertrouwen/media").glob("*.svg"))[0]
    image = seen(svg_as_png(drawing))
    assert max(image.width(), image.height()) == SVG_SIDE
    assert image.hasAlphaChannel()
