"""The lesson that this class gets today: alone or with two, with or without promises, new or taken up again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.lessons import BEGIN, TEAM, after, begun, deeds, lessons, played, small_lesson
from vertrouwen_desktop.domain.lesson_today import ALONE_ID, PROMISES_ID, opened, reopened, taken_up
from vertrouwen_desktop.domain.live_lesson import LiveLesson, Progress, Status
from vertrouwen_desktop.domain.markdown import blocks
from vertrouwen_desktop.domain.pace import pace
from vertrouwen_desktop.domain.ports import PROMISES_ACTIVITY, Team
from vertrouwen_desktop.domain.programme import LESSON_MINUTES, Adult, Layout, PhaseId

PROMISES = ("We luisteren echt.", "Hulp vragen mag.")


def ids(lesson: LiveLesson) -> list[str]:
    return [slide.slide_id for slide in lesson.plan.slides]


def test_a_lesson_opens_at_its_first_slide_with_the_phase_running() -> None:
    lesson = begun()
    assert (lesson.position, lesson.slide.layout, lesson.progress.status) == (0, Layout.OPENING, Status.RUNNING)
    assert lesson.progress.phase_times[PhaseId.ARRIVE].started_at == BEGIN
    assert lesson.progress.ends_at == after(minutes=LESSON_MINUTES)
    assert ids(lesson) == [slide.slide_id for slide in small_lesson().slides]


def test_who_is_alone_tells_the_class_on_the_second_slide() -> None:
    for absent, away, here in (
        (Adult.TEACHER, TEAM.teacher, TEAM.youth_worker),
        (Adult.YOUTH_WORKER, TEAM.youth_worker, TEAM.teacher),
    ):
        slide = begun(absent=absent).plan.slides[1]
        assert slide.slide_id == ALONE_ID
        said = " ".join(block.plain for block in blocks(slide.text))
        assert said == f"{away} is er vandaag niet. {here} doet de les. De rest blijft gelijk."
        assert slide.solo is not None
        assert away in slide.solo.say


def test_a_class_that_never_had_a_second_adult_is_not_told_that_nobody_is_ill() -> None:
    for absent, team in ((Adult.YOUTH_WORKER, Team("Juf Marit", "", "6b")), (Adult.TEACHER, Team("", "Sam", "6b"))):
        lesson = opened(
            small_lesson(), run_id="r", programme_id="p", team=team, promises=(), absent=absent, now=BEGIN, cards=()
        )
        assert ALONE_ID not in ids(lesson)


def test_the_promises_stand_after_the_opening_and_after_who_is_alone() -> None:
    assert ids(begun(promises=PROMISES))[1] == PROMISES_ID
    both = begun(absent=Adult.TEACHER, promises=PROMISES)
    assert ids(both)[:3] == ["arrive-0", ALONE_ID, PROMISES_ID]
    assert both.plan.slides[2].activity == PROMISES_ACTIVITY
    assert both.plan.slides[2].settings == {"show": True}


def test_a_class_without_promises_sees_no_empty_slide_of_them() -> None:
    assert PROMISES_ID not in ids(begun())


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=20).filter(str.strip))
def test_any_name_stands_on_the_slide_as_it_is(name: str) -> None:
    team = Team(name, "Sam", "")
    away = opened(small_lesson(), run_id="r", programme_id="p", team=team, promises=(), absent=Adult.TEACHER, now=BEGIN)
    first = blocks(away.plan.slides[1].text)[0]
    shown = " ".join(name.split()).replace("\0", "\ufffd")
    assert first.plain == f"{shown} is er vandaag niet."


@settings(max_examples=80, deadline=None)
@given(lessons, deeds)
def test_a_kept_lesson_opens_again_at_the_same_slide(lesson: LiveLesson, plays: list[tuple[str, int, int]]) -> None:
    before = played(lesson, plays)[-1][0]
    kept = Progress.model_validate_json(before.progress.model_dump_json())
    assert reopened(lesson.plan.lesson, kept) == before


def test_a_stopped_lesson_is_taken_up_with_the_time_it_had() -> None:
    stopped = begun().next(after(60)).stopped(after(minutes=3))
    later = BEGIN + timedelta(days=6)
    again = taken_up(small_lesson(), stopped.progress, later)
    assert again.progress.status is Status.RUNNING
    assert again.slide == stopped.slide
    assert pace(again, later).phase_left_s == 120
    assert pace(again, later).behind_s == 0


def test_a_lesson_that_broke_off_a_moment_ago_runs_on_by_the_clock() -> None:
    lesson = begun().next(after(60))
    assert taken_up(small_lesson(), lesson.progress, after(minutes=4)) == lesson


def test_a_lesson_that_broke_off_on_another_day_gets_its_phase_anew() -> None:
    lesson = begun().next(after(60)).next(after(minutes=5)).next(after(minutes=8))
    later = BEGIN + timedelta(days=1)
    again = taken_up(small_lesson(), lesson.progress, later)
    at = pace(again, later)
    assert again.slide == lesson.slide
    assert (at.phase_left_s, at.lesson_left_s, at.behind_s) == (5 * 60, 40 * 60, 0)


def test_what_happened_when_a_lesson_broke_off_does_not_happen_any_more_the_next_day() -> None:
    lesson = begun().next(after(60)).interrupted(after(minutes=2))
    later = BEGIN + timedelta(days=1)
    again = taken_up(small_lesson(), lesson.progress, later)
    assert again.interruption is None
    assert pace(again, later + timedelta(minutes=1)).phase_left_s == 4 * 60


@pytest.mark.parametrize("back", [timedelta(minutes=1), timedelta(days=40)])
def test_a_clock_that_was_set_back_meanwhile_does_not_make_the_lesson_longer(back: timedelta) -> None:
    lesson = begun().next(after(60))
    for kept in (lesson, lesson.stopped(after(minutes=2))):
        now = BEGIN - back
        assert 0 < pace(taken_up(small_lesson(), kept.progress, now), now).lesson_left_s <= LESSON_MINUTES * 60


def test_the_same_lesson_with_another_plan_keeps_its_position_by_name() -> None:
    lesson = begun(small_lesson(3)).at(4, after(60))
    assert reopened(small_lesson(4), lesson.progress).slide.slide_id == lesson.slide.slide_id
