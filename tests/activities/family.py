"""Any activity, played in any class: by fingers on the board and by keys in the adults' panel."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import shiboken6
from pydantic import BaseModel
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from tests.activities.conftest import _WINDOW, Shown
from tests.activities.family_settings import LONGEST, Case, longest, sentence
from vertrouwen_desktop.board_window.catalogue import FACES
from vertrouwen_desktop.control_window.catalogue import ACTIVITIES
from vertrouwen_desktop.domain.activity import PhaseNow, Scene, SceneChild
from vertrouwen_desktop.domain.programme import PHASE_NAMES, Audience
from vertrouwen_desktop.ui.fonts import load_fonts
from vertrouwen_desktop.ui.qml import IMPORT_ROOT

SECRET, ON_BOARD = "GEHEIM", "Bordnaam"
"""In every child's name, and in the name on the board of who may be named there: every second child."""
PHASES = tuple(
    PhaseNow(i, name, when)
    for (i, name), when in zip(PHASE_NAMES.items(), ("done", "done", "done", "now", "next", "later"), strict=True)
)
NONE = Qt.KeyboardModifier.NoModifier
PRESSED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ListItem,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
}
"""What an adult presses or fills in."""


def children(count: int) -> tuple[SceneChild, ...]:
    return tuple(
        SceneChild(f"kind-{n}", f"{SECRET} Annemarie {n}", f"{ON_BOARD} {n}" if n % 2 else "", "otter" if n % 3 else "")
        for n in range(count)
    )


def earlier() -> Mapping[str, Mapping[str, Any]]:
    """Return what the class kept before, as much as there may be."""
    chance = random.Random(8)
    tips = [{"text": sentence(40, LONGEST, chance), "column": "samen", "picture": ""} for _ in range(15)]
    words = sorted({sentence(24, LONGEST, chance) for _ in range(40)})
    successes = [sentence(36, LONGEST, chance) for _ in range(10)]
    return {
        "tip_wall": {"tips": tips},
        "pride_round": {"words": words, "turns": 30, "passed": 0},
        "success_line": {"successes": successes},
    }


def scene(title: str, size: int = 0, audience: Audience = Audience.STANDARD, **more: Any) -> Scene:
    """Return a lesson with `size` children known by name."""
    around: dict[str, Any] = {
        "promises": tuple(sentence(40, LONGEST, random.Random(n)) for n in range(4)),
        "calm_motion": True,
        "children": children(size),
        "answers": earlier(),
    }
    return Scene(
        title, "Juffrouw Annemarie", "Mohammed-Amin", PHASES, audience=audience, class_size=size, **around | more
    )


class Theatre:
    """A board and a panel on which one activity after another plays."""

    def __init__(self) -> None:
        load_fonts()
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(IMPORT_ROOT))
        self._views: dict[bool, QQuickView] = {}
        self._nothing = QObject()

    def show(self, face: QObject, url: QUrl, on_board: bool, width: int, height: int) -> Shown:
        view = self._views.get(on_board)
        if view is None:
            view = self._views[on_board] = self._made(face, url, on_board, width, height)
        else:
            view.resize(width, height)
            root = view.rootObject()
            root.setProperty("view", url)
            root.setProperty("face", face)
        QCoreApplication.processEvents()
        return Shown(view, on_board)

    def clear(self) -> None:
        """Show nothing: what was shown may go."""
        for view in self._views.values():
            view.rootObject().setProperty("view", QUrl())
            view.rootObject().setProperty("face", self._nothing)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        for view in self._views.values():
            view.close()
            shiboken6.delete(view)
        shiboken6.delete(self._engine)

    def _made(self, face: QObject, url: QUrl, on_board: bool, width: int, height: int) -> QQuickView:
        from PySide6.QtCore import QByteArray
        from PySide6.QtQml import QQmlComponent

        view = QQuickView(self._engine, None)
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        component = QQmlComponent(self._engine, view)
        component.setData(QByteArray(_WINDOW.encode()), QUrl("family.qml"))
        root = component.createWithInitialProperties({"face": face, "view": url, "onBoard": on_board})
        assert root is not None, component.errorString()
        view.setContent(QUrl(), component, root)
        view.resize(width, height)
        view.show()
        assert QTest.qWaitForWindowExposed(view)
        return view


class Played:
    """A running activity, its board as touches reach it, and what it gave.

    Attributes:
        now_s: The steady clock; it stands still until it is set.
    """

    def __init__(self, case: Case, around: Scene, state: BaseModel | None = None, now_s: float = 1000.0) -> None:
        self.case = case
        self.activity, self.face = ACTIVITIES[case.activity], FACES[case.activity]
        self.now_s = now_s
        self.scene = replace(around, steady_s=lambda: self.now_s)
        self.answers: list[BaseModel] = []
        self.said: list[BaseModel] = []
        self.session = self.activity.open(case.settings, state, self.scene, self.answers.append)
        self.board: Any = self.face.open(self.session.view(), self._say)
        self.touch = True
        self.session.changed.connect(self._refresh)
        self._refresh()

    @property
    def touchable(self) -> bool:
        return self.activity.spec.touchable

    def view(self) -> BaseModel:
        return self.session.view()

    def state(self) -> BaseModel:
        return self.session.state()

    def resumed(self) -> Played:
        """Return what another process makes of what was kept."""
        spec = self.activity.spec
        kept = spec.state.model_validate_json(self.state().model_dump_json())
        return Played(self.case, self.scene, kept, self.now_s)

    def close(self) -> None:
        self.session.changed.disconnect(self._refresh)
        for model in (self.board, self.session.control):
            shiboken6.delete(model)

    def _say(self, event: BaseModel) -> None:
        """Take a touch as it comes over the wire."""
        self.said.append(event)
        adapter = self.activity.spec.event
        assert adapter is not None
        self.session.take(adapter.validate_json(event.model_dump_json()))

    def _refresh(self) -> None:
        spec = self.activity.spec
        self.board.show(
            spec.view.model_validate_json(self.session.view().model_dump_json()), self.touch and self.touchable
        )


# ---- fingers


def handlers(item: QQuickItem, kind: str) -> bool:
    return any(
        c.metaObject().className() == kind and c.property("enabled") and item.isEnabled() for c in item.children()
    )


def touchables(shown: Shown) -> list[QQuickItem]:
    """Return everything a finger may tap or drag now."""
    return [i for i in shown.items() if handlers(i, "QQuickTapHandler") or handlers(i, "QQuickDragHandler")]


def centre(item: QQuickItem) -> QPoint:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).center().toPoint()


def touch_once(shown: Shown, chance: random.Random) -> None:
    """Tap something, or drag it to something else."""
    there = touchables(shown)
    if not there:
        return
    one = chance.choice(there)
    if handlers(one, "QQuickDragHandler") and chance.random() < 0.6:
        other = chance.choice(there)
        drag(shown, centre(one), centre(other))
    else:
        tap(shown, one)
    settle(shown)


def settle(shown: Shown) -> None:
    """Wait until everything lies where it belongs."""
    for _ in range(100):
        QCoreApplication.processEvents()
        if all(home(i) == (i.x(), i.y()) for i in shown.items() if i.property("homeX") is not None):
            return
        QTest.qWait(5)
    raise AssertionError("something never came home")


def home(card: QQuickItem) -> tuple[float, float]:
    return card.property("homeX"), card.property("homeY")


def tap(shown: Shown, item: QQuickItem) -> None:
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, NONE, centre(item))


def drag(shown: Shown, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(shown.window, Qt.MouseButton.LeftButton, NONE, start)
    for n in range(1, 5):
        QTest.mouseMove(shown.window, start + (end - start) * n / 4)
        QCoreApplication.processEvents()
    QTest.mouseRelease(shown.window, Qt.MouseButton.LeftButton, NONE, end)


# ---- keys


def reach(panel: Shown) -> Iterator[QQuickItem]:
    """Go round by Tab, once; yield what has the focus."""
    seen: list[QQuickItem] = []
    for _ in range(400):
        QTest.keyClick(panel.window, Qt.Key.Key_Tab)
        item = panel.window.activeFocusItem()
        if item is None or item in seen:
            return
        seen.append(item)
        yield item
    raise AssertionError("Tab never comes round")


def pressable(panel: Shown) -> list[QQuickItem]:
    """Return what the adults can press or fill in, as a screen reader is told."""
    found = []
    for item in panel.items():
        told = QAccessible.queryAccessibleInterface(item)
        if told is not None and told.role() in PRESSED and item.isEnabled() and not told.state().disabled:
            found.append(item)
    return found


def name_of(item: QQuickItem) -> str:
    told = QAccessible.queryAccessibleInterface(item)
    return told.text(QAccessible.Text.Name) if told is not None else ""


def is_field(item: QQuickItem) -> bool:
    return item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit")


def press_once(panel: Shown, chance: random.Random) -> str:
    """Go some Tabs on and press what is there; words go into a field, a digit counts. Returns what was pressed."""
    for _ in range(chance.randrange(1, 6)):
        QTest.keyClick(panel.window, Qt.Key.Key_Tab)
    item = panel.window.activeFocusItem()
    if item is None:
        return ""
    name = name_of(item)
    if is_field(item):
        most = item.property("maximumLength")
        QTest.keyClick(panel.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for letter in sentence(min(most, 60), LONGEST, chance):
            QTest.keyClick(panel.window, letter)
        QTest.keyClick(panel.window, Qt.Key.Key_Return)
    elif chance.random() < 0.25:
        QTest.keyClick(panel.window, Qt.Key(Qt.Key.Key_0 + chance.randrange(0, 7)))
    else:
        QTest.keyClick(panel.window, Qt.Key.Key_Space)
    QCoreApplication.processEvents()
    return name


@contextmanager
def playing(
    theatre: Theatre, case: Case, around: Scene, state: BaseModel | None = None
) -> Iterator[tuple[Played, Shown, Shown | None]]:
    """Play a case: the run, its board, and its panel if there is one."""
    run = Played(case, around, state)
    url = run.activity.url
    panel = None if url.isEmpty() else theatre.show(run.session.control, url, False, 420, 260)
    board = theatre.show(run.board, run.face.url, True, 960, 540)
    if panel is not None:
        panel.window.requestActivate()
    try:
        yield run, board, panel
    finally:
        theatre.clear()
        run.close()


def said_by(run: Played) -> dict[str, str]:
    """Return all that leaves the control: what the board is sent, what is kept, what was answered."""
    return {
        "view": run.view().model_dump_json(),
        "state": run.state().model_dump_json(),
        "answers": json.dumps([a.model_dump(mode="json") for a in run.answers]),
    }


def extremes(name: str) -> tuple[Case, Case]:
    """Return an activity with the most and with the fewest things, all as long as may be."""
    from tests.activities.family_settings import TITLE

    return (
        Case(f"{name} most", name, TITLE, longest(name)),
        Case(f"{name} few", name, TITLE, longest(name, most=False)),
    )
