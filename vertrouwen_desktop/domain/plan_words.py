"""Days and lessons of a plan in Dutch words, and a time of the day read from what somebody typed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_SHORT_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_TIME = re.compile(r"(\d{1,2})(?:\s*(?:[:.,h]|u(?:ur)?)?\s*(\d{2})|\s*u(?:ur)?)?")
EARLIEST, LATEST = time(7), time(18)
"""Between these a lesson begins; 1:30 is a slip for 13:30."""
TIME_TROUBLE = "Vul een tijd in tussen 7:00 en 18:00, zoals 10:15. Leeg mag ook."


def day_text(on: date) -> str:
    """Return "dinsdag 24 november"."""
    return f"{WEEKDAYS[on.weekday()]} {on.day} {MONTHS[on.month - 1]}"


def short_day(on: date) -> str:
    """Return "di 24 nov"."""
    return f"{WEEKDAYS[on.weekday()][:2]} {on.day} {_SHORT_MONTHS[on.month - 1]}"


def month_text(on: date) -> str:
    """Return "november 2026"."""
    return f"{MONTHS[on.month - 1]} {on.year}"


def time_text(at: time | None) -> str:
    """Return "10:05"; empty when only the day is known."""
    return f"{at.hour}:{at.minute:02}" if at else ""


def read_time(text: str) -> time | None:
    """Return the time that "9", "9.30", "930", "09:30" or "9u30" means; None for nothing.

    Raises:
        ValueError: It is no time, or none at which a lesson begins.
    """
    if not text.strip():
        return None
    found = _TIME.fullmatch(text.strip().lower())
    if found is None:
        raise ValueError(TIME_TROUBLE)
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > 23 or minute > 59 or not EARLIEST <= time(hour, minute) <= LATEST:
        raise ValueError(TIME_TROUBLE)
    return time(hour, minute)


def lessons_text(numbers: Iterable[int]) -> str:
    """Return "les 3", "les 3 en 5", "les 3 tot en met 7"; empty for none."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts: list[str] = []
    for run in runs:
        parts += [f"{run[0]} tot en met {run[-1]}"] if len(run) > 2 else [str(number) for number in run]
    if not parts:
        return ""
    return f"les {', '.join(parts[:-1])} en {parts[-1]}" if len(parts) > 1 else f"les {parts[0]}"
