"""A story as the adults tell it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.story.model import Story
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.activities.story"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StoryControlModel(QObject):
    """Steps through the panels; says which one the class sees and what comes.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, story: Held[Story], texts: tuple[str, ...]) -> None:
        super().__init__()
        self._story = story
        self._texts = texts
        story.changed.connect(self.changed)

    @Property(int, notify=changed)
    def shown(self) -> int:
        return self._story.value.shown

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._texts)

    @Property(str, notify=changed)
    def text(self) -> str:
        """The words that the class reads now."""
        return self._texts[self._story.value.shown - 1]

    @Property(str, notify=changed)
    def nextText(self) -> str:
        """The words that come; empty at the end."""
        return "" if self.atEnd else self._texts[self._story.value.shown]

    @Property(bool, notify=changed)
    def atStart(self) -> bool:
        return self._story.value.at_start

    @Property(bool, notify=changed)
    def atEnd(self) -> bool:
        return self._story.value.at_end

    @Slot()
    def next(self) -> None:
        self._story.show(self._story.value.next())

    @Slot()
    def previous(self) -> None:
        self._story.show(self._story.value.previous())

    @Slot()
    def restart(self) -> None:
        self._story.show(self._story.value.restarted())
