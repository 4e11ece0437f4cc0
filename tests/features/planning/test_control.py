from dataclasses import replace
from datetime import date, time, timedelta

import icalendar

from tests.features.planning.sample import (
    AUTUMN,
    BUSY,
    CALENDAR,
    HOLIDAYS,
    PLAN,
    PLANNING,
    School,
    classes,
)
from vertrouwen_desktop.domain.confidential.people import Region
from vertrouwen_desktop.domain.live_lesson import Status
from vertrouwen_desktop.domain.plan import Calendar, Holiday, Plan, PlannedLesson
from vertrouwen_desktop.domain.planning import conflicts
from vertrouwen_desktop.features.planning.model import LessonRun

TWO = replace(BUSY, classes=classes("Groep 6b", "S4"))


def pick(school, iso):
    school.model.day.month.pick(iso)


def days(school, class_id="c1"):
    return {one.lesson: (one.on, one.at) for one in school.plan(class_id).lessons}


# ---- planning


def test_one_day_plans_all_seven_lessons():
    school = School(PLANNING, Calendar((), HOLIDAYS))
    day = school.model.day
    assert day.where.startswith("Kies de dag van les 1.")
    assert day.restWords == "Plan alle lessen"
    assert not day.canMove
    pick(school, "2026-11-03")
    day.timeIs("10.15")
    assert day.preview == (
        "Dinsdag 3 november om 10:15. Les 2 tot en met 7 volgen elke week; les 7 is dan dinsdag 15 december."
    )
    day.moveRest()
    assert len(days(school)) == 7
    assert days(school)[1] == (date(2026, 11, 3), time(10, 15))
    assert school.kept == [school.calendar.value]
    assert school.model.said == "Les 1 tot en met 7 zijn gepland, vanaf dinsdag 3 november."


def test_what_is_chosen_moves_nothing_until_a_button_is_pressed():
    school = School(BUSY, CALENDAR)
    school.model.choose(3)
    pick(school, "2026-11-05")
    school.model.day.timeIs("9")
    assert school.calendar.value == CALENDAR
    assert not school.kept


def test_the_rest_moves_along_or_stays():
    school = School(BUSY, CALENDAR)
    school.model.choose(4)
    pick(school, "2026-11-05")
    assert "les 7 is dan donderdag 26 november" in school.model.day.preview
    school.model.day.moveAlone()
    assert [one.lesson for one in school.plan().lessons if one != PLAN.planned(one.lesson)] == [4]
    assert school.model.said == "Les 4 staat nu op donderdag 5 november."
    school.model.undo()
    pick(school, "2026-11-05")
    school.model.day.moveRest()
    assert [one.on.weekday() for one in school.plan().lessons] == [1, 1, 1, 3, 3, 3, 3]
    assert school.model.said == "Les 4 is uitgesteld naar donderdag 5 november. Les 5 tot en met 7 schuiven mee."


def test_a_missed_lesson_is_put_off_to_the_first_day_that_is_not_over():
    school = School(BUSY, CALENDAR)
    assert school.model.day.heading == "Les 2 · Mijn spanningsmeter"
    assert school.model.day.postponeWords == "Stel uit naar di 27 okt, met de rest"
    school.model.day.postpone()
    assert days(school)[1] == (date(2026, 9, 29), time(10))
    assert [short for short, _ in list(days(school).values())[1:3]] == [date(2026, 10, 27), date(2026, 11, 3)]
    assert conflicts(school.plan(), HOLIDAYS, {1}) == ()


def test_the_last_lesson_moves_alone():
    school = School(BUSY, CALENDAR)
    school.model.choose(7)
    assert not school.model.day.hasRest
    assert school.model.day.postponeWords == "Stel uit naar di 24 nov"


def test_another_time_may_hold_for_the_rest():
    school = School(BUSY, CALENDAR)
    school.model.choose(6)
    school.model.day.timeIs("13:15")
    school.model.day.moveRest()
    assert [at for _, at in days(school).values()] == [time(10)] * 5 + [time(13, 15)] * 2
    assert school.model.said == "Les 6 en 7 beginnen om 13:15."
    school.model.day.timeIs("")
    school.model.day.moveAlone()
    assert school.plan().planned(6).at is None
    assert school.model.said == "Les 6 heeft geen tijd meer."


def test_a_slip_in_the_time_is_told_and_moves_nothing():
    school = School(BUSY, CALENDAR)
    school.model.choose(6)
    pick(school, "2026-11-12")
    school.model.day.timeIs("1:30")
    assert "7:00 en 18:00" in school.model.day.timeTrouble
    school.model.day.moveRest()
    school.model.day.moveAlone()
    assert not school.kept


def test_a_given_lesson_stays_whatever_is_pressed():
    school = School(BUSY, CALENDAR)
    school.model.choose(1)
    day = school.model.day
    assert day.where == "Gegeven op dinsdag 29 september 2026. Een gegeven les blijft staan."
    pick(school, "2026-11-12")
    for press in (day.moveRest, day.moveAlone, day.postpone, day.clear):
        press()
    assert not school.kept


def test_a_lesson_without_a_day_between_others_gets_one_alone_first():
    school = School(BUSY, CALENDAR)
    school.model.choose(5)
    school.model.day.clear()
    assert 5 not in days(school)
    assert not school.model.day.isRestFirst
    assert school.model.day.timeText == "10:00"
    pick(school, "2026-11-03")
    school.model.day.moveAlone()
    assert school.plan() == PLAN


def test_all_days_can_be_taken_away_but_those_of_given_lessons():
    school = School(BUSY, CALENDAR)
    school.model.day.clearAll()
    assert list(days(school)) == [1]
    school.model.undo()
    assert school.calendar.value == CALENDAR


def test_a_day_without_school_cannot_be_chosen():
    school = School(BUSY, CALENDAR)
    school.model.choose(4)
    for iso in ("2026-10-20", "2026-10-31"):
        pick(school, iso)
        assert not school.model.day.canMove


# ---- undo, classes, what others change


def test_a_change_can_be_undone_once():
    school = School(BUSY, CALENDAR)
    school.model.day.postpone()
    assert school.model.canUndo
    school.model.undo()
    assert school.calendar.value == CALENDAR
    assert school.kept[-1] == CALENDAR
    assert not school.model.canUndo
    school.model.undo()
    assert len(school.kept) == 2


def test_an_undo_does_not_take_away_what_somebody_else_did():
    school = School(BUSY, CALENDAR)
    school.model.day.postpone()
    others = replace(school.calendar.value, holidays=(AUTUMN,))
    school.calendar.show(others)
    assert not school.model.canUndo
    school.model.undo()
    assert school.calendar.value == others


def test_what_is_being_chosen_stays_while_the_day_goes_on():
    school = School(BUSY, CALENDAR)
    school.model.choose(4)
    pick(school, "2026-11-05")
    school.model.day.timeIs("11:0")
    school.planning.show(replace(BUSY, region=Region.SOUTH))
    assert school.model.day.timeText == "11:0"
    school.model.day.timeIs("11")
    school.model.day.moveAlone()
    assert days(school)[4] == (date(2026, 11, 5), time(11))


def test_every_class_has_a_plan_of_its_own():
    school = School(TWO, CALENDAR)
    school.model.chooseClass("c2")
    assert school.model.overview == "Nog niets gepland."
    pick(school, "2026-11-05")
    school.model.day.moveRest()
    assert school.plan("c1") == PLAN
    assert days(school, "c2")[1] == (date(2026, 11, 5), None)
    school.planning.show(BUSY)
    assert school.model.classId == "c1"


def test_a_lesson_that_is_given_meanwhile_is_not_in_hand_any_more_for_moving():
    school = School(BUSY, CALENDAR)
    pick(school, "2026-11-05")
    school.planning.show(replace(BUSY, runs=(*BUSY.runs, LessonRun("c1", 2, Status.ENDED, BUSY.today))))
    school.model.day.moveRest()
    assert not school.kept


def test_without_a_class_nothing_can_be_planned():
    school = School(replace(PLANNING, classes=()))
    assert not school.model.hasClass
    pick(school, "2026-11-05")
    school.model.day.moveRest()
    assert not school.kept


# ---- calendar file


def test_the_calendar_file_has_the_lessons_that_are_still_to_be_given():
    school = School(BUSY, CALENDAR)
    school.model.saveFile()
    ((name, content, done),) = school.files
    assert name == "lessen.ics"
    found = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert [str(one["summary"])[:5] for one in found] == [f"Les {n}" for n in range(2, 8)]
    assert school.model.fileSaid == ""
    done("")
    assert school.model.fileSaid.startswith("Het agendabestand is bewaard.")
    school.model.putAway()
    assert school.model.fileSaid == ""


def test_after_a_move_the_file_takes_the_place_of_the_one_before():
    school = School(BUSY, CALENDAR)
    school.model.saveFile()
    school.model.day.postpone()
    school.now += timedelta(minutes=5)
    school.model.saveFile()
    first, second = (icalendar.Calendar.from_ical(content).walk("VEVENT") for _, content, _ in school.files)
    assert [one["uid"] for one in first] == [one["uid"] for one in second]
    assert second[0]["sequence"] > first[0]["sequence"]
    assert second[0].start > first[0].start


def test_with_more_classes_the_file_says_which_one_unless_others_see_the_screen():
    school = School(TWO, CALENDAR)
    school.model.saveFile()
    school.private.show(False)
    school.model.saveFile()
    assert [name for name, _, _ in school.files] == ["lessen-groep-6b.ics", "lessen.ics"]
    assert b"Groep 6b" in school.files[0][1]
    assert b"Groep 6b" not in school.files[1][1]


def test_why_a_file_could_not_be_saved_is_said():
    school = School(BUSY, CALENDAR)
    school.model.saveFile()
    school.files[0][2]("De schijf is vol. Maak ruimte en probeer het opnieuw.")
    assert school.model.hasFileFailed
    assert school.model.fileSaid.startswith("De schijf is vol.")


def test_nothing_planned_gives_no_file():
    school = School()
    assert not school.model.canSave
    school.model.saveFile()
    assert not school.files


# ---- holidays


def test_a_holiday_is_entered_with_two_presses_and_a_name():
    school = School(BUSY, CALENDAR)
    holidays = school.model.holidays
    assert holidays.days == "Kies de eerste vrije dag."
    holidays.month.pick("2027-04-24")
    assert "za 24 apr 2027" in holidays.days
    holidays.month.pick("2027-05-09")
    holidays.nameIs("  Mei   vakantie ")
    holidays.save()
    assert school.calendar.value.holidays[-1] == Holiday("new0", "Mei vakantie", date(2027, 4, 24), date(2027, 5, 9))
    assert school.model.said == "Mei vakantie is erbij gezet: za 24 apr tot en met zo 9 mei 2027."
    assert (holidays.name, holidays.isOld) == ("", False)


def test_one_day_is_enough_and_an_earlier_press_begins_again():
    school = School(BUSY, CALENDAR)
    holidays = school.model.holidays
    holidays.month.pick("2026-11-10")
    holidays.month.pick("2026-11-06")
    holidays.nameIs("Studiedag")
    holidays.save()
    assert school.calendar.value.holidays[1] == Holiday("new0", "Studiedag", date(2026, 11, 6), date(2026, 11, 6))


def test_what_is_missing_or_too_long_is_said():
    school = School(BUSY, CALENDAR)
    holidays = school.model.holidays
    holidays.save()
    assert holidays.trouble == "Geef de vakantie een naam."
    holidays.nameIs("Zomer")
    holidays.save()
    assert holidays.trouble == "Kies de eerste en de laatste vrije dag."
    holidays.month.pick("2027-07-10")
    holidays.month.pick("2027-09-30")
    holidays.save()
    assert "70 dagen" in holidays.trouble
    assert not school.kept


def test_a_holiday_over_a_lesson_is_said_at_once():
    school = School(BUSY, CALENDAR)
    holidays = school.model.holidays
    holidays.nameIs("Studiedag")
    holidays.month.pick("2026-11-03")
    holidays.save()
    assert "Bij les 5 klopt de dag niet." in school.model.overview
    school.model.undo()
    assert "klopt" not in school.model.overview


def test_a_holiday_can_be_changed_and_taken_away():
    school = School(BUSY, CALENDAR)
    holidays = school.model.holidays
    holidays.edit("autumn")
    assert (holidays.name, holidays.isOld, holidays.month.title) == ("Herfstvakantie", True, "oktober 2026")
    holidays.edit("autumn")
    assert not holidays.isOld
    holidays.edit("autumn")
    holidays.nameIs("Herfst")
    holidays.save()
    assert school.calendar.value.holidays[0] == replace(AUTUMN, name="Herfst")
    holidays.edit("autumn")
    holidays.remove("autumn")
    assert [one.holiday_id for one in school.calendar.value.holidays] == ["christmas"]
    assert not holidays.isOld
    school.model.undo()
    assert len(school.calendar.value.holidays) == 2


def test_the_region_is_a_name_and_moves_nothing():
    school = School(BUSY, CALENDAR)
    school.model.holidays.chooseRegion("noord")
    assert school.regions == [Region.NORTH]
    assert school.model.holidays.region == "noord"
    assert school.calendar.value == CALENDAR


def test_ten_years_of_a_school_open_at_once(benchmark):
    planning = replace(
        BUSY,
        classes=classes(*(f"Groep {n}" for n in range(40))),
        runs=tuple(LessonRun(f"c{c}", n, Status.ENDED, BUSY.today) for c in range(1, 400) for n in range(1, 8)),
    )
    plans = tuple(replace(PLAN, class_id=f"c{n}") for n in range(1, 401))
    many = tuple(
        Holiday(f"h{n}", "Vrij", date(2026, 1, 1) + timedelta(days=40 * n), date(2026, 1, 3) + timedelta(days=40 * n))
        for n in range(-40, 40)
    )
    made = benchmark(School, planning, Calendar(plans, many))
    assert made.model.classId == "c1"
    made.model.chooseClass("c40")
    assert Plan("c40", "bouwen-aan-vertrouwen") != made.plan("c40")
    assert made.plan("c40").planned(1) == PlannedLesson(1, date(2026, 9, 29), time(10))
