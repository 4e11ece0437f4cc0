"""Cards, places and steps back, whatever the class does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.activities.class_promises.model import OWN_PICTURE, STEPS_BACK, WORDS_MAX, Card, Table
from vertrouwen_desktop.domain.typed_words import one_line

CARD_IDS = [f"card-{n}" for n in range(1, 9)] + [f"own-{n}" for n in range(1, 4)] + ["", "card-99", "nobody"]
WORDS = st.text(max_size=60)


def table(starters: int = 4, places: int = 4) -> Table:
    return Table.of(tuple(Card(f"card-{n}", "hulp", f"Kaart {n}.") for n in range(1, starters + 1)), places)


step = st.one_of(
    st.tuples(st.just("placed"), st.sampled_from(CARD_IDS), st.integers(-2, 7)),
    st.tuples(st.just("returned"), st.sampled_from(CARD_IDS)),
    st.tuples(st.just("reworded"), st.integers(-1, 6), WORDS),
    st.tuples(st.just("typed"), st.integers(-1, 6), WORDS),
    st.tuples(st.just("removed"), st.sampled_from(CARD_IDS)),
    st.tuples(st.sampled_from(["applied", "undone", "handed_over"])),
)
tables = st.builds(table, st.integers(4, 8), st.integers(1, 4))


def after(start: Table, steps: list[tuple]) -> Table:
    for name, *arguments in steps:
        start = getattr(start, name)(*arguments)
    return start


@given(tables, st.lists(step, max_size=40))
def test_whatever_happens_every_card_lies_in_exactly_one_spot(start, steps):
    now = after(start, steps)
    lying = [i for i in (*now.now.places, *now.now.slots) if i is not None]
    assert len(lying) == len(set(lying))
    assert set(lying) == {c.card_id for c in now.cards}
    assert {c.card_id for c in start.starters} <= set(lying)
    assert (len(now.now.places), len(now.now.slots)) == (len(start.now.places), len(start.now.slots))


@given(tables, st.lists(step, max_size=40))
def test_words_always_fit_a_card_and_are_never_empty(start, steps):
    texts = [c.text for c in after(start, steps).cards]
    assert all(text and text == one_line(text, WORDS_MAX) for text in texts)


@given(tables, st.lists(step, max_size=20), step)
def test_taking_back_undoes_the_last_step(start, steps, last):
    before = after(start, steps).applied()
    now = after(before, [last])
    if last[0] in ("placed", "returned", "reworded", "removed") and now != before:
        assert now.undone().now == before.now


@given(tables, st.lists(step, max_size=20))
def test_a_step_can_always_be_taken_back_to_the_beginning(start, steps):
    now = after(start, [s for s in steps if s[0] != "undone"])
    for _ in range(STEPS_BACK + 1):
        now = now.undone()
    assert now.now == start.now
    assert now.undone() == now


@given(tables, st.lists(step, max_size=20), st.integers(-3, 9))
def test_late_and_unknown_cards_change_nothing(start, steps, place):
    now = after(start, steps)
    assert now.placed("nobody", place) is now
    assert now.returned("nobody") is now
    assert now.removed("card-1") is now
    assert now.placed("card-1", 5 + abs(place)) is now


def test_thirty_wrong_taps_can_be_taken_back():
    now = table()
    for n in range(30):
        now = now.placed(f"card-{n % 2 + 1}", n % 4 + 1)
    for _ in range(30):
        now = now.undone()
    assert now.now == table().now


def test_a_card_on_an_occupied_place_changes_with_the_one_there():
    now = table().placed("card-1", 1).placed("card-2", 2)
    assert now.placed("card-1", 2).now.places == ("card-2", "card-1", None, None)
    loose = now.placed("card-3", 1)
    assert loose.now.places == ("card-3", "card-2", None, None)
    assert loose.now.slots == (None, None, "card-1", "card-4")


def test_a_card_goes_back_to_its_own_slot():
    now = table().placed("card-3", 1).returned("card-3")
    assert now.now == table().now


def test_words_on_an_empty_place_make_an_own_promise():
    now = table().reworded(2, "  We   wachten\nop elkaar. ")
    card = now.on(2)
    assert card == Card("own-1", OWN_PICTURE, "We wachten op elkaar.", own=True)
    assert now.promises == ("We wachten op elkaar.",)


def test_own_words_stay_with_a_card_that_goes_back():
    now = table().placed("card-1", 1).reworded(1, "We luisteren goed.").returned("card-1")
    assert now.card("card-1") == Card("card-1", "hulp", "We luisteren goed.")


def test_an_own_promise_can_be_taken_away_and_its_name_is_not_used_again():
    now = table().reworded(1, "Een.").removed("own-1").reworded(1, "Twee.")
    assert now.on(1) == Card("own-2", OWN_PICTURE, "Twee.", own=True)


def test_an_own_promise_stays_on_its_place_when_there_is_no_room_beside_it():
    now = table().reworded(1, "Een.")
    assert not now.can_return("own-1")
    assert now.returned("own-1") is now
    assert now.placed("card-4", 2).can_return("own-1")


def test_what_is_typed_counts_from_the_next_step_on():
    now = table().placed("card-1", 1).typed(1, "We luisteren goed.")
    assert now.promises == ("Kaart 1.",)
    assert now.placed("card-2", 2).promises == ("We luisteren goed.", "Kaart 2.")
    assert now.handed_over().kept == ("We luisteren goed.",)
    assert now.undone().draft is None


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_empty_words_leave_a_promise_as_it_was(text):
    now = table().placed("card-1", 1)
    assert now.typed(1, text).applied() == now


def test_kept_is_said_until_something_changes():
    now = table().placed("card-1", 1).handed_over()
    assert now.is_kept
    assert not now.placed("card-2", 2).is_kept
    assert now.placed("card-2", 2).undone().is_kept
