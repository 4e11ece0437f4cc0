from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.looking import SIZES, button, click, clipped, field, reachable, spoken, tab_round, texts, write
from tests.features.today.sample import (
    BAD,
    CLASSES,
    GOOD,
    LONG,
    LONG_CLASSES,
    MOMENT,
    NOBODY,
    SAFETY,
    FakeActions,
    left_off,
    programme,
    today,
)
from vertrouwen_desktop.domain.live_lesson import Status
from vertrouwen_desktop.domain.plan import Plan, PlannedLesson
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.domain.programme import Adult, Audience, SlideVariant
from vertrouwen_desktop.features.today.control import TodayModel
from vertrouwen_desktop.ui.held import Held


def model(check=GOOD, **changes):
    actions = FakeActions()
    made = TodayModel(Held(today(**changes)), Held(check), actions)
    return made, actions


def show(page, made, width=1270, height=768):
    return page("today", "TodayControl", made, width, height)


def test_enter_begins_the_lesson_at_once(page):
    made, actions = model()
    view = show(page, made)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actions.done == [("begin", 1)]


def test_a_lesson_that_was_left_off_goes_on_with_one_press(page):
    made, actions = model(unfinished=left_off())
    view = show(page, made)
    assert "Les 1 ging tot Doen" in texts(view)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actions.done == [("resume",)]


def test_beginning_anew_asks_once_and_starts_with_rather_not(page):
    made, actions = model(unfinished=left_off(Status.RUNNING))
    view = show(page, made)
    click(view, button(view, "Begin opnieuw"))
    assert spoken(view.activeFocusItem()) == "Toch niet"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not actions.done
    assert spoken(view.activeFocusItem()) == "Ga verder"
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Backtab)
    assert spoken(view.activeFocusItem()) == "Begin opnieuw"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actions.done == [("begin", 1)]


OWN = replace(programme(), programme_id="respect", title="Samenwerken aan Respect voor het voortgezet onderwijs")
ELSEWHERE = {
    "own": OWN,
    "unfinished": left_off().model_copy(update={"programme_id": "respect"}),
    "again": programme().lessons[0],
}


def test_a_lesson_of_another_programme_that_was_left_off_has_a_line_of_its_own(page):
    own = replace(programme(), programme_id="respect", title="Samenwerken aan Respect")
    kept = left_off().model_copy(update={"programme_id": "respect"})
    made, actions = model(unfinished=kept, own=own)
    view = show(page, made)
    assert not made.isLeftOff
    assert {"Begin les", "Les 1 van Samenwerken aan Respect ging tot Doen"} <= set(texts(view))
    QTest.keyClick(view, Qt.Key.Key_Return)
    click(view, button(view, "Ga verder"))
    assert actions.done == [("begin", 1), ("resume",)]
    assert model(unfinished=kept)[0].leftOffTitle == "", "its programme is not there any more"


def test_how_many_children_there_are_today_is_counted_with_one_press(page):
    made, actions = model(pupils=26, class_size=26)
    view = show(page, made)
    assert {"26", "Iedereen is er."} <= set(texts(view))
    click(view, button(view, "Eén kind minder vandaag"))
    button(view, "Eén kind meer vandaag").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actions.done == [("count", 25), ("count", 27)]
    assert model(pupils=26, class_size=24)[0].count.detail == "2 minder dan in de lijst."
    assert model(pupils=26, class_size=27)[0].count.detail == "1 meer dan in de lijst."


def test_counting_stays_between_one_and_forty_and_begins_at_twenty_without_a_list():
    made, actions = model(pupils=0, class_size=0)
    assert (made.count.number, made.count.canFewer, made.count.canMore) == ("?", False, True)
    made.count.by(1)
    for size, by in ((1, -1), (40, 1)):
        held, more = model(pupils=size, class_size=size)
        held.count.by(by)
        assert not more.done
    assert actions.done == [("count", 20)]
    assert not model(team=NOBODY)[0].count.isAsked


def test_the_page_shows_the_lesson_as_this_class_gets_it(page):
    opening = programme().lessons[0].slides[0]
    variant = SlideVariant(title="Hallo")
    lesson = replace(programme().lessons[0], slides=(replace(opening, variants={Audience.NON_READERS: variant}),))
    changes = {"programme": replace(programme(), lessons=(lesson,)), "audience": Audience.NON_READERS}
    made, _ = model(**changes)
    made.read(True)
    assert "1. Hallo" in texts(show(page, made))
    assert made.kicker == "Les 1 · 45 minuten · Groep 6b · nog niet lezen"
    assert model()[0].kicker == "Les 1 · 45 minuten · Groep 6b"


def test_that_the_lesson_begins_with_telling_again_is_said(page):
    made, _ = model(again=programme().lessons[0])
    sentence = "De vorige les is lang geleden. De les begint met ‘Welkom terug’."
    assert sentence in texts(show(page, made))
    assert model()[0].againSentence == ""


def test_another_lesson_keeps_the_one_that_was_left_off_in_sight(page):
    made, actions = model(unfinished=left_off(), programme=programme(written=2))
    view = show(page, made)
    click(view, button(view, "Les 2, Mijn spanningsmeter, te geven"))
    assert actions.done == [("choose", 2)]
    assert not made.isLeftOff
    assert {"Begin les", "Ga verder", "Les 1 ging tot Doen"} <= set(texts(view))


def test_a_lesson_still_to_come_cannot_be_chosen(page):
    made, _ = model()
    view = show(page, made)
    assert not [item for item in reachable(view) if "komt nog" in spoken(item)]


def test_one_press_says_who_is_not_there_today(page):
    made, actions = model()
    view = show(page, made)
    click(view, button(view, "Marit: Is er niet"))
    assert actions.done == [("absent", Adult.TEACHER)]


def test_who_is_ill_is_there_after_all(page):
    made, actions = model(absent=Adult.TEACHER)
    view = show(page, made)
    assert "Sam geeft deze les vandaag alleen." in texts(view)
    click(view, button(view, "Marit: Is er toch"))
    assert actions.done == [("absent", None)]


def test_a_task_is_ticked_with_the_space_bar(page):
    made, _ = model()
    view = show(page, made)
    task = button(view, "Naamkaartjes klaarleggen")
    task.forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert made.teacherTasks.data(made.teacherTasks.index(0), Qt.ItemDataRole.UserRole + 3) is True
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert made.teacherTasks.data(made.teacherTasks.index(0), Qt.ItemDataRole.UserRole + 3) is False


def test_the_lesson_can_be_read_and_escape_goes_back(page, qtbot):
    made, _ = model()
    view = show(page, made)
    click(view, button(view, "Lees door"))
    qtbot.waitUntil(lambda: spoken(view.activeFocusItem()) == "Terug")
    assert any("Groet elk kind" in text for text in texts(view))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not made.isReading
    qtbot.waitUntil(lambda: spoken(view.activeFocusItem()) in {"Lees door", "Begin les"})


def test_when_the_class_can_see_the_screen_no_line_and_no_moment_is_drawn(page):
    made, actions = model(private=False, moments=(MOMENT,))
    view = show(page, made)
    assert not any("zonder woorden" in text for text in texts(view))
    made.moment.wordsAre("geheim")
    made.moment.keep()
    assert not actions.done
    made.read(True)
    assert not any("Groet elk kind" in text for text in texts(view))


def test_words_for_a_moment_are_written_in_place(page):
    made, actions = model(moments=(MOMENT,))
    view = show(page, made)
    field(view, "momentWords").forceActiveFocus()
    write(view, "liep weg, kwam terug")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actions.done == [("note", "m1", "liep weg, kwam terug")]
    assert made.moment.words == ""


def test_a_mirrored_screen_offers_the_board_alone(page):
    made, actions = model(check=BAD, private=False)
    view = show(page, made)
    click(view, button(view, "Alleen bord"))
    click(view, button(view, "Kijk opnieuw"))
    assert actions.done == [("help", "screens"), ("check_again",)]


NONE = {"team": NOBODY, "class_id": "", "classes": ()}
SOLO = {"team": Team("Juf Marit", "", "Groep 6b"), "absent": Adult.YOUTH_WORKER}
PLAN = Plan("6b", "bouwen-aan-vertrouwen", (PlannedLesson(1, date(2026, 12, 2), time(10, 15)),))


def test_one_class_is_no_choice_and_more_are_one_press_away(page):
    assert not [text for text in texts(show(page, model()[0])) if text == "Groep 6b"]
    made, actions = model(classes=CLASSES)
    view = show(page, made)
    assert spoken(view.activeFocusItem()) == "Begin les"
    click(view, button(view, "Groep 7a"))
    click(view, button(view, "Groep 6b"))
    assert actions.done == [("choose_class", "7a")]


def test_the_keyboard_stays_on_the_class_when_the_day_goes_on(page):
    actions, held = FakeActions(), Held(today(classes=CLASSES))
    view = show(page, TodayModel(held, Held(GOOD), actions))
    chip = button(view, "Groep 7a")
    chip.forceActiveFocus()
    held.show(replace(held.value, now=held.value.now + timedelta(minutes=1), class_id="7a"))
    assert view.activeFocusItem() is chip
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actions.done == [("choose_class", "56")]


def test_names_of_classes_are_not_drawn_where_the_class_can_see_them(page):
    view = show(page, model(classes=CLASSES, private=False)[0])
    assert not any("Groep 6b" in text or "Uilen" in text for text in texts(view))
    assert {"1e groep", "2e groep", "3e groep"} <= set(texts(view))


def test_another_class_begins_with_a_clean_page(page):
    left = left_off().model_copy(update={"class_id": "6b"})
    held = Held(today(classes=CLASSES, unfinished=left, programme=programme(2)))
    made = TodayModel(held, Held(GOOD), FakeActions())
    made.choose(2)
    held.show(replace(held.value, class_id="7a", unfinished=None))
    held.show(replace(held.value, class_id="6b", unfinished=left))
    assert made.isLeftOff


def test_half_typed_words_stay_with_their_own_moment():
    held = Held(today(classes=CLASSES, moments=(MOMENT,)))
    actions = FakeActions()
    made = TodayModel(held, Held(GOOD), actions)
    made.moment.wordsAre("liep weg")
    held.show(replace(held.value, class_id="7a", moments=(replace(MOMENT, moment_id="m2"),)))
    assert made.moment.words == ""
    made.moment.keep()
    assert not actions.done
    held.show(replace(held.value, class_id="6b", moments=(MOMENT,)))
    made.moment.keep()
    assert actions.done == [("note", "m1", "liep weg")]


def test_without_a_class_the_way_to_it_is_one_press_and_nothing_begins(page):
    made, actions = model(**NONE)
    view = show(page, made)
    assert texts(view).count("Er is nog geen groep") == 2, "in the card, and at the button that waits for it"
    made.begin()
    assert not actions.done
    assert spoken(view.activeFocusItem()) == "Naar Groep"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actions.done == [("go", "classes")]
    made.read(True)
    assert any("Groet elk kind" in text for text in texts(view))


def test_a_class_of_one_adult_is_given_alone_and_says_where_to_choose_another(page):
    made, actions = model(**SOLO)
    view = show(page, made)
    assert {"Marit geeft deze les vandaag alleen.", "Kies bij Groep wie de les samen geven."} <= set(texts(view))
    assert not {"Is er niet", "Is er toch"} & set(texts(view))
    click(view, button(view, "Nog niemand: Naar Groep"))
    made.begin()
    assert actions.done == [("go", "classes"), ("begin", 1)]


def test_the_hero_says_when_the_lesson_is_planned(page):
    made, _ = model(plan=PLAN, programme=programme(2))
    assert "Gepland: woensdag 2 december, 10:15" in texts(show(page, made))
    assert not any("Gepland" in text for text in texts(show(page, model()[0])))


def test_what_keeps_the_data_safe_is_one_press_away(page):
    made, actions = model(check=SAFETY)
    view = show(page, made)
    button(view, "Maak hem").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    button(view, "Bekijk").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actions.done == [("help", "recovery"), ("help", "backup")]


@pytest.mark.parametrize("changes", [{"classes": CLASSES}, NONE, SOLO, {"team": Team("", "", "Groep 6b")}])
def test_tab_reaches_everything_and_comes_round(page, changes):
    made, _ = model(**{"check": BAD, "moments": (MOMENT,), "programme": programme(written=3), **changes})
    view = show(page, made)
    seen = tab_round(view)
    assert seen[0] is view.activeFocusItem()
    missed = [spoken(item) for item in reachable(view) if item not in seen]
    assert not missed
    assert all(spoken(item) for item in seen)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"team": LONG},
        {"team": LONG, "absent": Adult.TEACHER, "moments": (MOMENT, MOMENT), "unfinished": left_off()},
        {"programme": programme(7), "given": (1, 2, 3), "number": 4, "check": BAD},
        {"team": LONG, "classes": LONG_CLASSES, "plan": PLAN, "check": SAFETY},
        {**NONE, "check": SAFETY},
        SOLO,
        {"team": Team("", "Alexander-Christiaan Oudenaarde", "Groep 6b"), "absent": Adult.TEACHER, "plan": PLAN},
        {"team": Team("", "", "Groep 6b"), "unfinished": left_off()},
        {"team": LONG, "audience": Audience.NON_READERS, "pupils": 26, "class_size": 24, "check": BAD, **ELSEWHERE},
    ],
)
@pytest.mark.parametrize("reading", [False, True])
def test_no_text_is_cut_off(page, size, changes, reading):
    made, _ = model(**changes)
    made.read(reading)
    assert not clipped(show(page, made, *size))


def test_the_page_follows_the_keyboard_where_it_does_not_fit(page, qtbot):
    made, _ = model(moments=(MOMENT,))
    view = show(page, made, 1270, 688)
    task = button(view, "Bord aan, geluid uit")
    task.forceActiveFocus()
    qtbot.waitUntil(lambda: task.mapToScene(task.boundingRect().bottomLeft()).y() <= 688)


def test_the_lesson_that_is_shown_can_be_prepared(page):
    made, actions = model()
    view = show(page, made)
    click(view, button(view, "Bereid voor"))
    assert actions.done[-1] == ("prepare", 1)
