"""The page of today in the control window."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.plan_words import day_text
from vertrouwen_desktop.domain.programme import Adult, Lesson
from vertrouwen_desktop.features.today import rows
from vertrouwen_desktop.features.today.control_check import StartCheckModel
from vertrouwen_desktop.features.today.control_count import TodayCountModel
from vertrouwen_desktop.features.today.control_group import TodayGroupModel
from vertrouwen_desktop.features.today.control_moment import OpenMomentModel
from vertrouwen_desktop.features.today.model import (
    Today,
    TodayActions,
    again_sentence,
    greeting,
    homework,
    kicker,
    left_off_detail,
    left_off_title,
    planned_sentence,
    solo_sentence,
)
from vertrouwen_desktop.features.today.start_check import CheckItem
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.today"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TodayModel(QObject):
    """The next lesson, what to prepare, and the start check.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, today: Held[Today], check: Held[tuple[CheckItem, ...]], actions: TodayActions) -> None:
        super().__init__()
        self._today, self._actions = today, actions
        self._ticked: frozenset[str] = frozenset()
        self._reading = self._asking = self._elsewhere = False
        self._class_id = today.value.class_id
        self._group = TodayGroupModel(today, actions, self)
        self._count = TodayCountModel(today, actions, self)
        self._start_check = StartCheckModel(check, today, actions, self)
        self._moment = OpenMomentModel(today, actions, self)
        self._board: QObject | None = None
        self._board_url = QUrl()
        self._lessons = RowsModel(rows.LessonRow, "number", self)
        self._frame = RowsModel(rows.FrameRow, "phase_id", self)
        self._adults = RowsModel(rows.AdultRow, "adult", self)
        self._teacher = RowsModel(rows.TaskRow, "key", self)
        self._youth_worker = RowsModel(rows.TaskRow, "key", self)
        self._slides = RowsModel(rows.ReadRow, "key", self)
        today.changed.connect(self._show)
        self._show()

    def show_board(self, model: QObject | None, url: QUrl) -> None:
        """Show the opening slide small: the board's own model and QML, drawn at 1920 x 1080."""
        self._board, self._board_url = model, url
        self.changed.emit()

    # ---- the day

    @Property(str, notify=changed)
    def dateText(self) -> str:
        text = day_text(self._now.now)
        return text[0].upper() + text[1:]

    @Property(str, notify=changed)
    def greeting(self) -> str:
        return greeting(self._now)

    @Property(bool, notify=changed)
    def isPrivate(self) -> bool:
        return self._now.private

    @Property(str, notify=changed)
    def soloSentence(self) -> str:
        return solo_sentence(self._now)

    @Property(TodayGroupModel, notify=changed)
    def group(self) -> TodayGroupModel:
        return self._group

    @Property(TodayCountModel, notify=changed)
    def count(self) -> TodayCountModel:
        return self._count

    @Property(StartCheckModel, notify=changed)
    def check(self) -> StartCheckModel:
        return self._start_check

    @Property(OpenMomentModel, notify=changed)
    def moment(self) -> OpenMomentModel:
        return self._moment

    # ---- the lesson

    @Property(str, notify=changed)
    def lessonName(self) -> str:
        return f"Les {self._shown}"

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return kicker(self._now, self._lesson) if self._lesson else ""

    @Property(str, notify=changed)
    def planned(self) -> str:
        """When this lesson is planned; empty when it is not."""
        return planned_sentence(self._now, self._shown)

    @Property(str, notify=changed)
    def againSentence(self) -> str:
        """That the lesson tells an earlier one again first; empty when it does not."""
        return again_sentence(self._now)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._lesson.title if self._lesson else ""

    @Property(str, notify=changed)
    def announcement(self) -> str:
        return (self._lesson.announcement or self._lesson.goal) if self._lesson else ""

    @Property(str, notify=changed)
    def goal(self) -> str:
        return self._lesson.goal if self._lesson else ""

    @Property(bool, notify=changed)
    def canRead(self) -> bool:
        """Whether the lesson is written."""
        return bool(self._lesson and self._lesson.slides)

    @Property(bool, notify=changed)
    def canBegin(self) -> bool:
        return bool(self.canRead and not self._now.obstacle)

    @Property(str, notify=changed)
    def materials(self) -> str:
        return "\n".join(f"• {item}" for item in self._lesson.materials) if self._lesson else ""

    @Property(str, notify=changed)
    def homework(self) -> str:
        return homework(self._lesson) if self._lesson else ""

    @Property(QObject, notify=changed)
    def lessons(self) -> RowsModel:
        return self._lessons

    @Property(QObject, notify=changed)
    def frame(self) -> RowsModel:
        return self._frame

    @Property(QObject, notify=changed)
    def slides(self) -> RowsModel:
        return self._slides

    @Property(bool, notify=changed)
    def isLeftOff(self) -> bool:
        """Whether the shown lesson is the one that was left off; it comes first until another is chosen."""
        return self._now.left_off_here is not None and not self._elsewhere

    @Property(str, notify=changed)
    def leftOffTitle(self) -> str:
        return left_off_title(self._now)

    @Property(str, notify=changed)
    def leftOffDetail(self) -> str:
        return left_off_detail(self._now)

    @Property(bool, notify=changed)
    def isAsking(self) -> bool:
        """Whether "Begin opnieuw" waits for a second yes."""
        return self._asking

    @Property(QObject, notify=changed)
    def adults(self) -> RowsModel:
        return self._adults

    @Property(QObject, notify=changed)
    def teacherTasks(self) -> RowsModel:
        return self._teacher

    @Property(QObject, notify=changed)
    def youthWorkerTasks(self) -> RowsModel:
        return self._youth_worker

    # ---- what the class and the adults see

    @Property(QObject, notify=changed)
    def board(self) -> QObject | None:
        return self._board

    @Property(QUrl, notify=changed)
    def boardUrl(self) -> QUrl:
        """What draws the opening slide; empty as long as nobody is there to stand on it."""
        return QUrl() if self._now.obstacle else self._board_url

    @Property(bool, notify=changed)
    def isReading(self) -> bool:
        return self._reading

    # ---- what the adults do

    @Slot()
    def begin(self) -> None:
        """Begin the chosen lesson."""
        if self.canBegin:
            self._actions.begin(self._shown)

    @Slot()
    def resume(self) -> None:
        """Go on with the lesson that was left off."""
        self._actions.resume()

    @Slot()
    def prepare(self) -> None:
        self._actions.prepare(self._shown)

    @Slot(bool)
    def askAgain(self, asking: bool) -> None:
        """Ask whether the lesson that was left off really begins anew; False: rather not."""
        self._place(self._reading, asking)

    @Slot()
    def beginAgain(self) -> None:
        """Begin the lesson that was left off at its first slide."""
        kept = self._now.left_off_here
        self._place(self._reading, False)
        if kept is not None:
            self._actions.begin(kept.lesson)

    @Slot(bool)
    def read(self, reading: bool) -> None:
        """Open or close the lesson to read beforehand."""
        self._place(reading, self._asking)

    @Slot(int)
    def choose(self, number: int) -> None:
        """Show another lesson; the one that was left off keeps its line."""
        kept = self._now.left_off_here
        self._elsewhere, self._asking = kept is not None and number != kept.lesson, False
        self._actions.choose(number)
        self._show()

    @Slot(str, bool)
    def absent(self, adult: str, absent: bool) -> None:
        """Today this adult (teacher or youth_worker) is not there, or is there after all; nobody yet: choose one."""
        if not self._now.name(Adult(adult)):
            self._group.goThere()
        else:
            self._actions.absent(Adult(adult) if absent else None)

    @Slot(str)
    def tick(self, key: str) -> None:
        """Tick a task, or take its tick away. Kept as long as the program is open."""
        self._ticked ^= {key}
        self._show()

    @property
    def _now(self) -> Today:
        return self._today.value

    @property
    def _shown(self) -> int:
        kept = self._now.left_off_here
        return self._now.number if kept is None or self._elsewhere else kept.lesson

    @property
    def _lesson(self) -> Lesson | None:
        """As the class gets it."""
        lesson = self._now.lesson(self._shown)
        return lesson.given_to(self._now.audience) if lesson else None

    def _place(self, reading: bool, asking: bool) -> None:
        if (reading, asking) != (self._reading, self._asking):
            self._reading, self._asking = reading, asking
            self._show()

    @Slot()
    def _show(self) -> None:
        if self._class_id != self._now.class_id:
            self._class_id, self._elsewhere, self._asking = self._now.class_id, False, False
        today, lesson = self._now, self._lesson
        self._lessons.show(rows.lessons(today, self._shown))
        self._frame.show(rows.frame(today, lesson) if lesson else ())
        self._adults.show(rows.adults(today))
        self._teacher.show(rows.tasks(today, lesson, Adult.TEACHER, self._ticked) if lesson else ())
        self._youth_worker.show(rows.tasks(today, lesson, Adult.YOUTH_WORKER, self._ticked) if lesson else ())
        self._slides.show(rows.reading(today, lesson) if lesson and self._reading else ())
        self.changed.emit()
