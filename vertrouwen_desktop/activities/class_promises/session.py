"""Running class promises: one table, what the class sees of it, what the adults see of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.class_promises.control import ClassPromisesControlModel
from vertrouwen_desktop.activities.class_promises.model import OWN_PICTURE, PLACES_MAX, Arrangement, Card, Table
from vertrouwen_desktop.activities.class_promises.schema import (
    SPEC,
    Answer,
    ArrangementState,
    CardState,
    CardView,
    Place,
    Return,
    Settings,
    State,
    View,
)
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class ClassPromisesSession:
    """Takes cards from the board and words from the adults. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        self._table: Held[Table] = Held(_begun(settings) if state is None or state.now is None else _restored(state))
        self.changed = self._table.changed
        shown = scene.promises[:PLACES_MAX] if settings.show else None
        self.control: QObject = ClassPromisesControlModel(self._table, shown, self._keep)

    def view(self) -> View:
        table, settings = self._table.value, self._settings
        return View(
            title=self._scene.title,
            instruction=settings.instruction,
            cards=_kept_cards(settings, self._scene.promises) if settings.show else _cards(table),
            places=len(table.now.places),
            slots=len(table.now.slots),
            show=settings.show,
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> State:
        table = self._table.value
        return State(
            starters=tuple(CardState(card_id=c.card_id, picture=c.picture, text=c.text) for c in table.starters),
            now=_arrangement_state(table.now),
            past=tuple(_arrangement_state(a) for a in table.past),
            written=table.written,
            kept=table.kept,
            draft=table.draft,
        )

    def take(self, event: Place | Return) -> None:
        if self._settings.show:
            return
        table = self._table.value
        if isinstance(event, Place):
            self._table.show(table.placed(event.card_id, event.place))
        else:
            self._table.show(table.returned(event.card_id))

    def _keep(self) -> None:
        table = self._table.value.handed_over()
        if table.promises:
            self._table.show(table)
            self._give(Answer(promises=table.promises))


def _begun(settings: Settings) -> Table:
    starters = tuple(Card(f"card-{n}", s.picture, s.text) for n, s in enumerate(settings.starters, start=1))
    return Table.of(starters, settings.places)


def _restored(state: State) -> Table:
    assert state.now is not None
    return Table(
        starters=tuple(Card(c.card_id, c.picture, c.text) for c in state.starters),
        now=_arrangement(state.now),
        past=tuple(_arrangement(a) for a in state.past),
        written=state.written,
        kept=state.kept,
        draft=state.draft,
    )


def _arrangement(state: ArrangementState) -> Arrangement:
    return Arrangement(state.places, state.slots, state.words)


def _arrangement_state(arrangement: Arrangement) -> ArrangementState:
    return ArrangementState(places=arrangement.places, slots=arrangement.slots, words=arrangement.words)


def _cards(table: Table) -> tuple[CardView, ...]:
    slots = {card_id: n for n, card_id in enumerate(table.now.slots, start=1) if card_id is not None}
    found = ((c, table.place_of(c.card_id), slots.get(c.card_id, 0)) for c in table.cards)
    return tuple(
        CardView(card_id=c.card_id, picture=c.picture, text=c.text, place=place, slot=slot)
        for c, place, slot in found
        if place or slot
    )


def _kept_cards(settings: Settings, promises: tuple[str, ...]) -> tuple[CardView, ...]:
    pictures = {s.text: s.picture for s in settings.starters}
    return tuple(
        CardView(card_id=f"kept-{n}", picture=pictures.get(text, OWN_PICTURE), text=text, place=n)
        for n, text in enumerate(promises[:PLACES_MAX], start=1)
    )


ACTIVITY = Activity(SPEC, ClassPromisesSession, "ClassPromisesControl")
