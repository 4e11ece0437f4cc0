"""What an activity declares so that a lesson can run it, keep it and report it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, TypeAdapter

from vertrouwen_desktop.domain.programme import Audience, PhaseId

SettingsT = TypeVar("SettingsT", bound=BaseModel)
StateT = TypeVar("StateT", bound=BaseModel)
ViewT = TypeVar("ViewT", bound=BaseModel)
AnswerT = TypeVar("AnswerT", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class ActivitySpec(Generic[SettingsT, StateT, ViewT, AnswerT]):
    """The declaration of one activity: data only, no Qt.

    Attributes:
        name: The folder name, and the key in a programme.
        settings: What a slide in a programme may set.
        state: What is kept of it while the lesson runs, so that it comes back as it was. Public: no pupil.
        view: What the class sees; the only thing of an activity that travels to the board.
        event: What a touch on the board may say; the only thing that travels back. None: nothing can be touched.
        answer: What is kept of one answer; its fields are the stored JSON. None: there is nothing to keep.
    """

    name: str
    settings: type[SettingsT]
    state: type[StateT]
    view: type[ViewT]
    event: TypeAdapter[Any] | None = None
    answer: type[AnswerT] | None = None

    @property
    def touchable(self) -> bool:
        return self.event is not None


@dataclass(frozen=True, slots=True)
class PhaseNow:
    """A phase as the class sees it: `when` is done, now, next or later."""

    phase_id: PhaseId
    name: str
    when: str


@dataclass(frozen=True, slots=True)
class SceneChild:
    """A child as an activity knows it.

    Attributes:
        child_id: Random; the only thing of a child that an activity's state may keep.
        name: As the adults see it. It stays in the control window.
        board_name: As the class may see it; empty without recorded consent.
        symbol: Name of a drawing that the class may see; empty without recorded consent.
    """

    child_id: str
    name: str
    board_name: str = ""
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """What an activity may know of the lesson around it. Public, but for the names of `children`.

    Attributes:
        title: The slide's title.
        teacher: How the class calls the teacher, such as "Juf Marit".
        youth_worker: How the class calls the youth worker, such as "Sam".
        phases: The six phases, in order.
        promises: The promises the class made before; empty until lesson 1 made them.
        calm_motion: No movement but slow fades (reduced motion).
        audience: For whom the lesson is given; it decides how many levels the meter has.
        class_size: How many children there are today; 0: nobody said.
        minutes: How long the phase of the slide lasts today.
        alone: One of the two adults is not there today.
        children: The class by name; empty while the store is locked.
        steady_s: Monotonic seconds, for an activity that shares out time; None in a passing look.
        answers: The newest answer of each activity in this class, by activity, as JSON values.
    """

    title: str
    teacher: str
    youth_worker: str
    phases: tuple[PhaseNow, ...]
    promises: tuple[str, ...] = ()
    calm_motion: bool = False
    audience: Audience = Audience.STANDARD
    class_size: int = 0
    minutes: int = 15
    alone: bool = False
    children: tuple[SceneChild, ...] = ()
    steady_s: Callable[[], float] | None = None
    answers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


Give = Callable[[BaseModel], None]
"""Hands an answer to the lesson, to be kept."""
