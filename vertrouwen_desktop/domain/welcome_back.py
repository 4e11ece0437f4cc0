"""When a class has not had a lesson for long: what is told again first. Pure."""

from __future__ import annotations

from datetime import date

from vertrouwen_desktop.domain.programme import Lesson, Programme

LONG_DAYS = 14


def to_tell_again(programme: Programme, number: int, last: tuple[int, date] | None, today: date) -> Lesson | None:
    """Return the lesson that lesson `number` begins with telling again; None: it was not long ago, or it is the same.

    Args:
        last: The lesson that was given last, and its day.
    """
    if last is None or last[0] >= number or (today - last[1]).days <= LONG_DAYS:
        return None
    return next((lesson for lesson in programme.lessons if lesson.number == last[0] and lesson.slides), None)
