"""Where every child of a pride round is: it waits, it has its turn, it was, or it is not there today. Rules only.

A child is a number here. It is in one place only, whatever step is taken; a step that means nothing changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from pydantic import BaseModel, Field

WORD_MAX = 24


class Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    """What is kept or sent."""


class Reading(StrEnum):
    """How the child wants its letter: it reads itself, an adult reads, not aloud."""

    CHILD = "child"
    ADULT = "adult"
    SILENT = "silent"


class Turn(Border):
    """The turn of the child that is on the board.

    Attributes:
        word: What it may be proud of.
        added: What the class said.
        bare: Without its name on the board: the child wished so.
    """

    child: int
    left_s: float = Field(default=0.0, ge=0.0)
    runs: bool = False
    reading: Reading | None = None
    word: str = Field(default="", max_length=WORD_MAX)
    added: str = Field(default="", max_length=WORD_MAX)
    bare: bool = False


class Done(Border):
    """A turn that was; `passed`: the child rather had none, which is a full answer."""

    child: int
    word: str = Field(default="", max_length=WORD_MAX)
    added: str = Field(default="", max_length=WORD_MAX)
    passed: bool = False


class Lane(Border):
    """A group: who waits, moment by moment (the first is now), and whose turn it is."""

    waiting: tuple[tuple[int, ...], ...] = ((),)
    now: Turn | None = None

    @property
    def children(self) -> tuple[int, ...]:
        """Who still comes, the one on the board first."""
        turn = () if self.now is None else (self.now.child,)
        return (*turn, *(child for part in self.waiting for child in part))

    def without(self, child: int) -> Lane:
        now = None if self.now is not None and self.now.child == child else self.now
        return Lane(waiting=tuple(minus(part, child) for part in self.waiting), now=now)

    def joined(self, child: int) -> Lane:
        """Return it with a child at the very end."""
        return self.model_copy(update={"waiting": (*self.waiting[:-1], (*self.waiting[-1], child))})

    def later_s(self, seconds: float) -> Lane:
        """Return it `seconds` later."""
        if self.now is None or not self.now.runs:
            return self
        left_s = max(0.0, self.now.left_s - max(0.0, seconds))
        return self.model_copy(update={"now": self.now.model_copy(update={"left_s": left_s, "runs": left_s > 0})})


class Standing(Border):
    """One step of the round, that can be taken back.

    Attributes:
        away: Who is not there today, and has its turn another time.
        begun: The first child was called; before that the form follows the size of the class.
        moment: 1 is the first.
    """

    lanes: tuple[Lane, ...] = (Lane(),)
    done: tuple[Done, ...] = ()
    away: tuple[int, ...] = ()
    begun: bool = False
    moment: int = Field(default=1, ge=1)

    @property
    def waiting(self) -> tuple[int, ...]:
        return tuple(child for lane in self.lanes for part in lane.waiting for child in part)

    @property
    def to_come(self) -> tuple[int, ...]:
        """Who waits, and who has its turn."""
        return tuple(child for lane in self.lanes for child in lane.children)

    @property
    def present(self) -> tuple[int, ...]:
        return (*self.to_come, *(d.child for d in self.done))

    @property
    def quiet(self) -> bool:
        """Nobody has a turn just now."""
        return all(lane.now is None for lane in self.lanes)

    def stage(self, lane: int) -> str:
        """before, turn, pause (the others another moment) or over: what is so for a group."""
        at = self.lanes[lane]
        if at.now is not None:
            return "turn"
        if not self.begun:
            return "before"
        return "pause" if at.children else "over"

    def lane_of(self, child: int) -> int | None:
        return next((n for n, lane in enumerate(self.lanes) if child in lane.children), None)

    # ---- steps

    def shared(self, sizes: Sequence[Sequence[int]], order: Iterable[int]) -> Standing:
        """Return it with those who wait shared out anew, in `order`: a row of moments for each group.

        Who has a turn keeps it: there are no fewer groups, or nobody has one.
        """
        left, lanes = list(order), []
        for n, row in enumerate(sizes):
            parts = tuple(tuple(left[sum(row[:part]) :][:size]) for part, size in enumerate(row))
            lanes.append(Lane(waiting=parts, now=self.lanes[n].now if n < len(self.lanes) else None))
            del left[: sum(row)]
        assert all(lane.now is None for lane in self.lanes[len(lanes) :]), "somebody would lose the turn"
        assert not left, "somebody would be left out"
        return self._with(lanes=tuple(lanes))

    def reordered(self, order: Sequence[int]) -> Standing:
        """Return it with the same places for those who wait, taken in another order."""
        left = iter(order)
        lanes = (
            lane.model_copy(update={"waiting": tuple(tuple(next(left) for _ in part) for part in lane.waiting)})
            for lane in self.lanes
        )
        return self._with(lanes=tuple(lanes))

    def called(self, child: int, seconds: float) -> Standing:
        """Return it with a waiting child on the board; who was there waits again, as first."""
        lane = self.lane_of(child)
        if lane is None or child not in self.waiting:
            return self
        at = self.lanes[lane].without(child)
        first = () if at.now is None else (at.now.child,)
        waiting = ((*first, *at.waiting[0]), *at.waiting[1:])
        return self._put(lane, Lane(waiting=waiting, now=Turn(child=child, left_s=seconds)))._with(begun=True)

    def called_next(self, lane: int, seconds: float) -> Standing:
        """Return it with the next child of this moment on the board; with nobody there when none waits."""
        at = self.lanes[lane]
        if at.now is not None or not at.waiting[0]:
            return self
        return self.called(at.waiting[0][0], seconds)

    def finished(self, lane: int, passed: bool) -> Standing:
        turn = self.lanes[lane].now
        if turn is None:
            return self
        done = Done(child=turn.child, word=turn.word, added=turn.added, passed=passed)
        return self._put(lane, self.lanes[lane].without(turn.child))._with(done=(*self.done, done))

    def postponed(self, lane: int) -> Standing:
        """Return it with the child after all others of this moment; alone, in the next; alone at all, where it is."""
        at = self.lanes[lane]
        if at.now is None or not any(at.waiting):
            return self
        to = 0 if at.waiting[0] else 1
        waiting = tuple((*part, at.now.child) if n == to else part for n, part in enumerate(at.waiting))
        return self._put(lane, Lane(waiting=waiting))

    def missed(self, child: int) -> Standing:
        """Return it without a child that is not there today; it is remembered."""
        lane = self.lane_of(child)
        if lane is None:
            return self
        return self._put(lane, self.lanes[lane].without(child))._with(away=(*self.away, child))

    def back(self, child: int) -> Standing:
        """Return it with a child waiting again: it came after all, or was marked by mistake."""
        if child not in self.away and child not in (d.child for d in self.done):
            return self
        done = tuple(d for d in self.done if d.child != child)
        return self._with(away=minus(self.away, child), done=done).joined((child,))

    def joined(self, children: Iterable[int]) -> Standing:
        """Return it with more children, each at the end of the smallest group."""
        at = self
        for child in children:
            lane = min(range(len(at.lanes)), key=lambda n: len(at.lanes[n].children))
            at = at._put(lane, at.lanes[lane].joined(child))
        return at

    def without(self, child: int) -> Standing:
        """Return it without a child that still was to come, or is away."""
        lanes = tuple(lane.without(child) for lane in self.lanes)
        return self._with(lanes=lanes, away=minus(self.away, child))

    def renamed(self, who: int, child: int) -> Standing:
        """Return it with a waiting `child` as the one who had the turn of `who`."""
        lanes = []
        for lane in (lane.without(child) for lane in self.lanes):
            turn = lane.now
            if turn is not None and turn.child == who:
                turn = turn.model_copy(update={"child": child})
            lanes.append(Lane(waiting=lane.waiting, now=turn))
        done = tuple(d.model_copy(update={"child": child}) if d.child == who else d for d in self.done)
        return self._with(lanes=tuple(lanes), done=done)

    def moved_on(self, seconds: float) -> Standing:
        """Return it at the next moment, with the first of each group on the board."""
        lanes = tuple(Lane(waiting=lane.waiting[1:] or ((),)) for lane in self.lanes)
        at = self._with(lanes=lanes, moment=self.moment + 1)
        for lane in range(len(lanes)):
            at = at.called_next(lane, seconds)
        return at

    def turned(self, lane: int, **changes: object) -> Standing:
        """Return it with something else about the turn of the child on the board."""
        turn = self.lanes[lane].now
        if turn is None:
            return self
        return self._put(lane, self.lanes[lane].model_copy(update={"now": turn.model_copy(update=changes)}))

    def later_s(self, seconds: float) -> Standing:
        return self._with(lanes=tuple(lane.later_s(seconds) for lane in self.lanes))

    def _put(self, number: int, lane: Lane) -> Standing:
        return self._with(lanes=(*self.lanes[:number], lane, *self.lanes[number + 1 :]))

    def _with(self, **changes: object) -> Standing:
        return self.model_copy(update=changes)


def minus(children: tuple[int, ...], child: int) -> tuple[int, ...]:
    return tuple(c for c in children if c != child)
