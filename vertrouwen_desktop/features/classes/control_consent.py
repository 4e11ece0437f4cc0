"""Whether the name of one child may be on the board: on the page of that child."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.people import Pupil, Sayer
from vertrouwen_desktop.features.classes.consent_rows import (
    PURPOSE,
    SAYERS,
    UNASKED,
    done_sentence,
    said_words,
    wish_of,
)
from vertrouwen_desktop.features.classes.consenting import write_down
from vertrouwen_desktop.features.classes.control_desk import Desk

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PupilConsentModel(QObject):
    """What one child, or who cares for it, said.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pupil_id = desk, ""
        self._sayer = Sayer.CARER
        desk.people.changed.connect(self.changed)

    def look(self, pupil_id: str) -> None:
        """Show a child; with an empty id nobody."""
        self._pupil_id, self._sayer = pupil_id, Sayer.CARER
        self.changed.emit()

    @Property(str, notify=changed)
    def wish(self) -> str:
        """given | refused, or empty when nobody was asked."""
        return wish_of(self._pupil) if self._pupil else UNASKED

    @Property(str, notify=changed)
    def words(self) -> str:
        text = said_words(self._pupil.consent(PURPOSE) if self._pupil else None)
        return text[0].upper() + text[1:]

    @Property(str, notify=changed)
    def note(self) -> str:
        """Why it makes no difference now; else empty."""
        restricted = self._pupil is not None and self._pupil.restricted
        return "Dit kind is afgeschermd. De naam komt zeker niet op het bord." if restricted else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def sayers(self) -> list[list[str]]:
        return [[one.value, words] for one, words in SAYERS.items()]

    @Property(str, notify=changed)
    def sayer(self) -> str:
        """Who said it, or will have said what is written down next."""
        return self._said_by.value

    @Slot(str)
    def say(self, wish: str) -> None:
        """Write down given or refused; empty: nobody asked after all."""
        if self._pupil is not None:
            sentence = done_sentence(self._pupil.shown_name, wish)
            write_down(self._desk, [self._pupil_id], wish, self._said_by, sentence)

    @Slot(str)
    def sayerIs(self, sayer: str) -> None:
        """It was said by somebody else."""
        self._sayer = Sayer(sayer)
        wish = wish_of(self._pupil) if self._pupil is not None else UNASKED
        if self._pupil is not None and wish:
            words = SAYERS[self._sayer]
            sentence = f"{self._pupil.shown_name}: gezegd door {words[0].lower()}{words[1:]}."
            write_down(self._desk, [self._pupil_id], wish, self._sayer, sentence)
        self.changed.emit()

    @property
    def _said_by(self) -> Sayer:
        said = self._pupil.consent(PURPOSE) if self._pupil else None
        return said.said_by if said else self._sayer

    @property
    def _pupil(self) -> Pupil | None:
        return self._desk.people.value.pupil(self._pupil_id)
