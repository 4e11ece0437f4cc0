"""Below six cards the class never sees a bar, and nothing of it is kept: whatever is counted, restored or asked."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vertrouwen_desktop.activities.class_bar.model import CARDS_MAX, SITUATIONS_MAX, STEPS_BACK
from vertrouwen_desktop.activities.class_bar.schema import PileState, Settings, State
from vertrouwen_desktop.activities.class_bar.session import ClassBarSession
from vertrouwen_desktop.domain.levels import ENOUGH
from vertrouwen_desktop.domain.programme import Audience

FEW, MANY = st.tuples(*[st.integers(0, 3)] * 6), st.tuples(*[st.integers(0, CARDS_MAX // 6)] * 6)
COUNTS = FEW | MANY
PILES = st.builds(PileState, counts=COUNTS, done=st.booleans())
STEP = st.tuples(st.integers(0, 5), st.integers(-1, 1))
STATES = st.builds(
    State,
    piles=st.lists(PILES, min_size=3, max_size=3).map(tuple) | st.lists(PILES, max_size=SITUATIONS_MAX).map(tuple),
    at=st.integers(0, SITUATIONS_MAX - 1),
    shown=st.booleans(),
    past=st.lists(STEP, max_size=STEPS_BACK).map(tuple),
    kept=st.lists(PILES, max_size=3).map(tuple),
)
DOES = st.one_of(
    st.tuples(st.just("count"), st.integers(0, 5), st.sampled_from([1, 1, 1, -1])),
    st.tuples(st.just("reveal"), st.booleans()),
    st.tuples(st.just("go"), st.sampled_from([1, -1])),
    st.tuples(st.sampled_from(["undo", "did", "keep"])),
)


def check(session: ClassBarSession, class_size: int) -> None:
    view = session.view()
    cards = sum(column.cards for column in view.columns)
    assert cards == 0 or view.shown
    assert not view.shown or (cards >= ENOUGH and not 0 < class_size < ENOUGH)


@pytest.mark.parametrize("audience", list(Audience))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(state=st.none() | STATES, steps=st.lists(DOES, max_size=40), class_size=st.sampled_from([0, 1, 5, 6, 12, 30]))
def test_no_bar_is_shown_and_none_is_kept_of_fewer_than_six_cards(qapp, scene, audience, state, steps, class_size):
    kept = []
    session = ClassBarSession(Settings(), state, replace(scene, audience=audience, class_size=class_size), kept.append)
    check(session, class_size)
    for name, *arguments in steps:
        getattr(session.control, name)(*arguments)
        check(session, class_size)
    session.control.reveal(True)
    check(session, class_size)
    session.control.keep()
    for outcome in (outcome for answer in kept for outcome in answer.situations):
        cards = sum(column.cards for column in outcome.columns)
        assert cards == 0 or cards >= ENOUGH
        assert outcome.columns or outcome.passed is None
    assert all(sum(p.counts[1:]) == 0 or sum(p.counts[1:]) >= ENOUGH for p in session.state().kept)
