"""A class and its two adults, in the control window."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.names import MAX_GROUPS, MAX_NAME
from vertrouwen_desktop.domain.confidential.people import People, Role, SchoolClass
from vertrouwen_desktop.domain.confidential.school import (
    add_class,
    archived_class,
    changed_class,
    class_given,
    paired,
    school_year,
)
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.programme import Audience
from vertrouwen_desktop.features.classes.control_desk import Desk
from vertrouwen_desktop.features.classes.rows import (
    AudienceRow,
    ChoiceRow,
    adult_choices,
    audience_rows,
    both_names,
    day_typed,
    day_words,
    programme_rows,
    typed_day,
)
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GroupModel(QObject):
    """A new class, or another name, other year groups and other adults for one that is there.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._class: SchoolClass | None = None
        self._name = self._groups = self._since = self._error = ""
        self._teacher = self._youth_worker = ""
        self._audience, self._programme_id = Audience.STANDARD, ""
        self._audiences = RowsModel(AudienceRow, "key", self)
        self._programmes = RowsModel(ChoiceRow, "key", self)
        self._teachers = RowsModel(ChoiceRow, "key", self)
        self._youth_workers = RowsModel(ChoiceRow, "key", self)

    def open(self, class_id: str) -> None:
        """Show a class, or with an empty id a new one."""
        people, today = self._desk.people.value, self._desk.today()
        self._class = people.school_class(class_id)
        self._name = self._class.name if self._class else ""
        self._groups = self._class.groups if self._class else ""
        self._audience = self._class.audience if self._class else Audience.STANDARD
        self._programme_id = self._class.programme_id if self._class else ""
        now = people.pairing(class_id, today)
        self._teacher = now.teacher_id if now else ""
        self._youth_worker = now.youth_worker_id if now else ""
        self._since, self._error = day_typed(today), ""
        self._show()

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._class is None

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def groups(self) -> str:
        return self._groups

    @Property(str, notify=changed)
    def since(self) -> str:
        return self._since

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(QObject, notify=changed)
    def teachers(self) -> RowsModel:
        return self._teachers

    @Property(QObject, notify=changed)
    def youthWorkers(self) -> RowsModel:
        return self._youth_workers

    @Property(QObject, notify=changed)
    def audiences(self) -> RowsModel:
        return self._audiences

    @Property(QObject, notify=changed)
    def programmes(self) -> RowsModel:
        return self._programmes

    @Property(bool, notify=changed)
    def hasProgrammes(self) -> bool:
        """Whether there is a programme to choose."""
        return self._programmes.rowCount() > 1

    @Property(str, notify=changed)
    def history(self) -> str:
        """Who gave the lessons from when, newest first."""
        people = self._desk.people.value
        if self._class is None:
            return ""
        mine = sorted(
            (one for one in people.pairings if one.class_id == self._class.class_id), key=lambda one: one.since
        )
        lines = [
            f"{day_words(one.since)}: {both_names(people.adult(one.teacher_id), people.adult(one.youth_worker_id))}"
            for one in reversed(mine[-4:])
        ]
        return "\n".join(lines)

    @Property(int, notify=changed)
    def nameLetters(self) -> int:
        return MAX_NAME

    @Property(int, notify=changed)
    def groupLetters(self) -> int:
        return MAX_GROUPS

    @Slot(str)
    def nameIs(self, name: str) -> None:
        self._name, self._error = name, ""
        self.changed.emit()

    @Slot(str)
    def groupsAre(self, groups: str) -> None:
        self._groups, self._error = groups, ""
        self.changed.emit()

    @Slot(str)
    def sinceIs(self, since: str) -> None:
        self._since, self._error = since, ""
        self.changed.emit()

    @Slot(str)
    def teacherIs(self, adult_id: str) -> None:
        self._teacher, self._error = adult_id, ""
        self._show()

    @Slot(str)
    def youthWorkerIs(self, adult_id: str) -> None:
        self._youth_worker, self._error = adult_id, ""
        self._show()

    @Slot(str)
    def audienceIs(self, audience: str) -> None:
        self._audience = Audience(audience)
        self._show()

    @Slot(str)
    def programmeIs(self, programme_id: str) -> None:
        self._programme_id = programme_id
        self._show()

    @Slot()
    def save(self) -> None:
        """Keep it and go back, or say what is wrong."""
        name = " ".join(self._name.split())
        sentence = f"{name} is bijgewerkt." if self._class else f"{name} is erbij gezet."
        before = {one.class_id for one in self._desk.people.value.classes}
        self._error = self._desk.steps.tried(sentence, self._changed)
        if self._error:
            self.changed.emit()
            return
        made = [one.class_id for one in self._desk.people.value.classes if one.class_id not in before]
        if made:
            self._desk.chosen.show(made[0])
        self._desk.close()

    @Slot()
    def archive(self) -> None:
        """Put the class away; its children stay in it."""
        if self._class is not None:
            class_id = self._class.class_id
            self._error = self._desk.steps.tried(
                f"{self._class.name} is opgeborgen bij de oude groepen.",
                lambda people: archived_class(people, class_id),
            )
            self._desk.close()

    @Slot()
    def close(self) -> None:
        self._desk.close()

    def _changed(self, people: People) -> People:
        since = typed_day(self._since)
        if since is None:
            raise KnownError("Vul de datum in als 12-1-2027.")
        today = self._desk.today()
        if self._class is None:
            people = add_class(people, self._name, self._groups, school_year(today), self._desk.new_id)
            class_id = people.classes[-1].class_id
        else:
            class_id = self._class.class_id
            people = changed_class(people, class_id, self._name, self._groups)
        people = class_given(people, class_id, self._audience, self._programme_id)
        now = people.pairing(class_id, today)
        two = (self._teacher, self._youth_worker)
        if two == ((now.teacher_id, now.youth_worker_id) if now else ("", "")):
            return people
        return paired(people, class_id, *two, since, self._desk.new_id)

    def _show(self) -> None:
        people = self._desk.people.value
        self._audiences.show(audience_rows(self._audience))
        self._programmes.show(programme_rows(self._desk.actions.programmes(), self._programme_id))
        self._teachers.show(list(adult_choices(people, Role.TEACHER, self._teacher)))
        self._youth_workers.show(list(adult_choices(people, Role.YOUTH_WORKER, self._youth_worker)))
        self.changed.emit()
