"""The lessons of a class as a file that every calendar program takes in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING

from vertrouwen_desktop.domain.plan import Plan, PlannedLesson
from vertrouwen_desktop.domain.programme import LESSON_MINUTES

if TYPE_CHECKING:
    from icalendar import Event

ZONE = "Europe/Amsterdam"
_ORIGIN = datetime(2024, 1, 1, tzinfo=UTC)
# As the law has it since 1996, so that a calendar program needs no table of its own.
_ZONE_RULES = b"""BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
""".replace(b"\n", b"\r\n")


def calendar_file(
    plan: Plan, titles: Mapping[int, str], who: str, stamp: datetime, minutes: int = LESSON_MINUTES
) -> bytes:
    """Return the planned lessons as an iCalendar file (RFC 5545).

    A later file takes the place of an earlier one: the UID belongs to class, programme and lesson, and SEQUENCE rises
    with `stamp`, once a second. Nobody is named in it but the class, and that only when `who` is not empty.
    """
    from icalendar import Calendar
    from icalendar.cal import Timezone

    file = Calendar()
    file.add("prodid", "-//Bouwen aan Vertrouwen//lessen//NL")
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    file.add("method", "PUBLISH")
    file.add_component(Timezone.from_ical(_ZONE_RULES))
    for one in plan.lessons:
        file.add_component(_event(plan, one, _summary(one, titles, who), stamp.astimezone(UTC), minutes))
    return bytes(file.to_ical())


def file_name(who: str) -> str:
    """Return a name for the file that every disk takes; with the class when `who` says it."""
    plain = unicodedata.normalize("NFKD", who).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    return "-".join(["lessen", *words])[:40].rstrip("-") + ".ics"


def _event(plan: Plan, one: PlannedLesson, summary: str, stamp: datetime, minutes: int) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", _uid(plan, one.lesson))
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", max(0, int((stamp - _ORIGIN).total_seconds())))
    event.add("summary", summary)
    if one.at is None:
        event.add("dtstart", one.on)
        event.add("dtend", one.on + timedelta(days=1))
        event.add("transp", "TRANSPARENT")  # a day without a time keeps nobody from other work
    else:
        start = datetime.combine(one.on, one.at)
        event.add("dtstart", start, parameters={"TZID": ZONE})
        event.add("dtend", start + timedelta(minutes=minutes), parameters={"TZID": ZONE})
    return event


def _uid(plan: Plan, lesson: int) -> str:
    origin = f"{plan.class_id}\n{plan.programme_id}\n{lesson}".encode()
    return f"{blake2b(origin, digest_size=16).hexdigest()}@vertrouwen"


def _summary(one: PlannedLesson, titles: Mapping[int, str], who: str) -> str:
    title, name = _clean(titles.get(one.lesson, "")), _clean(who)
    words = f"Les {one.lesson} – {title}" if title else f"Les {one.lesson}"
    return f"{words} ({name})" if name else words


def _clean(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
