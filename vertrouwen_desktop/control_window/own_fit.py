"""Does what the school types fit on the board? Measured in a scene that no window shows."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickRenderControl, QQuickWindow
from shiboken6 import delete

from vertrouwen_desktop.control_window.catalogue import FACES
from vertrouwen_desktop.control_window.fits import ASPECTS, LONG_NAMES, clipped, slide_state
from vertrouwen_desktop.domain.programme import Audience, Lesson, Slide
from vertrouwen_desktop.features.live.board import LiveBoardModel
from vertrouwen_desktop.features.programmes.model import AUDIENCES
from vertrouwen_desktop.ui.no_network import deny_network
from vertrouwen_desktop.ui.qml import IMPORT_ROOT

LAYOUTS = 2
"""So often a scene is laid out: what stands in a box can make the box another size."""


class OwnFit:
    """Lays slides out without a screen, for each audience; the stage is scaled by one factor, so one size tells all."""

    def __init__(self) -> None:
        self._model = LiveBoardModel(FACES, lambda _event: None, time.monotonic)
        self._render = QQuickRenderControl()
        self._window = QQuickWindow(self._render)
        self._engine = QQmlEngine()
        deny_network(self._engine)
        self._engine.addImportPath(str(IMPORT_ROOT))
        self._component = QQmlComponent(self._engine)
        self._component.loadFromModule("vertrouwen_desktop.features.live", "LiveBoard")
        made = self._component.createWithInitialProperties({"model": self._model})
        assert isinstance(made, QQuickItem), self._component.errorString()
        self._root = made
        self._root.setParentItem(self._window.contentItem())
        self._window.resize(ASPECTS["16:9"])
        self._root.setSize(ASPECTS["16:9"].toSizeF())

    def __call__(self, lesson: Lesson, slide: Slide) -> str:
        """Return what of `slide`, which is one of `lesson`, does not fit, and what to do; empty when all does."""
        seen: Sequence[Audience] = tuple(Audience) if slide.activity else (Audience.STANDARD, *slide.variants)
        for audience in seen:
            self._model.show(slide_state(lesson, slide, LONG_NAMES, audience=audience))
            for _ in range(LAYOUTS):
                self._render.polishItems()
            words = next(clipped(self._root), "")
            if words:
                whom = f"Voor {AUDIENCES[audience]}: " if audience in AUDIENCES else ""
                return f"{whom}“{words}” past niet op de dia. Maak de tekst korter."
        return ""

    def close(self) -> None:
        """Take the scene apart, before its model."""
        for one in (self._render, self._window, self._component, self._engine, self._model):
            delete(one)  # what a component made goes with it
