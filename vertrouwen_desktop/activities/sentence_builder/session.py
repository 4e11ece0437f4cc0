"""Running the sentence builder: one sentence, what the class sees of it, what the adults see of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.sentence_builder.control import SentenceBuilderControlModel
from vertrouwen_desktop.activities.sentence_builder.model import Builder, Part
from vertrouwen_desktop.activities.sentence_builder.schema import (
    SPEC,
    Answer,
    ChoiceView,
    Choose,
    PartView,
    Settings,
    State,
    StepState,
    Turn,
    View,
)
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class SentenceBuilderSession:
    """Takes choices from the board and words from the adults. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        parts = tuple(Part(p.title, p.choices) for p in settings.parts)
        self._builder: Held[Builder] = Held(_restored(state, parts) or Builder.of(parts))
        self.changed = self._builder.changed
        self.control: QObject = SentenceBuilderControlModel(self._builder, self._keep)

    def view(self) -> View:
        at = self._builder.value
        part = at.parts[at.now]
        return View(
            title=self._scene.title,
            instruction=self._settings.instruction,
            parts=tuple(PartView(title=p.title, piece=piece) for p, piece in zip(at.parts, at.pieces, strict=True)),
            now=at.now,
            choices=tuple(ChoiceView(text=c, chosen=c == at.words[at.now]) for c in part.choices),
            read=at.kept[at.read] if at.read is not None else "",
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> State:
        at = self._builder.value
        return State(
            words=at.words,
            now=at.now,
            kept=at.kept,
            read=at.read,
            past=tuple(StepState(words=words, kept=kept) for words, kept in at.past),
            given=at.given,
            draft=at.draft,
        )

    def take(self, event: Choose | Turn) -> None:
        at = self._builder.value
        if isinstance(event, Choose):
            self._builder.show(at.chosen(event.part, event.choice))
        else:
            self._builder.show(at.turned(event.part))

    def _keep(self) -> None:
        at = self._builder.value.handed_over()
        self._builder.show(at)
        if at.kept:
            self._give(Answer(sentences=at.kept))


def _restored(state: State | None, parts: tuple[Part, ...]) -> Builder | None:
    """Return the builder of `state`; None when nothing happened, or the programme has other parts now."""
    if state is None or len(state.words) != len(parts) or state.now >= len(parts):
        return None
    return Builder(
        parts=parts,
        words=state.words,
        now=state.now,
        kept=state.kept,
        read=state.read if state.read is not None and 0 <= state.read < len(state.kept) else None,
        past=tuple((s.words, s.kept) for s in state.past if len(s.words) == len(parts)),
        given=state.given,
        draft=state.draft if state.draft is not None and 0 <= state.draft[0] < len(parts) else None,
    )


ACTIVITY = Activity(SPEC, SentenceBuilderSession, "SentenceBuilderControl")
