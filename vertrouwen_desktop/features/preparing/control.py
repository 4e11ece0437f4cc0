"""The page of one lesson before it is given, in the control window."""

from __future__ import annotations

import json
from dataclasses import dataclass

from pydantic import ValidationError
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.own import Place
from vertrouwen_desktop.domain.programme import Adult, Lesson
from vertrouwen_desktop.features.preparing.control_conflicts import LessonConflictsModel
from vertrouwen_desktop.features.preparing.control_fields import PAUSE_MS
from vertrouwen_desktop.features.preparing.control_minutes import PhaseMinutesModel
from vertrouwen_desktop.features.preparing.control_slides import LessonSlidesModel
from vertrouwen_desktop.features.preparing.model import (
    RUNS,
    Part,
    Preparing,
    PreparingActions,
    mark_words,
    minutes_words,
)
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.preparing"
QML_IMPORT_MAJOR_VERSION = 1

QStringList = list  # the name by which qmllint knows it
NOTHING = "Deze les is nog niet geschreven."
_PARTS = {Part.READ: "Lezen", Part.SLIDES: "Dia's", Part.MINUTES: "Minuten", Part.PAPER: "Papier"}


@dataclass(frozen=True, slots=True)
class FrameRow:
    """A phase of the lesson: its minutes, who leads, and what is left out when it is short."""

    phase_id: str
    name: str
    minutes: int
    who: str
    shortly: str


_WHO = {"teacher": "leerkracht", "youth_worker": "jeugdhulpverlener", "both": "samen"}


@QmlElement
class PreparingModel(QObject):
    """The lesson to read, its slides to see and adapt, its minutes; what an update asks to choose stands above all.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        preparing: Held[Preparing],
        actions: PreparingActions,
        board: QObject | None = None,
        board_url: QUrl | None = None,
        papers: bool = False,
        pause_ms: int = PAUSE_MS,
    ) -> None:
        """`papers`: there is a page of papers to go to."""
        super().__init__()
        self._preparing, self._actions, self._papers = preparing, actions, papers
        self._part = Part.READ
        self._of = self._lesson_key
        self._frame = RowsModel(FrameRow, "phase_id", self)
        self._conflicts = LessonConflictsModel(preparing, actions, self)
        self._slides = LessonSlidesModel(preparing, actions, board, board_url or QUrl(), self, pause_ms)
        self._minutes = PhaseMinutesModel(preparing, actions, self)
        preparing.changed.connect(self._show)
        self._show()

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return f"Les {self._now.number} · {self._now.programme.title}"

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._lesson.title

    @Property(str, notify=changed)
    def mark(self) -> str:
        """What the school changed in this lesson; empty when nothing."""
        return mark_words(self._now)

    @Property(str, notify=changed)
    def runs(self) -> str:
        """What counts when this lesson is on the board now."""
        return RUNS if self._now.runs else ""

    @Property(str, notify=changed)
    def attention(self) -> str:
        """What could not be read, in a sentence."""
        return self._now.sentence

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def parts(self) -> list[list[str]]:
        """What can be chosen, as [key, words]."""
        there = {Part.PAPER: self._papers, Part.SLIDES: self.isWritten, Part.MINUTES: self.isWritten}
        return [[part.value, words] for part, words in _PARTS.items() if there.get(part, True)]

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part.value

    @Property(bool, notify=changed)
    def isWritten(self) -> bool:
        return bool(self._lesson.slides)

    @Property(bool, notify=changed)
    def isPrivate(self) -> bool:
        return self._now.private

    @Property(LessonSlidesModel, notify=changed)
    def slides(self) -> LessonSlidesModel:
        return self._slides

    @Property(PhaseMinutesModel, notify=changed)
    def minutes(self) -> PhaseMinutesModel:
        return self._minutes

    # ---- to read

    @Property(str, notify=changed)
    def readingTime(self) -> str:
        return minutes_words(self._now.minutes) if self.isWritten else NOTHING

    @Property(str, notify=changed)
    def level(self) -> str:
        return self._now.levels.get(self._now.audience, "") if self.isWritten else ""

    @Property(str, notify=changed)
    def why(self) -> str:
        return self._lesson.preparation.why if self._lesson.preparation and self._now.private else ""

    @Property(str, notify=changed)
    def goal(self) -> str:
        return self._lesson.goal

    @Property(str, notify=changed)
    def announcement(self) -> str:
        return self._lesson.announcement

    @Property(QStringList, notify=changed)
    def materials(self) -> list[str]:
        return list(self._lesson.materials)

    @Property(QStringList, notify=changed)
    def teacherTasks(self) -> list[str]:
        return list(self._lesson.tasks.get(Adult.TEACHER, ())) if self._now.private else []

    @Property(QStringList, notify=changed)
    def youthWorkerTasks(self) -> list[str]:
        return list(self._lesson.tasks.get(Adult.YOUTH_WORKER, ())) if self._now.private else []

    @Property(QStringList, notify=changed)
    def watch(self) -> list[str]:
        return list(self._lesson.preparation.watch) if self._lesson.preparation and self._now.private else []

    @Property(QObject, notify=changed)
    def frame(self) -> RowsModel:
        return self._frame

    @Property(str, notify=changed)
    def homeworkTitle(self) -> str:
        return self._lesson.homework.title if self._lesson.homework else ""

    @Property(str, notify=changed)
    def homework(self) -> str:
        return self._lesson.homework.text if self._lesson.homework else ""

    @Property(LessonConflictsModel, notify=changed)
    def conflicts(self) -> LessonConflictsModel:
        """What is to be chosen after an update."""
        return self._conflicts

    # ---- around

    @Slot(str)
    def show(self, part: str) -> None:
        """Show another part; the papers have a page of their own."""
        self._slides.typing.keep()
        if part == Part.PAPER:
            self._actions.papers()
            return
        self._part = Part(part)
        self._conflicts.open(False)
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Back to where one came from; what is typed is kept."""
        self._slides.typing.keep()
        self._actions.leave()

    @Slot(str)
    def giveBack(self, text: str) -> None:
        """Type again what was not kept before a lock; nothing when it is of another lesson, or cannot be read."""
        if text == self._slides.typing.as_text():
            return
        try:
            programme_id, number, texts = json.loads(text)
            typed = {Place.model_validate_json(place): str(said) for place, said in texts}
            if programme_id == self._now.programme.programme_id:
                self._actions.reopen(int(number))
            slides = {self._lesson.slide(place.slide).slide_id for place in typed}
        except (ValueError, TypeError, LookupError, ValidationError):
            return
        if slides and (programme_id, number) == (self._now.programme.programme_id, self._now.number):
            self._part = Part.SLIDES
            self._slides.choose(sorted(slides)[0])
            self._slides.adapt(True)
            self._slides.typing.give_back(typed)

    def flush(self) -> None:
        """Keep what is typed, now."""
        self._slides.typing.keep()

    # ---- inside

    @property
    def _now(self) -> Preparing:
        return self._preparing.value

    @property
    def _lesson(self) -> Lesson:
        return self._now.lesson

    @property
    def _lesson_key(self) -> tuple[str, int]:
        return self._now.programme.programme_id, self._now.number

    @Slot()
    def _show(self) -> None:
        if self._of != self._lesson_key:
            self._of, self._part = self._lesson_key, Part.READ
            self._conflicts.begin()
            self._slides.begin()
            self._minutes.forget()
        rows = []
        for phase in self._lesson.phases:
            short = f"Kort, {phase.short.minutes} min: {phase.short.text}" if phase.short else ""
            rows.append(FrameRow(phase.phase_id, phase.name, phase.minutes, _WHO[phase.lead], short))
        self._frame.show(rows)
        self._conflicts.show()
        self._slides.show()
        self._minutes.show()
        self.changed.emit()
