"""The cooperation ladder as the adults lead it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.cooperation_ladder.model import NOT_TODAY, Asks, Ladder
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.cooperation_ladder"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step (0-based), and whether it is the answer to what is asked now."""

    step: int
    words: str
    on: bool


@QmlElement
class CooperationLadderControlModel(QObject):
    """Says what a tap means, chooses with the class, keeps the step of today.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self, ladder: Held[Ladder], steps: tuple[str, ...], about: tuple[str, str], keep: Callable[[], None]
    ) -> None:
        super().__init__()
        self._ladder = ladder
        self._words = steps
        self._about = about
        self._keep = keep
        self._steps = RowsModel(StepLine, "step", self)
        self._fill()
        ladder.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        ladder = self._ladder.value
        on = ladder.animals if ladder.asks is Asks.ANIMALS else ladder.today
        self._steps.show([StepLine(n, f"{n + 1}. {words}", n == on) for n, words in enumerate(self._words)])

    @Property(str, notify=changed)
    def asks(self) -> str:
        """What a tap on the board means: animals or today."""
        return self._ladder.value.asks.value

    @Property(str, notify=changed)
    def animals(self) -> str:
        """The two who climb, by name."""
        first, second = (name.replace("_", " ").capitalize() for name in self._about)
        return f"{first} en {second}"

    @Property(QObject, notify=changed)
    def steps(self) -> QObject:
        return self._steps

    @Property(bool, notify=changed)
    def notToday(self) -> bool:
        return self._ladder.value.today == NOT_TODAY

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._ladder.value.past)

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._ladder.value.is_kept

    @Property(bool, notify=changed)
    def wasKept(self) -> bool:
        """Kept once, and changed since."""
        return self._ladder.value.kept is not None and not self._ladder.value.is_kept

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        return self._ladder.value.today is not None and not self._ladder.value.is_kept

    @Slot(str)
    def ask(self, asks: str) -> None:
        """Let a tap mean something else."""
        self._ladder.show(self._ladder.value.asking(Asks(asks)))

    @Slot(int)
    def tap(self, step: int) -> None:
        """The same as a tap on the board."""
        self._ladder.show(self._ladder.value.tapped(step, self._ladder.value.asks))

    @Slot()
    def rather_not(self) -> None:
        """No step today, or take that back."""
        self._ladder.show(self._ladder.value.not_today())

    @Slot()
    def undo(self) -> None:
        self._ladder.show(self._ladder.value.undone())

    @Slot()
    def keep(self) -> None:
        self._keep()
