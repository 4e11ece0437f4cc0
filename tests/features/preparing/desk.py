"""A lesson of the programme that we ship, prepared without a program around it: what is asked is done at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage

from vertrouwen_desktop.control_window.catalogue import FACES, SPECS
from vertrouwen_desktop.control_window.fits import slide_state
from vertrouwen_desktop.control_window.shelves import shelf_of
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.own import Own, Place, Value
from vertrouwen_desktop.domain.programme import Audience, Lesson, Slide
from vertrouwen_desktop.features.live.board import LiveBoardModel
from vertrouwen_desktop.features.preparing.control import PreparingModel
from vertrouwen_desktop.features.preparing.model import Preparing
from vertrouwen_desktop.features.preparing.words import plainly
from vertrouwen_desktop.features.programmes.own_fields import slide_fields
from vertrouwen_desktop.features.programmes.own_rules import OwnRules
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.qml import qml_url

ID = "bouwen-aan-vertrouwen"


def png() -> bytes:
    """Return a real picture."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(40, 90, 40))
    target = QBuffer()
    target.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(target, "PNG")
    return bytes(target.data().data())


class Desk:
    """Keeps the promises of `PreparingActions`, on a real shelf."""

    def __init__(self, folder: Path, number: int = 1, pause_ms: int = 5, **known: object) -> None:
        self.shelf = shelf_of(folder)
        self.rules = OwnRules(SPECS)
        self.number, self.known = number, known
        self.fresh = True
        self.before: list[Own] = []
        self.left = self.to_papers = 0
        self.misfit = ""
        self.disk = ""
        self.file: tuple[str, bytes] = ("", b"")
        self.drawn: list[Slide] = []
        self.board = LiveBoardModel(FACES, lambda _event: None, lambda: 0.0)
        self.preparing = Held(self.now())
        url = qml_url("vertrouwen_desktop.features.live", "LiveBoard")
        self.model = PreparingModel(self.preparing, self, self.board, url, papers=True, pause_ms=pause_ms)

    def now(self) -> Preparing:
        there = self.shelf.adapted(ID)
        facts = {
            "sentence": there.sentence,
            "minutes": 2.4,
            "levels": dict.fromkeys(Audience, "Leesniveau op het bord: makkelijk."),
            **self.known,
        }
        return Preparing(
            programme=there.programme,
            original=there.original,
            number=self.number,
            own=there.own,
            conflicts=there.conflicts,
            can_undo=bool(self.before),
            **facts,
        )

    def show(self, **known: object) -> None:
        self.known |= known
        self.preparing.show(self.now())

    def open(self, number: int) -> None:
        self.number, self.fresh = number, False
        self.show()

    @property
    def own(self) -> dict[str, Value]:
        """What the school says, by slide and field."""
        changes = self.shelf.adapted(ID).own.changes
        return {f"{c.place.slide or c.place.phase}.{c.place.field}": c.own for c in changes}

    def updated(self, base: str) -> None:
        """The programme said `base` when the school changed it: it is another one by now."""
        own = self.shelf.adapted(ID).own
        changes = tuple(c.model_copy(update={"base": base if isinstance(c.base, str) else 9}) for c in own.changes)
        self.shelf.restore(ID, own.model_copy(update={"changes": changes}), {})
        self.show()

    # ---- PreparingActions

    def change(self, values: Sequence[tuple[Place, Value]], done: Callable[[str], None]) -> None:
        self._do(lambda: self.shelf.change(ID, values), done)

    def change_picture(self, place: Place, data: bytes, alt: str, done: Callable[[str], None]) -> None:
        self._do(lambda: self.shelf.change_picture(ID, place, data, alt), done)

    def choose_picture(self, done: Callable[[str, bytes], None]) -> None:
        done(*self.file)

    def back(self, belongs: Callable[[Place], bool], done: Callable[[str], None]) -> None:
        self._do(lambda: self.shelf.back(ID, belongs), done)

    def keep(self, place: Place, done: Callable[[str], None]) -> None:
        self._do(lambda: self.shelf.keep(ID, place), done)

    def undo(self, done: Callable[[str], None]) -> None:
        own = self.before.pop()
        self.shelf.restore(ID, own, {})
        self.show()
        done("")

    def judge(self, before: Slide, after: Slide) -> str:
        return plainly(self.rules.slide(before, after))

    def judge_minutes(self, after: Lesson) -> str:
        return plainly(self.rules.frame(self.preparing.value.original.lesson(after.number), after))

    def fits(self, lesson: Lesson, slide: Slide) -> str:
        return self.misfit

    def draw(self, lesson: Lesson, slide: Slide, audience: Audience) -> bool:
        self.drawn.append(slide.given_to(audience))
        try:
            self.board.show(slide_state(lesson, slide, touch=False, audience=audience))
        except ValueError:
            return False
        return True

    def fields(self, slide: Slide):
        return slide_fields(slide)

    def reopen(self, number: int) -> None:
        if self.fresh:
            self.open(number)

    def papers(self) -> None:
        self.to_papers += 1

    def leave(self) -> None:
        self.left += 1

    def _do(self, work: Callable[[], object], done: Callable[[str], None]) -> None:
        before = self.shelf.adapted(ID).own
        try:
            if self.disk:
                raise KnownError(self.disk)
            work()
        except KnownError as error:
            done(str(error))
            return
        self.before.append(before)
        self.show()
        done("")
