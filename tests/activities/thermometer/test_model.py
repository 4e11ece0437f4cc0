"""Where the animal stands at each moment."""

from hypothesis import given as always
from hypothesis import strategies as st

from vertrouwen_desktop.activities.thermometer.model import STEPS_BACK, Climb

STEPS = st.lists(
    st.one_of(
        st.integers(1, 5).map(lambda level: ("moved", level)),
        st.integers(-7, 7).map(lambda by: ("gone", by)),
        st.just(("undone",)),
        st.just(("handed_over",)),
    ),
    max_size=80,
)


def after(steps, moments=4):
    climb = Climb.of(moments)
    for name, *args in steps:
        climb = getattr(climb, name)(*args)
    return climb


@always(STEPS, st.integers(1, 6))
def test_whatever_happens_the_animal_stands_somewhere(steps, moments):
    climb = after(steps, moments)
    assert len(climb.chosen) == moments
    assert 0 <= climb.at < moments
    assert 1 <= climb.stands <= 5
    assert climb.level in (0, climb.stands)
    assert len(climb.past) <= STEPS_BACK


@always(STEPS, st.integers(1, 5))
def test_a_wrong_tap_is_taken_back(steps, level):
    climb = after(steps)
    moved = climb.moved(level)
    if moved != climb:
        assert moved.undone().chosen == climb.chosen
        assert moved.gone(3).undone().at == climb.at


def test_a_new_moment_begins_where_the_last_one_ended():
    climb = Climb.of(3).moved(4).gone(1)
    assert (climb.level, climb.stands) == (0, 4)


def test_before_anything_the_animal_is_calm():
    assert Climb.of(2).stands == 1
    assert not Climb.of(2).can_keep
