"""All that is kept of one child, to read and to give: in the control window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.rights import Category, PupilFact
from vertrouwen_desktop.features.classes.actions import Export, PupilRecord
from vertrouwen_desktop.features.classes.control_desk import Desk
from vertrouwen_desktop.features.classes.rows import day_words
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1

_ORDER = list(Category)


@dataclass(frozen=True, slots=True)
class FactRow:
    """One thing that is kept; `heading` only where another kind begins."""

    number: int
    heading: str
    text: str
    day: str


def fact_rows(facts: tuple[PupilFact, ...]) -> list[FactRow]:
    """Return the facts as they are read: kind by kind, the child's own data first."""
    first = (Category.PUPILS, *(one for one in _ORDER if one is not Category.PUPILS))
    rows: list[FactRow] = []
    last = ""
    for number, fact in enumerate(sorted(facts, key=lambda one: first.index(one.category))):
        day = day_words(fact.at.date()) if fact.at else ""
        rows.append(FactRow(number, fact.what if fact.what != last else "", fact.text, day))
        last = fact.what
    return rows


@QmlElement
class RecordModel(QObject):
    """What the store holds about a child, word for word.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._facts = RowsModel(FactRow, "number", self)
        self._pupil_id = self._trouble = self._said = ""
        self.record: PupilRecord | None = None

    def forget(self) -> None:
        """Hold nothing about anybody."""
        self._pupil_id = self._trouble = self._said = ""
        self.record = None
        self._facts.show([])
        self.changed.emit()

    def look(self, pupil_id: str) -> None:
        """Look everything up."""
        self.forget()
        self._pupil_id = pupil_id
        self.again()

    @Property(QObject, notify=changed)
    def facts(self) -> RowsModel:
        return self._facts

    @Property(bool, notify=changed)
    def isLoaded(self) -> bool:
        return self.record is not None

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why looking up or saving did not work."""
        return self._trouble

    @Property(str, notify=changed)
    def said(self) -> str:
        """That something was saved."""
        return self._said

    @Slot(str)
    def export(self, kind: str) -> None:
        """Give everything that is kept: pdf or json."""
        self._said = self._trouble = ""
        self.changed.emit()
        pupil_id = self._pupil_id
        self._desk.actions.export_pupil(pupil_id, Export(kind), lambda sentence: self._exported(pupil_id, sentence))

    @Slot()
    def again(self) -> None:
        """Look once more, after it did not work."""
        pupil_id = self._pupil_id
        self._desk.actions.record(pupil_id, lambda sentence, record: self._found(pupil_id, sentence, record))

    def _found(self, pupil_id: str, sentence: str, record: PupilRecord) -> None:
        if pupil_id != self._pupil_id:
            return
        self._trouble = sentence
        if not sentence:
            self.record = record
            self._facts.show(fact_rows(record.facts))
        self.changed.emit()

    def _exported(self, pupil_id: str, sentence: str) -> None:
        if pupil_id == self._pupil_id:
            self._trouble, self._said = sentence, "" if sentence else "Het bestand is bewaard."
            self.changed.emit()
