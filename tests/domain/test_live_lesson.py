"""The live lesson: whatever adults do, in any order, it stays a lesson."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.lessons import BEGIN, after, begun, deeds, lessons, played, small_lesson
from vertrouwen_desktop.domain.live_lesson import WRONG_TAP_S, Cover, LiveLesson, Progress, Status
from vertrouwen_desktop.domain.pace import pace
from vertrouwen_desktop.domain.programme import Adult, Lead, PhaseId


@settings(max_examples=120, deadline=None)
@given(lessons, deeds)
def test_any_sequence_of_deeds_keeps_the_lesson_whole(lesson: LiveLesson, plays: list[tuple[str, int, int]]) -> None:
    for now_lesson, now in played(lesson, plays):
        progress, at = now_lesson.progress, pace(now_lesson, now)
        assert progress.slide_id == now_lesson.plan.slides[now_lesson.position].slide_id
        assert now_lesson.slide.phase in progress.phase_times, "the phase where they are has begun"
        assert at.phase_left_s <= at.phase_s, "no phase gives back more than it took"
        for time in progress.phase_times.values():
            assert 0 <= time.held_s <= max(0.0, (now - time.started_at).total_seconds()) + 1e-3
        assert all(i.ended_at is not None for i in progress.interruptions[:-1]), "one thing happens at a time"
        assert all(i.ended_at is None or i.ended_at >= i.started_at for i in progress.interruptions)
        assert (progress.status is Status.STOPPED) == (progress.stopped_at is not None)


@settings(max_examples=60, deadline=None)
@given(lessons, deeds)
def test_every_change_has_a_higher_number_and_only_a_change_has(
    lesson: LiveLesson, plays: list[tuple[str, int, int]]
) -> None:
    for (before, _), (later, _) in pairwise(played(lesson, plays)):
        same = before.progress.model_copy(update={"seq": later.progress.seq}) == later.progress
        assert later.progress.seq > before.progress.seq or (same and later is before)


@settings(max_examples=60, deadline=None)
@given(lessons, deeds)
def test_what_is_kept_comes_back_exactly(lesson: LiveLesson, plays: list[tuple[str, int, int]]) -> None:
    progress = played(lesson, plays)[-1][0].progress
    assert Progress.model_validate_json(progress.model_dump_json()) == progress


@settings(max_examples=60, deadline=None)
@given(lessons, deeds.map(lambda ds: [d for d in ds if d[0] not in ("freeze", "stop")]))
def test_a_frozen_board_holds_the_slide_whatever_the_adults_do(
    lesson: LiveLesson, plays: list[tuple[str, int, int]]
) -> None:
    held = lesson.next(BEGIN).frozen()
    for later, _ in played(held, plays):
        assert later.class_slide == held.class_slide
    let_go = later.frozen()
    assert let_go.class_slide == later.slide


@settings(max_examples=60, deadline=None)
@given(
    lessons,
    deeds.map(lambda ds: [d for d in ds if d[0] not in ("stop", "continue")]),
    st.integers(min_value=-400, max_value=90_000_000),
)
def test_a_lesson_that_goes_on_later_has_as_much_time_as_it_had(
    lesson: LiveLesson, plays: list[tuple[str, int, int]], seconds: int
) -> None:
    running, now = played(lesson, plays)[-1]
    stopped = running.stopped(now)
    later = now + timedelta(seconds=seconds)
    before, again = pace(stopped, now), pace(stopped.continued(later), later)
    assert again.phase_left_s == pytest.approx(before.phase_left_s, abs=1e-3)
    assert again.lesson_left_s == pytest.approx(before.lesson_left_s, abs=1e-3)
    assert pace(stopped, later) == before, "a stopped lesson stands still"


def test_next_goes_through_all_slides_and_stays_at_the_last() -> None:
    lesson = begun()
    seen = [lesson.slide.slide_id]
    for minute in range(1, 20):
        lesson = lesson.next(after(minutes=minute))
        seen.append(lesson.slide.slide_id)
    assert list(dict.fromkeys(seen)) == [slide.slide_id for slide in lesson.plan.slides]
    assert lesson.next(after(minutes=30)) is lesson


def test_a_wrong_tap_back_within_fifteen_seconds_does_not_start_the_phase() -> None:
    over = begun().next(after(60)).next(after(minutes=4))
    assert PhaseId.LOOK_BACK in over.progress.phase_times
    back = over.previous(after(WRONG_TAP_S - 1, 4))
    assert PhaseId.LOOK_BACK not in back.progress.phase_times
    assert back.next(after(minutes=5)).progress.phase_times[PhaseId.LOOK_BACK].started_at == after(minutes=5)


def test_looking_back_after_fifteen_seconds_lets_the_phase_run_on() -> None:
    over = begun().next(after(60)).next(after(minutes=4))
    back = over.previous(after(WRONG_TAP_S + 1, 4))
    assert back.progress.phase_times[PhaseId.LOOK_BACK].started_at == after(minutes=4)


def test_the_phase_gets_back_the_time_of_what_happened() -> None:
    lesson = begun().interrupted(after(minutes=2))
    assert pace(lesson, after(minutes=6)).phase_left_s == 3 * 60, "it waits while it happens"
    assert pace(lesson.resumed(after(minutes=6)), after(minutes=7)).phase_left_s == 2 * 60


def test_what_happened_ends_once_and_begins_once() -> None:
    lesson = begun().interrupted(after(60))
    assert lesson.interrupted(after(90)) is lesson
    assert lesson.resumed(after(90)).resumed(after(95)).interruption is None


def test_a_phase_that_began_while_something_happened_gets_no_more_than_its_own_time() -> None:
    lesson = begun().interrupted(after(60)).next(after(minutes=4)).next(after(minutes=4))
    assert lesson.phase.phase_id is PhaseId.LOOK_BACK
    resumed = lesson.resumed(after(minutes=6))
    assert pace(resumed, after(minutes=6)).phase_left_s == 5 * 60
    assert pace(resumed, after(minutes=7)).phase_left_s == 4 * 60


def test_a_phase_looked_back_at_on_another_day_has_not_run_through_the_night() -> None:
    lesson = begun().next(after(60)).next(after(minutes=4)).stopped(after(minutes=5))
    later = after(minutes=5) + timedelta(days=3)
    back = lesson.continued(later).previous(later + timedelta(seconds=30))
    assert back.phase.phase_id is PhaseId.ARRIVE
    assert pace(back, later + timedelta(seconds=30)).phase_left_s == pytest.approx(-30)


def test_stopping_twice_stops_once() -> None:
    stopped = begun().stopped(after(60))
    assert stopped.stopped(after(90)) is stopped


def test_a_lesson_that_was_not_stopped_does_not_continue() -> None:
    lesson = begun()
    assert lesson.continued(after(60)) is lesson


def test_sleep_that_is_left_out_moves_the_end_and_no_phase_that_began_later() -> None:
    lesson = begun().next(after(60))
    woken = lesson.next(after(minutes=20, seconds=10))
    left_out = woken.not_counted(15 * 60, after(minutes=20, seconds=30))
    assert left_out.progress.ends_at == lesson.progress.ends_at + timedelta(minutes=15)
    assert left_out.progress.phase_times[PhaseId.ARRIVE].held_s == 15 * 60
    assert pace(left_out, after(minutes=20, seconds=30)).phase_left_s == 5 * 60 - 20


def test_sleep_while_something_happens_is_given_back_once() -> None:
    lesson = begun().interrupted(after(60)).not_counted(600, after(minutes=12))
    assert pace(lesson.resumed(after(minutes=12)), after(minutes=12)).phase_left_s == 4 * 60


def test_the_same_cover_again_takes_it_away_and_another_replaces_it() -> None:
    lesson = begun().covered(Cover.CALM)
    assert lesson.covered(Cover.BLACK).progress.cover is Cover.BLACK
    assert lesson.covered(Cover.CALM).progress.cover is Cover.NONE
    assert lesson.uncovered().progress.cover is Cover.NONE


def test_a_short_variant_leaves_its_slides_out_in_both_directions() -> None:
    lesson = begun().shortened(PhaseId.LOOK_BACK).at(1, BEGIN)
    second = lesson.next(BEGIN)
    assert second.slide.slide_id == "look_back-0"
    assert second.next(BEGIN).slide.slide_id == "discover-0"
    assert second.next(BEGIN).previous(BEGIN).slide.slide_id == "look_back-0"
    assert second.shortened(PhaseId.LOOK_BACK, False).next(BEGIN).slide.slide_id == "look_back-1"


def test_touch_that_was_switched_is_as_the_slide_says_on_the_next_one() -> None:
    assert begun().touchable(False).next(BEGIN).progress.touch is None


def test_who_is_alone_leads_everything() -> None:
    for absent, lead in ((Adult.TEACHER, Lead.YOUTH_WORKER), (Adult.YOUTH_WORKER, Lead.TEACHER)):
        lesson = begun(absent=absent)
        assert {lesson.lead(slide) for slide in lesson.plan.slides} == {lead}


def test_a_slide_that_an_update_took_away_leads_to_the_first() -> None:
    progress = begun().progress.model_copy(update={"slide_id": "gone"})
    lesson = LiveLesson(begun(small_lesson(1)).plan, progress)
    assert lesson.position == 0
    assert lesson.next(after(60)).position == 1


def test_an_ended_lesson_covers_and_freezes_nothing() -> None:
    ended = begun().covered(Cover.BLACK).frozen().ended().progress
    assert (ended.status, ended.cover, ended.frozen_id) == (Status.ENDED, Cover.NONE, None)


def test_the_same_state_of_an_activity_is_not_a_step() -> None:
    lesson = begun().with_activity("do-0", {"done": 1})
    assert lesson.with_activity("do-0", {"done": 1}) is lesson
    assert lesson.with_activity("do-0", {"done": 2}).progress.activities == {"do-0": {"done": 2}}
