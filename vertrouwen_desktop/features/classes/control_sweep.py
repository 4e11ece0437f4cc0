"""Whose names may be on the board, for a whole class in one go."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.people import Sayer, Wish
from vertrouwen_desktop.features.classes.consent_rows import (
    SAYERS,
    UNASKED,
    ConsentRow,
    asked_sentence,
    consent_rows,
    done_sentence,
    unasked_of,
    wish_of,
)
from vertrouwen_desktop.features.classes.consenting import write_down
from vertrouwen_desktop.features.classes.control_desk import Desk
from vertrouwen_desktop.features.classes.rows import children
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1

_KEYS = {"m": Wish.GIVEN.value, "l": Wish.REFUSED.value, "?": UNASKED}


@QmlElement
class SweepModel(QObject):
    """The children of a class with what each said, and who says it.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_open = False
        self._sayer = Sayer.CARER
        self._current = 0
        self._rows = RowsModel(ConsentRow, "pupil_id", self)
        for held in (desk.people, desk.chosen):
            held.changed.connect(self._show)

    def open(self) -> None:
        """Show the chosen class."""
        self._is_open, self._sayer, self._current = True, Sayer.CARER, 0
        self._show()

    def forget(self) -> None:
        """Show nobody."""
        self._is_open = False
        self._show()

    @Property(str, notify=changed)
    def className(self) -> str:
        found = self._desk.people.value.school_class(self._desk.chosen.value)
        return found.name if found else ""

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._rows.rowCount()

    @Property(int, notify=changed)
    def current(self) -> int:
        """Where the keyboard is; it goes on by itself when a key wrote something down."""
        return self._current

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """How many were asked."""
        return asked_sentence(self._desk.people.value, self._desk.chosen.value)

    @Property(int, notify=changed)
    def left(self) -> int:
        """How many were not asked yet."""
        return len(self._unasked)

    @Property(str, notify=changed)
    def leftWords(self) -> str:
        return children(len(self._unasked))

    @Property(str, notify=changed)
    def hidden(self) -> str:
        """That some are not in the list; empty when all are."""
        people, class_id = self._desk.people.value, self._desk.chosen.value
        count = sum(one.restricted for one in people.pupils_of(class_id))
        if not count:
            return ""
        stand = "is afgeschermd en staat" if count == 1 else "zijn afgeschermd en staan"
        return f"{children(count)} {stand} er niet bij."

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def sayers(self) -> list[list[str]]:
        return [[one.value, words] for one, words in SAYERS.items()]

    @Property(str, notify=changed)
    def sayer(self) -> str:
        """Who said what is written down next."""
        return self._sayer.value

    @Slot(str)
    def sayerIs(self, sayer: str) -> None:
        self._sayer = Sayer(sayer)
        self.changed.emit()

    @Slot(int)
    def standAt(self, index: int) -> None:
        """The adult went to another child."""
        self._current = max(0, index)

    @Slot(str, str)
    def say(self, pupil_id: str, wish: str) -> None:
        """Write down given or refused; what stands there already is taken away again."""
        pupil = self._desk.people.value.pupil(pupil_id)
        if pupil is not None:
            wish = UNASKED if wish == wish_of(pupil) else wish
            write_down(self._desk, [pupil_id], wish, self._sayer, done_sentence(pupil.shown_name, wish))

    @Slot(str, str, bool, result=bool)
    def typed(self, pupil_id: str, text: str, again: bool) -> bool:
        """Write down what a key means for a child; False: this key means nothing here."""
        pupil, wish = self._desk.people.value.pupil(pupil_id), _KEYS.get(text.lower())
        if pupil is None or wish is None:
            return False
        if not again:
            write_down(self._desk, [pupil_id], wish, self._sayer, done_sentence(pupil.shown_name, wish))
            self._current = min(self._current + 1, self._rows.rowCount() - 1)
            self.changed.emit()
        return True

    @Slot()
    def allOthers(self) -> None:
        """Who was not asked yet, agrees."""
        others = self._unasked
        if others:
            sentence = f"De naam mag op het bord bij {children(len(others))}."
            write_down(self._desk, others, Wish.GIVEN.value, self._sayer, sentence)

    @Slot()
    def close(self) -> None:
        self._desk.close()

    @property
    def _unasked(self) -> list[str]:
        return unasked_of(self._desk.people.value, self._desk.chosen.value)

    @Slot()
    def _show(self) -> None:
        people, class_id = self._desk.people.value, self._desk.chosen.value
        self._rows.show(consent_rows(people, class_id) if self._is_open else [])
        self.changed.emit()
