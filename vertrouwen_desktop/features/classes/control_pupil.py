"""The page of one child: all that is kept, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.names import MAX_NAME
from vertrouwen_desktop.domain.confidential.people import People, Pupil
from vertrouwen_desktop.domain.confidential.registration import (
    came_back,
    corrected,
    left,
    moved,
    restricted,
    with_symbol,
)
from vertrouwen_desktop.domain.confidential.rights import Act
from vertrouwen_desktop.domain.confidential.symbols import SYMBOLS, drawing
from vertrouwen_desktop.features.classes.control_consent import PupilConsentModel
from vertrouwen_desktop.features.classes.control_desk import Desk
from vertrouwen_desktop.features.classes.control_erase import EraseModel
from vertrouwen_desktop.features.classes.control_record import RecordModel
from vertrouwen_desktop.features.classes.rows import ChoiceRow, SymbolRow, day_words, symbol_rows
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1

_SYMBOLS = tuple(SYMBOLS)
_NOBODY = Pupil("", "", "")


@QmlElement
class PupilModel(QObject):
    """One child.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._erase = EraseModel(desk, desk.close, self)
        self._record = RecordModel(desk, self)
        self._consent = PupilConsentModel(desk, self)
        self._symbols = RowsModel(SymbolRow, "symbol", self)
        self._classes = RowsModel(ChoiceRow, "key", self)
        self._pupil_id = ""
        self.forget()
        desk.people.changed.connect(self._follow)

    def open(self, pupil_id: str) -> None:
        """Show a child."""
        self.forget()
        self._pupil_id = pupil_id
        self._take_back()
        self._record.look(pupil_id)
        self._consent.look(pupil_id)
        self._show()

    def forget(self) -> None:
        """Show nobody."""
        self._pupil_id = self._name = self._initial = self._group = ""
        self._error = self._trouble = ""
        self._kept = ("", "", "")
        self._picking = False
        self._record.forget()
        self._consent.look("")
        self._erase.forget()
        self._show()

    @property
    def is_lost(self) -> bool:
        """The child is not there any more, and there is no proof to read either."""
        return self._desk.people.value.pupil(self._pupil_id) is None and not self._erase.is_proven

    @Property(EraseModel, notify=changed)
    def erasing(self) -> EraseModel:
        return self._erase

    @Property(RecordModel, notify=changed)
    def record(self) -> RecordModel:
        return self._record

    @Property(PupilConsentModel, notify=changed)
    def consent(self) -> PupilConsentModel:
        return self._consent

    @Property(str, notify=changed)
    def shownName(self) -> str:
        return self._pupil.shown_name

    @Property(str, notify=changed)
    def place(self) -> str:
        """The class, or since when the child is away."""
        found = self._desk.people.value.school_class(self._pupil.class_id)
        name = found.name if found else ""
        return f"{name} · weg sinds {day_words(self._pupil.left_on)}" if self._pupil.left_on else name

    @Property(str, notify=changed)
    def drawing(self) -> str:
        return drawing(self._pupil.symbol)

    @Property(str, notify=changed)
    def symbolWord(self) -> str:
        return SYMBOLS.get(self._pupil.symbol, "nog geen symbool")

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def initial(self) -> str:
        return self._initial

    @Property(str, notify=changed)
    def group(self) -> str:
        return self._group

    @Property(bool, notify=changed)
    def isEdited(self) -> bool:
        pupil = self._pupil
        return (self._name, self._initial, self._group) != (pupil.call_name, pupil.initial, pupil.group)

    @Property(str, notify=changed)
    def error(self) -> str:
        """What is wrong with the name."""
        return self._error

    @Property(bool, notify=changed)
    def isAway(self) -> bool:
        return self._pupil.left_on is not None

    @Property(bool, notify=changed)
    def isRestricted(self) -> bool:
        return self._pupil.restricted

    @Property(bool, notify=changed)
    def isPicking(self) -> bool:
        return self._picking

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why a step could not be taken."""
        return self._trouble

    @Property(QObject, notify=changed)
    def symbols(self) -> RowsModel:
        return self._symbols

    @Property(QObject, notify=changed)
    def classes(self) -> RowsModel:
        return self._classes

    @Property(int, notify=changed)
    def nameLetters(self) -> int:
        return MAX_NAME

    @Slot(str)
    def nameIs(self, name: str) -> None:
        self._name, self._error = name, ""
        self.changed.emit()

    @Slot(str)
    def initialIs(self, initial: str) -> None:
        self._initial, self._error = initial, ""
        self.changed.emit()

    @Slot(str)
    def groupIs(self, group: str) -> None:
        self._group, self._error = group, ""
        self.changed.emit()

    @Slot()
    def correct(self) -> None:
        """Keep the name as it was typed, or say what is wrong."""
        was, args = self._pupil, (self._name, self._initial, self._group)
        sentence = f"{was.shown_name} is bijgewerkt."
        self._error = self._try(sentence, Act.CORRECTED_PUPIL, lambda now: corrected(now, was.pupil_id, *args))
        if not self._error:
            self._take_back()
        self._show()

    @Slot(bool)
    def pick(self, picking: bool) -> None:
        """Show all symbols, or no longer."""
        self._picking = picking
        self._show()

    @Slot(str)
    def symbolIs(self, symbol: str) -> None:
        pupil = self._pupil
        wanted = "" if symbol == pupil.symbol else symbol
        self._trouble = self._desk.steps.tried(
            f"{pupil.shown_name} heeft een ander symbool.",
            lambda now: with_symbol(now, pupil.pupil_id, wanted, _SYMBOLS),
        )
        self._picking = bool(self._trouble)
        self._show()

    @Slot(str)
    def move(self, class_id: str) -> None:
        pupil, found = self._pupil, self._desk.people.value.school_class(class_id)
        if found is not None and class_id != pupil.class_id:
            sentence = f"{pupil.shown_name} is nu in {found.name}."
            self._trouble = self._try(
                sentence, Act.CORRECTED_PUPIL, lambda now: moved(now, pupil.pupil_id, class_id, _SYMBOLS)
            )
            self._show()

    @Slot()
    def leave(self) -> None:
        pupil = self._pupil
        today = self._desk.today()
        self._trouble = self._desk.steps.tried(
            f"{pupil.shown_name} is niet meer in de groep.", lambda now: left(now, pupil.pupil_id, today)
        )
        self._show()

    @Slot()
    def comeBack(self) -> None:
        pupil = self._pupil
        self._trouble = self._desk.steps.tried(
            f"{pupil.shown_name} is er weer bij.", lambda now: came_back(now, pupil.pupil_id, _SYMBOLS)
        )
        self._show()

    @Slot(bool)
    def restrict(self, yes: bool) -> None:
        pupil = self._pupil
        sentence = f"{pupil.shown_name} is afgeschermd." if yes else f"{pupil.shown_name} is niet meer afgeschermd."
        self._trouble = self._try(sentence, Act.RESTRICTED_PUPIL, lambda now: restricted(now, pupil.pupil_id, yes))
        self._show()

    @Slot()
    def askErase(self) -> None:
        """Say what would go, once it is known what there is."""
        if self._record.record is not None:
            self._erase.ask(self._pupil, self._record.record)

    @Slot()
    def close(self) -> None:
        self._desk.close()

    # ---- inside

    @property
    def _pupil(self) -> Pupil:
        return self._desk.people.value.pupil(self._pupil_id) or _NOBODY

    def _try(self, sentence: str, act: Act, step: Callable[[People], People]) -> str:
        before, pupil_id = self._desk.people.value, self._pupil_id
        wrong = self._desk.steps.tried(sentence, step)
        if not wrong and self._desk.people.value is not before:
            self._desk.actions.note(act, pupil_id, 1)
        return wrong

    def _take_back(self) -> None:
        pupil = self._pupil
        self._kept = self._name, self._initial, self._group = pupil.call_name, pupil.initial, pupil.group

    @Slot()
    def _follow(self) -> None:
        if self._pupil_id and not self._erase.is_proven:
            if (self._name, self._initial, self._group) == self._kept:
                self._take_back()
            self._show()

    def _show(self) -> None:
        people, pupil = self._desk.people.value, self._pupil
        self._symbols.show(list(symbol_rows(people, pupil)) if self._picking else [])
        open_classes = [one for one in people.classes if not one.archived or one.class_id == pupil.class_id]
        self._classes.show([ChoiceRow(one.class_id, one.name, one.class_id == pupil.class_id) for one in open_classes])
        self.changed.emit()
