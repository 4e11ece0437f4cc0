"""Rules of the circle: equal time, nobody forgotten, and five things settled before it is about a real child."""

from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.activities.talking_circle.advice import INSTEAD, size_advice
from vertrouwen_desktop.activities.talking_circle.model import (
    AROUND_S,
    SEATS_MAX,
    SECONDS_MAX,
    SECONDS_MIN,
    STEPS_BACK,
    Check,
    Circle,
    Mark,
    Stage,
    Variant,
    fair_s,
    lasts_min,
)

HOW = st.sampled_from([Mark.SPOKE, Mark.PASSED, Mark.LATER])
STEP = st.one_of(
    st.tuples(st.just("give"), st.integers(-1, 2), HOW),
    st.tuples(st.just("shift"), st.integers(0, 1), st.integers(-2, 2)),
    st.tuples(st.just("given"), st.integers(0, 1), st.integers(-2, 40)),
    st.tuples(st.just("tick"), st.sampled_from(list(Check)), st.booleans()),
    st.tuples(st.just("real"), st.none(), st.none()),
    st.tuples(st.just("rings"), st.integers(0, 3), st.none()),
    st.tuples(st.sampled_from(["begin", "stop", "close", "undo", "again"]), st.none(), st.none()),
)


def after(circle, step):
    what, first, second = step
    match what:
        case "give":
            return circle.gave(first, second)
        case "shift":
            return circle.shifted(first, second)
        case "given":
            return circle.given(first, second)
        case "tick":
            return circle.ticked(first, second)
        case "real":
            return circle.about_a_child()
        case "rings":
            return circle.with_rings(first)
    named = {"begin": "begun", "stop": "stopped", "close": "closed", "undo": "undone", "again": "again"}
    return getattr(circle, named[what])()


def settled(circle):
    for check in Check:
        circle = circle.ticked(check, True)
    return circle


@given(st.integers(0, 40), st.lists(STEP, max_size=60))
def test_whatever_happens_the_piece_lies_at_one_seat_and_all_turns_are_equal(children, steps):
    circle = Circle.of(children, 15)
    seats = circle.seats
    for step in steps:
        circle = after(circle, step)
        assert circle.seats == seats
        assert len(circle.past) <= STEPS_BACK
        for ring in circle.rings:
            assert ring.here is None or 0 <= ring.here < len(ring.seats)
            assert ring.time.whole_s == circle.seconds
            assert 0 <= ring.time.left_s <= circle.seconds


@given(st.lists(STEP, max_size=60))
def test_a_circle_about_a_real_child_always_has_all_five_settled(steps):
    circle = Circle.of(12, 15)
    for step in steps:
        circle = after(circle, step)
        assert circle.variant is Variant.FICTIONAL or not circle.missing


def test_one_thing_missing_keeps_it_invented_and_says_what_to_do_instead():
    for check in Check:
        circle = settled(Circle.of(12, 15)).ticked(check, False).about_a_child()
        assert circle.variant is Variant.FICTIONAL
        assert circle.missing == (check,)
        assert INSTEAD[check].startswith("Nog niet.")
        assert "Doe vandaag de kring over het verzonnen verhaal." in INSTEAD[check]


def test_taking_one_tick_back_makes_it_invented_at_once_even_while_it_runs():
    circle = settled(Circle.of(12, 15)).about_a_child()
    assert circle.variant is Variant.REAL
    assert circle.begun().ticked(Check.CHILD, False).variant is Variant.FICTIONAL


def test_a_circle_that_runs_cannot_turn_to_a_real_child():
    assert settled(Circle.of(12, 15)).begun().about_a_child().variant is Variant.FICTIONAL


@given(st.integers(3, SEATS_MAX), st.lists(HOW, min_size=80, max_size=80))
def test_everyone_gets_the_piece_before_it_lies_in_the_middle(children, marks):
    circle = Circle.of(children, 15).begun()
    seen = set()
    for mark in marks:
        here = circle.rings[0].here
        if here is None:
            break
        seen.add(here)
        circle = circle.gave(0, Mark.SPOKE if len(seen) == children else mark)
    assert seen == set(range(children))


def test_who_said_later_gets_the_piece_after_the_round_and_who_passed_may_still_speak():
    circle = Circle.of(4, 15).begun()
    for mark in (Mark.LATER, Mark.PASSED, Mark.SPOKE, Mark.SPOKE):
        circle = circle.gave(0, mark)
    assert circle.rings[0].here == 0
    circle = circle.gave(0, Mark.SPOKE)
    assert circle.rings[0].here is None
    assert circle.rings[0].wants == (1,)
    circle = circle.given(0, 1).gave(0, Mark.SPOKE)
    assert circle.rings[0].wants == ()


def test_the_last_one_may_say_later_too_without_going_round_for_ever():
    circle = Circle.of(3, 15).begun()
    for mark in (Mark.SPOKE, Mark.SPOKE, Mark.LATER):
        circle = circle.gave(0, mark)
    assert circle.rings[0].here is None
    assert circle.rings[0].wants == (2,)


def test_a_late_touch_of_a_seat_that_gave_the_piece_on_means_nothing():
    circle = Circle.of(4, 15).begun().gave(0, Mark.SPOKE)
    assert circle.gave(0, Mark.SPOKE, seat=0) == circle
    assert circle.gave(0, Mark.SPOKE, seat=1).rings[0].here == 2
    assert circle.gave(1, Mark.SPOKE, seat=1) == circle


@given(st.lists(STEP.filter(lambda s: s[0] in ("give", "shift", "given", "stop", "close")), max_size=STEPS_BACK - 1))
def test_every_step_can_be_taken_back(steps):
    circle = start = Circle.of(6, 15).begun()
    for step in steps:
        circle = after(circle, step)
    while len(circle.past) > len(start.past):
        circle = circle.undone()
    assert circle == start


def test_it_can_be_stopped_at_every_moment_and_taken_up_again():
    ready = Circle.of(6, 15)
    assert ready.stopped().stage is Stage.STOPPED
    running = ready.begun().gave(0, Mark.SPOKE)
    stopped = running.stopped()
    assert stopped.stage is Stage.STOPPED
    assert stopped.gave(0, Mark.SPOKE) == stopped
    assert stopped.undone() == running
    assert stopped.again().stage is Stage.READY


@given(st.integers(3, SEATS_MAX), st.integers(5, 45))
def test_time_is_shared_out_within_the_minutes_as_far_as_that_is_possible(children, minutes):
    seconds = fair_s(children, minutes)
    assert SECONDS_MIN <= seconds <= SECONDS_MAX
    assert seconds % 5 == 0
    if seconds > SECONDS_MIN:
        assert children * seconds + AROUND_S <= minutes * 60
        assert lasts_min(children, seconds) <= minutes


def test_the_clock_runs_only_while_the_circle_does_and_a_pause_holds_it():
    circle = Circle.of(6, 15)
    assert circle.after(20).rings[0].time.left_s == circle.seconds
    running = circle.begun().after(20)
    assert running.rings[0].time.left_s == circle.seconds - 20
    assert running.paused(0, True).after(20).rings[0].time.left_s == circle.seconds - 20
    assert running.after(500).rings[0].time.left_s == 0
    assert running.gave(0, Mark.SPOKE).rings[0].time.left_s == circle.seconds


def test_more_than_fifteen_children_are_advised_to_make_two_circles():
    adults = ("Juf Marit", "Sam")
    advice = size_advice(25, 1, lasts_min(25, 25), 15, adults)
    assert "Maak liever twee kringen: 13 bij Juf Marit, 12 bij Sam." in advice
    assert "twee kringen" not in size_advice(12, 1, 15, 15, adults)
    assert "minder tijd" in size_advice(12, 1, 20, 15, adults)
    assert [len(r.seats) for r in Circle.of(25, 15).with_rings(2).rings] == [13, 12]
