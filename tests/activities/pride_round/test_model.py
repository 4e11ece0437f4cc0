"""Everybody once, equally long, whatever the adults and the day do."""

from random import Random

from hypothesis import given as always
from hypothesis import settings as tried
from hypothesis import strategies as st

from vertrouwen_desktop.activities.pride_round.form import CHANGE_S, plan, shared_out
from vertrouwen_desktop.activities.pride_round.model import STEPS_BACK, Round, tidy
from vertrouwen_desktop.activities.pride_round.qualities import LEVELS
from vertrouwen_desktop.activities.pride_round.standing import WORD_MAX

SIZES = st.integers(0, 60)
MINUTES = st.integers(0, 45)
SECONDS = st.integers(45, 90)
NAMES = tuple(f"pupil-{n}" for n in range(12))


def round_of(size: int, minutes: int = 15, seconds: int = 60) -> Round:
    return Round(minutes=minutes, seconds=seconds).met((), size)


# ---- the form


@always(SIZES, MINUTES, SECONDS)
def test_the_form_has_a_place_for_every_child_and_is_honest_about_the_time(size, minutes, seconds):
    form = plan(size, minutes, seconds)
    assert form.children == size
    assert form.seconds == seconds
    parts = [n for row in form.sizes for n in row]
    assert max(parts) - min(parts) <= 1 + (form.groups > 1)
    assert form.fits == all(n * (seconds + CHANGE_S) <= minutes * 60 for n in parts)
    assert form.fits or minutes * 60 < seconds + CHANGE_S or size == 0


@always(SIZES, st.integers(2, 45), SECONDS)
def test_the_form_is_the_simplest_that_fits(size, minutes, seconds):
    form = plan(size, minutes, seconds)
    assert form.fits
    if form.groups > 1:
        assert not shared_out(size, 1, 1, minutes, seconds).fits
    if form.moments > 1:
        assert not shared_out(size, form.groups, form.moments - 1, minutes, seconds).fits


def test_six_twelve_and_thirty_children_in_a_quarter_of_an_hour():
    found = {n: (plan(n, 15, 60).groups, plan(n, 15, 60).moments) for n in (6, 12, 13, 24, 25, 30)}
    assert found == {6: (1, 1), 12: (1, 1), 13: (2, 1), 24: (2, 1), 25: (2, 2), 30: (2, 2)}
    assert plan(12, 15, 60).takes == plan(24, 15, 60).takes == 14  # with ten seconds to change


def test_one_adult_leads_one_circle_and_takes_more_moments():
    found = [(plan(n, 15, 60, groups=1).groups, plan(n, 15, 60, groups=1).moments) for n in (12, 13, 24, 30)]
    assert found == [(1, 1), (1, 2), (1, 2), (1, 3)]


# ---- the round

STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["called", "missed", "back", "was"]), st.integers(0, 30)),
        st.tuples(st.sampled_from(["finished", "postponed", "started", "paused", "passed"]), st.integers(0, 1)),
        st.tuples(st.sampled_from(["begun", "finished_all", "moved_on", "undone"]), st.none()),
        st.tuples(st.just("formed"), st.tuples(st.integers(1, 2), st.integers(1, 3))),
        st.tuples(st.just("ordered"), st.integers(0, 9)),
        st.tuples(st.just("later_s"), st.floats(0, 100)),
        st.tuples(st.just("worded"), st.tuples(st.integers(0, 1), st.text(max_size=40), st.booleans())),
        st.tuples(st.just("met"), st.tuples(st.integers(0, 12), st.integers(0, 12))),
        st.tuples(st.just("counted"), st.integers(-3, 3)),
    ),
    max_size=40,
)


def stepped(before: Round, step: str, given) -> Round:
    lane = min(given, len(before.at.lanes) - 1) if isinstance(given, int) else 0
    match step:
        case "called" | "missed" | "back" | "was" | "counted" | "later_s":
            return getattr(before, step)(given)
        case "finished" | "postponed" | "started" | "paused":
            return getattr(before, step)(lane)
        case "passed":
            return before.finished(lane, passed=True)
        case "formed":
            return before.formed(*given)
        case "ordered":
            return before.ordered(lambda order: Random(given).sample(order, len(order)))
        case "worded":
            return before.worded(min(given[0], len(before.at.lanes) - 1), *given[1:])
        case "met":
            return before.met(NAMES[min(given) : max(given)], 9)
        case _:
            return getattr(before, step)()


@always(st.integers(0, 30), MINUTES, STEPS)
@tried(max_examples=200, deadline=None)
def test_whatever_happens_every_child_is_in_one_place_and_nobody_is_lost(size, minutes, steps):
    now, here = round_of(size, minutes), set()
    for step, given in steps:
        before, now = now, stepped(now, step, given)
        everyone = (*now.at.present, *now.at.away)
        assert len(everyone) == len(set(everyone)), step
        assert all(len(lane.waiting) >= 1 for lane in now.at.lanes)
        assert 0 <= now.left <= 60
        assert all(lane.now is None or lane.now.left_s <= now.seconds for lane in now.at.lanes)
        assert len(now.past) <= STEPS_BACK
        if step == "met" and given[0] != given[1]:
            here = set(NAMES[min(given) : max(given)])
        if step not in ("met", "counted", "was", "undone") and not before.unnamed:
            assert set(everyone) == {*before.at.present, *before.at.away}, step
        if now.named:
            assert here <= {now.listed[i] for i in everyone}
        assert Round.model_validate_json(now.model_dump_json()) == now


@always(st.integers(1, 30), MINUTES, SECONDS)
@tried(deadline=None)
def test_from_first_to_last_everybody_has_one_turn_of_the_same_length(size, minutes, seconds):
    now, turns = round_of(size, minutes, seconds).begun(), []
    while now.left:
        for lane in range(len(now.at.lanes)):
            if (turn := now.at.lanes[lane].now) is not None:
                turns.append((turn.child, turn.left_s))
                now = now.finished(lane)
        now = now.moved_on()
    assert sorted(turns) == [(child, seconds) for child in range(size)]
    assert now.at.stage(0) == "over"


@always(st.integers(1, 30), STEPS)
@tried(deadline=None)
def test_a_step_back_gives_everybody_their_place_again(size, steps):
    now = round_of(size)
    for step, given in steps:
        after = stepped(now, step, given)
        if step not in ("met", "counted", "undone", "started", "paused", "later_s", "formed") and after != now:
            undone = after.undone()
            assert [lane.children for lane in undone.at.lanes] == [lane.children for lane in now.at.lanes]
            assert (undone.at.done, undone.at.away) == (now.at.done, now.at.away)
        now = after


def test_later_means_after_all_others_and_the_last_one_keeps_its_turn():
    now = round_of(3).begun().postponed(0)
    assert now.at.lanes[0].children == (1, 2, 0)
    now = now.finished(0).finished(0)
    assert now.at.lanes[0].now.child == 0
    assert now.postponed(0) == now
    assert now.finished(0).left == 0


def test_a_wrong_tap_is_taken_back_with_the_time_that_was_left():
    now = round_of(3).begun().started(0).later_s(20).finished(0)
    assert now.at.lanes[0].now.child == 1
    back = now.undone().at.lanes[0].now
    assert (back.child, back.left_s, back.runs) == (0, 40.0, False)


def test_taking_back_a_word_costs_no_time():
    now = round_of(3).begun().started(0).worded(0, "lief").later_s(20).undone().at.lanes[0].now
    assert (now.word, now.left_s, now.runs) == ("", 40.0, True)


def test_names_that_come_in_the_middle_forget_nobody():
    now = round_of(5).begun().worded(0, "geduldig").finished(0).finished(0)
    assert (now.left, len(now.at.done)) == (3, 2)
    now = now.met(NAMES[:5], 5)
    assert now.named
    assert len(now.unnamed) == 3  # two were, one is on the board
    assert {now.listed[i] for i in now.at.waiting} == set(NAMES[:5])
    assert now.left == 3
    for name in NAMES[:3]:
        now = now.was(now.listed.index(name))
    assert now.unnamed == ()
    assert [now.listed[d.child] for d in now.at.done] == list(NAMES[:2])
    assert now.at.done[0].word == "geduldig"
    assert now.listed[now.at.lanes[0].now.child] == NAMES[2]
    assert now.left == 3


def test_names_that_come_take_the_places_of_the_numbers_in_every_moment():
    now = round_of(30, 15, 75).begun().finished(0).met(NAMES, 12)
    assert [[len(part) for part in lane.waiting] for lane in now.at.lanes] == [[3, 3], [3, 3]]
    assert now.finished(0).at.lanes[0].now is not None


def test_locking_in_the_middle_changes_nothing_and_a_child_that_comes_in_is_last():
    now = Round().met(NAMES[:4], 4).begun().finished(0)
    assert now.met((), 4) == now
    more = now.met(NAMES[:5], 5)
    assert more.listed[more.at.waiting[-1]] == NAMES[4]
    fewer = more.met(NAMES[1:4], 3)  # the first had its turn already: that stays
    assert (fewer.left, len(fewer.at.done)) == (3, 1)
    assert fewer.met(NAMES[:5], 5).left == 4


def test_who_is_ill_is_not_forgotten():
    now = round_of(3).begun().missed(0)
    assert (now.at.away, now.at.lanes[0].now.child, now.left) == ((0,), 1, 2)
    assert now.back(0).at.waiting == (2, 0)


def test_a_class_that_counts_itself_is_shared_out_anew_until_it_begins():
    now = round_of(0).counted(20)
    assert len(now.at.lanes) == 2
    assert len(now.counted(-8).at.lanes) == 1
    begun = now.begun()
    assert len(begun.counted(5).at.lanes) == 2
    assert begun.counted(5).left == 25
    fewer = begun.counted(-99)
    assert fewer.left == 2  # who is on the board stays
    assert sorted(fewer.counted(3).at.waiting) == [1, 2, 3]


def test_the_words_of_the_class_tell_nothing_of_who_they_are_of():
    now = round_of(3).begun().worded(0, "vrolijk").worded(0, "Lief", by_class=True).finished(0)
    now = now.worded(0, "lief").finished(0).finished(0, passed=True)
    assert now.words == ("Lief", "vrolijk")  # once, as it was said first
    assert NAMES[0] not in now.model_dump_json()


def test_every_quality_of_the_list_can_stand_on_the_board():
    words = [q.word for level in LEVELS for q in level]
    assert len(words) >= 60
    for level in LEVELS:
        assert len({q.word for q in level}) == len(level)
    assert all(tidy(w) == w and len(w) <= WORD_MAX for w in words)
    assert all(q.example and not q.example.endswith(".") for level in LEVELS for q in level)
