"""The talking circle as the adults prepare and lead it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.talking_circle.advice import CHECKS, INSTEAD, size_advice
from vertrouwen_desktop.activities.talking_circle.model import (
    SECONDS_STEP,
    Check,
    Circle,
    Mark,
    Ring,
    Stage,
    Variant,
    lasts_min,
)
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.talking_circle"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CheckRow:
    """Something to settle before a circle about a real child."""

    check: str
    words: str
    on: bool


@dataclass(frozen=True, slots=True)
class WantRow:
    """A seat (0-based) that may still speak."""

    seat: int
    words: str


@QmlElement
class TalkingCircleControlModel(QObject):
    """Prepares the circle, gives the piece on, stops it. Which ring the buttons are for is the panel's own business.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        circle: Held[Circle],
        now: Callable[[], Circle],
        move: Callable[[Circle], None],
        minutes: int,
        adults: tuple[str, str],
        alone: bool = False,
    ) -> None:
        super().__init__()
        self._circle = circle
        self._now = now
        self._move = move
        self._minutes = minutes
        self._adults = adults
        self._alone = alone
        self._ring = 0
        self._wishes_real = circle.value.variant is Variant.REAL
        self._refused = False
        self._checks = RowsModel(CheckRow, "check", self)
        self._wants = RowsModel(WantRow, "seat", self)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.changed)
        self._fill()
        circle.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._ring = min(self._ring, len(self._circle.value.rings) - 1)
        self._refused = self._refused and bool(self._circle.value.missing)
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        circle, ring = self._circle.value, self._at
        self._checks.show([CheckRow(c.value, CHECKS[c], c in circle.ticks) for c in Check])
        middle = circle.stage is Stage.RUNS and ring.here is None
        words = {Mark.LATER: "Plek %d wilde later", Mark.PASSED: "Plek %d paste"}
        self._wants.show([WantRow(n, words[ring.seats[n]] % (n + 1)) for n in ring.wants] if middle else [])
        if circle.stage is Stage.RUNS and ring.time.runs:
            self._second.start()
        else:
            self._second.stop()

    @property
    def _at(self) -> Ring:
        return self._circle.value.rings[self._ring]

    @property
    def _pauses(self) -> bool:
        return self._at.here is not None and not self._at.time.runs

    # ---- what it is about

    @Property(str, notify=changed)
    def stage(self) -> str:
        """ready, runs, stopped or closed."""
        return self._circle.value.stage.value

    @Property(bool, notify=changed)
    def isReal(self) -> bool:
        return self._circle.value.variant is Variant.REAL

    @Property(bool, notify=changed)
    def wishesReal(self) -> bool:
        """The five things to settle are shown."""
        return self._wishes_real

    @Property(QObject, notify=changed)
    def checks(self) -> QObject:
        return self._checks

    @Property(str, notify=changed)
    def instead(self) -> str:
        """Why it is not a circle about a real child yet, and what to do instead; empty when nobody asked."""
        missing = self._circle.value.missing
        return INSTEAD[missing[0]] if self._refused and missing else ""

    @Slot(str)
    def about(self, variant: str) -> None:
        """Look at what a circle about a real child asks for, or make it about the invented story."""
        self._wishes_real, self._refused = variant == Variant.REAL, False
        if self._wishes_real:
            self._refill()
        else:
            self._move(self._now().invented())
            self._refill()

    @Slot(str, bool)
    def tick(self, check: str, on: bool) -> None:
        self._move(self._now().ticked(Check(check), on))

    @Slot()
    def choose_real(self) -> None:
        """Make it about a real child; refused in words while something is missing."""
        self._refused = bool(self._circle.value.missing)
        self._move(self._now().about_a_child())
        self._refill()

    # ---- seats and time

    @Property(int, notify=changed)
    def seats(self) -> int:
        return self._circle.value.seats

    @Property(int, notify=changed)
    def seconds(self) -> int:
        return self._circle.value.seconds

    @Property(int, notify=changed)
    def rings(self) -> int:
        return len(self._circle.value.rings)

    @Property(str, notify=changed)
    def advice(self) -> str:
        """How long it takes, and whether two circles are better, in words."""
        circle = self._circle.value
        lasts = lasts_min(len(circle.rings[0].seats), circle.seconds)
        return size_advice(circle.seats, len(circle.rings), lasts, self._minutes, self._adults, self._alone)

    @Slot(int)
    def add_seats(self, by: int) -> None:
        self._move(self._now().with_seats(self._circle.value.seats + by))

    @Slot(int)
    def add_seconds(self, steps: int) -> None:
        self._move(self._now().with_seconds(self._circle.value.seconds + steps * SECONDS_STEP))

    @Slot(int)
    def make_rings(self, rings: int) -> None:
        """Make one circle, or two at the same time; the turn gets as long as fits."""
        circle = self._now().with_rings(rings)
        self._move(circle.with_seconds(circle.fitting_s(self._minutes)))

    # ---- while it runs

    @Property(int, notify=changed)
    def ring(self) -> int:
        """The ring that the buttons are for, 0 or 1."""
        return self._ring

    @Property(str, notify=changed)
    def teacher(self) -> str:
        return self._adults[0]

    @Property(str, notify=changed)
    def youthWorker(self) -> str:
        return self._adults[1]

    @Property(int, notify=changed)
    def seat(self) -> int:
        """The seat that has the piece, 1-based; 0: it lies in the middle."""
        here = self._at.here
        return 0 if here is None else here + 1

    @Property(int, notify=changed)
    def ringSeats(self) -> int:
        return len(self._at.seats)

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return self._at.waiting

    @Property(str, notify=changed)
    def left(self) -> str:
        """What is left of the turn, exactly."""
        left_s = round(self._now().rings[self._ring].time.left_s)
        return f"{left_s // 60}:{left_s % 60:02d}"

    @Property(bool, notify=changed)
    def isPaused(self) -> bool:
        return self._pauses

    @Property(QObject, notify=changed)
    def wants(self) -> QObject:
        return self._wants

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._circle.value.past)

    @Slot(int)
    def look(self, ring: int) -> None:
        """Let the buttons be for a ring."""
        self._ring = ring
        self._refill()

    @Slot()
    def begin(self) -> None:
        self._move(self._now().begun())

    @Slot(str)
    def give(self, how: str) -> None:
        """Give the piece on: who had it spoke (s), passed (p) or wants it later (l)."""
        self._move(self._now().gave(self._ring, Mark(how)))

    @Slot(int)
    def shift(self, by: int) -> None:
        """Move the piece some seats on; nothing is noted."""
        self._move(self._now().shifted(self._ring, by))

    @Slot(int)
    def give_to(self, seat: int) -> None:
        self._move(self._now().given(self._ring, seat))

    @Slot()
    def pause(self) -> None:
        """Let the turn wait, or go on."""
        self._move(self._now().paused(self._ring, not self._pauses))

    @Slot()
    def stop(self) -> None:
        """Stop it, at any moment."""
        self._move(self._now().stopped())

    @Slot()
    def close(self) -> None:
        self._move(self._now().closed())

    @Slot()
    def undo(self) -> None:
        self._move(self._now().undone())

    @Slot()
    def again(self) -> None:
        self._move(self._now().again())
