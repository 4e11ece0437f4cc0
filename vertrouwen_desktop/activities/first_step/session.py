"""A running first step: what was chosen, what the class sees of it, what the adults see of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vertrouwen_desktop.activities.first_step.control import FirstStepControlModel
from vertrouwen_desktop.activities.first_step.model import PARTS, Path, Pick
from vertrouwen_desktop.activities.first_step.schema import SPEC, Answer, Choose, Open, Settings, View
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held


class FirstStepSession:
    """Takes choices of the class and of the adults. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: Path | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        self._path = Held(state or Path())
        self.changed = self._path.changed
        options = (settings.talents, settings.wishes, settings.steps)
        self._options: tuple[tuple[Pick, ...], ...] = options
        self.control: QObject = FirstStepControlModel(self._path, options, self._keep)

    def view(self) -> View:
        path = self._path.value
        return View(
            title=self._scene.title,
            question=self._settings.question,
            who=self._settings.who,
            picks=path.picks,
            opened=path.opened,
            options=self._options[path.opened] if path.opened < PARTS else (),
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> Path:
        return self._path.value

    def take(self, event: Choose | Open) -> None:
        path = self._path.value
        if isinstance(event, Open):
            self._path.show(path.open(event.part))
        elif event.part == path.opened and event.option < len(self._options[event.part]):
            self._path.show(path.chosen(event.part, self._options[event.part][event.option]))

    def _keep(self) -> None:
        path = self._path.value.handed_over()
        if path.kept is not None:
            self._path.show(path)
            talent, wish, step = path.kept
            self._give(Answer(talent=talent, wish=wish, step=step))


ACTIVITY = Activity(SPEC, FirstStepSession, "FirstStepControl")
