"""Fingers, pens and mice on the board, as strokes: taken at the window, before anything on the slide sees them."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTabletEvent, QTouchEvent, QWindow

from vertrouwen_desktop.domain.ink import GRID
from vertrouwen_desktop.features.live.ink_sheet import LiveInkModel

_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
_MICE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)
_PENS = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
_POINTERS = frozenset({*_TOUCHES, *_MICE, *_PENS})
_DOWN = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TabletPress)
_UP = (QEvent.Type.MouseButtonRelease, QEvent.Type.TabletRelease)


class InkPad(QObject):
    """Takes pointers on `window` while ink is on; without touch, only the pen draws."""

    def __init__(self, window: QWindow, ink: LiveInkModel) -> None:
        super().__init__(window)
        self._window, self._ink = window, ink
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _POINTERS or not self._ink.on:
            return False
        if kind in _TOUCHES:
            self._touched(cast(QTouchEvent, event))
        elif kind in _MICE:
            self._pointed(cast(QMouseEvent, event), "mouse", self._ink.touch)
        else:
            self._pointed(cast(QTabletEvent, event), "pen", True)
        event.accept()  # else Qt makes it once more, as a mouse
        return True

    def _touched(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            for point in event.points():
                self._ink.finish(f"finger{point.id()}")
            return
        for point in event.points():
            key, state = f"finger{point.id()}", point.state()
            if state == QEventPoint.State.Stationary:
                continue
            x, y = self._on_stage(point.position())
            if state == QEventPoint.State.Pressed:
                if self._ink.touch:
                    self._ink.begin(key, x, y)
            else:
                self._ink.extend(key, x, y)
            if state == QEventPoint.State.Released:
                self._ink.finish(key)

    def _pointed(self, event: QMouseEvent | QTabletEvent, key: str, allowed: bool) -> None:
        if event.type() in _DOWN:
            if allowed and event.button() == Qt.MouseButton.LeftButton:
                self._ink.begin(key, *self._on_stage(event.position()))
        elif event.type() in _UP:
            self._ink.finish(key)
        else:
            self._ink.extend(key, *self._on_stage(event.position()))

    def _on_stage(self, at: QPointF) -> tuple[int, int]:
        """Return a place in the window in steps of the stage, as `BoardStage` lays it out."""
        wide, high = self._window.width(), self._window.height()
        factor = min(wide / 1920, high / 1080)
        x = (at.x() - round((wide - 1920 * factor) / 2)) / factor
        y = (at.y() - round((high - 1080 * factor) / 2)) / factor
        return round(x * GRID), round(y * GRID)
