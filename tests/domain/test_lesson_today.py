"""The lesson that this class gets today: alone or with two, with or without promises, new or taken up again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.lessons import BEGIN, TEAM, after, begun, deeds, lessons, played, small_lesson
from vertrouwen_desktop.domain.lesson_today import (
    ALONE_ID,
    PROMISES_ID,
    WELCOME_BACK_ID,
    opened,
    reopened,
    taken_up,
    told_again,
)
from vertrouwen_desktop.domain.live_lesson import LiveLesson, Progress, Status
from vertrouwen_desktop.domain.markdown import blocks
from vertrouwen_desktop.domain.pace import pace
from vertrouwen_desktop.domain.ports import PROMISES_ACTIVITY, Team
from vertrouwen_desktop.domain.programme import (
    LESSON_MINUTES,
    Adult,
    Audience,
    Layout,
    Lead,
    Lesson,
    PhaseId,
    Programme,
    Slide,
    SlideVariant,
)

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


def told(number: int = 1) -> Lesson:
    """Return a lesson that can be told again, in other words to older children."""
    variants = {Audience.OLDER: SlideVariant(title="Terug, groot")}
    slides = tuple(
        Slide(f"arrive-{n}", PhaseId.LOOK_BACK, Lead.BOTH, Layout.TEXT, title=f"Terug {n}", variants=variants)
        for n in range(2)
    )
    return replace(small_lesson(number=number), title="Rustig worden", recap=slides)


def again(recap_of: Lesson | None, audience: Audience = Audience.STANDARD) -> LiveLesson:
    return opened(
        small_lesson(),
        run_id="r",
        programme_id="p",
        team=TEAM,
        promises=PROMISES,
        absent=None,
        now=BEGIN,
        audience=audience,
        class_size=24,
        answers={"word_cloud": {"words": ["rust"]}},
        recap_of=recap_of,
    )


def test_after_a_long_time_the_look_back_begins_with_the_lesson_before() -> None:
    lesson = again(told())
    assert ids(lesson)[2:6] == ["arrive-1", WELCOME_BACK_ID, "_terug-arrive-0", "_terug-arrive-1"]
    assert ids(lesson)[6] == "look_back-0"
    assert len(set(ids(lesson))) == len(ids(lesson))
    assert {slide.phase for slide in lesson.plan.slides[3:7]} == {PhaseId.LOOK_BACK}
    said = [block.plain for block in blocks(lesson.plan.slides[3].text)]
    assert said[1] == "Rustig worden"
    assert lesson.progress.recap_of == 1


def test_what_is_told_again_is_there_when_the_lesson_comes_back() -> None:
    lesson = again(told())
    programme = Programme("p", "P", "1.0", Path("p"), (told(), small_lesson()))
    kept = Progress.model_validate_json(lesson.progress.model_dump_json())
    assert reopened(small_lesson(), kept, recap_of=told_again(programme, kept)) == lesson
    assert ids(taken_up(small_lesson(), kept, after(60), recap_of=told())) == ids(lesson)


def test_a_lesson_that_an_update_took_away_is_not_told_again() -> None:
    kept = again(told()).progress
    programme = Programme("p", "P", "2.0", Path("p"), (small_lesson(),))
    assert told_again(programme, kept) is None
    assert WELCOME_BACK_ID not in ids(reopened(small_lesson(), kept))


def test_an_audience_gets_its_own_slides_also_of_the_lesson_before() -> None:
    lesson = again(told(), Audience.OLDER)
    assert [slide.title for slide in lesson.plan.slides[4:6]] == ["Terug, groot"] * 2
    assert lesson.progress.audience is Audience.OLDER
    assert (lesson.progress.class_size, lesson.progress.answers) == (24, {"word_cloud": {"words": ["rust"]}})
