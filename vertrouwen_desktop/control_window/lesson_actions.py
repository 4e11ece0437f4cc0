"""The lesson that is prepared, and what the school changes in it. Keeps the promises of `PreparingActions`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QUrl
from shiboken6 import delete

from vertrouwen_desktop.control_window.background import beside
from vertrouwen_desktop.control_window.catalogue import FACES, SPECS
from vertrouwen_desktop.control_window.fits import slide_state
from vertrouwen_desktop.control_window.own_fit import OwnFit
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.own import Own, Place, Value
from vertrouwen_desktop.domain.programme import Audience, Lesson, Slide
from vertrouwen_desktop.features.live.board import LiveBoardModel
from vertrouwen_desktop.features.preparing.model import Done, FieldNow, GotFile, Preparing
from vertrouwen_desktop.features.preparing.words import level_words, plainly
from vertrouwen_desktop.features.programmes.own_fields import slide_fields
from vertrouwen_desktop.features.programmes.own_rules import OwnRules
from vertrouwen_desktop.features.programmes.reading import lesson_level
from vertrouwen_desktop.features.programmes.shelf import Adapted, Shelf
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.picture_bytes import MAX_PICTURE_BYTES
from vertrouwen_desktop.ui.qml import qml_url

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program

T = TypeVar("T")
UNDO_STEPS = 30
PICTURES = (("Plaatje", ("*.png", "*.jpg", "*.jpeg", "*.webp")),)
NOTHING_TO_UNDO = "Er is niets om terug te draaien."
_Before = tuple[str, Own, Mapping[str, bytes]]
"""Of which programme, what the school said, and the pictures that it used."""


class LessonDoing:
    """One thing after another is changed, in a thread of its own: the screen waits for no disk.

    Attributes:
        preparing: The lesson in hand.
        board: Draws one slide as the class sees it.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._rules = OwnRules(SPECS)
        self._thread = ThreadPoolExecutor(1, "programmes")
        self._before: list[_Before] = []
        self._number, self._from, self._chosen = 1, "programme", False
        self._ending = False
        self._fit: OwnFit | None = None
        self.board = LiveBoardModel(FACES, lambda _event: None, lambda: program.clock.read().steady_s)
        self.board_url: QUrl = qml_url("vertrouwen_desktop.features.live", "LiveBoard")
        self.preparing: Held[Preparing] = Held(self._now())
        for newer in (program.curriculum.changed, program.private.changed, program.lesson_runs.changed):
            newer.connect(self.show)
        program.class_id.changed.connect(self.show)
        program.registry.people.changed.connect(self.show)

    def open(self, number: int) -> None:
        """Take a lesson in hand; Back returns to the page that is shown now."""
        page = self._program.navigation.page
        self._number, self._from = number, page if page in ("today", "programme") else "programme"
        self._chosen = True
        self._before.clear()
        self.show()

    def show(self) -> None:
        """The programme, the class or the screens may be others."""
        self.preparing.show(self._now())

    def forget(self) -> None:
        """A programme came or went: what was before is no way back any more."""
        self._before.clear()

    def ask(self, work: Callable[[], T], done: Callable[[str, T | None], None]) -> None:
        """Do `work` after what is being done; `done` gets the sentence that says why not, or "" and what came of it."""

        doing = self._thread.submit(work)

        async def run() -> tuple[str, T | None]:
            try:
                return "", await asyncio.wrap_future(doing)
            except KnownError as error:
                return str(error), None

        if not self._ending:
            beside(run(), lambda answer: done(*answer))

    def end(self) -> None:
        """Tell nobody any more what came of it."""
        self._ending = True

    def close(self) -> None:
        """Let what is being kept be kept; the windows are gone."""
        self._thread.shutdown(wait=True)
        if self._fit is not None:
            self._fit.close()
        delete(self.board)

    # ---- PreparingActions

    def change(self, values: Sequence[tuple[Place, Value]], done: Done) -> None:
        self._do(lambda pid: self._shelf.change(pid, values), done)

    def change_picture(self, place: Place, data: bytes, alt: str, done: Done) -> None:
        self._do(lambda pid: self._shelf.change_picture(pid, place, data, alt), done)

    def choose_picture(self, done: GotFile) -> None:
        self._program.files.open("Kies een plaatje", PICTURES, MAX_PICTURE_BYTES, done)

    def back(self, belongs: Callable[[Place], bool], done: Done) -> None:
        self._do(lambda pid: self._shelf.back(pid, belongs), done)

    def keep(self, place: Place, done: Done) -> None:
        self._do(lambda pid: self._shelf.keep(pid, place), done)

    def undo(self, done: Done) -> None:
        if not self._before:
            done(NOTHING_TO_UNDO)
            return
        programme_id, own, pictures = self._before.pop()
        self.ask(lambda: self._shelf.restore(programme_id, own, pictures), partial(self._over, done))

    def judge(self, before: Slide, after: Slide) -> str:
        return plainly(self._rules.slide(before, after))

    def judge_minutes(self, after: Lesson) -> str:
        original = self.preparing.value.original
        return plainly(self._rules.frame(original.lesson(after.number), after))

    def fits(self, lesson: Lesson, slide: Slide) -> str:
        if self._fit is None:
            self._fit = OwnFit()
        try:
            return self._fit(lesson, slide)
        except ValueError:
            return ""  # what cannot be read was told already

    def draw(self, lesson: Lesson, slide: Slide, audience: Audience) -> bool:
        program = self._program
        team, size = program.registry.team(), program.curriculum.class_size
        try:
            state = slide_state(lesson, slide, team, False, audience, size)
        except ValueError:
            return False
        self.board.show(state)
        return True

    def fields(self, slide: Slide) -> Sequence[FieldNow]:
        return slide_fields(slide)

    def reopen(self, number: int) -> None:
        if not self._chosen:
            self.open(number)

    def papers(self) -> None:
        self._program.go_papers(self.preparing.value.number)

    def leave(self) -> None:
        self._program.go(self._from)

    # ---- inside

    @property
    def _shelf(self) -> Shelf:
        return self._program.curriculum.shelf

    def _do(self, work: Callable[[str], Adapted], done: Done) -> None:
        """Change something, and remember what was there before."""
        programme_id, shelf = self.preparing.value.programme.programme_id, self._shelf

        def both() -> _Before:
            own, folder = shelf.adapted(programme_id).own, shelf.pictures(programme_id)
            used = {name: folder / name for name in own.pictures}
            pictures = {name: path.read_bytes() for name, path in used.items() if path.is_file()}
            work(programme_id)
            return programme_id, own, pictures

        def over(sentence: str, before: _Before | None) -> None:
            if before is not None:
                self._before = [*self._before, before][-UNDO_STEPS:]
            self._over(done, sentence, before)

        self.ask(both, over)

    def _over(self, done: Done, sentence: str, _outcome: object) -> None:
        if not sentence:
            self._program.curriculum.changed.emit()
        done(sentence)

    def _now(self) -> Preparing:
        program = self._program
        adapted = self._shelf.adapted(program.curriculum.programme.programme_id)
        numbers = [lesson.number for lesson in adapted.programme.lessons]
        number = self._number if self._number in numbers else numbers[0]
        level = lesson_level(adapted.programme.lesson(number))
        live = program.lessons.live
        progress = live.lesson.value.progress if live is not None else None
        key = (progress.programme_id, progress.lesson) if progress is not None else None
        return Preparing(
            programme=adapted.programme,
            original=adapted.original,
            number=number,
            own=adapted.own,
            conflicts=adapted.conflicts,
            sentence=adapted.sentence,
            audience=program.curriculum.audience,
            private=program.private.value,
            runs=key == (adapted.programme.programme_id, number),
            minutes=level.preparation_minutes,
            levels={
                a: level_words(a, one.score, one.words_per_sentence, one.words) for a, one in level.children.items()
            },
            can_undo=bool(self._before),
        )
