"""Counting cards: never fewer than none, never shown and never kept below six."""

import pytest
from hypothesis import given as always
from hypothesis import strategies as st

from vertrouwen_desktop.activities.class_bar.model import CARDS_MAX, NO_CARDS, PASS, STEPS_BACK, Bar, Pile
from vertrouwen_desktop.domain.levels import ENOUGH

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("counted"), st.integers(-1, 6), st.sampled_from([1, -1])),
        st.tuples(st.just("gone"), st.integers(-4, 4)),
        st.tuples(st.just("seen"), st.booleans()),
        st.tuples(st.just("did")),
        st.tuples(st.just("undone")),
        st.tuples(st.just("handed_over")),
        st.tuples(st.just("fitted"), st.sampled_from([3, 5])),
    ),
    max_size=80,
)
SIZES = st.sampled_from([0, 1, 5, 6, 12, 30])


def after(steps, size=12, situations=3):
    bar = Bar.of(size, situations)
    for name, *args in steps:
        bar = getattr(bar, name)(*args)
    return bar


@always(STEPS, SIZES)
def test_below_six_nothing_is_ever_shown_or_kept(steps, size):
    bar = after(steps, size)
    if bar.is_shown:
        assert bar.pile.cards >= ENOUGH
        assert not 0 < size < ENOUGH
    for pile in (*bar.settled, *bar.kept):
        assert pile.counts == NO_CARDS or pile.cards >= ENOUGH
    for n, pile in enumerate(bar.piles):
        assert n == bar.at or pile.counts == NO_CARDS or pile.cards >= ENOUGH
    if 0 < size < ENOUGH:
        assert all(pile.counts == NO_CARDS for pile in bar.piles)
        assert bar.past == ()


@always(STEPS, SIZES)
def test_there_are_never_fewer_cards_than_none_or_more_than_a_class(steps, size):
    bar = after(steps, size)
    assert 0 <= bar.at < len(bar.piles) == 3
    assert len(bar.past) <= STEPS_BACK
    for pile in bar.piles:
        assert len(pile.counts) == 6
        assert all(n >= 0 for n in pile.counts)
        assert pile.everyone <= CARDS_MAX


@always(STEPS, st.integers(0, 5), st.sampled_from([1, -1]))
def test_a_wrong_card_is_taken_back(steps, level, by):
    bar = after(steps)
    changed = bar.counted(level, by)
    if changed != bar:
        assert changed.undone().piles == bar.piles


@always(st.permutations([1, 2, 3, 4, 5, PASS] * 5))
def test_the_order_of_the_cards_is_not_kept_in_the_bar(cards):
    bar = after([("counted", level, 1) for level in cards], 30)
    assert bar.pile.counts == (5,) * 6


@pytest.mark.parametrize(("cards", "enough"), [(0, False), (1, False), (5, False), (6, True), (30, True)])
def test_six_cards_are_enough(cards, enough):
    bar = after([("counted", 3, 1)] * cards + [("seen", True)], 30)
    assert bar.is_shown is enough
    assert (bar.gone(1).gone(-1).pile == Pile((0, 0, 0, cards, 0, 0), True)) is enough


def test_who_passed_does_not_make_the_others_enough():
    bar = after([("counted", PASS, 1)] * 8 + [("counted", 4, 1)] * 2 + [("seen", True)])
    assert not bar.is_shown
    assert bar.settled[0] == Pile(done=True)


def test_the_bar_hides_when_a_card_too_many_is_taken_back():
    bar = after([("counted", 2, 1)] * 6 + [("seen", True)])
    assert bar.is_shown
    assert not bar.counted(2, -1).is_shown


def test_another_situation_is_hidden_until_it_is_shown():
    bar = after([("counted", 2, 1)] * 6 + [("seen", True), ("gone", 1), ("counted", 1, 1)])
    assert not bar.is_shown
    assert not bar.gone(-1).is_shown


def test_a_class_that_turns_out_small_forgets_its_cards():
    state = after([("counted", 2, 1)] * 8 + [("seen", True)], 0)
    small = Bar(4, state.piles, state.at, state.shown, state.past).fitted(5)
    assert small.pile == Pile(done=True)
    assert small.past == ()
    assert not small.is_shown


def test_five_levels_become_three_and_no_card_is_lost():
    bar = after([("counted", level, 1) for level in (0, 1, 2, 3, 4, 5) * 2]).fitted(3)
    assert bar.pile.counts == (2, 2, 0, 4, 0, 4)
