"""Running situation cards: one stack, what the class sees of it, what the adults see of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.situation_cards.control import SituationCardsControlModel
from vertrouwen_desktop.activities.situation_cards.model import Chosen, Stack
from vertrouwen_desktop.activities.situation_cards.schema import (
    SPEC,
    Answer,
    CardAnswer,
    ChoiceView,
    PastState,
    Settings,
    State,
    Toggle,
    View,
)
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class SituationCardsSession:
    """Takes choices from the board and the adults. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        self._stack: Held[Stack] = Held(_restored(state, len(settings.cards), len(settings.choices)))
        self.changed = self._stack.changed
        cards, choices = tuple(c.text for c in settings.cards), tuple(c.text for c in settings.choices)
        self.control: QObject = SituationCardsControlModel(self._stack, cards, choices, self._keep)

    def view(self) -> View:
        stack, settings = self._stack.value, self._settings
        chosen = stack.chosen[stack.at]
        return View(
            title=self._scene.title,
            question=settings.question,
            at=stack.at,
            count=stack.cards,
            card=settings.cards[stack.at],
            choices=tuple(
                ChoiceView(picture=c.picture, text=c.text, chosen=n in chosen) for n, c in enumerate(settings.choices)
            ),
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> State:
        stack = self._stack.value
        past = tuple(PastState(at=at, chosen=chosen) for at, chosen in stack.past)
        return State(at=stack.at, chosen=stack.chosen, past=past, kept=stack.kept)

    def take(self, event: Toggle) -> None:
        self._stack.show(self._stack.value.toggled(event.card, event.choice))

    def _keep(self) -> None:
        stack, choices = self._stack.value.handed_over(), self._settings.choices
        self._stack.show(stack)
        cards = zip(self._settings.cards, stack.chosen, strict=True)
        self._give(
            Answer(
                question=self._settings.question,
                cards=tuple(
                    CardAnswer(text=card.text, choices=tuple(choices[n].text for n in chosen)) for card, chosen in cards
                ),
            )
        )


def _restored(state: State | None, cards: int, choices: int) -> Stack:
    """Return the stack of `state`; from the start when the programme has other cards or choices now."""
    fits = state is not None and _fits(state.chosen, cards, choices) and state.at < cards
    if state is None or not fits:
        return Stack.of(cards, choices)
    past = tuple((p.at, p.chosen) for p in state.past if _fits(p.chosen, cards, choices) and p.at < cards)
    kept = state.kept if state.kept is not None and _fits(state.kept, cards, choices) else None
    return Stack(choices, state.chosen, state.at, past, kept)


def _fits(chosen: Chosen, cards: int, choices: int) -> bool:
    return len(chosen) == cards and all(n < choices for one in chosen for n in one)


ACTIVITY = Activity(SPEC, SituationCardsSession, "SituationCardsControl")
