"""One child more, in the control window."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.names import MAX_NAME
from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.domain.confidential.registration import NewPupil, add_pupils, checked_name
from vertrouwen_desktop.domain.confidential.symbols import SYMBOLS
from vertrouwen_desktop.features.classes.control_desk import Desk
from vertrouwen_desktop.features.classes.rows import ChoiceRow
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AddPupilModel(QObject):
    """A name, and one after another when there are more.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = self._initial = self._group = self._error = self._done = ""
        self._count = 0
        self._groups = RowsModel(ChoiceRow, "key", self)

    def open(self) -> None:
        """Begin with an empty form."""
        self._name = self._initial = self._group = self._error = self._done = ""
        self._show()

    @Property(str, notify=changed)
    def className(self) -> str:
        found = self._desk.people.value.school_class(self._desk.chosen.value)
        return found.name if found else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def initial(self) -> str:
        return self._initial

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(str, notify=changed)
    def done(self) -> str:
        """Who was put in last, as a sentence."""
        return self._done

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many were put in; the keyboard goes back to the name when it changes."""
        return self._count

    @Property(QObject, notify=changed)
    def groups(self) -> RowsModel:
        """The year groups to choose from, in a class of several."""
        return self._groups

    @Property(int, notify=changed)
    def nameLetters(self) -> int:
        return MAX_NAME

    @Slot(str)
    def nameIs(self, name: str) -> None:
        self._name, self._error, self._done = name, "", ""
        self.changed.emit()

    @Slot(str)
    def initialIs(self, initial: str) -> None:
        self._initial, self._error = initial, ""
        self.changed.emit()

    @Slot(str)
    def groupIs(self, group: str) -> None:
        self._group = group
        self._show()

    @Slot()
    def add(self) -> None:
        """Put the child in, or say what is wrong."""
        newcomer = NewPupil(self._name, self._initial, self._group)

        def step(people: People) -> People:
            checked_name(self._name)
            return add_pupils(people, self._desk.chosen.value, [newcomer], self._desk.new_id, tuple(SYMBOLS))

        sentence = f"{' '.join(self._name.split())} staat erbij."
        self._error = self._desk.steps.tried(sentence, step)
        if not self._error:
            self._name = self._initial = ""
            self._done = sentence
            self._count += 1
        self._show()

    @Slot()
    def close(self) -> None:
        self._desk.close()

    def _show(self) -> None:
        found = self._desk.people.value.school_class(self._desk.chosen.value)
        groups = found.groups.split("/") if found and "/" in found.groups else []
        self._groups.show([ChoiceRow(one, f"Groep {one}", one == self._group) for one in groups])
        self.changed.emit()
