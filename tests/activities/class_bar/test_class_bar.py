"""Paper cards of the whole class, counted in seconds, shown from six on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.activities.measured import SIZES, on_stage, words_that_do_not_fit
from vertrouwen_desktop.activities.class_bar.board import FACE, ClassBarBoardModel
from vertrouwen_desktop.activities.class_bar.control import TOO_FEW
from vertrouwen_desktop.activities.class_bar.schema import Answer, Column, Outcome, Settings, Situation, State
from vertrouwen_desktop.activities.class_bar.session import ACTIVITY, ClassBarSession
from vertrouwen_desktop.domain.programme import Audience

ONE = Settings(question="Welke kaart?", situations=(Situation(text="Je moet wachten."),))
TWO = Settings(situations=(Situation(text="Je moet wachten."), Situation(text="Er valt iets om.")))
LONG = "Vlak voor de gymnastiekles verandert onverwachts de hele dagplanning van de klas."


def counted(session, cards):
    for card in cards:
        assert session.control.typed(card, False, False)
    return session


def board(session):
    return ClassBarBoardModel(session.view(), lambda event: None)


def cards(session):
    return {c.level: c.cards for c in session.view().columns}


@pytest.mark.parametrize("width", [320, 420])
def test_thirty_cards_are_thirty_keys(show_face, scene, given, width):
    session = ClassBarSession(ONE, None, replace(scene, class_size=30), given)
    shown = show_face(session.control, ACTIVITY.url, width, 260, False)
    shown.window.requestActivate()
    QTest.keyClick(shown.window, Qt.Key.Key_Tab)
    for key in "123450" * 5:
        QTest.keyClick(shown.window, key)
    assert session.state().piles[0].counts == (5,) * 6
    assert session.control.isEveryone
    assert session.control.counted == "30 van 30 geteld"
    QTest.keyClick(shown.window, Qt.Key.Key_2, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(shown.window, Qt.Key.Key_0, Qt.KeyboardModifier.ShiftModifier)
    assert session.state().piles[0].counts == (4, 5, 4, 5, 5, 5)
    QTest.keyClick(shown.window, Qt.Key.Key_Backspace)
    assert session.state().piles[0].counts == (5, 5, 4, 5, 5, 5)
    for key in "7a":
        QTest.keyClick(shown.window, key)
    assert session.control.counted == "29 van 30 geteld"


def test_a_key_that_is_held_down_is_one_card(scene, given):
    session = ClassBarSession(ONE, None, scene, given)
    assert session.control.typed("3", False, True)
    assert session.control.counted == "0 geteld"


def test_three_levels_have_the_keys_one_two_three(scene, given):
    session = ClassBarSession(ONE, None, replace(scene, audience=Audience.NON_READERS), given)
    assert not session.control.typed("4", False, False)
    counted(session, "1123330").control.reveal(True)
    assert cards(session) == {1: 2, 3: 1, 5: 3}


def test_the_board_has_no_card_until_the_adults_show_them(scene, given):
    session = ClassBarSession(ONE, None, replace(scene, class_size=12), given)
    before = session.view()
    counted(session, "111223340055")
    assert session.view() == before
    session.control.reveal(True)
    assert cards(session) == {1: 3, 2: 2, 3: 2, 4: 1, 5: 2}
    session.control.reveal(False)
    assert session.view() == before


@pytest.mark.parametrize("size", [0, 12])
def test_below_six_showing_is_refused_in_words(scene, given, size):
    session = counted(ClassBarSession(ONE, None, replace(scene, class_size=size), given), "12345000000")
    before = session.view()
    assert not session.control.canShow
    assert TOO_FEW == "Met minder dan 6 kinderen laten we dit niet zien."
    assert session.control.advice.startswith(TOO_FEW)
    session.control.reveal(True)
    assert session.view() == before


def test_below_six_only_is_kept_that_it_was_done(scene, given):
    session = counted(ClassBarSession(TWO, None, replace(scene, class_size=12), given), "12345")
    session.control.keep()
    (answer,) = given.answers
    assert answer.situations == (Outcome(text="Je moet wachten."),)
    assert session.state().piles[0].counts == (0,) * 6
    assert session.state().past == ()
    assert session.control.isKept


def test_going_on_with_too_few_cards_forgets_them(scene, given):
    session = counted(ClassBarSession(TWO, None, replace(scene, class_size=12), given), "123")
    assert "Ga je verder" in session.control.advice
    session.control.go(1)
    assert '"counts":[0,0,0,0,0,0],"done":true' in session.state().model_dump_json()


@pytest.mark.parametrize("size", [1, 5])
def test_a_small_class_counts_nothing_and_can_say_that_it_was_done(scene, given, size, show_face):
    session = counted(ClassBarSession(ONE, None, replace(scene, class_size=size), given), "11111111")
    assert session.state().piles[0].counts == (0,) * 6
    assert session.control.advice.startswith(TOO_FEW)
    shown = show_face(session.control, ACTIVITY.url, 320, 260, False)
    assert shown.items("LevelTile") == []
    session.control.did()
    session.control.keep()
    assert given.answers == [Answer(question="Welke kaart?", levels=5, situations=(Outcome(text="Je moet wachten."),))]


def test_keeping_gives_totals_and_who_passed(scene, given):
    session = counted(ClassBarSession(ONE, None, replace(scene, class_size=8), given), "11223300")
    session.control.keep()
    columns = tuple(Column(level=n, cards=2 if n < 4 else 0) for n in range(1, 6))
    outcome = Outcome(text="Je moet wachten.", columns=columns, passed=2)
    assert given.answers == [Answer(question="Welke kaart?", levels=5, situations=(outcome,))]


def test_more_cards_than_children_is_said(scene, given):
    session = counted(ClassBarSession(ONE, None, replace(scene, class_size=6), given), "1112223")
    assert session.control.isTooMany
    assert session.control.counted == "7 geteld, 6 kinderen"


def test_a_kill_while_counting_loses_no_card(scene, given):
    around = replace(scene, class_size=12)
    session = counted(ClassBarSession(TWO, None, around, given), "11122233")
    session.control.reveal(True)
    session.control.keep()
    state = State.model_validate_json(session.state().model_dump_json())
    again = ClassBarSession(TWO, state, around, given)
    assert (again.state(), again.view()) == (session.state(), session.view())
    again.control.go(1)
    counted(again, "12")
    third = ClassBarSession(TWO, State.model_validate_json(again.state().model_dump_json()), around, given)
    assert third.control.counted == "2 van 12 geteld"
    third.control.undo()
    assert third.control.counted == "1 van 12 geteld"
    assert ClassBarSession(ONE, state, around, given).state() == ClassBarSession(ONE, None, around, given).state()


@pytest.mark.parametrize("size", [6, 12, 30, 40])
@pytest.mark.parametrize("audience", [Audience.STANDARD, Audience.NON_READERS])
def test_a_whole_class_on_one_level_fits_its_column(show_face, scene, given, size, audience):
    around = replace(scene, class_size=size, audience=audience)
    session = counted(ClassBarSession(ONE, None, around, given), str(audience.levels) * size)
    session.control.reveal(True)
    shown = show_face(board(session), FACE.url, 1920, 1080, True)
    papers = shown.items(name="paper")
    assert len(papers) == size
    for paper in papers:
        column = on_stage(shown, paper.parentItem())
        assert column.contains(on_stage(shown, paper))
    assert len({paper.width() for paper in papers}) == 1


@pytest.mark.parametrize("audience", [Audience.STANDARD, Audience.NON_READERS])
@pytest.mark.parametrize("picture", ["", "drukte"])
@pytest.mark.parametrize("reveal", [False, True])
def test_the_longest_words_fit(show_face, scene, given, audience, picture, reveal):
    settings = Settings(
        question="Welke kaart van de spanningsmeter past nu bij jou?"[:50],
        situations=(Situation(text=LONG[:80], picture=picture),),
    )
    around = replace(scene, audience=audience, class_size=30, calm_motion=True)
    session = counted(ClassBarSession(settings, None, around, given), "1" * 12)
    session.control.reveal(reveal)
    for size in SIZES:
        shown = show_face(board(session), FACE.url, *size, True)
        assert words_that_do_not_fit(shown) == []
        assert ("Liever niet? Dat is ook goed." in shown.texts()) is not reveal


def test_the_class_never_sees_a_number_or_a_percentage(show_face, scene, given):
    session = counted(ClassBarSession(ONE, None, replace(scene, class_size=12), given), "111222333444")
    session.control.reveal(True)
    shown = show_face(board(session), FACE.url, 1920, 1080, True)
    assert not any(char.isdigit() or char == "%" for text in shown.texts() for char in text)
