"""The lesson's time while laptops sleep and people set clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.domain.clock import SLEEP_GAP_S, LessonTime, Reading, slept_s

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class FakeClock:
    """Clocks that pass, sleep and are set by hand."""

    def __init__(self, wall: datetime = START) -> None:
        self._wall, self._steady_s, self._running_s = wall, 1000.0, 400.0

    def read(self) -> Reading:
        return Reading(self._wall, self._steady_s, self._running_s)

    def run(self, seconds: float) -> None:
        self._running_s += seconds
        self.sleep(seconds)

    def sleep(self, seconds: float) -> None:
        self._steady_s += seconds
        self._wall += timedelta(seconds=seconds)

    def set(self, by: timedelta) -> None:
        self._wall += by


def test_a_clock_that_is_set_an_hour_back_or_forth_does_not_move_the_lesson() -> None:
    for hours in (-1, +1):
        clock = FakeClock()
        lesson = LessonTime(clock.read())
        clock.run(60)
        clock.set(timedelta(hours=hours))
        clock.run(60)
        assert lesson.at(clock.read()) == START + timedelta(seconds=120)
        assert slept_s(lesson.anchor, clock.read()) == 0


def test_a_sleep_counts_for_the_lesson_and_is_known_as_a_sleep() -> None:
    clock = FakeClock()
    lesson, before = LessonTime(clock.read()), clock.read()
    clock.run(30)
    clock.sleep(8 * 3600)
    clock.run(5)
    assert lesson.at(clock.read()) == START + timedelta(hours=8, seconds=35)
    assert slept_s(before, clock.read()) == 8 * 3600


def test_a_busy_laptop_has_not_slept() -> None:
    clock = FakeClock()
    before = clock.read()
    clock.run(600)
    clock.sleep(SLEEP_GAP_S - 1)
    assert slept_s(before, clock.read()) == 0


def test_the_night_that_summer_time_begins_or_ends_has_no_lesson_of_an_hour_more_or_less() -> None:
    home = ZoneInfo("Europe/Amsterdam")
    for before_change in (datetime(2026, 3, 29, 1, 50, tzinfo=home), datetime(2026, 10, 25, 2, 50, tzinfo=home)):
        clock = FakeClock(before_change.astimezone(UTC))
        lesson = LessonTime(clock.read())
        clock.run(45 * 60)
        passed = lesson.at(clock.read()) - lesson.anchor.wall
        assert passed == timedelta(minutes=45)


def test_ten_thousand_random_steps_never_go_back() -> None:
    random, clock = Random(7), FakeClock()
    lesson, last, before = LessonTime(clock.read()), START, clock.read()
    for _ in range(10_000):
        step = random.choice(
            (clock.run, clock.sleep, lambda s: clock.set(timedelta(seconds=random.uniform(-1, 1) * s)))
        )
        step(random.expovariate(1 / 600))
        now = lesson.at(clock.read())
        assert now >= last
        assert slept_s(before, clock.read()) >= 0
        last, before = now, clock.read()


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_the_lesson_is_never_before_its_beginning(steady_s: float, wall_s: float) -> None:
    lesson = LessonTime(FakeClock().read())
    assert lesson.at(Reading(START + timedelta(seconds=wall_s), steady_s, 0.0)) >= START
