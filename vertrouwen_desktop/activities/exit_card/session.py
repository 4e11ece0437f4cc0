"""A running exit card: hands of the whole class, what the class sees, what the adults see."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.exit_card.control import ExitCardControlModel
from vertrouwen_desktop.activities.exit_card.model import Tally
from vertrouwen_desktop.activities.exit_card.schema import SPEC, Answer, Count, Settings, State, Totals, View
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class ExitCardSession:
    """Counts for the adults, asks the class. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        self._tally: Held[Tally] = Held(_restored(state, len(settings.choices)))
        self.changed = self._tally.changed
        texts = tuple(c.text for c in settings.choices)
        self.control: QObject = ExitCardControlModel(self._tally, texts, self._keep)

    def view(self) -> View:
        settings = self._settings
        return View(title=self._scene.title, question=settings.question, choices=settings.choices)

    def state(self) -> State:
        tally = self._tally.value
        kept = None if tally.kept is None else Totals(counts=tally.kept[0], silent=tally.kept[1])
        return State(totals=Totals(counts=tally.counts, silent=tally.silent), kept=kept)

    def take(self, event: Any) -> None:
        """An exit card takes no touches."""

    def _keep(self) -> None:
        tally = self._tally.value.handed_over()
        self._tally.show(tally)
        counts = zip(self._settings.choices, tally.counts, strict=True)
        self._give(
            Answer(
                question=self._settings.question,
                counts=tuple(Count(text=choice.text, hands=hands) for choice, hands in counts),
                silent=tally.silent,
            )
        )


def _restored(state: State | None, choices: int) -> Tally:
    """Return the tally of `state`; from the start when the programme has other choices now."""
    if state is None or state.totals is None or len(state.totals.counts) != choices:
        return Tally.of(choices)
    kept = state.kept if state.kept is not None and len(state.kept.counts) == choices else None
    return Tally(state.totals.counts, state.totals.silent, None if kept is None else (kept.counts, kept.silent))


ACTIVITY = Activity(SPEC, ExitCardSession, "ExitCardControl")
