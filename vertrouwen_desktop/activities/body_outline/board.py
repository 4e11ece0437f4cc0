"""The body outline as the class sees and touches it. Runs in the board's process."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.body_outline.layout import DOT, Box, dots, labels, line, targets
from vertrouwen_desktop.activities.body_outline.model import SPOT_WORDS, SPOTS, About, Spot
from vertrouwen_desktop.activities.body_outline.schema import SPEC, Mark, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.body_outline"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TargetRow:
    """Where a finger may touch a spot."""

    key: str
    spot: str
    at_x: float
    at_y: float
    wide: float
    high: float


@dataclass(frozen=True, slots=True)
class DotRow:
    """A dot; `at_x` and `at_y` are its corner."""

    key: str
    at_x: float
    at_y: float


@dataclass(frozen=True, slots=True)
class WordRow:
    """Words beside the body, and the line to their spot."""

    row: int
    spot: str
    words: str
    has_dots: bool
    at_x: float
    at_y: float
    line_x: float
    line_y: float
    line_length: float
    line_angle: float


@QmlElement
class BodyOutlineBoardModel(QObject):
    """A body, what it may feel like, and the dots of the class.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._say = say
        self._touch = False
        self._targets = RowsModel(TargetRow, "key", self)
        self._words = RowsModel(WordRow, "row", self)
        self._dots = RowsModel(DotRow, "key", self)
        boxes = ((spot, n, box) for spot in SPOTS for n, box in enumerate(targets(spot)))
        self._targets.show([TargetRow(f"{s}-{n}", s.value, b.x, b.y, b.width, b.height) for s, n, b in boxes])
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view."""
        if (view, touch) != (self._view, self._touch):
            self._view, self._touch = view, touch
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        marks = {m.spot: m.dots for m in self._view.marks}
        words = [(w.spot, w.text) for w in self._view.words] or [(s, SPOT_WORDS[s]) for s in SPOTS]
        words.sort(key=lambda word: SPOTS.index(word[0]))
        boxes = labels([spot for spot, _ in words])
        rows = enumerate(zip(words, boxes, strict=True))
        self._words.show([_word(n, spot, text, box, spot in marks) for n, ((spot, text), box) in rows])
        places = ((s, n, at) for s in SPOTS for n, at in enumerate(dots(s, marks.get(s, 0))))
        self._dots.show([DotRow(f"{s}-{n}", x - DOT / 2, y - DOT / 2) for s, n, (x, y) in places])

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._view.question

    @Property(bool, notify=changed)
    def aboutMe(self) -> bool:
        return self._view.about is About.ME

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._touch

    @Property(QObject, notify=changed)
    def targets(self) -> QObject:
        return self._targets

    @Property(QObject, notify=changed)
    def words(self) -> QObject:
        return self._words

    @Property(QObject, notify=changed)
    def dots(self) -> QObject:
        return self._dots

    @Slot(str)
    def tap(self, spot: str) -> None:
        """A child showed where."""
        if self._touch:
            self._say(Mark(spot=Spot(spot)))


def _word(row: int, spot: Spot, text: str, box: Box, has_dots: bool) -> WordRow:
    to = line(box, spot)
    return WordRow(row, spot.value, text, has_dots, box.x, box.y, to.x, to.y, to.length, to.angle)


FACE = BoardFace(SPEC, BodyOutlineBoardModel, "BodyOutlineBoard")
