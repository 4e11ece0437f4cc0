"""Ink: what fingers, pen and mouse draw on the board, and what the adults do with it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from pytestqt.qtbot import QtBot

from tests.domain.lessons import begun
from tests.features.live.inked import OTHER, WORDS, Easel, easel, inked, scribbles
from tests.features.live.test_session import Bench, lesson_one
from vertrouwen_desktop.domain.board_state import BoardEvent
from vertrouwen_desktop.domain.ink import GRID, TOP, WIDTHS, InkBook, InkNews
from vertrouwen_desktop.domain.live_lesson import Progress
from vertrouwen_desktop.domain.records import InkGoneRecord, InkRecord
from vertrouwen_desktop.ui.qml import IMPORT_ROOT

Inks = tuple[Bench, list[InkNews]]


@pytest.fixture
def drawing(qtbot: QtBot) -> Iterator[Easel]:
    with easel(inked()) as made:
        yield made


def news(*acts: object, gone: tuple[str, ...] = (), slide_id: str = "c") -> InkNews:
    return InkNews.model_validate({"run_id": "run", "slide_id": slide_id, "acts": acts, "gone": gone})


# ---- the board


def test_five_fingers_draw_at_once_and_nothing_is_lost(drawing: Easel) -> None:
    lines = [[(200 + 8 * n, 300 + 140 * f + 30 * math.sin(n / 5 + f)) for n in range(100)] for f in range(5)]
    drawing.fingers(lines)
    assert len(drawing.drawn) == 5
    for line, act in zip(lines, sorted(drawing.drawn, key=lambda act: act.points[1]), strict=True):
        points = list(zip(act.points[::2], act.points[1::2], strict=True))
        assert len(points) == len(line), "every point of every finger"
        far = max(math.dist((x / GRID, y / GRID), place) for (x, y), place in zip(points, line, strict=True))
        assert far <= 2.0, "half a pixel of a window half as large"
        assert drawing.is_ink(*line[50])
    assert len({act.act_id for act in drawing.drawn}) == 5


def test_a_finger_a_mouse_and_a_pen_draw(drawing: Easel) -> None:
    drawing.line(500)
    drawing.mouse(650)
    pen(drawing, 800)
    assert len(drawing.drawn) == 3
    assert all(drawing.is_ink(400, y) for y in (500, 650, 800))


def pen(drawing: Easel, y: float) -> None:
    device = QPointingDevice(
        "pen", 7, QPointingDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
        QPointingDevice.Capability.Position, 1, 1,
    )  # fmt: skip
    steps = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * 30, QEvent.Type.TabletRelease]
    for n, kind in enumerate(steps):
        at = QPointF(drawing.at(300 + 10 * n, y))
        left = Qt.MouseButton.LeftButton
        event = QTabletEvent(
            kind, device, at, at, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, Qt.KeyboardModifier.NoModifier, left, left
        )
        QCoreApplication.sendEvent(drawing.view, event)


def test_while_touching_is_off_only_a_pen_draws(drawing: Easel) -> None:
    drawing.model.show(inked(touch=False))
    drawing.line(500)
    drawing.mouse(650)
    assert drawing.drawn == []
    pen(drawing, 800)
    assert len(drawing.drawn) == 1


@pytest.mark.parametrize("other", [{"picture": "calm"}, {"picture": "black"}, {"ink": inked().ink.away()}])
def test_nothing_is_drawn_under_a_cover_or_without_the_pen(drawing: Easel, other: dict[str, object]) -> None:
    drawing.model.show(inked().model_copy(update=other))
    drawing.line()
    drawing.mouse()
    assert drawing.drawn == []
    assert drawing.view.rootObject().findChild(type(drawing.view.rootObject()), "inkSign").isVisible() is False


def test_while_ink_is_on_touches_do_not_reach_the_activity_and_a_small_pencil_says_so(drawing: Easel) -> None:
    model = drawing.model
    assert (model.touch, model.property("mayTouch"), model.property("reachesActivity")) == (False, True, False)
    sign = drawing.view.rootObject().findChild(type(drawing.view.rootObject()), "inkSign")
    assert sign.isVisible()
    assert sign.mapToItem(None, QPointF(0, 0)).x() > 0.94 * drawing.view.width(), "at the edge"
    model.show(WORDS)
    assert (model.touch, model.property("reachesActivity")) == (True, True)
    assert not sign.isVisible()


def test_on_the_strip_no_stroke_begins_and_none_leaves_the_paper(drawing: Easel) -> None:
    drawing.fingers([[(300 + n, 40 + 10 * n) for n in range(30)]])
    assert drawing.drawn == []
    drawing.fingers([[(1500 + 20 * n, 400 - 20 * n) for n in range(30)]])
    (act,) = drawing.drawn
    assert min(act.points[1::2]) == TOP
    assert max(act.points[::2]) == 1920 * GRID


def test_ink_belongs_to_a_slide_and_is_there_when_the_class_comes_back(drawing: Easel) -> None:
    drawing.line()
    before = drawing.picture()
    drawing.model.show(OTHER)
    assert not drawing.is_ink(400, 600)
    drawing.model.show(inked())
    assert drawing.is_ink(400, 600)
    assert drawing.picture().size() == before.size()


def test_a_stroke_that_is_not_finished_when_the_slide_changes_belongs_to_the_slide_before(drawing: Easel) -> None:
    drawing.mouse(release=False)
    drawing.model.show(OTHER)
    assert [(e.slide_id, e.ink.slide_id) for e in drawing.heard.events if e.ink] == [("c", "c")]
    assert not drawing.is_ink(400, 700)


def test_what_the_adults_take_back_is_gone_and_the_rest_stays(drawing: Easel) -> None:
    drawing.line(500)
    drawing.line(505)
    drawing.line(800)
    first, second, third = drawing.drawn
    drawing.model.ink.take(news(gone=(second.act_id,)))
    assert drawing.is_ink(400, 500)
    drawing.model.ink.take(news(gone=(first.act_id,)))
    assert not drawing.is_ink(400, 503)
    assert drawing.is_ink(400, 800)
    clear = third.model_copy(update={"act_id": "clear", "seq": 9, "points": ()})
    drawing.model.ink.take(news(clear))
    assert not drawing.is_ink(400, 800)
    drawing.model.ink.take(news(gone=("clear",)))
    assert drawing.is_ink(400, 800)


def test_other_lessons_ink_is_never_shown(drawing: Easel) -> None:
    drawing.line()
    drawing.model.show(inked(run_id="another"))
    assert not drawing.is_ink(400, 600)
    drawing.model.ink.take(news(drawing.drawn[0]))
    assert not drawing.is_ink(400, 600)
    assert drawing.model.ink.book == InkBook("another")


def test_ink_that_comes_in_late_or_in_another_order_looks_the_same(qtbot: QtBot) -> None:
    acts = scribbles(40)
    pictures = []
    for order in (acts, acts[::-1], acts[20:] + acts[:20]):
        with easel(inked()) as made:
            for act in order:
                made.model.ink.take(news(act))
            qtbot.waitUntil(lambda made=made: not made.model.ink._tiles.busy)
            pictures.append(made.picture())
    assert pictures[0] == pictures[1] == pictures[2]


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1024, 768), (1280, 800)])
def test_ink_lies_where_it_was_drawn_whatever_the_window(qtbot: QtBot, width: int, height: int) -> None:
    with easel(inked(), width, height) as made:
        made.line(700)
        assert made.is_ink(400, 700)
        made.view.resize(960, 540)
        assert made.is_ink(400, 700)
        assert not made.is_ink(400, 760)


def test_a_very_long_stroke_goes_on_as_another_one(drawing: Easel) -> None:
    sheet = drawing.model.ink
    sheet.begin("x", 1000, 2000)
    for n in range(2500):
        sheet.extend("x", 1000 + (n % 2) * 400, 2000 + n)
    sheet.finish("x")
    assert len(drawing.drawn[0].points) == 4000
    assert len(drawing.drawn) == 2
    assert drawing.drawn[0].points[-2:] == drawing.drawn[1].points[:2]


def test_five_colours_can_be_read_on_paper_and_no_line_is_thinner_than_eight() -> None:
    theme = (IMPORT_ROOT / "vertrouwen_desktop" / "ui" / "Theme.qml").read_text("utf-8")
    inks = re.findall(r"#\w{6}", re.findall(r"boardInks: \[(.*?)\]", theme)[0])
    assert len(inks) == 5
    paper = luminance("#FBF8F2")
    assert all((paper + 0.05) / (luminance(ink) + 0.05) >= 7 for ink in inks)
    assert min(WIDTHS) >= 8
    assert all(wide >= 1.5 * thin for thin, wide in pairwise(WIDTHS)), "apart at a glance"


def luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


# ---- the control


@pytest.fixture
def inks(qtbot: QtBot) -> Iterator[Inks]:
    made, told = Bench(), []
    made.open(begun(lesson_one()), show_ink=told.append)
    yield made, told
    made.session.close()


def draw(bench: Bench, number: int = 1, slide_id: str = "arrive-0") -> InkNews:
    act = scribbles(number)[-1]
    said = InkNews(run_id=bench.session.lesson.value.progress.run_id, slide_id=slide_id, acts=(act,))
    bench.session.take(BoardEvent(kind="ink", slide_id=slide_id, ink=said))
    return said


def test_a_stroke_of_the_board_is_kept_once_as_a_row_and_never_travels_with_a_state(inks: Inks) -> None:
    bench, told = inks
    bench.session.inking.switch()
    said = draw(bench)
    (record,) = bench.kept(InkRecord)
    assert (record.act, record.slide_id, record.record_id) == (said.acts[0], "arrive-0", said.acts[0].act_id)
    bench.session.next()
    assert said.acts[0].act_id not in bench.board.model_dump_json()
    assert told == [], "the board has it"


def test_the_pen_is_put_away_at_the_next_slide_and_how_it_draws_is_remembered(inks: Inks) -> None:
    bench, _ = inks
    bench.session.inking.switch()
    bench.session.inking.choose(color=3)
    bench.session.inking.choose(width=2)
    assert (bench.board.ink.slide_id, bench.board.ink.color, bench.board.ink.width) == ("arrive-0", 3, 2)
    assert bench.board.touch, "on any slide"
    bench.session.next()
    assert bench.board.ink.slide_id == ""
    bench.session.inking.switch()
    assert (bench.board.ink.slide_id, bench.board.ink.color) == ("arrive-1", 3)
    carried = Progress.model_validate_json(bench.board.carry)
    assert carried.ink == bench.board.ink, "a control that comes after this one goes on with it"


def test_while_ink_is_on_a_touch_says_nothing_to_the_activity(inks: Inks) -> None:
    bench, _ = inks
    bench.session.next()
    bench.session.inking.switch()
    bench.touch("card-1", 2)
    assert bench.session.lesson.value.progress.activities == {}
    bench.session.inking.switch()
    bench.touch("card-1", 2)
    assert bench.session.lesson.value.progress.activities != {}


def test_undo_takes_back_the_last_and_brings_back_what_was_cleared(inks: Inks) -> None:
    bench, told = inks
    for number in (1, 2):
        draw(bench, number)
    bench.session.inking.clear()
    page = lambda: [act.act_id for act in bench.session.inking.page.strokes]  # noqa: E731
    assert page() == []
    bench.session.inking.undo()
    assert page() == ["s0", "s1"]
    bench.session.inking.undo()
    assert page() == ["s0"]
    assert [record.act_ids[0] for record in bench.kept(InkGoneRecord)][-1] == "s1"
    board = InkBook(told[0].run_id).merged(draw(bench, 1)).merged(draw(bench, 2))
    for one in told:
        board = board.merged(one)
    assert board.page("arrive-0") == bench.session.inking.page, "the board followed"
    for _ in range(3):
        bench.session.inking.undo()
    assert page() == []


def test_clear_and_undo_are_about_the_slide_that_the_class_sees(inks: Inks) -> None:
    bench, _ = inks
    draw(bench, 1)
    draw(bench, 2, "arrive-1")
    bench.session.freeze()
    bench.session.next()
    bench.session.inking.clear()
    pages = bench.session.inking.book.value.pages
    assert (pages["arrive-0"].strokes, len(pages["arrive-1"].strokes)) == ((), 1)


def test_wiping_takes_every_stroke_of_every_slide_away_for_good(inks: Inks) -> None:
    bench, told = inks
    draw(bench, 1)
    draw(bench, 2, "arrive-1")
    bench.session.control.tools.askWipe()
    assert bench.session.control.tools.asking
    assert not bench.session.inking.book.value.is_empty, "it asks first"
    bench.session.control.tools.confirm()
    assert bench.session.inking.book.value.is_empty
    assert {act_id for record in bench.kept(InkGoneRecord) for act_id in record.act_ids} == {"s0", "s1"}
    assert {one.slide_id for one in told} == {"arrive-0", "arrive-1"}
    draw(bench, 1)
    assert bench.session.inking.book.value.is_empty, "a board that comes late brings nothing back"
    assert told[-1].gone == ("s0",)


def test_what_was_cleared_is_wiped_when_the_lesson_ends(inks: Inks) -> None:
    bench, _ = inks
    draw(bench, 1)
    bench.session.inking.clear()
    bench.session.stop()
    assert bench.kept(InkGoneRecord) == [], "a lesson that is stopped goes on"
    ended = Bench()
    ended.open(begun(lesson_one()))
    draw(ended, 1)
    ended.session.inking.clear()
    draw(ended, 3)
    ended.session.end()
    (gone,) = ended.kept(InkGoneRecord)
    assert "s0" in gone.act_ids
    assert "s2" not in gone.act_ids
    ended.session.close()


def test_a_new_board_is_told_all_the_slide_that_is_shown_first(inks: Inks) -> None:
    bench, told = inks
    draw(bench, 1)
    draw(bench, 2, "arrive-1")
    bench.session.next()
    told.clear()
    bench.session.inking.tell_all()
    assert [(one.slide_id, [act.act_id for act in one.acts]) for one in told] == [
        ("arrive-1", ["s1"]),
        ("arrive-0", ["s0"]),
    ]


def test_an_adult_draws_on_the_miniature_and_the_class_sees_it(inks: Inks) -> None:
    bench, told = inks
    bench.session.inking.switch()
    bench.session._catch_up()
    sheet = bench.session.control.inkSheet
    sheet.press(0.25, 0.5)
    for n in range(20):
        sheet.move(0.25 + n / 100, 0.5)
    sheet.release()
    (one,) = told
    assert one.acts[0].points[:2] == (round(0.25 * 1920 * GRID), round(0.5 * 1080 * GRID))
    assert [record.act for record in bench.kept(InkRecord)] == list(one.acts)
    assert bench.session.control.ink.canUndo
    bench.session.inking.undo()
    assert sheet.book.page("arrive-0").acts == ()


def test_the_adults_see_that_ink_is_on_and_switch_it_by_key(inks: Inks) -> None:
    bench, _ = inks
    control = bench.session.control
    assert control.key(Qt.Key.Key_I, False)
    bench.session._catch_up()
    assert control.ink.on
    assert control.boardWords.startswith("inkt aan")
    assert control.tools.canTouch, "the touch lock works on any slide"
    control.tools.toggleTouch()
    bench.session._catch_up()
    assert (bench.board.touch, control.ink.on, control.tools.canTouch) == (False, True, True)
    draw(bench)
    assert control.key(Qt.Key.Key_Z, False)
    assert bench.session.inking.page.acts == ()
    assert control.key(Qt.Key.Key_I, False)
    bench.session._catch_up()
    assert not control.key(Qt.Key.Key_Z, False)


def test_who_draws_goes_on_while_others_finish_and_adults_take_back(drawing: Easel) -> None:
    drawing.line(690)
    sheet = drawing.model.ink
    sheet.begin("slow", 320 * GRID, 720 * GRID)
    for n in range(30):
        sheet.extend("slow", (320 + 10 * n) * GRID, 720 * GRID)
    assert drawing.is_ink(400, 720)
    drawing.mouse(750)
    assert all(drawing.is_ink(400, y) for y in (690, 720, 750))
    drawing.model.ink.take(news(gone=tuple(act.act_id for act in drawing.drawn)))
    assert [drawing.is_ink(400, y) for y in (690, 720, 750)] == [False, True, False]
    clear = drawing.drawn[0].model_copy(update={"act_id": "clear", "seq": 9, "points": ()})
    drawing.model.ink.take(news(clear))
    assert drawing.is_ink(400, 720), "it is not finished, so not cleared"
    sheet.finish("slow")
    assert drawing.is_ink(400, 720)
    drawing.model.ink.take(news(gone=(drawing.drawn[-1].act_id,)))
    assert not drawing.is_ink(400, 720)
