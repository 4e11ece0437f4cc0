"""The running lesson as the class sees it. Runs in the board's process, and as miniature in the control's."""

from __future__ import annotations

import html
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

from pydantic import BaseModel
from PySide6.QtCore import Property, QObject, QSize, QUrl, Signal, Slot
from PySide6.QtGui import QImageReader
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.board_state import BoardEvent, BoardState, Strip, StripTime
from vertrouwen_desktop.domain.ink import InkNews
from vertrouwen_desktop.domain.pace import Soon
from vertrouwen_desktop.domain.programme import PhaseId
from vertrouwen_desktop.features.live.ink_sheet import LiveInkModel
from vertrouwen_desktop.ui.drawings import PHASE_DRAWINGS
from vertrouwen_desktop.ui.faces import BoardFace, BoardModel
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.live"
QML_IMPORT_MAJOR_VERSION = 1

STEP_S = 5.0
"""The time circle moves in steps: nothing ticks."""
BOUNCE_S = 0.4
"""A touch that says the same again within this time is the same touch."""
WIDE = 1.6
"""A picture at least this many times as wide as high stands below the text instead of beside it."""


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station on the strip."""

    phase_id: str
    drawing: str
    when: str


@dataclass(frozen=True, slots=True)
class BlockRow:
    """A paragraph or a bullet of a slide's text."""

    number: int
    bullet: bool
    styled: str


@dataclass(frozen=True, slots=True)
class RoleRow:
    """An adult on the opening slide; `styled` is the name, escaped."""

    number: int
    styled: str
    tells: bool


_NO_STRIP = Strip(phases=(), now="", leads="", time=StripTime(left_s=0.0, whole_s=1.0))


def _size(picture: str) -> QSize:
    return QImageReader(picture).size() if picture else QSize()


@QmlElement
class LiveBoardModel(QObject):
    """The picture on the board.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self, faces: Mapping[str, BoardFace], say: Callable[[BoardEvent], None], steady_s: Callable[[], float]
    ) -> None:
        super().__init__()
        self._faces = faces
        self._say = say
        self._steady_s = steady_s
        self._state = BoardState()
        self._since_s = steady_s()
        self._time: tuple[float, Soon] = (0.0, Soon.NO)
        self._picture_size = QSize()
        self._activity: BoardModel | None = None
        self._touched: dict[str, float] = {}
        self.ink = LiveInkModel(self.say_ink, self)
        self._shown: int | None = None
        self._stations = RowsModel(StationRow, "phase_id", self)
        self._blocks = RowsModel(BlockRow, "number", self)
        self._roles = RowsModel(RoleRow, "number", self)

    def show(self, state: BoardState) -> None:
        """Show `state`; the same activity on the same slide only gets its new view."""
        before, self._state = self._state, state
        self._since_s = self._steady_s()
        self._time = self._time_now()
        if state.slide.picture != before.slide.picture:
            self._picture_size = _size(state.slide.picture)
        leaving = None
        if (before.slide_id, before.activity) != (state.slide_id, state.activity):
            leaving, self._activity = self._activity, self._open(state)
        if self._activity is not None and (face := self._face) is not None:
            self._activity.show(face.spec.view.model_validate(state.view), self.touch)
        slide = state.slide
        self.ink.show(state.run_id, state.slide_id, state.ink, self._inks, state.touch)
        stations = state.strip.phases if state.strip else ()
        self._stations.show([StationRow(p.phase_id, PHASE_DRAWINGS.get(p.phase_id, ""), p.when) for p in stations])
        self._blocks.show([BlockRow(i, b.bullet, b.styled) for i, b in enumerate(slide.blocks)])
        self._roles.show(
            [RoleRow(i, html.escape(r.name, quote=False), r.role == "tells") for i, r in enumerate(slide.roles)]
        )
        self.changed.emit()
        if leaving is not None:
            cast(QObject, leaving).deleteLater()  # after `changed`: the view let go of it

    @Slot()
    def tick(self) -> None:
        """Let the time go on; call it about once a second."""
        now = self._time_now()
        if now != self._time:
            self._time = now
            self.changed.emit()

    @Slot()
    def frame_shown(self) -> None:
        """Say once per revision that the class sees it; call after each frame."""
        if self._state.revision != self._shown:
            self._shown = self._state.revision
            self._say(BoardEvent(kind="shown", revision=self._shown, slide_id=self._state.slide_id))

    @property
    def _face(self) -> BoardFace | None:
        return self._faces.get(self._state.activity or "")

    def _open(self, state: BoardState) -> BoardModel | None:
        face, slide_id = self._face, state.slide_id
        if face is None:
            return None

        def say(event: BaseModel) -> None:
            self._touch(slide_id, event)

        model = face.open(face.spec.view.model_validate(state.view), say)
        cast(QObject, model).setParent(self)
        return model

    def _touch(self, slide_id: str, event: BaseModel) -> None:
        if not self.touch or slide_id != self._state.slide_id:
            return
        now, key = self._steady_s(), event.model_dump_json()
        self._touched = {k: at for k, at in self._touched.items() if now - at < BOUNCE_S}
        if key not in self._touched:
            self._touched[key] = now
            self._say(BoardEvent(kind="touch", slide_id=slide_id, event=event.model_dump(mode="json")))

    def say_ink(self, news: InkNews) -> None:
        self._say(BoardEvent(kind="ink", slide_id=news.slide_id, ink=news))

    def _time_now(self) -> tuple[float, Soon]:
        strip = self._state.strip
        if strip is None:
            return 0.0, Soon.NO
        since_s = self._steady_s() - self._since_s
        left_s = max(0.0, strip.time.left_s - (since_s if strip.time.runs else 0.0))
        part = math.ceil(left_s / STEP_S) * STEP_S / strip.time.whole_s
        return min(1.0, part), strip.time.soon(since_s)

    # --- the picture ---

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._state.picture

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._state.calm_motion

    # `touch` is read by Python too: a plain property beside the one for QML keeps both typed.
    @property
    def touch(self) -> bool:
        """Whether touches reach the activity."""
        return self._state.touch and self._state.picture == "slide" and not self._inks

    @property
    def _inks(self) -> bool:
        return self._state.picture == "slide" and self._state.ink.slide_id == self._state.slide_id != ""

    @Property(bool, notify=changed)
    def mayTouch(self) -> bool:
        return self._state.touch and self._state.picture == "slide"

    @Property(bool, notify=changed)
    def reachesActivity(self) -> bool:
        return self.touch

    @Property(LiveInkModel, notify=changed)
    def inkSheet(self) -> LiveInkModel:
        return self.ink

    # --- the strip ---

    @Property(bool, notify=changed)
    def hasStrip(self) -> bool:
        return self._state.strip is not None and self._state.picture in ("slide", "calm", "black")

    @Property(bool, notify=changed)
    def quietStrip(self) -> bool:
        return self._state.picture == "calm" or self._strip.now == PhaseId.REST

    @Property(QObject, notify=changed)
    def stations(self) -> QObject:
        return self._stations

    @Property(str, notify=changed)
    def phaseName(self) -> str:
        return next((p.name for p in self._strip.phases if p.phase_id == self._strip.now), "")

    @Property(str, notify=changed)
    def leads(self) -> str:
        return self._strip.leads

    @Property(float, notify=changed)
    def timePart(self) -> float:
        return self._time[0]

    @Property(str, notify=changed)
    def soon(self) -> str:
        return self._time[1].value

    @Property(bool, notify=changed)
    def isAlmost(self) -> bool:
        return self._time[1] is Soon.ALMOST

    @property
    def _strip(self) -> Strip:
        return self._state.strip or _NO_STRIP

    # --- the slide ---

    @Property(str, notify=changed)
    def slideId(self) -> str:
        return self._state.slide_id

    @Property(str, notify=changed)
    def layout(self) -> str:
        """What can be shown of the layout: words where a picture or an activity is missing."""
        layout = self._state.slide.layout
        missing = (layout == "picture" and not self.hasPicture) or (layout == "activity" and self._activity is None)
        return "text" if missing else layout

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._state.slide.kicker

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.slide.title

    @Property(QObject, notify=changed)
    def blocks(self) -> QObject:
        return self._blocks

    @Property(QObject, notify=changed)
    def roles(self) -> QObject:
        return self._roles

    @property
    def hasPicture(self) -> bool:
        return self._picture_size.isValid() and not self._picture_size.isEmpty()

    @Property(QUrl, notify=changed)
    def pictureFile(self) -> QUrl:
        """The slide's picture; empty when it is not there or cannot be read."""
        return QUrl.fromLocalFile(self._state.slide.picture) if self.hasPicture else QUrl()

    @Property(float, notify=changed)
    def pictureAspect(self) -> float:
        """Width through height, 0 without a picture."""
        return self._picture_size.width() / self._picture_size.height() if self.hasPicture else 0.0

    @Property(bool, notify=changed)
    def pictureIsWide(self) -> bool:
        return self.hasPicture and self._picture_size.width() >= WIDE * self._picture_size.height()

    @Property(QObject, notify=changed)
    def activity(self) -> QObject | None:
        return cast("QObject | None", self._activity)

    @Property(QUrl, notify=changed)
    def activityUrl(self) -> QUrl:
        return face.url if self._activity is not None and (face := self._face) is not None else QUrl()
