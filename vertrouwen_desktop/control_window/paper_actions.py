"""The papers of a lesson. Keeps the promises of `features.papers.model.PapersDoing`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from vertrouwen_desktop.control_window.errand import Errand
from vertrouwen_desktop.domain.lesson_papers import PaperFacts, PaperOrder
from vertrouwen_desktop.domain.programme import Lesson, Programme
from vertrouwen_desktop.features.documents.lesson_press import lesson_file_name
from vertrouwen_desktop.features.papers.model import Done, Looked
from vertrouwen_desktop.ui.held import Held

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program

T = TypeVar("T")

LOOK_PER_INCH = 120
PATIENCE_MS = 30_000
CLOSE_S = 1.0
LATE = "Dit papier maken duurt te lang. Probeer het zo nog eens."
TIPS, PROMISES = "tip_wall", "class_promises"


class PaperDoing(QObject):
    """Sets papers beside the screen, each in a thread of its own; the store has no part in it.

    Attributes:
        facts: The papers that the page shows; None: there is no lesson, or nothing is open.
    """

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._number = 0
        self._errands: set[Errand[Any]] = set()
        self.facts: Held[PaperFacts | None] = Held(None)
        program.day.today.changed.connect(self.refresh)

    def refresh(self) -> None:
        """People, plan, class or programme may be others."""
        if self._number:
            self.facts.show(self._facts())

    def close(self) -> None:
        """Tell nobody any more."""
        for errand in self._errands:
            errand.forget(CLOSE_S)
        self._errands.clear()

    # ---- PapersDoing

    def look(self, order: PaperOrder, facts: PaperFacts, done: Looked) -> None:
        press = self._program.press
        self._beside(
            lambda: press.lesson_pages(order, facts, LOOK_PER_INCH), lambda error, pages: done(error, pages or ())
        )

    def show(self, order: PaperOrder, facts: PaperFacts, done: Done, lies: Done) -> None:
        name = lesson_file_name(order, facts.lesson.number)
        self._made(order, facts, done, lambda pdf: self._program.files.open_printed(name, pdf, done, lies=lies))

    def save(self, order: PaperOrder, facts: PaperFacts, done: Done) -> None:
        name = lesson_file_name(order, facts.lesson.number)
        self._made(order, facts, done, lambda pdf: self._program.files.save(name, pdf, done))

    def choose(self, number: int) -> None:
        self._number = number
        self.facts.show(self._facts())

    def back(self) -> None:
        self._program.go(self._program.navigation.before)

    # ---- inside

    def _facts(self) -> PaperFacts | None:
        program, today = self._program, self._program.day.today.value
        programme: Programme = program.curriculum.programme
        lesson = _lesson(programme, self._number)
        if lesson is None:
            return None
        following = today.plan.planned(self._number + 1)
        answers, kept = program.door.kept.answers, program.door.kept
        tips = answers.get(TIPS, {}).get("tips", ())
        return PaperFacts(
            lesson=lesson.given_to(program.curriculum.audience),
            programme_title=programme.title,
            lessons=len(programme.lessons),
            on=program.today(),
            audience=program.curriculum.audience,
            school=program.registry.people.value.school.name,
            class_name=today.team.class_name,
            teacher=today.team.teacher,
            youth_worker=today.team.youth_worker,
            planned=today.plan.planned(self._number),
            next_day=following.on if following else None,
            class_size=program.curriculum.class_size,
            tips=tuple(str(tip["text"]) for tip in tips),
            promises=kept.promises,
        )

    def _made(self, order: PaperOrder, facts: PaperFacts, done: Done, then: Callable[[bytes], None]) -> None:
        def over(error: str, pdf: bytes | None) -> None:
            if pdf is None:
                done(error)
            else:
                then(pdf)

        press = self._program.press
        self._beside(lambda: press.lesson_paper(order, facts), over)

    def _beside(self, work: Callable[[], T], done: Callable[[str, T | None], None]) -> None:
        def over(error: str, outcome: T | None) -> None:
            self._errands.discard(errand)
            done(error, outcome)

        errand = Errand(work, over, PATIENCE_MS, LATE, self)
        self._errands.add(errand)


def _lesson(programme: Programme, number: int) -> Lesson | None:
    try:
        return programme.lesson(number)
    except LookupError:
        return None
