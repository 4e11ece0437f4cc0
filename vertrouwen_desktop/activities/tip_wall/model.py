"""Tips, columns and taking a step back: the rules of a tip wall.

A tip hangs in one column, or lies loose below the wall. Loose tips lie in fixed spots, the rest waits: when one is
sorted, a waiting tip takes its spot and nothing else moves, so that two children can sort at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from vertrouwen_desktop.domain.typed_words import one_line

COLUMNS_MIN, COLUMNS_MAX = 2, 3
COLUMN_MAX = 12
TIPS_MAX = 15
STARTERS_MAX = 12
TEXT_MAX = 40
STEPS_BACK = 30
ROWS = 5
"""So many cards hang in a column at once; while something lies loose, or no column needs it, the lowest row is free."""


@dataclass(frozen=True, slots=True)
class Tip:
    """A tip on a card; `picture` is the name of a drawing, or empty."""

    tip_id: str
    text: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where every tip is, by id: one step that can be taken back.

    Attributes:
        columns: The tips of each column, the oldest on top.
        loose: One spot for each column, None where it is empty; then those that wait.
    """

    columns: tuple[tuple[str, ...], ...]
    loose: tuple[str | None, ...]

    @property
    def spots(self) -> tuple[str | None, ...]:
        return self.loose[: len(self.columns)]

    @property
    def waiting(self) -> tuple[str, ...]:
        return tuple(i for i in self.loose[len(self.columns) :] if i is not None)

    @property
    def ids(self) -> tuple[str, ...]:
        return (*(i for column in self.columns for i in column), *(i for i in self.loose if i is not None))

    def without(self, tip_id: str) -> Arrangement:
        """Return it without a tip; a waiting one takes its spot."""
        columns = tuple(tuple(i for i in column if i != tip_id) for column in self.columns)
        spots, waiting = [None if i == tip_id else i for i in self.spots], [i for i in self.waiting if i != tip_id]
        for n, there in enumerate(spots):
            if there is None and waiting:
                spots[n] = waiting.pop(0)
        return Arrangement(columns, (*spots, *waiting))

    def hung(self, tip_id: str, column: int) -> Arrangement:
        """Return it with a tip as the newest of `column`, 1-based."""
        rest = self.without(tip_id)
        columns = tuple((*c, tip_id) if n == column else c for n, c in enumerate(rest.columns, start=1))
        return replace(rest, columns=columns)

    def loosened(self, tip_id: str) -> Arrangement:
        """Return it with a tip in the first empty spot, or waiting."""
        rest = self.without(tip_id)
        spots = rest.spots
        if None not in spots:
            return replace(rest, loose=(*rest.loose, tip_id))
        free = spots.index(None)
        return replace(rest, loose=tuple(tip_id if n == free else i for n, i in enumerate(rest.loose)))


@dataclass(frozen=True, slots=True)
class Draft:
    """What an adult is typing: a new tip, or other words for the tip `tip_id`."""

    text: str
    tip_id: str = ""


@dataclass(frozen=True, slots=True)
class Wall:
    """A tip wall in the making.

    Attributes:
        tips: Every tip that a step back may still bring up, in the order they came.
        pages: Which part of each column hangs in sight, 0-based; only for a column that is too long.
        written: How many tips were ever written; their ids are never used twice.
        kept: What was handed over last: (text, column) of each tip; None before.
    """

    tips: tuple[Tip, ...]
    now: Arrangement
    pages: tuple[int, ...]
    past: tuple[Arrangement, ...] = ()
    written: int = 0
    kept: tuple[tuple[str, int], ...] | None = None
    draft: Draft | None = None

    @classmethod
    def of(cls, columns: int, tips: tuple[tuple[Tip, int], ...]) -> Wall:
        """Return a wall with each tip in its column, 1-based, or loose (0)."""
        now = Arrangement(((),) * columns, (None,) * columns)
        for tip, column in tips[:TIPS_MAX]:
            now = now.hung(tip.tip_id, column) if 1 <= column <= columns else now.loosened(tip.tip_id)
        return cls(tuple(t for t, _column in tips[:TIPS_MAX]), now, (0,) * columns)

    # ---- what is

    @property
    def columns(self) -> int:
        return len(self.now.columns)

    @property
    def is_full(self) -> bool:
        return len(self.now.ids) >= TIPS_MAX

    @property
    def loose_count(self) -> int:
        return sum(i is not None for i in self.now.loose)

    @property
    def rows(self) -> int:
        """How many cards hang in sight in a column."""
        fits = all(len(column) < ROWS for column in self.now.columns)
        return ROWS - 1 if self.loose_count or fits else ROWS

    @property
    def sorted(self) -> tuple[tuple[Tip, int], ...]:
        """Every tip with its column, 1-based, and the loose ones (0) last."""
        tips = {t.tip_id: t for t in self.tips}
        hung = tuple((tips[i], n) for n, column in enumerate(self.now.columns, start=1) for i in column)
        return (*hung, *((tips[i], 0) for i in self.now.loose if i is not None))

    @property
    def contents(self) -> tuple[tuple[str, int], ...]:
        return tuple((tip.text, column) for tip, column in self.sorted)

    @property
    def is_kept(self) -> bool:
        return self.kept is not None and self.kept == self.contents

    def tip(self, tip_id: str) -> Tip | None:
        return next((t for t in self.tips if t.tip_id == tip_id and tip_id in self.now.ids), None)

    def column_of(self, tip_id: str) -> int:
        """Return the column of a tip, 1-based; 0 when it lies loose or is not there."""
        return next((n for n, column in enumerate(self.now.columns, start=1) if tip_id in column), 0)

    def in_sight(self, column: int) -> tuple[str, ...]:
        """Return the tips of `column` (1-based) that hang in sight; a long column leaves its last row for "more"."""
        ids = self.now.columns[column - 1]
        if len(ids) <= self.rows:
            return ids
        start = self.pages[column - 1] % self._parts(column) * (self.rows - 1)
        return ids[start : start + self.rows - 1]

    def out_of_sight(self, column: int) -> int:
        return len(self.now.columns[column - 1]) - len(self.in_sight(column))

    def _parts(self, column: int) -> int:
        count = len(self.now.columns[column - 1])
        return 1 if count <= self.rows else -(-count // (self.rows - 1))

    # ---- steps; one that means nothing (a late touch, an unknown tip) returns the same wall

    def placed(self, tip_id: str, column: int) -> Wall:
        """Return the wall with a tip in `column`, where it can be seen."""
        if self.tip(tip_id) is None or not 1 <= column <= self.columns or self.column_of(tip_id) == column:
            return self
        after = self._step(self.now.hung(tip_id, column))
        return after.turned_to(column, after._parts(column) - 1)

    def loosened(self, tip_id: str) -> Wall:
        return self._step(self.now.loosened(tip_id)) if self.column_of(tip_id) else self

    def added(self, text: str) -> Wall:
        """Return the wall with another loose tip; a full wall, or no words, stay as they were."""
        text = one_line(text, TEXT_MAX)
        if not text or self.is_full:
            return self
        tip = Tip(f"own-{self.written + 1}", text)
        base = replace(self, tips=(*self.tips, tip), written=self.written + 1)
        return base._step(self.now.loosened(tip.tip_id))

    def reworded(self, tip_id: str, text: str) -> Wall:
        """Return the wall with other words on a tip; words are no step."""
        text = one_line(text, TEXT_MAX)
        if not text:
            return self
        return replace(self, tips=tuple(replace(t, text=text) if t.tip_id == tip_id else t for t in self.tips))

    def removed(self, tip_id: str) -> Wall:
        """Return the wall without a tip; a step back brings it up again."""
        return self._step(self.now.without(tip_id)) if self.tip(tip_id) is not None else self

    def turned(self, column: int) -> Wall:
        """Return the wall with the next part of a long column in sight."""
        if not 1 <= column <= self.columns or not self.out_of_sight(column):
            return self
        return self.turned_to(column, (self.pages[column - 1] + 1) % self._parts(column))

    def turned_to(self, column: int, page: int) -> Wall:
        return replace(self, pages=tuple(page if n == column else p for n, p in enumerate(self.pages, start=1)))

    def undone(self) -> Wall:
        """Return the wall one step back; what is being typed goes before any step."""
        if self.draft is not None:
            return replace(self, draft=None)
        return replace(self, now=self.past[-1], past=self.past[:-1])._tidied() if self.past else self

    def handed_over(self) -> Wall:
        base = self.applied()
        return replace(base, kept=base.contents)

    # ---- typing

    def typed(self, text: str, tip_id: str = "") -> Wall:
        return replace(self, draft=Draft(text[: 2 * TEXT_MAX], tip_id) if text or tip_id else None)

    def applied(self) -> Wall:
        """Return the wall with the typed words true; what has no room any more stays typed."""
        if self.draft is None or (not self.draft.tip_id and self.is_full):
            return self
        base = replace(self, draft=None)
        return base.reworded(self.draft.tip_id, self.draft.text) if self.draft.tip_id else base.added(self.draft.text)

    def _step(self, now: Arrangement) -> Wall:
        return self if now == self.now else replace(self, now=now, past=(*self.past, self.now)[-STEPS_BACK:])._tidied()

    def _tidied(self) -> Wall:
        """Return it without the tips that no step back can bring up, and with pages that exist."""
        ids = {i for a in (self.now, *self.past) for i in a.ids}
        base = replace(self, tips=tuple(t for t in self.tips if t.tip_id in ids))
        return replace(base, pages=tuple(p % base._parts(n) for n, p in enumerate(self.pages, start=1)))
