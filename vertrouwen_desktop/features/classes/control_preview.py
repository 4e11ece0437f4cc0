"""What would come in, before it comes in: in the control window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.rights import Act
from vertrouwen_desktop.domain.confidential.school import school_year
from vertrouwen_desktop.domain.confidential.symbols import SYMBOLS
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes import import_rows
from vertrouwen_desktop.features.classes.control_desk import Desk
from vertrouwen_desktop.features.classes.merging import aimed, applied_import, mended, proposed
from vertrouwen_desktop.features.classes.model import (
    LEAVE_OUT,
    NEW_CLASS,
    Choices,
    Door,
    ImportDraft,
    Match,
    Reading,
    thrown_away_sentence,
)
from vertrouwen_desktop.features.classes.rows import ChoiceRow, children
from vertrouwen_desktop.features.classes.source import with_targets
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = ImportDraft(Reading(Door.PASTE))


@QmlElement
class PreviewModel(QObject):
    """The children of a source: who is new, who is here already, what is wrong.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = RowsModel(import_rows.PreviewRow, "number", self)
        self._sources = RowsModel(import_rows.SourceClassRow, "name", self)
        self._targets = RowsModel(ChoiceRow, "key", self)
        self.forget()

    def forget(self) -> None:
        """Let go of the source."""
        self._draft, self._choices = _NOTHING, Choices()
        self._out: frozenset[int] = frozenset()
        self._renamed: frozenset[int] = frozenset()
        self._picking: str | None = None
        self._error = ""
        self._show()

    def show(self, draft: ImportDraft) -> None:
        """Show what was read."""
        self._draft, self._error = draft, ""
        self._show()

    @property
    def draft(self) -> ImportDraft:
        return self._draft

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(str, notify=changed)
    def notes(self) -> str:
        return "\n".join(self._draft.reading.notes)

    @Property(str, notify=changed)
    def thrownAway(self) -> str:
        return thrown_away_sentence(self._draft.reading.thrown_away)

    @Property(str, notify=changed)
    def missing(self) -> str:
        return import_rows.missing_sentence(self._draft, self._desk.people.value)

    @Property(bool, notify=changed)
    def hasNotes(self) -> bool:
        return bool(self._draft.reading.thrown_away or self._draft.reading.notes or self._draft.missing)

    @Property(bool, notify=changed)
    def hasSources(self) -> bool:
        """Whether there is a choice to make about classes."""
        classes = self._draft.reading.classes
        return len(classes) > 1 or any(one.class_id in {NEW_CLASS, LEAVE_OUT} for one in classes)

    @Property(bool, notify=changed)
    def mustChooseClass(self) -> bool:
        return self._draft.must_choose_class

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(QObject, notify=changed)
    def sources(self) -> RowsModel:
        return self._sources

    @Property(QObject, notify=changed)
    def targets(self) -> RowsModel:
        return self._targets

    @Property(str, notify=changed)
    def takeText(self) -> str:
        return import_rows.take_text(self._draft, self._choices)

    @Property(bool, notify=changed)
    def canTake(self) -> bool:
        return import_rows.has_work(self._draft, self._choices)

    @Slot(str, bool)
    def takeSource(self, name: str, taken: bool) -> None:
        """Let a class of the source in, or leave it out."""
        self._aim(name, self._fit(name) if taken else LEAVE_OUT)

    @Slot(str)
    def pickTarget(self, name: str) -> None:
        """Choose where a class of the source goes; the same one again: leave it."""
        self._picking = None if name == self._picking else name
        self._show()

    @Slot(str)
    def targetIs(self, class_id: str) -> None:
        name, self._picking = self._picking, None
        if name is not None:
            self._aim(name, class_id)

    @Slot(int, bool)
    def take(self, number: int, taken: bool) -> None:
        """Let a row in, or leave it out."""
        self._out = self._out - {number} if taken else self._out | {number}
        self._show()

    @Slot(int, bool)
    def rename(self, number: int, renamed: bool) -> None:
        """Take over the name of the source for a child who is here, or keep ours."""
        self._renamed = self._renamed | {number} if renamed else self._renamed - {number}
        self._show()

    @Slot(int, str)
    def mend(self, number: int, name: str) -> None:
        """Give a row another name."""
        try:
            self.show(mended(self._draft, self._desk.people.value, number, name))
        except KnownError as error:
            self._error = str(error)
            self.changed.emit()

    @Slot()
    def finish(self) -> None:
        """Put in what is chosen, and go back to the class."""
        draft, choices, people = self._draft, self._choices, self._desk.people
        taken = [one for one in draft.rows if one.number in choices.taken]
        new = sum(one.match is Match.NEW for one in taken)
        before = {one.class_id for one in people.value.classes}
        sentence = f"{children(new)} erbij gezet." if new else "De groep is bijgewerkt."
        self._error = self._desk.steps.tried(
            sentence, lambda now: applied_import(now, draft, choices, self._desk.new_id)
        )
        if self._error:
            self.changed.emit()
            return
        self._desk.actions.note(Act.IMPORTED_PUPILS, self._desk.chosen.value, len(taken))
        made = [one.class_id for one in people.value.classes if one.class_id not in before]
        aims = made + [one.class_id for one in taken if one.class_id != NEW_CLASS]
        if aims and self._desk.chosen.value not in aims:
            self._desk.chosen.show(aims[0])
        self._desk.close()

    def _fit(self, name: str) -> str:
        """Return where a class of the source goes by itself: ours of that name, else the open one if it is free."""
        people, here = self._desk.people.value, self._desk.chosen.value
        mine = next(one for one in self._draft.reading.classes if one.name == name)
        ours = with_targets((mine,), people, "")[0].class_id
        aimed_at = {one.class_id for one in self._draft.reading.classes}
        free = people.school_class(here) is not None and not people.pupils_of(here) and here not in aimed_at
        return here if ours == NEW_CLASS and free else ours

    def _aim(self, name: str, class_id: str) -> None:
        self.show(aimed(self._draft, self._desk.people.value, name, class_id))

    def _show(self) -> None:
        people = self._desk.people.value
        offered = proposed(self._draft)
        self._choices = replace(
            offered,
            taken=offered.taken - self._out,
            renamed=self._renamed & offered.taken,
            school_year=school_year(self._desk.today()),
            symbols=tuple(SYMBOLS),
        )
        self._rows.show(list(import_rows.preview_rows(self._draft, self._choices)))
        self._sources.show(list(import_rows.source_rows(self._draft, people, self._picking)))
        self._targets.show(list(import_rows.target_rows(self._draft, people, self._picking)))
        self.changed.emit()
