"""The ink on the slide that is shown: the board's own, and that on a miniature."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import Property, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QmlElement, qmlEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickItem

from vertrouwen_desktop.domain.ink import BOTTOM, GRID, MOST_POINTS, RIGHT, TOP, InkAct, InkBook, InkNews, InkTool
from vertrouwen_desktop.features.live.ink_tiles import TILE, InkTiles, Wet
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.live"
QML_IMPORT_MAJOR_VERSION = 1

SLICE_S = 0.006
"""So long strokes that wait are painted at a time; then the window may draw."""
SHOWN_S = 0.15
"""So often what is painted anew is shown."""
STILL = 2 * GRID
"""A finger that moved less than this stands still."""
_NUMBERS = count(1)


@dataclass(frozen=True, slots=True)
class TileRow:
    """A tile with ink; place and size in real pixels, `source` is another one when it looks different."""

    key: str
    tile_x: int
    tile_y: int
    tile_width: int
    tile_height: int
    source: str


class _Pictures(QQuickImageProvider):
    """Hands the tiles to QML, in the window's own thread: nothing of Python runs where frames are drawn."""

    def __init__(self, tiles: InkTiles) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._tiles = tiles

    def requestImage(self, name: str, _size: QSize, _wanted: QSize) -> QImage:
        column, row, _ = name.split("-")
        return self._tiles.picture((int(column), int(row)))


@QmlElement
class LiveInkModel(QObject):
    """The sheet of ink over a slide.

    `say` hears of every stroke that was finished here. A stroke is painted bit by bit while it is drawn; the
    handlers of pointers only call `begin`, `extend` and `finish`.
    """

    changed = Signal()

    def __init__(self, say: Callable[[InkNews], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._book, self._tool, self._slide_id = InkBook(), InkTool(), ""
        self._on = self._touch = False
        self._wet: dict[str, Wet] = {}
        self._tiles = InkTiles()
        self._rows = RowsModel(TileRow, "key", self)
        self._row_of: dict[tuple[int, int], TileRow] = {}
        self._look = count(1)
        self._told_s = 0.0
        self._name = f"ink{next(_NUMBERS)}"
        self._pictures: _Pictures | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._work)
        self.destroyed.connect(self._tiles.forget)  # the engine keeps what hands out the pictures, not these

    # ---- what is shown

    @property
    def book(self) -> InkBook:
        return self._book

    @property
    def slide_id(self) -> str:
        return self._slide_id

    def show(self, run_id: str, slide_id: str, tool: InkTool, on: bool, touch: bool) -> None:
        """Show the ink of a slide; with `on` it can be drawn on, with `touch` by fingers too."""
        if self._wet and (slide_id != self._slide_id or not on or (self._touch and not touch)):
            for key in list(self._wet):
                self.finish(key)
        before = self._slide_id, self._tool, self._on, self._touch
        self._slide_id, self._tool, self._on, self._touch = slide_id, tool, on, on and touch
        other = run_id != self._book.run_id
        if other:
            self._book = InkBook(run_id)
        if other or slide_id != before[0]:
            self._show_page()
        if before != (slide_id, tool, on, on and touch):
            self.changed.emit()

    def show_book(self, book: InkBook) -> None:
        """Show another book, or the same with more or less in it."""
        here, self._book = self._book.page(self._slide_id), book
        if book.page(self._slide_id) is not here:
            self._show_page()

    def take(self, news: InkNews) -> None:
        """Take what was drawn or taken back elsewhere."""
        self.show_book(self._book.merged(news))

    @Slot(QQuickItem, QSize, list)
    def settle(self, sheet: QQuickItem, size: QSize, colors: Sequence[QColor]) -> None:
        """Paint for `sheet`, which has `size` real pixels, in these colours."""
        engine = qmlEngine(sheet)
        if engine is not None and engine.imageProvider(self._name) is None:
            self._pictures = _Pictures(self._tiles)  # the engine owns it, and another engine gets another one
            engine.addImageProvider(self._name, self._pictures)
        if self._tiles.resize(size, [QColor(color) for color in colors]):
            self._rows.show([])
            self._row_of.clear()
            self._show_page()

    @Property(QObject, notify=changed)
    def tiles(self) -> QObject:
        return self._rows

    @property
    def touch(self) -> bool:
        return self._touch

    @property
    def on(self) -> bool:
        return self._on

    @Property(bool, notify=changed)
    def draws(self) -> bool:
        """Whether the pen is on this slide."""
        return self._on

    @Property(int, notify=changed)
    def color(self) -> int:
        return self._tool.color

    # ---- what is drawn here

    def begin(self, key: str, x: int, y: int) -> None:
        """Begin a stroke of one finger, pen or mouse; on the strip and beside the slide nothing begins."""
        if self._on and 0 <= x <= RIGHT and TOP <= y <= BOTTOM:
            self._wet[key] = Wet(self._tool.color, self._tool.width, [x, y])
            self._later.start()

    def extend(self, key: str, x: int, y: int) -> None:
        """Add a point; all that is painted is painted later."""
        wet = self._wet.get(key)
        if wet is None:
            return
        x, y, points = _within(x, 0, RIGHT), _within(y, TOP, BOTTOM), wet.points
        if abs(x - points[-2]) + abs(y - points[-1]) < STILL:
            return
        points += (x, y)
        if len(points) >= 2 * MOST_POINTS:
            self.finish(key)
            self.begin(key, x, y)
        elif not self._later.isActive():
            self._later.start()

    def finish(self, key: str) -> None:
        """End a stroke: it is ink now."""
        wet = self._wet.pop(key, None)
        if wet is None:
            return
        self._tiles.dry(wet, tuple(self._wet.values()))
        seq = self._book.page(self._slide_id).next_seq
        act = InkAct(act_id=secrets.token_hex(16), seq=seq, color=wet.color, width=wet.width, points=tuple(wet.points))
        news = InkNews(run_id=self._book.run_id, slide_id=self._slide_id, acts=(act,))
        self.take(news)
        self._say(news)

    @Slot(float, float)
    def press(self, x: float, y: float) -> None:
        """Begin a stroke with the mouse on a miniature; x and y are parts of its width and height."""
        self.begin("mini", round(x * RIGHT), round(y * BOTTOM))

    @Slot(float, float)
    def move(self, x: float, y: float) -> None:
        self.extend("mini", round(x * RIGHT), round(y * BOTTOM))

    @Slot()
    def release(self) -> None:
        self.finish("mini")

    # ---- inside

    def _show_page(self) -> None:
        page = self._book.page(self._slide_id)
        self._tiles.show((self._slide_id, page.layer), page.strokes, tuple(self._wet.values()))
        self._work()

    @Slot()
    def _work(self) -> None:
        """Paint for a moment; what is left is painted after the next frame."""
        for wet in self._wet.values():
            self._tiles.draw_wet(wet)
        until = time.monotonic() + SLICE_S
        while self._tiles.work() and time.monotonic() < until:
            pass
        # A slide full of ink that is painted anew is shown now and then: each time costs all its tiles.
        late = time.monotonic() - self._told_s > SHOWN_S
        if self._tiles.touched and (late or self._wet or not self._tiles.busy):
            self._tell()
            self._told_s = time.monotonic()
        if self._tiles.busy:
            self._later.start()

    def _tell(self) -> None:
        tiles, rows = self._tiles, self._row_of
        same = all((place in rows) == tiles.has(place) for place in tiles.touched)
        for place in tiles.touched:
            rows[place] = self._row(*place)
        tiles.touched.clear()
        if not same:
            self._row_of = rows = {place: rows[place] for place in tiles.places()}
        self._rows.show(list(rows.values()))

    def _row(self, column: int, row: int) -> TileRow:
        wide, high = TILE.width(), TILE.height()
        source = f"image://{self._name}/{column}-{row}-{next(self._look)}"
        return TileRow(f"{column}-{row}", column * wide, row * high, wide, high, source)


def _within(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))
