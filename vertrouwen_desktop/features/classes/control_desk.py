"""What all parts of the page share: the people, one step back, and what lies around."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.domain.confidential.registration import NewId
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.actions import ClassesActions
from vertrouwen_desktop.ui.held import Held


class Steps(QObject):
    """Takes steps from one `People` to the next; the last one can be undone, until anything else changes.

    Signals:
        changed: There is another step to undo, or none.
    """

    changed = Signal()

    def __init__(self, people: Held[People], actions: ClassesActions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people, self._actions = people, actions
        self._before = self._after = people.value
        self.sentence = ""
        """What was done, when it can be undone; else empty."""
        people.changed.connect(self._seen)

    def take(self, sentence: str, after: People) -> None:
        """Show and keep `after`."""
        before = self._people.value
        if after == before:
            return
        self._before, self._after, self.sentence = before, after, sentence
        self._show(after)

    def tried(self, sentence: str, step: Callable[[People], People]) -> str:
        """Take the step; return "" or the sentence that says why it cannot be."""
        try:
            after = step(self._people.value)
        except KnownError as error:
            return str(error)
        self.take(sentence, after)
        return ""

    def undo(self) -> None:
        """Go back to before the last step."""
        if self.sentence:
            self._after, self.sentence = self._before, ""
            self._show(self._after)

    def forget(self) -> None:
        """There is no way back from here."""
        if self.sentence:
            self.sentence = ""
            self.changed.emit()

    def _show(self, people: People) -> None:
        self._actions.change(people)
        self._people.show(people)
        self.changed.emit()

    @Slot()
    def _seen(self) -> None:
        if self._people.value != self._after:
            self.forget()


@dataclass(frozen=True, slots=True)
class Desk:
    """What a part of the page works with.

    Attributes:
        chosen: Id of the class that is shown.
        close: Goes back to the class.
    """

    people: Held[People]
    chosen: Held[str]
    steps: Steps
    today: Callable[[], date]
    new_id: NewId
    actions: ClassesActions
    close: Callable[[], None]
