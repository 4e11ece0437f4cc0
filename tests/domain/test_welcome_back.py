"""After more than two weeks the class first hears again what it did last time."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.domain.lessons import small_lesson
from vertrouwen_desktop.domain.programme import Lesson, Programme
from vertrouwen_desktop.domain.welcome_back import LONG_DAYS, to_tell_again

DAY = date(2026, 11, 3)
WRITTEN = small_lesson()
PROGRAMME = Programme("p", "P", "1", Path(), (WRITTEN, Lesson(WRITTEN.number + 1, "Twee", "Doel", to_come=True)))
NEXT = WRITTEN.number + 1


def again(days, number=NEXT, last=WRITTEN.number):
    return to_tell_again(PROGRAMME, number, (last, DAY), DAY + timedelta(days=days))


def test_two_weeks_is_not_long_and_one_day_more_is():
    assert again(LONG_DAYS) is None
    assert again(LONG_DAYS + 1) == WRITTEN


def test_the_first_lesson_tells_nothing_again():
    assert to_tell_again(PROGRAMME, 1, None, DAY) is None


@pytest.mark.parametrize("number", [WRITTEN.number, WRITTEN.number - 1])
def test_a_lesson_that_is_given_once_more_is_not_told_in_itself(number):
    assert again(90, number) is None


def test_a_lesson_without_slides_or_taken_away_is_not_told():
    assert again(90, NEXT + 1, last=NEXT) is None
    assert again(90, NEXT + 9, last=NEXT + 8) is None
