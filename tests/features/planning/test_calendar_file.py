from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.domain.plan import Plan, PlannedLesson
from vertrouwen_desktop.domain.planning import moved, weekly
from vertrouwen_desktop.features.planning.calendar_file import calendar_file, file_name

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
STAMP = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)
TITLES = {1: "Samen beginnen", 2: "Mijn spanningsmeter", 3: "Wat maakt mij rustig?"}
PLAN = weekly("class-1", "bouwen", (1, 2, 3), date(2026, 10, 13), time(10, 0), ())
"""Around the last Sunday of October, when the clock goes back."""


def events(content: bytes) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(content).walk("VEVENT")


def test_the_file_has_each_lesson_with_its_title_and_nobody_s_name():
    found = events(calendar_file(PLAN, TITLES, "", STAMP))
    assert [str(one["summary"]) for one in found] == [
        "Les 1 – Samen beginnen",
        "Les 2 – Mijn spanningsmeter",
        "Les 3 – Wat maakt mij rustig?",
    ]
    with_class = events(calendar_file(PLAN, TITLES, "Groep 6b", STAMP))
    assert str(with_class[0]["summary"]) == "Les 1 – Samen beginnen (Groep 6b)"


def test_ten_o_clock_stays_ten_o_clock_when_the_clock_goes_back():
    found = events(calendar_file(PLAN, TITLES, "", STAMP))
    assert [one.start.astimezone(AMSTERDAM).time() for one in found] == [time(10)] * 3
    assert [one.start.astimezone(UTC).hour for one in found] == [8, 8, 9]
    assert {one.end - one.start for one in found} == {timedelta(minutes=45)}


def test_the_file_brings_its_own_time_zone_that_agrees_with_the_law():
    calendar = icalendar.Calendar.from_ical(calendar_file(PLAN, TITLES, "", STAMP))
    zone = next(iter(calendar.walk("VTIMEZONE"))).to_tz(lookup_tzid=False)
    for year in range(2025, 2036):
        for day in range(0, 365, 5):
            on = datetime(year, 1, 1, 10, 0) + timedelta(days=day)  # noqa: DTZ001
            assert on.replace(tzinfo=zone).utcoffset() == on.replace(tzinfo=AMSTERDAM).utcoffset(), on


def test_a_day_without_a_time_is_a_whole_day_that_keeps_nobody_from_work():
    (found,) = events(calendar_file(Plan("c", "p", (PlannedLesson(1, date(2026, 10, 13)),)), TITLES, "", STAMP))
    assert (found.start, found.end) == (date(2026, 10, 13), date(2026, 10, 14))
    assert found["transp"] == "TRANSPARENT"


def test_a_second_file_takes_the_place_of_the_first():
    first = events(calendar_file(PLAN, TITLES, "", STAMP))
    new = moved(PLAN, 2, date(2026, 11, 5), time(13))
    second = events(calendar_file(new, TITLES, "", STAMP + timedelta(seconds=1)))
    assert [one["uid"] for one in first] == [one["uid"] for one in second]
    assert all(two["sequence"] > one["sequence"] for one, two in zip(first, second, strict=True))
    assert second[1].start.date() == date(2026, 11, 5)


def test_every_class_programme_and_lesson_has_a_uid_of_its_own_that_tells_nothing():
    plans = [Plan(c, p, PLAN.lessons) for c in ("class-1", "class-11") for p in ("bouwen", "respect")]
    uids = [str(one["uid"]) for plan in plans for one in events(calendar_file(plan, TITLES, "", STAMP))]
    assert len(set(uids)) == len(uids) == 12
    assert not any("class" in uid for uid in uids)


def test_the_sequence_fits_for_a_century_of_old_programs():
    (one, *_) = events(calendar_file(PLAN, TITLES, "", datetime(2090, 1, 1, tzinfo=UTC)))
    assert 0 < one["sequence"] < 2**31
    (one, *_) = events(calendar_file(PLAN, TITLES, "", datetime(2001, 1, 1, tzinfo=UTC)))
    assert one["sequence"] == 0


@given(title=st.text(max_size=60), who=st.text(max_size=30), on=st.dates(date(2026, 1, 1), date(2035, 1, 1)))
def test_no_title_and_no_name_breaks_the_file(title, who, on):
    plan = Plan("c", "p", (PlannedLesson(1, on, time(9, 5)),))
    content = calendar_file(plan, {1: title}, who, STAMP)
    (found,) = events(content)
    assert found.start.astimezone(AMSTERDAM) == datetime.combine(on, time(9, 5), AMSTERDAM)
    assert content.count(b"BEGIN:VEVENT") == 1
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("", "lessen.ics"),
        ("Groep 6b", "lessen-groep-6b.ics"),
        ("Groep 6/7 – José", "lessen-groep-6-7-jose.ics"),
        ("../../CON:*?", "lessen-con.ics"),
        ("x" * 300, "lessen-" + "x" * 33 + ".ics"),
    ],
)
def test_the_file_gets_a_name_that_every_disk_takes(who, name):
    assert file_name(who) == name
