"""The words of the class: added, taken away, said aloud. Rules only.

What the class did before may still grow, so only the difference with it is kept: what was added, what was taken away.
"""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BaseModel, Field

WORD_MAX = 24
WORDS_MAX = 60
"""In all: a class of thirty may have two words for each child, and none is left out."""
AT_ONCE = 24
STEPS_BACK = 30


class Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    """What is kept or sent."""


class Change(Border):
    """What is different from the words that the cloud began with, and what was said aloud: one step."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


class Cloud(Border):
    """The cloud; also what is kept of it.

    Attributes:
        page: Which words are on the board, 0-based; shown within what there is.
        kept: The words as they were handed over last.
        draft: What an adult is typing; the class does not see it yet.
    """

    now: Change = Change()
    past: tuple[Change, ...] = Field(default=(), max_length=STEPS_BACK)
    page: int = Field(default=0, ge=0)
    kept: tuple[str, ...] | None = None
    draft: str = Field(default="", max_length=WORD_MAX)

    def words(self, begin: Iterable[str]) -> tuple[str, ...]:
        """Return all words, those that it began with first; each once."""
        gone = {_key(word) for word in self.now.removed}
        found: dict[str, str] = {}
        for word in (*begin, *self.now.added):
            if (text := tidy(word)) and _key(text) not in gone:
                found.setdefault(_key(text), text)
        return tuple(found.values())[:WORDS_MAX]

    def is_said(self, word: str) -> bool:
        return _key(word) in self.now.said

    def added(self, word: str, begin: Iterable[str]) -> Cloud:
        """Return it with one word more; one that is there already changes nothing."""
        there, text = self.words(begin), tidy(word)
        if not text or len(there) >= WORDS_MAX or _key(text) in map(_key, there):
            return self
        removed = tuple(w for w in self.now.removed if _key(w) != _key(text))
        back = removed != self.now.removed and any(_key(tidy(w)) == _key(text) for w in begin)
        added = tuple(w for w in self.now.added if _key(w) != _key(text))
        return self._step(added=added if back else (*added, text), removed=removed)

    def removed(self, word: str, begin: Iterable[str]) -> Cloud:
        """Return it without a word."""
        if _key(word) not in map(_key, self.words(begin)):
            return self
        added = tuple(w for w in self.now.added if _key(w) != _key(word))
        removed = (*self.now.removed, word) if any(_key(tidy(w)) == _key(word) for w in begin) else self.now.removed
        return self._step(added=added, removed=removed, said=tuple(w for w in self.now.said if w != _key(word)))

    def said(self, word: str, begin: Iterable[str]) -> Cloud:
        """Return it with a word said aloud, or not yet after all."""
        if _key(word) not in map(_key, self.words(begin)):
            return self
        said = self.now.said
        return self._step(said=tuple(w for w in said if w != _key(word)) if _key(word) in said else (*said, _key(word)))

    def typed(self, text: str) -> Cloud:
        return self.model_copy(update={"draft": text[:WORD_MAX]})

    def turned(self, page: int) -> Cloud:
        return self.model_copy(update={"page": max(0, page)})

    def handed_over(self, begin: Iterable[str]) -> Cloud:
        return self.model_copy(update={"kept": self.words(begin)})

    def undone(self) -> Cloud:
        return self.model_copy(update={"now": self.past[-1], "past": self.past[:-1]}) if self.past else self

    def _step(self, **changes: object) -> Cloud:
        past = (*self.past, self.now)[-STEPS_BACK:]
        return self.model_copy(update={"now": self.now.model_copy(update=changes), "past": past})


def tidy(text: str) -> str:
    """Return a word as it stands on the board: one space between its parts, not too long."""
    return " ".join(text.split())[:WORD_MAX].rstrip()


def is_large(word: str) -> bool:
    """Return whether a word stands in the larger size: by its letters only, so that it says nothing of its worth."""
    return len(word) <= 14 and sum(map(ord, word.casefold())) % 5 < 2


def _key(word: str) -> str:
    return word.casefold()
