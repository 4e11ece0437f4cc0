"""Cards, places and taking a step back: the rules of making a class promise.

A card lies on one place or in one slot beside the places, never on two. Every card has a slot of its own to go back
to, so that nothing else moves when one card does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from vertrouwen_desktop.domain.typed_words import one_line

PLACES_MAX = 4
STARTERS_MIN = 4
STARTERS_MAX = 8
WORDS_MAX = 40
STEPS_BACK = 30
FEW = 4
"""Up to so many starters lie in one column of wide cards; more lie in two columns."""
OWN_PICTURE = "erbij"
"""The drawing of a promise that the class worded from nothing."""


@dataclass(frozen=True, slots=True)
class Card:
    """A promise on a card; `own` was written by the class, not chosen."""

    card_id: str
    picture: str
    text: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where the cards lie, and what the class worded: one step that can be taken back.

    Attributes:
        places: The card on each place, None where it is empty.
        slots: The card in each slot beside the places, None where it is empty.
        words: (card id, text) of every card whose words are the class's own.
    """

    places: tuple[str | None, ...]
    slots: tuple[str | None, ...]
    words: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A class promise in the making.

    Attributes:
        starters: The cards of the programme, with the words they came with.
        now: Where all cards lie now.
        past: The arrangements before, newest last.
        written: How many own promises were ever written; their ids are never used twice.
        kept: The promises as they were kept last; empty before.
        draft: Place and words that an adult is typing and the class does not see yet. Any next step makes them true.
    """

    starters: tuple[Card, ...]
    now: Arrangement
    past: tuple[Arrangement, ...] = ()
    written: int = 0
    kept: tuple[str, ...] = ()
    draft: tuple[int, str] | None = None

    @classmethod
    def of(cls, starters: tuple[Card, ...], places: int) -> Table:
        """Return a table on which nothing was placed yet."""
        room = FEW if len(starters) <= FEW else STARTERS_MAX
        slots = tuple(c.card_id for c in starters) + (None,) * (room - len(starters))
        return cls(starters, Arrangement((None,) * places, slots))

    # ---- what is

    @property
    def cards(self) -> tuple[Card, ...]:
        """All cards with the words they have now: the starters, then the own ones in the order they were written."""
        words = dict(self.now.words)
        starters = (replace(c, text=words.get(c.card_id, c.text)) for c in self.starters)
        known = {c.card_id for c in self.starters}
        own = (Card(i, OWN_PICTURE, text, own=True) for i, text in self.now.words if i not in known)
        return (*starters, *own)

    @property
    def promises(self) -> tuple[str, ...]:
        """The words on the places, from the first; empty places left out."""
        words = {c.card_id: c.text for c in self.cards}
        return tuple(words[i] for i in self.now.places if i is not None)

    @property
    def is_kept(self) -> bool:
        return bool(self.kept) and self.kept == self.promises

    def card(self, card_id: str | None) -> Card | None:
        return next((c for c in self.cards if c.card_id == card_id), None)

    def on(self, place: int) -> Card | None:
        """Return the card on `place` (1-based); None when it is empty or there is no such place."""
        return self.card(self.now.places[place - 1]) if 1 <= place <= len(self.now.places) else None

    def place_of(self, card_id: str) -> int:
        """Return the place of a card, 1-based; 0 when it lies beside the places."""
        return self.now.places.index(card_id) + 1 if card_id in self.now.places else 0

    def can_return(self, card_id: str) -> bool:
        return self.place_of(card_id) > 0 and None in self.now.slots

    # ---- steps; one that means nothing (a late touch, an unknown card) returns the same table

    def placed(self, card_id: str, place: int) -> Table:
        """Return the table with the card on `place` (1-based); who lay there changes with it."""
        if self.card(card_id) is None or not 1 <= place <= len(self.now.places):
            return self
        base = self.applied()
        there = base.now.places[place - 1]
        change = {card_id: there} if there is None else {card_id: there, there: card_id}
        places = [change.get(i, i) if i is not None else None for i in base.now.places]
        slots = [change.get(i, i) if i is not None else None for i in base.now.slots]
        places[place - 1] = card_id
        return base._step(replace(base.now, places=tuple(places), slots=tuple(slots)))

    def returned(self, card_id: str) -> Table:
        """Return the table with the card back in its own slot, or in the first free one."""
        if not self.can_return(card_id):
            return self
        base = self.applied()
        home = next((n for n, c in enumerate(base.starters) if c.card_id == card_id), None)
        free = home if home is not None and base.now.slots[home] is None else base.now.slots.index(None)
        places = tuple(None if i == card_id else i for i in base.now.places)
        slots = tuple(card_id if n == free else i for n, i in enumerate(base.now.slots))
        return base._step(replace(base.now, places=places, slots=slots))

    def reworded(self, place: int, text: str) -> Table:
        """Return the table with other words on `place`; words on an empty place make an own promise."""
        text = one_line(text, WORDS_MAX)
        if not text or not 1 <= place <= len(self.now.places):
            return self
        card = self.on(place)
        if card is None:
            own_id = f"own-{self.written + 1}"
            places = tuple(own_id if n == place - 1 else i for n, i in enumerate(self.now.places))
            words = (*self.now.words, (own_id, text))
            return replace(self._step(replace(self.now, places=places, words=words)), written=self.written + 1)
        if card.text == text:
            return self
        words = tuple((i, text if i == card.card_id else t) for i, t in self.now.words)
        if card.card_id not in dict(words):
            words = (*words, (card.card_id, text))
        return self._step(replace(self.now, words=words))

    def removed(self, card_id: str) -> Table:
        """Return the table without an own promise; a card of the programme stays."""
        card = self.card(card_id)
        if card is None or not card.own:
            return self
        base = self.applied()
        return base._step(
            Arrangement(
                tuple(None if i == card_id else i for i in base.now.places),
                tuple(None if i == card_id else i for i in base.now.slots),
                tuple(w for w in base.now.words if w[0] != card_id),
            )
        )

    def undone(self) -> Table:
        """Return the table one step back; the first stays the first. What is being typed goes before any step."""
        if self.draft is not None:
            return replace(self, draft=None)
        return replace(self, now=self.past[-1], past=self.past[:-1]) if self.past else self

    def handed_over(self) -> Table:
        """Return the table with its promises kept; keeping is no step."""
        base = self.applied()
        return replace(base, kept=base.promises)

    # ---- typing

    def typed(self, place: int, text: str) -> Table:
        """Return the table with `text` being typed for `place`."""
        if not 1 <= place <= len(self.now.places):
            return self
        base = self if self.draft is None or self.draft[0] == place else self.applied()
        return replace(base, draft=(place, text[: 2 * WORDS_MAX]))

    def applied(self) -> Table:
        """Return the table with the typed words true; empty words change nothing."""
        return self if self.draft is None else replace(self, draft=None).reworded(*self.draft)

    def _step(self, now: Arrangement) -> Table:
        return self if now == self.now else replace(self, now=now, past=(*self.past, self.now)[-STEPS_BACK:])
