"""Hands the pages of a paper to the screen from memory: nothing of it is written anywhere."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickItem

_NUMBERS = count(1)


class _Provider(QQuickImageProvider):
    """Draws a page in the size that is asked, with every point of it counted."""

    def __init__(self, image: Callable[[], QImage]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._image = image

    def requestImage(self, _name: str, _size: QSize, wanted: QSize) -> QImage:
        image = self._image()
        if image.isNull() or wanted.isEmpty() or wanted.width() >= image.width():
            return image
        return image.scaledToWidth(wanted.width(), Qt.TransformationMode.SmoothTransformation)


class PagePictures:
    """One page at a time; `source` is another address whenever the page is another one."""

    def __init__(self) -> None:
        self._name, self._look = f"papers{next(_NUMBERS)}", count(1)
        self._data: bytes | None = None
        self._image = QImage()
        self._address = ""
        self._served = False

    @property
    def source(self) -> str:
        """Empty as long as there is no page, or no window that could get it."""
        return self._address if self._served else ""

    @property
    def ratio(self) -> float:
        """Height over width of the page; of an A4 as long as there is none."""
        return self._image.height() / self._image.width() if self._image.width() else 297 / 210

    def show(self, data: bytes | None) -> None:
        """Show this page, a PNG; None: none."""
        if data is self._data:
            return
        self._data = data
        self._image = QImage.fromData(data) if data else QImage()
        self._address = f"image://{self._name}/{next(self._look)}" if data else ""

    def settle(self, item: QQuickItem) -> None:
        """Serve the engine of `item` from now on."""
        engine = qmlEngine(item)
        if engine is not None and engine.imageProvider(self._name) is None:
            engine.addImageProvider(self._name, _Provider(lambda: self._image))
        self._served = engine is not None
