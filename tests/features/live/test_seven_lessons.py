"""Every lesson that we ship, given from its first slide to its last in simulated time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from tests.domain.lessons import TEAM
from tests.features.live.test_session import Bench
from vertrouwen_desktop.control_window.catalogue import FACES, SPECS
from vertrouwen_desktop.domain.lesson_today import opened
from vertrouwen_desktop.domain.live_lesson import LiveLesson
from vertrouwen_desktop.domain.pace import ALMOST_S, Soon, pace
from vertrouwen_desktop.domain.programme import Adult, Audience, Lesson, PhaseId, Programme
from vertrouwen_desktop.features.programmes.usecases import read_programme
from vertrouwen_desktop.ui.qml import RESOURCES

FOLDERS = sorted(path.parent for path in (RESOURCES / "programmes").glob("*/programme.toml"))
MINUTE = 60.0


@cache
def programme(name: str) -> Programme:
    return read_programme(RESOURCES / "programmes" / name, SPECS, trusted=True)


GIVEN = [
    pytest.param(folder.name, lesson.number, id=f"{folder.name}-{lesson.number}")
    for folder in FOLDERS
    for lesson in programme(folder.name).lessons
    if not lesson.to_come
]


@pytest.fixture
def bench(qtbot: Any) -> Iterator[Bench]:
    made = Bench()
    yield made
    made.session.close()


def begin(bench: Bench, lesson: Lesson, **more: Any) -> None:
    now = bench.clock.read().wall
    around = {"run_id": "run", "programme_id": "p", "team": TEAM, "promises": (), "absent": None, "class_size": 24}
    bench.open(opened(lesson, now=now, **{**around, **more}))


def at(bench: Bench) -> LiveLesson:
    return bench.session.lesson.value


def give(bench: Bench) -> tuple[list[str], float]:
    """Give the lesson as planned, a phase shared out over its slides; return the slides and the seconds."""
    begun, shown = bench.clock.read().steady_s, []
    for phase in at(bench).plan.phases:
        here = [s for s in at(bench).plan.slides if s.phase is phase.phase_id and not at(bench).is_skipped(s)]
        assert here, f"{phase.phase_id} shows something"
        whole = pace(at(bench), bench.clock.read().wall).phase_s
        for slide in here:
            assert at(bench).slide.slide_id == slide.slide_id == bench.board.slide_id
            check_board(bench)
            shown.append(slide.slide_id)
            bench.clock.run(whole / len(here))
            bench.session.tick()
            if slide is not here[-1]:
                bench.session.next()
        now = pace(at(bench), bench.clock.read().wall)
        assert abs(now.phase_left_s) < 1e-3, f"{phase.phase_id} takes what was planned"
        assert at(bench).progress.shortened or abs(now.behind_s) < 1e-3
        bench.session.next()
    assert shown[-1] == at(bench).slide.slide_id, "the last slide stays the last"
    return shown, bench.clock.read().steady_s - begun


def check_board(bench: Bench) -> None:
    """The class sees this slide: a strip, who tells, and the activity's own picture."""
    board, slide = bench.board, at(bench).slide
    assert board.picture == "slide"
    assert board.strip is not None
    assert board.strip.now == slide.phase
    assert board.strip.leads
    assert board.activity == slide.activity
    if slide.activity:
        FACES[slide.activity].spec.view.model_validate(board.view)


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize(("name", "number"), GIVEN)
def test_a_lesson_takes_45_minutes_from_its_first_slide_to_its_last(bench, name, number, audience) -> None:
    lesson = programme(name).lesson(number)
    begin(bench, lesson, audience=audience)
    shown, taken_s = give(bench)
    assert shown == [slide.slide_id for slide in at(bench).plan.slides]
    assert taken_s == pytest.approx(45 * MINUTE, abs=1e-3)
    assert pace(at(bench), bench.clock.read().wall).lesson_left_s == pytest.approx(0.0, abs=1e-3)


@pytest.mark.parametrize(("name", "number"), GIVEN)
def test_with_every_short_variant_it_is_never_under_30_and_closes_in_full(bench, name, number) -> None:
    lesson = programme(name).lesson(number)
    begin(bench, lesson)
    for phase in lesson.phases:
        if phase.short is not None:
            bench.session.shorten(phase.phase_id, True)
    shown, taken_s = give(bench)
    assert 30 * MINUTE <= taken_s + 1e-3 < 45 * MINUTE
    left_out = {slide.slide_id for slide in lesson.slides if not slide.in_short}
    assert not left_out & set(shown)
    close = next(p for p in lesson.phases if p.phase_id is PhaseId.CLOSE)
    assert close.short is None
    assert close.minutes >= 5


@pytest.mark.parametrize("absent", list(Adult))
@pytest.mark.parametrize(("name", "number"), GIVEN)
def test_one_adult_alone_gives_it_too_and_the_class_is_told(bench, name, number, absent) -> None:
    begin(bench, programme(name).lesson(number), absent=absent)
    shown, taken_s = give(bench)
    assert "_alleen" in shown
    assert taken_s == pytest.approx(45 * MINUTE, abs=1e-3)


@pytest.mark.parametrize(("name", "number"), GIVEN)
def test_every_phase_but_the_last_is_announced_a_minute_before_it_ends(bench, name, number) -> None:
    lesson = programme(name).lesson(number)
    begin(bench, lesson)
    for phase in lesson.phases[:-1]:
        last = [n for n, s in enumerate(at(bench).plan.slides) if s.phase is phase.phase_id][-1]
        bench.session.go(last)
        left = pace(at(bench), bench.clock.read().wall).phase_left_s
        bench.clock.run(left - ALMOST_S)
        bench.session.tick()
        assert pace(at(bench), bench.clock.read().wall).soon is Soon.ALMOST
        bench.session.refresh_board()
        assert bench.board.strip.time.soon(0.0) is Soon.ALMOST
        bench.clock.run(ALMOST_S)
        bench.session.next()


@pytest.mark.parametrize("of", [2, 3, 4, 5, 6])
def test_after_a_long_time_a_lesson_begins_with_what_was_done_last(bench, of) -> None:
    ours = programme("bouwen-aan-vertrouwen")
    before = ours.lesson(of)
    begin(bench, ours.lesson(of + 1), recap_of=before)
    shown, _ = give(bench)
    again = [slide_id for slide_id in shown if slide_id.startswith("_terug-")]
    assert again == [f"_terug-{slide.slide_id}" for slide in before.recap]
    assert 1 <= len(again) <= 3
