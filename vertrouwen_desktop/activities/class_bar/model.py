"""Counting paper cards for the class as a whole: rules only.

With fewer than six cards a bar would point at a child: it is not shown, and what was counted is not kept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from vertrouwen_desktop.domain.levels import ENOUGH, on_scale, scale

SITUATIONS_MAX = 8
CARDS_MAX = 40
"""More cards than any class has children."""
STEPS_BACK = 30
PASS = 0
"""Stands where a level stands, for who rather showed no card; a full answer."""
NO_CARDS = (0,) * 6


@dataclass(frozen=True, slots=True)
class Pile:
    """The cards at one situation: how many of each, PASS first and then the levels 1..5. Never who.

    Attributes:
        done: The class did this situation, whether or not its cards are still known.
    """

    counts: tuple[int, ...] = NO_CARDS
    done: bool = False

    @property
    def cards(self) -> int:
        """How many showed a level."""
        return sum(self.counts[1:])

    @property
    def everyone(self) -> int:
        """How many answered: with a level, or with "liever niet"."""
        return sum(self.counts)

    @property
    def is_enough(self) -> bool:
        return self.cards >= ENOUGH

    def changed(self, level: int, by: int) -> Pile:
        """Return the pile with `by` more cards of `level`; never fewer than none, never more than a class."""
        room = CARDS_MAX - self.everyone
        count = max(0, self.counts[level] + min(by, room))
        return replace(self, counts=tuple(count if n == level else old for n, old in enumerate(self.counts)))

    def left(self) -> Pile:
        """Return the pile as it may stay: too few cards to hide among are forgotten, only that it was done stays."""
        done = self.done or self.everyone > 0
        return Pile(self.counts if self.is_enough else NO_CARDS, done)


@dataclass(frozen=True, slots=True)
class Bar:
    """The cards of a class, situation by situation.

    Attributes:
        class_size: How many children there are; 0: nobody said.
        at: The situation that is asked now, 0-based.
        shown: Whether the adults let the class see the bar of this situation.
        past: (level, by) of the steps at this situation that can be taken back, newest last.
        kept: The piles as they were handed over last; empty before.
    """

    class_size: int
    piles: tuple[Pile, ...]
    at: int = 0
    shown: bool = False
    past: tuple[tuple[int, int], ...] = ()
    kept: tuple[Pile, ...] = ()

    @classmethod
    def of(cls, class_size: int, situations: int) -> Bar:
        return cls(class_size, (Pile(),) * situations)

    # ---- what is

    @property
    def pile(self) -> Pile:
        return self.piles[self.at]

    @property
    def is_small(self) -> bool:
        """So few children that there is nothing to count."""
        return 0 < self.class_size < ENOUGH

    @property
    def can_show(self) -> bool:
        return self.pile.is_enough and not self.is_small

    @property
    def is_shown(self) -> bool:
        return self.shown and self.can_show

    @property
    def at_end(self) -> bool:
        return self.at == len(self.piles) - 1

    @property
    def settled(self) -> tuple[Pile, ...]:
        """The piles as they may be kept."""
        return tuple(pile.left() for pile in self.piles)

    @property
    def is_kept(self) -> bool:
        return bool(self.kept) and self.kept == self.settled

    @property
    def can_keep(self) -> bool:
        return not self.is_kept and any(pile.done for pile in self.settled)

    # ---- steps; one that means nothing returns the same bar

    def counted(self, level: int, by: int) -> Bar:
        """Return the bar with `by` (1 or -1) more cards of `level`, or of PASS."""
        if self.is_small or not 0 <= level < len(NO_CARDS):
            return self
        pile = self.pile.changed(level, by)
        return self._with(pile, (*self.past, (level, by))[-STEPS_BACK:]) if pile != self.pile else self

    def undone(self) -> Bar:
        """Return the bar without the last step at this situation."""
        if not self.past:
            return self
        level, by = self.past[-1]
        return self._with(self.pile.changed(level, -by), self.past[:-1])

    def did(self) -> Bar:
        """Return the bar with this situation done, without a count."""
        return self._with(replace(self.pile, done=True), self.past)

    def gone(self, by: int) -> Bar:
        """Return the bar at another situation: hidden again, and too few cards are forgotten."""
        at = max(0, min(len(self.piles) - 1, self.at + by))
        return self if at == self.at else replace(self, piles=self.settled, at=at, shown=False, past=())

    def seen(self, shown: bool) -> Bar:
        """Return the bar shown to the class, or hidden again; refused with too few cards."""
        return replace(self, shown=shown and self.can_show)

    def handed_over(self) -> Bar:
        past = self.past if self.pile.is_enough else ()
        return replace(self, piles=self.settled, past=past, kept=self.settled)

    def fitted(self, levels: int) -> Bar:
        """Return the bar as it may come back on a meter of `levels`: a class that is small now forgets its cards."""
        if self.is_small:
            piles = tuple(Pile(done=p.done or p.everyone > 0) for p in self.piles)
            return replace(self, piles=piles, shown=False, past=())
        if all(not p.counts[level] for p in self.piles for level in range(1, 6) if level not in scale(levels)):
            return self
        return replace(self, piles=tuple(_on(p, levels) for p in self.piles), past=())

    def _with(self, pile: Pile, past: tuple[tuple[int, int], ...]) -> Bar:
        piles = tuple(pile if n == self.at else old for n, old in enumerate(self.piles))
        return replace(self, piles=piles, past=past)


def _on(pile: Pile, levels: int) -> Pile:
    counts = [pile.counts[PASS], 0, 0, 0, 0, 0]
    for level, count in enumerate(pile.counts[1:], start=1):
        counts[on_scale(level, levels)] += count
    return replace(pile, counts=tuple(counts))
