"""What the adults' desk says and does, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from tests.features.live.desk_fixture import BEGIN, FACE, LONG, Desk, PaperBoard, lesson_at, open_desk
from vertrouwen_desktop.domain.live_lesson import Cover, PhaseTime
from vertrouwen_desktop.domain.programme import Adult, Lead, PhaseId
from vertrouwen_desktop.features.live.control import LiveControlModel
from vertrouwen_desktop.features.live.desk import adult_lines, digits, minutes, phase_rows, slide_rows

LATE = {"phase_times": {PhaseId.DISCOVER: PhaseTime(started_at=BEGIN + timedelta(minutes=12, seconds=30))}}


pytestmark = pytest.mark.usefixtures("qapp")


def desk_at(position: int = 6, minute: float = 16.8, **changes: object) -> tuple[Desk, LiveControlModel]:
    desk = open_desk(lesson_at(position, **changes), minute)
    assert desk.model is not None
    return desk, desk.model


def test_what_a_signal_calls_is_a_slot() -> None:
    """For any other method PySide makes a metaobject per object; QML mistakes the next one at that address for it."""
    _, model = desk_at()
    for shown in (model, model.clock, model.tools, model.teacher):
        assert shown.metaObject().superClass().className() == "QObject"


# ---- time


def test_the_clock_says_what_is_left_of_phase_and_lesson() -> None:
    _, model = desk_at()
    assert (model.clock.phaseLeft, model.clock.phaseLeftLabel) == ("3:12", "nog in deze fase")
    assert (model.clock.lessonLeft, model.clock.lessonLeftLabel) == ("28:12", "in de les, tot 10:45")
    assert model.clock.clock == "klok 10:16"


def test_past_its_time_a_phase_counts_up() -> None:
    desk, model = desk_at()
    desk.pass_time(240)
    assert (model.clock.phaseLeft, model.clock.phaseLeftLabel) == ("+0:48", "over de tijd")
    assert model.clock.phasePart == 0


def test_each_second_the_clock_changes_and_the_rest_does_not(qtbot: QtBot) -> None:
    desk, model = desk_at()
    with qtbot.assertNotEmitted(model.changed), qtbot.waitSignal(model.clock.changed):
        desk.pass_time(1)


def test_a_delay_is_said_in_words_with_what_helps() -> None:
    desk, model = desk_at(minute=19.6, **LATE)
    assert (model.clock.paceTitle, model.clock.paceAttention) == ("2 minuten achter", True)
    assert model.clock.paceDetail == "Doen kan 3 minuten korter: doe het met 4 kaarten"
    model.clock.takeProposal()
    assert desk.asked == [("shorten", PhaseId.DO, True)]
    assert (model.clock.paceTitle, model.clock.paceButton) == ("Op tijd", "Toch lang")
    model.clock.takeProposal()
    assert desk.asked[-1] == ("shorten", PhaseId.DO, False)


def test_the_gap_between_block_and_pin_is_the_delay() -> None:
    _, on_time = desk_at(minute=16.8)
    _, late = desk_at(minute=19.6, **LATE)
    assert on_time.clock.pinMinute == pytest.approx(16.8)
    assert late.clock.pinMinute == pytest.approx(19.6)
    assert on_time.clock.pinPhase == 2


@given(st.floats(-20_000, 20_000))
def test_digits_are_minutes_and_two_digits_of_seconds(seconds: float) -> None:
    text = digits(seconds)
    assert text.startswith("+") == (seconds <= -1)
    whole, rest = text.lstrip("+").split(":")
    assert len(rest) == 2
    assert int(whole) * 60 + int(rest) == abs(int(seconds))


def test_one_minute_is_not_called_minutes() -> None:
    assert (minutes(20), minutes(60), minutes(130)) == ("1 minuut", "1 minuut", "2 minuten")


# ---- the line of the lesson


@given(st.frozensets(st.sampled_from([PhaseId.LOOK_BACK, PhaseId.DO])), st.integers(0, 17))
def test_the_line_is_as_long_as_the_lesson_is_today(shortened: frozenset[PhaseId], position: int) -> None:
    lesson = lesson_at(position, shortened=shortened)
    rows = phase_rows(lesson)
    assert [row.start for row in rows[1:]] == [row.start + row.minutes for row in rows[:-1]]
    slides = slide_rows(lesson)
    assert sum(row.when == "here" for row in slides) == 1
    assert {row.title for row in slides if row.skipped} == (
        {"Ronde 3", "Ronde 4"} if PhaseId.DO in shortened else set()
    )


# ---- who does what


def test_who_leads_is_marked_and_the_other_is_near() -> None:
    _, model = desk_at()
    assert (model.teacher.heading, model.teacher.stance, model.teacher.leads) == (
        "Leerkracht · Juf Marit",
        "dichtbij",
        False,
    )
    assert (model.youthWorker.stance, model.youthWorker.leads) == ("leidt nu", True)


def test_who_is_alone_reads_the_solo_script() -> None:
    _, model = desk_at(absent=Adult.TEACHER)
    assert not model.teacher.present
    assert model.youthWorker.stance == "vandaag alleen"
    assert model.youthWorker.say.startswith("Vandaag ben ik er alleen.")


def test_without_a_solo_script_who_is_alone_reads_the_lines_of_who_leads() -> None:
    lesson = lesson_at(6, absent=Adult.YOUTH_WORKER)
    slides = tuple(replace(s, solo=None, youth_worker=LONG) for s in lesson.plan.slides)
    lesson = replace(lesson, plan=replace(lesson.plan, slides=slides))
    assert lesson.slide.lead is Lead.YOUTH_WORKER
    assert adult_lines(lesson, Adult.TEACHER).lines == LONG


def test_a_screen_that_the_class_can_see_holds_no_line_and_no_note() -> None:
    desk, model = desk_at()
    model.tools.interrupt()
    model.tools.typeNote("Het was druk")
    desk.private.show(False)
    assert not model.teacher.present
    assert (model.teacher.say, model.youthWorker.watch) == ("", "")
    assert (model.tools.note, model.tools.momentText, model.tools.canNote) == ("", "", False)
    assert model.tools.momentButton == "Even wachten"
    assert ("note", "Het was druk") in desk.asked


# ---- the board


def test_the_state_of_the_board_is_said_in_words() -> None:
    desk, model = desk_at()
    assert model.boardWords == "dia 7 van 18"
    desk.board.show_touch(True)
    assert model.boardWords == "aanraken mag · dia 7 van 18"
    model.tools.toggleCalm()
    assert model.boardWords == "bord rustig"
    model.tools.toggleBlack()
    assert model.boardWords == "zwart"
    model.tools.toggleBlack()
    model.tools.toggleFrozen()
    model.next()
    assert model.boardWords == "bevroren: de klas ziet dia 7"
    assert [name for name, *_ in desk.asked] == ["cover", "cover", "cover", "freeze", "next"]
    assert desk.asked[0] == ("cover", Cover.CALM)


def test_touching_can_be_switched_only_where_there_is_something_to_touch() -> None:
    desk, model = desk_at()
    assert (model.tools.canTouch, model.tools.touchReason) == (False, "niet op deze dia")
    desk.board.show_touch(True)
    model.tools.toggleTouch()
    assert (model.tools.touch, model.tools.canTouch) == (False, True)
    model.tools.toggleTouch()
    assert desk.asked == [("allow_touch", False), ("allow_touch", True)]


def test_an_activity_shows_its_own_face_and_leaves_again(qtbot: QtBot) -> None:
    _, model = desk_at()
    face = PaperBoard()
    with qtbot.waitSignal(model.changed):
        model.show_activity(face, FACE)
    assert model.activity is face
    model.show_activity(None, QUrl())
    assert model.activity is None


# ---- something happened


def test_one_tap_keeps_the_moment_and_the_phase_waits() -> None:
    desk, model = desk_at()
    model.tools.interrupt()
    assert (model.tools.happening, model.tools.momentText) == (True, "Vastgelegd om 10:16.")
    desk.pass_time(160)
    assert (model.clock.happeningFor, model.clock.phaseLeft) == ("2:40", "3:12")
    assert model.clock.paceTitle == "De fase wacht"
    model.tools.resume()
    assert (model.tools.happening, model.clock.paceTitle) == (False, "3 minuten achter")
    assert model.clock.paceButton == "Kort in"


def test_a_note_is_kept_when_the_typing_rests_and_stays_as_typed(qtbot: QtBot) -> None:
    desk, model = desk_at()
    model.tools.interrupt()
    model.tools.typeNote("Het was")
    assert ("note", "Het was") not in desk.asked
    qtbot.waitUntil(lambda: ("note", "Het was") in desk.asked)
    model.tools.typeNote("Het was druk")
    assert model.tools.note == "Het was druk"


def test_a_note_is_kept_at_once_when_the_lesson_goes_on() -> None:
    desk, model = desk_at()
    model.tools.interrupt()
    model.tools.typeNote("Het was druk")
    model.tools.resume()
    assert [name for name, *_ in desk.asked] == ["interrupt", "note", "resume"]
    model.tools.keepNote()
    assert len(desk.asked) == 3


# ---- sleep, stopping, the overview


def test_after_sleep_the_adults_say_whether_it_counts() -> None:
    desk, model = desk_at()
    desk.slept_s.show(480.0)
    assert (model.tools.slept, model.tools.sleptText) == (True, "De laptop sliep 8 minuten.")
    model.tools.leaveOutSleep()
    assert not model.tools.slept
    desk.slept_s.show(60.0)
    model.tools.acceptSleep()
    assert [name for name, *_ in desk.asked] == ["leave_out_sleep", "accept_sleep"]


def test_stopping_asks_once_and_can_be_taken_back() -> None:
    desk, model = desk_at()
    model.tools.askStop()
    assert (model.tools.asking, model.tools.answer) == (True, "Stop en bewaar")
    model.tools.stay()
    model.tools.confirm()
    assert desk.asked == []
    model.tools.askStop()
    model.tools.confirm()
    assert (desk.asked, model.tools.asking) == ([("stop",)], False)


def test_after_the_last_slide_the_lesson_can_be_closed() -> None:
    desk, model = desk_at(17)
    assert model.isLast
    model.tools.askEnd()
    assert model.tools.answer == "Sluit de les af"
    model.tools.confirm()
    assert desk.asked == [("end",)]


def test_leaving_the_last_slide_takes_the_question_away() -> None:
    _, model = desk_at(17)
    model.tools.askEnd()
    model.previous()
    assert not model.tools.asking


def test_o_and_escape_belong_to_the_page_only_when_there_is_something_to_put_away() -> None:
    _, model = desk_at()
    assert not model.key(Qt.Key.Key_Escape, False)
    assert not model.key(Qt.Key.Key_PageDown, False)
    assert not model.key(Qt.Key.Key_O, True)
    assert model.key(Qt.Key.Key_O, False)
    assert model.overview
    assert model.key(Qt.Key.Key_Escape, False)
    assert not model.overview
    model.tools.askStop()
    assert model.key(Qt.Key.Key_Escape, False)
    assert not model.tools.asking


def test_a_phase_in_the_overview_can_be_shortened_and_made_long_again() -> None:
    desk, model = desk_at()
    model.enter("do")
    model.enter("do")
    model.enter("close")
    assert desk.asked == [("shorten", PhaseId.DO, True), ("shorten", PhaseId.DO, False)]


def test_the_overview_goes_where_it_is_told_and_closes() -> None:
    desk, model = desk_at()
    model.toggleOverview()
    model.enter("slide do-1")
    assert (desk.asked, model.overview, model.position) == ([("go", 10)], False, 10)
