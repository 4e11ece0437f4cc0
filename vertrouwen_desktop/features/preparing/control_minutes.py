"""The minutes of the phases: together they stay those of the lesson."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.own import Place
from vertrouwen_desktop.domain.programme import LESSON_MINUTES, Lesson, PhaseId
from vertrouwen_desktop.features.preparing.model import Preparing, PreparingActions, number_words
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.preparing"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MinuteRow:
    """A phase and its minutes; `note` says the short variant, and the original where the school has its own."""

    phase_id: str
    name: str
    minutes: int
    note: str
    own: bool
    can_less: bool
    can_more: bool


@QmlElement
class PhaseMinutesModel(QObject):
    """What is set shows at once; it is kept as soon as the sum is right.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, preparing: Held[Preparing], actions: PreparingActions, parent: QObject) -> None:
        super().__init__(parent)
        self._preparing, self._actions = preparing, actions
        self._set: dict[PhaseId, int] = {}
        self._error, self._saved = "", False
        self._rows = RowsModel(MinuteRow, "phase_id", self)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def sum(self) -> str:
        """How long the lesson is now, and what is still to be done about it."""
        total = self._total
        here = f"Samen {number_words(total, 'minuut', 'minuten')}."
        if total > LESSON_MINUTES:
            over = number_words(total - LESSON_MINUTES, "minuut", "minuten")
            return f"{here} Haal ergens {over} af: de les duurt er {LESSON_MINUTES}. Tot dan wordt er niets bewaard."
        if total < LESSON_MINUTES:
            left = number_words(LESSON_MINUTES - total, "minuut", "minuten")
            return f"{here} Geef ergens {left} bij: de les duurt er {LESSON_MINUTES}. Tot dan wordt er niets bewaard."
        return f"{here}{' Bewaard.' if self._saved and not self.trouble else ''}"

    @Property(bool, notify=changed)
    def isWhole(self) -> bool:
        return self._total == LESSON_MINUTES

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why these minutes cannot be, besides their sum."""
        if self._error or not self._set or self._total != LESSON_MINUTES:
            return self._error
        return self._actions.judge_minutes(self._after)

    @Property(bool, notify=changed)
    def hasOwn(self) -> bool:
        return bool(self._set) or any(place.phase for place in self._preparing.value.changed())

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._set) or self._preparing.value.can_undo

    @Slot(str, int)
    def add(self, phase: str, minutes: int) -> None:
        """Give a phase so many minutes more, or fewer."""
        phase_id = PhaseId(phase)
        now = self._minutes(phase_id)
        self._error, self._saved = "", False
        self._set[phase_id] = max(1, min(LESSON_MINUTES, now + minutes))
        lesson = self._preparing.value.lesson
        self._set = {p.phase_id: self._minutes(p.phase_id) for p in lesson.phases if self._differs(p.phase_id)}
        if self._set and self._total == LESSON_MINUTES and not self.trouble:
            values = [(self._place(phase_id), minutes) for phase_id, minutes in self._set.items()]
            self._actions.change(values, self._kept)
        self.show()

    @Slot()
    def original(self) -> None:
        """The minutes of the programme again."""
        number = self._preparing.value.number
        self.forget()
        self._actions.back(lambda place: place.lesson == number and place.phase is not None, self._done)
        self.show()

    @Slot()
    def undo(self) -> None:
        """Take back what is set and not kept, else the last change."""
        if self._set:
            self.forget()
            self.show()
        else:
            self._actions.undo(self._done)

    # ---- for the page

    def forget(self) -> None:
        """Set nothing."""
        self._set, self._error, self._saved = {}, "", False

    def show(self) -> None:
        """Show the lesson as it is now."""
        preparing = self._preparing.value
        lesson, original = preparing.lesson, preparing.original.lesson(preparing.number)
        self._set = {phase_id: minutes for phase_id, minutes in self._set.items() if self._differs(phase_id)}
        planned = {phase.phase_id: phase.minutes for phase in original.phases}
        rows = []
        for phase in lesson.phases:
            minutes = self._minutes(phase.phase_id)
            parts = [f"kort: {phase.short.minutes} min"] if phase.short else []
            own = minutes != planned.get(phase.phase_id, minutes)
            parts += [f"origineel: {planned[phase.phase_id]} min"] if own else []
            note = " · ".join(parts)
            more, less = minutes < LESSON_MINUTES, minutes > 1
            rows.append(MinuteRow(phase.phase_id, phase.name, minutes, note, own, less, more))
        self._rows.show(rows)
        self.changed.emit()

    # ---- inside

    @property
    def _total(self) -> int:
        return sum(self._minutes(phase.phase_id) for phase in self._preparing.value.lesson.phases)

    @property
    def _after(self) -> Lesson:
        lesson = self._preparing.value.lesson
        return replace(lesson, phases=tuple(replace(p, minutes=self._minutes(p.phase_id)) for p in lesson.phases))

    def _kept_minutes(self, phase_id: PhaseId) -> int:
        return next((p.minutes for p in self._preparing.value.lesson.phases if p.phase_id is phase_id), 0)

    def _minutes(self, phase_id: PhaseId) -> int:
        return self._set.get(phase_id, self._kept_minutes(phase_id))

    def _differs(self, phase_id: PhaseId) -> bool:
        return self._minutes(phase_id) != self._kept_minutes(phase_id)

    def _place(self, phase_id: PhaseId) -> Place:
        return Place(lesson=self._preparing.value.number, phase=phase_id, field="minutes")

    def _kept(self, sentence: str) -> None:
        self._error, self._saved = sentence, not sentence
        self.show()

    def _done(self, sentence: str) -> None:
        self._error, self._saved = sentence, False
        self.show()
