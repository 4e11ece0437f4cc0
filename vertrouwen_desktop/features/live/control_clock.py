"""The clock on the adults' desk. Apart from the rest of it, because it says `changed` each second."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.live_lesson import LiveLesson
from vertrouwen_desktop.domain.pace import pace, proposal
from vertrouwen_desktop.domain.programme import PhaseId
from vertrouwen_desktop.features.live.desk import at_time, digits, pace_words, phase_rows, total_minutes
from vertrouwen_desktop.features.live.model import LiveActions
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.features.live"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LiveClockModel(QObject):
    """Exact time for the adults: phase, lesson, ahead or behind, and what may be shortened."""

    changed = Signal()

    def __init__(
        self,
        lesson: Held[LiveLesson],
        now: Held[datetime],
        actions: LiveActions,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lesson, self._now, self._actions, self._zone = lesson, now, actions, zone
        self._read()
        lesson.changed.connect(self._refresh)
        now.changed.connect(self._refresh)

    def _read(self) -> None:
        lesson, now = self._lesson.value, self._now.value
        self._pace = pace(lesson, now)
        total = total_minutes(lesson)
        self._pin = max(0.0, min(total, total - self._pace.lesson_left_s / 60.0))
        self._words = pace_words(lesson, self._pace, proposal(lesson, now))

    @Slot()
    def _refresh(self) -> None:
        self._read()
        self.changed.emit()

    @Property(str, notify=changed)
    def phaseLeft(self) -> str:
        return digits(self._pace.phase_left_s)

    @Property(str, notify=changed)
    def phaseLeftLabel(self) -> str:
        return "over de tijd" if self._pace.phase_left_s <= -1 else "nog in deze fase"

    @Property(float, notify=changed)
    def phasePart(self) -> float:
        return max(0.0, min(1.0, self._pace.phase_left_s / self._pace.phase_s))

    @Property(str, notify=changed)
    def lessonLeft(self) -> str:
        return digits(self._pace.lesson_left_s)

    @Property(str, notify=changed)
    def lessonLeftLabel(self) -> str:
        until = at_time(self._lesson.value.progress.ends_at, self._zone)
        return f"{'over de tijd' if self._pace.lesson_left_s <= -1 else 'in de les'}, tot {until}"

    @Property(str, notify=changed)
    def clock(self) -> str:
        return f"klok {at_time(self._now.value, self._zone)}"

    @Property(float, notify=changed)
    def pinMinute(self) -> float:
        """Where the clock stands on the line of today; the gap to the slide is the delay."""
        return self._pin

    @Property(int, notify=changed)
    def pinPhase(self) -> int:
        """The phase that the clock stands in, 0-based."""
        return max(row.number for row in phase_rows(self._lesson.value) if row.start <= self._pin)

    @Property(str, notify=changed)
    def happeningFor(self) -> str:
        happening = self._lesson.value.interruption
        if happening is None:
            return digits(0.0)
        return digits(max(0.0, (self._now.value - happening.started_at).total_seconds()))

    @Property(str, notify=changed)
    def paceTitle(self) -> str:
        return self._words.title

    @Property(str, notify=changed)
    def paceDetail(self) -> str:
        return self._words.detail

    @Property(bool, notify=changed)
    def paceAttention(self) -> bool:
        return self._words.attention

    @Property(str, notify=changed)
    def paceIcon(self) -> str:
        return self._words.icon

    @Property(str, notify=changed)
    def paceButton(self) -> str:
        return self._words.button

    @Slot()
    def takeProposal(self) -> None:
        """Shorten what was proposed, or take that back."""
        if self._words.button:
            self._actions.shorten(PhaseId(self._words.phase_id), self._words.short)
