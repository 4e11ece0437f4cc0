"""The running circle: what the class sees, what is kept, and what never is."""

from dataclasses import replace

from vertrouwen_desktop.activities.talking_circle.model import Check, Variant
from vertrouwen_desktop.activities.talking_circle.schema import Give, RingState, Settings, State
from vertrouwen_desktop.activities.talking_circle.session import TalkingCircleSession
from vertrouwen_desktop.domain.activity import SceneChild
from vertrouwen_desktop.domain.board_state import StripTime


class Steady:
    """A monotonic clock that is moved by hand."""

    def __init__(self):
        self.now_s = 1000.0

    def __call__(self):
        return self.now_s


def opened(scene, given, state=None, **around):
    return TalkingCircleSession(Settings(), state, replace(scene, **around), given)


def about_a_real_child(session):
    session.control.about("real")
    for check in Check:
        session.control.tick(check.value, True)
    session.control.choose_real()


def kept(session):
    return State.model_validate_json(session.state().model_dump_json())


def test_a_refusal_is_kind_and_goes_away_when_all_is_settled(scene, given):
    session = opened(scene, given, class_size=12)
    session.control.about("real")
    assert session.control.instead == ""
    session.control.choose_real()
    assert session.control.instead.startswith("Nog niet. Vraag het kind eerst")
    for check in Check:
        session.control.tick(check.value, True)
    assert session.control.instead == ""
    assert not session.control.isReal
    session.control.choose_real()
    assert session.control.isReal


def test_the_board_only_hides_the_story_and_never_gets_a_name_or_a_tick(scene, given):
    child = SceneChild("c-1", "Amira", "Amira", "vos")
    session = opened(scene, given, children=(child,), class_size=12)
    before = session.view()
    about_a_real_child(session)
    after = session.view()
    assert before.fictional is not None
    assert after == before.model_copy(update={"fictional": None})
    assert "Amira" not in after.model_dump_json() + session.state().model_dump_json()
    assert "c-1" not in session.state().model_dump_json()


def test_a_state_that_claims_a_real_child_without_all_ticks_is_invented(scene, given):
    ring = RingState(seats="www", time=StripTime(left_s=30, whole_s=30))
    state = State(rings=(ring,), seconds=30, variant=Variant.REAL, ticks=(Check.CHILD,))
    assert opened(scene, given, state).view().fictional is not None


def test_who_passed_looks_like_who_spoke(scene, given):
    session = opened(scene, given, class_size=6)
    session.control.begin()
    session.control.give("s")
    session.control.give("p")
    session.control.give("l")
    assert session.view().rings[0].seats == "ddlwww"


def test_it_comes_back_as_it_was_with_its_steps_and_the_time_that_was_left(scene, given):
    steady = Steady()
    session = opened(scene, given, class_size=6, steady_s=steady)
    session.control.begin()
    for how in "spl":
        session.control.give(how)
    steady.now_s += 10
    state = kept(session)
    later = Steady()
    later.now_s = 5.0
    again = opened(scene, given, state, class_size=6, steady_s=later)
    assert again.state() == state
    assert again.view() == session.view()
    later.now_s += 4
    assert again.view().rings[0].time.left_s == session.view().rings[0].time.left_s - 4
    for _ in range(4):
        again.control.undo()
    assert again.view().stage.value == "ready"


def test_a_passing_look_does_not_start_a_clock(scene, given):
    session = opened(scene, given, class_size=6)
    session.control.begin()
    assert session.view().rings[0].time.left_s == session.view().rings[0].time.whole_s


def test_a_touch_gives_the_stone_on_in_its_own_ring(scene, given):
    session = opened(scene, given, class_size=24)
    session.control.make_rings(2)
    session.control.begin()
    session.take(Give(ring=1, seat=0, how="p"))
    session.take(Give(ring=1, seat=0, how="p"))
    assert [ring.here for ring in session.view().rings] == [0, 1]
    assert [ring.adult for ring in session.view().rings] == ["Juf Marit", "Sam"]


def test_the_circle_gives_no_answer_to_keep(scene, given):
    session = opened(scene, given, class_size=6)
    session.control.begin()
    session.control.stop()
    assert session.view().stage.value == "stopped"
    assert given.answers == []


def test_a_circle_that_shares_its_phase_is_shorter_and_never_longer_than_the_phase(scene, given):
    whole = opened(scene, given, class_size=12, minutes=15)
    part = TalkingCircleSession(Settings(minutes=8), None, replace(scene, class_size=12, minutes=15), given)
    short = TalkingCircleSession(Settings(minutes=8), None, replace(scene, class_size=12, minutes=5), given)
    assert [s.state().seconds for s in (whole, part, short)] == [60, 25, 15]
