"""The lesson that runs, if any: begun, taken up again, adopted from the board, and left."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace

from pydantic import ValidationError
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from vertrouwen_desktop.control_window.board_process import BoardProcess
from vertrouwen_desktop.control_window.catalogue import ACTIVITIES, FACES
from vertrouwen_desktop.control_window.keep_awake import KeepAwake
from vertrouwen_desktop.control_window.recorder import Recorder
from vertrouwen_desktop.domain.activity import SceneChild
from vertrouwen_desktop.domain.board_state import BoardState
from vertrouwen_desktop.domain.clock import Clock, LessonTime
from vertrouwen_desktop.domain.ink import InkNews
from vertrouwen_desktop.domain.lesson_today import opened, promise_cards, reopened, taken_up, told_again
from vertrouwen_desktop.domain.live_lesson import LiveLesson, Progress, Status
from vertrouwen_desktop.domain.ports import Kept
from vertrouwen_desktop.domain.programme import Lesson, Programme
from vertrouwen_desktop.features.live.session import LiveSession
from vertrouwen_desktop.features.live.usecases import LiveUseCases
from vertrouwen_desktop.features.today.model import Today
from vertrouwen_desktop.ui.held import Held

TICK_MS = 1000
AFTER_CLASS_MS = 60
"""The adults' window is drawn this much later than the class's at the most."""


class Lessons(QObject):
    """Owns the live session.

    Attributes:
        class_children: The class by name, as activities know it; empty while the store is locked.

    Signals:
        started: A lesson runs; `live` is another one.
        left: The adults stopped or ended it; `last` says how.
    """

    started = Signal()
    left = Signal()

    def __init__(
        self,
        clock: Clock,
        recorder: Recorder,
        board: BoardProcess,
        awake: KeepAwake,
        private: Held[bool],
        calm_motion: Held[bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._recorder = recorder
        self._board = board
        self._awake = awake
        self._private = private
        self._calm_motion = calm_motion
        self.class_children: Held[tuple[SceneChild, ...]] = Held(())
        self._cold: list[str] = []
        self.live: LiveSession | None = None
        self.last: Progress | None = None
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._tick)
        board.greeted.connect(self._tell_ink)

    @property
    def running(self) -> bool:
        return self.live is not None

    def begin(self, number: int, today: Today, kept: Kept, recap_of: Lesson | None = None) -> None:
        """Begin lesson `number` of today's programme at its first slide; `recap_of` is told again first."""
        programme = today.programme
        live = opened(
            programme.lesson(number),
            run_id=secrets.token_hex(16),
            programme_id=programme.programme_id,
            team=today.team,
            promises=kept.promises,
            absent=today.absent,
            now=LessonTime(reading := self._clock.read()).at(reading),
            cards=promise_cards(programme),
            class_id=today.class_id,
            audience=today.audience,
            class_size=today.class_size,
            answers=kept.answers,
            recap_of=recap_of,
        )
        self._open(live)

    def take_up(self, programme: Programme, progress: Progress) -> None:
        """Go on with a kept lesson, where it was."""
        reading = self._clock.read()
        now, lesson = LessonTime(reading).at(reading), programme.lesson(progress.lesson)
        self._open(taken_up(lesson, progress, now, promise_cards(programme), told_again(programme, progress)))

    def adopt(self, known: Callable[[str], Programme | None], carry: str) -> bool:
        """Go on with the lesson that the board kept for a control that died; False when there is none."""
        if not carry or self.live is not None:
            return False
        try:
            progress = Progress.model_validate_json(carry)
        except ValidationError:
            return False
        programme = known(progress.programme_id)
        if progress.status is not Status.RUNNING or programme is None:
            return False
        lesson = programme.lesson(progress.lesson)
        self._open(reopened(lesson, progress, promise_cards(programme), told_again(programme, progress)))
        return True

    def keep_again(self) -> None:
        """Keep the present step once more: another place to keep it has come."""
        if self.live is not None:
            self.live.usecases.keep_step(self.live.lesson.value, self._clock.read().wall)

    def ink_came(self, kept: Sequence[InkNews]) -> None:
        """Take what the store has of the ink of this lesson; of another one it says nothing."""
        if self.live is not None:
            self.live.inking.came(kept)

    def _tell_ink(self) -> None:
        if self.live is not None:
            self.live.inking.tell_all()

    def wait(self) -> None:
        """Show the class that we are about to begin."""
        if self.live is None:
            self._board.show(BoardState(picture="wait", calm_motion=self._calm_motion.value))

    def close(self) -> None:
        """Let go of the lesson; the windows that show it are gone."""
        self._timer.stop()
        if self.live is not None:
            self.live.close()
            self.live = None

    def _open(self, lesson: LiveLesson) -> None:
        if self.live is not None:
            self.close()
        usecases = LiveUseCases(self._recorder.keep, lambda: secrets.token_hex(16))
        self.live = LiveSession(
            lesson,
            clock=self._clock,
            usecases=usecases,
            activities=ACTIVITIES,
            faces=FACES,
            show_board=self._board.show,
            left=self._leave,
            private=self._private,
            calm_motion=self._calm_motion,
            children=self.class_children,
            after_class=lambda do: QTimer.singleShot(AFTER_CLASS_MS, self, do),
            show_ink=self._board.tell_ink,
        )
        self._cold = [name for name in ACTIVITIES if any(slide.activity == name for slide in lesson.plan.slides)]
        self.keep_again()
        self._awake.start()
        self._timer.start()
        self.started.emit()

    def _leave(self, lesson: LiveLesson) -> None:
        self.last = lesson.progress
        leaving, self.live = self.live, None
        self._timer.stop()
        self.left.emit()
        if leaving is not None:
            leaving.close()

    def _tick(self) -> None:
        if self._cold:
            ACTIVITIES[self._cold.pop()]  # imported before its slide comes
        if self.live is not None:
            self.live.tick()


def with_last(kept: Kept, last: Progress) -> Kept:
    """Return what is kept after a lesson was left, without reading the store again."""
    given = dict(kept.given)
    if last.status is Status.ENDED:
        numbers = given.get(last.programme_id, ())
        given[last.programme_id] = tuple(sorted({*numbers, last.lesson}))
        kept = replace(kept, last={**kept.last, last.programme_id: (last.lesson, last.started_at.date())})
    unfinished = last if last.status is Status.STOPPED else None
    return replace(kept, given=given, unfinished=unfinished, answers=last.answers)
