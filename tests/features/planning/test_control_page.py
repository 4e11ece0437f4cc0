from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.looking import (
    SIZES,
    button,
    click,
    clipped,
    field,
    find,
    items,
    reachable,
    spoken,
    tab_round,
    texts,
    write,
)
from tests.features.planning.sample import (
    BUSY,
    CALENDAR,
    HOLIDAYS,
    LONG_CLASSES,
    LONG_TITLE,
    PLAN,
    PLANNING,
    School,
    classes,
    programme,
)
from vertrouwen_desktop.domain.plan import Calendar
from vertrouwen_desktop.domain.planning import moved

SIX = replace(BUSY, classes=classes(*LONG_CLASSES))
ODD = Calendar((moved(moved(PLAN, 4, date(2026, 10, 20), None), 6, date(2026, 11, 24), time(13, 15)),), HOLIDAYS)
LONG = replace(SIX, programme=programme(7, LONG_TITLE))
STATES = {
    "empty": lambda: School(),
    "full": lambda: School(BUSY, CALENDAR),
    "odd": lambda: School(BUSY, ODD),
    "six": lambda: School(SIX, CALENDAR),
    "six on one screen": lambda: School(SIX, CALENDAR, private=False),
    "long": lambda: School(LONG, ODD),
    "to come": lambda: School(replace(PLANNING, programme=programme(1)), CALENDAR),
    "no class": lambda: School(replace(PLANNING, classes=()), Calendar()),
}


def show(page, school, width=1270, height=768):
    return page("planning", "PlanningControl", school.model, width, height)


def day(view, iso):
    """Return the place of a day in the month that is shown."""
    return next(item for item in items(view.rootObject()) if item.objectName() == iso)


def press(view, key, times=1):
    for _ in range(times):
        QTest.keyClick(view, key)


def test_seven_lessons_are_planned_with_the_mouse(page):
    school = School(PLANNING, Calendar((), HOLIDAYS))
    view = show(page, school)
    click(view, find(view, "later"))
    click(view, day(view, "2026-11-03"))
    field(view, "time").forceActiveFocus()
    write(view, "10:15")
    click(view, find(view, "moveRest"))
    assert len(school.plan().lessons) == 7
    assert {one.at for one in school.plan().lessons} == {time(10, 15)}
    assert "di 15 dec · 10:15" in texts(view)


def test_seven_lessons_are_planned_without_a_mouse(page):
    school = School(PLANNING, Calendar((), HOLIDAYS))
    view = show(page, school)
    find(view, "days").forceActiveFocus()
    assert spoken(find(view, "days")) == "woensdag 14 oktober 2026, vandaag"
    press(view, Qt.Key.Key_Down, 2)
    press(view, Qt.Key.Key_Left)
    assert spoken(find(view, "days")).startswith("dinsdag 27 oktober 2026")
    press(view, Qt.Key.Key_Return)
    press(view, Qt.Key.Key_Tab)
    write(view, "9")
    press(view, Qt.Key.Key_Return)
    assert [one.on for one in school.plan().lessons][:2] == [date(2026, 10, 27), date(2026, 11, 3)]
    assert {one.at for one in school.plan().lessons} == {time(9)}


def test_arrows_go_on_into_the_next_month_and_stay_in_the_days(page):
    school = School(BUSY, CALENDAR)
    view = show(page, school)
    find(view, "days").forceActiveFocus()
    press(view, Qt.Key.Key_Down, 3)
    assert school.model.day.month.title == "november 2026"
    press(view, Qt.Key.Key_Up)
    assert school.model.day.month.title == "oktober 2026"
    assert find(view, "days").hasActiveFocus()


def test_a_lesson_is_taken_in_hand_put_off_and_put_back(page, qtbot):
    school = School(BUSY, CALENDAR)
    view = show(page, school)
    click(view, button(view, "Les 4, Mijn plan als het spannend wordt, dinsdag 27 oktober 10:00, te geven"))
    assert "Les 4 · Mijn plan als het spannend wordt" in texts(view)
    click(view, find(view, "postpone"))
    assert "Les 4 is uitgesteld naar dinsdag 3 november. Les 5 tot en met 7 schuiven mee." in texts(view)
    assert "di 3 nov · 10:00" in texts(view)
    qtbot.waitUntil(lambda: not clipped(view))
    click(view, button(view, "Ongedaan maken"))
    assert school.calendar.value == CALENDAR
    assert "Het staat weer zoals het stond." in texts(view)


def test_a_given_lesson_has_no_buttons(page):
    school = School(BUSY, CALENDAR)
    view = show(page, school)
    school.model.choose(1)
    assert not {"Ook de rest", "Alleen deze les", "Tijd", "Haal deze dag weg"} & set(texts(view))
    assert not find(view, "days").activeFocusOnTab()


def test_conflicts_are_said_in_words_at_their_lesson(page):
    shown = texts(show(page, School(BUSY, ODD)))
    assert "Les 4 staat op dinsdag 20 oktober: dan is het Herfstvakantie. Kies een andere dag." in shown
    assert "Les 7 staat eerder dan les 6. Geef les 7 een latere dag." in shown


def test_class_names_are_not_shown_when_the_class_sees_the_screen(page):
    school = School(SIX, CALENDAR)
    view = show(page, school)
    assert set(LONG_CLASSES) <= set(texts(view))
    school.private.show(False)
    everything = [*texts(view), *(spoken(item) for item in items(view.rootObject()))]
    assert not [name for name in LONG_CLASSES if any(name in text for text in everything)]
    assert "2e groep" in texts(view)


def test_the_keyboard_stays_at_the_class_that_was_chosen(page):
    school = School(SIX, CALENDAR)
    view = show(page, school)
    item = button(view, "S4")
    item.forceActiveFocus()
    press(view, Qt.Key.Key_Space)
    assert school.model.classId == "c3"
    assert spoken(view.activeFocusItem()) == "S4"


def test_lessons_that_are_not_written_say_so(page):
    shown = texts(show(page, School(replace(PLANNING, programme=programme(1)), CALENDAR)))
    assert shown.count("lesstof komt nog") == 6


def test_the_calendar_file_is_asked_for_and_its_outcome_is_said(page, qtbot):
    school = School(BUSY, CALENDAR)
    view = show(page, school)
    click(view, find(view, "saveFile"))
    school.files[0][2]("Hier kan niets bewaard worden. Kies een andere map.")
    assert "Hier kan niets bewaard worden. Kies een andere map." in texts(view)
    qtbot.waitUntil(lambda: not clipped(view))
    click(view, button(view, "Sluit"))
    assert "Sluit" not in texts(view)


def test_a_holiday_is_entered_without_a_mouse_and_esc_goes_back(page):
    school = School(BUSY, CALENDAR)
    view = show(page, school)
    find(view, "openHolidays").forceActiveFocus()
    press(view, Qt.Key.Key_Return)
    assert spoken(view.activeFocusItem()) == "Terug"
    day(view, "days").forceActiveFocus()
    press(view, Qt.Key.Key_Right, 2)
    press(view, Qt.Key.Key_Space)
    press(view, Qt.Key.Key_Tab)
    write(view, "Studiedag")
    press(view, Qt.Key.Key_Return)
    assert [one.name for one in school.calendar.value.holidays] == ["Studiedag", "Herfstvakantie", "Kerstvakantie"]
    assert "Studiedag is erbij gezet: vr 16 okt 2026." in texts(view)
    press(view, Qt.Key.Key_Escape)
    assert not school.model.isOnHolidays
    assert view.activeFocusItem() is not None


def test_a_holiday_is_taken_away_and_put_back(page, qtbot):
    school = School(BUSY, CALENDAR)
    view = show(page, school)
    school.model.openHolidays(True)
    qtbot.waitUntil(lambda: not clipped(view))
    click(view, button(view, "Haal Herfstvakantie weg"))
    assert "Herfstvakantie is weggehaald." in texts(view)
    qtbot.waitUntil(lambda: not clipped(view))
    click(view, button(view, "Ongedaan maken"))
    assert school.calendar.value == CALENDAR


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("holidays", [False, True])
def test_tab_reaches_everything_and_everything_has_a_name(page, state, holidays):
    school = STATES[state]()
    school.model.openHolidays(holidays)
    view = show(page, school)
    seen = tab_round(view)
    assert len(seen) > 3
    assert not [spoken(item) for item in reachable(view) if item not in seen]
    assert all(spoken(item) for item in seen)


@pytest.mark.parametrize("holidays", [False, True])
def test_a_finger_can_press_everything(page, holidays):
    school = School(SIX, CALENDAR)
    school.model.openHolidays(holidays)
    view = show(page, school)
    buttons = [item for item in reachable(view) if item.objectName() != "days"]
    days = [item for item in items(view.rootObject()) if item.objectName().startswith("2026-")]
    assert len(days) == 31
    small = [item for item in (*buttons, *days) if min(item.width(), item.height()) < 44]
    assert not [(spoken(item), item.width(), item.height()) for item in small]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("state", STATES)
def test_no_text_is_cut_off(page, qtbot, size, state):
    school = STATES[state]()
    view = show(page, school, *size)
    qtbot.waitUntil(lambda: not clipped(view))
    school.model.day.timeIs("1:30")
    school.model.day.clearAll()
    qtbot.waitUntil(lambda: not clipped(view))
    school.model.openHolidays(True)
    school.model.holidays.nameIs("Een vakantie met een naam die veertig lang")
    school.model.holidays.save()
    school.model.holidays.month.pick("2026-12-19")
    school.model.holidays.month.pick("2027-01-03")
    school.model.holidays.save()
    qtbot.waitUntil(lambda: not clipped(view))
