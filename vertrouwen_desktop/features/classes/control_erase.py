"""A child's name and all that belongs to it, gone for good: in the control window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.names import same_name
from vertrouwen_desktop.domain.confidential.people import Pupil
from vertrouwen_desktop.domain.confidential.rights import BackupOfPupil, ErasureProof
from vertrouwen_desktop.features.classes.actions import PupilRecord
from vertrouwen_desktop.features.classes.control_desk import Desk
from vertrouwen_desktop.features.classes.rows import day_words
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LineRow:
    """Something, and how much or until when."""

    number: int
    what: str
    value: str


@QmlElement
class EraseModel(QObject):
    """First what goes and what stays for a while; then the name is typed; then the proof.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, desk: Desk, gone: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._gone = desk, gone
        self._goes = RowsModel(LineRow, "number", self)
        self._backups = RowsModel(LineRow, "number", self)
        self._searched = RowsModel(LineRow, "number", self)
        self._pupil: Pupil | None = None
        self._proof: ErasureProof | None = None
        self._round = 0
        self.forget()

    def forget(self) -> None:
        """Nobody is being erased."""
        self._round += 1
        self._step = self._typed = self._error = self._saved = ""
        self._pupil, self._proof = None, None
        self._show(())

    def ask(self, pupil: Pupil, record: PupilRecord) -> None:
        """Say what would go."""
        self.forget()
        self._step, self._pupil = "ask", pupil
        counts: dict[str, int] = {}
        for fact in record.facts:
            counts[fact.what] = counts.get(fact.what, 0) + 1
        lines = [LineRow(n, what, f"{count}×" if count > 1 else "") for n, (what, count) in enumerate(counts.items())]
        self._goes.show(lines)
        self._show(record.backups)

    @property
    def is_proven(self) -> bool:
        """The child is gone; what is shown is the proof."""
        return self._proof is not None

    @Property(str, notify=changed)
    def step(self) -> str:
        """Empty | ask | busy | proof."""
        return self._step

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._pupil.shown_name if self._pupil else ""

    @Property(str, notify=changed)
    def callName(self) -> str:
        return self._pupil.call_name if self._pupil else ""

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(bool, notify=changed)
    def canErase(self) -> bool:
        return self._step == "ask" and self._pupil is not None and same_name(self._typed, self._pupil.call_name)

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(QObject, notify=changed)
    def goes(self) -> RowsModel:
        return self._goes

    @Property(QObject, notify=changed)
    def backups(self) -> RowsModel:
        return self._backups

    @Property(bool, notify=changed)
    def hasBackups(self) -> bool:
        return self._backups.rowCount() > 0

    @Property(bool, notify=changed)
    def isClean(self) -> bool:
        return self._proof is not None and self._proof.hits == 0

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """What the search found."""
        if self._proof is None:
            return ""
        if not self._proof.hits:
            return "De naam is nergens meer gevonden."
        places = "1 plek" if self._proof.hits == 1 else f"{self._proof.hits} plekken"
        return f"De naam staat nog op {places}. Sluit het programma, begin opnieuw en vraag je beheerder mee te kijken."

    @Property(QObject, notify=changed)
    def searched(self) -> RowsModel:
        return self._searched

    @Property(str, notify=changed)
    def saved(self) -> str:
        """That the proof was saved."""
        return self._saved

    @Slot(str)
    def typedIs(self, typed: str) -> None:
        self._typed, self._error = typed, ""
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Erase, when the name was typed."""
        if not self.canErase or self._pupil is None:
            self._error = "Typ eerst de roepnaam over."
            self.changed.emit()
            return
        self._step = "busy"
        self.changed.emit()
        pupil_id = self._pupil.pupil_id
        self._desk.actions.erase(pupil_id, lambda sentence, proof: self._erased(pupil_id, sentence, proof))

    @Slot()
    def saveProof(self) -> None:
        if self._proof is not None:
            self._saved = self._error = ""
            self._desk.actions.save_proof(self._proof, self._proof_saved)

    @Slot()
    def cancel(self) -> None:
        """Leave everything as it is; after the proof: back to the class."""
        if self._step == "busy":
            return
        was = self._step
        self.forget()
        if was == "proof":
            self._gone()

    def _erased(self, pupil_id: str, sentence: str, proof: ErasureProof | None) -> None:
        if proof is None:
            self._step, self._error = ("ask" if self._pupil else ""), sentence
            self.changed.emit()
            return
        self._pupil, self._typed, self._error = None, "", ""
        self._step, self._proof = "proof", proof
        self._desk.steps.forget()
        people = self._desk.people.value
        self._desk.people.show(replace(people, pupils=tuple(one for one in people.pupils if one.pupil_id != pupil_id)))
        self._searched.show([LineRow(n, what, str(count)) for n, (what, count) in enumerate(proof.searched)])
        self._show(proof.backups)

    def _proof_saved(self, sentence: str) -> None:
        self._error, self._saved = sentence, "" if sentence else "Het bewijs is bewaard."
        self.changed.emit()

    def _show(self, backups: tuple[BackupOfPupil, ...]) -> None:
        lines = [LineRow(n, one.name, f"tot {day_words(one.expires_on)}") for n, one in enumerate(backups)]
        self._backups.show(lines)
        self.changed.emit()
