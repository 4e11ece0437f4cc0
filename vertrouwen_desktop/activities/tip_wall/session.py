"""Running a tip wall: one wall, what the class sees of it, what the adults see of it."""

from __future__ import annotations

from pydantic import ValidationError
from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.tip_wall.control import TipWallControlModel
from vertrouwen_desktop.activities.tip_wall.model import Arrangement, Draft, Tip, Wall
from vertrouwen_desktop.activities.tip_wall.schema import (
    SPEC,
    Answer,
    ArrangementState,
    ColumnView,
    DraftState,
    KeptTip,
    Loosen,
    Place,
    Settings,
    State,
    TipState,
    TipView,
    Turn,
    View,
)
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class TipWallSession:
    """Takes tips from the board and words from the adults. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        self._wall: Held[Wall] = Held(_restored(state, settings) or _begun(settings, scene))
        self.changed = self._wall.changed
        self.control: QObject = TipWallControlModel(self._wall, settings.columns, self._keep)

    def view(self) -> View:
        wall, settings = self._wall.value, self._settings
        return View(
            title=self._scene.title,
            question=settings.question,
            columns=tuple(
                ColumnView(name=name, more=wall.out_of_sight(n)) for n, name in enumerate(settings.columns, start=1)
            ),
            tips=_tips(wall),
            rows=wall.rows,
            loose=wall.loose_count,
            waiting=len(wall.now.waiting),
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> State:
        wall = self._wall.value
        return State(
            tips=tuple(TipState(tip_id=t.tip_id, text=t.text, picture=t.picture) for t in wall.tips),
            now=_arrangement_state(wall.now),
            pages=wall.pages,
            past=tuple(_arrangement_state(a) for a in wall.past),
            written=wall.written,
            kept=wall.kept,
            draft=None if wall.draft is None else DraftState(text=wall.draft.text, tip_id=wall.draft.tip_id),
        )

    def take(self, event: Place | Loosen | Turn) -> None:
        wall = self._wall.value
        match event:
            case Place(tip_id=tip_id, column=column):
                self._wall.show(wall.placed(tip_id, column))
            case Loosen(tip_id=tip_id):
                self._wall.show(wall.loosened(tip_id))
            case Turn(column=column):
                self._wall.show(wall.turned(column))

    def _keep(self) -> None:
        wall = self._wall.value.handed_over()
        self._wall.show(wall)
        names = ("", *self._settings.columns)
        self._give(Answer(tips=tuple(KeptTip(text=t.text, column=names[n], picture=t.picture) for t, n in wall.sorted)))


def _begun(settings: Settings, scene: Scene) -> Wall:
    found = [(Tip("", t.text, t.picture), 0) for t in settings.tips]
    if settings.from_earlier and (earlier := _earlier(scene)) is not None:
        columns = {name: n for n, name in enumerate(settings.columns, start=1)}
        found = [
            (Tip("", t.text, t.picture), columns.get(t.column, 0)) for t in earlier.tips
        ]  # what it took away stays away
    tips = ((Tip(f"tip-{n}", t.text, t.picture), column) for n, (t, column) in enumerate(found, start=1))
    return Wall.of(len(settings.columns), tuple(tips))


def _earlier(scene: Scene) -> Answer | None:
    try:
        return Answer.model_validate(scene.answers.get(SPEC.name))
    except ValidationError:  # kept by another version, or never
        return None


def _restored(state: State | None, settings: Settings) -> Wall | None:
    """Return the wall of `state`; None when nothing happened, or the programme has other columns now."""
    if state is None or state.now is None or len(state.now.columns) != len(settings.columns):
        return None
    return Wall(
        tips=tuple(Tip(t.tip_id, t.text, t.picture) for t in state.tips),
        now=_arrangement(state.now),
        pages=state.pages,
        past=tuple(_arrangement(a) for a in state.past),
        written=state.written,
        kept=state.kept,
        draft=None if state.draft is None else Draft(state.draft.text, state.draft.tip_id),
    )


def _arrangement(state: ArrangementState) -> Arrangement:
    return Arrangement(state.columns, state.loose)


def _arrangement_state(arrangement: Arrangement) -> ArrangementState:
    return ArrangementState(columns=arrangement.columns, loose=arrangement.loose)


def _tips(wall: Wall) -> tuple[TipView, ...]:
    """Return all tips in the order they came, so that a card that moves stays the same card, in a hand too."""
    places = {i: (n, row, 0) for n in range(1, wall.columns + 1) for row, i in enumerate(wall.in_sight(n))}
    places |= {i: (0, 0, n) for n, i in enumerate(wall.now.spots, start=1) if i is not None}
    there = set(wall.now.ids)
    return tuple(
        TipView(tip_id=t.tip_id, picture=t.picture, text=t.text, column=column, row=row, spot=spot)
        for t in wall.tips
        if t.tip_id in there
        for column, row, spot in [places.get(t.tip_id, (0, 0, 0))]
    )


ACTIVITY = Activity(SPEC, TipWallSession, "TipWallControl")
