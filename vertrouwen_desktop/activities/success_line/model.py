"""Successes of the class in the order that the class gives them. Rules only."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BaseModel, Field

CARDS_MAX = 10
TEXT_MAX = 36
STEPS_BACK = 30


class Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    """What is set, kept or sent."""


class Success(Border):
    """A few words, and the name of a drawing or nothing."""

    picture: str = Field(default="", pattern=r"^[a-z0-9_]*$")
    text: str = Field(min_length=1, max_length=TEXT_MAX)


class Card(Success):
    """A success on the line."""

    card_id: str


Cards = tuple[Card, ...]


class Draft(Border):
    """What an adult is typing: other words for a card, or, without one, a new success."""

    text: str = Field(default="", max_length=TEXT_MAX)
    card_id: str = ""


class Line(Border):
    """The line; also what is kept of it.

    Attributes:
        begun: A step was taken: from here on it is the class's own, whatever it began with.
        made: How many cards there ever were; an id is never used twice.
        kept: The successes as they were handed over last.
    """

    cards: Cards = Field(default=(), max_length=CARDS_MAX)
    begun: bool = False
    made: int = Field(default=0, ge=0)
    past: tuple[Cards, ...] = Field(default=(), max_length=STEPS_BACK)
    kept: tuple[str, ...] | None = None
    draft: Draft = Draft()

    @classmethod
    def of(cls, successes: Iterable[Success]) -> Line:
        """Return a line that begins with these, each once, as many as there is room for."""
        found: dict[str, Success] = {}
        for success in successes:
            found.setdefault(success.text.casefold(), success)
        first = list(found.values())[:CARDS_MAX]
        cards = tuple(Card(card_id=f"card-{n}", picture=s.picture, text=s.text) for n, s in enumerate(first, start=1))
        return cls(cards=cards, made=len(cards))

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(card.text for card in self.cards)

    @property
    def is_full(self) -> bool:
        return len(self.cards) >= CARDS_MAX

    def card(self, card_id: str) -> Card | None:
        return next((c for c in self.cards if c.card_id == card_id), None)

    def added(self, text: str) -> Line:
        """Return it with one more at the end."""
        text = tidy(text)
        if not text or self.is_full:
            return self
        card = Card(card_id=f"card-{self.made + 1}", text=text)
        return self._step((*self.cards, card)).model_copy(update={"made": self.made + 1})

    def reworded(self, card_id: str, text: str) -> Line:
        text = tidy(text)
        if not text:
            return self
        return self._step(tuple(c.model_copy(update={"text": text}) if c.card_id == card_id else c for c in self.cards))

    def removed(self, card_id: str) -> Line:
        return self._step(tuple(c for c in self.cards if c.card_id != card_id))

    def moved(self, card_id: str, to: int) -> Line:
        """Return it with a card at place `to` (0-based, clipped); the others make room."""
        card = self.card(card_id)
        if card is None:
            return self
        others = [c for c in self.cards if c is not card]
        others.insert(max(0, min(to, len(others))), card)
        return self._step(tuple(others))

    def typed(self, text: str) -> Line:
        return self.model_copy(update={"draft": self.draft.model_copy(update={"text": text[:TEXT_MAX]})})

    def rewording(self, card_id: str) -> Line:
        """Return it with the words of a card in the field."""
        card = self.card(card_id)
        draft = Draft() if card is None else Draft(text=card.text, card_id=card_id)
        return self.model_copy(update={"draft": draft})

    def applied(self) -> Line:
        """Return it with the typed words on the line."""
        draft, clear = self.draft, self.model_copy(update={"draft": Draft()})
        if draft.card_id and self.card(draft.card_id) is not None:
            return clear.reworded(draft.card_id, draft.text)
        return self if self.is_full and tidy(draft.text) else clear.added(draft.text)

    def handed_over(self) -> Line:
        return self.model_copy(update={"kept": self.texts, "begun": True})

    def undone(self) -> Line:
        return self.model_copy(update={"cards": self.past[-1], "past": self.past[:-1]}) if self.past else self

    def _step(self, cards: Cards) -> Line:
        if cards == self.cards:
            return self
        past = (*self.past, self.cards)[-STEPS_BACK:]
        return self.model_copy(update={"cards": cards, "begun": True, "past": past})


def tidy(text: str) -> str:
    """Return words as they stand on a card: one space between them, not too many."""
    return " ".join(text.split())[:TEXT_MAX].rstrip()
