import itertools
from datetime import date, time, timedelta

import pytest
from hypothesis import given as generated
from hypothesis import strategies as st

from vertrouwen_desktop.domain.plan import Holiday, Plan, PlannedLesson
from vertrouwen_desktop.domain.plan_words import TIME_TROUBLE, day_text, lessons_text, read_time, short_day, time_text
from vertrouwen_desktop.domain.planning import (
    Conflict,
    cleared,
    conflicts,
    due_before,
    holiday_trouble,
    is_school_day,
    moved,
    next_same_weekday,
    postponed,
    replanned,
    timed,
    weekly,
    with_holiday,
)

AUTUMN = Holiday("h1", "Herfstvakantie", date(2026, 10, 17), date(2026, 10, 25))
CHRISTMAS = Holiday("h2", "Kerstvakantie", date(2026, 12, 19), date(2027, 1, 3))
HOLIDAYS = (AUTUMN, CHRISTMAS)
TUESDAY = date(2026, 10, 6)
TEN = time(10, 0)
SEVEN = range(1, 8)
PLAN = weekly("c1", "p1", SEVEN, TUESDAY, TEN, HOLIDAYS)

days = st.dates(date(2026, 8, 1), date(2027, 7, 31))


@st.composite
def holidays(draw):
    """Return up to eight holidays, single days and overlapping ones too."""
    found = []
    for number in range(draw(st.integers(0, 8))):
        first = draw(days)
        found.append(Holiday(f"h{number}", "Vrij", first, first + timedelta(days=draw(st.integers(0, 15)))))
    return tuple(found)


@st.composite
def any_plan(draw):
    """Return a plan as anybody may have made it: holes, weekends, two on a day, out of order."""
    numbers = sorted(draw(st.sets(st.integers(1, 9), min_size=1)))
    return Plan(
        "c1", "p1", tuple(PlannedLesson(number, draw(days), draw(st.none() | st.just(TEN))) for number in numbers)
    )


def dates(plan):
    return [one.on for one in plan.lessons]


def later(plan, lesson, given=()):
    return [one for one in plan.lessons if one.lesson >= lesson and one.lesson not in given]


# ---- weekly


def test_seven_lessons_come_weekly_and_skip_the_holiday():
    assert [short_day(on) for on in dates(PLAN)] == [
        "di 6 okt",
        "di 13 okt",
        "di 27 okt",
        "di 3 nov",
        "di 10 nov",
        "di 17 nov",
        "di 24 nov",
    ]
    assert {one.at for one in PLAN.lessons} == {TEN}


def test_a_first_day_in_a_weekend_becomes_the_monday_after():
    assert dates(weekly("c", "p", [1, 2], date(2026, 10, 10), None, ()))[0] == date(2026, 10, 12)


@generated(first=days, free=holidays())
def test_a_weekly_plan_is_on_one_weekday_in_order_and_has_nothing_wrong(first, free):
    plan = weekly("c1", "p1", SEVEN, first, TEN, free)
    assert [one.lesson for one in plan.lessons] == list(SEVEN)
    assert len({on.weekday() for on in dates(plan)}) == 1
    assert conflicts(plan, free) == ()


def test_planning_again_leaves_what_was_given_where_it_was():
    again = replanned(PLAN, SEVEN, date(2026, 11, 5), None, HOLIDAYS, given={1, 2})
    assert again.lessons[:2] == PLAN.lessons[:2]
    assert again.planned(3) == PlannedLesson(3, date(2026, 11, 5))
    assert len(again.lessons) == 7


# ---- postponed


def test_a_week_later_moves_the_rest_and_jumps_over_the_holiday():
    new = postponed(PLAN, 2, None, HOLIDAYS)
    assert new.planned(1) == PLAN.planned(1)
    assert [short_day(on) for on in dates(new)[1:]] == [
        "di 27 okt",
        "di 3 nov",
        "di 10 nov",
        "di 17 nov",
        "di 24 nov",
        "di 1 dec",
    ]


def test_another_weekday_takes_the_rest_along():
    new = postponed(PLAN, 4, date(2026, 11, 5), HOLIDAYS)
    assert {day_text(on).split()[0] for on in dates(new)[3:]} == {"donderdag"}


def test_two_lessons_a_week_stay_two_a_week():
    plan = Plan("c", "p", tuple(PlannedLesson(n, on) for n, on in enumerate(
        (date(2026, 11, 3), date(2026, 11, 5), date(2026, 11, 10), date(2026, 11, 12)), 1)))  # fmt: skip
    assert dates(postponed(plan, 2, date(2026, 11, 12), ())) == [
        date(2026, 11, 3),
        date(2026, 11, 12),
        date(2026, 11, 17),
        date(2026, 11, 19),
    ]


def test_a_single_free_day_does_not_push_the_rest_to_another_weekday():
    ascension = Holiday("h", "Hemelvaart", date(2027, 5, 6), date(2027, 5, 7))
    plan = weekly("c", "p", [1, 2, 3], date(2027, 4, 22), TEN, (ascension,))
    assert {on.weekday() for on in dates(postponed(plan, 1, None, (ascension,)))} == {3}


def test_given_lessons_never_move():
    new = postponed(PLAN, 3, date(2026, 11, 17), HOLIDAYS, given={1, 2, 5})
    for number in (1, 2, 5):
        assert new.planned(number) == PLAN.planned(number)
    assert postponed(PLAN, 5, None, HOLIDAYS, given={5}) is PLAN


def test_a_lesson_without_a_day_cannot_be_postponed():
    plan = cleared(PLAN, 3)
    assert postponed(plan, 3, None, HOLIDAYS) is plan
    assert postponed(plan, 2, None, HOLIDAYS).planned(3) is None


@generated(
    plan=any_plan(), lesson=st.integers(1, 9), to=st.none() | days, free=holidays(), given=st.sets(st.integers(1, 9))
)
def test_what_is_postponed_is_in_order_on_school_days_and_nothing_is_lost(plan, lesson, to, free, given):
    new = postponed(plan, lesson, to, free, given)
    assert [(one.lesson, one.at) for one in new.lessons] == [(one.lesson, one.at) for one in plan.lessons]
    assert [one for one in new.lessons if one.lesson < lesson or one.lesson in given] == [
        one for one in plan.lessons if one.lesson < lesson or one.lesson in given
    ]
    if plan.planned(lesson) is not None and lesson not in given:
        after = [one.on for one in later(new, lesson, given)]
        assert all(is_school_day(on, free) for on in after)
        assert all(one < two for one, two in itertools.pairwise(after))


@generated(
    plan=any_plan(), lesson=st.integers(1, 9), steps=st.lists(st.none() | days, max_size=4), to=days, free=holidays()
)
def test_to_postpone_in_steps_is_to_postpone_once(plan, lesson, steps, to, free):
    stepwise = plan
    for step in steps:
        stepwise = postponed(stepwise, lesson, step, free)
    assert postponed(stepwise, lesson, to, free) == postponed(plan, lesson, to, free)


@generated(first=days, free=holidays(), lesson=st.integers(1, 7), weeks=st.integers(1, 5))
def test_a_weekly_plan_stays_weekly_when_it_is_postponed(first, free, lesson, weeks):
    plan = weekly("c1", "p1", SEVEN, first, TEN, free)
    new = plan
    for _ in range(weeks):
        new = postponed(new, lesson, None, free)
    expected = dates(plan)[lesson - 1]
    for _ in range(weeks):
        expected = next_same_weekday(expected, free)
    for one in later(new, lesson):
        assert one.on == expected
        expected = next_same_weekday(expected, free)


# ---- one lesson


def test_one_lesson_moves_alone():
    new = moved(PLAN, 4, date(2026, 11, 5), time(13, 15))
    assert new.planned(4) == PlannedLesson(4, date(2026, 11, 5), time(13, 15))
    assert [one for one in new.lessons if one.lesson != 4] == [one for one in PLAN.lessons if one.lesson != 4]
    assert moved(Plan("c", "p"), 4, TUESDAY, None).lessons == (PlannedLesson(4, TUESDAY),)


def test_another_time_holds_for_this_lesson_and_the_rest():
    new = timed(PLAN, 6, time(9), given={7})
    assert [one.at for one in new.lessons] == [TEN] * 5 + [time(9), TEN]


def test_days_are_taken_away_but_not_of_what_was_given():
    assert [one.lesson for one in cleared(PLAN, 4).lessons] == [1, 2, 3, 5, 6, 7]
    assert [one.lesson for one in cleared(PLAN, given={1, 2}).lessons] == [1, 2]
    assert cleared(PLAN, 1, given={1}) == PLAN


# ---- conflicts


def test_what_is_not_right_is_said_in_words():
    plan = Plan("c", "p", tuple(PlannedLesson(n, on) for n, on in (
        (1, date(2026, 10, 10)), (2, date(2026, 10, 20)), (3, date(2026, 11, 10)), (4, date(2026, 11, 3)),
        (5, date(2026, 11, 17)), (6, date(2026, 11, 17)))))  # fmt: skip
    assert conflicts(plan, HOLIDAYS) == (
        Conflict(1, "Les 1 staat op zaterdag 10 oktober. Kies een schooldag."),
        Conflict(2, "Les 2 staat op dinsdag 20 oktober: dan is het Herfstvakantie. Kies een andere dag."),
        Conflict(4, "Les 4 staat eerder dan les 3. Geef les 4 een latere dag."),
        Conflict(6, "Les 5 en 6 staan op dezelfde dag, dinsdag 17 november. Kies een andere dag."),
    )
    assert conflicts(plan, HOLIDAYS, given={1, 2, 3, 4, 5}) == ()


@generated(plan=any_plan(), free=holidays())
def test_a_plan_without_conflicts_is_ordered_on_school_days_and_one_with_them_is_not(plan, free):
    ordered = all(one < two for one, two in zip(dates(plan), dates(plan)[1:], strict=False))
    good = ordered and all(is_school_day(on, free) for on in dates(plan))
    assert (conflicts(plan, free) == ()) == good


# ---- homework, holidays, words


@pytest.mark.parametrize(
    ("lesson", "due"),
    [
        (date(2026, 10, 13), date(2026, 10, 12)),
        (date(2026, 10, 12), date(2026, 10, 9)),
        (date(2026, 10, 27), date(2026, 10, 26)),
        (date(2026, 10, 26), date(2026, 10, 16)),
    ],
)
def test_homework_is_back_a_school_day_before_the_lesson(lesson, due):
    assert due_before(lesson, HOLIDAYS) == due


@generated(on=days, free=holidays())
def test_between_homework_and_lesson_there_is_no_other_school_day(on, free):
    due = due_before(on, free)
    assert due < on
    assert is_school_day(due, free)
    between = [due + timedelta(days=n) for n in range(1, (on - due).days)]
    assert not any(is_school_day(one, free) for one in between)


@pytest.mark.parametrize(
    ("name", "first", "last", "words"),
    [
        ("Herfst", date(2026, 10, 17), date(2026, 10, 25), ""),
        ("Studiedag", date(2026, 10, 9), date(2026, 10, 9), ""),
        ("Zomer", date(2027, 7, 10), date(2027, 9, 17), ""),
        ("Zomer", date(2027, 7, 10), date(2027, 9, 18), "70 dagen"),
        ("Zomer", date(2027, 7, 10), date(2027, 7, 9), "ligt voor de eerste"),
        (" ", date(2027, 7, 10), date(2027, 7, 10), "een naam"),
        ("Zomer", None, None, "Kies"),
    ],
)
def test_a_holiday_has_a_name_and_an_end_after_its_beginning(name, first, last, words):
    trouble = holiday_trouble(name, first, last)
    assert words in trouble
    assert bool(words) == bool(trouble)


def test_a_holiday_takes_the_place_of_itself_and_all_stand_in_order():
    longer = Holiday("h1", "Herfst", date(2026, 10, 16), date(2026, 10, 25))
    may = Holiday("h3", "Mei", date(2027, 4, 24), date(2027, 5, 9))
    assert with_holiday((CHRISTMAS, AUTUMN), longer) == (longer, CHRISTMAS)
    assert with_holiday((may,), longer) == (longer, may)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", None),
        (" ", None),
        ("9", time(9)),
        ("9.30", time(9, 30)),
        ("09:30", time(9, 30)),
        ("930", time(9, 30)),
        ("1015", time(10, 15)),
        ("9u30", time(9, 30)),
        ("9 uur", time(9)),
        ("10 uur 15", time(10, 15)),
        ("18:00", time(18)),
    ],
)
def test_a_time_is_read_as_teachers_write_it(typed, read):
    assert read_time(typed) == read


@pytest.mark.parametrize("typed", ["tien", "25", "10:61", "1:30", "18:01", "10:1", "-9", "10:15:00", "٣", "9" * 4000])
def test_a_slip_in_the_time_is_told(typed):
    with pytest.raises(ValueError, match=TIME_TROUBLE):
        read_time(typed)


@generated(at=st.times(time(7), time(18)))
def test_a_time_that_is_shown_can_be_read_again(at):
    assert read_time(time_text(at)) == at.replace(second=0, microsecond=0)


def test_lessons_in_words():
    assert lessons_text([]) == ""
    assert lessons_text([3]) == "les 3"
    assert lessons_text([5, 3]) == "les 3 en 5"
    assert lessons_text([3, 4, 5, 7]) == "les 3 tot en met 5 en 7"
    assert time_text(None) == ""
