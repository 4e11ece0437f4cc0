"""The adults' desk in a window: nothing is clipped, nothing private is drawn, everything works by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

from tests.features.live.desk_fixture import BEGIN, FACE, LONG, Desk, PaperBoard, lesson_at, open_desk
from vertrouwen_desktop.domain.live_lesson import PhaseTime
from vertrouwen_desktop.domain.programme import Adult, PhaseId
from vertrouwen_desktop.ui.qml import IMPORT_ROOT, qml_url

RAIL = 96
SIZES = [(1366, 632), (1366, 688), (1366, 768), (1920, 1080)]
SCENES = [
    "short",
    "long",
    "activity",
    "long activity",
    "alone",
    "moment",
    "public",
    "asking",
    "slept",
    "overview",
    "late",
    "ink",
]
LONG_NAME = "Meester Maximiliaan van Houten"


class Page:
    """The desk in a window of its own."""

    def __init__(self, qtbot: QtBot, desk: Desk, width: int = 1366 - RAIL, height: int = 768) -> None:
        self.qtbot, self.desk, self.model = qtbot, desk, desk.model
        assert self.model is not None
        self.view = QQuickView()
        self.view.engine().addImportPath(str(IMPORT_ROOT))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.setInitialProperties({"model": self.model})
        self.view.resize(width, height)
        self.view.setSource(qml_url("vertrouwen_desktop.features.live", "LiveControl"))
        self.view.show()
        self.view.requestActivate()
        qtbot.waitUntil(lambda: self.view.isExposed() and self.view.activeFocusItem() is not None)
        self.view.grabWindow()

    def close(self) -> None:
        self.view.hide()
        self.view.setSource(QUrl())
        self.view.deleteLater()

    def items(self) -> list[QQuickItem]:
        found, todo = [], [self.view.contentItem()]
        while todo:
            item = todo.pop()
            found.append(item)
            todo += [child for child in item.childItems() if child.isVisible()]
        return found

    def texts(self) -> list[QQuickItem]:
        return [item for item in self.items() if item.property("truncated") is not None and item.property("text")]

    def words(self) -> str:
        return "\n".join(str(item.property("text")) for item in self.texts())

    def button(self, text: str) -> QQuickItem:
        wanted = [
            i for i in self.items() if i.property("text") == text and i.metaObject().indexOfSignal("clicked()") >= 0
        ]
        assert len(wanted) == 1, f"{text}: {len(wanted)}"
        return wanted[0]

    def press(self, text: str) -> None:
        """Click a button with the mouse."""
        item = self.button(text)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        self.qtbot.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=middle)

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.view, key)


@pytest.fixture
def pages(qtbot: QtBot) -> Iterator[list[Page]]:
    opened: list[Page] = []
    yield opened
    for page in opened:
        page.close()
    qtbot.wait(0)


def desk_for(scene: str) -> Desk:
    late = {PhaseId.DISCOVER: PhaseTime(started_at=BEGIN + timedelta(minutes=12, seconds=30))}
    changes: dict[str, object] = {"teacher": LONG_NAME} if "long" in scene else {}
    changes |= {"absent": Adult.TEACHER} if scene == "alone" else {}
    changes |= {"phase_times": late} if scene in ("late", "overview") else {}
    desk = open_desk(lesson_at(6, LONG if "long" in scene else None, **changes), 19.6 if scene == "late" else 16.8)
    model = desk.model
    assert model is not None
    if "activity" in scene:
        model.show_activity(desk.board, FACE)
    if scene == "moment":
        desk.interrupt()
    if scene == "public":
        desk.private.show(False)
    if scene == "asking":
        model.tools.askStop()
    if scene == "slept":
        desk.slept_s.show(480.0)
    if scene == "overview":
        model.toggleOverview()
    if scene == "ink":
        desk.inking.switch()
    return desk


def drawn(item: QQuickItem) -> QRectF:
    """Return where the lines of a text stand, in the window; over its whole width, however it is aligned."""
    high = float(item.property("contentHeight"))
    return item.mapRectToScene(QRectF(0, (item.height() - high) / 2, item.width(), high))


def scrolled(item: QQuickItem) -> QQuickItem | None:
    """Return the flickable that `item` can be scrolled in, if any."""
    parent = item.parentItem()
    while parent is not None:
        if parent.property("atYEnd") is not None and parent.clip():
            return parent
        parent = parent.parentItem()
    return None


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("scene", SCENES)
def test_no_text_is_clipped_or_covers_another(
    qtbot: QtBot, pages: list[Page], size: tuple[int, int], scene: str
) -> None:
    page = Page(qtbot, desk_for(scene), size[0] - RAIL, size[1])
    pages.append(page)
    window = QRectF(0, 0, page.view.width(), page.view.height())
    places: list[tuple[str, QRectF]] = []
    for item in page.texts():
        text, place = str(item.property("text")), drawn(item)
        assert not item.property("truncated"), text
        assert item.property("font").pixelSize() >= 13, text
        assert item.property("contentWidth") <= item.width() + 1, text
        if (flick := scrolled(item)) is not None:
            place = place.intersected(flick.mapRectToScene(QRectF(0, 0, flick.width(), flick.height())))
        else:
            assert window.contains(place), text
        places.append((text, place))
    for (one, first), (other, second) in combinations(places, 2):
        shared = first.intersected(second)
        assert shared.width() < 1 or shared.height() < 1, f"{one!r} and {other!r}"


def test_while_the_class_can_see_the_screen_no_line_is_drawn(qtbot: QtBot, pages: list[Page]) -> None:
    desk = desk_for("short")
    page = Page(qtbot, desk)
    pages.append(page)
    assert "Ik luister mee." in page.words()
    desk.private.show(False)
    qtbot.waitUntil(lambda: "De klas kan dit scherm zien." in page.words())
    every = [page.view.contentItem()]
    for item in every:
        every += item.childItems()
        assert "Ik luister mee" not in str(item.property("text"))
    page.press("Even wachten")
    assert "Vastgelegd" not in page.words()
    assert "Woorden voor later" not in page.words()


def test_it_starts_at_volgende_and_enter_goes_on(qtbot: QtBot, pages: list[Page]) -> None:
    desk = desk_for("short")
    page = Page(qtbot, desk)
    pages.append(page)
    page.key(Qt.Key.Key_Return)
    assert desk.asked == [("next",)]
    page.press("Vorige")
    assert desk.asked == [("next",), ("previous",)]


def test_every_control_has_a_name_and_can_be_reached_with_tab(qtbot: QtBot, pages: list[Page]) -> None:
    page = Page(qtbot, desk_for("late"))
    pages.append(page)
    reached = set()
    for _ in range(40):
        page.key(Qt.Key.Key_Tab)
        item = page.view.activeFocusItem()
        assert item is not None
        reached.add(str(item.property("text")))
    wanted = {"Volgende", "Vorige", "Kort in", "Alle dia's", "Rust", "Zwart", "Bevries", "Stop en bewaar"}
    assert wanted | {"Er gebeurde iets"} <= reached


def test_the_overview_is_walked_with_arrows_and_enter_goes_there(qtbot: QtBot, pages: list[Page]) -> None:
    desk = desk_for("short")
    page = Page(qtbot, desk)
    pages.append(page)
    page.key(Qt.Key.Key_O)
    qtbot.waitUntil(lambda: "Voorspelbaar of verrassing" in page.words())
    page.key(Qt.Key.Key_Down)
    page.key(Qt.Key.Key_Return)
    assert desk.asked == [("go", 7)]
    qtbot.waitUntil(lambda: page.button("Volgende").hasActiveFocus())
    page.key(Qt.Key.Key_O)
    page.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.button("Volgende").hasActiveFocus())


def test_stopping_asks_in_place_with_the_keyboard_on_the_answer(qtbot: QtBot, pages: list[Page]) -> None:
    desk = desk_for("short")
    page = Page(qtbot, desk)
    pages.append(page)
    page.press("Stop en bewaar")
    qtbot.waitUntil(lambda: page.button("Stop en bewaar").hasActiveFocus())
    page.key(Qt.Key.Key_Escape)
    assert desk.asked == []
    qtbot.waitUntil(lambda: page.button("Volgende").hasActiveFocus())
    page.press("Stop en bewaar")
    qtbot.waitUntil(lambda: page.button("Stop en bewaar").hasActiveFocus())
    page.key(Qt.Key.Key_Return)
    assert desk.asked == [("stop",)]


def test_a_note_is_typed_and_kept_before_the_lesson_goes_on(qtbot: QtBot, pages: list[Page]) -> None:
    desk = desk_for("moment")
    page = Page(qtbot, desk)
    pages.append(page)
    field = next(i for i in page.items() if i.property("passwordCharacter") is not None)
    field.forceActiveFocus()
    for key in (Qt.Key.Key_D, Qt.Key.Key_R, Qt.Key.Key_U, Qt.Key.Key_K, Qt.Key.Key_O):
        page.key(key)
    desk.pass_time(1)
    assert field.property("text").lower() == "druko"
    page.press("We gaan weer verder")
    kept = [arguments for name, *arguments in desk.asked if name == "note"]
    assert [str(text).lower() for (text,) in kept] == ["druko"]
    assert desk.asked[-1] == ("resume",)


def test_an_activity_comes_and_goes_without_a_dangling_binding(qtbot: QtBot, pages: list[Page]) -> None:
    desk = desk_for("short")
    page = Page(qtbot, desk)
    pages.append(page)
    assert page.model is not None
    for _ in range(3):
        face = PaperBoard()
        page.model.show_activity(face, FACE)
        qtbot.waitUntil(lambda: "Adem 3 van 6" in page.words())
        place = page.button("Volgende").mapToScene(QPointF(0, 0))
        page.model.show_activity(None, QUrl())
        face.deleteLater()
        qtbot.waitUntil(lambda: "Adem 3 van 6" not in page.words())
        assert page.button("Volgende").mapToScene(QPointF(0, 0)) == place


def test_the_pen_is_steered_wholly_by_keyboard(qtbot: QtBot) -> None:
    desk = desk_for("ink")
    page = Page(qtbot, desk)
    wanted = {"Groen": ("choose", 2, None), "Dik": ("choose", None, 2)}
    seen: set[str] = set()
    for _ in range(40):
        page.key(Qt.Key.Key_Tab)
        item = page.view.activeFocusItem()
        name = str(item.property("text")) if item is not None else ""
        if name in wanted and name not in seen:
            seen.add(name)
            page.key(Qt.Key.Key_Space)
            assert desk.asked[-1] == wanted[name]
    assert seen == set(wanted)
    page.key(Qt.Key.Key_Z)
    assert desk.asked[-1] == ("undo",)
    page.key(Qt.Key.Key_I)
    assert desk.asked[-1] == ("switch",)
    page.close()
