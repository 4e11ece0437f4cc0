"""The board's window: every picture at every size, nothing cut off, nothing that can be pressed by accident."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Property, QObject, QPoint, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.live_board import STATES, board, items, shown, slide, texts

SIZES = [(1920, 1080), (1920, 1200), (1024, 768), (3840, 2160), (1080, 1920)]


def _find(view, name: str) -> QQuickItem:
    return view.rootObject().findChild(QQuickItem, name)


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
def test_every_picture_is_whole_at_every_size(qtbot, size):
    model, _, _ = board()
    with shown(model, *size) as view:
        stage = _find(view, "stage1920")
        factor = min(size[0] / 1920, size[1] / 1080)
        assert stage.scale() == pytest.approx(factor)
        whole = stage.mapRectToScene(QRectF(0, 0, 1920, 1080))
        assert whole.center().x() == pytest.approx(size[0] / 2, abs=1)
        assert whole.center().y() == pytest.approx(size[1] / 2, abs=1)
        for name, state in STATES.items():
            model.show(state.model_copy(update={"calm_motion": True}))
            qtbot.wait(20)
            image = view.grabWindow()
            assert image.width() >= size[0], name
            for item in texts(view):
                _is_whole(item, whole, name)


def _is_whole(item: QQuickItem, stage: QRectF, name: str) -> None:
    what = f"{name}: {item.property('text')}"
    assert item.property("font").pixelSize() >= 49, what
    if item.objectName() != "leads":
        assert not item.property("truncated"), what
        assert item.property("contentWidth") <= item.width() + 1, what
    box = QRectF(0, 0, min(item.width(), item.property("contentWidth")), item.property("contentHeight"))
    assert stage.adjusted(-1, -1, 1, 1).contains(item.mapRectToScene(box)), what


def test_a_long_name_in_the_strip_stays_clear_of_the_word_for_now(qtbot):
    model, _, _ = board()
    with shown(model, 1920, 1080) as view:
        model.show(STATES["opening, long"])
        leads, soon = _find(view, "leads"), _find(view, "soon")
        assert leads.property("truncated")
        assert leads.mapToScene(leads.boundingRect().topLeft()).x() > soon.mapRectToScene(soon.boundingRect()).right()


@pytest.mark.parametrize("name", ["words, long", "square, long", "wide, long"])
def test_words_and_picture_never_lie_over_each_other(qtbot, name):
    model, _, _ = board()
    with shown(model, 1920, 1080) as view:
        model.show(STATES[name])
        title, words, picture = (_find(view, part) for part in ("title", "words", "picture"))
        place = words.mapRectToScene(words.boundingRect())
        assert title.y() + title.property("contentHeight") <= place.top()
        assert place.bottom() <= 1080
        if picture.isVisible():
            assert not picture.mapRectToScene(picture.boundingRect()).intersects(place)


def test_a_picture_fills_the_stage_below_the_strip(qtbot):
    model, _, _ = board()
    with shown(model, 1920, 1080) as view:
        model.show(STATES["picture"])
        qtbot.wait(20)  # the slide before is gone
        picture = _find(view, "picture")
        assert picture.mapRectToScene(picture.boundingRect()) == QRectF(0, 96, 1920, 984)


@pytest.mark.parametrize("size", [(960, 540), (1920, 1080), (3840, 2160)])
def test_a_drawing_is_made_as_sharp_as_the_board_and_no_larger(qtbot, size):
    model, _, _ = board()
    with shown(model, *size) as view:
        for name in ("opening", "square", "calm", "day plan"):
            model.show(STATES[name].model_copy(update={"calm_motion": True}))
            qtbot.wait(20)
            for item in items(view):
                if item.inherits("QQuickImage") and not item.property("source").isEmpty():
                    drawn, place = item.property("sourceSize"), item.mapRectToScene(item.boundingRect())
                    assert place.width() - 1 <= drawn.width() <= min(3840, 1.2 * place.width() + 16)


class TapModel(QObject):
    """An activity with one large place to touch."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.taps = 0

    @Property(str, notify=changed)
    def words(self) -> str:
        return "Tik"

    def show(self, view: object, touch: bool) -> None:
        pass

    @Slot()
    def tap(self) -> None:
        self.taps += 1


class TapFace:
    """A face whose QML lies in a test's own folder."""

    def __init__(self, url: QUrl) -> None:
        self.url = url
        self.spec = type("Spec", (), {"view": type("V", (), {"model_validate": staticmethod(lambda view: view)})})
        self.models: list[TapModel] = []

    def open(self, view: object, say: object) -> TapModel:
        self.models.append(TapModel())
        return self.models[-1]


TAP_QML = """import QtQuick
Item {
    required property QtObject model
    TapHandler { onTapped: parent.model.tap() }
}
"""


def test_a_tap_counts_only_while_touching_is_allowed_and_never_moves_the_lesson(qtbot, tmp_path):
    (tmp_path / "Tap.qml").write_text(TAP_QML)
    face = TapFace(QUrl.fromLocalFile(str(tmp_path / "Tap.qml")))
    model, heard, _ = board({"tap": face})
    off = slide("tap", "activity").model_copy(update={"activity": "tap"})
    with shown(model) as view:
        taps = []
        for state in (off, off.model_copy(update={"touch": True}), off):
            model.show(state)
            qtbot.wait(20)
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(480, 400))
            taps.append(face.models[-1].taps)
        assert taps == [0, 1, 1]
        assert model.property("slideId") == "tap"
        assert heard.events == []


def test_the_edge_says_softly_that_touching_is_allowed(qtbot):
    model, _, _ = board()
    with shown(model) as view:
        glow = _find(view, "glow")
        model.show(STATES["words"])
        assert glow.opacity() == 0
        model.show(STATES["words"].model_copy(update={"touch": True}))
        qtbot.waitUntil(lambda: 0 < glow.opacity() < 1)
        qtbot.waitUntil(lambda: glow.opacity() == 1)
        model.show(STATES["words"].model_copy(update={"calm_motion": True}))
        qtbot.waitUntil(lambda: glow.opacity() == 0)


def test_black_is_black_to_the_edge_of_the_screen(qtbot):
    model, _, _ = board()
    with shown(model, 800, 800) as view:
        model.show(STATES["black"].model_copy(update={"calm_motion": True}))
        qtbot.wait(20)
        image = view.grabWindow()
        assert {image.pixelColor(x, y).name() for x in (0, 400, 799) for y in (0, 400, 799)} == {"#000000"}


def test_leaving_an_activity_leaves_no_dangling_binding(qtbot):
    model, _, _ = board()
    with shown(model) as view:
        for name in ("day plan", "breathing", "breathing, calm", "day plan", "words", "breathing", "wait"):
            model.show(STATES[name])
            gc.collect()
            qtbot.wait(30)
            item = _find(view, "stage").property("item")
            assert (item is None) == (name in ("words", "wait")), name
            if item is not None:
                kind = "DayPlanBoard" if name == "day plan" else "BreathingBoard"
                assert item.metaObject().className().startswith(kind)
