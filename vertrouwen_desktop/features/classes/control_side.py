"""Beside the children of a class: its adults, its lessons, and whether names may be on the board."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.audience_words import AUDIENCE_DETAILS, AUDIENCE_WORDS
from vertrouwen_desktop.domain.confidential.people import SchoolClass
from vertrouwen_desktop.features.classes.consent_rows import asked_sentence
from vertrouwen_desktop.features.classes.control_desk import Desk
from vertrouwen_desktop.features.classes.rows import adults_of, programme_words
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SideModel(QObject):
    """What holds for the class as a whole.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, desk: Desk, private: Held[bool], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._private = desk, private
        for held in (desk.people, desk.chosen, private):
            held.changed.connect(self.changed)

    @Property(str, notify=changed)
    def teacher(self) -> str:
        return self._adults[0]

    @Property(str, notify=changed)
    def youthWorker(self) -> str:
        return self._adults[1]

    @Property(str, notify=changed)
    def since(self) -> str:
        """From when these two give the lessons."""
        return self._adults[2]

    @Property(str, notify=changed)
    def audience(self) -> str:
        """For whom the lessons are, in a few words."""
        return AUDIENCE_WORDS[self._class.audience] if self._class else ""

    @Property(str, notify=changed)
    def audienceDetail(self) -> str:
        return AUDIENCE_DETAILS[self._class.audience] if self._class else ""

    @Property(str, notify=changed)
    def programme(self) -> str:
        """The programme that the class follows."""
        return programme_words(self._desk.actions.programmes(), self._class.programme_id) if self._class else ""

    @Property(str, notify=changed)
    def asked(self) -> str:
        """How many were asked about their names; empty when there is nobody to ask."""
        found = self._class
        return asked_sentence(self._desk.people.value, found.class_id) if found and not found.archived else ""

    @property
    def _adults(self) -> tuple[str, str, str]:
        found = self._class
        return adults_of(self._desk.people.value, found.class_id, self._desk.today()) if found else ("", "", "")

    @property
    def _class(self) -> SchoolClass | None:
        return self._desk.people.value.school_class(self._desk.chosen.value) if self._private.value else None
