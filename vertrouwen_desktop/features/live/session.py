"""One lesson while it runs: the state, what the class and the adults see of it, what is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from pydantic import BaseModel
from PySide6.QtCore import QUrl

from vertrouwen_desktop.domain.activity import SceneChild
from vertrouwen_desktop.domain.board_state import BoardEvent, BoardState
from vertrouwen_desktop.domain.clock import Clock, LessonTime, Reading, slept_s
from vertrouwen_desktop.domain.ink import InkNews, InkTool
from vertrouwen_desktop.domain.live_lesson import Cover, LiveLesson, Status
from vertrouwen_desktop.domain.programme import PhaseId, Slide
from vertrouwen_desktop.domain.records import MomentRecord
from vertrouwen_desktop.features.live.board import LiveBoardModel
from vertrouwen_desktop.features.live.control import LiveControlModel
from vertrouwen_desktop.features.live.inking import Inking
from vertrouwen_desktop.features.live.model import class_state, draws
from vertrouwen_desktop.features.live.playing import Playing
from vertrouwen_desktop.features.live.usecases import LiveUseCases
from vertrouwen_desktop.ui.faces import Activity, BoardFace
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.qml import qml_url


def _at_once(do: Callable[[], None]) -> None:
    do()


class LiveSession:
    """Moves the lesson: show first, keep second. Keeps the promises of `model.LiveActions`.

    Attributes:
        control: The face for the adults; the class's face lives in the board's process.
        lesson: The lesson as it is now.
    """

    def __init__(
        self,
        lesson: LiveLesson,
        *,
        clock: Clock,
        usecases: LiveUseCases,
        activities: Mapping[str, Activity],
        faces: Mapping[str, BoardFace],
        show_board: Callable[[BoardState], None],
        left: Callable[[LiveLesson], None],
        private: Held[bool],
        calm_motion: Held[bool],
        children: Held[tuple[SceneChild, ...]],
        after_class: Callable[[Callable[[], None]], None] = _at_once,
        show_ink: Callable[[InkNews], None] = lambda _news: None,
    ) -> None:
        """Run `lesson`.

        Args:
            children: The class by name; empty while the store is locked.
            after_class: Does something a moment later: the adults' window is drawn when the class has its slide.
            show_ink: Tells the board what is new in ink.
        """
        self.usecases = usecases
        self._activities = activities
        self._show_board = show_board
        self._left = left
        self._calm_motion = calm_motion
        self._clock = clock
        self._reading: Reading = clock.read()
        self._time = LessonTime(self._reading)
        self.lesson: Held[LiveLesson] = Held(lesson)
        self._at = self._time.at(self._reading)
        self._now: Held[datetime] = Held(self._at)  # what the adults' clock says
        self._slept: Held[float] = Held(0.0)
        self._moment: Held[MomentRecord | None] = Held(None)
        self._children = children
        self._playing = Playing(
            activities,
            calm_motion,
            children,
            lambda: clock.read().steady_s,
            self._answered,
            self._activity_changed,
        )
        self.inking = Inking(self.lesson, usecases, self._choose_ink, show_ink, lambda: self._at)
        # The class comes first: the adults' window is drawn when the board shows the slide, or a moment later.
        self._seen: Held[LiveLesson] = Held(lesson)
        self._after_class, self._owed, self._closed = after_class, False, False
        self._board = LiveBoardModel(faces, self._drawn, lambda: clock.read().steady_s)
        self._next_board = LiveBoardModel(faces, _ignore, lambda: clock.read().steady_s)
        self.control = LiveControlModel(
            self._seen,
            self._now,
            private,
            self._moment,
            self._slept,
            self.inking.book,
            self,
            self._board,
            self._next_board,
            qml_url("vertrouwen_desktop.features.live", "LiveBoard"),
        )
        calm_motion.changed.connect(self.refresh_board)
        self.inking.book.changed.connect(self._show_ink)
        children.changed.connect(self._children_changed)
        self._show_class()
        self._show_adults()

    # ---- what the adults do

    def next(self) -> None:
        self._go(self.lesson.value.next(self._read()))

    def previous(self) -> None:
        self._go(self.lesson.value.previous(self._read()))

    def go(self, position: int) -> None:
        self._go(self.lesson.value.at(position, self._read()))

    def cover(self, cover: Cover) -> None:
        lesson = self.lesson.value
        self._go(lesson.uncovered() if cover is Cover.NONE else lesson.covered(cover))

    def freeze(self) -> None:
        self._go(self.lesson.value.frozen())

    def allow_touch(self, allowed: bool) -> None:
        self._go(self.lesson.value.touchable(allowed))

    def shorten(self, phase_id: PhaseId, short: bool) -> None:
        self._go(self.lesson.value.shortened(phase_id, short))

    def interrupt(self) -> None:
        now = self._read()
        if self.lesson.value.interruption is None:
            self._moment.show(self.usecases.keep_moment(self.lesson.value, now))
        self._go(self.lesson.value.interrupted(now))

    def resume(self) -> None:
        self._go(self.lesson.value.resumed(self._read()))

    def note(self, text: str) -> None:
        moment = self._moment.value
        if moment is not None and moment.note != text:
            self._moment.show(self.usecases.keep_note(moment, text, self._read()))

    def leave_out_sleep(self) -> None:
        self._go(self.lesson.value.not_counted(self._slept.value, self._read()))
        self._slept.show(0.0)

    def accept_sleep(self) -> None:
        self._slept.show(0.0)

    def stop(self) -> None:
        if self.lesson.value.progress.status is Status.RUNNING:
            self._go(self.lesson.value.stopped(self._read()))
            self._left(self.lesson.value)

    def end(self) -> None:
        if self.lesson.value.progress.status is Status.RUNNING:
            self._go(self.lesson.value.resumed(self._read()).ended())
            self.inking.over()
            self._left(self.lesson.value)

    # ---- what comes from outside

    def tick(self) -> None:
        """Move the clock; call it about once a second."""
        before = self._slept.value
        self._now.show(self._read())
        if self._slept.value != before:
            self.refresh_board()
        self._board.tick()

    def take(self, event: BoardEvent) -> None:
        """Take what the class did; a touch on a slide that is gone, or while touch is off, says nothing."""
        if event.kind == "shown":
            self._catch_up()
        elif event.kind == "touch" and event.slide_id == self._playing.slide_id and self._state().touch:
            if not draws(self.lesson.value):
                self._playing.take(event.event)
        elif event.ink is not None:
            self.inking.take(event.ink)

    def refresh_board(self) -> None:
        """Send all that the class sees; the board holds nothing that this does not replace."""
        state = self._state()
        self._show_board(state)
        self._board.show(state)

    def close(self) -> None:
        """Let go of the activity and the models, after nothing shows them any more."""
        self._closed = True
        self._calm_motion.changed.disconnect(self.refresh_board)
        self._children.changed.disconnect(self._children_changed)
        self.control.show_activity(None, QUrl())
        self._playing.close()
        for model in (self._board, self._next_board, self.control):
            model.deleteLater()

    # ---- inside

    def _read(self) -> datetime:
        before, self._reading = self._reading, self._clock.read()
        self._at = self._time.at(self._reading)
        slept = slept_s(before, self._reading)  # a key may be pressed before the first tick after a sleep
        if slept and self.lesson.value.progress.status is Status.RUNNING:
            self._slept.show(self._slept.value + slept)
        return self._at

    def _go(self, lesson: LiveLesson) -> None:
        """Show `lesson`, then keep it; a full disk never stops the class."""
        if lesson == self.lesson.value:
            return
        self.lesson.show(lesson)
        self._show_class()
        self.usecases.keep_step(lesson, self._at)
        if not self._owed:
            self._owed = True
            self._after_class(self._catch_up)

    def _catch_up(self) -> None:
        if self._owed and not self._closed:
            self._show_adults()

    def _show_class(self) -> None:
        slide = self.lesson.value.slide
        if self._playing.slide_id != slide.slide_id:
            self._playing.open(self.lesson.value, slide, self._at)
        self._show_board(self._state())

    def _show_adults(self) -> None:
        self._owed = False
        self._now.show(self._at)
        lesson = self.lesson.value
        self._seen.show(lesson)
        self.control.show_activity(*self._playing.face())
        self._playing.sweep()  # nothing shows what was left any more
        self._board.show(self._state())
        at = lesson.step(+1)
        if at is not None:
            self._next_board.show(self._preview(lesson.plan.slides[at]))

    def _choose_ink(self, tool: InkTool) -> None:
        self._read()
        self._go(self.lesson.value.inked(tool))

    def _show_ink(self) -> None:
        for board in (self._board, self._next_board):
            board.ink.show_book(self.inking.book.value)

    def _drawn(self, event: BoardEvent) -> None:
        """A miniature is looked at, and an adult may draw on it."""
        if event.ink is not None:
            self.inking.drawn(event.ink)

    def _activity_changed(self) -> None:
        slide_id, state = self._playing.slide_id, self._playing.state()
        if slide_id is None or state is None:
            return
        lesson = self.lesson.value.with_activity(slide_id, state)
        if lesson == self.lesson.value:
            self.refresh_board()
        else:
            self._go(lesson)

    def _children_changed(self) -> None:
        """The store was opened or locked: the activity knows the names now, or no longer."""
        self._playing.reopen(self.lesson.value, self._at)
        self.refresh_board()
        self._show_adults()

    def _answered(self, answer: BaseModel) -> None:
        lesson, now = self.lesson.value, self._read()
        self.usecases.keep_answer(lesson, answer, now)
        if lesson.slide.activity is not None:
            self._go(lesson.with_answer(lesson.slide.activity, answer.model_dump(mode="json")))

    def _state(self) -> BoardState:
        lesson = self.lesson.value
        slide = lesson.class_slide
        activity = self._activities.get(slide.activity or "")
        touchable = activity is not None and activity.spec.touchable
        view = self._playing.view(lesson, slide, self._at)
        state = class_state(lesson, self._at, view, touchable, self._calm_motion.value)
        return state.model_copy(update={"carry": lesson.progress.model_dump_json()})

    def _preview(self, slide: Slide) -> BoardState:
        lesson, now = self.lesson.value, self._at
        there = LiveLesson(
            lesson.plan,
            lesson.progress.model_copy(update={"slide_id": slide.slide_id, "frozen_id": None, "cover": Cover.NONE}),
        )
        return class_state(there, now, self._playing.view(there, slide, now), False, True)


def _ignore(_event: BoardEvent) -> None:
    """The slide that comes is looked at, not touched."""
