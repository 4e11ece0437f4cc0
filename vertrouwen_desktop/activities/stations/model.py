"""Calm stations: turns, time, who is where, and counting what it did: rules only.

Time is kept as seconds left and the steady moment since which they run, so that it goes on right after a kill. A steady
moment that cannot be (another start of the machine) lets the turn wait with what was left when it began.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

STATIONS_MIN, STATIONS_MAX = 2, 6
MINUTES_MAX = 5
TOGETHER_MAX = 12
"""Up to so many children do every station all together; more rotate in groups."""
CLASS_MIN = 6
"""With fewer children nothing is counted or kept: a total would be somebody."""
HANDS_MAX = 99
STEPS_BACK = 30
MOVING_S = 30
"""What asking and walking to the next station take, about."""
WAYS = ("rustiger", "gelijk", "niets voor mij", "liever niet")
"""What a station can have done, in the order of every count; not saying is a full answer."""
GROUPS = ("maan", "blad", "druppel", "berg", "huis", "boot")
"""Each group has a word, and the drawing `groep_<word>`."""


class Stage(StrEnum):
    """A turn waits to begin, runs, pauses, asks how it was; after the last turn all is done."""

    READY = "ready"
    RUNS = "runs"
    PAUSED = "paused"
    ASKS = "asks"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn: the station that all do, or a round in which every group has its own.

    Attributes:
        number: 0-based.
        left_s: Seconds left when `since_s` was, or now when it does not run.
        since_s: The steady moment since which it runs; None when it does not.
    """

    number: int
    stage: Stage
    left_s: float
    since_s: float | None = None

    def left_at(self, now_s: float | None) -> float:
        """Return the seconds left at a steady moment."""
        if self.since_s is None or now_s is None:
            return self.left_s
        return max(0.0, self.left_s - max(0.0, now_s - self.since_s))


@dataclass(frozen=True, slots=True)
class Stations:
    """The stations of one lesson.

    Attributes:
        seconds: How long a turn lasts.
        grouped: Groups rotate; else all do the same station.
        turn: What is now.
        look: The station that the class looks at while groups rotate, 0-based; None: all at once.
        hands: For each station how many said which of `WAYS`.
        past: The turns before, newest last.
        kept: The hands that were handed over last; None before.
    """

    count: int
    seconds: float
    grouped: bool
    turn: Turn
    hands: tuple[tuple[int, ...], ...]
    look: int | None = None
    past: tuple[Turn, ...] = ()
    kept: tuple[tuple[int, ...], ...] | None = None

    @classmethod
    def of(cls, count: int, seconds: float, class_size: int) -> Stations:
        """Return stations that nobody has done yet, in the form that fits the class; 0: nobody said its size."""
        hands = ((0,) * len(WAYS),) * count
        return cls(count, seconds, class_size > TOGETHER_MAX, Turn(0, Stage.READY, seconds), hands)

    # ---- what is

    @property
    def here(self) -> int | None:
        """The station that the class sees large, 0-based; None: all of them."""
        if self.turn.stage is Stage.DONE:
            return None
        return self.look if self.grouped else self.turn.number

    @property
    def is_last(self) -> bool:
        return self.turn.number == self.count - 1

    @property
    def was_used(self) -> bool:
        return self.turn.number > 0 or self.turn.stage in (Stage.ASKS, Stage.DONE) or any(map(any, self.hands))

    @property
    def is_kept(self) -> bool:
        return self.kept is not None and self.kept == self.hands

    def group_at(self, station: int) -> int:
        """Return which group (0-based) is at a station in this turn."""
        return (station - self.turn.number) % self.count

    def way_of(self, group: int) -> tuple[int, ...]:
        """Return the stations of a group, in the order of the turns."""
        return tuple((group + n) % self.count for n in range(self.count))

    def minutes(self) -> int:
        """Return about how long all turns take, in whole minutes."""
        return round(self.count * (self.seconds + MOVING_S) / 60)

    # ---- steps; one that means nothing now returns the same stations

    def begun(self, now_s: float | None) -> Stations:
        """Return them with the turn running; after a pause it goes on."""
        if self.turn.stage not in (Stage.READY, Stage.PAUSED):
            return self
        return replace(self._to(replace(self.turn, stage=Stage.RUNS, since_s=now_s), now_s), look=None)

    def paused(self, now_s: float | None) -> Stations:
        if self.turn.stage is not Stage.RUNS:
            return self
        return self._to(replace(self.turn, stage=Stage.PAUSED, left_s=self.turn.left_at(now_s), since_s=None), now_s)

    def asked(self, now_s: float | None) -> Stations:
        """Return them asking how the station was: the time is over, or the adults see that it is enough."""
        if self.turn.stage not in (Stage.RUNS, Stage.PAUSED):
            return self
        return self._to(replace(self.turn, stage=Stage.ASKS, left_s=0.0, since_s=None), now_s)

    def next(self, now_s: float | None) -> Stations:
        """Return them before the next turn, or done after the last."""
        if self.turn.stage is Stage.DONE:
            return self
        if self.is_last:
            return self._to(Turn(self.turn.number, Stage.DONE, 0.0), now_s)
        return self._to(Turn(self.turn.number + 1, Stage.READY, self.seconds), now_s)

    def undone(self) -> Stations:
        """Return them one step back; a turn that ran waits with what was left, or is done anew when nothing was."""
        if not self.past:
            return self
        turn = self.past[-1]
        if turn.stage is Stage.RUNS:
            over = turn.left_s <= 0.0
            turn = Turn(turn.number, Stage.READY, self.seconds) if over else replace(turn, stage=Stage.PAUSED)
        return replace(self, turn=turn, past=self.past[:-1], look=None)

    def in_form(self, grouped: bool) -> Stations:
        """Return them from the first turn in another form."""
        if grouped == self.grouped:
            return self
        return replace(self, grouped=grouped, look=None, past=(), turn=Turn(0, Stage.READY, self.seconds))

    def looked(self, station: int | None) -> Stations:
        """Return them with one station large, so that it can be explained; None: all of them."""
        known = station is None or 0 <= station < self.count
        return replace(self, look=station) if self.grouped and known else self

    def counted(self, station: int, way: int, by: int) -> Stations:
        """Return them with `by` more hands; an unknown station or way changes nothing."""
        if not (0 <= station < self.count and 0 <= way < len(WAYS)):
            return self
        hands = [list(h) for h in self.hands]
        hands[station][way] = max(0, min(HANDS_MAX, hands[station][way] + by))
        return replace(self, hands=tuple(map(tuple, hands)))

    def handed_over(self) -> Stations:
        return replace(self, kept=self.hands)

    def caught_up(self, now_s: float | None) -> Stations:
        """Return them as they are at a steady moment, when they were kept a while ago."""
        turn = self.turn
        if turn.stage is not Stage.RUNS or now_s is None:
            return self
        if turn.since_s is None or now_s < turn.since_s:
            return replace(self, turn=replace(turn, stage=Stage.PAUSED, since_s=None))
        return self.asked(now_s) if turn.left_at(now_s) <= 0.0 else self

    def _to(self, turn: Turn, now_s: float | None) -> Stations:
        before = replace(self.turn, left_s=self.turn.left_at(now_s), since_s=None)
        return replace(self, turn=turn, past=(*self.past, before)[-STEPS_BACK:])


def sizes(class_size: int, groups: int) -> tuple[int, ...]:
    """Return how large each group is: as equal as can be, the first ones larger."""
    whole, rest = divmod(class_size, groups)
    return tuple(whole + (n < rest) for n in range(groups))


def may_keep(hands: Sequence[int]) -> bool:
    """Return whether the totals of a station may be kept: they stand for enough children."""
    return sum(hands) >= CLASS_MIN
