"""Who can see which screen: what may be shown to the adults, and where the class sees its slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vertrouwen_desktop.control_window.places import place
from vertrouwen_desktop.domain.screens import Setting
from vertrouwen_desktop.ui.notices import Notice

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program

ONLY_SLIDES = "De klas ziet nu alleen dia's. Twee keer Esc brengt dit scherm terug."
DEMO = "Daarom staat het bord hier in een venster. De klas in deze demo is verzonnen."
ONE_SCREEN = "Tot dan staat hier niets wat de klas niet mag zien. Alleen dia's tonen kan ook: Alleen bord."


class Sight(QObject):
    """Looks at the screens for the program.

    Attributes:
        board_only: The one screen there is shows the class its slides.

    Signals:
        changed: The screens were arranged anew.
    """

    changed = Signal()

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self.board_only = False

    def look(self) -> None:
        """Say at once whether anything private may be seen."""
        program = self._program
        allowed = program.screens.private_allowed or program.options.demo is not None
        program.private.show(allowed and not program.locker.covered.value)

    def arrange(self) -> None:
        """Place the board, and tell the adults when there is one screen only."""
        program = self._program
        arrangement = program.screens.arrangement
        if arrangement.setting is Setting.EXTENDED:
            self.board_only = False
            program.notices.clear("screens")
        else:
            if arrangement.board is not None and program.lessons.running:
                self.board_only = True  # the laptop's own screen went: the class keeps its slide
            program.notices.tell(Notice("screens", arrangement.sentence, self._one_screen(), lasting=True))
        self.look()
        program.board.place(place(arrangement, program.options.demo is not None, self.board_only))
        self.changed.emit()

    def show_board_only(self, only: bool = True) -> None:
        """Show the class slides on the one screen there is; or give it back to the adults."""
        self.board_only = only
        self.arrange()

    def _one_screen(self) -> str:
        if self.board_only:
            return ONLY_SLIDES
        return DEMO if self._program.options.demo is not None else ONE_SCREEN
