"""The running lesson as the two adults see it. Runs in the control's process."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Protocol, cast

from PySide6.QtCore import Property, QObject, Qt, QUrl, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.ink import InkBook
from vertrouwen_desktop.domain.live_lesson import LiveLesson
from vertrouwen_desktop.domain.programme import Adult, PhaseId
from vertrouwen_desktop.domain.records import MomentRecord
from vertrouwen_desktop.features.live.control_clock import LiveClockModel
from vertrouwen_desktop.features.live.control_ink import LiveInkToolsModel
from vertrouwen_desktop.features.live.control_lines import AdultModel
from vertrouwen_desktop.features.live.control_tools import LiveToolsModel
from vertrouwen_desktop.features.live.desk import (
    AdultLines,
    EntryRow,
    PhaseRow,
    SlideRow,
    adult_lines,
    board_words,
    entry_rows,
    phase_rows,
    slide_rows,
    title,
    total_minutes,
)
from vertrouwen_desktop.features.live.ink_sheet import LiveInkModel
from vertrouwen_desktop.features.live.model import LiveActions
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.live"
QML_IMPORT_MAJOR_VERSION = 1


class _Shown(Protocol):
    changed: SignalInstance


@QmlElement
class LiveControlModel(QObject):
    """The adults' desk: where the class is, who does what, and everything they can do about it.

    While `private` is False (the class can see this screen) it holds no lines and no note at all.
    `board` and `next_board` are the class's own models, with a signal `changed` and a property `mayTouch`.
    Every method that a signal calls is a Slot: for any other PySide makes a metaobject per object, frees it with the
    object, and QML then takes the next one at that address for the old one.
    `zone` is for the clock on the wall; None is the zone of this machine.
    """

    changed = Signal()

    def __init__(
        self,
        lesson: Held[LiveLesson],
        now: Held[datetime],
        private: Held[bool],
        moment: Held[MomentRecord | None],
        slept_s: Held[float],
        ink: Held[InkBook],
        actions: LiveActions,
        board: QObject,
        next_board: QObject,
        board_url: QUrl,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ink = LiveInkToolsModel(lesson, ink, actions.inking, self)
        self._lesson, self._private, self._actions = lesson, private, actions
        self._board, self._next_board, self._board_url = board, next_board, board_url
        self._clock = LiveClockModel(lesson, now, actions, zone, self)
        self._tools = LiveToolsModel(lesson, private, moment, slept_s, actions, zone, self)
        self._teacher, self._youth_worker = AdultModel(self), AdultModel(self)
        self._phases = RowsModel(PhaseRow, "phase_id", self)
        self._slides = RowsModel(SlideRow, "slide_id", self)
        self._entries = RowsModel(EntryRow, "key", self)
        self._activity: QObject | None = None
        self._activity_url = QUrl()
        self._overview = False
        self._read()
        lesson.changed.connect(self._refresh)
        private.changed.connect(self._refresh)
        cast(_Shown, board).changed.connect(self._board_changed)

    def show_activity(self, model: QObject | None, url: QUrl) -> None:
        """Show the control face of the slide's activity, or none."""
        if (model, url) != (self._activity, self._activity_url):
            self._activity, self._activity_url = model, url
            self.changed.emit()

    @Slot()
    def _refresh(self) -> None:
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        lesson, private = self._lesson.value, self._private.value
        self._touch = bool(self._board.property("mayTouch"))
        self._tools.show_touch(self._touch)
        for model, adult in ((self._teacher, Adult.TEACHER), (self._youth_worker, Adult.YOUTH_WORKER)):
            model.show(adult_lines(lesson, adult) if private else AdultLines())
        self._phases.show(phase_rows(lesson))
        self._slides.show(slide_rows(lesson))
        entries = entry_rows(lesson)
        self._entries.show(entries)
        self._entry_here = next(i for i, entry in enumerate(entries) if entry.here)
        self._next = lesson.step(+1)

    @Slot()
    def _board_changed(self) -> None:
        if bool(self._board.property("mayTouch")) != self._touch:
            self._refresh()

    # ---- what stays

    @Property(LiveClockModel, notify=changed)
    def clock(self) -> LiveClockModel:
        return self._clock

    @Property(LiveToolsModel, notify=changed)
    def tools(self) -> LiveToolsModel:
        return self._tools

    @Property(LiveInkToolsModel, notify=changed)
    def ink(self) -> LiveInkToolsModel:
        return self._ink

    @Property(LiveInkModel, notify=changed)
    def inkSheet(self) -> LiveInkModel | None:
        """The ink on the miniature: an adult may draw there."""
        return getattr(self._board, "ink", None)

    @Property(AdultModel, notify=changed)
    def teacher(self) -> AdultModel:
        return self._teacher

    @Property(AdultModel, notify=changed)
    def youthWorker(self) -> AdultModel:
        return self._youth_worker

    @Property(QObject, notify=changed)
    def phases(self) -> QObject:
        return self._phases

    @Property(QObject, notify=changed)
    def slides(self) -> QObject:
        return self._slides

    @Property(QObject, notify=changed)
    def entries(self) -> QObject:
        return self._entries

    @Property(QObject, notify=changed)
    def board(self) -> QObject:
        return self._board

    @Property(QObject, notify=changed)
    def nextBoard(self) -> QObject:
        return self._next_board

    @Property(QUrl, notify=changed)
    def boardUrl(self) -> QUrl:
        return self._board_url

    @Property(int, notify=changed)
    def entryHere(self) -> int:
        """Where the present slide stands in `entries`."""
        return self._entry_here

    # ---- where we are

    @Property(str, notify=changed)
    def lessonTitle(self) -> str:
        lesson = self._lesson.value.plan.lesson
        return f"Les {lesson.number} · {lesson.title}"

    @Property(str, notify=changed)
    def phaseName(self) -> str:
        return self._lesson.value.phase.name

    @Property(float, notify=changed)
    def totalMinutes(self) -> float:
        return total_minutes(self._lesson.value)

    @Property(str, notify=changed)
    def boardWords(self) -> str:
        return board_words(self._lesson.value, self._touch)

    @Property(int, notify=changed)
    def position(self) -> int:
        return self._lesson.value.position

    @Property(bool, notify=changed)
    def isFirst(self) -> bool:
        return self._lesson.value.step(-1) is None

    @Property(bool, notify=changed)
    def isLast(self) -> bool:
        return self._next is None

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        lesson = self._lesson.value
        return "" if self._next is None else title(lesson, lesson.plan.slides[self._next])

    @Property(str, notify=changed)
    def nextPhase(self) -> str:
        """The name of the phase that begins with the next slide; empty when this one goes on."""
        lesson = self._lesson.value
        following = lesson.slide if self._next is None else lesson.plan.slides[self._next]
        return "" if following.phase is lesson.slide.phase else lesson.phase_of(following).name

    @Property(bool, notify=changed)
    def private(self) -> bool:
        return self._private.value

    @Property(QObject, notify=changed)
    def activity(self) -> QObject | None:
        return self._activity

    @Property(QUrl, notify=changed)
    def activityUrl(self) -> QUrl:
        return self._activity_url

    # ---- what can be done

    @Slot()
    def next(self) -> None:
        self._actions.next()

    @Slot()
    def previous(self) -> None:
        self._actions.previous()

    @Slot(int)
    def go(self, position: int) -> None:
        """Show the slide at `position`, and put the overview away."""
        self._overview = False
        self.changed.emit()
        self._actions.go(position)

    @Slot(str)
    def enter(self, key: str) -> None:
        """Do what a line of the overview is for: go to its slide, or make its phase shorter or long again."""
        entry = next(entry for entry in entry_rows(self._lesson.value) if entry.key == key)
        if not entry.heading:
            self.go(entry.position)
        elif entry.shorten:
            self._actions.shorten(PhaseId(entry.phase_id), not entry.short)

    @Property(bool, notify=changed)
    def overview(self) -> bool:
        return self._overview

    @Slot()
    def toggleOverview(self) -> None:
        self._overview = not self._overview
        self.changed.emit()

    @Slot(int, bool, result=bool)
    def key(self, key: int, again: bool) -> bool:
        """Take the keys that belong to this page alone: O overview, I ink, Z undo it, Esc to put something away."""
        if again or key not in (Qt.Key.Key_O, Qt.Key.Key_I, Qt.Key.Key_Z, Qt.Key.Key_Escape):
            return False
        if key == Qt.Key.Key_I:
            self._ink.toggle()
            return True
        if key == Qt.Key.Key_Z:
            if self._ink.is_on:
                self._ink.undo()
            return self._ink.is_on
        if key == Qt.Key.Key_O or self._overview:
            self.toggleOverview()
            return True
        asked = self._tools.asked
        self._tools.stay()
        return asked
