"""The page of a lesson that is prepared, and that of all programmes: made when they are first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vertrouwen_desktop.control_window.lesson_actions import LessonDoing
from vertrouwen_desktop.control_window.programme_actions import ProgrammesDoing
from vertrouwen_desktop.features.preparing.control import PreparingModel
from vertrouwen_desktop.features.preparing.control_programmes import ProgrammesModel

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program


class LessonPages:
    """Opens lessons to prepare, and the list of programmes."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._doing: LessonDoing | None = None
        self._model: PreparingModel | None = None
        self._programmes: ProgrammesDoing | None = None

    def open(self, number: int) -> None:
        """Show a lesson of the programme that the chosen class follows."""
        self.doing.open(number)
        self._program.go("preparing")

    def preparing(self) -> QObject:
        doing = self.doing
        self._model = PreparingModel(doing.preparing, doing, doing.board, doing.board_url, papers=True)
        return self._model

    def open_programmes(self) -> None:
        """Show all programmes."""
        self._program.go("programmes")

    def programmes(self) -> QObject:
        doing = ProgrammesDoing(self._program, self.doing)
        doing.look()
        self._programmes = doing
        return ProgrammesModel(doing.programmes, self._program.private, doing)

    @property
    def doing(self) -> LessonDoing:
        if self._doing is None:
            self._doing = LessonDoing(self._program)
        return self._doing

    def close(self) -> None:
        """Keep what is typed; no page shows it any more."""
        if self._doing is None:
            return
        self._doing.end()
        if self._model is not None:
            self._model.flush()
        self._doing.close()
