"""The sentence builder as the class sees and touches it. Runs in the board's process."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.sentence_builder.schema import SPEC, Choose, Turn, View
from vertrouwen_desktop.ui.faces import BoardFace, Say
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.sentence_builder"
QML_IMPORT_MAJOR_VERSION = 1

GAP = "…"
"""Stands in the sentence for a part that is still to come."""

_END = re.compile(r"(?<=[.!?…]) ")


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part, 0-based: `now` is being chosen, `filled` was."""

    part: int
    title: str
    now: bool
    filled: bool


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A choice of the part that is being chosen; `choice` is 0-based."""

    key: str
    part: int
    choice: int
    words: str
    chosen: bool


@QmlElement
class SentenceBuilderBoardModel(QObject):
    """The sentence, its parts, and what the part of now can be. Says what was tapped, decides nothing.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, view: View, say: Say) -> None:
        super().__init__()
        self._view = view
        self._say = say
        self._touch = False
        self._parts = RowsModel(PartRow, "part", self)
        self._choices = RowsModel(ChoiceRow, "key", self)
        self._fill()

    def show(self, view: View, touch: bool) -> None:
        """Show another view; `touch` says whether touches count now."""
        if view == self._view and touch == self._touch:
            return
        self._view, self._touch = view, touch
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        view = self._view
        parts = enumerate(view.parts)
        self._parts.show([PartRow(n, p.title, n == view.now, p.piece != "") for n, p in parts])
        self._choices.show(
            [ChoiceRow(f"{view.now}.{n}", view.now, n, c.text, c.chosen) for n, c in enumerate(view.choices)]
        )

    @property
    def _pieces(self) -> list[str]:
        view = self._view
        return _END.split(view.read) if view.read else [p.piece or GAP for p in view.parts]

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def instruction(self) -> str:
        return self._view.instruction

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._touch

    @Property(bool, notify=changed)
    def reads(self) -> bool:
        """A kept sentence, to read."""
        return self._view.read != ""

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """The sentence that is read, or the one in the making with a gap for what is still to come."""
        return " ".join(self._pieces)

    @Property(str, notify=changed)
    def sentenceLines(self) -> str:
        """The same with a line for each part, or for each sentence of a kept one."""
        return "\n".join(self._pieces)

    @Property(QObject, notify=changed)
    def parts(self) -> QObject:
        return self._parts

    @Property(int, notify=changed)
    def partCount(self) -> int:
        return len(self._view.parts)

    @Property(QObject, notify=changed)
    def choices(self) -> QObject:
        return self._choices

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._view.calm_motion

    @Slot(int, int)
    def choose(self, part: int, choice: int) -> None:
        if self._touch:
            self._say(Choose(part=part, choice=choice))

    @Slot(int)
    def turn(self, part: int) -> None:
        """Choose another part."""
        if self._touch and part != self._view.now:
            self._say(Turn(part=part))


FACE = BoardFace(SPEC, SentenceBuilderBoardModel, "SentenceBuilderBoard")
