"""On time, behind or ahead, and what may then be shortened."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.lessons import BEGIN, after, begun, deeds, lessons, played
from vertrouwen_desktop.domain.live_lesson import LiveLesson, PhaseTime
from vertrouwen_desktop.domain.pace import ALMOST_S, BEHIND_S, SOON_S, Soon, pace, phase_s, proposal
from vertrouwen_desktop.domain.programme import PhaseId


def in_phase(phase_id: PhaseId, minute: float) -> LiveLesson:
    """Return the small lesson in a phase that began at `minute`."""
    lesson = begun()
    at = next(i for i, slide in enumerate(lesson.plan.slides) if slide.phase is phase_id)
    return lesson.at(at, after(minutes=minute))


def test_a_lesson_on_time_is_neither_behind_nor_ahead() -> None:
    at = pace(begun(), after(minutes=2))
    assert (at.behind_s, at.phase_left_s, at.lesson_left_s, at.elapsed_s) == (0, 180, 43 * 60, 120)


def test_a_phase_that_begins_late_puts_the_lesson_behind_and_early_ahead() -> None:
    assert pace(in_phase(PhaseId.DISCOVER, 13), after(minutes=13)).behind_s == 180
    assert pace(in_phase(PhaseId.DISCOVER, 8), after(minutes=8)).behind_s == -120


def test_a_phase_that_runs_over_puts_the_lesson_further_behind_by_the_second() -> None:
    assert pace(begun(), after(minutes=5)).behind_s == 0
    assert pace(begun(), after(30, 5)).behind_s == 30
    assert pace(begun(), after(30, 5)).phase_left_s == -30


@pytest.mark.parametrize(
    ("left_s", "soon"),
    [(SOON_S + 1, Soon.NO), (SOON_S, Soon.SOON), (ALMOST_S + 1, Soon.SOON), (ALMOST_S, Soon.ALMOST), (-9, Soon.ALMOST)],
)
def test_the_class_is_told_two_minutes_and_one_minute_before(left_s: float, soon: Soon) -> None:
    assert pace(begun(), after(300 - left_s)).soon is soon


def test_something_that_happens_makes_the_lesson_late_and_not_the_phase() -> None:
    lesson = begun().interrupted(after(minutes=2))
    at = pace(lesson, after(minutes=6))
    assert (at.phase_left_s, at.behind_s, at.soon) == (180, 240, Soon.NO)


def test_nothing_is_proposed_below_a_minute_behind() -> None:
    late = in_phase(PhaseId.DISCOVER, 10 + (BEHIND_S - 1) / 60)
    assert proposal(late, after(BEHIND_S - 1, 10)) is None


def test_the_smallest_short_variant_that_is_enough_is_proposed() -> None:
    found = proposal(in_phase(PhaseId.DISCOVER, 12), after(minutes=12))
    assert found is not None
    assert (found.phase_id, found.minutes, found.name) == (PhaseId.DISCOVER, 2, "Ontdekken")


def test_when_none_is_enough_the_one_that_wins_most_is_proposed() -> None:
    found = proposal(in_phase(PhaseId.DISCOVER, 20), after(minutes=20))
    assert found is not None
    assert (found.phase_id, found.minutes) == (PhaseId.DO, 5)


def test_a_phase_that_took_longer_than_its_short_variant_is_not_proposed_any_more() -> None:
    late = in_phase(PhaseId.DO, 22)
    assert proposal(late, after(minutes=31)) is not None
    assert proposal(late, after(seconds=1, minutes=32)) is None


def test_a_phase_that_is_short_already_is_not_proposed_again() -> None:
    late = in_phase(PhaseId.DISCOVER, 20).shortened(PhaseId.DO)
    found = proposal(late, after(minutes=20))
    assert found is not None
    assert found.phase_id is PhaseId.DISCOVER


@settings(max_examples=150, deadline=None)
@given(lessons, deeds)
def test_a_proposal_never_touches_the_last_phase_and_always_wins_what_it_says(
    lesson: LiveLesson, plays: list[tuple[str, int, int]]
) -> None:
    for later, now in played(lesson, plays)[-8:]:
        found, at = proposal(later, now), pace(later, now)
        if at.behind_s < BEHIND_S:
            assert found is None
        if found is None:
            continue
        assert found.phase_id is not PhaseId.CLOSE
        assert later.plan.phase_index(found.phase_id) >= later.plan.phase_index(later.slide.phase)
        won = at.behind_s - pace(later.shortened(found.phase_id), now).behind_s
        if found.phase_id is not later.slide.phase or at.phase_left_s >= 0:
            assert won <= found.minutes * 60 + 1e-3
        if found.phase_id is not later.slide.phase:
            assert won == pytest.approx(found.minutes * 60)


@settings(max_examples=100, deadline=None)
@given(lessons, deeds, st.floats(min_value=0, max_value=7200))
def test_a_lesson_that_runs_never_gets_more_time_by_waiting(
    lesson: LiveLesson, plays: list[tuple[str, int, int]], seconds: float
) -> None:
    later, now = played(lesson, plays)[-1]
    before, at = pace(later, now), pace(later, now + timedelta(seconds=seconds))
    assert at.phase_left_s <= before.phase_left_s + 1e-3
    assert at.lesson_left_s <= before.lesson_left_s + 1e-3
    assert at.behind_s >= before.behind_s - 1e-3


def test_a_phase_gets_its_own_minutes_or_those_of_its_short_variant() -> None:
    lesson = begun()
    do = lesson.plan.phases[3]
    assert phase_s(lesson, do) == 15 * 60
    assert phase_s(lesson.shortened(PhaseId.DO), do) == 10 * 60
    assert phase_s(lesson.shortened(PhaseId.ARRIVE), lesson.plan.phases[0]) == 5 * 60, "it has no short variant"


def test_a_phase_that_began_in_the_future_has_all_its_time() -> None:
    ahead = {PhaseId.ARRIVE: PhaseTime(started_at=BEGIN + timedelta(hours=1))}
    lesson = replace(begun(), progress=begun().progress.model_copy(update={"phase_times": ahead}))
    assert pace(lesson, BEGIN).phase_left_s == 300
