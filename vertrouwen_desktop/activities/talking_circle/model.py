"""A circle with a talking piece: who has it, who wants it later, how long each gets, and what may be talked about.

A seat is a place, never a name. Whoever passes keeps the right to speak later.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from vertrouwen_desktop.domain.board_state import StripTime

SEATS_MIN = 3
SEATS_MAX = 36
SEATS_UNKNOWN = 12
"""So many seats when nobody said how large the class is."""
ONE_CIRCLE_MAX = 15
"""More children wait too long for their turn: then two circles are proposed."""
SECONDS_MIN = 15
SECONDS_MAX = 90
SECONDS_STEP = 5
AROUND_S = 180
"""Of the minutes there are, so many seconds go to the rules, the beginning and the end."""
STEPS_BACK = 30


class Variant(StrEnum):
    """What the circle talks about."""

    FICTIONAL = "fictional"
    REAL = "real"


class Check(StrEnum):
    """What must be settled before a circle may be about a real child."""

    CHILD = "child"
    PARENT = "parent"
    ADULTS = "adults"
    STOP = "stop"
    AFTERCARE = "aftercare"


class Mark(StrEnum):
    """What happened at a seat."""

    WAITS = "w"
    SPOKE = "s"
    PASSED = "p"
    LATER = "l"


class Stage(StrEnum):
    """Rules are read; the piece goes round; it was stopped, which is fine; it is over."""

    READY = "ready"
    RUNS = "runs"
    STOPPED = "stopped"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Ring:
    """One circle of seats.

    Attributes:
        seats: What happened at each seat, in the order in which the piece goes round.
        here: The seat (0-based) that has the piece; None: it lies in the middle.
        time: What is left of the turn.
    """

    seats: tuple[Mark, ...]
    here: int | None
    time: StripTime

    @classmethod
    def of(cls, seats: int, seconds: int) -> Ring:
        return cls((Mark.WAITS,) * seats, None, StripTime(left_s=seconds, whole_s=seconds))

    @property
    def wants(self) -> tuple[int, ...]:
        """The seats that may still speak after the round: later first, then those that passed."""
        later = tuple(n for n, mark in enumerate(self.seats) if mark is Mark.LATER)
        return later + tuple(n for n, mark in enumerate(self.seats) if mark is Mark.PASSED)

    @property
    def waiting(self) -> int:
        """How many have not had the piece yet, or asked for it later."""
        return sum(mark in (Mark.WAITS, Mark.LATER) for mark in self.seats)

    def at(self, seat: int | None) -> Ring:
        """Return it with the piece at `seat`, which gets a whole turn; None: in the middle."""
        if seat is not None and not 0 <= seat < len(self.seats):
            return self
        whole_s = self.time.whole_s
        return replace(self, here=seat, time=StripTime(left_s=whole_s, whole_s=whole_s, runs=seat is not None))

    def gave(self, mark: Mark) -> Ring:
        """Return it after the seat that has the piece gave it on: it spoke, passed, or wants it later."""
        if self.here is None or mark is Mark.WAITS:
            return self
        seats = (*self.seats[: self.here], mark, *self.seats[self.here + 1 :])
        return replace(self, seats=seats).at(_next(seats, self.here))

    def shifted(self, by: int) -> Ring:
        """Return it with the piece some seats on; what happened at the seats stays."""
        return self if self.here is None else self.at((self.here + by) % len(self.seats))

    def paused(self, pause: bool) -> Ring:
        time = self.time
        return self if self.here is None else replace(self, time=time.model_copy(update={"runs": not pause}))

    def after(self, passed_s: float) -> Ring:
        """Return it some seconds later."""
        time = self.time
        left_s = max(0.0, time.left_s - max(0.0, passed_s))
        return replace(self, time=time.model_copy(update={"left_s": left_s})) if time.runs else self


def _next(seats: tuple[Mark, ...], here: int) -> int | None:
    """Return who gets the piece after `here`: the next that waits, then the next that wanted it later."""
    order = [(here + step) % len(seats) for step in range(1, len(seats))]
    for mark in (Mark.WAITS, Mark.LATER):
        for seat in order:
            if seats[seat] is mark:
                return seat
    return None


def fair_s(children: int, minutes: int) -> int:
    """Return how many seconds each gets when `children` share the minutes, the beginning and the end left out."""
    each = (minutes * 60 - AROUND_S) / max(1, children)
    return max(SECONDS_MIN, min(SECONDS_MAX, int(each // SECONDS_STEP) * SECONDS_STEP))


def lasts_min(children: int, seconds: int) -> int:
    """Return how many minutes a circle takes, the beginning and the end included."""
    return -(-(children * seconds + AROUND_S) // 60)


@dataclass(frozen=True, slots=True)
class Circle:
    """A talking circle, as one group or as two.

    Attributes:
        rings: One circle, or two at the same time.
        seconds: How long a turn is; the same for everyone.
        ticks: What the adults settled before a circle about a real child.
        past: Rings and stage as they were before each step, newest last.
    """

    rings: tuple[Ring, ...]
    seconds: int
    stage: Stage = Stage.READY
    variant: Variant = Variant.FICTIONAL
    ticks: frozenset[Check] = frozenset()
    past: tuple[tuple[tuple[Ring, ...], Stage], ...] = field(default=())

    @classmethod
    def of(cls, children: int, minutes: int) -> Circle:
        seats = max(SEATS_MIN, min(SEATS_MAX, children or SEATS_UNKNOWN))
        seconds = fair_s(seats, minutes)
        return cls((Ring.of(seats, seconds),), seconds)

    # ---- what is

    @property
    def seats(self) -> int:
        return sum(len(ring.seats) for ring in self.rings)

    @property
    def missing(self) -> tuple[Check, ...]:
        """What is not settled yet for a circle about a real child."""
        return tuple(check for check in Check if check not in self.ticks)

    def fitting_s(self, minutes: int) -> int:
        """Return how long a turn can be in so many minutes; two rings go round at the same time."""
        return fair_s(max(len(ring.seats) for ring in self.rings), minutes)

    # ---- before it begins

    def ticked(self, check: Check, on: bool) -> Circle:
        """Return it with one thing settled, or not; a circle about a real child ends up invented without all five."""
        ticks = self.ticks | {check} if on else self.ticks - {check}
        changed = replace(self, ticks=ticks)
        return changed.invented() if changed.missing else changed

    def about_a_child(self) -> Circle:
        """Return it about a real child, if all five are settled and it has not begun."""
        allowed = not self.missing and self.stage is Stage.READY
        return replace(self, variant=Variant.REAL) if allowed else self

    def invented(self) -> Circle:
        return replace(self, variant=Variant.FICTIONAL)

    def with_seats(self, seats: int) -> Circle:
        return self._laid(max(SEATS_MIN, min(SEATS_MAX, seats)), len(self.rings), self.seconds)

    def with_rings(self, rings: int) -> Circle:
        """Return it as one circle or two; two need three seats each."""
        return self._laid(self.seats, rings if rings in (1, 2) and self.seats >= SEATS_MIN * rings else 1, self.seconds)

    def with_seconds(self, seconds: int) -> Circle:
        return self._laid(self.seats, len(self.rings), max(SECONDS_MIN, min(SECONDS_MAX, seconds)))

    def _laid(self, seats: int, rings: int, seconds: int) -> Circle:
        if self.stage is not Stage.READY:
            return self
        rings = rings if seats >= SEATS_MIN * rings else 1
        sizes = (seats,) if rings == 1 else (seats - seats // 2, seats // 2)
        return replace(self, rings=tuple(Ring.of(size, seconds) for size in sizes), seconds=seconds)

    # ---- while it runs

    def begun(self) -> Circle:
        """Return it with the piece at the first seat of each ring."""
        if self.stage is not Stage.READY:
            return self
        return replace(self._stepped(), stage=Stage.RUNS, rings=tuple(ring.at(0) for ring in self.rings))

    def gave(self, ring: int, mark: Mark, seat: int | None = None) -> Circle:
        """Return it after the piece was given on; `seat` says who gave it, so that a late touch means nothing."""
        if seat is not None and 0 <= ring < len(self.rings) and self.rings[ring].here != seat:
            return self
        return self._moved(ring, lambda r: r.gave(mark))

    def given(self, ring: int, seat: int | None) -> Circle:
        """Return it with the piece at `seat`, or in the middle."""
        return self._moved(ring, lambda r: r.at(seat))

    def shifted(self, ring: int, by: int) -> Circle:
        return self._moved(ring, lambda r: r.shifted(by))

    def paused(self, ring: int, pause: bool) -> Circle:
        return self._moved(ring, lambda r: r.paused(pause), keep=False)

    def after(self, passed_s: float) -> Circle:
        """Return it some seconds later."""
        if self.stage is not Stage.RUNS:
            return self
        return replace(self, rings=tuple(ring.after(passed_s) for ring in self.rings))

    # ---- the end

    def stopped(self) -> Circle:
        """Return it stopped, which is always possible and always fine."""
        return self._ended(Stage.STOPPED)

    def closed(self) -> Circle:
        return self._ended(Stage.CLOSED)

    def undone(self) -> Circle:
        """Return it as it was before the last step; whoever has the piece gets a whole turn."""
        if not self.past:
            return self
        rings, stage = self.past[-1]
        return replace(self, rings=tuple(ring.at(ring.here) for ring in rings), stage=stage, past=self.past[:-1])

    def again(self) -> Circle:
        """Return it before its beginning: same seats, same time."""
        if self.stage is Stage.READY:
            return self
        fresh = tuple(Ring.of(len(ring.seats), self.seconds) for ring in self.rings)
        return replace(self._stepped(), rings=fresh, stage=Stage.READY)

    def _ended(self, stage: Stage) -> Circle:
        if self.stage in (Stage.STOPPED, Stage.CLOSED) or (stage is Stage.CLOSED and self.stage is Stage.READY):
            return self
        still = tuple(ring.paused(True) for ring in self.rings)
        return replace(self._stepped(), rings=still, stage=stage)

    def _moved(self, ring: int, move: Callable[[Ring], Ring], keep: bool = True) -> Circle:
        if self.stage is not Stage.RUNS or not 0 <= ring < len(self.rings):
            return self
        rings = (*self.rings[:ring], move(self.rings[ring]), *self.rings[ring + 1 :])
        if rings == self.rings:
            return self
        return replace(self._stepped() if keep else self, rings=rings)

    def _stepped(self) -> Circle:
        return replace(self, past=(*self.past, (self.rings, self.stage))[-STEPS_BACK:])
