"""Ink: both windows have the same page, in whatever order things come in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from vertrouwen_desktop.domain.ink import ACTS_AT_ONCE, BOTTOM, RIGHT, InkAct, InkBook, InkNews, InkPage, InkTool

POINTS = (800, 1600, 900, 1700)


def act(number: int, clear: bool = False, seq: int | None = None) -> InkAct:
    return InkAct(act_id=f"a{number:02}", seq=number if seq is None else seq, points=() if clear else POINTS)


def news(*acts: InkAct, gone: tuple[str, ...] = (), slide_id: str = "doen", run_id: str = "run") -> InkNews:
    return InkNews(run_id=run_id, slide_id=slide_id, acts=acts, gone=gone)


EVERY = [
    news(act(1)),
    news(act(2)),
    news(act(3, clear=True)),
    news(act(4), act(5)),
    news(act(6, seq=5)),
    news(gone=("a05",)),
    news(gone=("a03",)),
    news(act(7), slide_id="rust"),
    news(act(8), run_id="another"),
]


def book_of(order: list[InkNews]) -> InkBook:
    book = InkBook("run")
    for one in order:
        book = book.merged(one)
    return book


@settings(max_examples=200, deadline=None)
@given(order=st.permutations(EVERY), again=st.lists(st.sampled_from(EVERY), max_size=8))
def test_any_order_and_any_repetition_gives_the_same_pages(order: list[InkNews], again: list[InkNews]) -> None:
    assert book_of([*order, *again]) == book_of(EVERY)


@settings(max_examples=50, deadline=None)
@given(order=st.permutations(EVERY), cut=st.integers(0, len(EVERY)))
def test_two_sides_that_tell_each_other_all_have_the_same(order: list[InkNews], cut: int) -> None:
    one, other = book_of(order[:cut]), book_of(order[cut:])
    for tale in tuple(one.news()):
        other = other.merged(tale)
    for tale in tuple(other.news("rust")):
        one = one.merged(tale)
    assert one == other == book_of(EVERY)


def test_only_what_came_after_the_last_clear_can_be_seen_and_undo_brings_it_back() -> None:
    page = InkPage().merged([act(1), act(2), act(3, clear=True), act(4)])
    assert ([s.act_id for s in page.strokes], page.layer) == (["a04"], "a03")
    for left in (["a01", "a02"], ["a01"], []):
        assert page.last is not None
        page = page.merged((), [page.last.act_id])
        if page.layer:
            assert page.strokes == ()
            page = page.merged((), [page.last.act_id]) if page.last else page
        assert [s.act_id for s in page.strokes] == left
    assert page.last is None


def test_what_was_taken_back_never_comes_back() -> None:
    page = InkPage().merged([act(1)]).merged((), ["a01"])
    assert page.merged([act(1)]).acts == ()
    assert InkPage().merged((), ["a01"]).merged([act(1)]).acts == ()


def test_a_long_page_goes_in_messages_of_a_bearable_length_the_slide_that_is_shown_first() -> None:
    many = tuple(act(n) for n in range(1, 2 * ACTS_AT_ONCE + 2))
    book = InkBook("run").merged(news(act(1), slide_id="before")).merged(news(*many))
    tales = list(book.news("doen"))
    assert [(t.slide_id, len(t.acts)) for t in tales] == [
        ("doen", ACTS_AT_ONCE),
        ("doen", ACTS_AT_ONCE),
        ("doen", 1),
        ("before", 1),
    ]


def test_wiping_leaves_no_act_on_any_slide_and_an_ended_lesson_none_that_was_cleared() -> None:
    book = book_of(EVERY[:4]).merged(news(act(7), slide_id="rust"))
    assert {n.slide_id: n.gone for n in book.covered()} == {"doen": ("a01", "a02", "a03")}
    for tale in tuple(book.wiped()):
        book = book.merged(tale)
    assert book.is_empty


@pytest.mark.parametrize("points", [(-1, 5), (RIGHT + 1, 5), (5,) * 4002])
def test_a_point_outside_the_slide_or_too_many_of_them_are_refused(points: tuple[int, ...]) -> None:
    with pytest.raises(ValidationError):
        InkAct(act_id="x", seq=1, points=points)
    assert BOTTOM < RIGHT


def test_a_pen_that_is_put_away_remembers_how_it_draws() -> None:
    tool = InkTool(slide_id="doen", color=3, width=2)
    assert tool.away() == InkTool(color=3, width=2)
