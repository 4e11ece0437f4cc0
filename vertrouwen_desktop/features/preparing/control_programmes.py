"""The page of all programmes: who follows which, bring one in, give one on, take one away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.preparing.programmes import (
    PLACED,
    REMOVED,
    SAVED,
    TAKEN_OVER,
    ArrivalNow,
    ProgrammeNow,
    ProgrammeRow,
    ProgrammesActions,
    arrival_lines,
    programme_rows,
)
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.preparing"
QML_IMPORT_MAJOR_VERSION = 1

QStringList = list  # the name by which qmllint knows it


@QmlElement
class ProgrammesModel(QObject):
    """Every programme on this laptop; one thing at a time is done, beside the screen.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        programmes: Held[tuple[ProgrammeNow, ...] | None],
        private: Held[bool],
        actions: ProgrammesActions,
    ) -> None:
        """`programmes` None: they are being read."""
        super().__init__()
        self._programmes, self._private, self._actions = programmes, private, actions
        self._arrival: ArrivalNow | None = None
        self._own_too = True
        self._busy = self._said = self._error = self._asking = ""
        self._rows = RowsModel(ProgrammeRow, "key", self)
        programmes.changed.connect(self._show)
        private.changed.connect(self._show)
        self._show()

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def busy(self) -> str:
        """What is being done, in words; empty when nothing."""
        return self._busy or ("De lesprogramma's worden gelezen." if self._programmes.value is None else "")

    @Property(bool, notify=changed)
    def canDo(self) -> bool:
        """Whether something else can be begun."""
        return not self._busy

    @Property(str, notify=changed)
    def said(self) -> str:
        return self._said

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    # ---- one that is brought in

    @Property(bool, notify=changed)
    def hasArrival(self) -> bool:
        return self._arrival is not None

    @Property(str, notify=changed)
    def arrivalTitle(self) -> str:
        return f"{self._arrival.title}, versie {self._arrival.version}" if self._arrival else ""

    @Property(QStringList, notify=changed)
    def arrivalLines(self) -> list[str]:
        return list(arrival_lines(self._arrival)) if self._arrival else []

    @Property(QStringList, notify=changed)
    def arrivalLessons(self) -> list[str]:
        return list(self._arrival.lessons) if self._arrival else []

    @Property(bool, notify=changed)
    def hasOwn(self) -> bool:
        """Whether changes of another school come along."""
        return self._arrival is not None and self._arrival.own > 0

    @Property(bool, notify=changed)
    def ownToo(self) -> bool:
        return self._own_too

    @Property(bool, notify=changed)
    def canPlace(self) -> bool:
        arrival = self._arrival
        return arrival is not None and not self._busy and (arrival.replaces or (self._own_too and arrival.own > 0))

    @Property(bool, notify=changed)
    def takesOnlyOwn(self) -> bool:
        """Whether the lessons themselves stay as they are."""
        return self._arrival is not None and not self._arrival.replaces

    @Slot()
    def bring(self) -> None:
        """Ask for a file, and look into it."""
        self._begin("Het bestand wordt nagekeken. Dat kan even duren.")
        self._actions.bring(self._brought)

    @Slot(bool)
    def takeOwn(self, on: bool) -> None:
        self._own_too = on
        self.changed.emit()

    @Slot()
    def place(self) -> None:
        """Put what was looked into on this laptop."""
        if self._arrival is not None and self.canPlace:
            self._begin("Het lesprogramma wordt op zijn plek gezet.")
            own_too = self._own_too and self._arrival.own > 0
            self._actions.place(own_too, partial(self._placed, self._arrival, own_too))

    @Slot()
    def putAway(self) -> None:
        """Rather not."""
        if self._arrival is not None and not self._busy:
            self._arrival = None
            self._actions.put_away()
            self.changed.emit()

    # ---- those that are there

    @Slot(str, bool)
    def export(self, key: str, own_too: bool) -> None:
        """Make one file of a programme, and ask where to keep it."""
        self._begin("Het bestand wordt gemaakt.")
        self._actions.export(key, own_too, partial(self._done, SAVED))

    @Slot(str)
    def ask(self, key: str) -> None:
        """Ask whether a programme really goes; empty: rather not."""
        self._asking = key
        self._show()

    @Slot(str)
    def remove(self, key: str) -> None:
        if key == self._asking:
            self._begin("Het lesprogramma gaat weg.")
            self._actions.remove(key, partial(self._done, REMOVED))

    @Slot()
    def leave(self) -> None:
        self._actions.leave()

    # ---- inside

    def _begin(self, busy: str) -> None:
        self._busy, self._said, self._error = busy, "", ""
        self._show()

    def _brought(self, sentence: str, arrival: ArrivalNow | None) -> None:
        self._busy, self._error, self._arrival, self._own_too = "", sentence, arrival, True
        self._show()

    def _placed(self, arrival: ArrivalNow, own_too: bool, sentence: str) -> None:
        if not sentence:
            self._arrival = None
        said = PLACED.format(title=arrival.title) if arrival.replaces else ""
        self._done(f"{said} {TAKEN_OVER if own_too else ''}".strip(), sentence)

    def _done(self, said: str, sentence: str) -> None:
        self._busy = self._asking = ""
        self._said, self._error = "" if sentence else said, sentence
        self._show()

    @Slot()
    def _show(self) -> None:
        self._rows.show(programme_rows(self._programmes.value or (), self._private.value, self._asking))
        self.changed.emit()
