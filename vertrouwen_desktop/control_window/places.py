"""Where the board stands, given the arrangement of the screens."""

from __future__ import annotations

from vertrouwen_desktop.domain.place import Place
from vertrouwen_desktop.domain.screens import Arrangement, ScreenInfo, Setting

BESIDE_WIDTH = 640
GAP = 8
FRAME = 40
"""Room for the title bar of a window."""
TASKBAR = 48


def place(arrangement: Arrangement, beside: bool, board_only: bool) -> Place:
    """Return where the board stands.

    Args:
        beside: With one screen, in a window beside the control window (the demo: its class is not real).
        board_only: With one screen, over all of it: the class sees only slides.
    """
    board = arrangement.board
    if arrangement.setting is Setting.EXTENDED and board is not None:
        return Place(screen=board.identity)
    screen = arrangement.control or board
    if screen is None:
        return Place()
    if board_only:
        return Place(screen=screen.identity)
    return _window_on(screen) if beside else Place()


def control_beside(arrangement: Arrangement) -> tuple[int, int, int, int] | None:
    """Return where the control window stands beside a board in a window (x, y, width, height); None: as it likes."""
    screen = arrangement.control
    if arrangement.setting is Setting.EXTENDED or screen is None:
        return None
    board = _window_on(screen)
    return screen.x, screen.y + FRAME, board.x - screen.x - GAP, screen.height - FRAME - TASKBAR


def _window_on(screen: ScreenInfo) -> Place:
    width = min(BESIDE_WIDTH, screen.width * 2 // 7)
    height = width * 9 // 16
    return Place(
        screen=screen.identity,
        windowed=True,
        x=screen.x + screen.width - width - GAP,
        y=screen.y + FRAME,
        width=width,
        height=height,
    )
