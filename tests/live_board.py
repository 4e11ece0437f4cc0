"""Boards to try the class's screen with: a window, a clock that stands still, and one state of each kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView

from vertrouwen_desktop.activities.breathing.board import FACE as BREATHING
from vertrouwen_desktop.activities.breathing.model import Stage
from vertrouwen_desktop.activities.breathing.schema import View as BreathingView
from vertrouwen_desktop.activities.day_plan.board import FACE as DAY_PLAN
from vertrouwen_desktop.activities.day_plan.schema import CardView
from vertrouwen_desktop.activities.day_plan.schema import View as DayPlanView
from vertrouwen_desktop.domain.board_state import (
    BoardEvent,
    BoardState,
    RoleView,
    SlideView,
    Strip,
    StripPhase,
    StripTime,
    TextBlock,
)
from vertrouwen_desktop.domain.programme import PHASE_NAMES, PhaseId
from vertrouwen_desktop.features.live.board import LiveBoardModel
from vertrouwen_desktop.ui.fonts import load_fonts
from vertrouwen_desktop.ui.no_network import deny_network
from vertrouwen_desktop.ui.qml import IMPORT_ROOT, RESOURCES

FACES = {face.spec.name: face for face in (DAY_PLAN, BREATHING)}
DRAWINGS = RESOURCES / "drawings"
SQUARE, WIDE = str(DRAWINGS / "otter3.svg"), str(DRAWINGS / "scene_calm.svg")


@dataclass
class Still:
    """A clock that is set by hand."""

    now_s: float = 1000.0

    def __call__(self) -> float:
        return self.now_s


@dataclass
class Heard:
    """What a board said."""

    events: list[BoardEvent] = field(default_factory=list)

    def __call__(self, event: BoardEvent) -> None:
        self.events.append(event)


def board(faces: Mapping[str, Any] = FACES) -> tuple[LiveBoardModel, Heard, Still]:
    heard, clock = Heard(), Still()
    return LiveBoardModel(faces, heard, clock), heard, clock


@contextmanager
def shown(model: LiveBoardModel, width: int = 960, height: int = 540) -> Iterator[QQuickView]:
    """Show `model` in a window of its own; window, then engine go before the model does."""
    load_fonts()
    engine = QQmlEngine()
    deny_network(engine)
    engine.addImportPath(str(IMPORT_ROOT))
    view = QQuickView(engine, None)
    view.setInitialProperties({"model": model})
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(width, height)
    view.loadFromModule("vertrouwen_desktop.features.live", "LiveBoard")
    assert view.status() == QQuickView.Status.Ready, [e.toString() for e in view.errors()]
    view.show()
    yield view
    view.close()
    shiboken6.delete(view)
    shiboken6.delete(engine)


def items(view: QQuickView) -> Iterator[QQuickItem]:
    """All that can be seen now."""
    waiting = [view.rootObject()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting += item.childItems()


def texts(view: QQuickView) -> list[QQuickItem]:
    return [item for item in items(view) if item.inherits("QQuickText") and item.property("text")]


def strip(now: PhaseId = PhaseId.LOOK_BACK, left_s: float = 200, leads: str = "Juf Marit", runs: bool = True) -> Strip:
    ids = list(PhaseId)
    at = ids.index(now)
    when = {at: "now", at + 1: "next"}
    phases = [
        {"phase_id": p.value, "name": PHASE_NAMES[p], "when": when.get(i, "done" if i < at else "later")}
        for i, p in enumerate(ids)
    ]
    return Strip(
        phases=tuple(StripPhase.model_validate(p) for p in phases),
        now=now.value,
        leads=leads,
        time=StripTime(left_s=left_s, whole_s=300, runs=runs),
    )


def slide(slide_id: str, layout: str = "text", **of_slide: Any) -> BoardState:
    view = SlideView.model_validate({"layout": layout, **of_slide})
    return BoardState(picture="slide", slide_id=slide_id, slide=view, strip=strip())


def activity(slide_id: str, name: str, view: Any) -> BoardState:
    plain = slide(slide_id, "activity", title=view.title)
    return plain.model_copy(update={"activity": name, "view": view.model_dump(mode="json")})


def words(*sentences: str) -> tuple[TextBlock, ...]:
    return tuple(TextBlock(bullet=s.startswith("- "), styled=s.removeprefix("- ")) for s in sentences)


PLAN = DayPlanView(
    title="Dit gaan we doen",
    cards=tuple(CardView(phase_id=p.phase_id, name=p.name, when=p.when) for p in strip().phases),
)
BREATH = BreathingView(title="Adem rustig mee", stage=Stage.READY, done=0, run=1, in_s=4, out_s=6, rounds=6)
LONG_TITLE = "Wat maakt een dag voor jou echt een heel fijne dag?"
LONG_NAME = "Meester Jan-Willem van der Veldhuizen"
LONG_ROLES = (RoleView(name=LONG_NAME, role="tells"), RoleView(name="Mevrouw <Annelien> Oosterhuis", role="near"))
TEN_WORDS = "Thuis teken je samen een echt heel erg fijne dag."

STATES: dict[str, BoardState] = {
    "opening": slide(
        "a",
        "opening",
        kicker="Les 1",
        title="Samen beginnen",
        roles=(RoleView(name="Juf Marit", role="tells"), RoleView(name="Sam", role="near")),
    ),
    "opening, long": slide("b", "opening", kicker="Les 7", title=LONG_TITLE, roles=LONG_ROLES).model_copy(
        update={"strip": strip(PhaseId.REST, 30, LONG_NAME)}
    ),
    "words": slide("c", title="Wat is een belofte?", blocks=words("Je doet het <b>echt</b>.", "- Altijd.")),
    "words, long": slide("d", title=LONG_TITLE, blocks=words(*[TEN_WORDS] * 6)),
    "square": slide("e", title="Een fijne dag", blocks=words("Vertel het aan je buur."), picture=SQUARE),
    "square, long": slide("f", title=LONG_TITLE, blocks=words(*[TEN_WORDS] * 3), picture=SQUARE),
    "wide": slide("g", title="Tot ziens", blocks=words("We kijken samen."), picture=WIDE),
    "wide, long": slide("h", title=LONG_TITLE, blocks=words(*[TEN_WORDS] * 3), picture=WIDE),
    "picture": slide("i", "picture", picture=WIDE),
    "no picture": slide("j", "picture", title="Otter", picture=str(Path("/nowhere/otter.png"))),
    "day plan": activity("k", "day_plan", PLAN),
    "breathing": activity("l", "breathing", BREATH),
    "breathing, calm": activity("m", "breathing", BREATH.model_copy(update={"calm_motion": True, "stage": Stage.RUNS})),
    "touch": slide("n", title="Onze klasafspraak").model_copy(update={"touch": True}),
    "calm": BoardState(picture="calm", strip=strip()),
    "black": BoardState(picture="black", strip=strip()),
    "later": BoardState(picture="later"),
    "done": BoardState(picture="done"),
    "wait": BoardState(picture="wait"),
}
