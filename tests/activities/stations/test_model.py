"""The laws of the stations: every group does every station once, time is kept, hands are the class's."""

from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.activities.stations.model import (
    HANDS_MAX,
    STEPS_BACK,
    WAYS,
    Stage,
    Stations,
    may_keep,
    sizes,
)

counts = st.integers(2, 6)
steps = st.one_of(
    st.tuples(st.just("begun")),
    st.tuples(st.just("paused")),
    st.tuples(st.just("asked")),
    st.tuples(st.just("next")),
    st.tuples(st.just("undone")),
    st.tuples(st.just("in_form"), st.booleans()),
    st.tuples(st.just("looked"), st.none() | st.integers(-1, 7)),
    st.tuples(st.just("counted"), st.integers(-1, 7), st.integers(-1, 5), st.integers(-120, 120)),
)
CLOCKED = ("begun", "paused", "asked", "next")


def after(at, done, now_s=1000.0):
    """Return the stations after steps that lie ten seconds apart."""
    for name, *args in done:
        now_s += 10.0
        at = getattr(at, name)(*([now_s] if name in CLOCKED else args))
        yield at, now_s


@given(counts, st.integers(0, 30), st.lists(steps, max_size=60))
def test_the_stations_are_always_some_that_can_be_shown(count, class_size, done):
    for at, now_s in after(Stations.of(count, 120.0, class_size), done):
        assert 0 <= at.turn.number < count
        assert 0.0 <= at.turn.left_at(now_s) <= 120.0
        assert (at.turn.since_s is not None) == (at.turn.stage is Stage.RUNS)
        assert at.here is None or 0 <= at.here < count
        assert at.grouped or at.turn.stage is Stage.DONE or at.here == at.turn.number
        assert len(at.past) <= STEPS_BACK
        assert all(0 <= n <= HANDS_MAX for hands in at.hands for n in hands)
        assert [len(hands) for hands in at.hands] == [len(WAYS)] * count


@given(counts)
def test_every_group_does_every_station_once_and_is_alone_there(count):
    at = Stations.of(count, 60.0, 30)
    seen = {group: [] for group in range(count)}
    for _ in range(count):
        there = [at.group_at(station) for station in range(count)]
        assert sorted(there) == list(range(count))
        for station, group in enumerate(there):
            seen[group].append(station)
        at = at.next(None)
    assert at.turn.stage is Stage.DONE
    assert all(tuple(way) == at.way_of(group) for group, way in seen.items())


@given(st.integers(0, 40), counts)
def test_groups_are_as_equal_as_can_be(class_size, groups):
    there = sizes(class_size, groups)
    assert sum(there) == class_size
    assert max(there) - min(there) <= 1


def test_small_classes_stay_together_and_large_ones_rotate():
    assert [Stations.of(4, 60.0, n).grouped for n in (0, 6, 12, 13, 30)] == [False, False, False, True, True]


def test_a_pause_takes_no_time():
    at = Stations.of(2, 120.0, 6).begun(100.0).paused(130.0)
    assert at.turn.left_at(900.0) == 90.0
    assert at.begun(900.0).turn.left_at(910.0) == 80.0


def test_time_goes_on_while_nobody_holds_it():
    at = Stations.of(2, 120.0, 6).begun(100.0)
    assert at.caught_up(150.0) == at
    assert at.caught_up(150.0).turn.left_at(150.0) == 70.0
    assert at.caught_up(221.0).turn.stage is Stage.ASKS


def test_after_another_start_of_the_machine_the_turn_waits():
    at = Stations.of(2, 120.0, 6).begun(100_000.0).caught_up(12.0)
    assert at.turn.stage is Stage.PAUSED
    assert at.turn.left_at(12.0) == 120.0


def test_a_wrong_step_is_taken_back_with_the_time_that_was_left():
    at = Stations.of(2, 120.0, 6).begun(100.0).asked(130.0).undone()
    assert at.turn.stage is Stage.PAUSED
    assert at.turn.left_s == 90.0
    over = Stations.of(2, 120.0, 6).begun(100.0).asked(400.0).undone()
    assert over.turn.stage is Stage.READY
    assert over.turn.left_s == 120.0


def test_a_total_of_few_children_is_never_kept():
    assert not may_keep((2, 1, 1, 1))
    assert may_keep((2, 2, 1, 1))
