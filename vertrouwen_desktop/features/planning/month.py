"""One month to choose a day in: what stands in each of its places. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from vertrouwen_desktop.domain.plan import Holiday
from vertrouwen_desktop.domain.plan_words import day_text

PLACES = 42
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class MonthFacts:
    """What is known of the days.

    Attributes:
        marks: A word at a day, such as "les 3".
        first: The first day that is chosen, or the only one; None for none.
        last: The last day that is chosen, None for one day only.
        free_days: Whether a day without school may be chosen.
        can_pick: Whether any day may be chosen.
    """

    today: date
    holidays: tuple[Holiday, ...] = ()
    marks: Mapping[date, str] = field(default_factory=dict)
    first: date | None = None
    last: date | None = None
    free_days: bool = False
    can_pick: bool = True

    @property
    def earliest(self) -> date:
        """The first day of the year before: what lies further back is not planned any more."""
        return date(self.today.year - 1, 1, 1)

    @property
    def latest(self) -> date:
        return date(self.today.year + 2, 12, 31)

    def free(self, on: date) -> str:
        """Return why there is no school; empty when there is."""
        name = next((one.name for one in self.holidays if one.first <= on <= one.last), "")
        return name or ("weekend" if on.weekday() >= 5 else "")

    def pickable(self, on: date) -> bool:
        inside = self.earliest <= on <= self.latest
        return self.can_pick and inside and (self.free_days or not self.free(on))

    def chosen(self, on: date) -> bool:
        return self.first is not None and self.first <= on <= (self.last or self.first)


@dataclass(frozen=True, slots=True)
class DayRow:
    """A place in the month; an empty one has no `number`.

    Attributes:
        iso: "2026-11-24".
        mark: A word below the number.
        spoken: The whole day in words, for who hears the screen.
        inside: Chosen, but between the first and the last day.
    """

    place: int
    iso: str = ""
    number: str = ""
    mark: str = ""
    spoken: str = ""
    free: bool = False
    today: bool = False
    chosen: bool = False
    inside: bool = False
    cursor: bool = False
    can_pick: bool = False


def month_days(shown: date, facts: MonthFacts, cursor: date) -> tuple[DayRow, ...]:
    """Return the six weeks, from Monday on, in which the month of `shown` lies."""
    first = shown.replace(day=1)
    start = first.weekday()
    rows = []
    for place in range(PLACES):
        on = first + _DAY * (place - start) if place >= start else first - _DAY
        rows.append(_day(place, on, facts, cursor) if on.month == first.month else DayRow(place))
    return tuple(rows)


def weeks(shown: date) -> int:
    """Return how many of the six weeks the month of `shown` needs."""
    first = shown.replace(day=1)
    return (first.weekday() + (_next_month(first) - first).days + 6) // 7


def months_on(shown: date, months: int) -> date:
    """Return the first day of the month that lies `months` further."""
    count = shown.year * 12 + shown.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def day_spoken(on: date, facts: MonthFacts) -> str:
    """Return "dinsdag 24 november 2026, les 3, vandaag"."""
    words = [f"{day_text(on)} {on.year}", facts.marks.get(on, ""), facts.free(on)]
    words += ["vandaag" if on == facts.today else "", "gekozen" if facts.chosen(on) else ""]
    return ", ".join(word for word in words if word)


def _day(place: int, on: date, facts: MonthFacts, cursor: date) -> DayRow:
    return DayRow(
        place=place,
        iso=on.isoformat(),
        number=str(on.day),
        mark=facts.marks.get(on, ""),
        spoken=day_spoken(on, facts),
        free=bool(facts.free(on)),
        today=on == facts.today,
        chosen=facts.chosen(on),
        inside=facts.chosen(on) and on not in (facts.first, facts.last),
        cursor=on == cursor,
        can_pick=facts.pickable(on),
    )


def _next_month(first: date) -> date:
    return months_on(first, 1)
