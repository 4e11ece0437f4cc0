"""A running class bar: cards that the adults count, what the class may see of them, what is kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.class_bar.control import ClassBarControlModel
from vertrouwen_desktop.activities.class_bar.model import PASS, Bar, Pile
from vertrouwen_desktop.activities.class_bar.schema import (
    SPEC,
    Answer,
    Column,
    Outcome,
    PileState,
    Settings,
    State,
    View,
)
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.domain.levels import scale
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class ClassBarSession:
    """Counts for the adults, shows to the class. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        self._levels = scene.audience.levels
        self._bar: Held[Bar] = Held(_restored(state, scene.class_size, len(settings.situations), self._levels))
        self.changed = self._bar.changed
        texts = tuple(s.text for s in settings.situations)
        self.control: QObject = ClassBarControlModel(self._bar, texts, scale(self._levels), self._keep)

    def view(self) -> View:
        bar = self._bar.value
        situation = self._settings.situations[bar.at]
        pile = bar.pile if bar.is_shown else Pile()
        return View(
            title=self._scene.title,
            question=self._settings.question,
            picture=situation.picture,
            text=situation.text,
            shown=bar.is_shown,
            columns=self._columns(pile),
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> State:
        bar = self._bar.value
        return State(
            piles=_piles_state(bar.piles), at=bar.at, shown=bar.shown, past=bar.past, kept=_piles_state(bar.kept)
        )

    def take(self, event: Any) -> None:
        """A class bar takes no touches: the cards are of paper."""

    def _columns(self, pile: Pile) -> tuple[Column, ...]:
        return tuple(Column(level=level, cards=pile.counts[level]) for level in scale(self._levels))

    def _keep(self) -> None:
        bar = self._bar.value.handed_over()
        self._bar.show(bar)
        done = ((s.text, pile) for s, pile in zip(self._settings.situations, bar.kept, strict=True) if pile.done)
        outcomes = tuple(
            Outcome(text=text, columns=self._columns(pile), passed=pile.counts[PASS])
            if pile.is_enough
            else Outcome(text=text)
            for text, pile in done
        )
        self._give(Answer(question=self._settings.question, levels=self._levels, situations=outcomes))


def _piles_state(piles: tuple[Pile, ...]) -> tuple[PileState, ...]:
    return tuple(PileState(counts=p.counts, done=p.done) for p in piles)


def _restored(state: State | None, class_size: int, situations: int, levels: int) -> Bar:
    """Return the bar of `state`; from the start when the programme has other situations now."""
    if state is None or len(state.piles) != situations or state.at >= situations:
        return Bar.of(class_size, situations)
    piles, kept = (tuple(Pile(p.counts, p.done) for p in series) for series in (state.piles, state.kept))
    kept = kept if len(kept) == situations else ()
    return Bar(class_size, piles, state.at, state.shown, state.past, kept).fitted(levels)


ACTIVITY = Activity(SPEC, ClassBarSession, "ClassBarControl")
