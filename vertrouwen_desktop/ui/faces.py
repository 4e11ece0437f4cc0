"""The two faces of an activity: one in the board's process, one in the control's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from pydantic import BaseModel
from PySide6.QtCore import QObject, QUrl, SignalInstance

from vertrouwen_desktop.domain.activity import ActivitySpec, Give, Scene
from vertrouwen_desktop.ui.qml import qml_url

Say = Callable[[BaseModel], None]
"""Tells the control what was touched: an event of the activity's `event` schema."""


class BoardModel(Protocol):
    """What an activity's model on the board keeps: a QObject with one `changed` signal."""

    def show(self, view: Any, touch: bool) -> None:
        """Show another view; `touch` says whether touches count now."""
        ...


@dataclass(frozen=True, slots=True)
class BoardFace:
    """How the class sees an activity.

    Attributes:
        spec: The pure declaration.
        open: Opens the board's model from (view, say); it shows `touch` as False until told otherwise.
        qml: QML type on the board, drawn in the stage's own units (1920 x 1080, the strip's 96 included).
    """

    spec: ActivitySpec[Any, Any, Any, Any]
    open: Callable[[Any, Say], BoardModel]
    qml: str

    @property
    def url(self) -> QUrl:
        return qml_url(self.open.__module__.rpartition(".")[0], self.qml)


class ActivitySession(Protocol):
    """A running activity in the control's process.

    Attributes:
        control: The model of the control window.
        changed: Emitted when `view()` or `state()` has another value.
    """

    control: QObject
    changed: SignalInstance

    def view(self) -> BaseModel: ...
    def state(self) -> BaseModel: ...
    def take(self, event: Any) -> None: ...


@dataclass(frozen=True, slots=True)
class Activity:
    """How the adults run an activity.

    Attributes:
        spec: The pure declaration.
        open: Opens the session from (settings, state or None for a new one, scene, give).
        qml: QML type in the control window; empty when the adults need nothing but the slide.
    """

    spec: ActivitySpec[Any, Any, Any, Any]
    open: Callable[[Any, Any, Scene, Give], ActivitySession]
    qml: str

    @property
    def url(self) -> QUrl:
        return qml_url(self.open.__module__.rpartition(".")[0], self.qml) if self.qml else QUrl()
