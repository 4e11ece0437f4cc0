"""The lesson that runs, if any: begun, taken up again, adopted from the board, and left."""

from __future__ import annotations

import secrets
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
from vertrouwen_desktop.domain.lesson_today import opened, promise_cards, reopened, taken_up
from vertrouwen_desktop.domain.live_lesson import LiveLesson, Progress, Status
from vertrouwen_desktop.domain.ports import Kept, Team
from vertrouwen_desktop.domain.programme import Adult, Programme
from vertrouwen_desktop.features.live.session import LiveSession
from vertrouwen_desktop.features.live.usecases import LiveUseCases
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
        self.live: LiveSession | None = None
        self.last: Progress | None = None
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def running(self) -> bool:
        return self.live is not None

    def begin(
        self, programme: Programme, number: int, team: Team, kept: Kept, absent: Adult | None, class_id: str = ""
    ) -> None:
        """Begin lesson `number` at its first slide."""
        lesson = programme.lesson(number)
        live = opened(
            lesson,
            run_id=secrets.token_hex(16),
            programme_id=programme.programme_id,
            team=team,
            promises=kept.promises,
            absent=absent,
            now=LessonTime(reading := self._clock.read()).at(reading),
            cards=promise_cards(programme),
            class_id=class_id,
        )
        self._open(live)

    def take_up(self, programme: Programme, progress: Progress) -> None:
        """Go on with a kept lesson, where it was."""
        reading = self._clock.read()
        self._open(
            taken_up(
                programme.lesson(progress.lesson), progress, LessonTime(reading).at(reading), promise_cards(programme)
            )
        )

    def adopt(self, programme: Programme, carry: str) -> bool:
        """Go on with the lesson that the board kept for a control that died; False when there is none."""
        if not carry or self.live is not None:
            return False
        try:
            progress = Progress.model_validate_json(carry)
        except ValidationError:
            return False
        known = progress.programme_id == programme.programme_id
        if progress.status is not Status.RUNNING or not known:
            return False
        self._open(reopened(programme.lesson(progress.lesson), progress, promise_cards(programme)))
        return True

    def keep_again(self) -> None:
        """Keep the present step once more: another place to keep it has come."""
        if self.live is not None:
            self.live.usecases.keep_step(self.live.lesson.value, self._clock.read().wall)

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
        )
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
        if self.live is not None:
            self.live.tick()


def with_last(kept: Kept, last: Progress) -> Kept:
    """Return what is kept after a lesson was left, without reading the store again."""
    given = dict(kept.given)
    if last.status is Status.ENDED:
        numbers = given.get(last.programme_id, ())
        given[last.programme_id] = tuple(sorted({*numbers, last.lesson}))
    unfinished = last if last.status is Status.STOPPED else None
    return replace(kept, given=given, unfinished=unfinished)
