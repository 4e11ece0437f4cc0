"""Ink as pictures: a sheet in tiles, each painted once; what is being drawn lies over them until it is finished.

The cost of a stroke is that of the tiles it crosses, whatever ink there is already. Layers (a slide between two
clears) stay painted for a while, so that taking back a clear costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from vertrouwen_desktop.domain.ink import GRID, RIGHT, WIDTHS, InkAct

TILE = QSize(480, 270)
"""In real pixels of the screen."""
LAYERS = 2
"""So many layers stay painted: the one that is shown, and the one before."""
Place = tuple[int, int]
"""Column and row of a tile."""
Layer = tuple[str, str]
"""A slide, and the clear that it begins with."""


@dataclass
class _Painted:
    """A layer, as far as it is painted."""

    images: dict[Place, QImage] = field(default_factory=dict)
    strokes: dict[str, InkAct] = field(default_factory=dict)
    in_tile: dict[Place, list[InkAct]] = field(default_factory=dict)


@dataclass
class Wet:
    """A stroke that is being drawn; the first `painted` numbers of `points` are on the screen."""

    color: int
    width: int
    points: list[int]
    painted: int = 0
    tiles: set[Place] = field(default_factory=set)


class InkTiles:
    """Paints the ink of one sheet.

    Attributes:
        touched: Tiles that look different since this was emptied last.
    """

    def __init__(self) -> None:
        self._size = QSize()
        self._scale = 1.0
        self._colors: list[QColor] = []
        self._layers: dict[Layer, _Painted] = {}
        self._shown = _Painted()
        self._wet: dict[Place, QImage] = {}
        self._waiting: list[InkAct] = []
        self.touched: set[Place] = set()

    @property
    def busy(self) -> bool:
        """Whether there are strokes yet to be painted."""
        return bool(self._waiting)

    def resize(self, size: QSize, colors: Sequence[QColor]) -> bool:
        """Paint for a sheet of `size` real pixels from now on; False when it was so already."""
        if size == self._size and list(colors) == self._colors:
            return False
        self._size, self._colors, self._scale = size, list(colors), size.width() / RIGHT
        self.forget()
        return True

    def forget(self) -> None:
        """Let go of all that is painted."""
        self._layers.clear()
        self._wet.clear()
        self._waiting.clear()
        self._shown = _Painted()

    def has(self, place: Place) -> bool:
        return place in self._shown.images or place in self._wet

    def places(self) -> Iterator[Place]:
        """Yield the tiles that have ink."""
        yield from sorted(self._shown.images.keys() | self._wet.keys(), key=lambda place: place[::-1])

    def show(self, layer: Layer, strokes: Sequence[InkAct], wet: Sequence[Wet] = ()) -> None:
        """Show `strokes` of `layer`: what is new is painted by `work`, what is gone goes now; `wet` stays on top."""
        self._waiting.clear()
        if self._size.isEmpty():
            return
        painted = self._layers.pop(layer, None) or _Painted()
        self._layers[layer] = painted
        while len(self._layers) > LAYERS:
            del self._layers[next(iter(self._layers))]
        before = self._shown
        if painted is not before:
            self.touched |= self._shown.images.keys() | painted.images.keys()
            self._shown = painted
        wanted = {stroke.act_id for stroke in strokes}
        gone = [stroke for act_id, stroke in painted.strokes.items() if act_id not in wanted]
        new = [stroke for stroke in strokes if stroke.act_id not in painted.strokes]
        last = next(reversed(painted.strokes.values()), None)
        if new and last is not None and new[0].order < last.order:  # something came in late: it lies below
            painted.images.clear()
            painted.in_tile.clear()
            painted.strokes.clear()
            gone, new = [], list(strokes)
        if gone:
            self._without(gone)
        self._waiting = new[::-1]
        if self._wet and (gone or painted is not before or not painted.strokes):
            self._wet.clear()
            for one in wet:
                one.painted = 0
                self.draw_wet(one)

    def work(self) -> bool:
        """Paint the next stroke that waits; False when there was none."""
        if not self._waiting:
            return False
        stroke, painted = self._waiting.pop(), self._shown
        painted.strokes[stroke.act_id] = stroke
        path = _path(stroke.points, self._scale)
        for place in self._crossed(stroke.points, stroke.width):
            painted.in_tile.setdefault(place, []).append(stroke)
            self._draw(painted.images, place, path, stroke)
            if place in self._wet:
                self._draw(self._wet, place, path, stroke)
        return True

    def draw_wet(self, wet: Wet) -> None:
        """Paint what was added to a stroke that is being drawn."""
        begin = max(0, wet.painted - 4)
        added = wet.points[begin:]
        if self._size.isEmpty() or wet.painted == len(wet.points):
            return
        wet.painted = len(wet.points)
        path = _path(added, self._scale)
        for place in self._crossed(added, wet.width):
            wet.tiles.add(place)
            self._draw_wet(place, path, wet)

    def dry(self, wet: Wet, others: Sequence[Wet]) -> None:
        """Take a stroke that is being drawn away; it comes back as a finished one."""
        for place in wet.tiles:
            self._wet.pop(place, None)
            self.touched.add(place)
            for other in (one for one in others if place in one.tiles):
                self._draw_wet(place, _path(other.points[: other.painted], self._scale), other)

    def picture(self, place: Place) -> QImage:
        """Return what a tile looks like."""
        return self._wet.get(place) or self._shown.images.get(place) or QImage()

    def _without(self, gone: Sequence[InkAct]) -> None:
        """Paint the tiles anew in which something went."""
        painted = self._shown
        for stroke in gone:
            del painted.strokes[stroke.act_id]
        ids, hole = {stroke.act_id for stroke in gone}, QRectF()
        for stroke in gone:
            hole = hole.united(self._bounds(stroke))
        for place in {place for stroke in gone for place in self._crossed(stroke.points, stroke.width)}:
            left = [stroke for stroke in painted.in_tile.pop(place, ()) if stroke.act_id not in ids]
            image = painted.images.pop(place, None)
            self.touched.add(place)
            if left and image is not None:
                painted.in_tile[place], painted.images[place] = left, image
                self._mend(image, place, left, hole)

    def _mend(self, image: QImage, place: Place, strokes: Sequence[InkAct], hole: QRectF) -> None:
        """Paint one part of a tile anew."""
        painter = self._painter(image, place)
        painter.setClipRect(hole)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(hole, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for stroke in strokes:
            if self._bounds(stroke).intersects(hole):
                painter.strokePath(_path(stroke.points, self._scale), self._pen(stroke))
        painter.end()

    def _bounds(self, stroke: InkAct) -> QRectF:
        """Return where a stroke lies, in whole pixels."""
        xs, ys, pad = stroke.points[::2], stroke.points[1::2], WIDTHS[stroke.width] * GRID / 2
        left, top = floor((min(xs) - pad) * self._scale) - 1, floor((min(ys) - pad) * self._scale) - 1
        right, bottom = ceil((max(xs) + pad) * self._scale) + 1, ceil((max(ys) + pad) * self._scale) + 1
        return QRectF(left, top, right - left, bottom - top)

    def _draw_wet(self, place: Place, path: QPainterPath, wet: Wet) -> None:
        """Paint on a copy of the tile: that of what is dry stays as it is."""
        dry = self._shown.images.get(place)
        if place not in self._wet and dry is not None:
            self._wet[place] = dry.copy()
        self._draw(self._wet, place, path, wet)

    def _draw(self, images: dict[Place, QImage], place: Place, path: QPainterPath, how: InkAct | Wet) -> None:
        image = images.get(place)
        if image is None:
            image = images[place] = QImage(TILE, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
        painter = self._painter(image, place)
        painter.strokePath(path, self._pen(how))
        painter.end()
        self.touched.add(place)

    def _painter(self, image: QImage, place: Place) -> QPainter:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-place[0] * TILE.width(), -place[1] * TILE.height())
        return painter

    def _pen(self, how: InkAct | Wet) -> QPen:
        pen = QPen(self._colors[how.color % len(self._colors)], WIDTHS[how.width] * GRID * self._scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def _crossed(self, points: Sequence[int], width: int) -> set[Place]:
        """Return the tiles that a stroke crosses."""
        pad = WIDTHS[width] * GRID / 2 + 2 * GRID
        wide, high = TILE.width() / self._scale, TILE.height() / self._scale
        xs, ys = points[::2], points[1::2]
        found = _box(xs, ys, pad, wide, high)
        if len(found) > 2 and len(xs) > 2:  # a long line: only where it really comes
            parts = (_box(xs[i : i + 2], ys[i : i + 2], pad, wide, high) for i in range(len(xs) - 1))
            found = {place for part in parts for place in part}
        return {
            one
            for one in found
            if one[0] * TILE.width() < self._size.width() and one[1] * TILE.height() < self._size.height()
        }


def _box(xs: Sequence[int], ys: Sequence[int], pad: float, wide: float, high: float) -> set[Place]:
    columns = range(max(0, int((min(xs) - pad) // wide)), int((max(xs) + pad) // wide) + 1)
    rows = range(max(0, int((min(ys) - pad) // high)), int((max(ys) + pad) // high) + 1)
    return {(column, row) for column in columns for row in rows}


def _path(points: Sequence[int], scale: float) -> QPainterPath:
    """Return a smooth line through the points: from middle to middle, the points between them bend it."""
    xs, ys = [x * scale for x in points[::2]], [y * scale for y in points[1::2]]
    path = QPainterPath(QPointF(xs[0], ys[0]))
    for i in range(1, len(xs) - 1):
        path.quadTo(xs[i], ys[i], (xs[i] + xs[i + 1]) / 2, (ys[i] + ys[i + 1]) / 2)
    path.lineTo(xs[-1] + (0.01 if len(xs) == 1 else 0.0), ys[-1])
    return path
