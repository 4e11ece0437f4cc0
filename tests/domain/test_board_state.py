"""What travels to the board: whole, exact, and nothing more than it says."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from vertrouwen_desktop.domain.board_state import (
    BoardEvent,
    BoardState,
    Goodbye,
    Place,
    Strip,
    StripPhase,
    StripTime,
)
from vertrouwen_desktop.domain.pace import Soon
from vertrouwen_desktop.domain.programme import PHASE_NAMES

seconds = st.floats(min_value=0, max_value=1e5)
times = st.builds(StripTime, left_s=seconds, whole_s=st.floats(min_value=1, max_value=1e5), runs=st.booleans())
strips = st.builds(
    Strip,
    phases=st.just(tuple(StripPhase(phase_id=i, name=n, when="now") for i, n in PHASE_NAMES.items())),
    now=st.sampled_from([str(i) for i in PHASE_NAMES]),
    leads=st.text(max_size=20),
    time=times,
)
json_values = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=5)
states = st.builds(
    BoardState,
    revision=st.integers(min_value=0),
    picture=st.sampled_from(["slide", "calm", "black", "later", "done", "wait"]),
    slide_id=st.text(max_size=20),
    strip=st.none() | strips,
    touch=st.booleans(),
    view=st.dictionaries(st.text(), json_values, max_size=4),
    place=st.builds(Place, screen=st.text(max_size=8), x=st.integers(), windowed=st.booleans()),
    carry=st.text(),
)


@settings(max_examples=80, deadline=None)
@given(states)
def test_a_state_arrives_as_it_was_sent(state: BoardState) -> None:
    assert BoardState.model_validate_json(state.model_dump_json()) == state


@given(times, seconds)
def test_the_circle_shrinks_from_all_to_nothing_and_never_beyond(time: StripTime, since_s: float) -> None:
    assert 0 <= time.part(since_s) <= 1
    assert time.part(since_s + 1) <= time.part(since_s)


@given(times, seconds)
def test_while_something_happens_the_circle_stands_still(time: StripTime, since_s: float) -> None:
    still = time.model_copy(update={"runs": False})
    assert still.part(since_s) == still.part(0)
    assert still.soon(since_s) is still.soon(0)


def test_the_board_counts_on_by_itself_to_what_the_class_is_told() -> None:
    time = StripTime(left_s=150, whole_s=300)
    assert [time.soon(since) for since in (0, 30, 90, 150, 900)] == [
        Soon.NO,
        Soon.SOON,
        Soon.ALMOST,
        Soon.ALMOST,
        Soon.ALMOST,
    ]


@pytest.mark.parametrize("kind", [BoardState, BoardEvent, Goodbye])
def test_a_field_that_nobody_agreed_on_is_refused(kind: type) -> None:
    required = {"kind": "ready"} if kind is BoardEvent else {}
    with pytest.raises(ValidationError) as refused:
        kind(**required, pupil="een geheim")
    assert "een geheim" not in str(refused.value)


def test_a_state_cannot_be_changed_after_it_was_made() -> None:
    with pytest.raises(ValidationError):
        BoardState().touch = True  # type: ignore[misc]


def test_the_least_there_is_shows_nothing_and_takes_nothing() -> None:
    state = BoardState()
    assert (state.picture, state.touch, state.place.screen, state.strip) == ("wait", False, "", None)
