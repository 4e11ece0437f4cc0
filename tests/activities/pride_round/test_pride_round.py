"""What the class sees of the round, what the adults can do, and what is kept."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from vertrouwen_desktop.activities.pride_round.board import FACE
from vertrouwen_desktop.activities.pride_round.model import Round
from vertrouwen_desktop.activities.pride_round.schema import Answer, Settings, Start
from vertrouwen_desktop.activities.pride_round.session import ACTIVITY, PrideRoundSession
from vertrouwen_desktop.domain.activity import SceneChild

NAMES = ("Noor", "Sem", "Fatima-Zohra", "Daan", "Liv", "Youssef")
CHILDREN = tuple(
    SceneChild(f"pupil-{n}", name, name if n % 2 else "", "symbool_egel" if n < 4 else "")
    for n, name in enumerate(NAMES)
)


class Clock:
    def __init__(self):
        self.now_s = 100.0

    def __call__(self):
        return self.now_s


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def around(scene, clock, qapp):
    return replace(scene, title="Trots op jou", children=CHILDREN, class_size=6, steady_s=clock)


def opened(around, given, state=None, settings=None):
    return PrideRoundSession(settings or Settings(), state, around, given)


def board_of(session, said=None, touch=True):
    model = FACE.open(session.view(), (said if said is not None else []).append)
    model.show(session.view(), touch)
    return model


def people(session):
    rows = session.control.people
    roles = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    at = [rows.index(n) for n in range(rows.rowCount())]
    return [(rows.data(i, roles["name"]), rows.data(i, roles["kind"])) for i in at]


# ---- what the class sees


def test_a_name_stands_on_the_board_only_with_consent_and_as_the_child_wishes(around, given):
    session = opened(around, given)
    session.control.begin()
    assert (session.view().lanes[0].name, session.view().lanes[0].symbol) == ("", "symbool_egel")
    session.control.finish(0)
    assert session.view().lanes[0].name == "Sem"
    session.control.bare(0, True)
    assert session.view().lanes[0].name == ""


def test_neither_the_view_nor_what_is_kept_holds_a_name_or_who_is_away(around, given):
    session = opened(around, given)
    session.control.begin()
    session.control.word.pick("geduldig")
    session.control.finish(0)
    session.control.bare(0, True)
    session.control.move(4, "miss")
    kept = session.state().model_dump_json() + session.view().model_dump_json()
    assert not any(name in kept for name in NAMES)
    assert "pupil" not in session.view().model_dump_json()
    assert all("pupil" not in a.model_dump_json() for a in given.answers)


def test_without_the_store_the_round_goes_by_numbers_and_with_it_on_by_name(around, given):
    locked = replace(around, children=())
    session = opened(locked, given)
    session.control.begin()
    session.control.word.write("lief")
    session.control.finish(0)
    assert session.view().lanes[0].name == ""
    assert people(session)[0] == ("Kind 3", "waits")
    again = opened(around, given, Round.model_validate_json(session.state().model_dump_json()))
    assert "2 kinderen kregen al een beurt" in again.control.unnamedLine
    assert [p for p in people(again) if p[1] == "waits"] == [(name, "waits") for name in NAMES]
    again.control.move(6, "was")
    again.control.move(7, "was")
    assert again.control.unnamedLine == ""
    assert again.control.leftLine == "Nog 5 kinderen."
    assert ("Noor", "done") in people(again)
    assert opened(locked, given, again.state()).state() == again.state()


def test_a_child_that_is_away_is_named_to_the_adults_and_promised_to_the_class(around, given):
    session = opened(around, given)
    session.control.begin()
    session.control.move(5, "miss")
    for _ in range(5):
        session.control.finish(0)
    assert session.control.stage == "over"
    assert session.control.leftLine == "Iedereen was aan de beurt, behalve Youssef. Spreek af wanneer."
    assert session.view().later


# ---- time


def test_a_turn_survives_a_kill_with_its_time_and_word(around, given, clock):
    session = opened(around, given)
    session.control.begin()
    session.control.run(0)
    clock.now_s += 20
    session.control.word.pick("geduldig")
    clock.now_s += 4
    again = opened(around, given, Round.model_validate_json(session.state().model_dump_json()))
    assert again.state() == session.state()
    lane = again.view().lanes[0]
    assert (lane.left_s, lane.runs, lane.word) == (40.0, True, "geduldig")
    clock.now_s += 15
    assert again.view().lanes[0].left_s == 25.0


def test_the_time_is_kept_while_nobody_does_anything(around, given, clock, qtbot, monkeypatch):
    monkeypatch.setattr("vertrouwen_desktop.activities.pride_round.session.KEEP_MS", 10)
    session = opened(around, given)
    session.control.begin()
    session.control.run(0)
    clock.now_s += 5
    qtbot.waitUntil(lambda: session.state().at.lanes[0].now.left_s == 55.0)
    clock.now_s += 90
    qtbot.waitUntil(lambda: session.state().at.lanes[0].now.left_s == 0.0)
    assert not session.state().at.lanes[0].now.runs


def test_the_child_itself_starts_its_time_and_no_touch_ends_it(around, given, clock):
    session = opened(around, given)
    session.take(Start(lane=0))
    session.control.begin()
    session.take(Start(lane=7))
    session.take(Start(lane=0))
    assert session.view().lanes[0].runs
    clock.now_s += 5
    session.control.run(0)
    session.take(Start(lane=0))  # in a pause the adults decide
    assert not session.view().lanes[0].runs


# ---- answers


def test_after_every_turn_the_words_of_the_class_are_kept_without_a_child(around, given):
    session = opened(around, given)
    session.control.begin()
    session.control.word.pick("vrolijk")
    session.control.word.aim(0, True)
    session.control.word.write("  denkt   aan ons ")
    session.control.finish(0)
    assert given.answers[-1] == Answer(words=("denkt aan ons", "vrolijk"), turns=1, passed=0)
    session.control.passTurn(0)
    assert given.answers[-1] == Answer(words=("denkt aan ons", "vrolijk"), turns=2, passed=1)
    session.control.undo()
    session.control.undo()
    assert given.answers[-1] == Answer(words=(), turns=0, passed=0)
    assert session.view().lanes[0].added == "denkt aan ons"


# ---- the adults


@pytest.mark.parametrize(
    ("size", "seconds", "words"),
    [
        (0, 60, "Hoeveel kinderen"),
        (6, 60, "6 kinderen, elk 60 seconden. Met wisselen samen 7 minuten. Dat past in de 15 minuten van deze fase."),
        (12, 60, "samen 14 minuten. Dat past"),
        (
            24,
            60,
            "Twee groepen tegelijk, 12 bij Juf Marit en 12 bij Sam. Elk kind 60 seconden, met wisselen 14 minuten.",
        ),
        (30, 90, "Nu twee groepen tegelijk, 8 bij Juf Marit en 8 bij Sam: 14 minuten. De anderen komen later."),
    ],
)
def test_the_adults_are_told_how_everybody_gets_a_turn(around, given, size, seconds, words):
    session = opened(replace(around, children=(), class_size=size), given, settings=Settings(seconds=seconds))
    assert words in session.control.formLine
    assert session.control.fits


def test_one_circle_for_a_large_class_is_said_to_be_too_long(around, given):
    session = opened(replace(around, children=(), class_size=24), given)
    session.control.form("1x1")
    assert not session.control.fits
    assert "kies twee groepen of twee momenten" in session.control.formLine
    session.control.form("1x2")
    assert session.control.formLine == (
        "Nu 12 kinderen, 14 minuten. De anderen komen later. Spreek nu af wanneer, en zeg het de klas."
    )
    session.control.begin()
    for _ in range(12):
        session.control.finish(0)
    assert (session.control.stage, session.view().lanes[0].stage) == ("pause", "pause")
    session.control.begin()
    assert session.view().lanes[0].stage == "turn"


def test_one_adult_is_never_offered_a_second_group(around, given):
    session = opened(replace(around, children=(), class_size=30, alone=True), given)
    assert session.control.formLine.startswith("Nu 10 kinderen, 12 minuten. De anderen komen later.")
    assert session.view().later
    assert [key for key, _ in session.control.forms] == ["1x1", "1x2", "1x3"]
    session.control.form("1x1")
    assert "kies meer momenten" in session.control.formLine
    assert ["1x3", "Kring, 3 momenten"] in session.control.forms


def test_two_groups_begin_together_and_one_of_them_alone_keeps_its_own_time(around, given, clock):
    session = opened(around, given)
    session.control.form("2x1")
    session.control.begin()
    assert session.control.canStartAll
    session.control.startAll()
    assert [lane.runs for lane in session.view().lanes] == [True, True]
    assert not session.control.canStartAll
    clock.now_s += 20
    session.control.finish(0)
    assert not session.control.canStartAll
    assert [(lane.left_s, lane.runs) for lane in session.view().lanes] == [(60.0, False), (40.0, True)]
    for _ in range(2):
        session.control.finish(0)
    assert session.control.word.lane == 1  # the words are for who still has a turn


def test_the_list_of_words_follows_who_comes_on_the_board(around, given):
    session = opened(around, given)
    session.control.form("2x1")
    session.control.begin()
    session.control.word.aim(1, True)
    session.control.word.pick("eerlijk")
    session.control.finish(0)
    assert (session.control.word.lane, session.control.word.byClass) == (0, False)
    session.control.word.pick("dapper")
    session.control.word.pick("dapper")
    assert [lane.word for lane in session.view().lanes] == ["", ""]
    assert session.view().lanes[1].added == "eerlijk"


def test_own_words_of_the_programme_come_first(around, given):
    session = opened(around, given, settings=Settings(words=("sterk als een beer",)))
    assert session.control.word.words == [["sterk als een beer", "sterk als een beer"]]
    session.control.word.showLevel("1")
    assert ["geduldig", "geduldig"] in session.control.word.words


@pytest.mark.parametrize("width", [320, 420])
def test_a_whole_turn_by_keyboard(show_face, around, given, width):
    session = opened(around, given)
    shown = show_face(session.control, ACTIVITY.url, width, 260, on_board=False)
    shown.window.requestActivate()

    def press(words):
        for _ in range(60):
            item = shown.window.activeFocusItem()
            if item is not None and item.property("text") == words and item.isVisible():
                QTest.keyClick(shown.window, Qt.Key.Key_Return)
                return
            QTest.keyClick(shown.window, Qt.Key.Key_Tab)
        raise AssertionError(f"{words} cannot be reached")

    press("Begin de ronde")
    press("Start de tijd")
    assert session.view().lanes[0].runs
    for _ in range(60):
        item = shown.window.activeFocusItem()
        if item is not None and item.metaObject().className().startswith("QQuickTextField"):
            break
        QTest.keyClick(shown.window, Qt.Key.Key_Tab)
    for letter in "lief":
        QTest.keyClick(shown.window, letter)
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    assert session.view().lanes[0].word == "lief"
    press("Klaar, volgende")
    assert session.view().lanes[0].name == "Sem"
    press("Later")
    assert session.control.leftLine == "Nog 5 kinderen."


# ---- the board


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1024, 768)])
@pytest.mark.parametrize("form", ["1x1", "2x1"])
def test_nothing_is_cut_off_and_the_star_is_large_and_low(show_face, around, given, size, form):
    settings = Settings(add="Wie van ons wil er één heel mooi ding bij zeggen?")
    long = tuple(replace(c, board_name="Wilhelmina-Josefien") for c in CHILDREN)
    session = opened(replace(around, children=long, youth_worker="Juffrouw Annemarie"), given, settings=settings)
    session.control.form(form)
    model = board_of(session)
    shown = show_face(model, FACE.url, *size, on_board=True)

    def looked_at():
        model.show(session.view(), True)
        words = shown.items(name="words")
        assert words
        for item in words:
            assert not item.property("truncated"), item.property("text")
            assert item.property("contentWidth") <= item.width() + 1, item.property("text")
            assert item.property("lineCount") <= 2
            assert item.property("font").pixelSize() >= 49
        return shown.items(name="target")

    assert looked_at() == []
    session.control.begin()
    targets = looked_at()
    assert len(targets) == len(session.view().lanes)
    for target in targets:
        at = target.mapToItem(shown.items(name="stage1920")[0], QPoint(0, 0))
        assert at.y() >= 432
        assert min(target.width(), target.height()) >= 110
    for lane in range(len(session.view().lanes)):
        session.control.run(lane)
        session.control.word.aim(lane, False)
        session.control.word.write("kan goed alleen spelennn")
    looked_at()
    for lane in range(len(session.view().lanes)):
        session.control.word.aim(lane, True)
        session.control.word.write("komt op voor een anderee")
    assert looked_at() == []


def test_a_touch_on_the_star_starts_only_that_child(show_face, around, given):
    session = opened(around, given)
    session.control.form("2x1")
    session.control.begin()
    said = []
    model = board_of(session, said)
    shown = show_face(model, FACE.url, 1920, 1080, on_board=True)
    star = shown.items(name="target")[1]
    middle = star.mapToScene(star.boundingRect().center()).toPoint()
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert said == [Start(lane=1)]
    model.show(session.view(), False)
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert len(said) == 1
