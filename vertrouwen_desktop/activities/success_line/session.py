"""A running success line: its cards, what the class sees of them, what the adults see of them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.success_line.control import SuccessLineControlModel
from vertrouwen_desktop.activities.success_line.model import Line, Success, tidy
from vertrouwen_desktop.activities.success_line.schema import SPEC, Answer, Move, Settings, View
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class SuccessLineSession:
    """Takes moves of the class and words of the adults. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: Line | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        begin = Line.of((*_earlier(scene, settings), *settings.starters))
        if state is None or not state.begun:  # nothing was moved yet: what was kept elsewhere meanwhile counts
            state = begin.model_copy(update={"draft": state.draft if state is not None else begin.draft})
        self._line = Held(state)
        self.changed = self._line.changed
        self.control: QObject = SuccessLineControlModel(self._line, self._keep)

    def view(self) -> View:
        return View(
            title=self._scene.title,
            question=self._settings.question,
            cards=self._line.value.cards,
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> Line:
        return self._line.value

    def take(self, event: Move) -> None:
        self._line.show(self._line.value.moved(event.card_id, event.to))

    def _keep(self) -> None:
        line = self._line.value.handed_over()
        self._line.show(line)
        self._give(Answer(successes=line.texts))


def _earlier(scene: Scene, settings: Settings) -> tuple[Success, ...]:
    """Return what the class kept in another lesson, with the drawings of the programme where it still has them."""
    kept = scene.answers.get(SPEC.name, {}).get("successes", ()) if settings.from_earlier else ()
    if not isinstance(kept, list | tuple):
        return ()
    pictures = {s.text: s.picture for s in settings.starters}
    texts = [tidy(text) for text in kept if isinstance(text, str)]
    return tuple(Success(picture=pictures.get(text, ""), text=text) for text in texts if text)


ACTIVITY = Activity(SPEC, SuccessLineSession, "SuccessLineControl")
