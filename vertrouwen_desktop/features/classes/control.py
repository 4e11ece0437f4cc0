"""The page of a class: its adults and its children, in the control window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.people import People, Pupil, SchoolClass
from vertrouwen_desktop.domain.confidential.registration import NewId
from vertrouwen_desktop.domain.confidential.school import restored_class
from vertrouwen_desktop.features.classes.actions import ClassesActions
from vertrouwen_desktop.features.classes.control_add import AddPupilModel
from vertrouwen_desktop.features.classes.control_chooser import ChooserModel
from vertrouwen_desktop.features.classes.control_desk import Desk, Steps
from vertrouwen_desktop.features.classes.control_group import GroupModel
from vertrouwen_desktop.features.classes.control_import import ImportModel
from vertrouwen_desktop.features.classes.control_pupil import PupilModel
from vertrouwen_desktop.features.classes.control_side import SideModel
from vertrouwen_desktop.features.classes.control_sweep import SweepModel
from vertrouwen_desktop.features.classes.control_year import YearModel
from vertrouwen_desktop.features.classes.rows import (
    PupilRow,
    can_go_up,
    class_detail,
    gone_from,
    pupil_row,
)
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1

LONG_NAME = 12


@QmlElement
class ClassesModel(QObject):
    """The classes, and the one that is shown.

    While `private` is False (the class can see this screen) it gives no name at all.

    Args:
        chosen: Id of the class that is shown; the page shows another by itself when it is none of ours.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        people: Held[People],
        private: Held[bool],
        chosen: Held[str],
        today: Callable[[], date],
        new_id: NewId,
        actions: ClassesActions,
    ) -> None:
        super().__init__()
        self._people, self._private, self._chosen = people, private, chosen
        self._steps = Steps(people, actions, self)
        desk = Desk(people, chosen, self._steps, today, new_id, actions, self.close)
        self._layer = ""
        self._trouble = self._shown = ""
        self._away = False
        self._cards: list[PupilRow] = []
        self._chooser = ChooserModel(people, private, chosen, self)
        self._pupils = RowsModel(PupilRow, "pupil_id", self)
        self._gone = RowsModel(PupilRow, "pupil_id", self)
        self._adding = AddPupilModel(desk, self)
        self._group = GroupModel(desk, self)
        self._import = ImportModel(desk, self)
        self._pupil = PupilModel(desk, self)
        self._sweep = SweepModel(desk, self)
        self._side = SideModel(desk, private, self)
        self._year = YearModel(desk, self)
        for held in (people, private, chosen, self._steps):
            held.changed.connect(self._show)
        self._show()

    # ---- what is open over the class

    @Property(str, notify=changed)
    def layer(self) -> str:
        """Empty | add | group | import | pupil | sweep | year."""
        return self._layer if self._private.value else ""

    @Property(ChooserModel, notify=changed)
    def chooser(self) -> ChooserModel:
        return self._chooser

    @Property(AddPupilModel, notify=changed)
    def adding(self) -> AddPupilModel:
        return self._adding

    @Property(GroupModel, notify=changed)
    def group(self) -> GroupModel:
        return self._group

    @Property(ImportModel, notify=changed)
    def importing(self) -> ImportModel:
        return self._import

    @Property(PupilModel, notify=changed)
    def pupil(self) -> PupilModel:
        return self._pupil

    @Property(SweepModel, notify=changed)
    def sweep(self) -> SweepModel:
        return self._sweep

    @Property(SideModel, notify=changed)
    def side(self) -> SideModel:
        return self._side

    @Property(YearModel, notify=changed)
    def year(self) -> YearModel:
        return self._year

    # ---- the class

    @Property(bool, notify=changed)
    def isPrivate(self) -> bool:
        return self._private.value

    @Property(bool, notify=changed)
    def hasClass(self) -> bool:
        return self._class is not None

    @Property(bool, notify=changed)
    def canEndYear(self) -> bool:
        """Whether somebody can go up."""
        return self._private.value and can_go_up(self._people.value)

    @Property(bool, notify=changed)
    def isOld(self) -> bool:
        return self._class is not None and self._class.archived

    @Property(str, notify=changed)
    def className(self) -> str:
        return self._class.name if self._class else ""

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why the last thing could not be done."""
        return self._trouble

    @Property(str, notify=changed)
    def classDetail(self) -> str:
        return class_detail(self._people.value, self._class) if self._class else ""

    @Property(QObject, notify=changed)
    def pupils(self) -> RowsModel:
        return self._pupils

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._pupils.rowCount()

    @Property(bool, notify=changed)
    def hasDetails(self) -> bool:
        """Whether a card needs a second line."""
        return any(one.detail for one in self._cards)

    @Property(bool, notify=changed)
    def hasLongNames(self) -> bool:
        """Whether a name needs two lines on a card."""
        return any(len(one.name) > LONG_NAME for one in self._cards)

    @Property(QObject, notify=changed)
    def gone(self) -> RowsModel:
        """Who left, when that is unfolded."""
        return self._gone

    @Property(int, notify=changed)
    def goneCount(self) -> int:
        return len(self._left())

    @Property(bool, notify=changed)
    def showsGone(self) -> bool:
        return self._away

    @Property(str, notify=changed)
    def undoText(self) -> str:
        """What was done last, when it can be undone."""
        return self._steps.sentence if self._private.value else ""

    # ---- what the adults do

    @Slot(bool)
    def showGone(self, gone: bool) -> None:
        self._away = gone
        self._show()

    @Slot()
    def add(self) -> None:
        self._adding.open()
        self._open("add")

    @Slot()
    def bringIn(self) -> None:
        """Open the three doors."""
        self._import.forget()
        self._open("import")

    @Slot(str)
    def bringInBy(self, door: str) -> None:
        """Open one of the three doors: paste, csv or edexml."""
        self._open("import")
        self._import.enter(door)

    @Slot()
    def newClass(self) -> None:
        self._group.open("")
        self._open("group")

    @Slot()
    def editClass(self) -> None:
        self._group.open(self._chosen.value)
        self._open("group")

    @Slot()
    def restoreClass(self) -> None:
        found = self._class
        if found is not None:
            self._trouble = self._steps.tried(
                f"{found.name} is terug.", lambda people: restored_class(people, found.class_id)
            )
            self.changed.emit()

    @Slot()
    def endYear(self) -> None:
        self._year.open()
        self._open("year")

    @Slot(str)
    def openPupil(self, pupil_id: str) -> None:
        self._pupil.open(pupil_id)
        self._open("pupil")

    @Slot()
    def askNames(self) -> None:
        """Open the list of whose names may be on the board."""
        self._sweep.open()
        self._open("sweep")

    @Slot()
    def undo(self) -> None:
        if self._private.value:
            self._steps.undo()

    @Slot()
    def close(self) -> None:
        """Go back to the class, and forget what was open."""
        self._layer = ""
        self._import.forget()
        self._pupil.forget()
        self._year.forget()
        self._sweep.forget()
        self._show()

    # ---- inside

    @property
    def _class(self) -> SchoolClass | None:
        return self._people.value.school_class(self._chosen.value) if self._private.value else None

    def _left(self) -> list[Pupil]:
        return gone_from(self._people.value, self._class.class_id) if self._class else []

    def _pupil_rows(self) -> list[PupilRow]:
        found, people = self._class, self._people.value
        return [pupil_row(one, "/" in found.groups) for one in people.pupils_of(found.class_id)] if found else []

    def _open(self, layer: str) -> None:
        self._layer = layer
        self._show()

    @Slot()
    def _show(self) -> None:
        people = self._people.value
        if people.school_class(self._chosen.value) is None and people.classes:
            there = [one for one in people.classes if not one.archived] or people.classes
            self._chosen.show(there[0].class_id)
            return
        if self._chosen.value != self._shown:
            self._shown, self._away, self._trouble = self._chosen.value, False, ""
        if self._layer == "pupil" and self._pupil.is_lost:
            self.close()
            return
        self._cards = self._pupil_rows()
        self._pupils.show(self._cards)
        self._gone.show([pupil_row(one) for one in self._left()] if self._away else [])
        self.changed.emit()
