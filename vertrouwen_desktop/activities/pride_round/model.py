"""The pride round: who the children are, which steps can be taken, which can be taken back. Rules only.

A child is its place in `Round.listed`, which only grows: so a round that began without names, while the store was
locked, goes on with them, and the other way round.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pydantic import Field

from vertrouwen_desktop.activities.pride_round.form import CLASS_MAX, GROUPS_MAX, Form, plan, shared_out
from vertrouwen_desktop.activities.pride_round.standing import WORD_MAX, Border, Reading, Standing

SECONDS = 60
STEPS_BACK = 12
NOBODY = ""
"""Listed for a child that takes part while its name is not known."""


class Round(Border):
    """The pride round; also what is kept of it.

    Attributes:
        listed: The children's ids in the order in which they came in; NOBODY where no id is known.
        seconds: What every turn gets.
        minutes: What one moment may take.
        alone: One adult is there today, so one circle fits better than two groups.
        chosen: Groups and moments, when the adults chose; None: as computed.
    """

    listed: tuple[str, ...] = Field(default=(), max_length=4 * CLASS_MAX)
    seconds: int = Field(default=SECONDS, gt=0)
    minutes: int = Field(default=15, ge=0)
    alone: bool = False
    chosen: tuple[int, int] | None = None
    at: Standing = Standing()
    past: tuple[Standing, ...] = Field(default=(), max_length=STEPS_BACK)

    # ---- what is

    @property
    def named(self) -> bool:
        return any(self.listed)

    @property
    def unnamed(self) -> tuple[int, ...]:
        """Who had a turn before the names were there, while those are there now."""
        if not self.named:
            return ()
        turns = [lane.now.child for lane in self.at.lanes if lane.now is not None]
        return tuple(i for i in (*(d.child for d in self.at.done), *turns) if self.listed[i] == NOBODY)

    @property
    def size(self) -> int:
        """How many take part; a turn without a name is one of the names that wait."""
        return max(0, len(self.at.present) - len(self.unnamed))

    @property
    def left(self) -> int:
        """How many still come."""
        return max(0, len(self.at.to_come) - len(self.unnamed))

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the whole class, each once, by the alphabet: nobody can tell whose they are."""
        found = {word.casefold(): word for d in reversed(self.at.done) for word in (d.added, d.word) if word}
        return tuple(found[key] for key in sorted(found))

    @property
    def form(self) -> Form:
        """The form for all who take part."""
        if self.chosen is None:
            return self.computed
        return shared_out(self.size, *self.chosen, self.minutes, self.seconds)

    @property
    def computed(self) -> Form:
        """The form as it would be if the adults chose nothing."""
        return plan(self.size, self.minutes, self.seconds, 1 if self.alone else GROUPS_MAX)

    # ---- who there is

    def met(self, ids: Sequence[str], class_size: int) -> Round:
        """Return the round for the children there are now; without names it goes by numbers, or on as it was."""
        if not ids:
            return self if self.listed else self.counted(class_size)
        here, known = set(ids), set(self.listed)
        listed = (*self.listed, *(i for i in ids if i not in known))
        at = self.at
        for child in (*at.waiting, *at.away):
            at = at if listed[child] in here else at.without(child)
        for child in (lane.now.child for lane in at.lanes if lane.now is not None):
            at = at if listed[child] in (*here, NOBODY) else at.without(child)
        there = {*at.present, *at.away}
        came = [i for i, key in enumerate(listed) if key in here and i not in there]
        at = at.joined(came)
        if not self.named:  # the names take the places of the numbers: some now, some another moment
            at = self._shared(at, (len(at.lanes), at.moment - 1 + len(at.lanes[0].waiting)))
        return self._with(listed=listed)._counting(at)

    def counted(self, by: int) -> Round:
        """Return a round by numbers with `by` children more, or fewer of those who wait."""
        if self.named:
            return self
        at, there = self.at, {*self.at.present, *self.at.away}
        if by > 0:
            numbers = range(len(self.listed) + by)
            more = [n for n in numbers if n not in there][: min(by, CLASS_MAX - len(there))]
            listed = self.listed + (NOBODY,) * (max((*more, -1)) + 1 - len(self.listed))
            return self._with(listed=listed)._counting(at.joined(more))
        for child in sorted(at.waiting, reverse=True)[: abs(by)]:
            at = at.without(child)
        return self._counting(at)

    # ---- the order

    def formed(self, groups: int, moments: int) -> Round:
        """Return it in so many groups and moments, as the adults choose; not while somebody has a turn."""
        if not self.at.quiet or groups < 1 or moments < 1:
            return self
        return self._with(chosen=(groups, moments))._step(self._shared(self.at, (groups, moments)))

    def ordered(self, order: Callable[[list[int]], Sequence[int]]) -> Round:
        """Return it with those who wait in the order that `order` makes of the list."""
        return self._step(self.at.reordered(order(sorted(self.at.waiting))))

    # ---- turns; a step that means nothing returns the same round

    def called(self, child: int) -> Round:
        """Return it with a waiting child on the board of its group; its time does not run yet."""
        return self._step(self.at.called(child, self.seconds))

    def begun(self) -> Round:
        """Return it with the first of each group on the board."""
        return self._step(self._nexts(self.at))

    def finished(self, lane: int, passed: bool = False) -> Round:
        """Return it with the turn done (or rather not had), and the next child called."""
        return self._step(self.at.finished(lane, passed).called_next(lane, self.seconds))

    def finished_all(self) -> Round:
        """Return it with the turn of each group done, and the next children called."""
        at = self.at
        for lane in range(len(at.lanes)):
            at = at.finished(lane, False)
        return self._step(self._nexts(at))

    def postponed(self, lane: int) -> Round:
        return self._step(self.at.postponed(lane).called_next(lane, self.seconds))

    def missed(self, child: int) -> Round:
        """Return it without a child that is not there today; on the board the next one comes."""
        turns = [n for n, lane in enumerate(self.at.lanes) if lane.now is not None and lane.now.child == child]
        at = self.at.missed(child)
        return self._step(at.called_next(turns[0], self.seconds) if turns else at)

    def back(self, child: int) -> Round:
        return self._step(self.at.back(child))

    def was(self, child: int) -> Round:
        """Return it with a waiting child as the one who had a turn before the names were there."""
        if not self.unnamed or child not in self.at.waiting:
            return self
        return self._step(self.at.renamed(self.unnamed[0], child))

    def moved_on(self) -> Round:
        """Return it at the next moment, when this one is over and somebody still comes."""
        over = self.at.quiet and not any(lane.waiting[0] for lane in self.at.lanes)
        return self._step(self.at.moved_on(self.seconds)) if over and self.at.waiting else self

    def worded(self, lane: int, text: str, by_class: bool = False) -> Round:
        """Return it with the child's word, or the class's; nothing takes it away."""
        changes = {"added" if by_class else "word": tidy(text)}
        return self._step(self.at.turned(lane, **changes))

    def read(self, lane: int, reading: Reading) -> Round:
        return self._step(self.at.turned(lane, reading=reading))

    def bared(self, lane: int, bare: bool) -> Round:
        return self._step(self.at.turned(lane, bare=bare))

    # ---- time: no step of its own, for a pause takes a start back

    def started(self, lane: int) -> Round:
        now = self.at.lanes[lane].now
        return self._with(at=self.at.turned(lane, runs=True)) if now is not None and now.left_s > 0 else self

    def started_all(self) -> Round:
        after = self
        for lane in range(len(self.at.lanes)):
            after = after.started(lane)
        return after

    def paused(self, lane: int) -> Round:
        return self._with(at=self.at.turned(lane, runs=False))

    def later_s(self, seconds: float) -> Round:
        """Return it `seconds` later."""
        return self._with(at=self.at.later_s(seconds))

    def undone(self) -> Round:
        """Return it a step back. A turn that comes back stands still; one that stayed keeps its time."""
        if not self.past:
            return self
        at = self.past[-1]
        clocks = {t.child: (t.left_s, t.runs) for lane in self.at.lanes if (t := lane.now) is not None}
        for n, lane in enumerate(at.lanes):
            if lane.now is not None:
                left_s, runs = clocks.get(lane.now.child, (lane.now.left_s, False))
                at = at.turned(n, left_s=left_s, runs=runs)
        return self._with(at=at, past=self.past[:-1])

    # ---- inside

    def _nexts(self, at: Standing) -> Standing:
        for lane in range(len(at.lanes)):
            at = at.called_next(lane, self.seconds)
        return at

    def _shared(self, at: Standing, form: tuple[int, int]) -> Standing:
        groups, moments = form
        left = max(1, moments - at.moment + 1)
        order = at.waiting
        return at.shared(shared_out(len(order), groups, left, self.minutes, self.seconds).sizes, order)

    def _counting(self, at: Standing) -> Round:
        """Return it with other children; before the first turn they are shared out anew. Not to be taken back."""
        after = self._with(at=at)
        if not at.begun:
            after = after._with(at=self._shared(at, (after.form.groups, after.form.moments)))
        return after if after.at == self.at else after._with(past=())

    def _step(self, at: Standing) -> Round:
        if self.named:  # a number that waits again is one of the names
            for child in (*at.waiting, *at.away):
                at = at.without(child) if self.listed[child] == NOBODY else at
        return self if at == self.at else self._with(at=at, past=(*self.past, self.at)[-STEPS_BACK:])

    def _with(self, **changes: object) -> Round:
        return self.model_copy(update=changes)


def tidy(text: str) -> str:
    """Return words as they stand on the board: one space between them, not too many."""
    return " ".join(text.split())[:WORD_MAX].rstrip()
