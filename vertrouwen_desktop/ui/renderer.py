"""Which renderer draws a window (docs/decisions/0014)."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

BACKEND = "QT_QUICK_BACKEND"
CARDS = Path("/dev/dri")


def draw_by_processor(environment: MutableMapping[str, str] = os.environ) -> None:
    """Let this process draw without a graphics card; call it before the application is made.

    Who sets QT_QUICK_BACKEND chooses otherwise.
    """
    if BACKEND not in environment:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
        environment.setdefault("QT_XCB_GL_INTEGRATION", "none")  # else X11 loads a driver that nobody asks anything


def has_graphics_card(platform: str = sys.platform, cards: Path = CARDS) -> bool:
    """Return whether there may be a card; Linux would play one in software, slower than Qt draws by itself."""
    return not platform.startswith("linux") or any(cards.glob("renderD*"))
