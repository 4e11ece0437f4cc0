"""Dots on a body, and where they lie."""

import pytest
from hypothesis import given as always
from hypothesis import strategies as st

from vertrouwen_desktop.activities.body_outline.layout import BODY_X, SPREAD, dots, labels, middles, targets
from vertrouwen_desktop.activities.body_outline.model import DOTS_MAX, PLACES, SPOTS, STEPS_BACK, About, Marked

STEPS = st.lists(st.tuples(st.integers(-2, PLACES + 1), st.sampled_from([1, -1])), max_size=80)


def after(steps):
    marked = Marked()
    for place, by in steps:
        marked = marked.marked(place, by)
    return marked


@always(STEPS)
def test_there_are_never_fewer_dots_than_none(steps):
    marked = after(steps)
    assert len(marked.dots) == PLACES
    assert all(0 <= n <= DOTS_MAX for n in marked.dots)
    assert len(marked.past) <= STEPS_BACK


@always(STEPS, st.integers(0, PLACES - 1), st.sampled_from([1, -1]))
def test_every_dot_can_be_taken_back(steps, place, by):
    marked = after(steps)
    changed = marked.marked(place, by)
    if changed != marked:
        assert changed.undone().dots == marked.dots


def test_few_dots_on_their_own_body_would_point_at_a_child():
    few, many = after([(5, 1)] * 5), after([(5, 1)] * 6)
    assert few.tells_of_a_child(About.ME, 12)
    assert not many.tells_of_a_child(About.ME, 12)
    assert many.tells_of_a_child(About.ME, 5)
    assert not few.tells_of_a_child(About.ANIMAL, 5)


def test_no_finger_hits_two_spots():
    boxes = [box for spot in SPOTS for box in targets(spot)]
    for n, one in enumerate(boxes):
        assert min(one.width, one.height) >= 110
        assert one.y >= 96
        assert one.y + one.height <= 1080
        for other in boxes[n + 1 :]:
            apart = (
                one.x + one.width <= other.x
                or other.x + other.width <= one.x
                or one.y + one.height <= other.y
                or other.y + other.height <= one.y
            )
            assert apart, (one, other)


@pytest.mark.parametrize("spot", SPOTS)
@pytest.mark.parametrize("count", [0, 1, 2, 7, 40])
def test_dots_stay_near_their_spot(spot, count):
    found = list(dots(spot, count))
    assert len(found) == count
    for x, y in found:
        assert min(((x - a) ** 2 + (y - b) ** 2) ** 0.5 for a, b in middles(spot)) <= SPREAD + 1


@always(st.lists(st.sampled_from(SPOTS), max_size=9))
def test_words_never_lie_on_each_other(spots):
    boxes = labels(sorted(spots, key=SPOTS.index))
    assert len({(b.x, b.y) for b in boxes}) == len(spots)
    for box in boxes:
        assert box.y >= 432
        assert box.y + box.height <= 1080
        assert box.x + box.width <= BODY_X or box.x >= BODY_X + 560
