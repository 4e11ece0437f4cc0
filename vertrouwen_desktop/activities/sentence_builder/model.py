"""Parts, choices and kept sentences: the rules of building a sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vertrouwen_desktop.domain.typed_words import one_line

PARTS_MIN, PARTS_MAX = 2, 3
CHOICES_MIN, CHOICES_MAX = 2, 4
TITLE_MAX = 24
CHOICE_MAX = 44
KEPT_MAX = 5
STEPS_BACK = 30


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the sentence: its name, and what it can be."""

    title: str
    choices: tuple[str, ...]

    def said(self, words: str) -> str:
        """Return what stands in the sentence; words in lower case go on where the name of the part begins."""
        return f"{self.title} {words}" if words[:1].islower() else words


@dataclass(frozen=True, slots=True)
class Builder:
    """A sentence in the making.

    Attributes:
        parts: The parts, in order.
        words: What was chosen or typed for each part; empty: nothing yet.
        now: The part that is being chosen, 0-based.
        kept: The sentences that the class kept, in order.
        read: The kept sentence that the class reads now, 0-based; None: it builds.
        past: (words, kept) before each step, newest last.
        given: What was handed over last; None before.
        draft: A part and own words for it, while an adult types them; the class sees them when they are applied.
    """

    parts: tuple[Part, ...]
    words: tuple[str, ...]
    now: int = 0
    kept: tuple[str, ...] = ()
    read: int | None = None
    past: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    given: tuple[str, ...] | None = None
    draft: tuple[int, str] | None = None

    @classmethod
    def of(cls, parts: tuple[Part, ...]) -> Builder:
        return cls(parts, ("",) * len(parts))

    # ---- what is

    @property
    def pieces(self) -> tuple[str, ...]:
        """What stands in the sentence for each part; empty where nothing was chosen."""
        return tuple(p.said(w) if w else "" for p, w in zip(self.parts, self.words, strict=True))

    @property
    def is_whole(self) -> bool:
        return all(self.words)

    @property
    def sentence(self) -> str:
        """The sentence as far as it goes."""
        return " ".join(p for p in self.pieces if p)

    @property
    def can_keep(self) -> bool:
        return self.is_whole and self.sentence not in self.kept and len(self.kept) < KEPT_MAX

    @property
    def is_given(self) -> bool:
        return self.given is not None and self.given == self.kept

    # ---- steps; one that means nothing (a late touch) returns the same builder

    def chosen(self, part: int, choice: int) -> Builder:
        """Return it with a choice (0-based) in a part; the same choice again takes it out."""
        if not (0 <= part < len(self.parts) and 0 <= choice < len(self.parts[part].choices)) or self.read is not None:
            return self
        words = self.parts[part].choices[choice]
        return self._said(part, "" if self.words[part] == words else words)

    def turned(self, part: int) -> Builder:
        """Return it choosing another part."""
        return replace(self, now=part, read=None) if 0 <= part < len(self.parts) else self

    def kept_now(self) -> Builder:
        """Return it with the sentence among the kept ones, and the next one begun."""
        base = self.applied()
        if not base.can_keep:
            return self
        after = base._step(("",) * len(self.parts), (*base.kept, base.sentence))
        return replace(after, now=0, read=len(base.kept))

    def removed(self, number: int) -> Builder:
        """Return it without a kept sentence (0-based)."""
        if not 0 <= number < len(self.kept):
            return self
        kept = self.kept[:number] + self.kept[number + 1 :]
        return replace(self._step(self.words, kept), read=None)

    def reading(self, number: int | None) -> Builder:
        """Return it showing a kept sentence to read; None: building goes on."""
        if number is not None and not 0 <= number < len(self.kept):
            return self
        return replace(self, read=number)

    def undone(self) -> Builder:
        """Return it one step back; what is being typed goes before any step."""
        if self.draft is not None:
            return replace(self, draft=None)
        if not self.past:
            return self
        words, kept = self.past[-1]
        return replace(self, words=words, kept=kept, past=self.past[:-1], read=None)

    def handed_over(self) -> Builder:
        return replace(self, given=self.kept)

    # ---- typing

    def typed(self, text: str) -> Builder:
        return replace(self, draft=(self.now, text[: 2 * CHOICE_MAX]) if text else None)

    def applied(self) -> Builder:
        """Return it with the typed words in their part; no words change nothing."""
        if self.draft is None:
            return self
        part, base = self.draft[0], replace(self, draft=None)
        text = one_line(self.draft[1], CHOICE_MAX)
        return replace(base._said(part, text), now=self.now) if text else base

    def _said(self, part: int, words: str) -> Builder:
        changed = tuple(words if n == part else w for n, w in enumerate(self.words))
        return replace(self._step(changed, self.kept), now=part)

    def _step(self, words: tuple[str, ...], kept: tuple[str, ...]) -> Builder:
        if (words, kept) == (self.words, self.kept):
            return self
        return replace(self, words=words, kept=kept, past=(*self.past, (self.words, self.kept))[-STEPS_BACK:])
