"""The screens of the control's process: who stands where, and the moments when nobody knows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from vertrouwen_desktop.domain.screens import Arrangement, Setting, arrange
from vertrouwen_desktop.ui.screen_identity import infos

QUIET_MS = 500
"""A plug makes several changes one after the other; this long without one, and they are over."""

KEPT = 8
"""So many boards are remembered: one a classroom."""


class Screens(QObject):
    """Knows the arrangement of the screens.

    Signals:
        unsettled: Something changes at this very moment; said first of all, before Qt moves a window. Until `arranged`
            nothing private is allowed.
        arranged: `arrangement` holds again; also when it is the same as before.
    """

    unsettled = Signal()
    arranged = Signal()

    def __init__(
        self,
        load: Callable[[], str],
        save: Callable[[str], None],
        mirrored: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Arrange the screens that are there.

        Args:
            load: Gives back what `save` got last, empty at first: the boards that the adults chose, newest first,
                one on a line.
            mirrored: Whether the system says that two screens show the same.
        """
        super().__init__(parent)
        self._save, self._mirrored = save, mirrored
        self._chosen = [line for line in load().split("\n") if line]
        self._board_was = ""
        self._settled = True
        self._swap_due = False  # asked for while nobody knew where the screens were
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._arrange)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        # The screen that comes or goes is passed on as a QScreen; nothing here takes it.
        app.screenRemoved.connect(self._unsettle)
        app.primaryScreenChanged.connect(self._unsettle)
        app.screenAdded.connect(self._added)
        for screen in app.screens():
            self._watch(screen)
        self._arrangement = self._now(swapped=False)
        self._remember_board()

    @property
    def arrangement(self) -> Arrangement:
        """Who stands where; the one before the change while it is not settled."""
        return self._arrangement

    @property
    def settled(self) -> bool:
        return self._settled

    @property
    def private_allowed(self) -> bool:
        """Whether the class cannot see the adults' screen, for certain."""
        return self._settled and self._arrangement.private_allowed

    def look_again(self) -> None:
        """Arrange anew after a moment of quiet, as when a plug goes."""
        self._unsettle()

    def swap(self) -> None:
        """Let board and control change places; with three screens the board goes one round."""
        if not self._settled:
            self._swap_due = not self._swap_due
            return
        swapped = self._now(swapped=True)
        if swapped.setting is Setting.EXTENDED and swapped.board is not None:
            self.choose(swapped.board.identity)

    def choose(self, identity: str) -> None:
        """Make the screen `identity` the board, now and from now on."""
        was_settled = self._settled
        self._settled = False
        self.unsettled.emit()
        self._board_was = identity
        chosen = next((info for info in infos() if info.identity == identity), None)
        # A laptop's own panel is the board for this once: in the next classroom it must not be.
        if chosen is not None and not chosen.internal:
            self._chosen = [identity, *(kept for kept in self._chosen if kept != identity)][:KEPT]
            self._save("\n".join(self._chosen))
        if was_settled:
            self._arrange()

    def _now(self, swapped: bool) -> Arrangement:
        there = infos()
        identities = {info.identity for info in there}
        boards = [self._board_was, *self._chosen]
        remembered = next((board for board in boards if board in identities), "")
        return arrange(there, remembered, self._mirrored(), swapped)

    def _unsettle(self, *_: object) -> None:
        self._settled = False
        self.unsettled.emit()
        self._quiet.start()

    def _added(self, screen: QScreen) -> None:
        self._unsettle()
        self._watch(screen)

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._unsettle)
        screen.virtualGeometryChanged.connect(self._unsettle)

    def _arrange(self) -> None:
        self._quiet.stop()
        self._arrangement = self._now(swapped=False)
        self._remember_board()
        self._settled = True
        self.arranged.emit()
        if self._swap_due:
            self._swap_due = False
            self.swap()

    def _remember_board(self) -> None:
        # For a closed lid and for its return; kept for this run only, because nobody chose it.
        if self._arrangement.setting is Setting.EXTENDED and self._arrangement.board is not None:
            self._board_was = self._arrangement.board.identity
