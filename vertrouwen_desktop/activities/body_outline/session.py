"""A running body outline: the dots of the class, what it sees, what the adults take away."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.body_outline.control import BodyOutlineControlModel
from vertrouwen_desktop.activities.body_outline.model import DOTS_MAX, PLACES, SPOTS, About, Marked
from vertrouwen_desktop.activities.body_outline.schema import SPEC, Answer, Mark, Marks, Settings, State, View
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class BodyOutlineSession:
    """Takes dots from the board and from the adults. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: State | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        self._marked: Held[Marked] = Held(_restored(state))
        self.changed = self._marked.changed
        about_me = settings.about is About.ME
        self.control: QObject = BodyOutlineControlModel(self._marked, about_me, self._keep)

    def view(self) -> View:
        settings = self._settings
        return View(
            title=self._scene.title,
            question=settings.question,
            about=settings.about,
            words=settings.words,
            marks=_marks(self._marked.value),
        )

    def state(self) -> State:
        marked = self._marked.value
        return State(dots=marked.dots, past=marked.past, kept=marked.kept)

    def take(self, event: Mark) -> None:
        self._marked.show(self._marked.value.marked(SPOTS.index(event.spot), 1))

    def _keep(self) -> None:
        marked = self._marked.value.handed_over()
        self._marked.show(marked)
        hidden = marked.tells_of_a_child(self._settings.about, self._scene.class_size)
        self._give(
            Answer(
                question=self._settings.question,
                about=self._settings.about,
                marks=() if hidden else _marks(marked),
                passed=None if hidden else marked.passed,
            )
        )


def _marks(marked: Marked) -> tuple[Marks, ...]:
    return tuple(Marks(spot=spot, dots=marked.on(spot)) for spot in SPOTS if marked.on(spot))


def _restored(state: State | None) -> Marked:
    if state is None or len(state.dots) != PLACES:
        return Marked()
    marked = Marked(state.dots, state.past, state.kept if len(state.kept) == PLACES else ())
    back = marked
    while back.past:
        back = back.undone()
        if not all(0 <= n <= DOTS_MAX for n in back.dots):
            return Marked(marked.dots, (), marked.kept)
    return marked


ACTIVITY = Activity(SPEC, BodyOutlineSession, "BodyOutlineControl")
