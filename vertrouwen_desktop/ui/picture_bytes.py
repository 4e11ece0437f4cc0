"""Pictures from outside, drawn anew: only what can be seen stays, in a size that a board can show."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from vertrouwen_desktop.domain.errors import KnownError

MAX_SIDE = 3840
"""A 4K board is this wide."""
MAX_PIXELS = 50_000_000
MAX_PICTURE_BYTES = 25 * 1024 * 1024
SVG_SIDE = 1280
"""Large enough for a board, and for a file that can travel."""
PRINT_SIDE = 480
"""In a plan of a lesson a picture is 5 cm wide."""
NOT_A_PICTURE = "Dit plaatje is niet te lezen. Bewaar het opnieuw als PNG of JPEG en kies het dan."
TOO_LARGE = "Dit plaatje is te groot. Maak het kleiner dan {side} bij {side} punten en kies het opnieuw."

_KINDS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}
_QUALITY = {"png": -1, "jpeg": 92, "webp": 92}


def reencoded(data: bytes) -> bytes:
    """Return a PNG, JPEG or WebP as new bytes of the same kind, without what is hidden in it. Raises KnownError."""
    kind = next((kind for start, kind in _KINDS.items() if data.startswith(start)), "")
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        kind = "webp"
    if not kind or len(data) > MAX_PICTURE_BYTES:
        raise KnownError(TOO_LARGE.format(side=MAX_SIDE) if kind else NOT_A_PICTURE)
    source = QBuffer()
    source.setData(QByteArray(data))  # keeps its own copy; the constructor does not
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, QByteArray(kind.encode()))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MAX_PIXELS:
        raise KnownError(TOO_LARGE.format(side=MAX_SIDE))
    image = reader.read() if size.isValid() and not size.isEmpty() else QImage()
    if image.isNull() or (image := _bare(image)).isNull():
        raise KnownError(NOT_A_PICTURE)
    if max(image.width(), image.height()) > MAX_SIDE:
        fit, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(QSize(MAX_SIDE, MAX_SIDE), fit, smooth)
    return _written(image, kind)


def svg_as_png(path: Path) -> bytes:
    """Return one of our own drawings as PNG, large enough for a board; raises KnownError."""
    reader = QImageReader(str(path), QByteArray(b"svg"))
    size = reader.size()
    reader.setScaledSize(size.scaled(QSize(SVG_SIDE, SVG_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise KnownError(f"De tekening {path.name} is niet te lezen.")
    return _written(image, "png")


def for_print(data: bytes, grey: bool) -> bytes:
    """Return a picture as PNG, small enough for a page; nothing when it cannot be read."""
    image = QImage.fromData(data)
    if image.isNull():
        return b""
    if max(image.width(), image.height()) > PRINT_SIDE:
        fit, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(QSize(PRINT_SIDE, PRINT_SIDE), fit, smooth)
    image = _bare(image)
    if grey:
        paper = QImage(image.size(), QImage.Format.Format_Grayscale8)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.end()
        image = paper
    return _written(image, "png")


def _bare(image: QImage) -> QImage:
    """Return the points of `image` alone: no texts, place, colour profile or resolution that came with it."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    alpha, opaque = QImage.Format.Format_ARGB32, QImage.Format.Format_RGB32
    image = image.convertToFormat(alpha if image.hasAlphaChannel() else opaque)
    return QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format()).copy()


def _written(image: QImage, kind: str) -> bytes:
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(target, QByteArray(kind.encode()))
    writer.setQuality(_QUALITY[kind])
    if not writer.write(image):
        raise KnownError(NOT_A_PICTURE)
    return bytes(target.data().data())
