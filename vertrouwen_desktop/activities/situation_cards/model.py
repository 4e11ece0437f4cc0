"""A stack of small stories, and what the class thinks helps in each: rules only."""

from __future__ import annotations

from dataclasses import dataclass, replace

CARDS_MAX = 8
CHOICES_MAX = 4
STEPS_BACK = 30

Chosen = tuple[tuple[int, ...], ...]
"""For each card the choices (0-based, in their order) that the class thinks help."""


@dataclass(frozen=True, slots=True)
class Stack:
    """The cards, one of them on top.

    Attributes:
        choices: How many choices there are; the same for each card.
        at: The card on top, 0-based.
        chosen: What was chosen for each card. More than one may be right, none is a full answer too.
        past: What was chosen before each step, newest last, with the card of that step.
        kept: What was handed over last; None before.
    """

    choices: int
    chosen: Chosen
    at: int = 0
    past: tuple[tuple[int, Chosen], ...] = ()
    kept: Chosen | None = None

    @classmethod
    def of(cls, cards: int, choices: int) -> Stack:
        return cls(choices, ((),) * cards)

    @property
    def cards(self) -> int:
        return len(self.chosen)

    @property
    def is_kept(self) -> bool:
        return self.kept == self.chosen

    def toggled(self, card: int, choice: int) -> Stack:
        """Return it with a choice added to a card, or taken off; only the card on top can be touched."""
        if card != self.at or not 0 <= choice < self.choices:
            return self
        before = self.chosen[card]
        after = tuple(sorted({*before} ^ {choice}))
        chosen = (*self.chosen[:card], after, *self.chosen[card + 1 :])
        return replace(self, chosen=chosen, past=(*self.past, (card, self.chosen))[-STEPS_BACK:])

    def shown(self, card: int) -> Stack:
        """Return it with another card on top."""
        return replace(self, at=card) if 0 <= card < self.cards else self

    def undone(self) -> Stack:
        """Return it before the last choice, with that card on top."""
        if not self.past:
            return self
        at, chosen = self.past[-1]
        return replace(self, at=at, chosen=chosen, past=self.past[:-1])

    def handed_over(self) -> Stack:
        return replace(self, kept=self.chosen)
