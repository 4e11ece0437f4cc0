"""How long nobody touched the adults' window, on every clock there is; and what follows from that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal

from vertrouwen_desktop.domain.clock import Clock, Reading, slept_s
from vertrouwen_desktop.ui.held import Held

LEAST_MINUTES, USUAL_MINUTES, MOST_MINUTES = 1, 5, 30
LESSON_MINUTES = 15
COVER_S = 120.0
CHECK_MS = 1000
HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


def idle_s(since: Reading, now: Reading) -> float:
    """Return the seconds that passed, on the clock that says most: one may stand still in sleep."""
    wall_s = (now.wall - since.wall).total_seconds()
    return max(0.0, wall_s, now.steady_s - since.steady_s, now.running_s - since.running_s)


def limit_s(minutes: int, in_lesson: bool) -> float:
    """Return after how many seconds without a hand the store locks; in a lesson it takes at least a quarter."""
    chosen = min(max(minutes, LEAST_MINUTES), MOST_MINUTES)
    return 60.0 * (max(chosen, LESSON_MINUTES) if in_lesson else chosen)


class IdleWatch(QObject):
    """Watches the hands of the adults on `window`; what children do on the board is not theirs.

    Attributes:
        covered: Nobody touched it for two minutes of a lesson: what is private had better not be seen.

    Signals:
        over: Nobody was there for too long, or the machine slept: lock. Said once; the next touch starts anew.
    """

    over = Signal()

    def __init__(
        self,
        window: QObject,
        clock: Clock,
        minutes: Callable[[], int],
        lesson_runs: Held[bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._minutes, self._lesson_runs = clock, minutes, lesson_runs
        self._since = self._seen = clock.read()
        self._said = False
        self.covered = Held(False, self)
        self._timer = QTimer(self, interval=CHECK_MS, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        lesson_runs.changed.connect(self.touched)
        window.installEventFilter(self)

    def start(self) -> None:
        """Begin to count: the store is open."""
        self._seen = self._clock.read()
        self.touched()
        self._timer.start()

    def stop(self) -> None:
        """Stop counting: there is nothing to lock."""
        self._timer.stop()
        self.covered.show(False)

    def touched(self) -> None:
        """A hand was there."""
        self._since = self._clock.read()
        self._said = False
        self.covered.show(False)

    def look(self) -> None:
        """Look at the clocks."""
        now = self._clock.read()
        slept, self._seen = slept_s(self._seen, now) > 0, now
        runs = self._lesson_runs.value
        idle = idle_s(self._since, now)
        if (slept or idle >= limit_s(self._minutes(), runs)) and not self._said:
            self._said = True
            self.over.emit()
        self.covered.show(runs and idle >= COVER_S)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in HANDS and self._timer.isActive():
            self.touched()
        return False
