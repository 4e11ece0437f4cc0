"""A talent, a wish and a first step, chosen one after the other. Rules only."""

from __future__ import annotations

from pydantic import BaseModel, Field

TEXT_MAX = 28
PART_NAMES = ("Talent", "Wens", "Eerste stap")
PARTS = len(PART_NAMES)
STEPS_BACK = 30


class Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    """What is set, kept or sent."""


class Pick(Border):
    """Something to choose: a few words, and the name of a drawing or nothing."""

    picture: str = Field(default="", pattern=r"^[a-z0-9_]*$")
    text: str = Field(min_length=1, max_length=TEXT_MAX)


Picks = tuple[Pick | None, Pick | None, Pick | None]


class Path(Border):
    """Talent, wish and step; also what is kept of them.

    Attributes:
        picks: What was chosen for each, None where nothing was yet.
        opened: The part that is being chosen, 0 .. 2; PARTS: none, the path is looked at.
        kept: The words as they were handed over last.
        draft: What an adult is typing for the open part.
    """

    picks: Picks = (None, None, None)
    opened: int = Field(default=0, ge=0, le=PARTS)
    past: tuple[tuple[Picks, int], ...] = Field(default=(), max_length=STEPS_BACK)
    kept: tuple[str, str, str] | None = None
    draft: str = Field(default="", max_length=TEXT_MAX)

    @property
    def words(self) -> tuple[str, str, str] | None:
        """The three texts; None as long as one is missing."""
        talent, wish, step = self.picks
        return None if talent is None or wish is None or step is None else (talent.text, wish.text, step.text)

    @property
    def is_kept(self) -> bool:
        return self.kept is not None and self.kept == self.words

    def chosen(self, part: int, pick: Pick) -> Path:
        """Return it with something chosen, and the first part open that has nothing yet."""
        if not 0 <= part < PARTS:
            return self
        picks = tuple(pick if n == part else p for n, p in enumerate(self.picks))
        first = next((n for n, p in enumerate(picks) if p is None), PARTS)
        return self._step(picks=picks, opened=first, draft="")

    def open(self, part: int) -> Path:
        """Return it with a part open to be chosen (again), or with PARTS the path as it is."""
        return self._step(opened=part, draft="") if 0 <= part <= PARTS and part != self.opened else self

    def typed(self, text: str) -> Path:
        return self.model_copy(update={"draft": text[:TEXT_MAX]})

    def applied(self) -> Path:
        """Return it with the typed words chosen."""
        text = " ".join(self.draft.split())
        return self.chosen(self.opened, Pick(text=text)) if text else self.typed("")

    def handed_over(self) -> Path:
        return self.model_copy(update={"kept": self.words})

    def undone(self) -> Path:
        if not self.past:
            return self
        picks, opened = self.past[-1]
        return self.model_copy(update={"picks": picks, "opened": opened, "past": self.past[:-1], "draft": ""})

    def _step(self, **changes: object) -> Path:
        after = self.model_copy(update=changes)
        if (after.picks, after.opened) == (self.picks, self.opened):
            return after
        past = (*self.past, (self.picks, self.opened))[-STEPS_BACK:]
        return after.model_copy(update={"past": past})
