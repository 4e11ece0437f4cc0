"""Does the text of a slide fit? Measured from the board's own scene, on 16:9, 16:10 and 4:3."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QEventLoop, QRectF, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView
from shiboken6 import delete

from vertrouwen_desktop.control_window.catalogue import ACTIVITIES, FACES
from vertrouwen_desktop.domain.board_state import BoardState
from vertrouwen_desktop.domain.lesson_today import opened
from vertrouwen_desktop.domain.live_lesson import LiveLesson
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.domain.programme import Audience, Lesson, Slide
from vertrouwen_desktop.features.live.board import LiveBoardModel
from vertrouwen_desktop.features.live.model import class_state, scene
from vertrouwen_desktop.features.programmes.model import AUDIENCES
from vertrouwen_desktop.ui.fonts import load_fonts
from vertrouwen_desktop.ui.no_network import deny_network
from vertrouwen_desktop.ui.qml import IMPORT_ROOT

ASPECTS = {"16:9": QSize(1280, 720), "16:10": QSize(1280, 800), "4:3": QSize(1024, 768)}
LONG_NAMES = Team("Juffrouw Annemarie", "Mohammed-Amin", "")
"""Names as long as they come, so that a slide that fits them fits all."""
STRIP = "strip"
"""There a long name ends in dots, by design."""
ROUNDING = 1.0
LETTERS = 1.15
"""Height of the letters, tails and accents included, in sizes of the font."""


class Fitting:
    """Shows slides off screen and says what does not fit. Keep one for all lessons; needs an application."""

    def __init__(self) -> None:
        self._model = LiveBoardModel(FACES, lambda _event: None, time.monotonic)
        self._view = QQuickView()
        self._view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        deny_network(self._view.engine())
        self._view.engine().addImportPath(str(IMPORT_ROOT))
        self._view.setInitialProperties({"model": self._model})
        self._view.loadFromModule("vertrouwen_desktop.features.live", "LiveBoard")
        self._view.resize(ASPECTS["16:9"])
        self._view.show()

    def __call__(self, lesson: Lesson) -> Sequence[tuple[str, str]]:
        """Return (slide id, what is clipped) for every slide of `lesson` and of what tells it again."""
        found: dict[str, str] = {}
        for audience in Audience:
            for slide in (*lesson.slides, *lesson.recap):
                given = slide.given_to(audience)
                # Another audience has other levels, which only an activity shows.
                if slide.slide_id in found or (
                    audience is not Audience.STANDARD and given is slide and not slide.activity
                ):
                    continue
                self._model.show(slide_state(lesson, slide, audience=audience))
                _let_go()
                troubles = {trouble for aspect, size in ASPECTS.items() for trouble in self._troubles(aspect, size)}
                if troubles:
                    whom = AUDIENCES.get(audience)
                    found[slide.slide_id] = f"Voor {whom}: {min(troubles)}" if whom else min(troubles)
        return list(found.items())

    def close(self) -> None:
        """Take the window apart, before the model."""
        self._view.close()
        delete(self._view)
        delete(self._model)

    def _troubles(self, aspect: str, size: QSize) -> Iterator[str]:
        self._view.resize(size)
        QCoreApplication.processEvents()
        for words in clipped(self._view.rootObject()):
            yield f'"{words}" past niet op de dia ({aspect}).'


def _let_go() -> None:
    """Let the slide before be deleted, which only a loop does."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def clipped(root: QQuickItem) -> Iterator[str]:
    """Yield the first words of every text that is cut off, or stands outside its box or outside `root`."""
    room = QRectF(0, 0, root.width(), root.height()).adjusted(-ROUNDING, -ROUNDING, ROUNDING, ROUNDING)
    for item in shown_texts(root):
        where = item.mapRectToItem(root, QRectF(0, 0, item.width(), item.height()))
        if item.property("truncated") or not room.contains(where) or spills(item):
            yield str(item.property("text"))[:40]


def spills(item: QQuickItem) -> bool:
    """Return whether words stand outside the box that was made for them; the white of the last line may."""
    high, wide = float(item.property("contentHeight")), float(item.property("contentWidth"))
    line = high / max(1, int(item.property("lineCount")))
    high -= max(0.0, line - LETTERS * item.property("font").pixelSize())
    return high > item.height() + ROUNDING or wide > item.width() + ROUNDING


def shown_texts(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield every text that can be read, from `item` on."""
    if not item.isVisible() or item.opacity() == 0.0 or item.objectName() == STRIP:
        return
    if item.property("contentHeight") is not None and item.property("text"):
        yield item
    for child in item.childItems():
        yield from shown_texts(child)


def slide_state(
    lesson: Lesson,
    slide: Slide,
    team: Team = LONG_NAMES,
    touch: bool = True,
    audience: Audience = Audience.STANDARD,
    class_size: int = 0,
) -> BoardState:
    """Return `slide`, of the lesson or of its recap, as the class sees it in the first second of its phase."""
    now = datetime.now(UTC)
    whole = replace(lesson, slides=(*lesson.slides, *lesson.recap))
    live = opened(
        whole,
        run_id="",
        programme_id="",
        team=team,
        promises=(),
        absent=None,
        now=now,
        audience=audience,
        class_size=class_size,
    )
    live = LiveLesson(live.plan, live.progress.model_copy(update={"slide_id": slide.slide_id}))
    activity = ACTIVITIES.get(live.slide.activity or "")
    if activity is None:
        return class_state(live, now, None, False, True)
    settings = activity.spec.settings.model_validate(dict(live.slide.settings))
    session = activity.open(settings, None, scene(live, live.slide, now, True), lambda _answer: None)
    view = session.view()
    delete(session.control)
    return class_state(live, now, view, touch and activity.spec.touchable, True)


def offscreen_app() -> QGuiApplication:
    """Return the application, made for drawing off screen when there was none."""
    there = QGuiApplication.instance()
    if isinstance(there, QGuiApplication):
        return there
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    app = QGuiApplication([])
    load_fonts()
    return app
