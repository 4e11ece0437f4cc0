"""Ink on a slide: strokes and clears, in one order that both windows agree on.

An act is made once, anywhere, and gets the next number of its slide; the same number twice is ordered by id. What was
taken back stays known by id, so that nothing that comes in late brings it back. Any order of arrival and any
repetition gives the same page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated

from pydantic import BaseModel, Field

GRID = 8
"""Steps of a stroke's points in one unit of the stage (1920 x 1080): a quarter of a pixel at 4K."""
RIGHT, BOTTOM, TOP = 1920 * GRID, 1080 * GRID, 96 * GRID
"""Where paper ends; above `TOP` lies the strip."""
WIDTHS = (10, 18, 30)
"""In units of the stage."""
COLORS = 5
MOST_POINTS = 2000
"""A longer stroke goes on as another one."""
ACTS_AT_ONCE = 200
"""So many acts go in one message at the most."""


class Frozen(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    """What crosses a border, or is kept."""


class InkTool(Frozen):
    """What the adults chose.

    Attributes:
        slide_id: The slide on which the class may draw now; empty: none.
        color: Index in Theme.boardInks.
        width: Index in `WIDTHS`.
    """

    slide_id: str = ""
    color: int = Field(default=0, ge=0, lt=COLORS)
    width: int = Field(default=1, ge=0, lt=len(WIDTHS))

    def away(self) -> InkTool:
        """Return the tool put away; colour and width are remembered."""
        return self.model_copy(update={"slide_id": ""})


class InkAct(Frozen):
    """A finished stroke, or everything cleared when it has no points.

    Attributes:
        act_id: Random, in hex.
        seq: Its place in the order of the slide.
        points: x, y, x, y ... in steps of 1 / `GRID` of the stage.
    """

    act_id: str
    seq: int
    color: int = Field(default=0, ge=0, lt=COLORS)
    width: int = Field(default=1, ge=0, lt=len(WIDTHS))
    points: tuple[Annotated[int, Field(ge=0, le=RIGHT)], ...] = Field(default=(), max_length=2 * MOST_POINTS)

    @property
    def is_clear(self) -> bool:
        return not self.points

    @property
    def order(self) -> tuple[int, str]:
        return self.seq, self.act_id


class InkNews(Frozen):
    """What is new on a slide, or all that there is: acts, and those that are no more."""

    run_id: str
    slide_id: str
    acts: tuple[InkAct, ...] = ()
    gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InkPage:
    """The ink of one slide, in order."""

    acts: tuple[InkAct, ...] = ()
    gone: frozenset[str] = frozenset()

    @property
    def next_seq(self) -> int:
        return self.acts[-1].seq + 1 if self.acts else 1

    @property
    def layer(self) -> str:
        """The clear that came last; empty before the first."""
        return next((act.act_id for act in reversed(self.acts) if act.is_clear), "")

    @property
    def strokes(self) -> tuple[InkAct, ...]:
        """What can be seen: the strokes since the last clear."""
        last = next((i for i in range(len(self.acts) - 1, -1, -1) if self.acts[i].is_clear), -1)
        return self.acts[last + 1 :]

    @property
    def last(self) -> InkAct | None:
        """What undo takes back."""
        return self.acts[-1] if self.acts else None

    def merged(self, acts: Iterable[InkAct], gone: Iterable[str] = ()) -> InkPage:
        """Return the page with `acts`, without those that are `gone`."""
        now_gone = self.gone | frozenset(gone)
        known = {act.act_id for act in self.acts}
        new = tuple(act for act in acts if act.act_id not in known and act.act_id not in now_gone)
        kept = self.acts if now_gone == self.gone else tuple(a for a in self.acts if a.act_id not in now_gone)
        every = (*kept, *{act.act_id: act for act in new}.values())
        in_order = all(a.order <= b.order for a, b in zip(every[len(kept) - 1 :], every[len(kept) :], strict=False))
        return InkPage(every if kept and in_order else tuple(sorted(every, key=lambda act: act.order)), now_gone)


EMPTY = InkPage()


@dataclass(frozen=True, slots=True)
class InkBook:
    """The ink of a lesson that is given, by slide."""

    run_id: str = ""
    pages: Mapping[str, InkPage] = field(default_factory=dict)

    def page(self, slide_id: str) -> InkPage:
        return self.pages.get(slide_id, EMPTY)

    @property
    def is_empty(self) -> bool:
        return not any(page.acts for page in self.pages.values())

    def merged(self, news: InkNews) -> InkBook:
        """Return the book with what is new; another lesson's ink is nothing to it."""
        if news.run_id != self.run_id:
            return self
        page = self.page(news.slide_id).merged(news.acts, news.gone)
        return self if page == self.page(news.slide_id) else replace(self, pages={**self.pages, news.slide_id: page})

    def news(self, first: str = "") -> Iterator[InkNews]:
        """Yield all that is in it, the slide `first` before the others, in messages of a bearable length."""
        for slide_id in sorted(self.pages, key=lambda one: one != first):
            page = self.pages[slide_id]
            gone = tuple(sorted(page.gone))
            for start in range(0, max(1, len(page.acts)), ACTS_AT_ONCE):
                part = page.acts[start : start + ACTS_AT_ONCE]
                yield InkNews(run_id=self.run_id, slide_id=slide_id, acts=part, gone=() if start else gone)

    def wiped(self) -> Iterator[InkNews]:
        """Yield what takes away every act on every slide, for good."""
        for slide_id, page in self.pages.items():
            if page.acts:
                gone = tuple(act.act_id for act in page.acts)
                yield InkNews(run_id=self.run_id, slide_id=slide_id, gone=gone)

    def covered(self) -> Iterator[InkNews]:
        """Yield what takes away the strokes that lie under a clear, and the clear: nobody will undo it any more."""
        for slide_id, page in self.pages.items():
            under = tuple(act.act_id for act in page.acts[: len(page.acts) - len(page.strokes)])
            if under:
                yield InkNews(run_id=self.run_id, slide_id=slide_id, gone=under)
