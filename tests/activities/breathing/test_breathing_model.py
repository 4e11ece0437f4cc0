"""The rules of the breathing circle."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.activities.breathing.model import Breathing, Stage

STEPS = st.lists(st.sampled_from(["begun", "breathed", "paused", "again"]), max_size=60)


@given(rounds=st.integers(1, 20), steps=STEPS)
def test_it_never_breathes_more_than_its_rounds_and_rests_exactly_after_the_last(rounds, steps):
    at = Breathing(rounds)
    for step in steps:
        before, at = at, getattr(at, step)()
        assert 0 <= at.done <= rounds
        assert 1 <= at.breath <= rounds
        assert (at.stage is Stage.RESTS) == (at.done == rounds)
        assert at.run - before.run == (step == "again")


def test_a_pause_keeps_the_breaths_that_were_taken():
    at = Breathing(6).begun().breathed().breathed().paused()
    assert (at.stage, at.breath) == (Stage.PAUSED, 3)
    assert at.breathed() == at
    assert at.begun().breath == 3


def test_rest_stays_until_it_is_asked_again():
    at = Breathing(1).begun().breathed()
    assert at.begun() == at.paused() == at.breathed() == at
    assert at.again().stage is Stage.READY
