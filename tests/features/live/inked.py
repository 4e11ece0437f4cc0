"""A board that can be drawn on, and hands to do it."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from tests.live_board import STATES, Heard, board, shown
from vertrouwen_desktop.domain.board_state import BoardState
from vertrouwen_desktop.domain.ink import GRID, InkAct, InkTool
from vertrouwen_desktop.features.live.board import LiveBoardModel
from vertrouwen_desktop.features.live.ink_pad import InkPad

WORDS = STATES["words"].model_copy(update={"run_id": "run", "touch": True, "calm_motion": True})
OTHER = STATES["square"].model_copy(update={"run_id": "run", "calm_motion": True})
"""The slide with ink, and another one; neither fades."""


def inked(state: BoardState = WORDS, color: int = 0, width: int = 1, **changes: object) -> BoardState:
    """Return a state in which the pen is on the slide."""
    return state.model_copy(update={"ink": InkTool(slide_id=state.slide_id, color=color, width=width), **changes})


def scribbles(count: int, points: int = 40) -> tuple[InkAct, ...]:
    """Return as many strokes as children's handwriting, all over the slide."""
    chance, made = random.Random(7), []
    for number in range(count):
        x, y, turn = chance.uniform(100, 1800), chance.uniform(150, 1000), chance.uniform(0, 6)
        numbers: list[int] = []
        for _ in range(points):
            turn += chance.uniform(-0.5, 0.5)
            x, y = min(1919, max(0, x + 3 * math.cos(turn))), min(1079, max(97, y + 3 * math.sin(turn)))
            numbers += [round(x * GRID), round(y * GRID)]
        act = InkAct(act_id=f"s{number}", seq=number + 1, color=number % 5, width=number % 2, points=tuple(numbers))
        made.append(act)
    return tuple(made)


@dataclass
class Easel:
    """A window with a board, and what was said there."""

    view: QQuickView
    model: LiveBoardModel
    heard: Heard
    device: QPointingDevice

    def at(self, x: float, y: float) -> QPoint:
        """Return a place on the stage in the window."""
        wide, high = self.view.width(), self.view.height()
        factor = min(wide / 1920, high / 1080)
        return QPoint(round((wide - 1920 * factor) / 2 + x * factor), round((high - 1080 * factor) / 2 + y * factor))

    def fingers(self, lines: Sequence[Sequence[tuple[float, float]]]) -> None:
        """Draw lines at once, each with a finger of its own; all lines have as many points."""
        steps = list(zip(*lines, strict=True))
        for number, places in enumerate([*steps, steps[-1]]):
            touch = QTest.touchEvent(self.view, self.device, False)
            for finger, (x, y) in enumerate(places):
                do = touch.press if number == 0 else touch.release if number == len(steps) else touch.move
                do(finger, self.at(x, y), self.view)
            touch.commit(True)

    def line(self, y: float = 600) -> None:
        self.fingers([[(300 + 10 * n, y) for n in range(30)]])

    def mouse(self, y: float = 700, *, release: bool = True) -> None:
        QTest.mousePress(self.view, Qt.MouseButton.LeftButton, pos=self.at(300, y))
        for n in range(30):
            QTest.mouseMove(self.view, self.at(300 + 10 * n, y))
        if release:
            QTest.mouseRelease(self.view, Qt.MouseButton.LeftButton, pos=self.at(600, y))

    def picture(self) -> QImage:
        QTest.qWait(30)
        return self.view.grabWindow()

    def is_ink(self, x: float, y: float) -> bool:
        """Return whether something dark is drawn there."""
        return self.picture().pixelColor(self.at(x, y)).lightness() < 90

    @property
    def drawn(self) -> list[InkAct]:
        return [act for event in self.heard.events if event.ink is not None for act in event.ink.acts]


@contextmanager
def easel(state: BoardState, width: int = 960, height: int = 540) -> Iterator[Easel]:
    model, heard, _ = board()
    model.show(state)
    with shown(model, width, height) as view:
        InkPad(view, model.ink)
        QTest.qWaitForWindowExposed(view)
        yield Easel(view, model, heard, QTest.createTouchDevice())
