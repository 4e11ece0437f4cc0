"""Children who left long ago: what is kept of them may go. In the control window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.rights import Category, Due
from vertrouwen_desktop.features.classes.control_desk import Desk
from vertrouwen_desktop.features.classes.rows import children

QML_IMPORT_NAME = "vertrouwen_desktop.features.classes"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OverdueModel(QObject):
    """Those whose term is over; erasing them is asked twice, and gives a certificate.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = 0
        self._due: tuple[Due, ...] = ()
        self._count = 0
        self._state = self._error = self._saved = ""

    def forget(self) -> None:
        """Show nothing."""
        self._round += 1
        self._due, self._count = (), 0
        self._state = self._error = self._saved = ""
        self.changed.emit()

    def look(self) -> None:
        """Look up who is kept longer than the term."""
        self.forget()
        round_ = self._round
        self._desk.actions.overdue(lambda sentence, due: self._found(round_, sentence, due))

    @Property(str, notify=changed)
    def state(self) -> str:
        """Empty (there is nobody) | offer | ask | busy | done."""
        return self._state

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """Of how many the term is over, or what was done."""
        many = sum(one.count for one in self._due)
        if self._state == "done":
            return f"Gewist: alles van {children(many)} van wie de bewaartermijn voorbij was."
        if not self._state:
            return ""
        verb = "is" if many == 1 else "zijn"
        return f"Van {children(many)} die al weg {verb}, is de bewaartermijn voorbij."

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(str, notify=changed)
    def saved(self) -> str:
        return self._saved

    @Slot()
    def ask(self) -> None:
        """Ask whether it is meant."""
        self._state = "ask"
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Leave them for now."""
        self._state = "offer"
        self.changed.emit()

    @Slot()
    def purge(self) -> None:
        """Erase them."""
        self._state = "busy"
        self.changed.emit()
        round_ = self._round
        self._desk.actions.purge(self._due, lambda sentence, count: self._purged(round_, sentence, count))

    @Slot()
    def saveCertificate(self) -> None:
        self._saved = self._error = ""
        self._desk.actions.save_certificate(self._due, self._count, self._certified)

    def _found(self, round_: int, sentence: str, due: tuple[Due, ...]) -> None:
        if round_ == self._round:
            self._due = tuple(one for one in due if one.category is Category.PUPILS)
            self._state, self._error = ("offer" if self._due else ""), sentence
            self.changed.emit()

    def _purged(self, round_: int, sentence: str, count: int) -> None:
        if not sentence:
            self._desk.steps.forget()
            people, gone = self._desk.people.value, {each for one in self._due for each in one.ids}
            self._desk.people.show(
                replace(people, pupils=tuple(one for one in people.pupils if one.pupil_id not in gone))
            )
        if round_ == self._round:
            self._state, self._error, self._count = ("offer" if sentence else "done"), sentence, count
            self.changed.emit()

    def _certified(self, sentence: str) -> None:
        self._error, self._saved = sentence, "" if sentence else "Het certificaat is bewaard."
        self.changed.emit()
