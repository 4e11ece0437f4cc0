"""Names from a list, a file or the school's administration, in the control window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.classes import import_rows
from vertrouwen_desktop.features.classes.control_desk import Desk
from vertrouwen_desktop.features.classes.control_preview import PreviewModel
from vertrouwen_desktop.features.classes.csv_file import from_csv, samples
from vertrouwen_desktop.features.classes.edexml import from_edexml
from vertrouwen_desktop.features.classes.model import NEW_CLASS, Door, Field, ImportDraft, NameForm
from vertrouwen_desktop.features.classes.paste import pasted
from vertrouwen_desktop.features.classes.rows import ChoiceRow
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1

Samples = tuple[tuple[str, ...], ...]


@QmlElement
class ImportModel(QObject):
    """Three doors: a list, a CSV file, an EDEXML file. The preview is the same behind each.

    The bytes of a file stay in memory only while it is on the page.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preview = PreviewModel(desk, self)
        self._forms = RowsModel(ChoiceRow, "key", self)
        self._columns = RowsModel(import_rows.ColumnRow, "number", self)
        self._fields = RowsModel(ChoiceRow, "key", self)
        self._round = 0
        self._form: NameForm | None = None
        self._heading: bool | None = None
        self._uses: list[Field] | None = None
        self._column = -1
        self.forget()

    def forget(self) -> None:
        """Let go of the source, and begin with the three doors."""
        self._round += 1
        self._step, self._door = "doors", Door.PASTE
        self._text = self._place = self._error = ""
        self._data = b""
        self._samples: Samples = ()
        self._busy = False
        self._take_answers_back()
        self._preview.forget()
        self._show()

    def open_paste(self) -> None:
        """Begin with the list."""
        self.forget()
        self._step = "paste"
        self._show()

    @Property(PreviewModel, notify=changed)
    def preview(self) -> PreviewModel:
        return self._preview

    @Property(str, notify=changed)
    def step(self) -> str:
        """doors | paste | file | preview."""
        return self._step

    @Property(str, notify=changed)
    def title(self) -> str:
        found = self._desk.people.value.school_class(self._desk.chosen.value)
        return f"Kinderen erbij in {found.name}" if found else "Kinderen erbij"

    @Property(bool, notify=changed)
    def isEdexml(self) -> bool:
        return self._door is Door.EDEXML

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._place

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(QObject, notify=changed)
    def forms(self) -> RowsModel:
        """How the names can be read, when that was a guess."""
        return self._forms

    @Property(bool, notify=changed)
    def hasForms(self) -> bool:
        return self._forms.rowCount() > 0

    @Property(bool, notify=changed)
    def hasColumns(self) -> bool:
        return self._columns.rowCount() > 0

    @Property(bool, notify=changed)
    def hasHeading(self) -> bool:
        return self._preview.draft.reading.has_heading

    @Property(QObject, notify=changed)
    def columns(self) -> RowsModel:
        return self._columns

    @Property(QObject, notify=changed)
    def fields(self) -> RowsModel:
        """What the column that is being chosen can be used for."""
        return self._fields

    @Slot(str)
    def enter(self, door: str) -> None:
        """Go in at a door: paste, csv or edexml; for a file the chooser opens at once."""
        self.forget()
        self._door = Door(door)
        self._step = "paste" if self._door is Door.PASTE else "file"
        self._show()
        if self._door is not Door.PASTE:
            self.chooseFile()

    @Slot(str)
    def textIs(self, text: str) -> None:
        if text != self._text:
            self._text, self._error = text, ""
            self.changed.emit()

    @Slot(str)
    def placeIs(self, place: str) -> None:
        self._place, self._error = place, ""
        self.changed.emit()

    @Slot()
    def chooseFile(self) -> None:
        self._desk.actions.choose_file(self._door, self._got())

    @Slot()
    def readPlace(self) -> None:
        """Read the file that was typed."""
        if self._place.strip():
            self._desk.actions.read_file(self._place.strip(), self._got())
        else:
            self._say("Kies een bestand, of vul in waar het staat.")

    @Slot(str)
    def drop(self, place: str) -> None:
        """Read the file that was dropped."""
        self._place = place
        self.readPlace()

    @Slot()
    def readText(self) -> None:
        """Go from the list to the preview."""
        if self._text.strip():
            self._read()
        else:
            self._say("Plak of typ eerst een naam.")

    @Slot(str)
    def formIs(self, form: str) -> None:
        self._form = NameForm(form)
        self._read()

    @Slot(bool)
    def headingIs(self, heading: bool) -> None:
        self._heading, self._uses = heading, None
        self._read()

    @Slot(int)
    def pickColumn(self, number: int) -> None:
        """Choose what a column is for; the same one again: leave it."""
        self._column = -1 if number == self._column else number
        self._show()

    @Slot(str)
    def fieldIs(self, field: str) -> None:
        if self._column < 0:
            return
        uses = [one.field for one in self._preview.draft.reading.columns]
        uses[self._column] = Field(field)
        self._uses, self._column = uses, -1
        self._read()

    @Slot()
    def back(self) -> None:
        """One step back; what was typed stays."""
        if self._step == "preview":
            self._step = "paste" if self._door is Door.PASTE else "file"
            self._say("")
        elif self._step == "doors":
            self._desk.close()
        else:
            self.forget()

    @Slot()
    def close(self) -> None:
        self._desk.close()

    # ---- reading

    def _take_answers_back(self) -> None:
        self._form = self._heading = self._uses = None
        self._column = -1

    def _got(self) -> Callable[[str, bytes], None]:
        """Return who takes the file, unless the page is about something else by then."""
        round_ = self._round

        def done(sentence: str, data: bytes) -> None:
            if round_ != self._round:
                return
            if not data:
                self._say(sentence)
                return
            self._data = data
            self._take_answers_back()
            self._preview.forget()
            self._read()

        return done

    def _read(self) -> None:
        round_ = self._round

        def done(sentence: str, found: tuple[ImportDraft, Samples] | None) -> None:
            if round_ != self._round:
                return
            self._busy = False
            if found is not None:
                self._step = "preview"
                draft, self._samples = found
                self._preview.show(draft)
            self._say(sentence)

        self._busy = True
        self._say("")
        self._desk.actions.beside(self._reading(), done)

    def _reading(self) -> Callable[[], tuple[ImportDraft, Samples]]:
        """Return what is to be done in a thread: it holds its own copy of everything."""
        people = self._desk.people.value
        class_id = self._desk.chosen.value if people.school_class(self._desk.chosen.value) else NEW_CLASS
        text, data, form, uses, heading = self._text, self._data, self._form, self._uses, self._heading
        if self._door is Door.PASTE:
            return lambda: (pasted(text, people, class_id, form), ())
        key = self._desk.actions.import_key()
        if self._door is Door.EDEXML:
            return lambda: (from_edexml(data, people, class_id, key), ())

        def csv() -> tuple[ImportDraft, Samples]:
            draft = from_csv(data, people, class_id, key, uses, heading, form)
            return draft, samples(data, draft.reading.has_heading)

        return csv

    def _say(self, sentence: str) -> None:
        self._error = sentence
        self._show()

    def _show(self) -> None:
        draft = self._preview.draft
        self._forms.show(import_rows.form_rows(draft))
        self._columns.show(list(import_rows.column_rows(draft, self._samples, self._column)))
        self._fields.show(import_rows.field_rows(draft, self._column))
        self.changed.emit()
